"""Where something is added in the text of a curated file: found by its tree, at the end of what it belongs to."""

from collections.abc import Iterable, Mapping, Sequence

import yaml

from metrics.curation.reading.yaml_errors import LOADER
from metrics.curation.writing.additions import (
    Addition,
    Item,
    Lines,
    OneMore,
    entry_lines,
    flow_text,
    written,
)

BOM = "\ufeff"
NodePair = tuple[yaml.Node, yaml.Node]


class NotWritableError(ValueError):
    """The file is written in a way in which nothing can be added at that place."""


def added(text: str, addition: Mapping[str, Addition]) -> str:
    r"""Return the text of a file with entries added, each where its keys lead; all else stays as it is.

    A file that is empty, or holds but comments, gets them at its end.

    >>> from metrics.curation.writing.additions import Flow
    >>> added("a:\n  b: {c: 1}\n# end\n", {"a": {"b": {"d": Flow("2")}, "e": Flow("3")}})
    'a:\n  b: {c: 1, d: 2}\n  e: 3\n# end\n'

    Raises:
        NotWritableError: if something else than a mapping, or another value, stands there.
    """
    mark, body = (BOM, text[1:]) if text.startswith(BOM) else ("", text)
    for name, value in addition.items():
        sheet = _YamlText(body)
        body = sheet.at_end(name, value) if sheet.root is None else sheet.within(sheet.root, {name: value})
    return mark + body


def added_at(text: str, line: int, column: int, addition: Mapping[str, Addition]) -> str:
    r"""Return the text of a file with entries added to the mapping that begins at a place, both counted from 1.

    >>> from metrics.curation.writing.additions import Flow
    >>> added_at("a:\n  - {b: 1}\n", 2, 5, {"c": Flow("2")})
    'a:\n  - {b: 1, c: 2}\n'

    Raises:
        NotWritableError: if no mapping begins there.
    """
    mark, body = (BOM, text[1:]) if text.startswith(BOM) else ("", text)
    sheet = _YamlText(body)
    nodes = _nodes(sheet.root) if sheet.root else ()
    for node in nodes:
        if isinstance(node, yaml.MappingNode) and start_of(node) == (line, column):
            return mark + sheet.within(node, addition)
    raise NotWritableError(f"{line}:{column}")


