"""A figure, and a town, as a page words them: one record for all pages, each word found when it is asked for."""

from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct

from metrics.analysis.comparing.verdicts import Judge, verdict
from metrics.analysis.facts import Fact
from metrics.display.notes import fact_notes, own_notes
from metrics.display.numbers.amounts import Amount
from metrics.display.numbers.measures import measured_amount
from metrics.views.addresses.links import anchor, comparison_link
from metrics.views.figures.evidence import Evidence, source_link
from metrics.views.readers.reader import Reader


class Town(Struct, frozen=True):
    """The head of a town on a page: its name, the sign and CSS class that tell it from others; no town has neither."""

    name: str
    glyph: str
    style: str


def town_of(area: str, reader: Reader, name: str = "") -> Town:
    """Return the head of a town, or of an area that is none, under its short name unless another is given."""
    style = reader.look.town(area)
    return Town(name or reader.wording.area(area), style.glyph, style.css)


class Figure(Struct, frozen=True, eq=False, dict=True):
    """A figure in the reader's words and unit, compared with ``others`` in its evidence."""

    fact: Fact
    reader: Reader
    others: Sequence[Fact] = ()
    judge: Judge = verdict

    @property
    def id(self) -> str:
        """The id of a page's figure, for links."""
        return self.fact.id

    @property
    def at(self) -> str:
        """Where in its document a page's figure stands: a line or a cell; empty where that has none."""
        return self.fact.place

    @property
    def mark(self) -> str:
        """The anchor of a figure's place on the sources page."""
        return anchor(self.fact.first)

    @cached_property
    def town(self) -> Town:
        """The head of the town whose figure a page shows."""
        return town_of(self.fact.area, self.reader)

    @property
    def part(self) -> str:
        """The part of the town that a page's figure is about, in the reader's words; empty: the whole."""
        return self.reader.wording.part(self.fact)

    @property
    def theme(self) -> str:
        """The name of the theme of a page's figure: 产值."""
        return self.reader.wording.theme(self.fact.theme)

    @property
    def indicator(self) -> str:
        """The name of the indicator of a page's figure: 规上工业总产值."""
        return self.reader.wording.indicator(self.fact.indicator)

    @property
    def period(self) -> str:
        """The period of a page's figure as its reader says it: 2024 年上半年."""
        return self.reader.wording.period(self.fact)

    @property
    def plain(self) -> str:
        """A page's figure in the reader's words, without those that tell its measure."""
        return self.reader.wording.figure(self.fact)

    @property
    def measured(self) -> str:
        """A page's figure in the reader's words with those that tell its measure, where it is no level."""
        return self.reader.wording.measured(self.fact)

    @property
    def amount(self) -> Amount:
        """A page's figure as an `Amount`, with its measure: number, unit and the words around it each by itself."""
        return measured_amount(self.fact, self.reader.wording)

    @property
    def status(self) -> str:
        """The code of a figure's status, for CSS classes of a page."""
        return self.fact.status

    @property
    def status_word(self) -> str:
        """How a page's figure came to be, in the reader's words."""
        return self.reader.wording.status(self.fact)

    @property
    def unprinted(self) -> str:
        """How a page's figure came to be, in the reader's words; empty where it is printed."""
        return "" if self.fact.status.is_printed else self.status_word

    @property
    def is_printed(self) -> bool:
        """Whether a document prints a page's figure so."""
        return bool(self.fact.printed)

    @property
    def derivation(self) -> str:
        """A page's figure as printed, or its rule over what it follows from, in the reader's words."""
        return self.reader.wording.derivation(self.fact)

    @property
    def interval(self) -> str:
        """What a page's figure states for certain; empty where it states no number."""
        return self.reader.wording.interval(self.fact)

    @property
    def source(self) -> str:
        """The document and line of a page's figure, in the reader's words."""
        return self.reader.wording.source(self.fact)

    @property
    def notes(self) -> list[str]:
        """All notes on a page's figure."""
        return list(fact_notes(self.fact, self.reader.wording))

    @property
    def own_notes(self) -> list[str]:
        """The notes a page's figure brings itself: its prices, its own definition, its footnote."""
        return list(own_notes(self.fact, self.reader.wording))

    @property
    def comparison(self) -> str:
        """The link from a page's figure to the comparison of its indicator; empty for what is no town's."""
        if self.fact.area not in self.reader.catalogue.towns:
            return ""
        return comparison_link(self.fact.indicator, self.fact.measure, self.reader.language)

    @property
    def line_link(self) -> str:
        """The link from a page's figure to its line of the sources page."""
        return source_link(self.fact, self.reader)

    @cached_property
    def evidence(self) -> Evidence:
        """The evidence of a page's figure: the card that opens at it."""
        return Evidence(self.fact, self.others, self.reader, self.judge)
