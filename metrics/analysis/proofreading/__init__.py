"""How the claims of a draft stand against the figures: only what is certain contradicts.

same_number: does a number say what a figure says -> same_thing: which figures are of what the claim is of
-> derived: what follows from them -> numbers: how a number stands; claims_in_words: how a claim in words does
-> unnamed_indicators, unsaid_years, other_readings: of what else it may be -> claims_judged: each claim of a draft.
"""
