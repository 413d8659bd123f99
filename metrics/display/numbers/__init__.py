"""Numbers in words: as many digits as they really have, their hedge, their unit."""
