"""A figure, and a town, as a page words them: one record for all pages, each word found when it is asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from metrics.analysis.comparing.verdicts import Judge, verdict
from metrics.analysis.facts import Fact
from metrics.display.amounts import Amount
from metrics.display.measures import measured_amount
from metrics.display.notes import own_notes, row_notes
from metrics.views.evidence import Evidence, source_link
from metrics.views.links import anchor, comparison_link
from metrics.views.reader import Reader


@dataclass(frozen=True, slots=True)
class Town:
    """A town's head: its name, and the sign and the CSS class that tell it from others; what is no town has neither."""

    name: str
    glyph: str
    style: str


def town_of(area: str, reader: Reader, name: str = "") -> Town:
    """Return the head of a town, or of an area that is none, under its short name unless another is given."""
    style = reader.look.town(area)
    return Town(name or reader.wording.area(area), style.glyph, style.css)


@dataclass(frozen=True, eq=False)
class Figure:
    """A figure in the reader's words and unit, compared with ``others`` in its evidence."""

    fact: Fact
    reader: Reader
    others: Sequence[Fact] = ()
    judge: Judge = verdict

    @property
    def id(self) -> str:
        """Its name in links."""
        return self.fact.id

    @property
    def at(self) -> str:
        """Where in its document it stands: a line or a cell; empty where that has none."""
        return self.fact.place

    @property
    def mark(self) -> str:
        """What links to that place are led to."""
        return anchor(self.fact.first)

    @cached_property
    def town(self) -> Town:
        """Whose it is."""
        return town_of(self.fact.area, self.reader)

    @property
    def part(self) -> str:
        """The part of the town that it is about; empty: the whole."""
        return self.reader.wording.part(self.fact)

    @property
    def theme(self) -> str:
        """The name of its theme: 产值."""
        return self.reader.wording.theme(self.fact.theme)

    @property
    def indicator(self) -> str:
        """The name of its indicator: 规上工业总产值."""
        return self.reader.wording.indicator(self.fact.indicator)

    @property
    def period(self) -> str:
        """The time that it is about, as readers say it: 2024 年上半年."""
        return self.reader.wording.period(self.fact)

    @property
    def plain(self) -> str:
        """It without the words that tell its measure."""
        return self.reader.wording.figure(self.fact)

    @property
    def measured(self) -> str:
        """It with the words that tell its measure, where it is no level."""
        return self.reader.wording.measured(self.fact)

    @property
    def amount(self) -> Amount:
        """The same, with its number, its unit and the words around it each by itself."""
        return measured_amount(self.fact, self.reader.wording)

    @property
    def status(self) -> str:
        """The code of its status."""
        return self.fact.status

    @property
    def status_word(self) -> str:
        """How it came to be."""
        return self.reader.wording.status(self.fact)

    @property
    def unprinted(self) -> str:
        """How it came to be; empty where it is printed."""
        return "" if self.fact.status.is_printed else self.status_word

    @property
    def is_printed(self) -> bool:
        """Whether a document prints it so."""
        return bool(self.fact.printed)

    @property
    def derivation(self) -> str:
        """It as printed, or its rule over what it follows from."""
        return self.reader.wording.derivation(self.fact)

    @property
    def interval(self) -> str:
        """What it states for certain; empty where it states no number."""
        return self.reader.wording.interval(self.fact)

    @property
    def source(self) -> str:
        """Its document and line."""
        return self.reader.wording.source(self.fact)

    @property
    def notes(self) -> list[str]:
        """All that must be said of it."""
        return list(row_notes(self.fact, self.reader.wording))

    @property
    def own_notes(self) -> list[str]:
        """What it says of itself: its prices, its own definition, its footnote."""
        return list(own_notes(self.fact, self.reader.wording))

    @property
    def comparison(self) -> str:
        """The link to the comparison of its indicator; empty for what is no town's."""
        if self.fact.area not in self.reader.catalogue.towns:
            return ""
        return comparison_link(self.fact.indicator, self.fact.measure, self.reader.language)

    @property
    def place(self) -> str:
        """The link to its line of the sources page."""
        return source_link(self.fact, self.reader)

    @cached_property
    def evidence(self) -> Evidence:
        """What proves it."""
        return Evidence(self.fact, self.others, self.reader, self.judge)
