"""A fault with places that are filled in where it is found: most messages are a line of a table, not a function."""

from collections.abc import Sequence
from string import Formatter
from typing import Any

from msgspec import Struct

from metrics.errors import Fault
from metrics.language import Language, words_within

MOST = 8  # texts listed
LONGEST = 40  # characters of a text that are shown


class FaultForm(Struct, frozen=True):
    """What is wrong, in both languages, with its code; each place is filled in by its name.

    >>> FaultForm("缺少 {what:quoted}", "{what:quoted} is missing in line {line}", "missing")(what="亿", line=3).en
    "'亿' is missing in line 3"
    """

    zh: str
    en: str
    code: str

    def __call__(self, **slots: object) -> Fault:
        """Return the fault with ``places`` filled in."""
        zh, en = (
            _FORMATTER.vformat(
                text, (), dict(zip(slots, words_within(slots.values(), language), strict=True))
            )
            for text, language in ((self.zh, Language.ZH), (self.en, Language.EN))
        )
        return Fault(zh, en, self.code)


class _FaultFormatter(Formatter):
    """Fills in ``{text:quoted}`` in quotes, of ``{texts:listed}`` the first few, of ``{texts:named}`` all."""

    def format_field(self, value: Any, format_spec: str) -> str:
        """Return one place filled in."""
        if format_spec == "quoted":
            return shown(value)
        if format_spec == "named":
            return ", ".join(value)
        return listed(value) if format_spec == "listed" else str(value)


_FORMATTER = _FaultFormatter()


def shown(text: str, longest: int = LONGEST) -> str:
    """Return what was written, in quotes, for a fault: shortened if long, with nothing that a terminal would obey."""
    short = text if len(text) <= longest else text[: longest - 1] + "…"
    return (
        "'"
        + "".join(character if character.isprintable() else f"\\u{ord(character):04x}" for character in short)
        + "'"
    )


def listed(texts: Sequence[str]) -> str:
    """Return texts in quotes for a fault, the first few of many."""
    return ", ".join(shown(text) for text in texts[:MOST]) + (" …" if len(texts) > MOST else "")
