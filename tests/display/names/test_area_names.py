"""Two areas of one name carry the next place up, and only they."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from metrics.analysis.store import facts_of
from metrics.analysis.tidy_cells import columns_of
from metrics.cli import main
from metrics.display.names.area_names import area_in_full, area_name
from metrics.display.wording import Wording
from metrics.export.tidy_columns import named
from metrics.language import Language
from metrics.model.records import Catalogue
from tests.papers import document, papers, write_papers

ZH, EN = Language.ZH, Language.EN


def town(zh: str, en: str, *up: tuple[str, str]) -> str:
    """Return the fields of a town."""
    places = ", ".join(f"{{zh: {one}, en: {other}}}" for one, other in up)
    return f"name: {{zh: {zh}, en: {en}}}, lies_in: [{places}], codes: {{county: 330327}}"


JIANGJIN, CHONGQING = ("江津区", "Jiangjin"), ("重庆市", "Chongqing")
HANGZHOU = ("杭州市", "Hangzhou")
TOWNS = {
    "西湖": town("西湖镇", "Xihu", JIANGJIN, CHONGQING),
    "杭西湖": town("西湖镇", "Xihu", HANGZHOU),
    "西溪": town("西溪镇", "Xixi", ("永康市", "Yongkang")),
}


def areas(towns: Mapping[str, str]) -> Catalogue:
    """Return a catalogue of some towns and no figure."""
    first = next(iter(towns))
    return papers({}, areas=towns, documents={"a": document("a", first, "2022")})


def test_of_two_towns_of_one_name_each_carries_the_next_place_up() -> None:
    names = {town: (area_name(areas(TOWNS), town, ZH), area_name(areas(TOWNS), town, EN)) for town in TOWNS}
    assert names == {
        "西湖": ("西湖镇（江津）", "Xihu (Jiangjin)"),
        "杭西湖": ("西湖镇（杭州）", "Xihu (Hangzhou)"),
        "西溪": ("西溪", "Xixi"),
    }
    assert [area_in_full(areas(TOWNS), town, ZH) for town in TOWNS] == [
        "西湖镇（江津）",
        "西湖镇（杭州）",
        "西溪镇",
    ]


def test_names_that_collide_in_one_language_only_are_told_apart_in_that_one() -> None:
    towns = {"李庄": town("李庄镇", "Lizhuang", JIANGJIN), "里庄": town("里庄镇", "Lizhuang", HANGZHOU)}
    catalogue = areas(towns)
    assert [area_name(catalogue, town, ZH) for town in towns] == ["李庄", "里庄"]
    assert [area_name(catalogue, town, EN) for town in towns] == [
        "Lizhuang (Jiangjin)",
        "Lizhuang (Hangzhou)",
    ]


def test_where_the_next_place_up_has_one_name_too_the_one_above_it_is_told() -> None:
    towns = {
        "城关甲": town("城关镇", "Chengguan", ("朝阳区", "Chaoyang"), ("北京市", "Beijing")),
        "城关乙": town("城关镇", "Chengguan", ("朝阳区", "Chaoyang"), ("长春市", "Changchun")),
    }
    catalogue = areas(towns)
    assert [area_name(catalogue, town, ZH) for town in towns] == [
        "城关镇（朝阳，北京）",
        "城关镇（朝阳，长春）",
    ]
    assert area_name(catalogue, "城关甲", EN) == "Chengguan (Chaoyang, Beijing)"


def test_two_towns_that_nothing_tells_apart_carry_their_ids() -> None:
    towns = {"城关甲": town("城关镇", "Chengguan", JIANGJIN), "城关乙": town("城关镇", "Chengguan", JIANGJIN)}
    assert [area_name(areas(towns), town, ZH) for town in towns] == ["城关镇（城关甲）", "城关镇（城关乙）"]


def test_a_town_whose_id_is_latin_goes_by_its_chinese_name_in_chinese() -> None:
    towns = {"altdorf": town("阿尔特多夫", "Altdorf", JIANGJIN)}
    assert area_name(areas(towns), "altdorf", ZH) == "阿尔特多夫"


def test_compare_csv_and_proofs_tell_them_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    documents = {"a": document("a", "西湖", "2022"), "b": document("b", "杭西湖", "2022")}
    figures = {"a": "level: 12亿元; change_on_year: 2%", "b": "level: 13亿元"}
    catalogue = papers(figures, areas=TOWNS, documents=documents)
    csv = named(columns_of(catalogue, facts_of(catalogue)), Wording(catalogue, EN))
    assert set(csv["area_name"]) == {"Xihu (Jiangjin)", "Xihu (Hangzhou)"}
    folder = write_papers(tmp_path, figures, areas=TOWNS, documents=documents)
    assert main(["--lang", "en", "compare", str(folder), "--indicator", "output"]) == 0
    assert "Xihu (Hangzhou) 2022 ↔ Xihu (Jiangjin) 2022: comparable" in capsys.readouterr().out
    assert main(["--lang", "zh", "implied", str(folder)]) == 0
    assert "西湖镇（江津）" in re.sub(r"\s", "", capsys.readouterr().out)


def test_a_name_that_two_towns_have_is_refused_with_their_ids(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_papers(tmp_path, {}, areas=TOWNS, documents={"a": document("a", "西溪", "2022")})
    assert main(["--lang", "en", "table", str(folder), "--area", "Xihu"]) == 2
    assert "--area 'Xihu' names several; write one of 西湖, 杭西湖" in capsys.readouterr().err
    assert main(["--lang", "en", "table", str(folder), "--area", "西湖"]) == 0
