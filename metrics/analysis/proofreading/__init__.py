"""How the claims of a draft stand against the figures: only what is certain contradicts.

agreement: does a number say what a figure says -> cells: which figures are of what the claim is of, and what follows
-> numbers: how a number stands -> words: how what is said without a number stands -> judgement: each claim judged.
"""
