"""A text with places to fill in; in English, what there is one of is told in the singular."""

from typing import Any

from metrics.patterns import lazy_pattern

COUNTED = (
    "cell|completion rate|document|figure|file|(?:headline )?theme|indicator|note|number|pair|problem|remark|row"
    "|target|town|year"
)
ONE = lazy_pattern(rf"(?<![\w.,–-])1 (more )?({COUNTED})s\b")


class Phrase(str):
    """A text whose places are filled in by `format`.

    >>> Phrase("{} cells: {} with a figure").format(1, 1)
    '1 cell: 1 with a figure'
    >>> Phrase("{} towns, {} headline themes").format(21, 1)
    '21 towns, 1 headline theme'
    """

    __slots__ = ()

    def format(self, *slots: object, **named: Any) -> str:
        """Return the text with ``slots`` in its slots."""
        text = super().format(*slots, **named)
        return ONE.sub(r"1 \1\2", text) if "1 " in text else text
