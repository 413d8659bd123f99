"""Of what a share is a share is asked, proposed where the text names it, and written as an indicator or in words."""

from pathlib import Path

import pytest

from metrics.curation.curating.desk import Desk
from metrics.curation.curating.offering import Offer
from metrics.curation.curating.progress import Progress, Stretch
from metrics.curation.curating.written_wholes import whole_written
from metrics.curation.library import shipped_library
from metrics.curation.writing.additions import Flow, both
from metrics.language import Bilingual, Language
from metrics.model.records import UNSAID
from metrics.web.workbench.panel_fields import PanelField, fields_asked
from metrics.web.workbench.press import Press
from metrics.web.workbench.steps import done
from tests.curation.curating.desks import desk_with

SENTENCE = "2023年，工业增加值占地区生产总值的比重为43.6%，税收收入增长3.2%。"


def number(desk: Desk, printed: str) -> tuple[Stretch, Progress]:
    """Return a number of the desk's article, and how far that is."""
    progress = desk.progress(desk.catalogue().sources["001"])
    assert progress is not None
    plain = progress.document.plain
    (here,) = [one for one in progress.stretches if plain[one.start : one.end] == printed]
    return here, progress


def asked(desk: Desk, printed: str) -> dict[str, PanelField]:
    """Return the fields that are asked of a number."""
    here, progress = number(desk, printed)
    chosen = Offer(here, progress, desk.catalogue(), desk.catalogue().sources["001"]).chosen
    assert chosen is not None
    fields = fields_asked(chosen, here, progress, desk.catalogue(), Language.ZH)
    return {one.name: one for one in fields}


def test_the_whole_of_a_share_is_asked_and_proposed_where_the_text_names_it(tmp_path: Path) -> None:
    field = asked(desk_with(f"甲镇工作通报\n{SENTENCE}\n", tmp_path), "43.6%")["of_whole"]
    assert (field.value, field.only, field.key) == ("地区生产总值", "share", "w")
    assert [value for value, _ in field.likely] == ["地区生产总值", "全镇", ""]


def test_a_growth_has_no_whole(tmp_path: Path) -> None:
    field = asked(desk_with(f"甲镇工作通报\n{SENTENCE}\n", tmp_path), "3.2%")["of_whole"]
    assert field.value == ""


@pytest.mark.parametrize(
    ("typed", "whole", "whole_of"),
    [
        ("地区生产总值", UNSAID, "gdp"),
        ("gdp", UNSAID, "gdp"),
        ("GDP", UNSAID, "gdp"),
        ("全镇地区生产总值", UNSAID, "gdp"),
        ("全镇", UNSAID, "industry_value_added"),
        ("全县", Bilingual("全县", "the county"), ""),
        ("the county", Bilingual("全县", "the county"), ""),
        ("全市地区生产总值", Bilingual("全市地区生产总值", "Gross domestic product of the city"), ""),
        ("镇办企业户数 / works of the town", Bilingual("镇办企业户数", "works of the town"), ""),
        ("镇办企业户数", Bilingual("镇办企业户数", "镇办企业户数"), ""),
        ("", UNSAID, ""),
    ],
)
def test_a_yes_writes_the_whole_that_is_chosen(
    tmp_path: Path, typed: str, whole: Bilingual, whole_of: str
) -> None:
    desk = desk_with(f"甲镇工作通报\n{SENTENCE}\n", tmp_path)
    here, progress = number(desk, "43.6%")
    chosen = {
        "lang": "zh",
        "do": "accept",
        "indicator": "industry_value_added",
        "measure": "share",
        "period": "2023",
        "status": "printed",
        "area": "甲镇",
        "of_whole": typed,
    }
    done(Press(desk, desk.catalogue().sources["001"], progress, here, chosen))
    (figure,) = desk.catalogue().observations
    assert (figure.details.whole, figure.details.whole_of) == (whole, whole_of)


@pytest.mark.parametrize(
    ("typed", "zh", "en"),
    [
        ("海洋生产总值", "海洋生产总值", "Gross ocean product"),
        ("全镇海洋生产总值", "全镇海洋生产总值", "Gross ocean product"),
        ("Marine economy", "海洋生产总值", "Marine economy"),
        ("全县海洋生产总值", "全县海洋生产总值", "Gross ocean product of the county"),
    ],
)
def test_a_whole_that_only_the_library_has_is_worded_in_both_languages(typed: str, zh: str, en: str) -> None:
    own = {key: one for key, one in shipped_library().indicators.items() if key != "marine_economy"}
    assert whole_written(typed, "gdp", own) == Flow(both(zh, en))
