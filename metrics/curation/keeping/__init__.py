"""What was read, kept on disk: the last good files, and what was read in them."""
