"""How wide texts are where every character stands in a grid: on a terminal, in a cell of a sheet."""

from unicodedata import east_asian_width


def columns(text: str) -> int:
    """Return how many columns a text takes: a Chinese character or full-width sign takes two.

    >>> columns("PM2.5 浓度")
    10
    """
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)
