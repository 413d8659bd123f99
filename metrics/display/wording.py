"""Facts, towns, periods, documents of a catalogue in the words of one language: the object that all wording asks."""

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.facts import Fact
from metrics.display.names.area_names import area_in_full, area_name
from metrics.display.names.source_names import id_at, place_name, place_within
from metrics.display.numbers.amounts import Amount, amount_of, interval_text
from metrics.display.numbers.digits import falls, largest, without_direction
from metrics.display.numbers.measures import (
    among_text,
    change_amount,
    measured_amount,
    proportion_text,
    rank_text,
    ranks_by_another,
)
from metrics.display.numbers.money_units import Coin, fitting_coin
from metrics.display.numbers.unit_words import RANKS
from metrics.display.observations import numbers_of
from metrics.display.periods import period_text
from metrics.display.tree import Branch, TreeWording
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

    def together(self, facts: Iterable[Fact]) -> "Wording":
        """Return the wording that tells all money of ``facts``, which stand in one line or chart, in one unit.

        A unit that the reader asked for stays.
        """
        money = [fact.quantity for fact in facts if self.catalogue.units.is_money(fact.unit) and fact.numbers]
        if not money or isinstance(self.unit, Coin) or not self.unit.is_automatic:
            return self
        return replace(self, unit=fitting_coin(money, self.language))

    def word(self, key: str, *slots: object) -> str:
        """Return a word of the interface in this language with ``slots`` filled in."""
        return word(key, self.language).format(*slots)

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

    def part(self, fact: Fact) -> str:
        """Return the name of the part of a town that a fact is of; empty for the whole town."""
        return self.part_of(fact.area, fact.part)

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

    def period(self, fact: Fact) -> str:
        """Return a fact's period in words; what is planned and has no year printed is said to have none."""
        return period_text(fact.period, self.language) if self.is_dated(fact) else self.word("no_year")

    def is_dated(self, fact: Fact) -> bool:
        """Whether the year of a fact is printed, so that words can name it: what is planned ``2024/..`` has none."""
        return not fact.status.is_planned or fact.end is not None or fact.start is None

    def figure(self, fact: Fact) -> str:
        """Return a fact's figure in words: an amount, a change with its direction, a rank; ≠ if another disagrees."""
        return self.amount(fact).text

    def amount(self, fact: Fact) -> Amount:
        """Return a fact's figure as an `Amount`: its number, its unit and the words around it each by itself."""
        amount = self._unmarked(fact)
        return amount.within(f"{{0}} {UNEQUAL}") if fact.is_disputed else amount

    def figure_alone(self, fact: Fact) -> str:
        """Return a fact's figure in words without the mark ≠ of a conflict."""
        return self._unmarked(fact).text

    def measured(self, fact: Fact) -> str:
        """Return a fact's figure with the words that tell its measure, where it is no level."""
        return measured_amount(fact, self).text

    def ranked(self, fact: Fact) -> str:
        """Return in words what a rank is a rank of: the indicator's name, or one of its measures."""
        name = (
            self.word(f"rank_{fact.ranked}")
            if fact.ranked and ranks_by_another(fact)
            else self.indicator(fact.indicator)
        )
        return name if self.language is Language.ZH else uncapitalised(name)

    def among(self, fact: Fact) -> str:
        """Return in words among whom a fact is ranked: the towns of a place, or the others as printed."""
        return among_text(fact, self)

    def note(self, fact: Fact) -> str:
        """Return the footnote to a fact's figure in this language; empty where it has none."""
        return fact.details.note.within(self.language)

    def definition(self, fact: Fact) -> str:
        """Return in words what a fact's figure counts: by its own definition, else by that of its indicator."""
        own = fact.details.definition
        return (own if own.zh else self.catalogue.indicators[fact.indicator].definition).within(self.language)

    def unequal(self, fact: Fact) -> str:
        """Return which other numbers documents print for the thing that a fact tells, behind ≠; empty for none.

        Of a fact that follows from a disputed figure: which numbers are printed for that.
        """
        figures = fact.conflict.observations if fact.conflict else ()
        numbers = numbers_of(
            self.catalogue, [figure for figure in figures if figure is not fact.origin], self.language
        )
        if fact.rule and numbers:
            return self.word("rests_on_disputed", f" {UNEQUAL} ".join(numbers))
        return f"{UNEQUAL} {self.word('comma').join(numbers)}" if numbers else ""

    def status(self, fact: Fact) -> str:
        """Return a fact's status in a word: printed, planned, implied; on which condition; whether it is superseded."""
        text = self.word("implied_if_current" if fact.is_conditional else fact.status)
        return self.word("superseded", text) if fact.successor else text

    def interval(self, fact: Fact) -> str:
        """Return a fact's interval in words, what it states for certain; empty where it states no number."""
        if fact.unit == RANKS:
            return ""
        return interval_text(fact.quantity, self.language, self.unit, self.catalogue.units)

    def uncertainty(self, fact: Fact) -> str:
        """Return a fact's interval in words, where it says more than the figure: empty where that is exact."""
        return "" if fact.low is not None and fact.low == fact.high else self.interval(fact)

    def derivation(self, fact: Fact) -> str:
        """Return where a fact's number comes from: as printed; if implied, its rule over the figures as printed."""
        if isinstance(fact.origin, Observation):
            return fact.printed
        return TreeWording(self.catalogue, self.language).derivation(fact.origin)

    def tree(self, fact: Fact) -> Branch:
        """Return the tree of a fact in words, as nested lines."""
        return TreeWording(self.catalogue, self.language).tree(fact.origin)

    def source(self, fact: Fact) -> str:
        """Return the name of a fact's document, and its place; that it is no file, and proves nothing, is said."""
        return place_name(self.catalogue, fact.source, [fact.first.at], self.language)

    def source_within(self, fact: Fact) -> str:
        """Return the name and place of a fact's document as they stand within brackets."""
        return place_within(self.catalogue, fact.source, [fact.first.at], self.language)

    def at(self, fact: Fact) -> str:
        """Return the id of a fact's document, and its place, where its name would be too long: 001 第 199 行."""
        return id_at(fact.first.source, [fact.first.at], self.language)

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
        """Return the few printed characters by which a document's year is known, quoted, each with its line.

        Where nothing prints it, that its curator said it.
        """
        if not source.tells_its_year:
            return self.word("year_not_printed")
        quoted = ((f"“{printed.text}”", self.word("line", printed.line)) for printed in source.known_from)
        return self.word("comma").join(self.word("with_brackets", *quotation) for quotation in quoted)

    def _unmarked(self, fact: Fact) -> Amount:
        """Return a fact's figure as an amount by its measure, before any mark of a conflict."""
        if fact.measure.is_rank:
            return Amount(rank_text(fact, self))
        if fact.measure.is_ratio:
            return Amount(proportion_text(fact))
        if fact.measure.is_change:
            return change_amount(self._change(fact.quantity), fact, self)
        return amount_of(fact.quantity, self.language, self.unit, self.catalogue.units)

    def _change(self, quantity: Quantity) -> Amount:
        """Return a change in words behind an arrow up or down; no change has no arrow."""
        arrow = "▼ " if falls(quantity) else "▲ " if largest(quantity) and quantity.value != 0 else ""
        change = amount_of(without_direction(quantity), self.language, self.unit, self.catalogue.units)
        return replace(change, before=arrow + change.before)
