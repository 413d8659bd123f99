"""What is missing, in words, and the letter that asks for it."""
