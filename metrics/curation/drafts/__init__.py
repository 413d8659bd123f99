"""What a draft claims: its numbers as `proposing` reads them, its words, and the town that each is about."""
