"""The shapes that a node may have: a mapping, a list, a text, a word of a list; what is wrong goes to the report.

Where a field is wrong a harmless blank is returned, so that reading goes on and every problem is found in one
run; a catalogue is made only if there was none.
"""

from collections.abc import Callable, Collection, Iterator
from typing import TypeVar

from msgspec.structs import replace

from metrics.curation.reading import unknown, wording, yaml_wording
from metrics.curation.reading.nodes import Entries, Items, Node, Text, in_braces
from metrics.curation.reading.report import Position, Report
from metrics.errors import Fault, instead
from metrics.model.period import Period
from metrics.patterns import lazy_pattern

T = TypeVar("T")
NO_PERIOD = Period(0, None, None, "")
LONGEST_NAME = 80
LONGEST_WORD = 21  # what is taken from a document stays a few characters, no sentence
LONGEST_TEXT = 2000
ID = lazy_pattern(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")


def records(
    report: Report, root: Node, read: Callable[[Report, Text, Node], tuple[T, bool]]
) -> tuple[dict[str, T], frozenset[str]]:
    """Return the records of a YAML mapping by id, and the ids of those that nothing may be asked by.

    Args:
        report: who is told.
        root: the mapping.
        read: reads one entry, and says whether what others ask of it could be read.
    """
    made = {key.text: read(report, key, node) for key, node in entries(report, root).values()}
    broken = frozenset(key for key, (_, is_sound) in made.items() if not is_sound)
    return {key: record for key, (record, _) in made.items()}, broken


def entries(report: Report, node: Node) -> dict[str, tuple[Text, Node]]:
    """Return the entries of a mapping; none, and a report, if it is no mapping or an empty one."""
    if isinstance(node, Entries) and node.entries:
        return node.entries
    if isinstance(node, Text) and "：" in node.text and not node.quoted:
        report.refuse(*colon_of(node))
    else:
        report.refuse(node, wrong(node, wording.WANTS_MAPPING))
    return {}


def items(report: Report, node: Node) -> tuple[Node, ...]:
    """Return the items of a list; none, and a report, if it is no list or an empty one."""
    if isinstance(node, Items) and node.items:
        return node.items
    fault = wrong(node, wording.WANTS_LIST)
    is_item = isinstance(node, Entries) and node.flow and bool(node.entries)
    ways = instead(in_braces(node), f"[{in_braces(node)}]") if is_item else ()
    report.refuse(node, replace(fault, suggestions=ways))
    return ()


def text(report: Report, node: Node, longest: int = LONGEST_TEXT) -> Text | None:
    """Return the text of a node, not empty and not too long; None, and a report, otherwise."""
    if not isinstance(node, Text):
        fault = wrong(node, wording.WANTS_TEXT)
        report.refuse(node, replace(fault, suggestions=instead(in_braces(node), *_only_text(node))))
    elif node.is_empty:
        report.refuse(node, wording.NOTHING_HERE)
    elif len(node.text) > longest:
        report.refuse(node, wording.prefixed(node.text, wording.TOO_LONG(most=longest)))
    else:
        return node
    return None


def _only_text(node: Items | Entries) -> Iterator[str]:
    """Yield the one text that a list or a mapping of one holds."""
    nodes = node.items if isinstance(node, Items) else [value for _, value in node.entries.values()]
    if len(nodes) == 1 and isinstance(nodes[0], Text) and not nodes[0].is_empty:
        yield in_braces(nodes[0])


def name(report: Report, node: Node, longest: int = LONGEST_NAME) -> str:
    """Return the short text of a node, such as a name; None, and a report, otherwise."""
    written = text(report, node, longest)
    return written.text.strip() if written else ""


def word(report: Report, written: Text, noun: unknown.Noun, words: Collection[str] | None) -> str:
    """Return a text that is one of ``words``; empty, and a report, otherwise."""
    if words is None or written.text in words:
        return written.text
    if not report.is_full:
        report.refuse(written, unknown.unknown(noun, written.text, words))
    return ""


def wrong(node: Node, wanted: Fault) -> Fault:
    """Return the message for a node that is not of the wanted shape."""
    return wording.NOTHING_HERE if _is_nothing(node) else wording.wrong_shape(node, wanted)


def _is_nothing(node: Node) -> bool:
    """Whether a node holds nothing: no text, no entry, no item."""
    return (
        node.is_empty
        if isinstance(node, Text)
        else not (node.entries if isinstance(node, Entries) else node.items)
    )


def colon_of(written: Text) -> tuple[Position, Fault]:
    """Return where in a YAML line the colon stands that parts no key from its value, and what to write for it."""
    full_width = "：" in written.text
    at = written.text.index("：" if full_width else ":")
    message = yaml_wording.FULL_WIDTH_COLON if full_width else yaml_wording.NO_BLANK_AFTER_COLON
    return Position(written.line, written.column + at), message
