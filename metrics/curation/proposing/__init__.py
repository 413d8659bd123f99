"""What a document may hold: every number of it a candidate, or excluded with its reason.

proposer: document -> its paragraphs and what they say of time (times) -> which numbers are no figures (no_figures) ->
of each of the others what it is a number of (subjects), whose it is (localities), its measure, status and time
(words_around, period_around) -> the indicators that may be meant (indicators). The rules are data: cues.yaml
(cue_table).
"""
