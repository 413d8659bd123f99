"""The forms in which a value may be written: each reads it, and tells an editor how it is written."""

import re
from collections.abc import Callable, Collection, Sequence
from enum import StrEnum
from functools import cached_property
from typing import ClassVar, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.grammar.field import Form, Schema
from metrics.curation.grammar.meanings import meaning
from metrics.curation.reading import shapes, unknown, wording
from metrics.curation.reading.nodes import Node, Text
from metrics.curation.reading.report import Report
from metrics.errors import QuantityError, instead
from metrics.language import Bilingual
from metrics.model.period import Period
from metrics.patterns import lazy_pattern

Code = TypeVar("Code", bound=StrEnum)
# An editor takes 2023 for a number and true for a truth; here both are texts
TEXT = [
    "string",
    "number",
    "boolean",
]
WHOLE_NUMBER = "[1-9][0-9]{0,6}"
_WHOLE_NUMBER = lazy_pattern(WHOLE_NUMBER)
_SPAN = r"[12]\d{3}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?"
PERIOD = rf"{_SPAN}(/({_SPAN}|\.\.))?|\.\./{_SPAN}|(fiscal )?[12]\d{{3}}/\d\d|P([1-9]|1[01])M/[12]\d{{3}}"
NOT_SO = {"no", "n", "false", "否", "不", "不是", "非"}
PERIODS = (
    "2023, 2024-H1, 2020-Q3, 2024-06, 2023-12-31, 2020-Q1/2020-Q3, 2020/.., ../2023, fiscal 2022/23, P6M/2020"
)


class ShortText(Struct, Form[str], frozen=True):
    """The form of a field that is one text."""

    is_text: ClassVar[bool] = True
    longest: int = shapes.LONGEST_NAME
    blank: str = ""

    def read(self, report: Report, node: Node, name: str) -> str:
        """Return a field's text without blanks around it."""
        return shapes.name(report, node, self.longest)

    def schema(self) -> Schema:
        """Return the schema of a text that is not empty and not too long."""
        return {"type": TEXT, "minLength": 1, "maxLength": self.longest, "pattern": r"\S"}


class NameOf(Struct, Form[Text | None], frozen=True):
    """The form of a field that is a word naming something that stands elsewhere: a town, a document."""

    is_text: ClassVar[bool] = True
    noun: unknown.Noun
    blank: Text | None = None

    def read(self, report: Report, node: Node, name: str) -> Text | None:
        """Return a field's word as it is written; whether it names something is asked where that is known."""
        return shapes.text(report, node)

    def schema(self) -> Schema:
        """Return the schema of a text: what there is to name, the schema of one file cannot know."""
        return ShortText(shapes.LONGEST_TEXT).schema()


class WholeNumber(Struct, Form[int], frozen=True):
    """The form of a field that is a whole number from 1 on."""

    blank: int = 0

    def read(self, report: Report, node: Node, name: str) -> int:
        """Return the whole number that a field says."""
        written = shapes.text(report, node)
        if written is None or _WHOLE_NUMBER.fullmatch(written.text):
            return int(written.text) if written else self.blank
        report.refuse(written, wording.no_whole_number(written.text))
        return self.blank

    def schema(self) -> Schema:
        """Return the schema of a whole number, in quotes or not."""
        return {
            "type": ["integer", "string"],
            "minimum": 1,
            "maximum": 9_999_999,
            "pattern": f"^{WHOLE_NUMBER}$",
            "patternErrorMessage": _both(wording.NO_WHOLE_NUMBER),
        }


class Time(Struct, Form[Period], frozen=True):
    """A period; in an editor, ``else_word`` may stand for one."""

    else_word: str = ""
    blank: Period = shapes.NO_PERIOD

    def read(self, report: Report, node: Node, name: str) -> Period:
        """Return the time that a text names; one that names none is reported."""
        written = shapes.text(report, node)
        if written is None:
            return self.blank
        try:
            return Period.read(written.text)
        except QuantityError as error:
            report.refuse(written, error.message)
            return self.blank

    def schema(self) -> Schema:
        """Return the schema of a year, or one of the other forms of a period."""
        message = _both(Bilingual(f"请写成 {PERIODS} 之一", f"write one of {PERIODS}"))
        pattern = f"{PERIOD}|{self.else_word}" if self.else_word else PERIOD
        words = {"pattern": f"^({pattern})$", "patternErrorMessage": message}
        return {"type": ["string", "integer"], "minimum": 1000, "maximum": 2999, **words}


