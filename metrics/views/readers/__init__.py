"""Who reads, and what is made once for all who read alike: views, the first one of them, units."""
