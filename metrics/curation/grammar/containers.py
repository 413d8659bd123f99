"""The forms of values that hold others: a list, a mapping, a text in two languages, one form or another."""

from functools import cached_property
from typing import ClassVar

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.grammar.field import Field, Form, Record, Schema, T_co, needed
from metrics.curation.grammar.fields import Fields
from metrics.curation.grammar.forms import OneOf, ShortText
from metrics.curation.reading import shapes, unknown, wording
from metrics.curation.reading.nodes import Entries, Items, Node, Text
from metrics.curation.reading.report import Report
from metrics.errors import instead
from metrics.language import Bilingual
from metrics.model.codes import Doubt
from metrics.model.records import UNSAID


class ListOf(Struct, Form[tuple[T_co, ...]], frozen=True):
    """A list of one form, of one item at least; an editor is told if there must be more, or no more than so many."""

    item: Form[T_co]
    least: int = 1
    most: int = 0
    blank: tuple[T_co, ...] = ()

    def read(self, report: Report, node: Node, name: str) -> tuple[T_co, ...]:
        """Return what the items of a field say, in order; of one text alone a list is suggested."""
        if isinstance(node, Text) and not node.is_empty and self.least == 1 and self.item.is_text:
            fault = shapes.wrong(node, wording.WANTS_LIST)
            report.refuse(node, replace(fault, suggestions=instead(node.text, f"[{node.text}]")))
            return self.blank
        return tuple(self.item.read(report, item, name) for item in shapes.items(report, node))

    def schema(self) -> Schema:
        """Return the schema of a list, and of how many."""
        most = {"maxItems": self.most} if self.most else {}
        return {"type": "array", "minItems": self.least, "items": self.item.schema(), **most}


class ListOrWord(Struct, Form[tuple[T_co, ...]], frozen=True):
    """The form of a field that is a list, or one word which says that there is none: ``known_from: not printed``."""

    item: Form[T_co]
    word: str
    blank: tuple[T_co, ...] = ()

    def read(self, report: Report, node: Node, name: str) -> tuple[T_co, ...]:
        """Return what the items of a field say, in order; nothing of the word."""
        is_word = isinstance(node, Text) and node.text == self.word
        return () if is_word else ListOf(self.item).read(report, node, name)

    def schema(self) -> Schema:
        """Return the schema of a list of at least one item, or of the word alone."""
        return {"if": {"type": "array"}, "then": ListOf(self.item).schema(), "else": {"enum": [self.word]}}


class OneOrMore(Struct, Form[tuple[T_co, ...]], frozen=True):
    """The form of a field that is one value, or a list of such."""

    item: Form[T_co]
    blank: tuple[T_co, ...] = ()

    def read(self, report: Report, node: Node, name: str) -> tuple[T_co, ...]:
        """Return what a field of one or more values says, in order."""
        nodes = shapes.items(report, node) if isinstance(node, Items) else (node,)
        return tuple(self.item.read(report, node, name) for node in nodes)

    def schema(self) -> Schema:
        """Return the schema of a value, or a list of it."""
        return {
            "if": {"type": "array"},
            "then": ListOf(self.item).schema(),
            "else": self.item.schema(),
        }


class Answers(Struct, Form[tuple[Doubt, ...]], frozen=True):
    """The form of a field with the remarks that a record answers, one or a list of them."""

    known: tuple[Doubt, ...]
    blank: tuple[Doubt, ...] = ()

    def read(self, report: Report, node: Node, name: str) -> tuple[Doubt, ...]:
        """Return the remarks that a field answers."""
        return tuple(Doubt(word) for word in self._words.read(report, node, name) if word)

    def schema(self) -> Schema:
        """Return the schema of the remarks that there are to answer."""
        return self._words.schema()

    @property
    def _words(self) -> OneOrMore[str]:
        """The form of the words of a field that answers remarks."""
        return OneOrMore(OneOf(unknown.DOUBT, self.known))


