"""What a person may type for a theme, a town or an indicator."""

import socket
from pathlib import Path

import pytest
from msgspec.structs import replace

from metrics.cli import main
from metrics.cli.arguments.option_values import FEW, NEAR, WrongUsageError, identified, identified_towns
from metrics.language import Bilingual
from metrics.model.records import Catalogue
from tests.sample import CATALOGUE, FOLDER
from tests.serving import running_server

CURATED = str(FOLDER)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return CATALOGUE


def test_everything_is_found_by_its_id_and_by_its_name_in_either_language(catalogue: Catalogue) -> None:
    for known in (catalogue.indicators, catalogue.themes, catalogue.areas):
        for key, record in known.items():
            for word in (key, record.name.zh, record.name.en, record.name.en.upper()):
                assert identified("--x", [word], known) == [key], word


def test_an_id_of_now_counts_before_one_of_then_and_that_before_a_name(catalogue: Catalogue) -> None:
    first, second, third = (catalogue.indicators[key] for key in list(catalogue.indicators)[:3])
    known = {
        "now": replace(first, formerly=()),
        "renamed": replace(second, formerly=("now", "then")),
        "called": replace(third, name=Bilingual("then", "Then"), formerly=()),
    }
    assert [identified("--x", [word], known) for word in ("now", "then")] == [["now"], ["renamed"]]


@pytest.mark.parametrize("word", ["PM2.5年均浓度", " PM2.5 年均浓度 ", "pm25", "PM25"])
def test_blanks_and_case_do_not_count(catalogue: Catalogue, word: str) -> None:
    assert identified("--indicator", [word], catalogue.indicators) == ["pm25"]


def test_among_few_all_are_offered_among_many_what_comes_near(catalogue: Catalogue) -> None:
    assert len(catalogue.themes) <= FEW < len(catalogue.indicators)
    with pytest.raises(WrongUsageError) as few:
        identified("--theme", ["economics"], catalogue.themes)
    assert all(theme in few.value.messages[0].en for theme in catalogue.themes)
    with pytest.raises(WrongUsageError) as many:
        identified("--indicator", ["工业产值"], catalogue.indicators)
    offered = many.value.messages[0].zh.partition("请写 ")[2].split(", ")
    assert offered[0] == "industrial_output"
    assert len(offered) <= NEAR


def test_a_word_like_none_is_told_where_all_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", CURATED, "--indicator", "qqqq"]) == 2
    assert "metrics table" in capsys.readouterr().err


def test_names_work_in_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    def output(*arguments: str) -> str:
        assert main([arguments[0], CURATED, *arguments[1:]]) == 0
        return capsys.readouterr().out

    assert output("compare", "--indicator", "规上工业总产值") == output(
        "compare", "--indicator", "industrial_output"
    )
    assert output("coverage", "--theme", "Investment") == output("coverage", "--theme", "investment")


def test_towns_are_named_one_a_word_with_commas_or_with_blanks_inside_their_names(
    catalogue: Catalogue,
) -> None:
    known = {
        key: replace(area, name=Bilingual(f"甲 {key}", f"Town {key}"))
        for key, area in catalogue.areas.items()
    }
    assert identified_towns(["Town 西溪", "Town 西湖"], known) == ["西溪", "西湖"]
    assert identified_towns(["Town 西溪,Town 西湖、花街"], known) == ["西溪", "西湖", "花街"]
    assert identified_towns(["西溪 西湖"], known) == ["西溪", "西湖"]


@pytest.mark.parametrize(
    "words", [["chekc"], ["--lang", "en", "chekc"], ["chekc", "--json"], ["--lang=en", "chekc"]]
)
def test_a_command_that_is_mistyped_is_told_the_one_that_is_near(
    words: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert main(words) == 2
    assert capsys.readouterr().err == "metrics: there is no command 'chekc'; did you mean check?\n"


def test_a_command_like_none_is_told_all_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["zzz", "--lang", "en"]) == 2
    assert "write one of read, check, schema" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_not_served(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", str(tmp_path / "nowhere"), "--lang", "en"]) == 2
    error = capsys.readouterr().err
    assert "there is no folder" in error
    assert f"begin one by metrics new {tmp_path / 'nowhere'}" in error


def test_whoever_serves_a_folder_without_data_reads_what_it_lacks(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with running_server(tmp_path, "--lang", "en"):
        printed = capfd.readouterr().err
    assert "areas.yaml" in printed
    assert "there is nothing to show yet" in printed


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("en", "in use); choose another --port or --address"),
        ("zh", "（端口已被占用）；请换 --port 或 --address"),
    ],
)
def test_a_port_that_is_taken_is_told_with_what_to_write(
    language: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        words = ["serve", CURATED, "--address", "127.0.0.1", "--port", port, "--lang", language]
        assert main(words) == 2
    assert message in capsys.readouterr().err


def test_an_indicator_answers_to_the_id_that_it_had() -> None:
    indicators = CATALOGUE.indicators
    renamed = {**indicators, "pm25": replace(indicators["pm25"], formerly=("fine_dust",))}
    assert identified("--indicator", ["fine_dust", "pm25"], renamed) == ["pm25", "pm25"]
