"""A typed look at a mapping: each field is taken by name and shape, and what is wrong goes to the report."""

import re
from collections.abc import Collection
from itertools import islice

from msgspec.structs import replace

from metrics.curation.grammar.field import Field, Record, T
from metrics.curation.reading import shapes, unknown, wording, yaml_wording
from metrics.curation.reading.nodes import Entries, Node, Text, in_braces
from metrics.curation.reading.report import Position, Report
from metrics.errors import Fault, Suggestion, instead

MOST_FIELDS = 50  # of one mapping that are looked at


class Fields:
    """The fields of one mapping; ``is_sound`` is False where there are none.

    ``has_strays``: there are some that it may not have, so that what is missing may stand there by another name.
    """

    def __init__(self, report: Report, node: Node, record: Record) -> None:
        """Look at ``node``, which may have the fields of ``record`` and no other."""
        self.report = report
        self.spot: Position = node
        self.entries = shapes.entries(report, node)
        self.is_sound = bool(self.entries)
        self.head, self.flow = (node.head, node.flow) if isinstance(node, Entries) else (node, False)
        self.has_strays = not self.entries.keys() <= record.names.keys()
        if self.has_strays:
            self._refuse_strays(record)

    def __contains__(self, field: Field[object]) -> bool:
        """Whether the field is written."""
        return field.name in self.entries

    def key(self, field: Field[object]) -> Position:
        """Return where the name of a written field stands."""
        return self.entries[field.name][0]

    def node(self, field: Field[object]) -> Node:
        """Return what is written in a field."""
        return self.entries[field.name][1]

    def get(self, field: Field[T]) -> T:
        """Return what a field says, a blank where it is not written; that one which is needed is not, is reported."""
        entry = self.entries.get(field.name)
        if entry is not None and self._is_idle(field, entry[1]):
            self._refuse_idle(field)
        elif entry is not None:
            return field.form.read(self.report, entry[1], field.name)
        elif field.needed:
            self.miss(field)
        return field.form.blank

    def word(self, field: Field[Text | None], words: Collection[str] | None) -> str:
        """Return the name that a field holds, which must be one of ``words``.

        None: what there is to name could not be read, so all will do. Empty, and a report, if it names nothing.
        """
        written = self.get(field)
        if written is None:
            return ""
        return shapes.word(self.report, written, field.form.noun, words)

    def miss(self, field: Field[object]) -> None:
        """Report that a field is missing; of a mapping that is none, nothing is missed."""
        if self.is_sound:
            self.report.refuse(self.head, wording.MISSING(field=field.name))

    def pairs(self, field: Field[Node | None]) -> Collection[tuple[Text, Node]]:
        """Return the keys and nodes of a field that is a mapping."""
        node = self.get(field)
        return () if node is None else shapes.entries(self.report, node).values()

    def within(self, field: Field[Node | None], record: Record) -> "Fields":
        """Return the fields of the record that a written field holds."""
        return Fields(self.report, self.node(field), record)

    def refuse_key(self, field: Field[object], fault: Fault) -> None:
        """Report that a field has no business here; to delete it is suggested where it stands on one line."""
        self.report.refuse(self.key(field), replace(fault, suggestions=self._without(field)))

    def _is_idle(self, field: Field[object], node: Node) -> bool:
        """Whether a field is written that says nothing and may be left out."""
        return not field.needed and not field.form.is_read_later and field.form.says_nothing(node)

    def _refuse_idle(self, field: Field[object]) -> None:
        """Report a field that says nothing; to delete it is suggested."""
        node = self.node(field)
        written = node.text if isinstance(node, Text) and not node.is_empty else ""
        fault = unknown.unknown(unknown.YES, written, ("yes",)) if written else wording.NOTHING_HERE
        self.report.refuse(node, replace(fault, suggestions=self._without(field)))

    def _without(self, field: Field[object]) -> tuple[Suggestion, ...]:
        """Return the suggestion to delete a field, with the comma before it in braces, alone in its line elsewhere."""
        key, value = self.entries[field.name]
        written = f"{key.text}: {in_braces(value)}".rstrip()
        if self.flow:
            return (Suggestion(f", {written}", "", self.spot.column),)
        return (Suggestion(written, "", key.column),) if isinstance(value, Text) else ()

    def _refuse_strays(self, record: Record) -> None:
        """Report the fields that the record may not have, the first of many."""
        before: Node | None = None
        for key, value in islice(self.entries.values(), MOST_FIELDS):
            if key.text not in record.names:
                self._refuse_stray(key, value, record, before)
            before = value

    def _refuse_stray(self, key: Text, value: Node, record: Record, before: Node | None) -> None:
        """Report a field that does not exist, or what it became one by; ``before`` stands before it."""
        alone = self.flow and isinstance(value, Text) and value.is_empty
        if alone and re.search("[:：]", key.text):
            self.report.refuse_writing(*shapes.colon_of(key))
        elif alone:
            self.report.refuse_writing(key, yaml_wording.stands_alone(key.text, *_text_at(before)))
        else:
            left = [name for name in record.names if name not in self.entries]
            fault = unknown.unknown(unknown.FIELD, key.text, left)
            explained = (name for name in left if record.names[name].is_explained_by(key.text))
            ways = fault.suggestions or instead(key.text, *islice(explained, 1))
            self.report.refuse(key, replace(fault, suggestions=ways))


def _text_at(node: Node | None) -> tuple[str, int]:
    """Return a field's text and its column; empty where it is none."""
    return (node.text, node.column) if isinstance(node, Text) else ("", 0)
