"""What parts the clauses of a draft, how it writes a year, what is a word, and what stands in brackets."""

import re

CLAUSE = re.compile("[，；：,;:]")
YEAR = r"(?:19|20)\d\d"
WORD = re.compile("[A-Za-z]{3,}")
ASIDE = re.compile("[（(][^（()）]*[）)]")
NAMED_YEAR = re.compile(rf"(?<!\d){YEAR}(?!\d)", re.ASCII)
