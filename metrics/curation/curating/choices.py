"""What is written of a number where a person says yes: what is proposed, in the fields of the grammar."""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.cues.rank import ranked_in
from metrics.curation.cues.surroundings import last_clause
from metrics.curation.curating.written_wholes import whole_written
from metrics.curation.grammar import figure as of
from metrics.curation.grammar.document import WHOLE_CITY
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proving.cleaning import clean_text
from metrics.curation.proving.documents import Document
from metrics.curation.proving.evidence import names_in_english, names_of_field
from metrics.curation.proving.nearness import speaks_of
from metrics.curation.proving.tokens import Token
from metrics.curation.writing.additions import Flow
from metrics.errors import QuantityError
from metrics.language import Bilingual
from metrics.model.codes import Measure
from metrics.model.period import Period
from metrics.model.printed.ranks import printed_field
from metrics.model.records import Area, Indicator, Source
from metrics.patterns import lazy_pattern

SHORTEST, LONGEST = 2, 12  # characters of a word that tells a figure from its neighbours
# Besides indicator and measure
CHOSEN = (
    of.PERIOD,
    of.STATUS,
    of.AREA,
    of.PART,
    of.OF,
    of.AMONG,
    of.NEAR,
    of.BASE,
    of.OF_WHOLE,
)
HELD_ON = (of.PERIOD, of.STATUS, of.AREA, of.PART)  # what is corrected there may hold for other numbers, too
BREAK = lazy_pattern(r"[，,、；;：:。！？（）()|\d\s]|\.(?=[A-Z])")


SAYS_LITTLE = lazy_pattern(
    r"[的了和在为达到是与及于将等至约近超共其中]+|(?:of|in|the|to|at|on|by|for|and|an|a|is|was|were|are|from|with|or|as)+",
    re.IGNORECASE,
)


class FigureChoices(Struct, frozen=True):
    """What a curator chooses for a number; empty where it is as its document says, or not asked.

    Those of ``CHOSEN`` are called as the grammar calls them. ``of_whole`` is said in words, or by an indicator's id.
    """

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
    near: str = ""
    base: str = ""
    of_whole: str = ""

    @property
    def measure_of(self) -> Measure:
        """What the curator's number is a number of: a level, a change on the year, a rank, a share or a completion."""
        return Measure(self.measure)


def proposed(candidate: Candidate, source: Source | None, areas: Mapping[str, Area]) -> FigureChoices:
    """Return the choices proposed to the curator of a number, with the town or part that its sentence names."""
    town = source.area if source else ""
    whom = candidate.area(areas, town)
    written, ranks = candidate.written(candidate.measure), candidate.measure.is_rank
    guess = candidate.guesses[0].indicator.id if candidate.guesses else ""
    return FigureChoices(
        guess,
        str(candidate.measure),
        written.text,
        written.line,
        candidate.period or (source.period.text if source else ""),
        str(candidate.status),
        whom,
        candidate.part(areas.get(whom)) or "",
        str(ranked_in(last_clause(candidate.sentence))[0]) if ranks else "",
        _among(candidate, source, areas.get(town)) if ranks and source else "",
        base=candidate.base if candidate.measure.is_change else "",
        of_whole=candidate.whole if candidate.measure.has_whole else "",
    )


def fields_of(
    choice: FigureChoices, source: Source | None, indicators: Mapping[str, Indicator]
) -> Mapping[str, str | Flow]:
    """Return a choice as the fields of a figure, without what its document says already."""
    is_rank, is_share = choice.measure_of.is_rank, choice.measure_of.has_whole
    is_own = source is None or choice.area == source.area
    return {
        choice.measure: choice.printed,
        of.LINE.name: str(choice.line),
        of.PART.name: choice.part,
        of.PERIOD.name: "" if source and _is_same(choice.period, source.period) else choice.period,
        of.STATUS.name: "" if choice.status == of.STATUS.form.blank else choice.status,
        of.OF.name: choice.of if is_rank else "",
        of.AMONG.name: choice.among if is_rank else "",
        of.AREA.name: "" if is_own else choice.area,
        of.NEAR.name: choice.near,
        of.OF_WHOLE.name: whole_written(choice.of_whole, choice.indicator, indicators) if is_share else "",
        of.BASE.name: choice.base if choice.measure_of.is_change else "",
    }


