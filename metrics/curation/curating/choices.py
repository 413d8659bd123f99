"""What is written of a number where a person says yes: what is proposed, in the fields of the grammar."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from metrics.curation.grammar import figure as of
from metrics.curation.grammar.document import WHOLE_CITY
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proving.documents import Document
from metrics.curation.proving.nearness import speaks_of
from metrics.curation.proving.tokens import Token
from metrics.errors import QuantityError
from metrics.language import Bilingual
from metrics.model.codes import Measure
from metrics.model.period import Period
from metrics.model.ranks import printed_field
from metrics.model.records import Area, Indicator, Source
from metrics.patterns import lazy_pattern

SPEED = lazy_pattern("增速|增幅|增长|同比")
SHORTEST, LONGEST = 2, 12  # characters of a word that tells a figure from its neighbours
BREAK = lazy_pattern(r"[，,、；;：:。！？（）()\d\s]")


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is chosen for a number; empty where it is as its document says, or not asked."""

    indicator: str
    measure: str
    printed: str
    line: int
    period: str = ""
    status: str = ""
    area: str = ""
    part: str = ""
    of: str = ""
    among: str = ""


def proposed(candidate: Candidate, source: Source, areas: Mapping[str, Area]) -> Chosen:
    """Return what is proposed of a number, with the town or part of the folder that its sentence names."""
    own = areas.get(source.area)
    whom = candidate.area(areas, source.area)
    ranks = candidate.measure.is_rank
    guess = candidate.guesses[0].indicator.id if candidate.guesses else ""
    return Chosen(
        guess,
        str(candidate.measure),
        candidate.token.text,
        candidate.line,
        candidate.period or source.period.text,
        str(candidate.status),
        whom,
        candidate.part(areas.get(whom)) or "",
        _ranked(candidate) if ranks else "",
        _among(candidate.token.text, source, own) if ranks else "",
    )


def fields_of(choice: Chosen, source: Source, near: str = "") -> Mapping[str, str]:
    """Return a choice as the fields of a figure, without what its document says already."""
    is_rank = Measure(choice.measure).is_rank
    return {
        choice.measure: choice.printed,
        of.LINE.name: str(choice.line),
        of.PART.name: choice.part,
        of.PERIOD.name: "" if _is_same(choice.period, source.period) else choice.period,
        of.STATUS.name: "" if choice.status == of.STATUS.form.blank else choice.status,
        of.OF.name: choice.of if is_rank else "",
        of.AMONG.name: choice.among if is_rank else "",
        of.AREA.name: "" if choice.area == source.area else choice.area,
        of.NEAR.name: near,
    }


def near_word(document: Document, token: Token, indicator: Indicator, phrase: str) -> str:
    """Return the word by which a figure is told from its neighbours, where those of its indicator do not tell it.

    The words before it are tried from the noun phrase on, the shorter pieces later; empty where none tells it, or
    none is needed.
    """
    if indicator.words and speaks_of(document, indicator.words, token)[0]:
        return ""
    for word in _words_beside(document, token, phrase):
        if speaks_of(document, (word,), token)[0]:
            return word
    return ""


def localities(source: Source, area: Area | None) -> dict[str, Bilingual]:
    """Return the places among whose towns a figure may rank."""
    city = {WHOLE_CITY: source.whole_city} if source.whole_city.zh else {}
    return {**city, **{locality.zh: locality for locality in (area.lies_in if area else ())}}


def _words_beside(document: Document, token: Token, phrase: str) -> Iterator[str]:
    """Yield what may be printed beside a figure: its noun phrase, then what stands before it, and behind it."""
    if SHORTEST <= len(phrase) <= LONGEST:
        yield phrase
    before = document.plain[max(0, token.start - 2 * LONGEST) : token.start]
    after = document.plain[token.end : token.end + LONGEST]
    clause = BREAK.split(before)[-1]
    for length in range(min(len(clause), LONGEST), SHORTEST - 1, -1):
        yield clause[-length:]
    behind = BREAK.split(after)[0]
    for length in range(min(len(behind), LONGEST), SHORTEST - 1, -1):
        yield behind[:length]
    pieces = [piece for piece in BREAK.split(before) if len(piece) >= SHORTEST]
    yield from (piece[-LONGEST:] for piece in reversed(pieces))


def _ranked(candidate: Candidate) -> str:
    """Return what a rank ranks: growth where its sentence speaks of it last, else the level."""
    return str(Measure.CHANGE_ON_YEAR if SPEED.search(candidate.sentence[-LONGEST:]) else Measure.LEVEL)


def _among(printed: str, source: Source, area: Area | None) -> str:
    """Return the place among whose towns a rank counts; empty where it prints 全市 and the document says which."""
    field = printed_field(printed)
    around = localities(source, area)
    if field == WHOLE_CITY and WHOLE_CITY in around:
        return ""
    return next((locality for locality in around if field and locality.endswith(field[-1])), "")


def _is_same(written: str, period: Period) -> bool:
    """Whether a period is written that the document has."""
    try:
        return Period.read(written) == period if written else bool(period.text)
    except QuantityError:
        return False
