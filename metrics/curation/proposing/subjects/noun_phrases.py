"""What a figure is a number of, and whether it says so by itself or leans on what went before it."""

from msgspec import Struct

from metrics.curation.proving.tokens import Token


class NounPhrase(Struct, frozen=True):
    """The noun phrase of a figure, the text of its clause, and what is carried over from earlier ones.

    ``steps``: how many clauses away the phrase stands; 0: in its own. ``whole`` are the nouns of 分别 together, of
    which the phrase is one; ``behind`` is the noun directly behind a count, such as 行政村 of 26个行政村.
    """

    phrase: str
    clause: str
    context: str
    steps: int = 0
    whole: str = ""
    behind: str = ""


def inherits(token: Token) -> bool:
    """Whether a figure is said of what went before it: a rank, a percentage, a change."""
    return token.quantity is not None and token.quantity.unit in ("%", "位", "百分点", "倍", "元", "美元")
