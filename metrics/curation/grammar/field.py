"""A field of a record as the grammar declares it, and a record, which is its fields."""

import re
from functools import cached_property
from typing import ClassVar, Generic, TypeVar

from msgspec import Struct, field

from metrics.curation.reading.nodes import Node, Text
from metrics.curation.reading.report import Report
from metrics.curation.reading.unknown import Noun
from metrics.language import Bilingual

Schema = dict[str, object]
# Within braces an editor passes over a name without a value, which is what a colon without blank and a cut number make.
NO_FIELD = Bilingual(
    "没有这个字段；冒号用半角，后面空一格，数字里不写逗号",
    "there is no such field; write a colon and a blank behind a name, and no comma in a number",
)
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Form(Generic[T_co]):
    """A form: how the value of a field is written; ``noun`` is what a word should name, of those that do.

    ``is_text``: it is one text, whatever that says. ``is_read_later``: the record that has it reads it.
    """

    noun: Noun
    is_text: ClassVar[bool] = False
    is_read_later: ClassVar[bool] = False
    blank: T_co  # what is read where nothing, or nothing readable, is written

    def read(self, report: Report, node: Node, name: str) -> T_co:
        """Return what ``node``, the content of the field ``name``, says; what is wrong with it is reported."""
        raise NotImplementedError

    def says_nothing(self, node: Node) -> bool:
        """Whether a field that may be left out would better be: nothing is written in it."""
        return isinstance(node, Text) and node.is_empty

    def schema(self) -> Schema:
        """Return the JSON Schema of a field's value."""
        raise NotImplementedError


class Field(Struct, Generic[T_co], frozen=True):
    """A field of a record: how it is written, and what it says, for the people who write it.

    ``needed``: a record without it is refused. ``sample`` is YAML that may stand behind its name.
    """

    name: str
    form: Form[T_co]
    help: Bilingual
    needed: bool = False
    sample: str = ""

    def is_explained_by(self, word: str) -> bool:
        """Whether a field's help, in either language, begins with a word: 同比 or growth for ``change_on_year``."""
        text = word.strip().lower()
        begun = re.match(rf"(the )?{re.escape(text)}\b", self.help.en.lower())
        return len(text) > 1 and (bool(begun) or self.help.zh.startswith(text))

    def schema(self) -> Schema:
        """Return the field's JSON Schema, with its help in both languages."""
        description = f"{self.help.zh}\n\n{self.help.en}"
        schema = {**self.form.schema(), "description": description.replace("`", "")}
        schema |= {"markdownDescription": description} if "`" in description else {}
        if self.needed:
            schema.pop("default", None)
        snippet = {"label": f"{self.name}: {self.sample}", "bodyText": self.sample}
        return schema | ({"defaultSnippets": [snippet]} if self.sample else {})


def needed(name: str, form: Form[T], zh: str, en: str, sample: str = "") -> Field[T]:
    """Return a field that every record of its kind has."""
    return Field(name, form, Bilingual(zh, en), True, sample)


def optional(name: str, form: Form[T], zh: str, en: str, sample: str = "") -> Field[T]:
    """Return a field that may be left out."""
    return Field(name, form, Bilingual(zh, en), False, sample)


class Record(Struct, frozen=True, dict=True):
    """A mapping of known fields, called ``title`` where its fields are explained.

    ``rules`` are what holds between its fields, as JSON Schema: one measure and no more.
    """

    title: Bilingual
    fields: tuple[Field[object], ...]
    rules: tuple[Schema, ...] = field(default=())

    @cached_property
    def names(self) -> dict[str, Field[object]]:
        """The fields of a record by name, in order."""
        return {field_.name: field_ for field_ in self.fields}

    def schema(self) -> Schema:
        """Return the JSON Schema of the whole mapping."""
        required = [field_.name for field_ in self.fields if field_.needed]
        return {
            "type": "object",
            "title": f"{self.title.zh} · {self.title.en}",
            "minProperties": 1,
            "additionalProperties": False,
            "propertyNames": {
                "pattern": f"^({'|'.join(map(re.escape, self.names))})$",
                "patternErrorMessage": f"{NO_FIELD.zh} · {NO_FIELD.en}",
            },
            "properties": {field_.name: field_.schema() for field_ in self.fields},
            **({"required": required} if required else {}),
            **({"allOf": list(self.rules)} if self.rules else {}),
        }


def only_with(names: tuple[str, ...], beside: tuple[str, ...]) -> Schema:
    """Return the schema's rule that some fields stand only beside one of others."""
    return {
        "if": {"not": {"anyOf": [{"required": [name]} for name in beside]}},
        "then": {"properties": dict.fromkeys(names, False)},
    }


def exactly_one(names: tuple[str, ...]) -> tuple[Schema, ...]:
    """Return the schema's rules that one of some fields is written, and no other of them beside it."""
    alone: list[Schema] = [
        {"if": {"required": [name]}, "then": {"properties": dict.fromkeys(names[index + 1 :], False)}}
        for index, name in enumerate(names[:-1])
    ]
    return {"anyOf": [{"required": [name]} for name in names]}, *alone
