"""How the claims of a draft stand against the figures: only what is certain contradicts.

agreement: does a number say what a figure says -> cells: which figures are of what the claim is of
-> derived: what follows from them -> numbers: how a number stands -> claims_judged: each claim of a draft.
"""
