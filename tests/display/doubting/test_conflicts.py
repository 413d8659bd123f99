"""Two numbers for one thing, wherever a figure is told: ≠, both places, how far apart."""

import re

from metrics.analysis.comparing.comparison import View
from metrics.analysis.comparing.verdicts import verdict
from metrics.analysis.facts import Fact
from metrics.analysis.prepared import PreparedView
from metrics.analysis.store import facts_of
from metrics.analysis.tidy_frame import tidy
from metrics.charts import Look, Tone, caption, comparison_chart
from metrics.display.notes import fact_notes
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import ChartKind, Comparability, Measure
from metrics.model.records import Catalogue
from tests.charts.checked import checked
from tests.papers import papers

DISPUTED = {"a2022": "level: 295.4亿元", "b2022": "level: 297.1亿元", "y2022": "level: 80亿元"}
GROWN = {
    "a2022": "level: 295.4亿元; change_on_year: 10%, prices: current",
    "b2022": "level: 297.1亿元",
    "y2022": "level: 80亿元; change_on_year: 10%, prices: current",
}
BOTH = ("龙港", "宜山")


def row(catalogue: Catalogue, printed: str) -> Fact:
    """Return the row of a printed figure."""
    return next(fact for fact in list(facts_of(catalogue)) if fact.printed == printed)


def view(kind: ChartKind = ChartKind.DOTS, first: int = 2022, last: int = 2022) -> View:
    """Return a view of both towns."""
    return View("output", Measure.LEVEL, BOTH, first, last, kind)


def test_a_disputed_figure_carries_the_sign_wherever_it_is_told() -> None:
    catalogue = papers(DISPUTED)
    for language, text in ((Language.ZH, "295.4 亿元 ≠"), (Language.EN, "CNY 29.54 billion ≠")):
        assert Wording(catalogue, language).figure(row(catalogue, "295.4亿元")) == text
    assert "≠" not in Wording(catalogue, Language.ZH).figure(row(catalogue, "80亿元"))


def test_what_follows_from_a_disputed_figure_carries_the_sign_and_names_the_disagreement() -> None:
    catalogue = papers(GROWN)
    (base,) = [fact for fact in facts_of(catalogue) if fact.rule and fact.area == "龙港"]
    (other,) = [fact for fact in facts_of(catalogue) if fact.rule and fact.area == "宜山"]
    wording = Wording(catalogue, Language.EN)
    assert wording.figure(base) == "CNY 26.9 billion ≠"
    assert "≠" not in wording.figure(other)
    assert (
        wording.unequal(base) == "implied by CNY 29.54 billion (article on Longgang, 2022, a2022, line 1) ≠ "
        "CNY 29.71 billion (article on Longgang, 2022, b2022, line 1)"
    )
    notes = list(fact_notes(base, wording))
    assert notes[0].startswith(
        "≠ Longgang 2022 Output: documents disagree, CNY 29.54 billion (article on Longgang, 2022, a2022, line 1)"
    )
    assert "Longgang 2021: implied by a figure on which documents disagree" in notes
    lines = [text for _, text in wording.tree(base).lines()]
    assert [line.split(" · ")[0] for line in lines if "≠" in line] == ["CNY 26.9 billion ≠", "295.4亿元 ≠"]


def test_a_table_says_which_figure_disagrees_with_what_an_implied_one_follows_from() -> None:
    frame = tidy(papers(GROWN))
    implied = frame[frame["status"] == "implied"].set_index("area")
    assert implied["conflicts_with"].to_dict() == {"龙港": "b2022.txt:1", "宜山": ""}
    assert implied["disputed"].to_dict() == {"龙港": "open", "宜山": ""}
    assert implied["apart"].isna().all()


def test_nothing_compares_with_what_follows_from_a_disputed_figure_and_its_mark_says_so() -> None:
    catalogue = papers(GROWN)
    bases = [fact for fact in facts_of(catalogue) if fact.rule]
    assert verdict(catalogue, *bases).comparability is Comparability.UNKNOWN
    assert [label for label in drawn(catalogue, view(first=2021, last=2021)) if "≠" in label] == [
        "269 亿元 ≠ 推算"
    ]


def test_its_note_names_both_places_and_how_far_they_lie_apart() -> None:
    catalogue = papers(DISPUTED)
    (note,) = fact_notes(row(catalogue, "297.1亿元"), Wording(catalogue, Language.ZH))
    assert note == (
        "≠ 龙港 2022 年 总产值：各文档的数字不一致，295.4 亿元（龙港镇 2022 年文章，a2022 第 1 行） ≠ "
        "297.1 亿元（龙港镇 2022 年文章，b2022 第 1 行），相差 1.6 – 1.8 亿元（0.54% – 0.61%）；尚未查明"
    )
    why = papers(DISPUTED | {"b2022": "level: 297.1亿元, disputed: {zh: 口径不同, en: other scope}"})
    (note,) = fact_notes(row(why, "297.1亿元"), Wording(why, Language.EN))
    assert note.endswith("CNY 160 – 180 million (0.54% – 0.61%) apart; both stand: other scope")


