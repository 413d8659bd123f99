"""Whoever writes in a folder made by the commands is offered every field there is, and told of it in both languages."""

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

from metrics.cli import main
from metrics.curation import examine
from metrics.curation.grammar import area, document, figure, indicator, other_files, table
from metrics.curation.grammar.field import Field, Record
from metrics.curation.grammar.schema import modeline
from tests.editor.equipment import command
from tests.editor.language_server import LanguageServer

TABLE = "乡镇,年份,常住人口（万人）\n平湖镇,2022,1.30\n平湖镇,2023,1.31\n"
ARTICLE = "2023年，平湖镇完成工业总产值12.34亿元。\n"
THEME = "name: {zh: 产值, en: Output}\nindicators:\n  output:\n"
# A file as far as somebody has written it, with | where the next word goes, and whose fields may stand there. Behind a
# key the server offers nothing within braces before the first letter, so what stands there is in lines of its own.
WRITTEN: dict[str, tuple[str, str, Record]] = {
    "theme": ("output.yaml", "name: {zh: 产值, en: Output}\n|", indicator.THEME),
    "indicator": ("output.yaml", f"{THEME}    unit: 元\n    |", indicator.INDICATOR),
    "figure": ("output.yaml", f'{THEME}    figures:\n      "001":\n        - {{|}}\n', figure.FIGURE),
    "group": ("output.yaml", f'{THEME}    figures:\n      "001":\n        note: a\n        |', figure.GROUP),
    "reference": ("output.yaml", f"{THEME}    references:\n      - {{|}}\n", indicator.REFERENCE),
    "figures apart": (
        "output/2024.yaml",
        'figures:\n  output:\n    "001":\n      - {|}\n',
        figure.FIGURE,
    ),
    "area": ("areas.yaml", "平湖:\n  kind: town\n  |", area.AREA),
    "part": ("areas.yaml", "平湖:\n  parts:\n    东村:\n      |", area.PART),
    "former name": ("areas.yaml", "平湖:\n  formerly:\n    - {|}\n", area.FORMER),
    "document": ("sources.yaml", '"001":\n  area: 平湖\n  |', document.DOCUMENT),
    "words of a year": ("sources.yaml", '"001":\n  known_from:\n    - {|}\n', document.PRINTED),
    "reasons": ("exclusions.yaml", '"001":\n  idiom: {6: 一路}\n  |', other_files.BY_REASON),
    "exclusion": ("exclusions.yaml", '"001":\n  idiom:\n    6:\n      |', other_files.EXCLUDED),
    "correction": ("corrections.yaml", '"0.1":\n  - file: a.yaml\n    |', other_files.CORRECTION),
    "unit": ("units.yaml", "箩筐:\n  counted: whole\n  |", other_files.UNIT),
    "map": ("tables/people.yaml", "values: [C]\n|", table.MAP),
    "where": ("tables/people.yaml", "area:\n  |", table.WHERE),
    "name in a table": ("tables/people.yaml", "indicator:\n  names:\n    人口:\n      |", table.NAMED),
    "mark": ("tables/people.yaml", 'marks:\n  "*":\n    |', table.MARK),
}


def explains(text: str, field: Field[object]) -> bool:
    """Whether an editor's text holds the help of a field in both languages, whatever its marks of markdown."""
    plain = re.sub(r"[`\\]", "", text)
    return all(words.replace("`", "") in plain for words in (field.help.zh, field.help.en))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as the commands make it: begun, a document added, a table imported."""
    home = tmp_path_factory.mktemp("town")
    folder, documents = home / "curated", home / "documents"
    documents.mkdir()
    (home / "people.csv").write_text(TABLE, "utf-8")
    (home / "report.txt").write_text(ARTICLE, "utf-8")
    into = ["--curated", str(folder)]
    assert main(["new", str(folder), "--town", "平湖镇=Pinghu", "--in", "古田县=Gutian"]) == 0
    assert (
        main(["add", str(home / "report.txt"), "--area", "平湖", *into, "--documents", str(documents)]) == 0
    )
    assert main(["import", str(home / "people.csv"), *into, "--publisher", "县=X", "--write"]) == 0
    return folder


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[LanguageServer]:
    """One language server for all tests of this file."""
    server = LanguageServer(command(), folder)
    yield server
    server.close()


def test_every_file_that_the_commands_write_names_its_schema_and_is_sound_to_an_editor(
    server: LanguageServer, folder: Path
) -> None:
    files = sorted(folder.rglob("*.yaml"))
    assert {file.name for file in files} > {"areas.yaml", "sources.yaml", "people.yaml", "welfare.yaml"}
    for file in files:
        text = file.read_text("utf-8")
        assert text.startswith(f"{modeline(PurePosixPath(file.relative_to(folder)))}\n"), file.name
        assert server.lines_at_fault(file, text) == set(), file.name
    assert examine(folder)[1] == ()


@pytest.mark.parametrize("record", WRITTEN)
def test_an_editor_offers_every_field_and_says_in_both_languages_what_it_is(
    record: str, server: LanguageServer, folder: Path
) -> None:
    name, written, fields = WRITTEN[record]
    file = folder / name
    before, _, after = f"{modeline(PurePosixPath(name))}\n{written}".partition("|")
    server.edit(file, before + after)
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    offered = server.completions(file, line, column)
    lacking = {field for field in fields.names if field not in offered and f"{field}:" not in written}
    assert lacking == set()
    for field in fields.fields:
        if field.name in offered:
            assert explains(offered[field.name], field), field.name


@pytest.mark.parametrize("record", WRITTEN)
def test_an_editor_explains_a_field_that_is_pointed_at(
    record: str, server: LanguageServer, folder: Path
) -> None:
    name, written, fields = WRITTEN[record]
    file = folder / name
    for field in (field for field in fields.fields if f"{field.name}:" not in written):
        entry = f"{field.name}: " if "{|}" in written else f"{field.name}: x\n"
        before, _, after = f"{modeline(PurePosixPath(name))}\n{written}".partition("|")
        server.edit(file, before + entry + after)
        text = server.hover(file, before.count("\n") + 1, len(before) - before.rfind("\n") + 1)
        assert explains(text, field), field.name
