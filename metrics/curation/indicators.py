"""An indicator: what a theme says of it besides its figures."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from metrics.curation.amounts import in_unit, read_quantity
from metrics.curation.grammar.fields import Fields, bilingual
from metrics.curation.reading import figure_wording, shapes, unit_wording, unknown, wording
from metrics.curation.reading.nodes import Text
from metrics.language import Bilingual
from metrics.model.codes import DefinedBy, Kind, Prices, Scope, Welcome
from metrics.model.quantity import NO_UNIT, Quantity
from metrics.model.records import Area, Indicator, Place, Source
from metrics.model.remarks import ANSWERS_OF_AN_INDICATOR
from metrics.model.units import PER, Units, package_units

INDICATOR_FIELDS = (
    *("name", "unit", "welcome", "definition", "excludes"),
    *("target_of", "threshold", "threshold_on", "only_in", "words", "defined_by", "kind", "scope", "figures"),
    *("quotient_of", "difference_of", "within", "rest", "why", "prices", "ratio_of", "sure"),
)
RANK_UNIT = "位"
Code = TypeVar("Code", bound=StrEnum)
WELCOMES = tuple(str(each) for each in Welcome)


@dataclass(frozen=True, slots=True)
class Shelf:
    """What all themes refer to: towns and documents (None where unreadable), and each indicator's unit.

    ``table`` are the units that figures may be printed in.
    ``broken_areas`` and ``broken_sources`` are the ids of those of which too little could be read to ask anything by
    them. ``units`` lack some where a theme is unreadable: then ``all_units`` is False.
    """

    areas: Mapping[str, Area] | None
    sources: Mapping[str, Source] | None
    units: Mapping[str, str]
    broken_areas: frozenset[str] = frozenset()
    broken_sources: frozenset[str] = frozenset()
    all_units: bool = True
    table: Units = field(default_factory=package_units)
    told: set[tuple[str, str]] = field(default_factory=set)

    @property
    def indicators(self) -> Collection[str] | None:
        """The ids of all indicators; None where they are not known."""
        return self.units if self.all_units else None

    def sound_source(self, source: str) -> Source | None:
        """Return a document; None where there is none or where its entry was refused."""
        return None if source in self.broken_sources else (self.sources or {}).get(source)


def read_indicator(key: Text, fields: Fields, theme: str, shelf: Shelf) -> Indicator:
    """Return the indicator itself, without its figures."""
    if not shapes.ID.fullmatch(key.text):
        fields.report.refuse(key, wording.not_an_id(key.text))
    elif len(key.text) > shapes.LONGEST_NAME:
        fields.report.refuse(key, wording.prefixed(key.text, wording.too_long(shapes.LONGEST_NAME)))
    threshold, threshold_on = _threshold(fields, shelf)
    return Indicator(
        id=key.text,
        theme=theme,
        name=fields.bilingual("name"),
        unit=_unit(fields, shelf.table),
        welcome=Welcome(fields.word("welcome", unknown.WELCOME, WELCOMES) or Welcome.NEITHER),
        definition=fields.bilingual("definition", shapes.LONGEST_TEXT),
        excludes=fields.bilingual("excludes", shapes.LONGEST_TEXT) if "excludes" in fields else shapes.BLANK,
        target_of=_other_indicator(fields, "target_of", shelf),
        threshold=threshold,
        threshold_on=threshold_on,
        only_in=_only_in(fields, shelf),
        words=_words(fields),
        defined_by=_code(fields, "defined_by", DefinedBy.NOT_STATED),
        kind=_code(fields, "kind", Kind.FLOW),
        scope=_code(fields, "scope", Scope.STEADY),
        quotient_of=_two_indicators(fields, "quotient_of", shelf),
        difference_of=_two_indicators(fields, "difference_of", shelf),
        within=_within(fields, shelf),
        rest=_rest(fields, shelf),
        why=fields.bilingual("why", shapes.LONGEST_TEXT) if "why" in fields else shapes.BLANK,
        prices=_code(fields, "prices", Prices.NOT_STATED),
        ratio_of=_ratio_of(fields),
        place=Place(fields.report.file, key.line, key.column),
        sure=fields.sure(ANSWERS_OF_AN_INDICATOR),
    )


def is_unit(written: str, units: Units) -> bool:
    """Whether an indicator may be counted in a unit: one that may not is told where it stands, and nowhere else."""
    known = units.find(written)
    is_base = known is not None and known.base == written
    return not units.is_complete or is_base or written in (*units.bases, RANK_UNIT, NO_UNIT)


def _unit(fields: Fields, units: Units) -> str:
    """Return the base unit of an indicator: one of the table, a quotient of two such as 元/亩, or 1 for an index."""
    written = fields.text("unit")
    if written is None:
        return ""
    known = units.find(written.text)
    if not units.is_complete or (known is not None and known.base == written.text):
        return written.text
    if known is not None and PER in known.base:
        fields.report.refuse(written, unit_wording.counted_in(written.text, known.base))
        return known.base
    bases = (*units.bases, RANK_UNIT, NO_UNIT)
    if written.text in bases:
        return written.text
    fields.report.refuse(
        written, figure_wording.no_base_unit(written.text, bases, known.base if known else "")
    )
    return ""


def _code(fields: Fields, name: str, usual: Code) -> Code:
    """Return a field's member of the code list of ``usual``, which it is where the field is not written."""
    if name not in fields:
        return usual
    codes = type(usual)
    return codes(fields.word(name, unknown.CODE, [str(each) for each in codes]) or usual)


