"""Whole folders: sound ones, broken ones, and ones that only a machine would write."""

import gc
import os
import shutil
import time
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from metrics.curation import default_folder, examine, load_catalogue
from metrics.errors import DataError
from metrics.language import Bilingual
from metrics.model.codes import Measure, Status

SOUND = Path(__file__).parent / "sound"
PROJECT = Path(__file__).parents[2]
SLACK = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a sound folder to break."""
    shutil.copytree(SOUND, tmp_path, dirs_exist_ok=True)
    return tmp_path


def places(folder: Path) -> list[str]:
    """Return where the problems of a folder stand."""
    return [f"{Path(problem.file).name}:{problem.line}:{problem.column}" for problem in examine(folder)[1]]


def replace(path: Path, old: str, new: str) -> None:
    """Write ``new`` for ``old`` in a file."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_a_figure_takes_town_and_period_from_its_document() -> None:
    level = load_catalogue(SOUND).observations[0]
    assert (level.area, level.period.text, level.status) == ("西溪", "2023", Status.PRINTED)
    assert (level.source, level.line, level.measure) == ("001", 199, Measure.LEVEL)
    assert (level.location.line, level.location.column) == (10, 11)


def test_a_rank_is_among_the_city_that_its_document_means() -> None:
    rank = load_catalogue(SOUND).observations[2]
    assert (rank.of, rank.among) == (Measure.LEVEL, Bilingual("永康市", "Yongkang"))


@pytest.mark.parametrize(
    "written", ["全省第二, of: level", "第二, of: level, among: 全省", "全省第二, of: level, among: 全省"]
)
def test_the_whole_county_district_or_province_is_that_in_which_the_town_lies(
    folder: Path, written: str
) -> None:
    replace(folder / "theme.yaml", "全市第二, of: level", written)
    assert load_catalogue(folder).observations[2].among == Bilingual("浙江省", "Zhejiang")


def test_of_two_districts_the_whole_one_is_the_nearest(folder: Path) -> None:
    districts = "    - {zh: 江南新区, en: Jiangnan}\n    - {zh: 城关区, en: Chengguan}\n"
    replace(folder / "areas.yaml", "    - {zh: 永康市", f"{districts}    - {{zh: 永康市")
    replace(folder / "theme.yaml", "全市第二, of: level", "全区第二, of: level")
    assert load_catalogue(folder).observations[2].among == Bilingual("江南新区", "Jiangnan")


def test_a_whole_county_in_which_the_town_does_not_lie_is_asked_for(folder: Path) -> None:
    replace(folder / "theme.yaml", "全市第二, of: level", "全县第二, of: level")
    with pytest.raises(DataError, match="among"):
        load_catalogue(folder)


def test_a_rank_may_be_among_any_place_that_the_town_lies_in(folder: Path) -> None:
    replace(folder / "theme.yaml", "全市第二, of: level", "第二, of: level, among: 浙江省")
    assert load_catalogue(folder).observations[2].among == Bilingual("浙江省", "Zhejiang")


def test_a_zero_in_words_takes_the_unit_of_its_indicator(folder: Path) -> None:
    replace(folder / "theme.yaml", "12.34亿元", "无")
    quantity = load_catalogue(folder).observations[0].quantity
    assert (quantity.value, quantity.unit) == (Fraction(0), "元")


def test_a_figure_may_name_another_town_than_its_document(folder: Path) -> None:
    replace(folder / "theme.yaml", "line: 199", "line: 199, area: 西湖")
    assert load_catalogue(folder).observations[0].area == "西湖"


PLACE = """南苑:
  kind: locality
  name: {zh: 南苑区块, en: Nanyuan block}
  lies_in: [{zh: 永康市, en: Yongkang}]
  parts: {第六网格: Sixth grid}
"""


def test_a_figure_about_another_place_is_credited_to_no_town(folder: Path) -> None:
    with (folder / "areas.yaml").open("a", encoding="utf-8") as areas:
        areas.write(PLACE)
    replace(folder / "theme.yaml", "line: 199", "line: 199, area: 南苑, part: 第六网格")
    catalogue = load_catalogue(folder)
    assert (catalogue.observations[0].area, catalogue.observations[0].part) == ("南苑", "第六网格")
    assert list(catalogue.towns) == ["西溪", "西湖"]
    assert catalogue.areas["南苑"].codes == {}


def test_a_town_needs_no_code(folder: Path) -> None:
    replace(folder / "areas.yaml", "  codes: {mca_2026: 500116119}\n", "")
    assert places(folder) == []


def test_a_planned_and_a_printed_figure_of_one_document_stand_side_by_side(folder: Path) -> None:
    replace(
        folder / "theme.yaml", "line: 199}", "line: 199}\n        - {level: 20亿元, status: planned, line: 9}"
    )
    assert [observation.status for observation in load_catalogue(folder).observations[:2]] == [
        Status.PRINTED,
        Status.PLANNED,
    ]


