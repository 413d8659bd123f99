"""What an editor knows of the curated files: as much as `metrics check` knows of their shape, and at the same place."""

import json
import re
import shutil
from enum import StrEnum
from pathlib import Path

import jsonschema
import pytest

from metrics.cli import main
from metrics.curation import examine
from metrics.curation.grammar.forms import PERIOD
from metrics.curation.grammar.meanings import meaning
from metrics.curation.grammar.schema import KINDS, schema_texts
from metrics.curation.records.units import SHIPPED
from metrics.errors import QuantityError
from metrics.model.codes import (
    Accrual,
    AreaKind,
    DefinedBy,
    Doubt,
    Measure,
    Prices,
    Reason,
    Scope,
    SourceKind,
    Status,
    Welcome,
)
from metrics.model.period import Period
from tests.curation.editors import faults
from tests.curation.grammar.records import RECORDS
from tests.curation.test_readme import CORRECTED, EXCLUDED, GOOD, SPLIT
from tests.curation.test_zoo import EXPECTED, HERE, problems_of
from tests.folders import LARGE, SMALL
from tests.sample import FOLDER
from tests.worlds import write_world

# What a schema can know: how one file is written. What it names elsewhere, and what a figure says, it cannot.
SHAPE = {
    *("missing-field", "unknown-field", "empty", "too-long", "not-an-id", "wrong-form", "unreadable-period"),
    *("no-mapping", "no-list", "no-text", "not-in-both-languages", "no-whole-number", "no-factor"),
    *("no-measure", "two-measures", "rank-without-of", "of-a-rank-only", "of-another-measure"),
    *("ratio-of-one-part", "not-two-indicators", "half-a-threshold", "only-of-a-file"),
    *(f"unknown-{noun}" for noun in ("status", "direction", "value", "way-of-reading", "answer", "prices")),
    *(f"unknown-{noun}" for noun in ("measure", "kind-of-area", "reason", "remark")),
    *("cut-by-comma", "no-blank-after-colon"),
}
# What an editor's own YAML tells, without a schema.
YAML = {
    *("alias", "anchor", "backslash", "full-width-colon", "full-width-comma", "key-is-no-text", "key-twice"),
    *("looks-like-a-blank", "no-colon", "no-dash", "no-name", "open-brace", "open-bracket", "open-quote"),
    *("several-documents", "sign-needs-quotes", "stray-colon", "tab", "too-deep"),
}
# What no schema knows, and `metrics check` alone tells: why, and of which codes.
UNKNOWN = {
    "which characters and forms of YAML are not read here": {
        *("hidden-character", "no-text-file", "no-utf-8", "merge-key", "tag", "empty-file", "other-ending"),
    },
    "what stands in another file or record": {
        *("figure-twice", "indicator-twice", "replaces-itself", "replaces-nothing", "successor-of-itself"),
        *("not-in-this-town", "rank-without-among", "unit-name-taken", "unknown-base-unit", "no-base-unit"),
        *(
            f"unknown-{noun}"
            for noun in ("area", "document", "file", "indicator", "locality", "part", "unit")
        ),
        *("no-direction", "other-number-of-parts", "former-id-taken"),
    },
    "what a printed figure or name says": {
        *(
            "figure-without-unit",
            "unreadable-figure",
            "wrong-unit",
            "other-unit",
            "no-ratio",
            "fall-as-level",
        ),
        *("footnote-mark", "no-name-of-a-unit", "nothing-to-exclude"),
    },
}
BEYOND = {
    "missing_line": "whether a figure needs a line, its document says",
    "digest_too_short": "digits without quotes are a number to an editor, whose digits it does not count",
    "theme_not_snake_case": "of the name of a file no schema knows",
    "reference_ends_before_it_begins": "which of two days comes first no pattern knows",
}


@pytest.mark.parametrize("folder", [HERE / "sound", FOLDER], ids=lambda folder: folder.name)
def test_what_is_sound_is_so_to_an_editor(folder: Path) -> None:
    assert faults(folder) == set()


@pytest.mark.parametrize("name", [*SMALL, "12x23"])
def test_made_up_folders_are_sound_to_an_editor(name: str, tmp_path: Path) -> None:
    (SMALL[name] if name in SMALL else LARGE[name]()).write(tmp_path)
    assert faults(tmp_path) == set()


def test_the_world_of_the_tests_is_sound_to_an_editor(tmp_path: Path) -> None:
    write_world(
        {"output": {"x2023": "level: 12.34亿元; change_on_year: 1.92%; rank: 全市第二, of: level"}}, tmp_path
    )
    assert faults(tmp_path) == set()


def test_the_examples_of_the_readme_are_sound_to_an_editor(tmp_path: Path) -> None:
    (tmp_path / "output_value").mkdir()
    written = {
        "output_value": GOOD,
        "output_value/2024": SPLIT,
        "exclusions": EXCLUDED,
        "corrections": CORRECTED,
    }
    for stem, text in written.items():
        (tmp_path / f"{stem}.yaml").write_text(text, "utf-8")
    assert faults(tmp_path) == set()


@pytest.mark.parametrize(
    "mistake", [name for name, (_, code, *_) in EXPECTED.items() if code in SHAPE and name not in BEYOND]
)
def test_a_mistake_of_shape_is_told_by_an_editor_on_the_same_line(mistake: str, tmp_path: Path) -> None:
    (problem,) = problems_of(mistake, tmp_path)
    assert faults(tmp_path) == {(Path(problem.file).name, problem.line)}


def test_of_every_mistake_of_the_zoo_it_is_known_whether_an_editor_tells_it() -> None:
    groups = (SHAPE, YAML, *UNKNOWN.values())
    told_by = {code: [group for group in groups if code in group] for _, code, *_ in EXPECTED.values()}
    assert {code for code, of_it in told_by.items() if len(of_it) != 1} == set()


