"""A typed look at a mapping: each field is taken by name and shape, and what is wrong goes to the report.

Where a field is wrong a harmless blank is returned, so that reading goes on and every problem is found in one
run; a catalogue is made only if there was none.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from metrics.curation.reading import wording, writing
from metrics.curation.reading.nodes import Entries, Items, Node, Text
from metrics.curation.reading.report import Report, Spot
from metrics.errors import QuantityError
from metrics.language import Bilingual
from metrics.model.codes import Doubt
from metrics.model.period import Period

Record = TypeVar("Record")
BLANK = Bilingual("", "")
NO_PERIOD = Period(0, None, None, "")
LONGEST_NAME = 80
LONGEST_WORD = 21  # what is taken from a document stays a few characters, no sentence
LONGEST_TEXT = 2000
ID = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_WHOLE_NUMBER = re.compile(r"[1-9][0-9]{0,6}")


class Fields:
    """The fields of one mapping; ``is_sound`` is False where there are none.

    ``has_strays``: there are some that it may not have, so that what is missing may stand there by another name.
    """

    def __init__(self, report: Report, node: Node, names: Collection[str]) -> None:
        """Look at ``node``, which may have the fields ``names`` and no other."""
        self.report = report
        self.spot: Spot = node
        self.entries = entries(report, node)
        self.is_sound = bool(self.entries)
        self.has_strays = any(key not in names for key in self.entries)
        flow = isinstance(node, Entries) and node.flow
        for key, value in islice(self.entries.values(), 50):
            if key.text not in names:
                self._refuse_field(key, value, names, flow=flow)

    def __contains__(self, name: str) -> bool:
        """Whether the field is written."""
        return name in self.entries

    def key(self, name: str) -> Spot:
        """Return where the name of a written field stands."""
        return self.entries[name][0]

    def needed(self, name: str) -> Node | None:
        """Return a field's node; that it is missing is reported."""
        if name in self.entries:
            return self.entries[name][1]
        if self.is_sound:
            self.report.refuse(self.spot, wording.missing(name))
        return None

    def text(self, name: str) -> Text | None:
        """Return a field's text; None, and a report, if it has none."""
        node = self.needed(name)
        return None if node is None else text(self.report, node)

    def bilingual(self, name: str, longest: int = LONGEST_NAME) -> Bilingual:
        """Return a field's text in both languages."""
        node = self.needed(name)
        return BLANK if node is None else bilingual(self.report, node, longest)

    def in_words(self, name: str, longest: int = LONGEST_NAME) -> Bilingual:
        """Return a field's text in both languages, or one text that serves for both."""
        node = self.needed(name)
        if isinstance(node, Text):
            written = text(self.report, node, longest)
            return Bilingual(written.text.strip(), written.text.strip()) if written else BLANK
        return BLANK if node is None else bilingual(self.report, node, longest)

    def whole_number(self, name: str) -> int:
        """Return a field's whole number, from 1 on."""
        written = self.text(name)
        if written is None or _WHOLE_NUMBER.fullmatch(written.text):
            return int(written.text) if written else 0
        self.report.refuse(written, wording.prefixed(written.text, wording.NO_WHOLE_NUMBER))
        return 0

    def period(self, name: str) -> Period:
        """Return a field's period."""
        written = self.text(name)
        if written is None:
            return NO_PERIOD
        try:
            return Period.read(written.text)
        except QuantityError as error:
            self.report.refuse(written, error.message)
            return NO_PERIOD

    def word(self, name: str, kind: Bilingual, words: Collection[str] | None) -> str:
        """Return a field's text, which must be one of ``words``; None: they could not be read, so all will do."""
        written = self.text(name)
        return "" if written is None else word(self.report, written, kind, words)

    def matching(self, name: str, form: re.Pattern[str], wanted: Bilingual) -> str:
        """Return a field's text, which must have a certain form."""
        written = self.text(name)
        if written is None or form.fullmatch(written.text):
            return written.text if written else ""
        self.report.refuse(written, wording.not_written_so(name, written.text, wanted))
        return ""

    def pairs(self, name: str) -> Iterator[tuple[Text, Node]]:
        """Yield the keys and nodes of a field that is a mapping."""
        node = self.needed(name)
        yield from () if node is None else entries(self.report, node).values()

    def items(self, name: str) -> tuple[Node, ...]:
        """Return the items of a field that is a list."""
        node = self.needed(name)
        return () if node is None else items(self.report, node)

    def sure(self, known: Collection[Doubt]) -> tuple[Doubt, ...]:
        """Return the remarks that a record answers, one or a list of them; none where the field is not written."""
        if "sure" not in self:
            return ()
        node = self.entries["sure"][1]
        nodes = items(self.report, node) if isinstance(node, Items) else (node,)
        written = [each for node in nodes if (each := text(self.report, node))]
        words = [word(self.report, each, wording.DOUBT, known) for each in written]
        return tuple(Doubt(each) for each in words if each)

    def _refuse_field(self, key: Text, value: Node, names: Iterable[str], *, flow: bool) -> None:
        """Report a field that does not exist, or what it became one by."""
        alone = flow and isinstance(value, Text) and value.is_empty
        if alone and re.search("[:：]", key.text):
            self.report.refuse_writing(*_colon(key))
        elif alone:
            self.report.refuse_writing(key, writing.stands_alone(key.text))
        else:
            self.report.refuse(key, wording.unknown(wording.FIELD, key.text, list(names)))


