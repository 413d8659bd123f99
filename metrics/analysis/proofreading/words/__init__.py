"""How a claim in words of a draft stands: growth and targets (claims_in_words), and towns held against others."""
