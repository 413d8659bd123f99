"""The zoo: one broken file for each mistake, and what is said about it."""

import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from metrics.curation import examine
from metrics.errors import Problem

HERE = Path(__file__).parent
ZOO = HERE / "zoo"
ROWS = [line.split(" | ") for line in (ZOO / "expected.txt").read_text("utf-8").splitlines()[1:]]
EXPECTED = {
    mistake.strip(): [location.strip(), code.strip(), en, zh] for mistake, location, code, en, zh in ROWS
}


def problems_of(mistake: str, folder: Path) -> tuple[Problem, ...]:
    """Return what is wrong with a sound folder into which one mistake was put."""
    shutil.copytree(HERE / "sound", folder, dirs_exist_ok=True)
    if (ZOO / mistake).is_dir():
        shutil.copytree(ZOO / mistake, folder, dirs_exist_ok=True)
    else:
        shutil.copy(ZOO / f"{mistake}.yaml", folder / "theme.yaml")
    return examine(folder)[1]


def test_the_folder_that_mistakes_are_put_into_is_sound() -> None:
    catalogue, problems = examine(HERE / "sound")
    assert problems == ()
    assert catalogue is not None


@cache
def problems_told(mistake: str) -> tuple[str, tuple[Problem, ...]]:
    """Return the folder into which a mistake was put, which is gone by now, and what is wrong with it."""
    with TemporaryDirectory() as folder:
        return folder, problems_of(mistake, Path(folder))


@pytest.mark.parametrize("mistake", EXPECTED)
def test_each_mistake_is_told_once_at_its_place_with_its_code_in_both_languages(mistake: str) -> None:
    folder, problems = problems_told(mistake)
    location, code, en, zh = EXPECTED[mistake]
    locations = [f"{Path(problem.file).name}:{problem.line}:{problem.column}" for problem in problems]
    assert locations == [location]
    assert problems[0].code == code
    assert en in problems[0].message.en.replace(f"{folder}/", "")
    assert zh in problems[0].message.zh.replace(f"{folder}/", "")


def test_each_message_has_a_way_out_and_no_full_stop() -> None:
    messages = {mistake: problems_told(mistake)[1][0].message for mistake in EXPECTED}
    assert [mistake for mistake, text in messages.items() if "; " not in text.en or "；" not in text.zh] == []
    ended = [mistake for mistake, text in messages.items() if text.en[-1] == "." or text.zh[-1] == "。"]
    assert ended == []
    assert [mistake for mistake, text in messages.items() if "invalid" in text.en] == []


def test_no_animal_of_the_zoo_is_forgotten() -> None:
    assert {path.stem for path in ZOO.iterdir()} - {"expected"} == set(EXPECTED)
