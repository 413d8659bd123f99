"""From files to trees: bytes, YAML, typed looks at it, and what is wrong, in the words of whoever wrote it."""