def test_two_documents_may_print_the_same_observation(folder: Path) -> None:
    replace(folder / "sources.yaml", "area: 西湖\n  period: 2024-H1", "area: 西溪\n  period: 2023")
    more = '      "002":\n        - {level: 12.34亿元, line: 1}\n'
    with (folder / "theme.yaml").open("a", encoding="utf-8") as theme:
        theme.write(more)
    assert examine(folder)[1] == ()


def test_words_that_yaml_would_turn_into_values_stay_words(folder: Path) -> None:
    replace(folder / "areas.yaml", "Xiazhao village", "no")
    assert load_catalogue(folder).areas["西溪"].parts["下赵村"].en == "no"


def test_a_byte_order_mark_at_the_start_and_windows_line_ends_do_no_harm(folder: Path) -> None:
    text = (folder / "theme.yaml").read_text("utf-8").replace("\n", "\r\n")
    (folder / "theme.yaml").write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert examine(folder)[1] == ()


def test_html_in_a_name_is_only_text(folder: Path) -> None:
    replace(folder / "theme.yaml", "Gross output", "<script>alert(1)</script>")
    assert load_catalogue(folder).indicators["output"].name.en == "<script>alert(1)</script>"


def test_all_problems_of_all_files_are_told_at_once_in_order(folder: Path) -> None:
    replace(folder / "areas.yaml", "330784109", "none")
    replace(folder / "sources.yaml", "file: first.txt", "fille: first.txt")
    replace(folder / "theme.yaml", "welcome: higher", "welcome: up")
    replace(folder / "theme.yaml", "line: 201", "line: 0, part: 村, period: 去年")
    assert places(folder) == [
        *("areas.yaml:6:21", "sources.yaml:1:1", "sources.yaml:2:3"),
        *("theme.yaml:6:14", "theme.yaml:11:41", "theme.yaml:11:50", "theme.yaml:11:61"),
    ]


def test_a_broken_figure_does_not_hide_its_broken_line(folder: Path) -> None:
    replace(folder / "theme.yaml", "12.34亿元, line: 199", "很多, line: 0")
    assert places(folder) == ["theme.yaml:10:19", "theme.yaml:10:29"]


def test_an_unreadable_areas_file_does_not_make_every_town_unknown(folder: Path) -> None:
    (folder / "areas.yaml").write_text("西溪：\n  name: 1\n", "utf-8")
    assert [location.split(":")[0] for location in places(folder)] == ["areas.yaml"]


def test_an_unreadable_sources_file_does_not_make_every_document_unknown(folder: Path) -> None:
    (folder / "sources.yaml").unlink()
    assert places(folder) == ["sources.yaml:0:0"]


def test_a_part_of_a_town_without_parts_is_unknown(folder: Path) -> None:
    replace(folder / "theme.yaml", "line: 199", "area: 西湖, part: 下赵村, line: 199")
    assert places(folder) == ["theme.yaml:10:44"]


def test_a_folder_that_does_not_exist_is_a_problem(tmp_path: Path) -> None:
    assert places(tmp_path / "nowhere") == ["nowhere:0:0"]


def test_an_empty_folder_is_a_problem(tmp_path: Path) -> None:
    assert len(examine(tmp_path)[1]) == 1


def test_a_folder_without_a_theme_is_a_problem(folder: Path) -> None:
    (folder / "theme.yaml").unlink()
    assert "theme" in examine(folder)[1][0].message.en


def test_a_file_in_place_of_the_folder_is_a_problem(folder: Path) -> None:
    assert places(folder / "theme.yaml") == ["theme.yaml:0:0"]


def test_a_folder_named_like_a_theme_is_a_problem(folder: Path) -> None:
    (folder / "other.yaml").mkdir()
    assert places(folder) == ["other.yaml:0:0"]


