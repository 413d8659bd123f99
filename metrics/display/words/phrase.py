"""A phrase with places to fill in; in English, what there is one of is told in the singular."""

from typing import Any

from metrics.patterns import lazy_pattern

COUNTED = "cell|completion rate|document|figure|(?:headline )?theme|indicator|note|pair|row|target|town|year"
ONE = lazy_pattern(rf"(?<![\w.,–-])1 (more )?({COUNTED})s\b")


def uncapitalised(name: str) -> str:
    """Return an English name as it stands within a sentence.

    >>> uncapitalised("Tax revenue"), uncapitalised("PM2.5 mean")
    ('tax revenue', 'PM2.5 mean')
    """
    return name[:1].lower() + name[1:] if name[1:2].islower() else name


class Phrase(str):
    """A text whose places are filled in by `format`.

    >>> Phrase("{} cells: {} with a figure").format(1, 1)
    '1 cell: 1 with a figure'
    >>> Phrase("{} towns, {} headline themes").format(21, 1)
    '21 towns, 1 headline theme'
    """

    __slots__ = ()

    def format(self, *parts: object, **named: Any) -> str:
        """Return the text with ``parts`` in its places."""
        text = super().format(*parts, **named)
        return ONE.sub(r"1 \1\2", text) if "1 " in text else text
