"""YAML text to a tree of nodes, on the parser's events.

A YAML loader would take the last of two equal keys, read ``no`` as False and follow aliases; built from events,
the tree keeps what was written and where, and whatever a curator does not need is refused at its location.
"""

import sys
from collections.abc import Iterator

import yaml
from msgspec.structs import replace

from metrics.curation.reading import yaml_wording
from metrics.curation.reading.characters import hidden_in
from metrics.curation.reading.nodes import Entries, Items, Node, Text, in_braces
from metrics.curation.reading.report import Position, Report
from metrics.curation.reading.yaml_errors import LOADER, reworded
from metrics.errors import Fault, instead
from metrics.patterns import lazy_pattern

DEEPEST = 20
MOST_NODES = 4_000_000  # of one file: a figure takes eight
QUOTED = {"'", '"', "|", ">"}  # a plain scalar has the style None in PyYAML, '' in libyaml
_FULL_WIDTH_COLON = lazy_pattern(r"[a-z][a-z0-9_]*：")


class _StopError(Exception):
    """The rest of the YAML file cannot be understood; why is in the report."""


def read_yaml(text: str, report: Report) -> Node | None:
    """Return the tree of ``text``; None if there is none, and the report says why."""
    events: Iterator[yaml.Event] = yaml.parse(text, Loader=LOADER)
    builder = _Builder(events, report)
    try:
        return builder.document()
    except yaml.YAMLError as error:
        report.refuse(*reworded(error, text))
    except _StopError:
        pass
    return None


def _twice(first: tuple[Text, Node], second: tuple[Text, Node]) -> Fault:
    """Return the fault of a YAML key that stands twice; where both say the same, to drop one is suggested."""
    fault = yaml_wording.TWICE(key=first[0].text, line=first[0].line)
    says, again = (in_braces(value) for _, value in (first, second))
    return replace(fault, suggestions=instead(f"{in_braces(second[0])}: {says}", "") if says == again else ())


class _Builder:
    """Takes events one by one and returns nodes."""

    def __init__(self, events: Iterator[yaml.Event], report: Report) -> None:
        self._events = events
        self._report = report
        self._depth = 0
        self._count = 0
        self._line = 0
        self._anchored: dict[str, str] = {}  # texts, as they are written, by the anchors before them

    def document(self) -> Node | None:
        """Return the root node of the only document of a YAML file."""
        root = None
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent) and root is not None:
                self._stop(event, yaml_wording.SEVERAL_DOCUMENTS)
            if isinstance(event, yaml.NodeEvent):
                root = self._node(event)
        if root is None or (isinstance(root, Text) and root.is_empty):
            self._report.refuse_writing(Position(1, 1), yaml_wording.EMPTY_FILE)
            return None
        return root

    def _node(self, event: yaml.Event, name: Position | None = None) -> Node:
        """Return the node that ``event`` begins; ``name`` is where it is named, if it is."""
        self._count += 1
        if self._count > MOST_NODES:
            self._stop(event, yaml_wording.TOO_MANY)
        if isinstance(event, yaml.ScalarEvent):
            return self._text(event)
        spot = self._spot(event)
        if isinstance(event, yaml.AliasEvent):
            anchor = event.anchor or ""
            self._report.refuse_writing(spot, yaml_wording.alias(anchor, self._anchored.get(anchor, "")))
            return Text(spot.line, spot.column, "", quoted=False)
        self._refuse_decoration(event, spot)
        self._depth += 1
        if self._depth > DEEPEST:
            self._stop(event, yaml_wording.TOO_DEEP)
        node = (
            self._items(spot)
            if isinstance(event, yaml.SequenceStartEvent)
            else self._entries(event, spot, name or spot)
        )
        self._depth -= 1
        return node

    def _items(self, spot: Position) -> Items:
        """Return the YAML list whose events follow."""
        items = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._node(event))
        return Items(spot.line, spot.column, tuple(items))

    def _entries(self, start: yaml.Event, spot: Position, name: Position) -> Entries:
        """Return the mapping whose events follow; of two equal keys the first one stays."""
        entries: dict[str, tuple[Text, Node]] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._node(event)
            value = self._node(next(self._events), key)
            if not isinstance(key, Text) or key.is_empty:
                self._report.refuse_writing(key, yaml_wording.NO_KEY)
            elif key.text == "<<" and not key.quoted:
                self._report.refuse_writing(key, yaml_wording.MERGE_KEY)
            elif key.text in entries:
                self._report.refuse_writing(key, _twice(entries[key.text], (key, value)))
            else:
                entries[key.text] = key, value
        flow = bool(getattr(start, "flow_style", False))
        return Entries(spot.line, spot.column, entries, flow, spot if flow else name)

    def _text(self, event: yaml.ScalarEvent) -> Text:
        """Return a scalar, itself the position at which it is refused; what only an escape can write is looked at."""
        line, column = self._beginning(event)
        written = str(event.value)
        written = sys.intern(written) if written.isidentifier() else written  # a file repeats its keys
        quoted = event.style in QUOTED
        text = Text(line, column, written, quoted)
        if event.anchor or event.tag:
            self._refuse_decoration(event, text)
        if quoted and (hidden := hidden_in(written)):
            self._report.refuse_writing(text, hidden)
        if not quoted and "：" in written and (match := _FULL_WIDTH_COLON.match(written)):
            self._report.refuse_writing(
                Position(line, column + match.end() - 1), yaml_wording.FULL_WIDTH_COLON
            )
        if event.anchor and not set(written) & {'"', "\n"}:
            self._anchored[event.anchor] = in_braces(text)
        return text

    def _refuse_decoration(self, event: yaml.Event, spot: Position) -> None:
        """Report an anchor or a tag; the node itself is read."""
        if anchor := getattr(event, "anchor", None):
            self._report.refuse_writing(spot, yaml_wording.anchor(anchor))
        elif tag := getattr(event, "tag", None):
            self._report.refuse_writing(spot, yaml_wording.tag(tag))

    def _spot(self, event: yaml.Event) -> Position:
        """Return where in the YAML an event begins."""
        return Position(*self._beginning(event))

    def _beginning(self, event: yaml.Event) -> tuple[int, int]:
        """Return the line and column at which an event begins; all that begin on one line share its number."""
        mark = event.start_mark
        if mark is None:
            return 0, 0
        if mark.line + 1 != self._line:
            self._line = mark.line + 1
        return self._line, mark.column + 1

    def _stop(self, event: yaml.Event, message: Fault) -> None:
        """Report ``message`` and read no further in the YAML file."""
        self._report.refuse_writing(self._spot(event), message)
        raise _StopError
