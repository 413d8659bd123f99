"""From when a change is counted is asked where it is another year than the one before, and written as it is chosen."""

from pathlib import Path

import pytest

from metrics.curation.curating.desk import Desk
from metrics.curation.curating.offering import Offer
from metrics.curation.curating.progress import Progress, Stretch
from metrics.language import Language
from metrics.web.workbench.panel_fields import fields_asked
from metrics.web.workbench.press import Press
from metrics.web.workbench.steps import done
from tests.curation.curating.desks import desk_with


def number(desk: Desk, printed: str) -> tuple[Stretch, Progress]:
    """Return a number of the desk's article, and how far that is."""
    progress = desk.progress(desk.catalogue().sources["001"])
    assert progress is not None
    plain = progress.document.plain
    (here,) = [one for one in progress.stretches if plain[one.start : one.end] == printed]
    return here, progress


@pytest.mark.parametrize(
    ("sentence", "ways"),
    [("税收4.1亿元，较2020年增长42.6%。", ["2020", ""]), ("税收4.1亿元，增长42.6%。", [])],
)
def test_the_base_of_a_change_is_asked_where_the_text_prints_one(
    tmp_path: Path, sentence: str, ways: list[str]
) -> None:
    desk = desk_with(f"甲镇工作通报\n2023年，{sentence}\n", tmp_path)
    here, progress = number(desk, "42.6%")
    chosen = Offer(here, progress, desk.catalogue(), desk.catalogue().sources["001"]).chosen
    assert chosen is not None
    asked = {one.name: one for one in fields_asked(chosen, here, progress, desk.catalogue(), Language.ZH)}
    assert [value for value, _ in asked["base"].ways] == ways if ways else "base" not in asked


@pytest.mark.parametrize("base", ["2020", ""])
def test_a_yes_writes_the_base_that_is_chosen(tmp_path: Path, base: str) -> None:
    desk = desk_with("甲镇工作通报\n2023年，税收4.1亿元，较2020年增长42.6%。\n", tmp_path)
    here, progress = number(desk, "42.6%")
    chosen = {
        "lang": "zh",
        "do": "accept",
        "indicator": "tax_revenue",
        "measure": "change_on_year",
        "period": "2023",
        "status": "printed",
        "area": "甲镇",
        "base": base,
    }
    done(Press(desk, desk.catalogue().sources["001"], progress, here, chosen))
    (figure,) = desk.catalogue().observations
    assert figure.details.base == base
