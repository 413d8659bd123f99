"""A number of a document as it may be curated."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.proposing.indicators.indicator_guesses import Guess
from metrics.curation.proving.tokens import Token
from metrics.language import Bilingual
from metrics.model.codes import Measure, Reason, Status
from metrics.model.quantity import Quantity
from metrics.model.records import Area

ELSEWHERE = "elsewhere"  # a doubt: the folder does not have the place that the number is of


class WrittenFigure(Struct, frozen=True):
    """A candidate's text as it may stand in a file: cleaned, and the 1-based line on which it begins."""

    text: str
    line: int


class Candidate(Struct, frozen=True):
    """A number of a document as it may be curated; ``reason``: why it is no figure, None if it may be one.

    ``line`` is the 1-based line on which it begins, ``phrase`` the noun phrase that the document prints for it;
    ``period`` is empty where no year is printed. ``doubts`` are reasons to look twice: period, indicator, likeness,
    phrase, numeral, currency, tons, direction, points, mean, base, parted, and scan, of what is read off a photo;
    misfit, rank, place and sign where it would be refused as it is proposed, and ``hindered`` says why; remark where it
    would be doubted, and ``remarked`` says why. ``near`` is the word by which it is told from its neighbours.
    ``sentence`` is what stands before it in its sentence, ``behind`` what follows in its English clause. ``locality``
    is the village, park or other town that it is of, as printed; empty: the document's own town. ``printed`` is the
    number with the blanks that English puts in it.
    ``falls``: words apart from it turn it round, which a person should see. ``fallen``: the number with the word
    that says so, as a change is written: 2.1% less, 下降…10.8%; None where there is none. ``mean``: the same with the
    word that says that it is a mean of several years: 年均增长8.3%. ``base`` is the year from which a change is
    counted, where that is not the one before: 较2020年增长42.6%. ``whole`` is what a share is a share of, as printed.
    """

    token: Token
    line: int
    quantity: Quantity | None
    reason: Reason | None = None
    measure: Measure = Measure.LEVEL
    status: Status = Status.PRINTED
    period: str = ""
    phrase: str = ""
    guesses: tuple[Guess, ...] = ()
    doubts: tuple[str, ...] = ()
    sentence: str = ""
    locality: str = ""
    printed: str = ""
    falls: bool = False
    fallen: WrittenFigure | None = None
    mean: WrittenFigure | None = None
    hindered: Bilingual | None = None
    near: str = ""
    behind: str = ""
    base: str = ""
    remarked: Bilingual | None = None
    whole: str = ""

    @property
    def reading(self) -> Quantity | None:
        """What the candidate's sentence says: with a minus where words apart from it tell that it fell."""
        quantity = self.quantity
        fell = self.measure.is_change and (self.falls or self.fallen)
        if quantity is None or quantity.value is None or not fell:
            return quantity
        low, high = (None if end is None else -end for end in (quantity.high, quantity.low))
        return replace(quantity, value=-quantity.value, low=low, high=high)

    def written(self, measure: Measure) -> WrittenFigure:
        """Return the candidate as it is written as one of a measure: a change with the word of its mean or fall."""
        worded = (self.mean or self.fallen) if measure.is_change else None
        return worded or WrittenFigure(self.printed or self.token.text, self.line)

    @property
    def as_named(self) -> "Candidate":
        """The candidate without guesses that no name by it says, which are for a person to judge."""
        return replace(self, guesses=tuple(guess for guess in self.guesses if not guess.is_remote))

    def part(self, town: Area | None) -> str | None:
        """Return the part of a town named for the candidate, or nearest before it; None: the whole town."""
        if town is None:
            return None
        if self.locality:
            return next(
                (part for part in town.parts if is_called(self.locality, (*town.words.get(part, ()), part))),
                None,
            )
        named = {
            part: max(map(self.sentence.rfind, (*town.words.get(part, ()), part))) for part in town.parts
        }
        nearest = max(named, key=lambda part: named[part], default="")
        return nearest if nearest and named[nearest] >= 0 else None

    def area(self, areas: Mapping[str, Area], own: str) -> str:
        """Return the id of the area named for the candidate, else the document's ``own``."""
        others = (
            area for key, area in areas.items() if key != own and is_called(self.locality, names_of(area))
        )
        return next((area.id for area in others), own)


def names_of(area: Area) -> tuple[str, ...]:
    """Return how documents name an area, for a candidate to be of it."""
    return tuple(dict.fromkeys((area.id, area.name.zh, area.name.en, *area.words.get("", ()))))


def is_called(locality: str, words: tuple[str, ...]) -> bool:
    """Whether a place a candidate names is one of those that words name: 柏坑村 is 柏坑."""
    return bool(locality) and any(word and (word in locality or locality in word) for word in words)


def with_doubts_of_whom(
    candidates: Iterable[Candidate], areas: Mapping[str, Area], own: str
) -> Iterator[Candidate]:
    """Yield candidates, with a doubt more where one is of a village or town that neither ``own`` nor a folder has."""
    for candidate in candidates:
        town = areas.get(own)
        is_elsewhere = (
            town is not None
            and bool(candidate.locality and candidate.reason is None)
            and candidate.area(areas, own) == own
            and not is_called(candidate.locality, names_of(town))
            and not candidate.part(town)
        )
        yield replace(candidate, doubts=(*candidate.doubts, ELSEWHERE)) if is_elsewhere else candidate
