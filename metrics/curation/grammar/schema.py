"""The grammar as JSON Schema: an editor that knows it completes, explains and corrects while somebody writes.

Each kind of file has a schema of its own in the folder ``.schema`` of the curated files, and names it in its first line
(`modeline`), which VS Code and every other editor with the YAML language server understands.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import PurePosixPath

from metrics.curation.grammar import other_files
from metrics.curation.grammar.area import AREAS as ALL_AREAS
from metrics.curation.grammar.containers import NestedRecord
from metrics.curation.grammar.document import DOCUMENTS
from metrics.curation.grammar.field import Form, Schema
from metrics.curation.grammar.indicator import CONTINUED, THEME
from metrics.curation.grammar.table import MAP
from metrics.curation.reading.folder import APART, AREAS, CORRECTIONS, EXCLUSIONS, SOURCES, UNITS
from metrics.curation.reading.strays import TABLES

FOLDER = ".schema"
THEMES, FIGURES = "theme", "figures"
KINDS: dict[str, Form[object]] = {
    THEMES: NestedRecord(THEME),
    FIGURES: NestedRecord(CONTINUED),
    AREAS: ALL_AREAS,
    SOURCES: DOCUMENTS,
    EXCLUSIONS: other_files.EXCLUSIONS,
    CORRECTIONS: other_files.CORRECTIONS,
    UNITS: other_files.UNITS,
    TABLES: NestedRecord(MAP),
}
NAMED = "properties"
LONG = 1000  # characters
DRAFT = "http://json-schema.org/draft-07/schema#"  # the newest that editors know in full


@cache
def schema_texts() -> Mapping[str, str]:
    """Return the text of each schema by the name of its file."""
    return {f"{file}.json": _text(file, form) for file, form in KINDS.items()}


def kind_of(file: PurePosixPath) -> str:
    """Return which kind of file the grammar takes one for, by its path within the curated folder.

    >>> kind_of(PurePosixPath("sources/2024.yaml")), kind_of(PurePosixPath("output_value/2024.yaml"))
    ('sources', 'figures')
    """
    first = file.parts[0].removesuffix(".yaml")
    if first in APART:
        return first
    return THEMES if len(file.parts) == 1 else FIGURES


def modeline(file: PurePosixPath) -> str:
    """Return the first line of a file, which names its schema, by its path within the curated folder.

    >>> modeline(PurePosixPath("sources/2024.yaml"))
    '# yaml-language-server: $schema=../.schema/sources.json'
    """
    up = "../" * (len(file.parts) - 1)
    return f"# yaml-language-server: $schema={up}{FOLDER}/{kind_of(file)}.json"


def _text(file: str, form: Form[object]) -> str:
    """Return a schema as the text of its file: what is long and said more than once stands once, as a definition."""
    whole, counts = form.schema(), Counter[str]()
    _count(whole, counts)
    often = [text for text, count in counts.items() if count > 1 and len(text) > LONG]
    names = {text: f"record_{number}" for number, text in enumerate(often, 1)}
    pieces: dict[str, object] = {"$schema": DRAFT, "title": file, **_shared_within(whole, names)}
    if names:
        pieces["definitions"] = {
            name: _shared_within(json.loads(text), names) for text, name in names.items()
        }
    return json.dumps(pieces, ensure_ascii=False, indent=2) + "\n"


def _count(value: object, counts: Counter[str]) -> None:
    """Count how often each part of a schema stands in it; what is within a part that was met is met with it."""
    text = json.dumps(value, ensure_ascii=False)
    counts[text] += isinstance(value, dict)
    if counts[text] < 2:
        for member in _within(value):
            _count(member, counts)


def _within(value: object) -> Iterator[object]:
    """Yield the schemas and other values within one; the names of fields are no schema, what they name is."""
    if isinstance(value, list):
        yield from value
    for key, member in value.items() if isinstance(value, dict) else ():
        yield from member.values() if key == NAMED and isinstance(member, dict) else (member,)


def _shared_within(schema: Schema, names: Mapping[str, str]) -> Schema:
    """Return a schema whose pieces are named where they have a name."""
    return {
        key: _shared_within(member, names)
        if key == NAMED and isinstance(member, dict)
        else _shared(member, names)
        for key, member in schema.items()
    }


def _shared(value: object, names: Mapping[str, str]) -> object:
    """Return a part of a schema, or its name where it is shared."""
    if isinstance(value, list):
        return [_shared(member, names) for member in value]
    if not isinstance(value, dict):
        return value
    name = names.get(json.dumps(value, ensure_ascii=False))
    return {"$ref": f"#/definitions/{name}"} if name else _shared_within(value, names)
