"""What a draft claims: its numbers as `proposing` reads them, its words, and the town that each is about.

layout, tables: its lines and cells -> claims_in_words, loose_claims: claims without a number -> dating, towns: of when
and of whom each is -> named_beside, named_around: the indicators that it may be of -> draft: all its claims.
"""
