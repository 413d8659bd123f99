"""What changed, in words: between two versions, by a correction, by a later figure."""
