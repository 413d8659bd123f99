"""What changed from one version of the data to the next: figures, certain sentences, pictures."""

from collections.abc import Mapping

import pytest

from metrics.analysis.store import Facts, facts_of
from metrics.display.versions.changes import change_text, tally_text
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import ChangeKind
from metrics.model.editions import Edition
from metrics.views.editions import edition
from tests.worlds import world

Figures = Mapping[str, Mapping[str, str]]
OLD: Figures = {
    "output": {"x2023": "level: 12.34亿元; change_on_year: 1.92%", "w2023": "level: 3.76亿元"},
    "roads": {"x2023": "level: 7km"},
}


def facts(figures: Figures) -> Facts:
    return facts_of(world(figures))


def between(new: Figures, old: Figures = OLD) -> Edition:
    return edition(facts(old), facts(new), "2026-11-27T05:00:00+00:00")


def lines(changed: Edition, language: Language = Language.EN) -> list[tuple[str, str]]:
    wording = Wording(world(OLD), language)
    return [
        (str(figure.kind), change_text(figure, wording)) for figure in changed.figures if not figure.implied
    ]


@pytest.mark.parametrize(
    ("new", "changes"),
    [
        (OLD, []),
        (
            {**OLD, "roads": {"x2023": "level: 8km"}},
            [("corrected", "Xixi 2023 Roads: 7 km → 8 km")],
        ),
        ({**OLD, "roads": {}}, [("removed", "Xixi 2023 Roads: 7 km")]),
        ({**OLD, "villages": {"x2023": "level: 3个"}}, [("added", "Xixi 2023 Villages: 3")]),
        (
            {**OLD, "roads": {"x2023": "level: 7km, period: 2023-H1"}},
            [
                (
                    "changed",
                    "Xixi 2023 Roads: 7 km → Xixi first half of 2023 Roads: 7 km",
                )
            ],
        ),
        (
            {**OLD, "roads": {"x2023": "level: 7km, note: {zh: 含乡道, en: with lanes}"}},
            [("changed", "Xixi 2023 Roads: 7 km → 7 km (described differently)")],
        ),
    ],
)
def test_a_figure_is_known_again_and_told_as_it_was_and_is(
    new: Figures, changes: list[tuple[str, str]]
) -> None:
    assert lines(between(new)) == changes


def test_what_follows_changes_with_it_and_is_told_apart() -> None:
    changed = between(
        {**OLD, "output": {"x2023": "level: 12.43亿元; change_on_year: 1.92%", "w2023": "level: 3.76亿元"}}
    )
    assert [(figure.implied, figure.years) for figure in changed.figures] == [
        (False, (2023,)),
        (True, (2022,)),
    ]
    assert (
        tally_text(changed.figures, Wording(world(OLD), Language.ZH)) == "更正 1 个数字、随之变动 1 个推算数"
    )
    assert tally_text(between(OLD).figures, Wording(world(OLD), Language.EN)) == "no figure changed"


def test_a_certain_sentence_that_changed_is_told_as_it_was_and_is() -> None:
    changed = between(
        {**OLD, "output": {"x2023": "level: 15亿元; change_on_year: 1.92%", "w2023": "level: 3.76亿元"}}
    )
    assert changed.pictures == (("output", "level"),)
    changes = [(sentence.indicator, sentence.was.zh, sentence.now.zh) for sentence in changed.sentences]
    assert all(
        indicator == "output" and "12.34" in was and "15 亿元" in now for indicator, was, now in changes
    )
    assert changes


def test_a_figure_that_moved_within_the_files_has_not_changed() -> None:
    swapped = {"roads": OLD["roads"], "output": OLD["output"]}
    assert between(swapped).figures == ()


def test_the_first_known_version_has_changed_nothing() -> None:
    first = edition(None, facts(OLD), "2026-11-27T05:00:00+00:00")
    assert (first.before, first.figures, first.sentences) == ("", (), ())


def test_a_view_shows_the_changes_of_its_indicator_towns_and_years() -> None:
    (change,) = between({**OLD, "roads": {"x2023": "level: 8km"}}).figures
    assert change.kind is ChangeKind.CORRECTED
    assert change.is_seen("roads", ("西溪", "花街"), range(2020, 2025))
    assert not change.is_seen("output", ("西溪",), range(2020, 2025))
    assert not change.is_seen("roads", ("花街",), range(2020, 2025))
    assert not change.is_seen("roads", ("西溪",), range(2020, 2023))


def test_a_revision_is_one_change_from_the_earlier_figure_to_the_later() -> None:
    changed = between(
        {
            "output": {
                **OLD["output"],
                "x2024": "level: 12.4亿元, period: 2023, supersedes: {document: x2023, line: 1}",
            },
            "roads": OLD["roads"],
        }
    )
    printed = [change for change in changed.figures if not change.implied]
    assert [(change.kind, change.was.en, change.now.en) for change in printed] == [
        (ChangeKind.REVISED, "CNY 1.234 billion", "CNY 1.24 billion")
    ]
    assert printed[0].place.en.count("→") == 1
