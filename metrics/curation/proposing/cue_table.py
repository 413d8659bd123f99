"""The table of rules, cues.yaml: rows that are tried in order, of which the first that fits decides."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from msgspec import Struct

from metrics.curation.proposing.period_forms import PeriodForm
from metrics.model.codes import Measure, Status
from metrics.model.printed.english_words import WAYS, any_words
from metrics.model.printed.falls import BEHIND_IT, OFF

TABLE = Path(__file__).with_name("cues.yaml")
ANYTHING = re.compile("")
# Words that stand in the grammar of figures, by the names that patterns have for them.
MODEL = {"‹moved›": any_words(WAYS), "‹off›": any_words(OFF), "‹less›": BEHIND_IT}
PATTERNS = ("token", "unit", "before", "after")


class NumberInText(Struct, frozen=True):
    """A number to propose where it stands: as printed, its base unit, and what stands before and behind it."""

    token: str
    unit: str
    before: str
    after: str


class Row(Struct, frozen=True):
    """One rule of the cue table about a number: its patterns, and what it ``tells`` where they fit."""

    token: re.Pattern[str]
    unit: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    tells: Mapping[str, str]

    def fits(self, in_text: NumberInText) -> bool:
        """Whether a number stands as the rule of the cue table says."""
        return (
            (self.token is ANYTHING or self.token.fullmatch(in_text.token) is not None)
            and (self.unit is ANYTHING or self.unit.fullmatch(in_text.unit) is not None)
            and self.after.match(in_text.after) is not None
            and self.before.search(in_text.before) is not None
        )

    @property
    def measure(self) -> Measure:
        """What a rule about measures tells of a number."""
        return Measure(self.tells["measure"])

    def words_of(self, in_text: NumberInText) -> str:
        """Return the words beside a number that the rule of the cue table goes by, or else its own."""
        before, after = self.before.search(in_text.before), self.after.match(in_text.after)
        return (before and before[0]) or (after and after[0]) or in_text.token


class CueWords(Struct, frozen=True):
    """One rule of the cue table about a text: words, and what they tell; ``near``: their reach, 0: all."""

    words: re.Pattern[str]
    tells: Mapping[str, str]
    near: int = 0

    @property
    def form(self) -> PeriodForm:
        """How a rule about words of time tells a period."""
        return PeriodForm(self.tells["period"])

    @property
    def status(self) -> Status:
        """What a rule about statuses tells of whether a figure has come true."""
        return Status(self.tells["status"])

    @property
    def is_of_a_target_reviewed(self) -> bool:
        """Whether a rule about statuses is of the target of a time that is over, beside which stands its result."""
        return self.tells.get("time") == "review"


class FittingCue(Struct, frozen=True):
    """Words of a text that a rule of the cue table is about, where they stand."""

    rule: CueWords
    match: re.Match[str]

    @property
    def form(self) -> PeriodForm:
        """How words of time tell a period."""
        return self.rule.form

    @property
    def status(self) -> Status:
        """What words of a status tell of whether a figure has come true."""
        return self.rule.status

    @property
    def governs_its_sentence(self) -> bool:
        """Whether words of a status reach up to the full stop, whatever semicolons part."""
        return "governs" in self.rule.tells


@cache
def rows(name: str) -> tuple[Row, ...]:
    """Return the cue table's rules about numbers of one list: sifting, measures."""
    return tuple(_row(written) for written in table()[name])


def _row(written: Mapping[str, str]) -> Row:
    """Return one rule of the cue table about a number."""
    token, unit, before, after = (_compiled(written.get(key)) for key in PATTERNS)
    return Row(token, unit, before, after, written)


@cache
def words(name: str) -> tuple[CueWords, ...]:
    """Return the cue table's rules about texts of one list: statuses, periods."""
    return tuple(
        CueWords(re.compile(_of_pieces(row["words"]), re.ASCII), row, int(row.get("near", 0)))
        for row in table()[name]
    )


def _of_pieces(written: str | Sequence[str]) -> str:
    """Return a pattern of the cue table with its named pieces put in; any of several that are written in a row."""
    pattern = written if isinstance(written, str) else "|".join(written)
    for piece, meant in {**pieces(), "and": listed("and")}.items():
        pattern = pattern.replace(f"‹{piece}›", meant)
    return pattern


@cache
def listed_words(name: str) -> tuple[str, ...]:
    """Return the words of one of the lists at the cue table's end."""
    written: Iterable[str] = next(row["words"] for row in table()["lists"] if row["list"] == name)
    return tuple(written)


def listed(name: str) -> str:
    """Return a pattern for any words of one of the cue table's lists, in their order."""
    return "|".join(listed_words(name))


def first(rules: Sequence[Row], in_text: NumberInText) -> Mapping[str, str]:
    """Return what the first rule that fits tells; nothing if none does."""
    return next((row.tells for row in rules if row.fits(in_text)), {})


def last_cue(rules: Sequence[CueWords], text: str) -> FittingCue | None:
    """Return the last words in a text that tell something; of two that end together the longer."""
    matches = [
        (match.end(), -match.start(), rule, match)
        for rule in rules
        for match in rule.words.finditer(text)
        if not rule.near or len(text) - match.end() <= rule.near
    ]
    if not matches:
        return None
    _, _, rule, match = max(matches, key=lambda match: match[:2])
    return FittingCue(rule, match)


@cache
def pieces() -> dict[str, str]:
    """Return the cue table's named pieces of patterns."""
    return {piece: str(meant) for piece, meant in _file_of_cues()["pieces"].items()}


@cache
def table() -> dict[str, list[dict[str, str]]]:
    """Return the cue table as it is written, but for its pieces."""
    return {name: rules for name, rules in _file_of_cues().items() if name != "pieces"}


def _file_of_cues() -> dict[str, Any]:
    """Return what the file of the cue table holds: its lists of rules, and the pieces of their patterns."""
    loaded: dict[str, Any] = yaml.load(TABLE.read_text("utf-8"), Loader=yaml.CSafeLoader)
    return loaded


def _compiled(pattern: str | None) -> re.Pattern[str]:
    """Return a pattern of the cue table; one that is not written fits anything."""
    if not pattern:
        return ANYTHING
    for name, words_of in MODEL.items():
        pattern = pattern.replace(name, words_of)
    return re.compile(pattern, re.ASCII)
