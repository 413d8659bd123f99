"""What cannot be true, in words: contradictions, conflicts, whether the data are sound."""
