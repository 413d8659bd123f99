"""The quantity in a cell: its number, in the unit that is told of it, read as a curator's line would be."""

from msgspec import Struct, field
from msgspec.structs import replace

from metrics.curation.grammar.amounts import measured_quantity
from metrics.curation.grammar.fields import Fields
from metrics.curation.grammar.figure import FIGURE
from metrics.curation.reading.nodes import Entries, Text
from metrics.curation.reading.report import Position, Report
from metrics.curation.tables import wording
from metrics.curation.tables.cell_numbers import CellNumber, without_currency
from metrics.curation.tables.files import faults
from metrics.curation.tables.labels import unit_names
from metrics.curation.tables.labels.money_columns import IN_CHINESE, counted_money
from metrics.curation.tables.labels.times import period_of
from metrics.curation.tables.labels.unit_lists import BETWEEN
from metrics.errors import Fault
from metrics.model.codes import Measure
from metrics.model.quantity import NO_UNIT, Quantity
from metrics.model.records import Indicator
from metrics.model.units import Units
from metrics.patterns import lazy_pattern

SCALES = frozenset(unit_names.SCALES)
WORDS_OF_SCALES = {scale: word for word, scale in IN_CHINESE.items()}
PLACES = ("", "位", "名")  # behind the number of a rank
_NO_NUMBER = lazy_pattern(r"(?:[^\w²³]|[eE][-+]?)+\d.*")  # behind a number: 1-2, 1e4, 1;2
START = Position(1, 1)


class Quantities(Struct):
    """Reads the quantities of a table; what is printed again is read once."""

    units: Units
    _known: dict[tuple[str, Measure, str], Quantity | Fault] = field(default_factory=dict)

    def loose(
        self, text: str, plain: str, unit: str, indicator: Indicator, measure: Measure
    ) -> Quantity | None:
        """Return the quantity of a cell that prints no plain number, such as 约300 or 持平; None if it prints none.

        It is read as the ``plain`` text has it, its digits in one style; nothing is where that is empty.
        """
        known = self.units.find(unit)
        is_told = known is not None and known.factor == 1 and without_currency(plain) != plain  # ¥28,711
        read = self._read(plain + ("" if is_told else _behind(unit)), indicator, measure) if plain else None
        if read is None or isinstance(read, Fault):
            return None
        return (
            read if plain == text else replace(read, printed=text + ("" if is_told else _shown_behind(unit)))
        )

    def of(self, number: CellNumber, unit: str, indicator: Indicator, measure: Measure) -> Quantity | Fault:
        """Return the quantity of a number, which may have a unit or a scale of its own; or why it is none."""
        own = number.unit
        if measure.is_rank and own in PLACES:
            return self._read(f"第{number.plain}", indicator, measure)
        is_scale = bool(own) and set(own) <= SCALES
        if own and not is_scale and not unit_names.is_unit(own, self.units):
            if not isinstance(period_of(number.printed + own), Fault):
                return wording.DATE_FOR_NUMBER(written=number.printed + own)
            if _NO_NUMBER.fullmatch(own) and not own.endswith((")", "）")):
                return faults.NO_NUMBER_IN(written=number.printed + own)
            is_word = any(map(str.isalnum, own)) and len(own) > 1 and not own.endswith((")", "）"))
            mark = faults.UNKNOWN_MARK(written=number.printed + own, mark=own)
            return wording.NO_SUCH_UNIT(written=own) if is_word else mark
        unit = own + unit if is_scale else own or unit
        if not unit:
            return wording.NO_UNIT_TOLD
        if BETWEEN in unit:
            return wording.SEVERAL_UNITS(units=unit, name=indicator.name)
        money = counted_money(unit, self.units)
        counted = money.unit if money else self._own(indicator, measure) if unit == NO_UNIT else unit
        read = self._read(number.plain + _behind(counted), indicator, measure)
        if isinstance(read, Fault):
            return read
        shown = money.shown(number.printed) if money else number.printed + _shown_behind(unit)
        return replace(read, printed=shown)

    def _own(self, indicator: Indicator, measure: Measure) -> str:
        """Return the unit of a number that a table calls a count: the indicator's, where that comes in whole pieces."""
        own = self.units.find(indicator.unit)
        return indicator.unit if own and own.counted and not measure.is_in_per_cent else NO_UNIT

    def _read(self, figure: str, indicator: Indicator, measure: Measure) -> Quantity | Fault:
        """Return the quantity of a cell by its figure as text, or why it cannot be read."""
        key = (figure, measure, indicator.id)
        if key not in self._known:
            self._known[key] = self._as_a_line(figure, indicator, measure)
        return self._known[key]

    def _as_a_line(self, figure: str, indicator: Indicator, measure: Measure) -> Quantity | Fault:
        """Return the reading of a figure as a curator would write it."""
        scratch = Report("")
        line = {str(measure): (Text(1, 1, measure, False), Text(1, 1, figure, True))}
        fields = Fields(scratch, Entries(1, 1, dict(line), True, START), FIGURE)
        quantity = measured_quantity(fields, measure, indicator, self.units)
        if quantity is not None or not scratch.problems:
            return quantity or wording.NO_UNIT_TOLD
        problem = scratch.problems[0]
        return Fault(problem.message.zh, problem.message.en, problem.code)


def _behind(unit: str) -> str:
    """Return a unit as it stands behind a cell's number; an index has none."""
    return "" if unit == NO_UNIT else unit


def _shown_behind(unit: str) -> str:
    """Return a unit as readers are shown it behind a number: a word in Latin letters stands apart, with its scale."""
    behind = _behind(unit)
    name = behind.lstrip(unit_names.SCALES)
    scale = behind.removesuffix(name)
    if not (name[:1].isascii() and name[:1].isalpha()):
        return behind
    in_english = WORDS_OF_SCALES.get(scale)
    return f" {in_english} {name}" if in_english else f"{scale} {name}"
