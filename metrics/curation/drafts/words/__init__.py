"""What a draft claims in words: growth, a rank among towns, years in a row, a target that is reached.

claim_table: the rows of claims.yaml -> claims_in_words: what they read; loose_claims: what no row reads
-> claims_in_words_of_whom: of which town and year such a claim is.
"""
