"""Which indicators a figure may be one of, by their names and by its unit."""
