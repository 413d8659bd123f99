"""Which figure is missing that would let others be compared: what is promised is kept once the figure is there."""

import pytest
from msgspec.structs import replace

from metrics.analysis.comparing.verdicts import verdict
from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts, facts_of
from metrics.analysis.supposing.missing import MissingPart, MissingPiece, missing_pieces
from metrics.display.gaps.missing import piece_text
from metrics.display.wording import Wording
from metrics.language import Language
from tests.worlds import world

Figures = dict[str, dict[str, str]]
DOCUMENTS = {"西溪": "x{}", "西湖": "w{}", "花街": "h2024"}  # each with a document of a year of its own
TWO_TOWNS: Figures = {
    "output": {"x2023": "level: 12.34亿元; change_on_year: 1.92%", "w2023": "level: 3.7574亿元"}
}


def pieces(figures: Figures) -> list[MissingPiece]:
    """Return what is missing in a world."""
    return missing_pieces(facts_of(world(figures)))


def asked(missing: list[MissingPiece]) -> list[tuple[str, tuple[str, ...], str, str]]:
    """Return of each piece what is lacking, where, when and of which measure."""
    return [(piece.lacking, piece.areas, piece.period.text, piece.measure) for piece in missing]


def test_the_third_town_of_a_year_unlocks_most() -> None:
    first = pieces(TWO_TOWNS)[0]
    assert asked([first]) == [("figure", ("花街",), "2023", "level")]
    assert (first.plain, first.cautious) == (2, 1)  # both towns of that year, and the base of the year before


def test_the_growth_that_the_other_town_prints_is_missing_too() -> None:
    assert ("figure", ("西湖",), "2023", "change_on_year") in asked(pieces(TWO_TOWNS))


def test_the_end_of_what_is_cumulative_is_missing() -> None:
    open_end: Figures = {"output": {"x2020": "level: 1.3亿元, period: 2020/..", "w2023": "level: 8133万元"}}
    (piece,) = [piece for piece in pieces(open_end) if piece.lacking is MissingPart.END]
    assert asked([piece]) == [("end", ("西溪",), "2020", "level")]
    assert [fact.printed for fact in piece.there] == ["1.3亿元"]
    assert (piece.plain, piece.cautious) == (0, 1)  # town and year differ


def test_the_whole_town_is_missing_where_only_a_part_is_printed() -> None:
    part: Figures = {"output": {"x2023": "level: 2亿元, part: 下赵村", "w2023": "level: 3亿元"}}
    assert ("whole", ("西溪",), "2023", "level") in asked(pieces(part))


def test_a_total_that_says_what_it_counts_lacks_the_whole_town() -> None:
    covering: Figures = {"output": {"x2023": "level: 2亿元, covers: 22个", "w2023": "level: 3亿元"}}
    assert ("whole", ("西溪",), "2023", "level") in asked(pieces(covering))


def test_a_definition_is_missing_where_two_towns_count_what_nobody_defines() -> None:
    undefined: Figures = {"income": {"x2023": "level: 1400万元", "w2023": "level: 500万元"}}
    (piece,) = [piece for piece in pieces(undefined) if piece.lacking is MissingPart.DEFINITION]
    assert set(piece.areas) == {"西溪", "西湖"}
    assert piece.plain == 1


def test_a_figure_of_what_nobody_defines_unlocks_nothing() -> None:
    assert pieces({"income": {"x2023": "level: 1400万元"}}) == []


def test_a_rank_and_a_plan_ask_for_nothing() -> None:
    assert pieces({"output": {"x2023": "rank: 全市第一, of: level"}}) == []
    assert pieces({"output": {"x2023": "level: 12亿元, status: planned, period: 2024"}}) == []


def test_what_compares_already_is_not_missing() -> None:
    every: Figures = {"output": dict.fromkeys(("x2024", "w2024", "h2024"), "level: 2亿元, period: 2024")}
    assert pieces(every) == []


WORLDS: list[Figures] = [
    TWO_TOWNS,
    {
        "output": {
            "x2022": "level: 10亿元",
            "x2023": "level: 12亿元",
            "w2023": "level: 3亿元; change_on_year: 8%",
        }
    },
    {"output": {"x2023": "level: 12亿元", "w2024": "level: 3亿元, period: 2024-H1"}},
    {"roads": {"x2023": "level: 12km", "w2022": "level: 超9km"}, "output": {"h2024": "level: 3亿元"}},
]


@pytest.mark.parametrize("figures", WORLDS)
def test_what_is_promised_of_a_figure_holds_once_it_is_printed(figures: Figures) -> None:
    for piece in (piece for piece in pieces(figures) if piece.lacking is MissingPart.FIGURE):
        document = DOCUMENTS[piece.areas[0]].format(2022)  # of another year than any of the figures there
        amount = "5%" if piece.measure == "change_on_year" else {"roads": "5km"}.get(piece.indicator, "5亿元")
        written = f"{piece.measure}: {amount}, period: {piece.period.text}"
        there = figures[piece.indicator].get(document)
        more = {**figures[piece.indicator], document: f"{there}; {written}" if there else written}
        facts = facts_of(world({**figures, piece.indicator: more}))
        assert _compared(facts, piece) >= piece.opened


def _compared(facts: Facts, piece: MissingPiece) -> int:
    """Return with how many figures of those that a piece unlocks the figure that was missing compares."""
    rows = facts.select(indicator=piece.indicator, measures=[piece.measure], replaced=True)
    (new,) = [row for row in rows if row.printed and _place(row) == (piece.areas[0], piece.period.text)]
    places = {_place(row) for row in piece.unlocks}
    fit = {_place(row) for row in rows if verdict(facts.catalogue, new, row).comparability.says_something}
    return len(places & fit)


def _place(row: Fact) -> tuple[str, str]:
    """Return town and period."""
    return row.area, row.period.text


def test_a_piece_is_told_in_both_languages() -> None:
    catalogue = world(TWO_TOWNS)
    growth = next(piece for piece in pieces(TWO_TOWNS) if piece.areas == ("西湖",))
    assert piece_text(growth, Wording(catalogue, Language.ZH)) == "缺：西湖 2023 年的同比"
    assert (
        piece_text(growth, Wording(catalogue, Language.EN)) == "Missing: year-on-year change for Xihu, 2023"
    )


def alone(figures: Figures) -> list[MissingPiece]:
    """Return what is missing in a world of which only the first town is left."""
    catalogue = world(figures)
    areas = {key: area for key, area in catalogue.areas.items() if key == "西溪"}
    return missing_pieces(facts_of(replace(catalogue, areas=areas, version="of one town")))


def test_a_town_that_stands_alone_lacks_the_year_before_its_only_one() -> None:
    (piece,) = alone({"output": {"x2023": "level: 12.34亿元"}})
    assert asked([piece]) == [("figure", ("西溪",), "2022", "level")]
    assert piece.plain + piece.cautious == 1
    assert alone({"output": {"x2023": "level: 12.34亿元", "x2022": "level: 11亿元"}}) == []