class _YamlText:
    """The text of a file, its lines and its tree."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        try:
            self.root = yaml.compose(text, Loader=LOADER)
        except yaml.YAMLError as error:
            raise NotWritableError(str(error)) from error

    def at_end(self, name: str, value: Addition) -> str:
        """Return a file's text with an entry added at its end."""
        last = len(self.lines) - 1 if self.lines[-1] else len(self.lines) - 2
        return self._below(last, entry_lines(name, value, 0))

    def within(self, node: yaml.Node, addition: Mapping[str, Addition]) -> str:
        """Return the text with entries in a mapping; only the first level may hold more than one."""
        if not isinstance(node, yaml.MappingNode):
            raise NotWritableError(_not_placed(node))
        if len(addition) > 1:
            start = start_of(node)
            text = "\n".join(self.lines)
            for name, value in addition.items():
                text = added_at(text, *start, {name: value})
            return text
        ((name, value),) = addition.items()
        there = next((inner for key, inner in node.value if key.value == name), None)
        return self._new_entry(node, name, value) if there is None else self._more(there, value)

    def _more(self, node: yaml.Node, value: Addition) -> str:
        """Return the text with a value added to what stands there already."""
        if isinstance(value, Mapping):
            return self._more_entries(node, value)
        if isinstance(value, Item) and isinstance(node, yaml.SequenceNode):
            return self._new_item(node, value)
        if isinstance(value, Item) and isinstance(
            node, yaml.MappingNode
        ):  # a list under a heading of its own
            return self._more_entries(node, {"figures": value})
        if isinstance(value, OneMore):
            return self._one_more(node, value.text)
        raise NotWritableError(_not_placed(node))

    def _more_entries(self, node: yaml.Node, value: Mapping[str, Addition]) -> str:
        """Return the text with entries in a mapping, or in place of one that is written as empty braces."""
        if isinstance(node, yaml.ScalarNode) and node.value == "" and not node.style:
            raise NotWritableError(_not_placed(node))
        return self.within(node, value)

    def _new_entry(self, node: yaml.MappingNode, name: str, value: Addition) -> str:
        """Return a curated file's text with a new entry at the end of a mapping, or in the order of numbered keys."""
        if node.flow_style:
            if isinstance(value, Lines):
                raise NotWritableError(_not_placed(node))
            return self._in_brackets(node, node.value, f"{written(name)}: {flow_text(value)}")
        indent = node.value[0][0].start_mark.column
        before = _before(node.value, name)
        if before is None:
            first: yaml.Node = node.value[0][0]
            return self._below(first.start_mark.line - 1, entry_lines(name, value, indent))
        return self._below(last_line(before[1], self.lines), entry_lines(name, value, indent))

    def _new_item(self, node: yaml.SequenceNode, item: Item) -> str:
        """Return the text with one more item of a list, by its line."""
        if node.flow_style:
            return self._in_brackets(node, node.value, item.text)
        indent = node.start_mark.column
        earlier = [
            item_before for item_before in node.value if not item.line or _line_of(item_before) <= item.line
        ]
        last = last_line(earlier[-1], self.lines) if earlier else node.value[0].start_mark.line - 1
        return self._below(last, [f"{' ' * indent}- {item.text}"])

    def _one_more(self, node: yaml.Node, text: str) -> str:
        """Return the text with one more of what stands alone or in a list."""
        if isinstance(node, yaml.SequenceNode):
            return self._new_item(node, Item(text))
        if node.start_mark.line != node.end_mark.line or (
            isinstance(node, yaml.MappingNode) and not node.flow_style
        ):
            raise NotWritableError(_not_placed(node))
        line, start, end = node.start_mark.line, node.start_mark.column, node.end_mark.column
        alone = self.lines[line][start:end]
        kept = written(node.value) if isinstance(node, yaml.ScalarNode) and not node.style else alone
        return self._with_line(line, f"{self.lines[line][:start]}[{kept}, {text}]{self.lines[line][end:]}")

    def _in_brackets(self, node: yaml.Node, entries: Sequence[yaml.Node | NodePair], text: str) -> str:
        """Return a curated file's text with something more at the end of what stands in braces or brackets."""
        last = entries[-1] if entries else None
        mark = (last[1] if isinstance(last, tuple) else last).end_mark if last else None
        line, column = (
            (mark.line, mark.column) if mark else (node.start_mark.line, node.start_mark.column + 1)
        )
        more = f", {text}" if last else text
        whole = self.lines[line]
        return self._with_line(line, whole[:column] + more + whole[column:])

    def _below(self, line: int, new: Iterable[str]) -> str:
        """Return a curated file's text with lines below a line, counted from 0; they end as those around them."""
        end = "\r" if self.lines[0].endswith("\r") else ""
        above, below = self.lines[: line + 1], self.lines[line + 1 :]
        if above and not below and end:
            above[-1] = above[-1].rstrip("\r") + end
        lines = [*above, *(line + end for line in new), *(below or [""])]
        return "\n".join(lines)

    def _with_line(self, line: int, new: str) -> str:
        """Return a curated file's text with another line in place of one."""
        return "\n".join([*self.lines[:line], new, *self.lines[line + 1 :]])


def last_line(node: yaml.Node, lines: Sequence[str]) -> int:
    """Return the last line of a curated file's node, counted from 0: comments behind it are not its own."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style:
        last = node.value[-1]
        return last_line(last[1] if isinstance(last, tuple) else last, lines)
    mark = node.end_mark
    line: int = mark.line
    if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):
        line -= mark.column == 0
        while not _keeps_blanks(node, lines) and not lines[line].strip():
            line -= 1
    return line


def _keeps_blanks(node: yaml.ScalarNode, lines: Sequence[str]) -> bool:
    """Whether the blank lines behind a text belong to it: its mark is |+."""
    return "+" in lines[node.start_mark.line][node.start_mark.column :].partition("#")[0]


def _before(entries: Sequence[NodePair], name: str) -> NodePair | None:
    """Return the entry behind which a new one is written: the last, of numbers the last below; None: first."""
    keys = [key.value for key, _ in entries]
    if not all(key.isdigit() for key in (*keys, name)) or any(
        getattr(entry[0], "style", None) for entry in entries
    ):
        return entries[-1]
    below = [entry for entry in entries if int(entry[0].value) < int(name)]
    return below[-1] if below else None


def _line_of(node: yaml.Node) -> int:
    """Return the line of a document that an item in a YAML list names; 0 where it names none."""
    entries = node.value if isinstance(node, yaml.MappingNode) else ()
    named = next((value.value for key, value in entries if key.value == "line"), "")
    return int(named) if named.isdigit() else 0


def _nodes(node: yaml.Node) -> Iterable[yaml.Node]:
    """Yield a node of a YAML tree and all that it holds."""
    yield node
    if isinstance(node, yaml.CollectionNode):
        for entry in node.value:
            for inner in entry if isinstance(entry, tuple) else (entry,):
                yield from _nodes(inner)


def start_of(node: yaml.Node) -> tuple[int, int]:
    """Return the line and column where a node of a curated file begins, counted from 1."""
    return node.start_mark.line + 1, node.start_mark.column + 1


def _not_placed(node: yaml.Node) -> str:
    """Return where a node stands in its file, for whoever is told that nothing can be added there."""
    line, column = start_of(node)
    return f"{line}:{column}"
