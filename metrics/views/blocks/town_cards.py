"""What else is certain of each town, below what is compared: a few sentences, each with its evidence."""

from collections.abc import Collection, Iterator

from msgspec import Struct

from metrics.analysis.facts import Fact
from metrics.analysis.findings import Finding
from metrics.analysis.standings.glance import Glance
from metrics.analysis.supposing.resting import finding_again
from metrics.display.comparing.findings import finding_text
from metrics.views.addresses.links import comparison_link, towns_link
from metrics.views.blocks.spots import proved
from metrics.views.figures.evidence import Evidence
from metrics.views.figures.figure import Town, town_of
from metrics.views.figures.resting import Resting, resting
from metrics.views.readers.reader import Reader


class Sentence(Struct, frozen=True):
    """A sentence on a town's card: what is certain, the link to its comparison, figures that stand nowhere else."""

    text: str
    link: str
    proved_lines: tuple[tuple[str, Evidence], ...] = ()
    resting: Resting | None = None


class TownCard(Struct, frozen=True):
    """A town's card: what else is known of it, and the link to all of it."""

    town: Town
    count: int
    link: str
    sentences: tuple[Sentence, ...]


def town_cards(seen: Glance, reader: Reader) -> Iterator[TownCard]:
    """Yield the town cards: what else is known of each town that the overview shows."""
    shown = {fact for standing in seen.standings for fact in standing.shown}
    for area in seen.areas:
        count = len({fact.indicator for fact in reader.facts.select(areas=[area])})
        link = towns_link(area, reader.language)
        sentences = [sentence(finding, reader, shown) for finding in seen.brightest[area]]
        yield TownCard(town_of(area, reader), count, link, tuple(sentences))


def sentence(finding: Finding, reader: Reader, shown: Collection[Fact] = ()) -> Sentence:
    """Return a town card's sentence in the reader's words, with the cards of its figures not ``shown`` anyhow.

    The first of them tells the whole sentence, and the others where their part of it is printed.
    """
    word = reader.wording.word
    first = finding.facts[0]
    text = finding_text(finding, first.indicator, reader.wording)
    fresh = [] if finding.kind.is_conflict else [fact for fact in finding.facts if fact not in shown]
    texts = (text, *(word("proof_of", word(fact.measure)) for fact in fresh[1:]))
    proved_lines = [(line, proved(fact, reader)) for line, fact in zip(texts, fresh, strict=False)]
    link = comparison_link(first.indicator, first.measure, reader.language)
    rests = None if fresh else resting(finding, finding_again(finding, first.measure), reader)
    return Sentence(text, link, tuple(proved_lines), rests)
