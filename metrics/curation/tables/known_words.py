"""What the words of a table may name: towns, times, indicators, measures, units, states."""

from collections.abc import Mapping
from functools import cached_property

from msgspec import Struct

from metrics.curation.grammar import table as of
from metrics.curation.tables import wording
from metrics.curation.tables.labels import table_labels, unit_names
from metrics.curation.tables.labels.times import period_of, time_within
from metrics.curation.tables.labels.unit_lists import units_listed
from metrics.curation.tables.table_map import NO_RANK, NamedWord, RankBasis, WordSource
from metrics.errors import Fault
from metrics.language import Bilingual
from metrics.model.codes import Measure, Prices, Status
from metrics.model.period import Period
from metrics.model.records import UNSAID, Area, Indicator
from metrics.model.units import Units

STATUSES = tuple(str(status) for status in Status if not status.is_implied)
POWER_WORDS = {"units": "0", "hundreds": "2", "thousands": "3", "millions": "6", "billions": "9"}
POWERS = {"0": "", "2": "百", "3": "千", "4": "万", "6": "百万", "7": "千万", "8": "亿", "9": "十亿"}


LEVELS = frozenset({"总量", "绝对数", "绝对量", "绝对值", "数值", "本年", "本期", "数额", "level", "value"})
LEVELS |= {"总额", "总计", "合计", "指标值"}
STATES = {
    Status.PRINTED: "r revised ist rechnung ergebnis actual actuals outturn utfall 实际 实绩 决算 完成",
    Status.PRELIMINARY: "p preliminary provisional vorläufig preliminär 初步 初步数",
    Status.ESTIMATED: "estimate estimated geschätzt 预计 估计",
    Status.PLANNED: "plan planned ansatz anschlag soll budget forecast target prognos 计划 预算 目标 预测",
}
_STATE_OF = {word: status for status, words in STATES.items() for word in words.split()}


def status_told(word: str) -> Status | None:
    """Return the status that a head tells in a word of statistics; None where the word is none of these."""
    return _STATE_OF.get(word.strip(" :：()（）[]"))


class NamedMeasure(Struct, frozen=True):
    """A measure that a table's head names, and what it says besides: unit, by what a rank is, of what a share."""

    measure: Measure
    unit: str = ""
    rank: RankBasis = NO_RANK
    whole: Bilingual = UNSAID
    whole_of: str = ""


LEVEL = NamedMeasure(Measure.LEVEL)


class NamedIndicator(Struct, frozen=True):
    """What a table's name of an indicator tells: the indicator, and what the map says besides; empty: nothing.

    ``unit`` may also be the one in brackets behind the name.
    """

    indicator: Indicator
    measure: NamedMeasure | None
    unit: str
    prices: Prices