def test_a_card_shows_the_history_of_a_revised_figure_in_order() -> None:
    catalogue = papers(
        {
            "a2022": "level: 295.4亿元, status: preliminary",
            "b2022": "level: 297.1亿元, supersedes: {document: a2022, line: 1}",
            "c2022": "level: 296.8亿元, supersedes: {document: b2022, line: 1}",
        }
    )
    for printed in ("295.4亿元", "296.8亿元"):
        notes = list(fact_notes(row(catalogue, printed), Wording(catalogue, Language.ZH)))
        assert (
            "龙港 2022 年 总产值：先后修订，295.4 亿元（龙港镇 2022 年文章，a2022 第 1 行、初步） → "
            "297.1 亿元（龙港镇 2022 年文章，b2022 第 1 行） → "
            "296.8 亿元（龙港镇 2022 年文章，c2022 第 1 行），以最后一个为准"
        ) in notes
    assert Wording(catalogue, Language.EN).status(row(catalogue, "295.4亿元")) == "preliminary, superseded"


def test_a_figure_that_another_document_prints_too_names_that_document() -> None:
    catalogue = papers({"a2022": "level: 295.4亿元", "b2022": "level: 295亿元"})
    (note,) = fact_notes(row(catalogue, "295.4亿元"), Wording(catalogue, Language.EN))
    assert (
        note
        == "Longgang 2022 Output, also printed at: CNY 29.5 billion (article on Longgang, 2022, b2022, line 1)"
    )


def test_the_headline_of_a_view_and_its_caption_tell_the_disagreement() -> None:
    catalogue = papers(DISPUTED)
    words = caption(
        PreparedView(facts_of(catalogue), view()), Wording(catalogue, Language.EN), Look.of(Tone.LIGHT, BOTH)
    )
    assert words.title == (
        "Longgang's output in 2022: documents disagree: CNY 29.54 billion (article on Longgang, 2022, a2022, line 1) ≠ "
        "CNY 29.71 billion (article on Longgang, 2022, b2022, line 1)"
    )
    assert any(note.startswith("≠ Longgang 2022 Output") for note in words.notes)
    assert "≠" in [entry.glyph for entry in words.key]
    assert words.sources.endswith(
        "article on Longgang, 2022 (a2022, line 1); article on Longgang, 2022 (b2022, line 1); "
        "article on Yishan, 2022 (y2022, line 1)"
    )


def drawn(catalogue: Catalogue, wanted: View) -> list[str]:
    """Return the labels of all marks."""
    chart = checked(
        comparison_chart(
            PreparedView(facts_of(catalogue), wanted),
            Wording(catalogue, Language.ZH),
            Look.of(Tone.LIGHT, BOTH),
        )
    )
    marks = [text for trace in chart.data for text in (trace.text or ())]
    labels = [
        *marks,
        *(annotation.text for annotation in chart.layout.annotations if annotation.name == "label"),
    ]
    return [re.sub("<span.*?</span>", "", label).replace("  ", " ").strip() for label in labels]


def test_each_disputed_mark_carries_the_sign_and_no_line_joins_them() -> None:
    catalogue = papers(DISPUTED | {"a2021": "level: 280亿元", "a2023": "level: 310亿元"})
    labels = drawn(catalogue, view(first=2021, last=2023))
    assert sum("≠" in label for label in labels) == 2
    chart = checked(
        comparison_chart(
            PreparedView(facts_of(catalogue), view(first=2021, last=2023)),
            Wording(catalogue, Language.ZH),
            Look.of(Tone.LIGHT, BOTH),
        )
    )
    assert [trace.mode for trace in chart.data if trace.mode == "lines"] == []


def test_two_documents_that_agree_are_one_mark() -> None:
    catalogue = papers({"a2022": "level: 295.4亿元", "b2022": "level: 295亿元", "y2022": "level: 80亿元"})
    assert sorted(drawn(catalogue, view())) == ["295.4 亿元", "80 亿元"]


def test_a_printed_column_is_filled_although_the_same_follows_from_others() -> None:
    catalogue = papers(
        {
            "a2022": "level: 1.3亿元",
            "a2023": "level: 1.35亿元; change_on_year: 3.3%",
            "y2022": "level: 1.1亿元",
        }
    )
    chart = checked(
        comparison_chart(
            PreparedView(facts_of(catalogue), view(ChartKind.COLUMNS, 2022, 2023)),
            Wording(catalogue, Language.ZH),
            Look.of(Tone.LIGHT, BOTH),
        )
    )
    assert [shape for shape in chart.layout.shapes if shape.type == "rect"] == []
    assert not any("推算" in label for label in drawn(catalogue, view(ChartKind.COLUMNS, 2022, 2023)))


def test_what_follows_and_differs_lies_below_what_is_printed() -> None:
    catalogue = papers({"a2022": "level: 1.3亿元", "a2023": "level: 1.35亿元; change_on_year: 15.3%"})
    chart = checked(
        comparison_chart(
            PreparedView(facts_of(catalogue), view(first=2022, last=2023)),
            Wording(catalogue, Language.ZH),
            Look.of(Tone.LIGHT, BOTH),
        )
    )
    (marks,) = [trace for trace in chart.data if trace.mode == "markers+text"]
    statuses = [data[5] for data in marks.customdata]
    assert statuses == ["implied", "printed", "printed"]
