"""The forms of values that hold others: a list, a mapping, a text in two languages, one form or another."""

from dataclasses import dataclass

from metrics.curation.grammar.field import Form, Record, Schema, T_co
from metrics.curation.grammar.fields import bilingual
from metrics.curation.grammar.forms import Line
from metrics.curation.reading import shapes
from metrics.curation.reading.nodes import Items, Node, Text
from metrics.curation.reading.report import Report
from metrics.language import Bilingual


@dataclass(frozen=True)
class Listed(Form[tuple[T_co, ...]]):
    """A list of one form, of one item at least; an editor is told if there must be more, or no more than so many."""

    item: Form[T_co]
    least: int = 1
    most: int = 0
    blank: tuple[T_co, ...] = ()

    def read(self, report: Report, node: Node, name: str) -> tuple[T_co, ...]:
        """Return what the items say, in order."""
        return tuple(self.item.read(report, item, name) for item in shapes.items(report, node))

    def schema(self) -> Schema:
        """Return that it is a list, and of how many."""
        most = {"maxItems": self.most} if self.most else {}
        return {"type": "array", "minItems": self.least, "items": self.item.schema(), **most}


@dataclass(frozen=True)
class OneOrMore(Form[tuple[T_co, ...]]):
    """One value, or a list of such."""

    item: Form[T_co]
    blank: tuple[T_co, ...] = ()

    def read(self, report: Report, node: Node, name: str) -> tuple[T_co, ...]:
        """Return what is said, in order."""
        nodes = shapes.items(report, node) if isinstance(node, Items) else (node,)
        return tuple(self.item.read(report, each, name) for each in nodes)

    def schema(self) -> Schema:
        """Return that it is the value, or a list of it."""
        return {
            "if": {"type": "array"},
            "then": Listed(self.item).schema(),
            "else": self.item.schema(),
        }


@dataclass(frozen=True)
class Both(Form[Bilingual]):
    """A text in both languages."""

    longest: int = shapes.LONGEST_NAME
    blank: Bilingual = shapes.BLANK

    def read(self, report: Report, node: Node, name: str) -> Bilingual:
        """Return the text in both languages."""
        return bilingual(report, node, self.longest)

    def schema(self) -> Schema:
        """Return that both are needed, and nothing else is."""
        languages = {"zh": Line(self.longest).schema(), "en": Line(self.longest).schema()}
        return {
            "type": "object",
            "required": ["zh", "en"],
            "additionalProperties": False,
            "properties": languages,
        }


@dataclass(frozen=True)
class Either(Form[Bilingual]):
    """A text in both languages, or one text that serves for both."""

    longest: int = shapes.LONGEST_NAME
    blank: Bilingual = shapes.BLANK

    def read(self, report: Report, node: Node, name: str) -> Bilingual:
        """Return the text in both languages."""
        if not isinstance(node, Text):
            return bilingual(report, node, self.longest)
        written = shapes.name(report, node, self.longest)
        return Bilingual(written, written)

    def schema(self) -> Schema:
        """Return that it is either."""
        return merged(Line(self.longest).schema(), Both(self.longest).schema())


@dataclass(frozen=True)
class Raw(Form[Node | None]):
    """A value that its record reads itself: the forms that it may have, of different kinds, are for an editor."""

    forms: tuple[Form[object], ...]
    blank: Node | None = None

    def read(self, report: Report, node: Node, name: str) -> Node | None:
        """Return the node."""
        return node

    def schema(self) -> Schema:
        """Return that it has one of the forms."""
        return merged(*(form.schema() for form in self.forms))


@dataclass(frozen=True)
class Within(Form[Node | None]):
    """A record within another one."""

    record: Record
    blank: Node | None = None

    def read(self, report: Report, node: Node, name: str) -> Node | None:
        """Return the node, which its record reads."""
        return node

    def schema(self) -> Schema:
        """Return the schema of the record."""
        return self.record.schema()


@dataclass(frozen=True)
class Keyed(Form[Node | None]):
    """A mapping whose keys somebody chooses, each of the form ``keys`` where that is given."""

    value: Form[object]
    keys: str = ""
    blank: Node | None = None

    def read(self, report: Report, node: Node, name: str) -> Node | None:
        """Return the node: what its keys are, its record knows."""
        return node

    def schema(self) -> Schema:
        """Return that it is a mapping of one entry at least."""
        keys = {"propertyNames": {"pattern": f"^({self.keys})$"}} if self.keys else {}
        return {"type": "object", "minProperties": 1, "additionalProperties": self.value.schema(), **keys}


def merged(*schemas: Schema) -> Schema:
    """Return the schema of a value that has one of several, each for values of another type.

    A keyword of text asks nothing of a mapping, nor one of a mapping of a list: so all may stand in one schema, whose
    errors an editor can place.
    """
    types: list[str] = []
    for schema in schemas:
        found = schema["type"]
        types += found if isinstance(found, list) else [str(found)]
    together: Schema = {key: value for schema in schemas for key, value in schema.items()}
    return together | {"type": types}
