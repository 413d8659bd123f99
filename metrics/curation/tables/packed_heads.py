"""Heads that pack several names into one cell, the town first: Xixi town!!Estimate, as a census office prints them."""

from metrics.curation.grammar import table as of

MARK = "!!"
ESTIMATE = "estimate"  # beside it stand margins of error, and per cent


def pieces(text: str) -> list[str]:
    """Return the names that the head of a column packs; one where it packs none.

    >>> pieces("Xixi town!!Total!!Estimate"), pieces("2023")
    (['Xixi town', 'Total', 'Estimate'], ['2023'])
    """
    return [piece.strip() for piece in text.split(MARK)]


def told_by(text: str, regard: str) -> str:
    """Return what a packed head tells in one regard: its first name which town, all others everything else.

    >>> told_by("Xixi town!!Total!!Estimate", "area"), told_by("Xixi town!!Total!!Estimate", "indicator")
    ('Xixi town', 'Total Estimate')
    """
    town, *others = pieces(text)
    return " ".join(others) if others and regard != of.AREA.name else town
