"""What is taken out of the text of a curated file: it stays there as a comment, with who says why, or goes."""

from collections.abc import Sequence

import yaml

from metrics.curation.reading.yaml_errors import LOADER
from metrics.curation.writing.placing import NodePair, NotWritableError, last_line, start_of

ChildNode = tuple[yaml.CollectionNode, yaml.Node | NodePair]  # what holds something, and that


def set_aside(text: str, line: int, column: int, why: str) -> str:
    r"""Return the text of a file with the item of a list that begins at a place made a comment, and ``why`` behind it.

    What would be empty without it is a comment, too: its list, and the key of that.

    >>> set_aside("a:\n  - {b: 1}\n  - {c: 1}\nd: 2\n", 3, 5, "Wang: 2")
    'a:\n  - {b: 1}\n  # - {c: 1}  # Wang: 2\nd: 2\n'
    >>> set_aside("a:\n  - {b: 1}\nd: 2\n", 2, 5, "Wang: 2")
    '# a:\n#   - {b: 1}  # Wang: 2\nd: 2\n'

    Raises:
        NotWritableError: if no such item begins there, or if it stands in brackets.
    """
    return _as_comment(text.split("\n"), _item_at(text, line, column), why)


def taken_out(text: str, line: int, column: int) -> str:
    r"""Return the text of a file without the item of a list that begins at a place, as if it had never been written.

    What would be empty without it goes, too: its list, and the key of that.

    >>> taken_out("a:\n  - {b: 1}\n  - {c: 1}\nd: 2\n", 3, 5), taken_out("a:\n  - {b: 1}\nd: 2\n", 2, 5)
    ('a:\n  - {b: 1}\nd: 2\n', 'd: 2\n')

    Raises:
        NotWritableError: if no such item begins there, or if it stands in brackets.
    """
    return _without_lines(text.split("\n"), _item_at(text, line, column))


def set_text_aside(text: str, line: int, column: int, why: str) -> str:
    r"""Return the text of a file with a text that begins at a place, or the braces that hold it, made a comment.

    >>> set_text_aside("a:\n  1: x\n  2: [y, z]\n", 2, 6, "Wang: 2")
    'a:\n  # 1: x  # Wang: 2\n  2: [y, z]\n'
    >>> set_text_aside("a:\n  1: x\n  2: [y, z]\n", 3, 7, "Wang: 2")
    'a:\n  1: x\n  2: [z]  # y: Wang: 2\n'

    Raises:
        NotWritableError: if no text begins there.
    """
    container, entry = _text_at(text, line, column)
    if container.flow_style and not isinstance(entry, tuple):
        return _out_of_brackets(text.split("\n"), container, entry, why)
    return _not_empty(_as_comment(text.split("\n"), entry, why))


def text_taken_out(text: str, line: int, column: int) -> str:
    r"""Return the text of a file without a text that begins at a place, or the braces that hold it.

    >>> text_taken_out("a:\n  1: x\n  2: [y, z]\n", 2, 6), text_taken_out("a:\n  1: x\n  2: [y, z]\n", 3, 7)
    ('a:\n  2: [y, z]\n', 'a:\n  1: x\n  2: [z]\n')

    Raises:
        NotWritableError: if no text begins there.
    """
    container, entry = _text_at(text, line, column)
    if container.flow_style and not isinstance(entry, tuple):
        return _out_of_brackets(text.split("\n"), container, entry)
    return _not_empty(_without_lines(text.split("\n"), entry))


def _item_at(text: str, line: int, column: int) -> yaml.Node | NodePair:
    """Return the item that is to be removed, or what holds it alone.

    Raises:
        NotWritableError: if no item begins at the place, or if it stands in brackets.
    """
    way = _alone(_way_to(yaml.compose(text, Loader=LOADER), (line, column)))
    if not way or way[-1][0].flow_style:
        raise NotWritableError(f"{line}:{column}")
    return way[-1][1]


def _text_at(text: str, line: int, column: int) -> ChildNode:
    """Return the text that is to be removed, or what holds it alone, and what it stands in.

    Raises:
        NotWritableError: if no text begins at the place.
    """
    way = _alone(_way_to_text(yaml.compose(text, Loader=LOADER), (line, column)))
    if not way:
        raise NotWritableError(f"{line}:{column}")
    return way[-1]


def _alone(way: list[ChildNode]) -> list[ChildNode]:
    """Return the way to what is to be removed, as far as something else stands beside it."""
    while len(way) > 1 and len(way[-1][0].value) == 1:
        way = way[:-1]
    return way


def _not_empty(text: str) -> str:
    """Return the text of a file out of which something was taken; an empty mapping where nothing is left."""
    return text if yaml.compose(text, Loader=LOADER) else f"{text.rstrip()}\n{{}}\n".lstrip("\n")