def records(
    report: Report, root: Node, read: Callable[[Report, Text, Node], tuple[Record, bool]]
) -> tuple[dict[str, Record], frozenset[str]]:
    """Return the records of a mapping by id, and the ids of those that nothing may be asked by.

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
        report.refuse(*_colon(node))
    else:
        report.refuse(node, _wrong(node, wording.WANTS_MAPPING))
    return {}


def items(report: Report, node: Node) -> tuple[Node, ...]:
    """Return the items of a list; none, and a report, if it is no list or an empty one."""
    if isinstance(node, Items) and node.items:
        return node.items
    report.refuse(node, _wrong(node, wording.WANTS_LIST))
    return ()


def text(report: Report, node: Node, longest: int = LONGEST_TEXT) -> Text | None:
    """Return a text that is not empty and not too long; None, and a report, otherwise."""
    if not isinstance(node, Text):
        report.refuse(node, _wrong(node, wording.WANTS_TEXT))
    elif node.is_empty:
        report.refuse(node, wording.NOTHING_HERE)
    elif len(node.text) > longest:
        report.refuse(node, wording.prefixed(node.text, wording.too_long(longest)))
    else:
        return node
    return None


def name(report: Report, node: Node, longest: int = LONGEST_NAME) -> str:
    """Return a short text."""
    written = text(report, node, longest)
    return written.text.strip() if written else ""


def bilingual(report: Report, node: Node, longest: int = LONGEST_NAME) -> Bilingual:
    """Return a text that is there in both languages."""
    if not isinstance(node, Entries):
        report.refuse(node, _wrong(node, wording.WANTS_BOTH))
        return BLANK
    both = Fields(report, node, ("zh", "en"))
    zh, en = both.needed("zh"), both.needed("en")
    return Bilingual(name(report, zh, longest) if zh else "", name(report, en, longest) if en else "")


def word(report: Report, written: Text, kind: Bilingual, words: Collection[str] | None) -> str:
    """Return a text that is one of ``words``; empty, and a report, otherwise."""
    if words is None or written.text in words:
        return written.text
    if not report.is_full:
        report.refuse(written, wording.unknown(kind, written.text, words))
    return ""


def _wrong(node: Node, wanted: Bilingual) -> Bilingual:
    """Return the message for a node that is not of the wanted shape."""
    return wording.NOTHING_HERE if _is_nothing(node) else wording.wrong_shape(node, wanted)


def _is_nothing(node: Node) -> bool:
    """Whether nothing was written: no text, no entry, no item."""
    return (
        node.is_empty
        if isinstance(node, Text)
        else not (node.entries if isinstance(node, Entries) else node.items)
    )


def _colon(written: Text) -> tuple[Spot, Bilingual]:
    """Return where the colon stands that does not separate key and value, and what to write for it."""
    full_width = "：" in written.text
    at = written.text.index("：" if full_width else ":")
    message = writing.FULL_WIDTH_COLON if full_width else writing.NO_BLANK_AFTER_COLON
    return Spot(written.line, written.column + at), message
