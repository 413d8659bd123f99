"""What a document may hold: every number of it a candidate, or excluded with its reason.

document -> its paragraphs and what they say of time (calendar, scenes) -> which numbers are no figures (sifting) -> of
each of the others its noun phrase (subjects), measure, status, period -> indicators that may be meant (guesses).
The rules are data: cues.yaml.
"""
