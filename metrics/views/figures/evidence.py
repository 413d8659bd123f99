"""What proves one number: shown where the number is, when a reader asks for it."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from msgspec import Struct

from metrics.analysis.comparing.differences import difference
from metrics.analysis.comparing.verdicts import Judge, verdict
from metrics.analysis.facts import Fact
from metrics.display.comparing.verdicts import difference_text, verdict_text
from metrics.display.names.source_names import id_at
from metrics.display.notes import fact_notes
from metrics.display.tree import Branch
from metrics.views.addresses.links import anchor, page_link, shared_link
from metrics.views.addresses.page_names import SOURCES
from metrics.views.figures.reporting import report_address, report_link
from metrics.views.readers.reader import Reader

MOST = 6  # other figures with which one is compared beside its evidence


class Evidence(Struct, frozen=True, eq=False, dict=True):
    """The evidence of one number in the reader's words, each found when it is asked for.

    ``others`` are figures of its indicator with which it is compared; it ``is_named`` where the page beside it does not
    say which indicator and which figure it is of.
    """

    fact: Fact
    others: Sequence[Fact]
    reader: Reader
    judge: Judge = verdict
    is_named: bool = False

    def __str__(self) -> str:
        """Return what is proved: the indicator with its figure."""
        return self.reader.wording.word("colon").join(text for _, text in self.name)

    @property
    def name(self) -> tuple[tuple[str, str], ...]:
        """What a number's evidence is of: the indicator, and the figure with the words that tell its measure."""
        wording = self.reader.wording
        texts = (
            ("indicator", wording.indicator(self.fact.indicator)),
            ("figure", wording.measured(self.fact)),
        )
        return tuple((wording.word(key), text) for key, text in texts)

    @property
    def id(self) -> str:
        """The id of the figure in links to its evidence."""
        return self.fact.id

    @cached_property
    def terms(self) -> tuple[tuple[str, str], ...]:
        """The terms of a number's card, each with its text: as printed, interval, status, document."""
        fact, wording = self.fact, self.reader.wording
        printed = "rule" if fact.status.is_implied else "printed_as"
        terms = (
            ("town", " · ".join(name for name in (wording.area(fact.area), wording.part(fact)) if name)),
            ("period", wording.period(fact)),
            ("status", wording.status(fact)),
            (printed, wording.derivation(fact)),
            ("interval", wording.interval(fact)),
        )
        named = self.name if self.is_named else ()
        return *named, *((wording.word(key), text) for key, text in terms if text)

    @property
    def tree(self) -> Branch | None:
        """What an implied figure follows from, as the tree on its card of evidence."""
        return self.reader.wording.tree(self.fact) if self.fact.status.is_implied else None

    @property
    def report(self) -> str:
        """Where a reader tells that it is wrong; empty where the operator has set no address."""
        return report_address(self.fact, self.reader)

    @property
    def report_link(self) -> str:
        """The link in a report, which counts from the page until a script makes it whole."""
        return report_link(self.fact, self.reader)

    @property
    def notes(self) -> tuple[str, ...]:
        """All notes on a number's card: what must be said of it."""
        return tuple(fact_notes(self.fact, self.reader.wording))

    @cached_property
    def verdicts(self) -> tuple[str, ...]:
        """How a card's number compares with a few others as evidence, the nearest of many; then how many are left."""
        return tuple(_verdicts(self.fact, self.others, self.reader, self.judge))

    @property
    def confirmed(self) -> str:
        """Whether a second person looked up the number on a card of evidence; empty where that cannot be."""
        if self.fact.status.is_implied or not self.fact.source.is_provable:
            return ""
        word, checked = self.reader.wording.word, self.fact.first.checked
        return word("confirmed_by", checked.who, checked.day) if checked else word("confirmed_by_nobody")

    @property
    def source(self) -> str:
        """The document of a card's evidence as readers call it, with the line, or the cell."""
        return self.reader.wording.source(self.fact)

    @property
    def link(self) -> str:
        """The link from a card of evidence to its figure's line of the sources page."""
        return source_link(self.fact, self.reader)

    @property
    def byline(self) -> str:
        """Who signs the document on a card of evidence; empty where that is not printed."""
        return self.fact.source.author.within(self.reader.language)

    @property
    def file(self) -> str:
        """Where a card's evidence can be looked up, by file and line, or cell; empty where it proves nothing."""
        place = [self.fact.first.at]
        return id_at(self.fact.document, place, self.reader.language) if self.fact.source.is_provable else ""


def source_link(fact: Fact, reader: Reader) -> str:
    """Return the link to the line of the sources page on which a fact's figure begins: of then, for data of then."""
    link = page_link(SOURCES, reader.language)
    link = shared_link(link, reader.catalogue.version) if reader.data.is_past else link
    return f"{link}#{anchor(fact.first)}"


def _verdicts(fact: Fact, others: Sequence[Fact], reader: Reader, judge: Judge) -> Iterator[str]:
    """Yield for a card of evidence how its figure compares with the nearest others; then how many are left."""
    field = [other for other in others if other.thing != fact.thing]
    near = field
    if len(field) > MOST:
        near = sorted(field, key=lambda other: (abs(other.year - fact.year), other.area != fact.area))[:MOST]
    yield from (_compared(fact, other, reader, judge) for other in near)
    if len(field) > len(near):
        yield reader.wording.word("more_verdicts", len(field) - len(near))


def _compared(fact: Fact, other: Fact, reader: Reader, judge: Judge) -> str:
    """Return for a card of evidence how its figure compares with another, and which is higher."""
    answer = difference(reader.catalogue, fact, other, judge=judge)
    texts = verdict_text(answer.verdict, reader.wording), difference_text(answer, reader.wording)
    return reader.wording.word("semicolon").join(texts)