def of_the_city(
    choice: FigureChoices, source: Source | None, areas: Mapping[str, Area]
) -> tuple[Source | None, FigureChoices]:
    """Return a document whose 全市 is the place that is chosen for a rank in 全市, and the choice without that place.

    Both are as they are where it says already which place that is, or where none is chosen.
    """
    if source is None or source.whole_city.zh or printed_field(choice.printed) != WHOLE_CITY:
        return source, choice
    city = localities(source, areas.get(source.area)).get(choice.among)
    return (replace(source, whole_city=city), replace(choice, among="")) if city else (source, choice)


def near_words(document: Document, token: Token, phrase: str) -> Iterator[str]:
    """Yield words by which a yes tells a figure from its neighbours: its noun phrase first, shorter pieces later.

    What stands beside any figure, of or 的, comes last.
    """
    words = dict.fromkeys(_words_beside(document, token, phrase))
    for word in sorted(words, key=lambda word: SAYS_LITTLE.fullmatch(word) is not None):
        if speaks_of(document, (word,), token)[0]:
            yield word


def localities(source: Source, area: Area | None) -> dict[str, Bilingual]:
    """Return the places among whose towns a figure may rank, for the curator to choose from."""
    city = {WHOLE_CITY: source.whole_city} if source.whole_city.zh else {}
    return {**city, **{locality.zh: locality for locality in (area.lies_in if area else ())}}


def _words_beside(document: Document, token: Token, phrase: str) -> Iterator[str]:
    """Yield what a yes may write as printed beside a figure: its noun phrase or row, what stands before, and behind."""
    named = document.name_in_table(token.start)
    row = clean_text(named.row) if named else ""
    yield from (word for word in (phrase, row) if SHORTEST <= len(word) <= LONGEST)
    before = document.plain[max(0, token.start - 2 * LONGEST) : token.start]
    after = document.plain[token.end : token.end + LONGEST]
    clause, behind = BREAK.split(before)[-1], BREAK.split(after)[0]
    yield from (clause[-length:] for length in _lengths(clause))
    yield from (behind[:length] for length in _lengths(behind))
    pieces = [piece for piece in BREAK.split(before) if len(piece) >= SHORTEST]
    yield from (piece[-LONGEST:] for piece in reversed(pieces))


def _lengths(text: str) -> Iterator[int]:
    """Yield how many characters of a text beside a figure may tell it, the most first; of an English word all."""
    least = len(text) if text.isascii() else 0
    yield from range(min(len(text), LONGEST), max(SHORTEST, least) - 1, -1)


def _among(candidate: Candidate, source: Source, area: Area | None) -> str:
    """Return what is proposed as the place among whose towns a rank counts; empty for 全市 that is known.

    Where a rank prints none, it is the only one that its sentence names; and 全市 is the only city around.
    """
    printed, around = candidate.token.text, localities(source, area)
    field = printed_field(printed)
    if field == WHOLE_CITY and WHOLE_CITY in around:
        return ""
    if field:
        named = [locality for locality in around if locality.endswith(field[-1])]
        return named[0] if named and (field != WHOLE_CITY or len(named) == 1) else ""
    sentence = candidate.sentence + printed + candidate.behind
    named = [
        key
        for key, locality in around.items()
        if any(
            name in sentence for name in (*names_of_field(locality.zh, source), *names_in_english(locality))
        )
    ]
    return named[0] if len(named) == 1 else ""


def _is_same(written: str, period: Period) -> bool:
    """Whether a period is written that the document has."""
    try:
        return Period.read(written) == period if written else bool(period.text)
    except QuantityError:
        return False
