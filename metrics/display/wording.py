"""Facts, towns, periods, documents of a catalogue in the words of one language: the object that all wording asks."""

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.facts import Fact
from metrics.display.amounts import Amount, amount_of, interval_text
from metrics.display.area_names import area_in_full, area_name
from metrics.display.digits import falls, largest, without_direction
from metrics.display.measures import (
    among_text,
    change_amount,
    measured_amount,
    proportion_text,
    rank_text,
    ranks_by_another,
)
from metrics.display.money_units import Coin, fitting_coin
from metrics.display.observations import numbers_of
from metrics.display.periods import period_text
from metrics.display.source_names import id_at, place_name, place_within
from metrics.display.tree import Branch, TreeWording
from metrics.display.unit_words import RANKS
from metrics.display.words import word
from metrics.display.words.conflicts import UNEQUAL
from metrics.display.words.phrase import uncapitalised
from metrics.language import Language
from metrics.model.codes import Measure, MoneyUnit
from metrics.model.quantity import Quantity
from metrics.model.records import Catalogue, Observation, Source


class Wording(Struct, frozen=True):
    """How a catalogue reads in one language, and in which unit it tells money."""

    catalogue: Catalogue
    language: Language
    unit: MoneyUnit | Coin = MoneyUnit.AUTO

    def together(self, rows: Iterable[Fact]) -> "Wording":
        """Return the wording that tells all money of ``rows``, which stand in one line or chart, in one unit.

        A unit that the reader asked for stays.
        """
        money = [row.quantity for row in rows if self.catalogue.units.is_money(row.unit) and row.numbers]
        if not money or isinstance(self.unit, Coin) or not self.unit.is_automatic:
            return self
        return replace(self, unit=fitting_coin(money, self.language))

    def word(self, key: str, *parts: object) -> str:
        """Return a word of the interface in this language with ``parts`` filled in."""
        return word(key, self.language).format(*parts)

    def joined(self, names: Sequence[str]) -> str:
        """Return names in a row in this language, empty where there are none: 甲、乙、丙; A, B and C."""
        *firsts, last = names or ("",)
        return self.word("joined_last", self.word("comma").join(firsts), last) if firsts else last

    def area(self, area: str) -> str:
        """Return the short name of a town in this language; of two towns of one name, with the next place up."""
        return area_name(self.catalogue, area, self.language)

    def area_in_full(self, area: str) -> str:
        """Return the official name of a town in this language; of two of one name, with the next place up."""
        return area_in_full(self.catalogue, area, self.language)

    def part(self, row: Fact) -> str:
        """Return the name of the part of a town that a fact is of; empty for the whole town."""
        return self.part_of(row.area, row.part)

    def part_of(self, area: str, part: str) -> str:
        """Return the name of a part of an area in this language; empty for the whole."""
        return self.catalogue.areas[area].parts[part].within(self.language) if part else ""

    def indicator(self, indicator: str) -> str:
        """Return the name of an indicator in this language."""
        return self.catalogue.indicators[indicator].name.within(self.language)

    def in_measure(self, indicator: str, measure: Measure) -> str:
        """Return an indicator's name with a measure's, as within a sentence: 财政收入的增速."""
        return self.word("of_measure", self.indicator(indicator), self.word(measure).lower())

    def theme(self, theme: str) -> str:
        """Return the name of a theme in this language."""
        return self.catalogue.themes[theme].name.within(self.language)

    def period(self, row: Fact) -> str:
        """Return a fact's period in words; what is planned and has no year printed is said to have none."""
        return period_text(row.period, self.language) if self.is_dated(row) else self.word("no_year")

    def is_dated(self, row: Fact) -> bool:
        """Whether the year of a fact is printed, so that words can name it: what is planned ``2024/..`` has none."""
        return not row.status.is_planned or row.end is not None or row.start is None

    def figure(self, row: Fact) -> str:
        """Return a fact's figure in words: an amount, a change with its direction, a rank; ≠ if another disagrees."""
        return self.amount(row).text

    def amount(self, row: Fact) -> Amount:
        """Return a fact's figure as an `Amount`: its number, its unit and the words around it each by itself."""
        amount = self._unmarked(row)
        return amount.within(f"{{0}} {UNEQUAL}") if row.is_disputed else amount

    def figure_alone(self, row: Fact) -> str:
        """Return a fact's figure in words without the mark ≠ of a conflict."""
        return self._unmarked(row).text

    def measured(self, row: Fact) -> str:
        """Return a fact's figure with the words that tell its measure, where it is no level."""
        return measured_amount(row, self).text

    def ranked(self, row: Fact) -> str:
        """Return in words what a rank is a rank of: the indicator's name, or one of its measures."""
        name = (
            self.word(f"rank_{row.ranked}")
            if row.ranked and ranks_by_another(row)
            else self.indicator(row.indicator)
        )
        return name if self.language is Language.ZH else uncapitalised(name)

    def among(self, row: Fact) -> str:
        """Return in words among whom a fact is ranked: the towns of a place, or the others as printed."""
        return among_text(row, self)

    def note(self, row: Fact) -> str:
        """Return the footnote to a fact's figure in this language; empty where it has none."""
        return row.details.note.within(self.language)

    def definition(self, row: Fact) -> str:
        """Return in words what a fact's figure counts: by its own definition, else by that of its indicator."""
        own = row.details.definition
        return (own if own.zh else self.catalogue.indicators[row.indicator].definition).within(self.language)

    def unequal(self, row: Fact) -> str:
        """Return which other numbers documents print for the thing that a fact tells, behind ≠; empty for none.

        Of a row that follows from a disputed figure: which numbers are printed for that.
        """
        figures = row.conflict.observations if row.conflict else ()
        numbers = numbers_of(
            self.catalogue, [figure for figure in figures if figure is not row.origin], self.language
        )
        if row.rule and numbers:
            return self.word("rests_on_disputed", f" {UNEQUAL} ".join(numbers))
        return f"{UNEQUAL} {self.word('comma').join(numbers)}" if numbers else ""

    def status(self, row: Fact) -> str:
        """Return a fact's status in a word: printed, planned, implied; on which condition; whether it is superseded."""
        text = self.word("implied_if_current" if row.is_conditional else row.status)
        return self.word("superseded", text) if row.successor else text

    def interval(self, row: Fact) -> str:
        """Return a fact's interval in words, what it states for certain; empty where it states no number."""
        if row.unit == RANKS:
            return ""
        return interval_text(row.quantity, self.language, self.unit, self.catalogue.units)

    def uncertainty(self, row: Fact) -> str:
        """Return a fact's interval in words, where it says more than the figure: empty where that is exact."""
        return "" if row.low is not None and row.low == row.high else self.interval(row)

    def derivation(self, row: Fact) -> str:
        """Return where a fact's number comes from: as printed; if implied, its rule over the figures as printed."""
        if isinstance(row.origin, Observation):
            return row.printed
        return TreeWording(self.catalogue, self.language).derivation(row.origin)

    def tree(self, row: Fact) -> Branch:
        """Return the tree of a fact in words, as nested lines."""
        return TreeWording(self.catalogue, self.language).tree(row.origin)

    def source(self, row: Fact) -> str:
        """Return the name of a fact's document, and its place; that it is no file, and proves nothing, is said."""
        return place_name(self.catalogue, row.source, [row.first.at], self.language)

    def source_within(self, row: Fact) -> str:
        """Return the name and place of a fact's document as they stand within brackets."""
        return place_within(self.catalogue, row.source, [row.first.at], self.language)

    def at(self, row: Fact) -> str:
        """Return the id of a fact's document, and its place, where its name would be too long: 001 第 199 行."""
        return id_at(row.first.source, [row.first.at], self.language)

    def years(self, source: Source) -> str:
        """Return the year of a document as text, or the first and last that its figures name."""
        years = source.years or (0,)
        return str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"

    def areas(self, source: Source) -> str:
        """Return the names of the towns of a document, or of those that its figures name."""
        return self.word("comma").join(map(self.area, source.areas))

    def time(self, source: Source) -> str:
        """Return the period of a document in words, or the years that its figures name."""
        return period_text(source.period, self.language) if source.period.text else self.years(source)

    def read_in_full(self, documents: Iterable[str]) -> str:
        """Return in words that these documents were read to their end and tell nothing of it, each with its year."""
        sources = (self.catalogue.sources[document] for document in documents)
        named = (self.word("article_of", source.id, self.years(source)) for source in sources)
        return self.word("read_to_end", self.word("comma").join(named))

    def known_from(self, source: Source) -> str:
        """Return the few printed characters by which a document's year is known, quoted, each with its line."""
        quoted = ((f"“{printed.text}”", self.word("line", printed.line)) for printed in source.known_from)
        return self.word("comma").join(self.word("with_brackets", *quotation) for quotation in quoted)

    def _unmarked(self, row: Fact) -> Amount:
        """Return a fact's figure as an amount by its measure, before any mark of a conflict."""
        if row.measure.is_rank:
            return Amount(rank_text(row, self))
        if row.measure.is_ratio:
            return Amount(proportion_text(row))
        if row.measure.is_change:
            return change_amount(self._change(row.quantity), row, self)
        return amount_of(row.quantity, self.language, self.unit, self.catalogue.units)

    def _change(self, quantity: Quantity) -> Amount:
        """Return a change in words behind an arrow up or down; no change has no arrow."""
        arrow = "▼ " if falls(quantity) else "▲ " if largest(quantity) and quantity.value != 0 else ""
        change = amount_of(without_direction(quantity), self.language, self.unit, self.catalogue.units)
        return replace(change, before=arrow + change.before)
