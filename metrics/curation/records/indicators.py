"""An indicator: what a theme says of it besides its figures."""

from collections.abc import Collection, Mapping

from msgspec import Struct, field

from metrics.curation.grammar import indicator as of
from metrics.curation.grammar.amounts import in_unit, read_quantity
from metrics.curation.grammar.field import Field
from metrics.curation.grammar.fields import Fields
from metrics.curation.reading import figure_wording, shapes, unit_wording, wording
from metrics.curation.reading.nodes import Text
from metrics.curation.reading.unknown import AREA, INDICATOR
from metrics.curation.records.references import read_references
from metrics.language import Bilingual
from metrics.model.quantity import NO_UNIT, Quantity
from metrics.model.records import Area, Indicator, Source
from metrics.model.units import PER, Units, package_units

RANK_UNIT = "位"


class KnownRecords(Struct, frozen=True):
    """What all themes refer to: towns and documents (None where unreadable), and each indicator's unit.

    ``table`` are the units that figures may be printed in.
    ``broken_areas`` and ``broken_sources`` are the ids of those of which too little could be read to ask anything by
    them. ``former_ids`` are whose ids they were, as far as read. ``units`` lack some where a theme is unreadable: then
    ``all_units`` is False.
    """

    areas: Mapping[str, Area] | None
    sources: Mapping[str, Source] | None
    units: Mapping[str, str]
    broken_areas: frozenset[str] = frozenset()
    broken_sources: frozenset[str] = frozenset()
    all_units: bool = True
    table: Units = field(default_factory=package_units)
    asked_for: set[tuple[str, str]] = field(default_factory=set)
    former_ids: dict[str, str] = field(default_factory=dict)

    @property
    def indicators(self) -> Collection[str] | None:
        """The ids of all indicators that the records may name; None where they are not known."""
        return self.units if self.all_units else None

    def sound_source(self, source: str) -> Source | None:
        """Return the record of a document; None where there is none or where its entry was refused."""
        return None if source in self.broken_sources else (self.sources or {}).get(source)


def read_indicator(key: Text, fields: Fields, theme: str, shelf: KnownRecords) -> Indicator:
    """Return the record of an indicator from its theme's fields, without its figures."""
    if not shapes.ID.fullmatch(key.text):
        fields.report.refuse(key, wording.not_an_id(key.text))
    elif len(key.text) > shapes.LONGEST_NAME:
        fields.report.refuse(key, wording.prefixed(key.text, wording.TOO_LONG(most=shapes.LONGEST_NAME)))
    threshold, threshold_on = _threshold_and_indicator(fields, shelf)
    unit = _unit(fields, shelf.table)
    return Indicator(
        id=key.text,
        theme=theme,
        name=fields.get(of.NAME),
        unit=unit,
        welcome=fields.get(of.WELCOME),
        definition=fields.get(of.DEFINITION),
        excludes=fields.get(of.EXCLUDES),
        target_of=fields.word(of.TARGET_OF, shelf.indicators),
        threshold=threshold,
        threshold_on=threshold_on,
        only_in=_only_in(fields, shelf),
        words=fields.get(of.WORDS),
        defined_by=fields.get(of.DEFINED_BY),
        accrual=fields.get(of.KIND),
        scope=fields.get(of.SCOPE),
        quotient_of=_two_indicators(fields, of.QUOTIENT_OF, shelf),
        difference_of=_two_indicators(fields, of.DIFFERENCE_OF, shelf),
        within=_within(fields, shelf),
        rest=_rest(fields, shelf),
        why=fields.get(of.WHY),
        prices=fields.get(of.PRICES),
        ratio_of=_ratio_of(fields),
        references=read_references(fields, unit, shelf.table),
        formerly=_formerly(key.text, fields, shelf),
        location=fields.report.location(key),
        sure=fields.get(of.SURE),
    )


def _formerly(own: str, fields: Fields, shelf: KnownRecords) -> tuple[str, ...]:
    """Return the ids that an indicator had before: none that an indicator has now, nor another one had."""
    former = tuple(filter(None, fields.get(of.FORMERLY)))
    for name in former:
        other = name if name in shelf.units else shelf.former_ids.setdefault(name, own)
        if other != own or name == own:
            fault = figure_wording.FORMER_ID_TAKEN(indicator=name, other=other)
            fields.report.refuse(fields.node(of.FORMERLY), fault)
    return former