class BothLanguages(Struct, Form[Bilingual], frozen=True, dict=True):
    """The form of a field that is a text in both languages."""

    longest: int = shapes.LONGEST_NAME
    blank: Bilingual = UNSAID

    def read(self, report: Report, node: Node, name: str) -> Bilingual:
        """Return the text in both languages that a field says."""
        if not isinstance(node, Entries):
            report.refuse(node, shapes.wrong(node, wording.WANTS_BOTH))
            return self.blank
        fields = Fields(report, node, self._record)
        zh, en = self._languages
        return Bilingual(fields.get(zh), fields.get(en))

    def schema(self) -> Schema:
        """Return the schema of a text in both languages: both are needed, and nothing else is."""
        return self._record.schema()

    @cached_property
    def _languages(self) -> tuple[Field[str], Field[str]]:
        """The form's fields for each language."""
        line = ShortText(self.longest)
        return needed("zh", line, "中文", "in Chinese"), needed("en", line, "英文", "in English")

    @cached_property
    def _record(self) -> Record:
        """The form's record of both languages together."""
        return Record(Bilingual("中英文", "in both languages"), self._languages)


class OneOrBothLanguages(Struct, Form[Bilingual], frozen=True, dict=True):
    """The form of a field that is a text in both languages, or one text that serves for both."""

    longest: int = shapes.LONGEST_NAME
    blank: Bilingual = UNSAID

    def read(self, report: Report, node: Node, name: str) -> Bilingual:
        """Return a field's text in both languages, where one may serve for both."""
        if not isinstance(node, Text):
            return self._both.read(report, node, name)
        written = shapes.name(report, node, self.longest)
        return Bilingual(written, written)

    def schema(self) -> Schema:
        """Return the schema of one text or both languages."""
        return merged(ShortText(self.longest).schema(), self._both.schema())

    @cached_property
    def _both(self) -> BothLanguages:
        """The form of a field in both languages."""
        return BothLanguages(self.longest)


class RawValue(Struct, Form[Node | None], frozen=True):
    """A value that its record reads itself: the forms that it may have, of different kinds, are for an editor."""

    is_read_later: ClassVar[bool] = True
    forms: tuple[Form[object], ...]
    blank: Node | None = None

    def read(self, report: Report, node: Node, name: str) -> Node | None:
        """Return the node as it stands, whatever its form."""
        return node

    def schema(self) -> Schema:
        """Return the schema of a field that has one of several forms."""
        return merged(*(form.schema() for form in self.forms))


class NestedRecord(Struct, Form[Node | None], frozen=True):
    """The form of a field that is a record within another one."""

    is_read_later: ClassVar[bool] = True
    record: Record
    blank: Node | None = None

    def read(self, report: Report, node: Node, name: str) -> Node | None:
        """Return the field's node, which its record reads."""
        return node

    def schema(self) -> Schema:
        """Return the schema of the field's record."""
        return self.record.schema()


class FreeMapping(Struct, Form[Node | None], frozen=True):
    """The form of a field that is a mapping whose keys somebody chooses, each of the form ``keys`` if given."""

    is_read_later: ClassVar[bool] = True
    value: Form[object]
    keys: str = ""
    blank: Node | None = None

    def read(self, report: Report, node: Node, name: str) -> Node | None:
        """Return the field's node: what its keys are, its record knows."""
        return node

    def schema(self) -> Schema:
        """Return the schema of a mapping of one entry at least."""
        keys = {"propertyNames": {"pattern": f"^({self.keys})$"}} if self.keys else {}
        return {"type": "object", "minProperties": 1, "additionalProperties": self.value.schema(), **keys}


def merged(*schemas: Schema) -> Schema:
    """Return the schema of a field that has one of several forms, each for values of another type.

    A keyword of text asks nothing of a mapping, nor one of a mapping of a list: so all may stand in one schema, whose
    errors an editor can place.
    """
    types: list[str] = []
    for schema in schemas:
        own = schema["type"]
        types += own if isinstance(own, list) else [str(own)]
    together: Schema = {key: value for schema in schemas for key, value in schema.items()}
    return together | {"type": types}
