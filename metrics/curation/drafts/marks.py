"""What parts the clauses of a draft, and how it writes a year."""

import re

CLAUSE = re.compile("[，；：,;:]")
YEAR = r"(?:19|20)\d\d"