class ShapedText(Struct, Form[str], frozen=True):
    """The form of a field's text of a pattern, told to people as ``wanted``; ``mended`` makes suggestions."""

    pattern: str
    wanted: Bilingual
    mended: Callable[[str], Sequence[str]] = lambda written: ()
    numbers: bool = True
    blank: str = ""

    def read(self, report: Report, node: Node, name: str) -> str:
        """Return a field's text, if it has the form's pattern."""
        written = shapes.text(report, node)
        if written is None or re.fullmatch(self.pattern, written.text):
            return written.text if written else self.blank
        fault = wording.not_written_so(name, written.text, self.wanted)
        ways = instead(written.text, *self.mended(written.text))
        report.refuse(written, replace(fault, suggestions=ways))
        return self.blank

    def schema(self) -> Schema:
        """Return the schema of the form's pattern; a number, where there may be one, has it by being one."""
        message = _both(Bilingual(f"请写 {self.wanted.zh}", f"write {self.wanted.en}"))
        return {
            "type": ["string", "number"] if self.numbers else "string",
            "pattern": f"^({self.pattern})$",
            "patternErrorMessage": message,
        }


class OneOf(Struct, Form[str], frozen=True):
    """The form of a field that is one of a few words."""

    noun: unknown.Noun
    words: tuple[str, ...]
    blank: str = ""

    def read(self, report: Report, node: Node, name: str) -> str:
        """Return a field's word, one of a few; empty if it is another."""
        written = shapes.text(report, node)
        return shapes.word(report, written, self.noun, self.words) if written else self.blank

    def schema(self) -> Schema:
        """Return the words, each with what it means."""
        return _words_schema(self.words)


class Member(Struct, Form[Code], frozen=True, dict=True):
    """A member of a code list; ``usual`` where nothing is written."""

    noun: unknown.Noun
    usual: Code
    without: Collection[Code] = ()

    @cached_property
    def blank(self) -> Code:  # type: ignore[override]
        """The form's usual member, where a field is not written."""
        return self.usual

    @cached_property
    def words(self) -> tuple[Code, ...]:
        """The members of a code list that a field may say."""
        return tuple(code for code in type(self.usual) if code not in self.without)

    def read(self, report: Report, node: Node, name: str) -> Code:
        """Return the member of a code list that a field says; the usual one if there is none so called."""
        written = OneOf(self.noun, self.words).read(report, node, name)
        return type(self.usual)(written) if written else self.usual

    def schema(self) -> Schema:
        """Return the schema of the members, and which one is meant where nothing is written."""
        return _words_schema(self.words) | {"default": str(self.usual)}


class Yes(Struct, Form[bool], frozen=True):
    """The form of a field that is the word yes: what is not so is left out."""

    blank: bool = False

    def says_nothing(self, node: Node) -> bool:
        """Whether nothing is written in a field for yes, or that it is not so."""
        return super().says_nothing(node) or (isinstance(node, Text) and node.text.lower() in NOT_SO)

    def read(self, report: Report, node: Node, name: str) -> bool:
        """Return whether a field says yes."""
        return bool(OneOf(unknown.YES, ("yes",)).read(report, node, name))

    def schema(self) -> Schema:
        """Return the schema of the one word yes."""
        return {"enum": ["yes"]}


def _words_schema(words: Sequence[str]) -> Schema:
    """Return the words that may be written, and what each of them means where that is known of all."""
    meanings = [meaning(word) for word in words]
    means = [f"{text.zh} · {text.en}" for text in meanings if text]
    schema: Schema = {"enum": [str(word) for word in words]}
    return schema | ({"enumDescriptions": means} if len(means) == len(words) else {})


def _both(text: Bilingual) -> str:
    """Return a text in both languages, as an editor shows it."""
    return f"{text.zh} · {text.en}"
