"""An indicator is made of the phrase that is printed for a number, and of nothing else."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from metrics.curation.curating.desk import Desk
from metrics.curation.curating.progress import Progress, Stretch
from metrics.language import Bilingual
from metrics.web.workbench.new_indicators import CoinedIndicator, coined_of
from metrics.web.workbench.press import IncompleteError, Press
from metrics.web.workbench.steps import done
from tests.curation.curating.desks import desk_with

CHINESE = """甲镇2023年工作通报
全镇举办趣味比赛22场，同比增长3.1%。
规上工业总产值5.6亿元。
趣味比赛31场。
"""
ENGLISH = """Annual report 2023
In 2023 Jia let 214 allotment plots, up 2.87%.
"""


@pytest.fixture
def desk_of(tmp_path: Path) -> Callable[[str], Desk]:
    """Return what gives the desk of a new folder with one article."""
    return lambda text: desk_with(text, tmp_path)


def number(desk: Desk, printed: str) -> tuple[Progress, Stretch]:
    """Return a number of the only document, and how far that is."""
    progress = desk.progress(desk.catalogue().sources["001"])
    assert progress is not None
    plain = progress.document.plain
    return progress, next(one for one in progress.stretches if plain[one.start : one.end].startswith(printed))


def coined(desk: Desk, printed: str) -> CoinedIndicator | None:
    """Return what may be made of a number."""
    progress, stretch = number(desk, printed)
    return coined_of(stretch, progress, desk.catalogue())


def press(desk: Desk, printed: str, indicator: str) -> Press:
    """Return a yes to a number of an indicator."""
    progress, stretch = number(desk, printed)
    fields = {"do": "accept", "indicator": indicator, "measure": "level", "period": "2023", "area": "甲镇"}
    return Press(desk, desk.catalogue().sources["001"], progress, stretch, {**fields, "status": "printed"})


def text_of(desk: Desk) -> str:
    """Return the files of a folder, one below the other."""
    return "".join(path.read_text("utf-8") for path in sorted(desk.folder.glob("*.yaml")))


def test_the_phrase_is_all_that_is_said_and_what_it_counts_is_not_stated(
    desk_of: Callable[[str], Desk],
) -> None:
    desk = desk_of(CHINESE)
    made = coined(desk, "22场")
    assert made is not None
    assert (made.id, made.name, made.unit) == ("quweibisai", Bilingual("趣味比赛", "Quweibisai"), "场")
    assert made.definition.zh == "文中称“趣味比赛”；统计什么，文中未说明"
    assert "趣味比赛" in made.definition.en


def test_nothing_is_made_of_a_growth_or_of_what_is_called_like_an_indicator(
    desk_of: Callable[[str], Desk],
) -> None:
    desk = desk_of(CHINESE)
    assert coined(desk, "3.1%") is None  # its unit is that of what grew
    assert coined(desk, "5.6亿元") is None  # the library has it


def test_nothing_is_made_under_an_id_that_another_indicator_has(desk_of: Callable[[str], Desk]) -> None:
    desk = desk_of(ENGLISH)
    progress, stretch = number(desk, "214")
    candidate = stretch.candidate
    assert candidate is not None
    for phrase, is_made in (
        ("industrial outputs", True),
        ("industrial output", False),
    ):  # an id of the library
        called = replace(stretch, candidate=replace(candidate, phrase=phrase))
        assert (coined_of(called, progress, desk.catalogue()) is not None) is is_made


def test_english_loses_its_article_and_counts_without_a_unit(desk_of: Callable[[str], Desk]) -> None:
    made = coined(desk_of(ENGLISH), "214")
    assert made is not None
    assert (made.id, made.name.en, made.unit) == ("allotment_plots", "Allotment plots", "个")


def test_one_step_writes_both_and_takes_both_back_and_the_next_of_its_phrase_is_guessed(
    desk_of: Callable[[str], Desk],
) -> None:
    desk = desk_of(CHINESE)
    before = text_of(desk)
    done(press(desk, "22场", "quweibisai"))
    added_lines = [line for line in text_of(desk).splitlines() if line not in before.splitlines()]
    assert any("level: 22场" in line for line in added_lines)
    assert not set(before.splitlines()) - set(text_of(desk).splitlines())
    assert coined(desk, "31场") is None
    (guess, *_) = number(desk, "31场")[1].candidate.guesses  # type: ignore[union-attr]
    assert guess.indicator.id == "quweibisai"
    desk.undo()
    assert text_of(desk) == before


def test_no_other_indicator_is_made_than_what_is_shown(desk_of: Callable[[str], Desk]) -> None:
    desk = desk_of(CHINESE)
    with pytest.raises(IncompleteError):
        done(press(desk, "22场", "something_else"))


@pytest.mark.parametrize("phrase", ["<b>比赛", "比赛: [x]", "比赛} #", '比"赛"'])
def test_what_a_document_prints_writes_nothing_else_into_the_files(
    desk_of: Callable[[str], Desk], phrase: str
) -> None:
    desk = desk_of(f"甲镇2023年工作通报\n全镇举办{phrase}22场。\n")
    made = coined(desk, "22场")
    if made is not None:
        done(press(desk, "22场", made.id))
        indicator = desk.catalogue().indicators[made.id]
        assert indicator.name == made.name
        assert indicator.words == (made.phrase,)
