"""Which year holds where: the one told last, but for brackets and what only is compared with; found out once."""

from typing import Any

import pytest

from metrics.curation.drafts.times.governing_years import GoverningYears
from metrics.curation.proving.documents import document_of

YEARS = (2021, 2022, 2023)


def governing(text: str) -> GoverningYears:
    return GoverningYears(document_of(text.encode()))


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("2021年，种茶430亩。产茶28吨。@", "2021"),
        ("2021年，种茶430亩。2022年，产茶28吨。@", "2022"),
        ("2022年，种茶430亩（2021年：390亩），产茶@", "2022"),
        ("2022年种茶430亩，而2021年是390亩。产茶@", "2022"),
        ("2022年种茶430亩，而2021年是@", "2021"),
    ],
)
def test_the_year_told_last_holds_but_for_one_set_aside(text: str, year: str) -> None:
    place = governing(text).document.plain.index("@")
    assert governing(text).at(place) == year


def test_each_year_of_a_long_draft_is_gone_over_once(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "".join(f"{YEARS[at % 3]}年，东村种茶430亩，产茶28吨。\n" for at in range(400))
    whole, asked = governing(text), 0
    after = GoverningYears._after

    def counted(*words: Any) -> str:
        nonlocal asked
        asked += 1
        return after(*words)

    monkeypatch.setattr(GoverningYears, "_after", counted)
    places = [at for at, letter in enumerate(whole.document.plain) if letter == "茶"]
    holding = [whole.at(at) for at in places]
    assert holding == [str(YEARS[at // 2 % 3]) for at in range(len(places))]
    assert asked < 400 + 20 * len(places)  # of 80,000 and more, were each gone over for each place