def test_a_circle_of_links_is_a_problem(folder: Path) -> None:
    (folder / "other.yaml").symlink_to(folder / "other.yaml")
    assert places(folder) == ["other.yaml:0:0"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "other.yaml")
    assert places(folder) == ["other.yaml:0:0"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may open every file")
def test_a_file_without_permission_is_a_problem(folder: Path) -> None:
    (folder / "theme.yaml").chmod(0)
    assert places(folder) == ["theme.yaml:0:0"]


def test_a_file_of_more_than_a_megabyte_is_refused(folder: Path) -> None:
    (folder / "theme.yaml").write_text("#" * (2**20 + 1), "utf-8")
    assert places(folder) == ["theme.yaml:0:0"]


@pytest.mark.parametrize(
    "text", ["[" * 50_000, "{a: " * 50_000, "- " * 50_000, "? " * 50_000, "&a " * 50_000]
)
def test_fifty_thousand_brackets_are_refused_quickly(folder: Path, text: str) -> None:
    (folder / "theme.yaml").write_text(text, "utf-8")
    start = time.process_time()
    assert examine(folder)[1]
    assert time.process_time() - start < 2


def test_a_file_with_thousands_of_mistakes_tells_the_first_ones_quickly(folder: Path) -> None:
    (folder / "theme.yaml").write_text("".join(f"field{n}: 1\n" for n in range(60_000)), "utf-8")
    start = time.process_time()
    assert 1 < len(examine(folder)[1]) <= 201
    assert time.process_time() - start < 5


@SLACK
@given(
    raw=st.binary(max_size=200)
    | st.text(alphabet="{}[]-?:,&*!|>'\"%@` \n\t#ab1：亿元", max_size=80).map(str.encode)
)
@pytest.mark.parametrize("name", ["theme.yaml", "areas.yaml", "sources.yaml"])
def test_whatever_bytes_a_file_holds_nothing_is_raised(folder: Path, name: str, raw: bytes) -> None:
    (folder / name).write_bytes(raw)
    catalogue, problems = examine(folder)
    assert catalogue is None
    assert all(problem.message.zh and problem.message.en for problem in problems)
    (folder / name).write_bytes((SOUND / name).read_bytes())


@SLACK
@given(data=st.data())
def test_whatever_is_cut_out_of_a_sound_file_nothing_is_raised(folder: Path, data: st.DataObject) -> None:
    text = (SOUND / "theme.yaml").read_text("utf-8")
    start = data.draw(st.integers(0, len(text)))
    (folder / "theme.yaml").write_text(text[:start] + text[start + data.draw(st.integers(1, 30)) :], "utf-8")
    catalogue, problems = examine(folder)
    assert (catalogue is None) == bool(problems)


def test_records_cannot_be_changed() -> None:
    catalogue = load_catalogue(SOUND)
    for mapping in (catalogue.areas, catalogue.sources, catalogue.themes, catalogue.indicators):
        assert not hasattr(mapping, "__setitem__")


def test_the_version_changes_with_a_byte_and_with_a_name_only(folder: Path) -> None:
    version = load_catalogue(folder).version
    assert len(version) == 12
    assert load_catalogue(SOUND).version == version
    replace(folder / "theme.yaml", "12.34", "12.35")
    assert load_catalogue(folder).version != version
    shutil.copy(SOUND / "theme.yaml", folder)
    (folder / "theme.yaml").rename(folder / "themf.yaml")  # still the last one
    assert load_catalogue(folder).version != version


def test_a_load_leaves_the_garbage_collector_as_it_was() -> None:
    load_catalogue(SOUND)
    assert gc.isenabled()


def test_loading_a_broken_folder_raises_all_problems(folder: Path) -> None:
    replace(folder / "theme.yaml", "line:", "lin:")
    with pytest.raises(DataError) as error:
        load_catalogue(folder)
    assert len(error.value.problems) == 6


def test_without_a_name_the_folder_of_the_settings_and_else_that_of_the_working_directory_is_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("METRICS_CURATED", "elsewhere")
    assert default_folder() == Path("elsewhere")
    monkeypatch.delenv("METRICS_CURATED")
    assert (default_folder().parent, default_folder().name) == (PROJECT, "curated")
    shutil.copytree(SOUND, tmp_path / "curated")
    assert "output" in load_catalogue().indicators


@pytest.mark.parametrize("name", ["tourism.yaml.txt", "tourism.yml", "tourism.YAML"])
def test_a_file_that_would_be_yaml_under_its_right_name_is_told(name: str, folder: Path) -> None:
    (folder / name).write_text("name: {zh: 旅游, en: Tourism}\n", "utf-8")
    (problem,) = examine(folder)[1]
    assert problem.file == str(folder / name)
    assert problem.message.en == "only .yaml files are read; rename it tourism.yaml"


def test_a_copy_beside_the_file_that_is_read_is_told(folder: Path) -> None:
    (folder / "areas.yaml.txt").write_text("nothing\n", "utf-8")
    (problem,) = examine(folder)[1]
    assert problem.message.en == "is not read, areas.yaml is; move it away"


def test_yaml_in_a_folder_below_is_told_and_other_folders_are_not(folder: Path) -> None:
    (folder / "2025").mkdir()
    (folder / "pictures").mkdir()
    (folder / "pictures" / "a.png").write_bytes(b"")
    (folder / "2025" / "extra.yaml").write_text("name: x\n", "utf-8")
    (problem,) = examine(folder)[1]
    assert problem.file == str(folder / "2025")
    assert "the YAML files in it are not read" in problem.message.en
