"""The curated files of the project are as an editor wants them, and so are their schemas."""

from contextlib import closing
from pathlib import PurePosixPath

from metrics.curation.grammar.schema import modeline, schema_texts
from tests.curation.editors import faults
from tests.editor.equipment import command
from tests.editor.language_server import LanguageServer
from tests.facts.real import FOLDER as CURATED


def test_the_curated_files_are_sound_to_an_editor() -> None:
    assert faults(CURATED) == set()


def test_the_curated_files_are_sound_to_the_language_server_of_editors() -> None:
    with closing(LanguageServer(command(), CURATED)) as server:
        for file in CURATED.rglob("*.yaml"):
            assert server.lines_at_fault(file, file.read_text("utf-8")) == set(), file.name


def test_the_schemas_of_the_project_are_those_of_the_grammar() -> None:
    written = {file.name: file.read_text("utf-8") for file in (CURATED / ".schema").iterdir()}
    assert written == schema_texts(), "the grammar has changed; run: metrics schema curated"


def test_every_curated_file_names_its_schema_in_its_first_line() -> None:
    for file in CURATED.rglob("*.yaml"):
        line = file.read_text("utf-8").partition("\n")[0]
        assert line == modeline(PurePosixPath(file.relative_to(CURATED).as_posix()))
        assert (file.parent / line.rpartition("=")[2]).is_file()