def _out_of_brackets(
    lines: list[str], container: yaml.CollectionNode, entry: yaml.Node, why: str = ""
) -> str:
    """Return lines without an item of a list in brackets, which is told behind them as a comment where one says why."""
    at = container.value.index(entry)
    line = entry.start_mark.line
    start, end = entry.start_mark.column, entry.end_mark.column
    if any(mark.line != line for mark in (container.start_mark, container.end_mark)):
        raise NotWritableError(f"{line + 1}:{start + 1}")
    item = lines[line][start:end]
    if at:
        start = container.value[at - 1].end_mark.column
    else:
        end = container.value[1].start_mark.column
    kept = f"{lines[line][:start]}{lines[line][end:]}"
    ends = "\r" if kept.endswith("\r") else ""
    lines[line] = f"{kept.rstrip()}  # {item}: {why}{ends}" if why else kept
    return "\n".join(lines)


def _as_comment(lines: list[str], entry: yaml.Node | NodePair, why: str) -> str:
    """Return lines with those of an entry made comments, and ``why`` behind the last."""
    first, last = _first_line(entry, lines), last_line(_value(entry), lines)
    indent = len(lines[first]) - len(lines[first].lstrip(" "))
    for at in range(first, last + 1):
        if lines[at].strip() and not lines[at].lstrip().startswith("#"):
            lines[at] = f"{lines[at][:indent]}# {lines[at][indent:]}"
    end = "\r" if lines[last].endswith("\r") else ""
    lines[last] = f"{lines[last].rstrip()}  # {why}{end}"
    return "\n".join(lines)


def _without_lines(lines: list[str], entry: yaml.Node | NodePair) -> str:
    """Return the text of a file in which an entry is removed with all of its lines, its own comments among them."""
    first, last = _first_line(entry, lines), last_line(_value(entry), lines)
    return "\n".join((*lines[:first], *lines[last + 1 :]))


def without(text: str, keys: Sequence[str]) -> str:
    r"""Return the text of a file without the entry to which ``keys`` lead, which stands in one line.

    >>> without("a:\n  b: 1  # one\n  c: 2\n", ["a", "b"]), without("a: {b: 1, c: 2}\n", ["a", "c"])
    ('a:\n  c: 2\n', 'a: {b: 1}\n')

    Raises:
        NotWritableError: if there is none, or it stands alone, or in several lines.
    """
    node: yaml.Node | None = yaml.compose(text, Loader=LOADER)
    for name in keys[:-1]:
        node = dict(_named(node)).get(name)
    names = [name for name, _ in _named(node)]
    if not isinstance(node, yaml.MappingNode) or keys[-1] not in names or len(names) == 1:
        raise NotWritableError(".".join(keys))
    at, lines = names.index(keys[-1]), text.split("\n")
    key, value = node.value[at]
    before = node.value[at - 1][1].end_mark if at else key.start_mark
    line = value.end_mark.line
    if key.start_mark.line != line or (node.flow_style and (before.line != line or not at)):
        raise NotWritableError(f"{line + 1}:{key.start_mark.column + 1}")
    if node.flow_style:
        lines[line] = lines[line][: before.column] + lines[line][value.end_mark.column :]
    else:
        del lines[line]
    return "\n".join(lines)


def _way_to(node: yaml.Node | None, start: tuple[int, int]) -> list[ChildNode]:
    """Return the keys to the mapping that begins at a position of the file, the outermost first; empty: none does."""
    if not isinstance(node, yaml.CollectionNode):
        return []
    for entry in node.value:
        inner = _value(entry)
        if isinstance(inner, yaml.MappingNode) and start_of(inner) == start and inner is entry:
            return [(node, entry)]
        if way := _way_to(inner, start):
            return [(node, entry), *way]
    return []


def _way_to_text(node: yaml.Node | None, start: tuple[int, int]) -> list[ChildNode]:
    """Return the keys to the text, or to the braces that hold it, that begins at a position; empty: none does."""
    if not isinstance(node, yaml.CollectionNode):
        return []
    for entry in node.value:
        inner = _value(entry)
        texts = [value for _, value in _named(inner)] if isinstance(inner, yaml.MappingNode) else [inner]
        is_it = any(isinstance(text, yaml.ScalarNode) and start_of(text) == start for text in texts)
        is_short = isinstance(inner, yaml.ScalarNode) or getattr(inner, "flow_style", False)
        if is_it and is_short:
            return [(node, entry)]
        if way := _way_to_text(inner, start):
            return [(node, entry), *way]
    return []


def _value(entry: yaml.Node | NodePair) -> yaml.Node:
    """Return an item, or the value of an entry, that is to be removed."""
    return entry[1] if isinstance(entry, tuple) else entry


def _first_line(entry: yaml.Node | NodePair, lines: Sequence[str]) -> int:
    """Return the line, counted from 0, on which an entry or an item begins.

    Raises:
        NotWritableError: if something else stands on it.
    """
    mark = (entry[0] if isinstance(entry, tuple) else entry).start_mark
    before = lines[mark.line][: mark.column].strip()
    if before != ("" if isinstance(entry, tuple) else "-"):
        raise NotWritableError(f"{mark.line + 1}:{mark.column + 1}")
    line: int = mark.line
    return line


def _named(node: yaml.Node | None) -> list[tuple[str, yaml.Node]]:
    """Return the entries of a mapping by their names, to find the one to be removed."""
    return [(key.value, value) for key, value in node.value] if isinstance(node, yaml.MappingNode) else []
