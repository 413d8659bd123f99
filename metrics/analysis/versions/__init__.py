"""What differs between two versions of the data: figures, entries, and what was called otherwise."""
