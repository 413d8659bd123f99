"""What is said beside figures: of a few each by name, of many how many they are."""

import re
from pathlib import Path

import pytest

from metrics import load_catalogue
from metrics.analysis.comparing.comparison import View
from metrics.analysis.store import facts_of
from metrics.display.notes import fact_notes, notes
from metrics.display.notes import notes_of as notes_of_rows
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import Measure, Status
from tests.worlds import shown, world, write_world

YEARS = range(2019, 2025)


def notes_of(years: range, language: Language) -> tuple[list[str], int]:
    """Return the notes of so many years' growths, and how many the rows have one by one."""
    catalogue = world({"output": {f"x{year}": "level: 1亿元, status: preliminary" for year in years}})
    rows = shown(facts_of(catalogue), View("output", Measure.LEVEL, ("西溪",), 2018, 2024))
    wording = Wording(catalogue, language)
    return notes(rows, wording), sum(len(list(fact_notes(row, wording))) for row in rows)


def test_a_few_figures_of_one_kind_are_named() -> None:
    assert notes_of(YEARS[:2], Language.ZH)[0] == [
        "西溪 2019 年为初步数，以后可能修订",
        "西溪 2020 年为初步数，以后可能修订",
    ]


@pytest.mark.parametrize(
    ("language", "note"),
    [
        (Language.ZH, "所示 6 个数为初步数，以后可能修订"),
        (Language.EN, "6 figures: preliminary, may be revised"),
    ],
)
def test_many_figures_of_one_kind_are_counted(language: Language, note: str) -> None:
    assert notes_of(YEARS, language) == ([note], 6)


@pytest.mark.parametrize(
    ("period", "named"), [("2023", "Xixi, 下赵村, 2023: expected"), ("2023/..", "Xixi, 下赵村: expected")]
)
def test_a_note_names_a_part_between_commas_and_its_time_where_it_has_one(period: str, named: str) -> None:
    figure = f"level: 3亿元, part: 下赵村, status: planned, period: '{period}'"
    catalogue = world({"output": {"x2023": figure}})
    (row,) = facts_of(catalogue).select(indicator="output")
    assert next(fact_notes(row, Wording(catalogue, Language.EN))).startswith(named)


@pytest.mark.parametrize(("figure", "ends"), [("超5亿元", "只有下限"), ("近5亿元", "只有上限")])
def test_beside_a_row_stands_no_arrow_and_none_is_spoken_of(figure: str, ends: str) -> None:
    catalogue = world({"output": {"x2023": f"level: {figure}"}})
    rows = facts_of(catalogue).select(indicator="output")
    wording = Wording(catalogue, Language.ZH)
    assert [note[:4] for note in fact_notes(rows[0], wording)] == [ends]
    assert "箭头" in "".join(notes(rows, wording))


@pytest.mark.parametrize(
    ("language", "note"),
    [
        (Language.ZH, "西溪 2022 年：印出的是 20 亿元，由其他数字推算的是 12.11 亿元，二者不一致"),
        (
            Language.EN,
            "Xixi 2022: CNY 2 billion is printed, CNY 1.211 billion is implied by other figures; the two disagree",
        ),
    ],
)
def test_of_a_printed_figure_and_another_that_is_implied_both_are_named(
    language: Language, note: str
) -> None:
    later = "level: 12.34亿元; change_on_year: 1.92%"
    catalogue = world({"output": {"x2022": "level: 20亿元", "x2023": later}})
    wording = Wording(catalogue, language)
    marks = notes_of_rows(facts_of(catalogue).select(indicator="output"), wording)[note]
    assert [row.status for row in marks] == [Status.PRINTED, Status.IMPLIED]
    assert all(note in fact_notes(row, wording) for row in marks)
    assert note in notes(marks[:1], wording)


@pytest.mark.parametrize("language", Language)
def test_many_pairs_that_disagree_share_one_note(language: Language) -> None:
    same = {f"x{year}": "level: 12.34亿元; change_on_year: 1.92%" for year in YEARS}
    catalogue = world({"output": same})
    rows = facts_of(catalogue).select(indicator="output")
    (text,) = [
        text for text, marks in notes_of_rows(rows, Wording(catalogue, language)).items() if len(marks) > 8
    ]
    assert text.startswith({Language.ZH: "所示 5 个数：印出", Language.EN: "5 figures: what"}[language])


@pytest.mark.parametrize(
    "figure",
    [
        "level: 12.11亿元",
        "level: 20亿元, definition: {zh: 全部, en: all of it}",
        "level: 20亿元, status: planned",
    ],
)
def test_what_meets_the_implied_figure_or_counts_another_thing_does_not_disagree_with_it(figure: str) -> None:
    later = "level: 12.34亿元; change_on_year: 1.92%"
    catalogue = world({"output": {"x2022": figure, "x2023": later}})
    texts = notes_of_rows(facts_of(catalogue).select(indicator="output"), Wording(catalogue, Language.EN))
    assert not [text for text in texts if "implied by other" in text]


@pytest.mark.parametrize("is_printed", [True, False])
def test_a_year_that_its_document_does_not_print_is_said_to_be_of_its_curator(
    is_printed: bool, tmp_path: Path
) -> None:
    write_world({"output": {"x2023": "level: 3亿元; change_on_year: 5%"}}, tmp_path)
    sources = tmp_path / "sources.yaml"
    known = re.sub(r"known_from: \[.*\]", "known_from: not printed", sources.read_text("utf-8"))
    if not is_printed:
        sources.write_text(known, "utf-8")
    catalogue = load_catalogue(tmp_path)
    wording = Wording(catalogue, Language.ZH)
    notes_on_years = [
        note
        for fact in facts_of(catalogue).select()
        for note in fact_notes(fact, wording)
        if "录入者" in note
    ]
    assert notes_on_years == ([] if is_printed else ["西溪 2023 年：文档没有印年份，由录入者判定"] * 2)
