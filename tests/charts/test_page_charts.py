"""The coverage map and the completions as charts: what is drawn is what was found, and every word can be drawn."""

import re
from typing import Any

import pytest

from metrics.analysis.gaps.coverage import coverage
from metrics.analysis.standings.targets import Completion, completions
from metrics.analysis.store import facts_of
from metrics.charts import (
    Caption,
    Chart,
    Look,
    Tone,
    completions_caption,
    completions_chart,
    coverage_caption,
    coverage_chart,
    picture,
    svg_file,
)
from metrics.charts.looks.signs import SIGNS, signs_css
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import CellState
from metrics.views.markup.html import STATIC
from tests.charts.checked import checked
from tests.sample import CATALOGUE, FACTS
from tests.worlds import world

COVERAGE, DONE = coverage(CATALOGUE, FACTS), completions(CATALOGUE, FACTS)
LOOK = Look.of(Tone.LIGHT, CATALOGUE.towns)
Picture = tuple[Chart, Caption]


def drawn(name: str, language: Language = Language.ZH) -> Picture:
    """Return one of the two charts with its caption."""
    wording = Wording(CATALOGUE, language)
    if name == "coverage":
        return coverage_chart(COVERAGE, wording, LOOK), coverage_caption(COVERAGE, wording, LOOK)
    return completions_chart(DONE, wording, LOOK), completions_caption(DONE, wording, LOOK)


def of_world(written: str) -> tuple[list[Completion], dict[str, Any]]:
    """Return the completions of a world, and their chart as JSON."""
    catalogue = world({"output": {"x2023": written}})
    of_targets = completions(catalogue, facts_of(catalogue))
    return of_targets, checked(
        completions_chart(of_targets, Wording(catalogue, Language.EN), LOOK)
    ).to_plotly_json()


def test_every_headline_cell_has_one_mark_at_its_place() -> None:
    chart = checked(drawn("coverage")[0])
    marks = [trace.customdata[0] for trace in chart.data]
    assert [tuple(mark) for mark in marks] == [
        (cell.theme, cell.area, str(cell.year), cell.state) for cell in COVERAGE.headline_cells
    ]
    assert len({(trace.x[0], trace.y[0]) for trace in chart.data}) == len(COVERAGE.headline_cells) == 60


def test_every_state_has_a_mark_and_a_sign_in_the_key_of_its_own() -> None:
    assert set(SIGNS) == set(CellState)
    assert len({sign.glyph for sign in SIGNS.values()}) == len(CellState)


def test_the_page_takes_its_signs_from_where_the_chart_does() -> None:
    sheet, signs = (STATIC / "coverage.css").read_text("utf-8"), signs_css()
    taken = set(re.findall(r"var\((--(?:sign|size)-\w+)\)", sheet))
    assert {f"--sign-{state}" for state in ("only_rank", "conflicting", "not_applicable")} <= taken
    assert all(f"{name}:" in signs for name in taken)
    assert not re.search(r'\.coverage [^{]*::before \{[^}]*content: "[№≠×]', sheet)


def test_the_key_counts_the_cells_of_each_state_that_is_drawn() -> None:
    _, words = drawn("coverage", Language.EN)
    counts = {entry.text.rpartition(" ")[0]: int(entry.text.rpartition(" ")[2]) for entry in words.key}
    assert counts["printed"] == sum(cell.state is CellState.PRINTED for cell in COVERAGE.headline_cells)
    assert sum(counts.values()) == 60
    assert all(name in words.notes[0] for name in counts)


def test_every_bar_ends_at_the_number_of_its_completion() -> None:
    chart, words = checked(drawn("completions")[0]), drawn("completions")[1]
    assert [trace.x[0] for trace in chart.data] == [float(done.fact.value or 0) for done in DONE]
    assert [trace.customdata[0][-1] for trace in chart.data] == [done.fact.id for done in DONE]
    for done in DONE:
        assert f"（{done.fact.source.id} 第" in words.sources


def test_what_was_done_and_due_and_who_has_none_is_told_in_the_notes() -> None:
    notes = "".join(drawn("completions", Language.EN)[1].notes)
    assert "done CNY 130 million; target for the year CNY 110 million (implied)" in notes
    assert "Huajie: not reported · read in full, not mentioned: 003 (2024)" in notes


def test_a_planned_completion_is_hollow_and_a_part_is_thinner() -> None:
    (_, plain), (_, planned), (_, part) = map(
        of_world, ("completion: 73%", "completion: 73%, status: planned", "completion: 73%, part: 下赵村")
    )
    assert plain["data"][0]["marker"]["line"]["width"] == 0
    assert planned["data"][0]["marker"]["color"] == "rgba(0,0,0,0)"
    assert part["data"][0]["width"][0] < plain["data"][0]["width"][0]


@pytest.mark.parametrize(("written", "way"), [("超73%", -1), ("近73%", 1)])
def test_an_arrow_points_to_the_end_that_is_not_stated(written: str, way: int) -> None:
    _, chart = of_world(f"completion: {written}")
    arrows = [note for note in chart["layout"]["annotations"] if note.get("showarrow")]
    assert [note["ax"] * way > 0 for note in arrows] == [True]
    assert not any(note.get("showarrow") for note in of_world("completion: 73%")[1]["layout"]["annotations"])


def test_the_year_gone_is_drawn_and_named_where_it_is_known_and_not_all_of_it() -> None:
    for written, lines in (("completion: 73%, period: 2023-H1", 1), ("completion: 73%", 0)):
        _, chart = of_world(written)
        dotted = [shape for shape in chart["layout"]["shapes"] if shape["line"].get("dash") == "dot"]
        assert len(dotted) == lines


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", ["coverage", "completions"])
def test_the_picture_holds_title_sources_and_version_and_can_be_drawn(name: str, language: Language) -> None:
    chart, words = drawn(name, language)
    framed = picture(chart, words, LOOK)
    made, figure = svg_file(framed), checked(framed)
    drawn_text = re.sub(r"<[^>]*>|\s", "", made)
    for line in (words.version, words.sources):
        assert re.sub(r"\s", "", line) in drawn_text
    assert figure.layout.height <= max(620, 320 + 52 * len(figure.layout.yaxis.ticktext))
    keys = [note.text for note in figure.layout.annotations if note.yanchor == "top"][2]
    assert all(entry.text in keys for entry in words.key)


@pytest.mark.parametrize("language", list(Language))
def test_what_the_signs_of_the_map_mean_is_no_caution(language: Language) -> None:
    _, words = drawn("coverage", language)
    means = Wording(CATALOGUE, language).word("means_printed")
    assert [sign for sign, note in words.signed if means in note] == [""]
