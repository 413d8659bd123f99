"""Every number of a document: a candidate with all that can be told of it, or excluded with its reason."""

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.proposing.as_meant import as_meant, ends_of, within
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.currencies import in_own_dollars, own_dollars
from metrics.curation.proposing.doubts import doubts_of
from metrics.curation.proposing.english_earlier_figures import BASES
from metrics.curation.proposing.falling import as_a_mean, as_it_fell, as_printed
from metrics.curation.proposing.indicators.indicator_guesses import Guess, Names, are_of_a_rate
from metrics.curation.proposing.indicators.name_scores import REMOTE
from metrics.curation.proposing.localities.localities import Localities
from metrics.curation.proposing.measuring import measure_of
from metrics.curation.proposing.no_figures import number_in_text, reason_of
from metrics.curation.proposing.period_around import period_in
from metrics.curation.proposing.sentences import Openings
from metrics.curation.proposing.shared_nouns import THOSE, as_before, in_full, with_shared_noun
from metrics.curation.proposing.statuses import status_of
from metrics.curation.proposing.statuses_by_time import status_by_time
from metrics.curation.proposing.subjects.english_phrases import is_english
from metrics.curation.proposing.subjects.noun_phrases import NounPhrase, inherits
from metrics.curation.proposing.subjects.subject import subject_of
from metrics.curation.proposing.subjects.table_cells import named_in_row
from metrics.curation.proposing.subjects.tables_in_words import named_above
from metrics.curation.proposing.times.calendar import Calendar, calendar_of
from metrics.curation.proposing.times.english.english_calendar import english_calendar
from metrics.curation.proposing.times.headings import title_end, title_of
from metrics.curation.proposing.times.paragraphs import Scenes
from metrics.curation.proposing.times.periods import another_base
from metrics.curation.proposing.units_meant import counts_pieces, with_unit
from metrics.curation.proposing.wholes_of_shares import whole_of
from metrics.curation.proposing.words_around import FigureContext
from metrics.curation.proving.documents import Document
from metrics.curation.proving.tokens import Token
from metrics.model.codes import Measure
from metrics.model.records import Indicator

ADDED = re.compile(r"新增[^，。；\d]*$")
A_TOWN_OF = re.compile(
    "(?<![a-z])an? (?:[a-z]+ ){0,2}(?:town(?:ship)?|village|city|county|district|parish|borough) of ?$"
    "|(?<![a-z])(?:is|was|are|now|still|became) (?:now |still )?home to(?: some| about| around| nearly)? ?$"
)
_MADE = (
    "(?:built|rebuilt|laid|relaid|renewed|replaced|repaired|resurfaced|resealed|repaved|paved|strengthened|upgraded"
    "|widened|dressed|treated|cleared|swept|opened|constructed|installed|completed)"
)
MADE = re.compile(rf"(?<![A-Za-z]){_MADE} ?(?:[a-z]+ ){{0,4}}?$")
IS_MADE = re.compile(rf" ?(?:[a-z-]+ ){{0,4}}?(?:was|were|is|are|be|been|being) (?:[a-z]+ )?{_MADE}(?![a-z])")
AGAINST = re.compile("[，、（(]?(?:同比|[比较](?:上年|去年)(?:同期)?)(?:净?[增减]|[多少上下提降])")
OF_A_LOCALITY = re.compile("(?:全[村镇乡县市区]|辖区|现有|共有?|[\\d余多]户、)$")


def calendar_read(document: Document, period: str = "") -> Calendar:
    """Return the calendar of a document, as its words tell it in 中文 or English; ``period``: as its curator does."""
    plain = document.plain
    return english_calendar(plain, period, title_end(document)) or calendar_of(plain, period)


class Proposer(Struct, frozen=True):
    """Who reads a document: what it knows of indicators, of the document's time, and of how its ``town`` is called."""

    document: Document
    indicators: Mapping[str, Indicator]
    period: str = ""
    town: tuple[str, ...] = ()

    def candidates(self) -> Iterator[Candidate]:
        """Yield each number of the document, in order."""
        calendar = calendar_read(self.document, self.period)
        names = Names(self.indicators, title_of(self.document))
        scenes = Scenes(self.document, calendar)
        openings = Openings.of(self.document.plain, [scene.start for scene in scenes.scenes])
        localities = Localities(self.document, scenes, self.town)
        dollars = own_dollars(self.document.plain)
        before: Candidate | None = None
        last: Candidate | None = None
        main: Candidate | None = None
        subject: NounPhrase | None = None
        by_unit, nouns = dict[str, Candidate](), dict[str, str]()
        last_start, history, earlier = 0, list[NounPhrase](), list[NounPhrase]()
        for widest in (end for token in self.document.tokens for end in ends_of(self.document, token)):
            document = scenes.up_to_its_end(widest.start)
            token = as_meant(document, within(document, widest), before)
            start = scenes.sentence(token.start)
            if start != last_start:
                subject = subject if subject and scenes.at(token.start) == scenes.at(last_start) else None
                before, last_start, history, earlier = None, start, [], history or earlier
            in_text = number_in_text(document, token, start)
            if reason := reason_of(document, token, in_text):
                yield Candidate(token, document.span(token.start, token.end).line, token.quantity, reason)
                continue
            own = _subject_in(document, token, scenes, before, subject)
            subject = in_full(own, nouns)
            seen = FigureContext(
                document,
                token,
                in_text,
                start,
                scenes.at(token.start),
                calendar,
                before,
                openings.before(token.start),
                last,
                by_unit.get(in_text.unit),
                dollars,
                main,
            )
            those = THOSE.search(seen.sentence)
            candidate = _candidate(seen, subject, names, [*earlier, *history] if those else history)
            last = before = replace(candidate, locality=localities.of(token.start, token.end))
            by_unit[in_text.unit] = last
            main = main if BASES.search(last.sentence) else last
            history += [subject] if not those and (subject.steps == 0 or not inherits(token)) else []
            yield before


