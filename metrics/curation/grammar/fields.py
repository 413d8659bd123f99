"""A typed look at a mapping: each field is taken by name and shape, and what is wrong goes to the report."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from itertools import islice

from metrics.curation.reading import shapes, unknown, wording, writing
from metrics.curation.reading.nodes import Entries, Items, Node, Text
from metrics.curation.reading.report import Report, Spot
from metrics.errors import Fault, QuantityError, instead
from metrics.language import Bilingual
from metrics.model.codes import Doubt
from metrics.model.period import Period

_WHOLE_NUMBER = re.compile(r"[1-9][0-9]{0,6}")


class Fields:
    """The fields of one mapping; ``is_sound`` is False where there are none.

    ``has_strays``: there are some that it may not have, so that what is missing may stand there by another name.
    """

    def __init__(self, report: Report, node: Node, names: Collection[str]) -> None:
        """Look at ``node``, which may have the fields ``names`` and no other."""
        self.report = report
        self.spot: Spot = node
        self.entries = shapes.entries(report, node)
        self.is_sound = bool(self.entries)
        self.has_strays = any(key not in names for key in self.entries)
        self.flow = isinstance(node, Entries) and node.flow
        before: Node | None = None
        for key, value in islice(self.entries.values(), 50):
            if key.text not in names:
                self._refuse_field(key, value, names, before)
            before = value

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
        return None if node is None else shapes.text(self.report, node)

    def bilingual(self, name: str, longest: int = shapes.LONGEST_NAME) -> Bilingual:
        """Return a field's text in both languages."""
        node = self.needed(name)
        return shapes.BLANK if node is None else bilingual(self.report, node, longest)

    def in_words(self, name: str, longest: int = shapes.LONGEST_NAME) -> Bilingual:
        """Return a field's text in both languages, or one text that serves for both."""
        node = self.needed(name)
        if isinstance(node, Text):
            written = shapes.text(self.report, node, longest)
            return Bilingual(written.text.strip(), written.text.strip()) if written else shapes.BLANK
        return shapes.BLANK if node is None else bilingual(self.report, node, longest)

    def whole_number(self, name: str) -> int:
        """Return a field's whole number, from 1 on."""
        written = self.text(name)
        if written is None or _WHOLE_NUMBER.fullmatch(written.text):
            return int(written.text) if written else 0
        self.report.refuse(written, wording.no_whole_number(written.text))
        return 0

    def period(self, name: str) -> Period:
        """Return a field's period."""
        written = self.text(name)
        if written is None:
            return shapes.NO_PERIOD
        try:
            return Period.read(written.text)
        except QuantityError as error:
            self.report.refuse(written, error.message)
            return shapes.NO_PERIOD

    def word(self, name: str, kind: unknown.Noun, words: Collection[str] | None) -> str:
        """Return a field's text, which must be one of ``words``; None: they could not be read, so all will do."""
        written = self.text(name)
        return "" if written is None else shapes.word(self.report, written, kind, words)

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
        yield from () if node is None else shapes.entries(self.report, node).values()

    def items(self, name: str) -> tuple[Node, ...]:
        """Return the items of a field that is a list."""
        node = self.needed(name)
        return () if node is None else shapes.items(self.report, node)

    def sure(self, known: Collection[Doubt]) -> tuple[Doubt, ...]:
        """Return the remarks that a record answers, one or a list of them; none where the field is not written."""
        if "sure" not in self:
            return ()
        node = self.entries["sure"][1]
        nodes = shapes.items(self.report, node) if isinstance(node, Items) else (node,)
        written = [each for node in nodes if (each := shapes.text(self.report, node))]
        words = [shapes.word(self.report, each, unknown.DOUBT, known) for each in written]
        return tuple(Doubt(each) for each in words if each)

    def refuse_key(self, name: str, fault: Fault) -> None:
        """Report that a field has no business here; to delete it is suggested where it stands in braces."""
        key, value = self.entries[name]
        ways = instead(f", {name}: {value.text}", "") if self.flow and isinstance(value, Text) else ()
        ways = tuple(replace(way, column=self.spot.column) for way in ways)
        self.report.refuse(key, replace(fault, suggestions=ways))

    def _refuse_field(self, key: Text, value: Node, names: Iterable[str], before: Node | None) -> None:
        """Report a field that does not exist, or what it became one by; ``before`` is the content of the one before."""
        alone = self.flow and isinstance(value, Text) and value.is_empty
        if alone and re.search("[:：]", key.text):
            self.report.refuse_writing(*shapes.colon_of(key))
        elif alone:
            self.report.refuse_writing(key, writing.stands_alone(key.text, *_text_at(before)))
        else:
            self.report.refuse(key, unknown.unknown(unknown.FIELD, key.text, list(names)))


def _text_at(node: Node | None) -> tuple[str, int]:
    """Return a text and its column; empty where it is none."""
    return (node.text, node.column) if isinstance(node, Text) else ("", 0)


def bilingual(report: Report, node: Node, longest: int = shapes.LONGEST_NAME) -> Bilingual:
    """Return a text that is there in both languages."""
    if not isinstance(node, Entries):
        report.refuse(node, shapes.wrong(node, wording.WANTS_BOTH))
        return shapes.BLANK
    both = Fields(report, node, ("zh", "en"))
    zh, en = both.needed("zh"), both.needed("en")
    return Bilingual(
        shapes.name(report, zh, longest) if zh else "", shapes.name(report, en, longest) if en else ""
    )