def is_unit(written: str, units: Units) -> bool:
    """Whether an indicator's record may have a unit: one that may not is told where it stands, and nowhere else."""
    known = units.find(written)
    is_base = known is not None and known.base == written
    return not units.is_complete or is_base or written in (*units.bases, RANK_UNIT, NO_UNIT)


def _unit(fields: Fields, units: Units) -> str:
    """Return an indicator's base unit from its field: one of the table, a quotient such as 元/亩, or 1 for an index."""
    written = fields.get(of.UNIT)
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


def _ratio_of(fields: Fields) -> tuple[Bilingual, ...]:
    """Return from an indicator's field the names of the parts that its ratios set against each other, two or more."""
    names = fields.get(of.RATIO_OF)
    if len(names) == 1:
        fields.report.refuse(fields.node(of.RATIO_OF), figure_wording.ONE_PART)
    return names


def _only_in(fields: Fields, shelf: KnownRecords) -> tuple[str, ...]:
    """Return from an indicator's field the towns in which there is such a thing at all; none written: in every town."""
    written = (name for name in fields.get(of.ONLY_IN) if name)
    towns = tuple(shapes.word(fields.report, name, AREA, shelf.areas) for name in written)
    return towns if all(towns) else ()


def _threshold_and_indicator(fields: Fields, shelf: KnownRecords) -> tuple[Quantity | None, str]:
    """Return an indicator's threshold, in the unit of the indicator it is on; both or neither are written."""
    if (of.THRESHOLD in fields) != (of.THRESHOLD_ON in fields) and not fields.has_strays:
        written = of.THRESHOLD if of.THRESHOLD in fields else of.THRESHOLD_ON
        fields.report.refuse(fields.key(written), figure_wording.THRESHOLD_PAIR)
    on, node = fields.word(of.THRESHOLD_ON, shelf.indicators), fields.get(of.THRESHOLD)
    read = read_quantity(fields.report, node, shelf.table) if node else None
    if read is None:
        return None, on
    return in_unit(fields.report, *read, shelf.units.get(on) or read[1].unit), on


def _within(fields: Fields, shelf: KnownRecords) -> str:
    """Return the id of the indicator that counts all that this one counts, and more; it has the same unit."""
    within = fields.word(of.WITHIN, shelf.indicators)
    _need_own_unit(fields, of.WITHIN, [shelf.units.get(within, "")], shelf.table)
    return within


def _two_indicators(
    fields: Fields, field: Field[tuple[Text | None, ...]], shelf: KnownRecords
) -> tuple[str, str] | None:
    """Return the ids of the two indicators that an indicator's field may name; the result has the first's unit."""
    if field not in fields:
        return None
    written = fields.get(field)
    names = [name for name in written if name]
    ids = [shapes.word(fields.report, name, INDICATOR, shelf.indicators) for name in names]
    if written and len(written) != 2 and len(names) == len(written):
        fields.report.refuse(fields.node(field), figure_wording.TWO_INDICATORS(field=field.name))
    like_it = ids[:1] if field is of.QUOTIENT_OF else ids
    _need_own_unit(fields, field, [shelf.units.get(name, "") for name in like_it], shelf.table)
    return (ids[0], ids[1]) if len(ids) == 2 else None


def _need_own_unit(fields: Fields, field: Field[object], units: Collection[str], table: Units) -> None:
    """Report that an indicator follows from figures in another unit than its own; what is no unit is told already."""
    own = fields.node(of.UNIT) if of.UNIT in fields else None
    if not isinstance(own, Text) or not is_unit(own.text, table):
        return
    others = [unit for unit in units if unit not in ("", own.text)]
    if others:
        fault = figure_wording.OTHER_UNIT(field=field.name, unit=others[0], own=own.text)
        fields.report.refuse(fields.node(field), fault)


def _rest(fields: Fields, shelf: KnownRecords) -> str:
    """Return the part of a town that is left when another indicator is taken away: some area must have it."""
    if shelf.areas is None or shelf.broken_areas:
        return fields.word(of.REST, None)
    return fields.word(of.REST, {part for area in shelf.areas.values() for part in area.parts})