def _subject_in(
    document: Document, token: Token, scenes: Scenes, before: Candidate | None, last: NounPhrase | None
) -> NounPhrase:
    """Return what a figure is a number of, as a table in words above it, its row or its sentence says."""
    start = scenes.sentence(token.start)
    return (
        named_above(document.plain, scenes.at(token.start).start, start, token.start)
        or named_in_row(document, token)
        or subject_of(document, token, start, before.token if before else None, last)
    )


def _candidate(
    seen: FigureContext, subject: NounPhrase, names: Names, history: Sequence[NounPhrase]
) -> Candidate:
    """Return all that can be told of a figure to be proposed."""
    subject = with_shared_noun(seen, subject, history)
    measure = measure_of(seen)
    status, is_target = status_of(seen, measure)
    quantity = seen.token.quantity
    assert quantity is not None  # what cannot be read has been excluded
    named = _of_the_locality(seen, subject, quantity.unit)
    whole = whole_of(seen) if measure.has_whole else ""
    guesses = as_before(seen, subject, measure, names.guesses(named, measure, quantity.unit, seen.rest))
    guesses = _but_the_whole(guesses, whole, names) if whole else guesses
    measure = Measure.LEVEL if measure.has_whole and are_of_a_rate(guesses) else measure
    if _are_new_ones(seen, subject, measure):
        guesses = tuple(_as_remote(guess) if guess.indicator.accrual.is_stock else guess for guess in guesses)
    elif measure.is_level and _is_added(seen, guesses):
        measure = Measure.CHANGE_AMOUNT
    period = period_in(seen, measure, planned=status.is_planned and not is_target)
    status = status_by_time(seen, status, period, measure, is_target=is_target)
    quantity = in_own_dollars(with_unit(quantity, subject, guesses), seen.dollars)
    if counts_pieces(quantity, measure, subject, guesses):
        quantity = quantity.counting("")
    candidate = Candidate(
        seen.token,
        seen.document.span(seen.token.start, seen.token.end).line,
        quantity,
        None,
        measure,
        status,
        period,
        subject.phrase,
        guesses,
        sentence=seen.sentence,
        behind=seen.rest,
        printed=as_printed(seen.document, seen.token.start, seen.token.end),
        base=another_base(seen.clause, period) if measure.is_change else "",
        whole=whole if measure.has_whole else "",
    )
    candidate = as_a_mean(seen, as_it_fell(seen, candidate))
    return replace(candidate, doubts=tuple(doubts_of(seen, candidate, subject)))


def _are_new_ones(seen: FigureContext, subject: NounPhrase, measure: Measure) -> bool:
    """Whether a figure counts what came anew in a year: set against another, 新增9家、比上年多2家, or made."""
    if MADE.search(seen.clause) or IS_MADE.match(seen.in_text.after):
        return True
    if measure.is_level:
        return ADDED.search(seen.clause) is not None and AGAINST.match(seen.in_text.after) is not None
    before = seen.before
    if before is None or not (measure.is_change and subject.steps and before.measure.is_level):
        return False
    return ADDED.search(seen.document.plain, seen.start, before.token.start) is not None


def _but_the_whole(guesses: tuple[Guess, ...], whole: str, names: Names) -> tuple[Guess, ...]:
    """Return the guesses for a share in English without that of what it is one of: income of 41% of total income."""
    if not is_english(whole):
        return guesses
    named = names.guesses(NounPhrase(whole, whole, whole), Measure.LEVEL, "")
    likeliest = [guess.indicator for guess in named if guess.score == named[0].score]
    amounts = {indicator.id for indicator in likeliest if indicator.unit != "%"}
    return tuple(guess for guess in guesses if guess.indicator.id not in amounts)


def _as_remote(guess: Guess) -> Guess:
    """Return a guess of which nobody says that it is meant: those that came anew are no stock."""
    return replace(guess, score=min(guess.score, REMOTE))


def _is_added(seen: FigureContext, guesses: Sequence[Guess]) -> bool:
    """Whether a figure only says how many came to those that stand: 新增规上企业9家、累计达到86家."""
    is_stock = bool(guesses) and guesses[0].indicator.accrual.is_stock
    return is_stock and ADDED.search(seen.clause) is not None


def _of_the_locality(seen: FigureContext, subject: NounPhrase, unit: str) -> NounPhrase:
    """Return a subject as proposed indicators are looked for: people without a noun are all of its town."""
    noun = {"人": "总人口", "户": "总户数"}.get(unit, "")
    is_bare = noun and not subject.phrase and OF_A_LOCALITY.search(seen.sentence)
    is_bare = is_bare or (noun and A_TOWN_OF.search(seen.clause))
    return replace(subject, phrase=noun, clause=noun) if is_bare else subject
