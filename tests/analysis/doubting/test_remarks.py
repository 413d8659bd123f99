"""What a catalogue alone gives to doubt: scale, years, cities, shares of more than all, less than nothing, no why."""

import pytest
from msgspec.structs import replace

from metrics.analysis.doubting.remarks import catalogue_remarks
from metrics.language import Bilingual
from metrics.model.codes import Doubt
from metrics.model.period import Period
from metrics.model.records import Catalogue, PrintedText
from tests.worlds import world


def remarks_of(catalogue: Catalogue, doubt: str) -> list[str]:
    """Return the remarks of one doubt in English."""
    return [remark.message.en for remark in catalogue_remarks(catalogue) if remark.code == doubt]


def doubted(catalogue: Catalogue, doubt: str) -> list[str]:
    """Return the figures at which one doubt is told."""
    at = {observation.location: observation.quantity.printed for observation in catalogue.observations}
    places = {(location.line, location.column): printed for location, printed in at.items()}
    return [
        places[remark.line, remark.column] for remark in catalogue_remarks(catalogue) if remark.code == doubt
    ]


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ({"x2022": "level: 12.11亿元", "x2023": "level: 1234亿元"}, ["1234亿元"]),  # a lost point
        ({"x2022": "level: 12.11亿元", "x2023": "level: 12.34万元"}, ["12.34万元"]),  # another unit
        ({"x2022": "level: 11.0亿元", "x2023": "level: 123亿元", "x2024": "level: 13亿元"}, ["123亿元"]),
        ({"x2022": "level: 13.0亿元", "x2023": "level: 1.4亿元", "x2024": "level: 15亿元"}, ["1.4亿元"]),
        (  # the next edition of a table in another unit
            {
                "x2022": "level: 20.9亿元; level: 19.8亿元, period: 2021",
                "x2024": "level: 21.3万元; level: 22.1万元, period: 2025",
            },
            ["22.1万元"],
        ),
        (
            {
                "x2022": "level: 1.1亿元; level: 1.2亿元, period: 2021; level: 1.3亿元, period: 2020",
                "x2024": "level: 21亿元; level: 22亿元, period: 2025",
            },
            ["21亿元"],
        ),
        (
            {
                "x2022": "level: 2.1亿元; level: 1.9亿元, period: 2021",
                "x2024": "level: 11亿元; level: 12亿元, period: 2025",
            },
            [],
        ),
        ({"x2022": "level: 12.11亿元", "x2023": "level: 36.3亿元"}, []),  # growth
        ({"x2023": "level: 12亿元", "w2023": "level: 900万元"}, []),  # one other town tells nothing
        ({"x2023": "level: 12亿元; level: 1.1亿元, period: 2023-01"}, []),  # a month is no year
        ({"x2023": "level: 12亿元; level: 900万元, part: 下赵村"}, []),  # a part is no whole
        ({"x2022": "level: 9亿元", "x2023": "level: 100亿元, status: planned"}, []),
        ({"x2022": "level: 无", "x2023": "level: 1亿元"}, []),
    ],
)
def test_a_figure_out_of_scale_is_told(figures: dict[str, str], expected: list[str]) -> None:
    assert doubted(world({"output": figures}), "scale") == expected


def test_a_lone_figure_is_held_against_the_other_towns() -> None:
    figures = {"x2024": "level: 1234亿元", "w2024": "level: 9.8亿元"}
    third = {"h2024": "level: 15亿元, period: 2024"}
    assert doubted(world({"output": {**figures, **third}}), "scale") == ["1234亿元"]


def test_few_things_may_be_ten_times_as_many() -> None:
    assert doubted(world({"villages": {"x2022": "level: 2个", "x2023": "level: 26个"}}), "scale") == []


def test_a_share_of_more_than_all_is_told() -> None:
    assert doubted(world({"output": {"x2023": "share: 114%"}}), "share") == ["114%"]
    assert doubted(world({"output": {"x2023": "share: 100%"}}), "share") == []


def test_less_than_nothing_is_told_at_the_indicator_that_follows() -> None:
    wrong = world({"many": {"x2023": "level: 4个"}, "rich": {"x2023": "level: 20个"}})
    assert ["-16" in remark for remark in remarks_of(wrong, "below_zero")] == [True]
    right = world({"many": {"x2023": "level: 20个"}, "rich": {"x2023": "level: 4个"}})
    assert remarks_of(right, "below_zero") == []


def named(catalogue: Catalogue, zh: str, en: str, **changes: object) -> Catalogue:
    """Return the catalogue with another name for what is called output, and what else is said of it."""
    output = replace(catalogue.indicators["output"], name=Bilingual(zh, en), **changes)
    return replace(catalogue, indicators={**catalogue.indicators, "output": output})