@pytest.mark.parametrize("mistake", EXPECTED)
def test_an_editor_finds_no_fault_where_the_check_finds_none(mistake: str, tmp_path: Path) -> None:
    problems = {(Path(problem.file).name, problem.line) for problem in problems_of(mistake, tmp_path)}
    assert faults(tmp_path) <= problems


def test_the_command_writes_the_schemas_names_them_and_changes_no_other_byte(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(HERE / "sound", tmp_path, dirs_exist_ok=True)
    (tmp_path / "theme").mkdir()
    more = 'figures:\r\n  output:\r\n    "002":\r\n      - {level: 1亿元, line: 3}\r\n'.encode()
    (tmp_path / "theme" / "2024.yaml").write_bytes(b"\xef\xbb\xbf" + more)
    before = {file: file.read_bytes() for file in tmp_path.rglob("*.yaml")}
    assert main(["schema", str(tmp_path), "--lang", "en"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(KINDS) + len(before)
    for file, raw in before.items():
        first, _, rest = file.read_bytes().partition(b"\n")
        assert rest == raw.removeprefix(b"\xef\xbb\xbf")
        assert b"$schema=" in first
    assert (
        (tmp_path / "theme" / "2024.yaml")
        .read_bytes()
        .startswith(b"\xef\xbb\xbf# yaml-language-server: $schema=../.schema/figures.json\r\n")
    )
    assert examine(tmp_path)[1] == ()
    assert main(["schema", str(tmp_path), "--lang", "en"]) == 0
    assert "nothing is written" in capsys.readouterr().out


def test_the_command_leaves_a_schema_that_somebody_named(tmp_path: Path) -> None:
    shutil.copytree(HERE / "sound", tmp_path, dirs_exist_ok=True)
    own = "# yaml-language-server: $schema=own.json\n" + (tmp_path / "areas.yaml").read_text("utf-8")
    (tmp_path / "areas.yaml").write_text(own, "utf-8")
    main(["schema", str(tmp_path)])
    assert (tmp_path / "areas.yaml").read_text("utf-8") == own


def test_the_command_renews_the_tables_of_a_readme_and_nothing_else_in_it(tmp_path: Path) -> None:
    shutil.copytree(HERE / "sound", tmp_path, dirs_exist_ok=True)
    text = "one\n\n<!-- fields of: unit -->\n| gone |\n<!-- end -->\n\n| `mine` | |\n"
    (tmp_path / "README.md").write_text(text, "utf-8")
    main(["schema", str(tmp_path)])
    first, *rows, last = (tmp_path / "README.md").read_text("utf-8").split("\n\n")
    assert (first, last) == ("one", "| `mine` | |\n")
    assert "`counted`" in rows[0]
    assert "gone" not in rows[0]


WRITTEN = [
    *(*Measure, *Prices, *Welcome, *AreaKind, *SourceKind, *Reason, *DefinedBy, *Accrual, *Scope),
    *(status for status in Status if status is not Status.IMPLIED),
    *(doubt for doubt in Doubt if doubt not in (Doubt.WHY, Doubt.STALE)),
]


def test_every_word_that_may_be_written_is_explained_in_both_languages() -> None:
    assert [f"{type(code).__name__}.{code}" for code in WRITTEN if not is_explained(code)] == []


def is_explained(code: StrEnum) -> bool:
    """Whether a word of a code list is explained in 中文 and in English."""
    words = meaning(code)
    return bool(words and re.search(r"[\u4e00-\u9fff]", words.zh) and re.search(r"[a-z]{2}", words.en))


def test_without_a_folder_the_command_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", str(tmp_path / "nowhere"), "--lang", "en"]) == 2
    assert "there is no folder" in capsys.readouterr().err


@pytest.mark.parametrize("name", RECORDS)
def test_every_field_says_in_both_languages_what_to_write(name: str) -> None:
    for field in RECORDS[name].fields:
        assert re.search(r"[\u4e00-\u9fff]", field.help.zh), field.name
        assert re.search(r"[a-z]{2}", field.help.en), field.name
        assert not field.help.zh.endswith(("。", "."))
        assert not field.help.en.endswith((".", "。"))
        texts = f"{field.help.zh}\n\n{field.help.en}"
        assert field.schema()["description"] == texts.replace("`", "")
        assert field.schema().get("markdownDescription", texts) == texts


@pytest.mark.parametrize("name", schema_texts())
def test_a_schema_is_one_that_any_validator_takes(name: str) -> None:
    jsonschema.Draft7Validator.check_schema(json.loads(schema_texts()[name]))


@pytest.mark.parametrize(
    "text",
    [
        *("2023", "2024-H1", "2020-Q3", "2024-06", "2023-12-31", "2020-Q1/2020-Q3", "2021/2025", "2020/.."),
        *("../2023", "fiscal 2022/23", "2022/23", "P6M/2020", "2022-07/2023-06", "", "2024-13", "2024-Q5"),
        *("P12M/2020", "..", "../..", "2023/", "H1", "20233", "2023年", "fiscal 2022", "2020-01-32"),
    ],
)
def test_an_editor_reads_a_period_as_the_program_does(text: str) -> None:
    try:
        is_read = bool(Period.read(text))
    except QuantityError:
        is_read = False
    assert bool(re.fullmatch(PERIOD, text)) == is_read


def test_the_units_of_the_package_are_sound_to_an_editor(tmp_path: Path) -> None:
    shutil.copy(SHIPPED, tmp_path)
    assert faults(tmp_path) == set()
