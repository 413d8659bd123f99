"""What a certain sentence rests on, as a page shows it: a line, and the figures with links to their lines."""

from collections.abc import Sequence
from functools import cached_property
from hashlib import sha256

from msgspec import Struct

from metrics.analysis.comparing.differences import Difference
from metrics.analysis.findings import Finding
from metrics.analysis.following.tree import Subject
from metrics.analysis.supposing.resting import MOST as MOST_FIGURES
from metrics.analysis.supposing.resting import (
    FindingMaker,
    HigherAgain,
    Support,
    figures_of,
    ratio_finding,
    supports,
)
from metrics.display.comparing.resting import count_text, fate_text, resting_text
from metrics.display.names.source_names import id_at
from metrics.display.tree import TreeWording
from metrics.language import Language
from metrics.views.addresses.links import anchor, page_link
from metrics.views.addresses.page_names import SOURCES
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import shared

MOST = 5_000  # figures of an indicator that are looked through anew; beyond, nothing is said


class Stand(Struct, frozen=True):
    """A figure that a sentence rests on: what it is, where it stands, and what becomes of the sentence without it."""

    figure: str
    place: str
    link: str
    fate: str


class Resting(Struct, frozen=True, dict=True):
    """What a sentence rests on: in a few words at once, in one line and figure by figure when it is opened."""

    stated: Finding
    says: FindingMaker
    reader: Reader

    @property
    def id(self) -> str:
        """A short name for links to what a sentence rests on: the same as long as its figures are."""
        addresses = (figure.address for figure in figures_of(self.stated))
        words = (self.stated.kind, *(row.id for row in self.stated.facts), *addresses)
        return "r-" + sha256("|".join(words).encode()).hexdigest()[:10]

    @property
    def short(self) -> str:
        """On how many figures a page's sentence rests."""
        return count_text(len(figures_of(self.stated)), self.reader.wording)

    @cached_property
    def _supports(self) -> Sequence[Support]:
        """The figures that a page's sentence rests on, each left out in turn."""
        return _supports(Reader.of(self.reader.data, Language.ZH), self.stated, self.says)

    @property
    def line(self) -> str:
        """On what it rests, and what would take it away, in one line."""
        return resting_text(self.stated.kind, self._supports, self.reader.wording)

    @property
    def figures(self) -> list[Stand]:
        """The figures that a page's sentence rests on, with their places and what becomes of it without each."""
        return [self._stand(support) for support in self._supports]

    def _stand(self, support: Support) -> Stand:
        """Return one figure that a page's sentence rests on."""
        figure, tree_wording = support.figure, TreeWording(self.reader.catalogue, self.reader.language)
        text = f"{figure.quantity.printed} · {tree_wording.about(Subject.of(figure))}"
        link = f"{page_link(SOURCES, self.reader.language)}#{anchor(figure)}"
        return Stand(
            text,
            id_at(figure.source, [figure.at], self.reader.language),
            link,
            fate_text(support, self.reader.wording),
        )


@shared(200)
def _supports(reader: Reader, stated: Finding, says: FindingMaker) -> Sequence[Support]:
    """Return what a page's sentence rests on, which is the same in every language: one reader asks for all."""
    return supports(reader.facts, stated, says)


def resting(finding: Finding, says: FindingMaker, reader: Reader) -> Resting | None:
    """Return what a sentence rests on; None where it rests on no figure, or on too many to leave out in turn."""
    if not 0 < len(figures_of(finding)) <= MOST_FIGURES:
        return None
    if len(reader.facts.select(indicator=finding.facts[0].indicator)) > MOST:
        return None
    return Resting(finding, says, reader)


def answer_resting(difference: Difference, reader: Reader) -> Resting | None:
    """Return what the answer rests on which of two figures is higher; None where that is not certain."""
    if difference.higher is None or difference.lower is None:
        return None
    return _answer_resting(reader, ratio_finding(difference))


@shared(200)
def _answer_resting(reader: Reader, answer: Finding) -> Resting | None:
    """Return what an answer rests on: a view that only draws or words its figures otherwise rests on the same."""
    return resting(answer, HigherAgain(*answer.facts), reader)