def test_a_level_below_zero_is_told_where_none_can_be() -> None:
    assert doubted(world({"villages": {"x2023": "level: -2个"}}), "below_zero") == ["-2个"]
    assert doubted(world({"villages": {"x2023": "change_amount: -2个"}}), "below_zero") == []
    wrong = world({"output": {"x2023": "level: -1.3亿元; change_on_year: -3.1%"}})
    assert doubted(wrong, "below_zero") == ["-1.3亿元"]
    assert "'-1.3亿元' is below zero, as " in remarks_of(wrong, "below_zero")[0]
    assert doubted(named(wrong, "财政收支差额", "Fiscal balance"), "below_zero") == []
    assert doubted(named(wrong, "年平均气温", "Mean temperature", unit="℃"), "below_zero") == []


def test_a_figure_or_its_indicator_answers_for_what_is_below_zero() -> None:
    answered = world({"output": {"x2023": "level: -1.3亿元, sure: below_zero"}})
    assert remarks_of(answered, "below_zero") + remarks_of(answered, "stale") == []
    once = named(world({"output": {"x2023": "level: -1.3亿元"}}), "总额", "Sum", sure=(Doubt.BELOW_ZERO,))
    assert remarks_of(once, "below_zero") + remarks_of(once, "stale") == []


def test_what_means_the_same_everywhere_needs_a_why() -> None:
    catalogue = world({})
    assert len(remarks_of(catalogue, "why")) == 2  # output is national, roads are plain
    output = replace(catalogue.indicators["output"], why=Bilingual("国家统计制度", "national statistics"))
    assert (
        len(remarks_of(replace(catalogue, indicators={**catalogue.indicators, "output": output}), "why")) == 1
    )


@pytest.mark.parametrize(
    ("period", "words", "told_years"),
    [
        ("2023", ["2023年"], []),
        ("2024", ["2023年"], ["2023"]),
        ("2023", ["2024年", "去年"], []),  # printed next year, about this one
        ("2023", ["2024 年"], ["2024"]),
        ("2023-H1", ["2023年6月"], []),
        ("2021/2023", ["2022年"], []),
        ("2023", ["成立103周年", "今年"], []),  # no year is printed
        ("2024", ["2023年", "明年"], []),
    ],
)
def test_a_document_outside_the_years_it_prints_is_told(
    period: str, words: list[str], told_years: list[str]
) -> None:
    catalogue = world({})
    source = catalogue.sources["x2023"]
    printed = tuple(PrintedText(word, 1, source.location) for word in words)
    dated = replace(source, period=Period.read(period), known_from=printed)
    remarks = remarks_of(replace(catalogue, sources={"x2023": dated}), "year")
    assert len(remarks) == len(told_years)
    assert all(year in remark for year, remark in zip(told_years, remarks, strict=True))


def test_two_documents_of_one_town_mean_one_city() -> None:
    catalogue = world({})
    assert remarks_of(catalogue, "city") == []
    other = replace(catalogue.sources["x2024"], whole_city=Bilingual("金华市", "Jinhua"))
    told_now = remarks_of(replace(catalogue, sources={**catalogue.sources, "x2024": other}), "city")
    assert len(told_now) == 1
    assert "'金华市' here and '永康市' in document 'x2019'" in told_now[0]


def test_an_answer_stays_answered_and_is_told_when_it_is_stale() -> None:
    figures = {"x2022": "level: 12.11亿元", "x2023": "level: 1234亿元, sure: scale"}
    assert [
        remark.code for remark in catalogue_remarks(world({"output": figures})) if remark.code != Doubt.WHY
    ] == []
    figures["x2023"] = "level: 13亿元, sure: scale"
    assert doubted(world({"output": figures}), "stale") == ["13亿元"]


@pytest.mark.parametrize(
    ("before", "expected"),
    [("12.11亿元", []), ("13.0亿元", ["13.0亿元"]), ("12.11亿元左右", [])],
)
def test_a_level_other_than_the_next_paper_leads_back_to_is_told_with_all_places(
    before: str, expected: list[str]
) -> None:
    figures = {"x2022": f"level: {before}", "x2023": "level: 12.34亿元; change_on_year: 1.92%"}
    catalogue = world({"output": figures})
    assert doubted(catalogue, "follows") == expected
    for message in remarks_of(catalogue, "follows"):
        assert "'13.0亿元' (x2022:1) is not within 1,210,200,000 – 1,211,300,000 CNY" in message
        assert "'12.34亿元' (x2023:1), '1.92%' (x2023:2)" in message


def test_a_growth_at_constant_prices_leads_back_to_no_printed_level() -> None:
    figures = {
        "x2022": "level: 13.0亿元",
        "x2023": "level: 12.34亿元; change_on_year: 1.92%, prices: constant",
    }
    assert doubted(world({"output": figures}), "follows") == []


def test_what_follows_elsewhere_is_answered_once() -> None:
    figures = {"x2022": "level: 13.0亿元, sure: follows", "x2023": "level: 12.34亿元; change_on_year: 1.92%"}
    catalogue = world({"output": figures})
    assert remarks_of(catalogue, "follows") == remarks_of(catalogue, "stale") == []
