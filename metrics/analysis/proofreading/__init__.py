"""How the claims of a draft stand against the figures: only what is certain contradicts.

The rooms: numbers (a number against the figures of its thing), nameless (numbers whose words name no thing), readings
(of which town and year a number is where its words leave that open), words (claims without a number).

numbers -> nameless -> readings; numbers -> words; claims_judged: each claim of a draft, in that order.
"""