class NamedRecords(Struct, frozen=True, dict=True):
    """The records (towns, indicators, units) that the words of a table may name."""

    areas: Mapping[str, Area]
    indicators: Mapping[str, Indicator]
    units: Units

    @cached_property
    def _towns(self) -> dict[str, dict[str, str]]:
        """What names towns, by what was asked for so far."""
        return {}

    def town(self, word: str, named: NamedWord | None, where: WordSource) -> Area | Fault:
        """Return the town that a name or a code in a table means."""
        if named or where.whole:
            return self.areas.get(word) or table_labels.unknown_town(word, self.towns_by(""), self.areas)
        areas = self.towns_by(where.codes).get(table_labels.folded(word))
        return (
            self.areas[areas]
            if areas
            else table_labels.unknown_town(word, self.towns_by(where.codes), self.areas)
        )

    def towns_by(self, codes: str) -> dict[str, str]:
        """Return the ids of towns by their codes in a scheme, or, without one, by their names."""
        if codes not in self._towns:
            self._towns[codes] = (
                table_labels.towns_by_code(self.areas, codes)
                if codes
                else table_labels.towns_by_name(self.areas)
            )
        return self._towns[codes]

    def period(self, word: str, named: NamedWord | None, where: WordSource) -> Period | Fault:
        """Return the time that a word tells, or that stands in it beside the name of an indicator or a state.

        常住人口 2023年, Plan 2024; in a cell or a sheet's name it may stand beside anything.
        """
        time, within = period_of(word), time_within(word)
        if not isinstance(time, Fault) or not within:
            return time
        beside = _beside_the_time(word)
        is_told = where.cell or where.in_sheet_name or beside in self.named or status_told(beside)
        return period_of(within) if is_told else time

    def subject(self, word: str, named: NamedWord | None, where: WordSource) -> NamedIndicator | Fault:
        """Return the indicator that a name in a table means."""
        ids = self.named
        indicator = next((ids[name] for name in table_labels.names_in(word) if name in ids), None)
        if indicator is None:
            return table_labels.unknown_indicator(word, ids)
        written = named.unit if named else ""
        if not written and table_labels.folded(word) not in ids:  # then what stands in brackets is a unit
            written = table_labels.in_brackets(word)
        if written and not unit_names.is_unit(written, self.units):
            return wording.NO_SUCH_UNIT(written=written)
        measure = _measure_named(named) if named and named.measure else None
        prices = named.prices if named else Prices.NOT_STATED
        return NamedIndicator(self.indicators[indicator], measure, written, prices)

    @cached_property
    def named(self) -> Mapping[str, str]:
        """The ids of indicators by the names that a table may give them."""
        return table_labels.indicators_by_name(self.indicators)

    def measure(self, word: str, named: NamedWord | None, where: WordSource) -> NamedMeasure | Fault:
        """Return the measure that a word is, or that the map says it means; nothing printed, or a time, is a level."""
        if named and named.measure:
            return _measure_named(named)
        plain = word if word in of.MEASURES else table_labels.without_unit(word)
        if not plain or table_labels.folded(plain) in LEVELS or not isinstance(period_of(plain), Fault):
            return LEVEL
        is_known = plain in of.MEASURES
        return (
            NamedMeasure(Measure(plain))
            if is_known
            else wording.unknown_word(of.MEASURE.name, word, of.MEASURES)
        )

    def unit(self, word: str, named: NamedWord | None, where: WordSource) -> str | Fault:
        """Return the unit that a table's word is, or tells, or the list of several; empty where nothing is printed."""
        unit = (table_labels.unit_told(word, self.units) or units_listed(word, self.units)) if word else ""
        return unit if unit or not word else wording.NO_SUCH_UNIT(written=word)

    def scale(self, word: str, named: NamedWord | None, where: WordSource) -> str | Fault:
        """Return the word for a power of ten in a table, as it stands before a unit; empty if nothing is printed."""
        if not word:
            return ""
        power = POWER_WORDS.get(word.casefold(), word)
        return POWERS[power] if power in POWERS else wording.unknown_word(of.SCALE.name, word, tuple(POWERS))

    def status_beside(self, word: str, named: NamedWord | None, where: WordSource) -> Status | Fault:
        """Return the status that a time's head tells beside the time, as counted where it tells none: Plan 2024."""
        return status_told(_beside_the_time(word)) or Status.PRINTED

    def status(self, word: str, named: NamedWord | None, where: WordSource) -> Status | Fault:
        """Return the status that a word is, or that the map says it means; nothing printed is as counted."""
        if not word:
            return Status.PRINTED
        return Status(word) if word in STATUSES else wording.unknown_word(of.STATUS.name, word, STATUSES)


def _beside_the_time(word: str) -> str:
    """Return what a table tells beside a time: the name of an indicator, or a state, also in brackets: 2023 [p]."""
    state = word.replace(time_within(word), "").strip().casefold()
    return state if status_told(state) else table_labels.names_in(word)[-1]


def _measure_named(named: NamedWord) -> NamedMeasure:
    """Return the measure that a name means, with what the map says of it besides."""
    return NamedMeasure(Measure(named.measure), named.unit, named.rank, named.whole, named.whole_of)
