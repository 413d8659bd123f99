"""Regular expressions that are compiled when somebody first asks them: most commands never ask most of them."""

import re
from typing import cast

# A year in prose, where 1500 is an amount. Where nothing but a year can stand, in data, in links, in a table's own
# column and right before 年, it may be of any century: [12]\d{3}.
YEAR = r"(?:19|20)\d\d"
_ASKED = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


class _LazyPattern:
    """A regular expression as it is written, until it is first asked for one of the methods of a compiled one."""

    def __init__(self, pattern: str, flags: int) -> None:
        """Keep what is to be compiled."""
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        """Return a method of the compiled expression, which takes the place of this from now on."""
        compiled = re.compile(self.pattern, self._flags)
        self.__dict__.update({method: getattr(compiled, method) for method in _ASKED})
        return getattr(compiled, name)


def lazy_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a regular expression that is compiled when it is first asked.

    >>> lazy_pattern("[0-9]+").findall("12.34亿元")
    ['12', '34']
    """
    return cast("re.Pattern[str]", _LazyPattern(pattern, flags))
