"""Whose a figure is: the ways in which a text says so, on names that stand at made-up places."""

import pytest

from metrics.curation.proposing.localities.whose import (
    OWN,
    NamedSubject,
    Naming,
    NamingWay,
    Whereabouts,
    behind,
    by_last,
    by_opening,
    in_sentence,
    in_turn,
)

TEXT = "甲镇1元。乙镇2元，高于丙镇3元。甲镇、乙镇分别为4元、5元。"


def naming(*ways: NamingWay) -> Naming:
    """Return the text with its towns, and the ways in which it says whose a figure is."""
    starts = [at for at in range(len(TEXT)) if TEXT[at : at + 2] in {"甲镇", "乙镇", "丙镇"}]
    named = [NamedSubject(at, at + 2, TEXT[at], TEXT[at - 1] == "于") for at in starts]
    return Naming(TEXT, named, ways)


def figure(number: int) -> Whereabouts:
    """Return where a figure of the text stands."""
    at = TEXT.index(str(number))
    return Whereabouts(at, at + 2, TEXT.rfind("。", 0, at) + 1, 0, len(TEXT))


@pytest.mark.parametrize(
    ("way", "names"),
    [
        (in_sentence, "甲乙丙乙乙"),
        (behind, "乙丙甲--"),
        (by_opening, "甲甲甲甲甲"),
        (in_turn, "---甲乙"),
        (by_last, "甲乙乙乙乙"),
    ],
)
def test_each_way_says_whose_a_figure_is_or_passes_on(way: NamingWay, names: str) -> None:
    text = naming(way)
    assert [way(text, figure(number)) or "-" for number in range(1, 6)] == list(names)


def test_the_first_way_that_knows_decides() -> None:
    assert [naming(in_turn, by_last).whose(figure(number)) for number in range(1, 6)] == list("甲乙乙甲乙")
    assert naming(in_turn).whose(figure(1)) == OWN
