"""A map drafted from a table that nobody has mapped: what its heads and columns look like, and how it is written."""
