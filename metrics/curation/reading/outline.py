"""A theme's text without its figures: which indicators it has is known before any figure is read.

The tree of a file takes many times what is read in it. Of a large folder one tree stands at a time, so what all themes
must know of each other is read first, and the figures after that.
"""

import re

from metrics.patterns import lazy_pattern

# A key ``figures`` in block style, and the lines under it: deeper ones, list items at its own depth, blanks, comments.
_FIGURES = lazy_pattern(
    r"^(?P<depth> *)figures:[ ]*(?:#.*)?\n(?P<under>(?:(?:(?P=depth)(?: +\S|-).*|[ ]*(?:#.*)?)\n)+)",
    re.MULTILINE,
)


def outline(text: str) -> str:
    r"""Return a theme's ``text`` with the lines of its figures left empty; all other lines keep their numbers.

    >>> outline("a:\n  unit: 元\n  figures:\n    x: [1]\n  name: b\n")
    'a:\n  unit: 元\n  figures:\n\n  name: b\n'
    """
    return _FIGURES.sub(_emptied, text)


def _emptied(match: re.Match[str]) -> str:
    """Return a theme's key of figures with as many empty lines as stood under it."""
    under = match["under"]
    return match[0].removesuffix(under) + "\n" * under.count("\n")
