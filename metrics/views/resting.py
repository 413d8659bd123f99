"""What a certain sentence rests on, as a page shows it: a line, and the figures with links to their lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from metrics.analysis.findings import Finding
from metrics.analysis.following.tree import Subject
from metrics.analysis.supports import Says, Support, supports
from metrics.display.resting import count_text, fate_text, resting_text, short_address
from metrics.display.trees import Telling
from metrics.views.reader import Reader

MOST = 5_000  # figures of an indicator that are looked through anew; beyond, nothing is said


@dataclass(frozen=True, slots=True)
class Stand:
    """A figure that a sentence rests on: what it is, where it stands, and what becomes of the sentence without it."""

    figure: str
    address: str
    link: str
    fate: str


@dataclass(frozen=True, slots=True)
class Resting:
    """What a sentence rests on: in a few words, in one line, and figure by figure."""

    id: str
    short: str
    told: str
    figures: tuple[Stand, ...]


def resting(said: Finding, says: Says, reader: Reader) -> Resting | None:
    """Return what a sentence rests on; None where it rests on no figure, or on too many to leave out in turn."""
    if not said.rows or len(reader.facts.select(indicator=said.rows[0].indicator)) > MOST:
        return None
    found = supports(reader.facts, said, says)
    if not found:
        return None
    return Resting(
        _id(said, found),
        count_text(found, reader.wording),
        resting_text(found, reader.wording),
        tuple(_stand(support, reader) for support in found),
    )


def _stand(support: Support, reader: Reader) -> Stand:
    """Return one figure that a sentence rests on."""
    figure, telling = support.figure, Telling(reader.catalogue, reader.language)
    told = f"{figure.quantity.printed} · {telling.about(Subject.of(figure))}"
    link = f"sources?lang={reader.language}#d{figure.source}-{figure.line}"
    return Stand(told, short_address(figure), link, fate_text(support, reader.wording))


def _id(said: Finding, found: Sequence[Support]) -> str:
    """Return a short name for links: the same as long as the sentence rests on the same figures."""
    words = (said.kind, *(row.id for row in said.rows), *(short_address(each.figure) for each in found))
    return "r-" + sha256("|".join(words).encode()).hexdigest()[:10]