def _words(fields: Fields) -> tuple[str, ...]:
    """Return the words by which the indicator's figures are found in a document."""
    written = fields.items("words") if "words" in fields else ()
    return tuple(shapes.name(fields.report, each, shapes.LONGEST_WORD) for each in written)


def _ratio_of(fields: Fields) -> tuple[Bilingual, ...]:
    """Return the names of the parts that the indicator's ratios set against each other, two at least."""
    written = fields.items("ratio_of") if "ratio_of" in fields else ()
    if len(written) == 1:
        fields.report.refuse(fields.entries["ratio_of"][1], figure_wording.ONE_PART)
    return tuple(bilingual(fields.report, each) for each in written)


def _only_in(fields: Fields, shelf: Shelf) -> tuple[str, ...]:
    """Return the towns in which there is such a thing at all; none written: there may be in every town."""
    if "only_in" not in fields:
        return ()
    written = (shapes.text(fields.report, each) for each in fields.items("only_in"))
    towns = tuple(shapes.word(fields.report, each, unknown.AREA, shelf.areas) for each in written if each)
    return towns if all(towns) else ()


def _threshold(fields: Fields, shelf: Shelf) -> tuple[Quantity | None, str]:
    """Return an indicator's threshold, in the unit of the indicator it is on; both or neither are written."""
    if ("threshold" in fields) != ("threshold_on" in fields) and not fields.has_strays:
        written = "threshold" if "threshold" in fields else "threshold_on"
        fields.report.refuse(fields.key(written), figure_wording.THRESHOLD_PAIR)
    on = _other_indicator(fields, "threshold_on", shelf)
    if "threshold" not in fields:
        return None, on
    read = read_quantity(fields.report, fields.entries["threshold"][1], shelf.table)
    if read is None:
        return None, on
    return in_unit(fields.report, *read, shelf.units.get(on) or read[1].unit), on


def _other_indicator(fields: Fields, name: str, shelf: Shelf) -> str:
    """Return the id of another indicator that a field may name."""
    return fields.word(name, unknown.INDICATOR, shelf.indicators) if name in fields else ""


def _within(fields: Fields, shelf: Shelf) -> str:
    """Return the id of the indicator that counts all that this one counts, and more; it has the same unit."""
    within = _other_indicator(fields, "within", shelf)
    _need_own_unit(fields, "within", [shelf.units.get(within, "")], shelf.table)
    return within


def _two_indicators(fields: Fields, name: str, shelf: Shelf) -> tuple[str, str] | None:
    """Return the ids of the two indicators that a field may name; the result has the unit of the first."""
    if name not in fields:
        return None
    nodes = fields.items(name)
    texts = [written for each in nodes if (written := shapes.text(fields.report, each))]
    ids = [shapes.word(fields.report, each, unknown.INDICATOR, shelf.indicators) for each in texts]
    if nodes and len(nodes) != 2 and len(texts) == len(nodes):
        fields.report.refuse(fields.entries[name][1], figure_wording.two_indicators(name))
    like_it = ids[:1] if name == "quotient_of" else ids
    _need_own_unit(fields, name, [shelf.units.get(each, "") for each in like_it], shelf.table)
    return (ids[0], ids[1]) if len(ids) == 2 else None


def _need_own_unit(fields: Fields, name: str, units: Collection[str], table: Units) -> None:
    """Report that an indicator follows from figures in another unit than its own; what is no unit is told already."""
    own = fields.entries["unit"][1] if "unit" in fields else None
    if not isinstance(own, Text) or not is_unit(own.text, table):
        return
    others = [each for each in units if isinstance(own, Text) and each not in ("", own.text)]
    if isinstance(own, Text) and others:
        fields.report.refuse(fields.entries[name][1], figure_wording.other_unit(name, others[0], own.text))


def _rest(fields: Fields, shelf: Shelf) -> str:
    """Return the part that is left when another is taken away: it must be a part of some area."""
    if "rest" not in fields:
        return ""
    if shelf.areas is None or shelf.broken_areas:
        return fields.word("rest", unknown.PART, None)
    parts = {part for area in shelf.areas.values() for part in area.parts}
    return fields.word("rest", unknown.PART, parts)
