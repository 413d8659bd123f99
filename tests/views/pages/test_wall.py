"""The wall says what the overview says, of the same values."""

import re
from html import unescape

import pytest
from msgspec.structs import replace

from metrics.analysis.store import facts_of
from metrics.curation.library import shipped_library
from metrics.language import Language
from metrics.model.records import Catalogue
from metrics.views.loading.shelf import Data
from metrics.views.pages.overview import overview_page
from metrics.views.pages.wall import wall_page
from metrics.views.readers.reader import Reader
from tests.sample import CATALOGUE
from tests.views.files.test_taking import DATA
from tests.worlds import world


def wall_of(catalogue: Catalogue) -> str:
    """Return the wall of a catalogue in 中文."""
    return wall_page(Reader.of(Data(catalogue, facts_of(catalogue)), Language.ZH))


def words(html: str) -> str:
    """Return the text of HTML, without blanks: marks within a sentence may part its words."""
    return "".join(unescape(re.sub(r"<(style|script).*?</\\1>|<[^>]*>", " ", html, flags=re.DOTALL)).split())


@pytest.mark.parametrize("language", Language)
def test_every_sentence_and_number_of_a_slide_stands_on_the_overview(language: Language) -> None:
    reader = Reader.of(DATA, language)
    wall, overview = wall_page(reader), words(overview_page(reader).html)
    pairs = re.findall(r"<b>(.*?)</b>|class=\"answer\">(.*?)</p>", wall, re.DOTALL)
    texts = {words(text) for pair in pairs for text in pair if text}
    assert len(texts) > 5
    assert {text for text in texts if text not in overview} == set()


def test_a_theme_and_a_town_without_figures_have_no_slide() -> None:
    reader = Reader.of(DATA, Language.ZH)
    assert wall_page(reader).count('class="slide') < 2 + len(reader.catalogue.headline_themes) + len(
        reader.catalogue.towns
    )


def test_a_town_without_figures_is_told_with_the_reason_of_each_of_its_years() -> None:
    wall = words(wall_of(world({"output": {"x2023": "level: 3亿元", "x2022": "level: 2亿元"}})))
    silent = dict(
        re.findall(r"(西湖|花街)没有数字：((?:20\d\d(?:–20\d\d)?(?:无文档|未见报道|未读完)、?)+)", wall)
    )
    assert silent == {"花街": "2019–2023无文档、2024未见报道", "西湖": "2019–2021无文档、2022–2024未见报道"}


def test_the_limits_by_which_figures_are_judged_are_lines_of_a_slide_named_above_them() -> None:
    indicators = dict(CATALOGUE.indicators)
    indicators["pm25"] = replace(
        indicators["pm25"], references=shipped_library().indicators["pm25"].references
    )
    wall = wall_of(replace(CATALOGUE, indicators=indicators, version="judged on a wall"))
    (air,) = [slide for slide in wall.split('<section class="slide')[1:] if 'class="limits"' in slide]
    assert re.findall(r'class="limit" style="([^"]*)"', air) == [
        "--at:100;--first:1;--last:5",
        "--at:43;--first:1;--last:5",
    ]
    assert [air.count(f"GB 3095-2012 {grade}") for grade in ("二级：35", "一级：15")] == [1, 1]
