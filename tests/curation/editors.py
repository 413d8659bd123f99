"""Curated files as an editor sees them: YAML values, a JSON Schema, and the lines on which it finds fault."""

import json
import re
from pathlib import Path, PurePosixPath

import jsonschema

from metrics.curation.grammar.schema import kind_of, schema_texts
from metrics.curation.reading.nodes import Entries, Items, Node
from metrics.curation.reading.report import Report
from metrics.curation.reading.yaml_text import read_yaml

SCHEMAS = schema_texts()
WHOLE = re.compile(r"[-+]?[0-9]+")
DECIMAL = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


def value_of(node: Node) -> object:
    """Return what an editor takes a node for: YAML 1.2, in which yes is a word and 2023 a number."""
    if isinstance(node, Entries):
        return {key: value_of(value) for key, (_, value) in node.entries.items()}
    if isinstance(node, Items):
        return [value_of(item) for item in node.items]
    return node.text if node.quoted else _plain(node.text)


def _plain(text: str) -> object:
    """Return a scalar without quotes."""
    words = {"": None, "~": None, "null": None, "true": True, "false": False}
    if text in words:
        return words[text]
    return int(text) if WHOLE.fullmatch(text) else float(text) if DECIMAL.fullmatch(text) else text


def faults(folder: Path) -> set[tuple[str, int]]:
    """Return file and line of all that the schemas of a folder find fault with."""
    return {(file.name, line) for file in folder.rglob("*.yaml") for line in lines_at_fault(file, folder)}


def lines_at_fault(file: Path, folder: Path) -> set[int]:
    """Return the lines of a file at which its schema finds fault; what is no YAML, it does not look at."""
    text = file.read_bytes().decode("utf-8", "replace")
    root = None if "\0" in text else read_yaml(text, Report(str(file)))
    if root is None:
        return set()
    schema = json.loads(SCHEMAS[f"{kind_of(PurePosixPath(file.relative_to(folder).as_posix()))}.json"])
    errors = jsonschema.Draft7Validator(schema).iter_errors(value_of(root))
    return {_line(root, error) for error in errors}


def _line(root: Node, error: jsonschema.ValidationError) -> int:
    """Return the line of an error: of the key that is wrong or whose content is, as the language server has it."""
    node, line = root, root.line
    if error.schema is False:  # of which jsonschema tells the content alone
        return _key_of(root, error.instance)
    for step in error.absolute_path:
        if isinstance(node, Entries):
            key, node = node.entries[str(step)]
            line = key.line
        elif isinstance(node, Items):
            node = node.items[int(step)]
            line = node.line
    if error.validator == "additionalProperties" and isinstance(node, Entries):
        known = error.schema["properties"]
        return next(key.line for name, (key, _) in node.entries.items() if name not in known)
    if error.validator == "pattern" and isinstance(node, Entries):  # of a key
        return next(key.line for name, (key, _) in node.entries.items() if name == error.instance)
    whole = error.validator in ("required", "anyOf")
    return line if whole else node.line


def _key_of(node: Node, value: object) -> int:
    """Return the line of the first key whose content is ``value``; 0 where there is none."""
    children = (
        [(key.line, child) for key, child in node.entries.values()] if isinstance(node, Entries) else []
    )
    children += [(item.line, item) for item in node.items] if isinstance(node, Items) else []
    for line, child in children:
        if number := line if value_of(child) == value else _key_of(child, value):
            return number
    return 0
