"""A draft as claims: each number that may be a figure, of whom, of when, of what."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.drafts.assessments import is_of_an_assessment
from metrics.curation.drafts.layout.draft_lines import is_in_table, laid_out
from metrics.curation.drafts.named_around import MentionFinder
from metrics.curation.drafts.questions import asked_since
from metrics.curation.drafts.senses import sense_of
from metrics.curation.drafts.stated_values import (
    as_change,
    assertion_of,
    field_of,
    is_bare,
    is_no_number,
    ranked_of,
    status_of,
)
from metrics.curation.drafts.strangers import Strangers
from metrics.curation.drafts.subjects.meant_indicators import MeantIndicators
from metrics.curation.drafts.subjects.named_beside import Vicinity
from metrics.curation.drafts.subjects.nearer_indicators import is_carried_past, is_of_several, nearer
from metrics.curation.drafts.subjects.numbers_before import NumbersBefore
from metrics.curation.drafts.times.base_years import NO_YEAR, change_base, is_of_a_share
from metrics.curation.drafts.times.dating import Dating
from metrics.curation.drafts.times.parts_of_years import ends_in_a_part
from metrics.curation.drafts.times.years_of_old import years_of_old
from metrics.curation.drafts.towns import called, naming_of
from metrics.curation.drafts.worded_claim import WordedClaim
from metrics.curation.drafts.words.claim_subjects import ClaimSubjects
from metrics.curation.drafts.words.claims_in_words import Assertions, is_open_around
from metrics.curation.drafts.words.claims_in_words_of_whom import ROOM, InWords
from metrics.curation.drafts.words.loose_claims import LooseClaims
from metrics.curation.library import known_indicators
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.localities.whose import Naming, Whereabouts
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.documents import Document
from metrics.model.claim_contexts import NOTHING
from metrics.model.claim_senses import Sense
from metrics.model.claims import ON_THE_YEAR, ChangeBase, Claim
from metrics.model.period import Period
from metrics.model.records import Catalogue, Indicator

POINTS = "百分点"


class Draft(Struct, frozen=True, dict=True):
    """A draft to be proofread, and what it is about where it does not say so: a town, a period; both may be empty."""

    text: str
    catalogue: Catalogue
    area: str = ""
    period: str = ""

    @cached_property
    def document(self) -> Document:
        """The draft's text as a document."""
        return laid_out(self.text, self.catalogue.units, self._towns)

    @cached_property
    def naming(self) -> Naming:
        """The towns that it names, and how it says of whom a number is."""
        return naming_of(self.document, self.catalogue.areas)

    @cached_property
    def dating(self) -> Dating:
        """How the draft says of when a number is."""
        return Dating(self.document, self.period, self._old)

    @cached_property
    def beside(self) -> Vicinity:
        """What stands beside the draft's numbers."""
        return Vicinity(self.document.plain, self._known, frozenset(self.catalogue.indicators), self._towns)

    @cached_property
    def _meant(self) -> MeantIndicators:
        """Of what its numbers are by their words."""
        return MeantIndicators(
            self.document, self.beside, self.naming, self.dating, self.catalogue.indicators
        )

    @cached_property
    def mention_finder(self) -> MentionFinder:
        """What stands around the draft's numbers."""
        return MentionFinder(self.document, self.beside, self.naming, self.catalogue.indicators, self._old)

    @cached_property
    def _strangers(self) -> Strangers:
        """Who knows which of its numbers are of nobody in the folder."""
        return Strangers(self.document, self.naming, self.catalogue.areas, self._towns)

    @cached_property
    def _old(self) -> frozenset[int]:
        """Where the draft mentions years that date nothing."""
        return years_of_old(self.document, self.catalogue)

    @cached_property
    def _towns(self) -> frozenset[str]:
        """All names of towns that a draft may use."""
        return frozenset(name for area in self.catalogue.areas.values() for name in called(area))

    @cached_property
    def _candidates(self) -> tuple[Candidate, ...]:
        """The numbers that a draft prints, as those of a document are proposed."""
        return tuple(Proposer(self.document, self._known, self.period).candidates())

    @cached_property
    def _by_default(self) -> str:
        """Of which town it is where no words say so: the chosen one, or the only one of a folder if none is named."""
        return self.area or self._strangers.only_town(self.catalogue.towns, self._candidates)

    @cached_property
    def _lines(self) -> list[int]:
        """Where each line of the draft begins."""
        return [0, *accumulate(len(line) + 1 for line in self.text.split("\n"))]

    @cached_property
    def _known(self) -> Mapping[str, Indicator]:
        """The indicators, of the folder and of the library, that a draft may speak of."""
        return known_indicators(self.catalogue.indicators)

    def stretch(self, start: int, end: int) -> tuple[int, int, int]:
        """Return where characters of the cleaned text stand in the draft itself, and on which line they begin."""
        span = self.document.span(start, end)
        begins, ends = self._lines[span.line - 1], self._lines[span.end_line - 1]
        return begins + span.column - 1, ends + span.end_column - 1, span.line

    def claims(self) -> Iterator[Claim]:
        """Yield what the draft claims, in order."""
        numbers = list(self._in_numbers())
        loose = LooseClaims(self.document, self.beside, self.naming, self._taken(numbers)).asserted()
        known = self.document, self.catalogue.areas, self.dating, self.mention_finder, self.whom
        words = InWords(*known, numbers)
        claims = [words.claim(asserted, self.text, self.stretch) for asserted in (*self._asserted, *loose)]
        yield from sorted((*numbers, *claims), key=lambda claim: claim.start)

    def _taken(self, numbers: Iterable[Claim]) -> list[tuple[int, int]]:
        """Return the stretches of the cleaned text in which claims are read already."""
        starts = {claim.start for claim in numbers}
        tokens = [(token.start, token.end) for token in self.document.tokens]
        read = [(start, end) for start, end in tokens if self.stretch(start, end)[0] in starts]
        return [*read, *((asserted.start, asserted.end) for asserted in self._asserted)]

    def _in_numbers(self) -> Iterator[Claim]:
        """Yield the numbers that it claims; those of a claim in words are none."""
        earlier = NumbersBefore()
        for candidate in (as_change(one.as_named, self.document.plain) for one in self._candidates):
            at = candidate.token.start
            if at in self._covered:
                continue
            if candidate.reason is None and not is_no_number(self.document.plain, candidate.token):
                claim = self._number(candidate, earlier)
                earlier.add(claim, candidate.token.end)
                yield claim

    @cached_property
    def _asserted(self) -> tuple[WordedClaim, ...]:
        """What a draft claims without digits, such as 居首 and 翻一番, in the order of the text."""
        reader = Assertions(self._known, frozenset(self.catalogue.indicators), self.catalogue.areas)
        asserted = reader.asserted(self.document.plain, self.document.sentence)
        return tuple(map(ClaimSubjects(self.document, self.beside).with_subject, asserted))

    @cached_property
    def _covered(self) -> frozenset[int]:
        """The places of numbers that are those of its claims in words."""
        return frozenset(at for asserted in self._asserted for at in asserted.own_stretch)

    def _number(self, candidate: Candidate, earlier: NumbersBefore) -> Claim:
        """Return a draft's number as a claim; ``earlier`` are those before it."""
        token, ends = candidate.token, earlier.ends
        start, end, line = self.stretch(token.start, token.end)
        area = self.whom(token.start, token.end)
        meant, is_sure = self._meant.of(candidate, earlier)
        claim = Claim(start, end, line, self.text[start:end], quantity=candidate.reading, area=area)
        if is_bare(candidate) and is_in_table(self.document, candidate.token.start):
            meant = ()
        if candidate.measure.has_target:  # 任务完成率103.0%, of what was told before
            meant = tuple(dict.fromkeys((*meant, *earlier.indicators)))
        is_multiple = assertion_of(candidate).is_multiple
        since = max(ends, asked_since(self.document, token.start))
        is_same = earlier.last is None or earlier.last.area == area
        own = self.dating.own_year(candidate, since, is_same=is_same) or earlier.that_year(
            self.document.plain, token.start, token.end
        )
        room = ROOM if is_multiple else 1
        context = self.mention_finder.context_of(token.start, token.end, ends, room).saying(
            own or self.period
        )
        if is_carried_past(candidate, meant, context, self.beside):
            meant, is_sure = (), False
        is_open = is_multiple and is_open_around(self.document, token)
        is_stranger = self._strangers.has(candidate)
        meant = () if is_stranger else meant
        is_none = is_open or is_stranger or is_of_several(candidate, context)
        period = (
            self.dating.of_words(token.start) if is_multiple else self.dating.of_number(candidate, since, own)
        )
        return replace(
            claim,
            assertion=assertion_of(candidate),
            indicators=nearer(candidate, meant, context, self.beside),
            measure=candidate.measure,
            part=candidate.part(self.catalogue.areas.get(area)) or "",
            period=period,
            base=self._base(candidate, meant, period, earlier),
            status=status_of(self.document.plain, candidate),
            is_sure=is_sure and not is_none,
            context=NOTHING if is_none else context,
            field=field_of(self.document.plain, candidate),
            ranked=ranked_of(candidate),
            sense=self._sense(candidate, since, is_dated=period is not None, is_stranger=is_stranger),
        )

    def _sense(self, candidate: Candidate, since: int, *, is_dated: bool, is_stranger: bool) -> Sense:
        """Return the sense of a draft's number; words before ``since`` are of another."""
        plain, start = self.document.plain, candidate.token.start
        return replace(
            sense_of(plain, since, start, candidate.token.end, self._known),
            is_of_a_part=not is_dated and ends_in_a_part(plain[self.document.sentence(start)[0] : start]),
            is_of_a_stranger=is_stranger,
            is_assessed=is_of_an_assessment(candidate, self.beside),
        )

    def _base(
        self, candidate: Candidate, meant: Sequence[str], period: Period | None, earlier: NumbersBefore
    ) -> ChangeBase:
        """Return from when a change is told; points of a share, which no figure is, are from another time."""
        if not candidate.measure.is_change:
            return ON_THE_YEAR
        plain, token = self.document.plain, candidate.token
        begins = self.document.sentence(token.start)[0]
        unit = candidate.reading.unit if candidate.reading else ""
        indicator = self.catalogue.indicators.get(next(iter(meant), ""))
        is_behind = earlier.last is not None and earlier.last.measure.has_whole and earlier.ends > begins
        is_share = is_behind or is_of_a_share(plain, max(begins, earlier.ends), token.start)
        if unit == POINTS and is_share and (indicator is None or indicator.unit != "%"):
            return NO_YEAR
        return change_base(plain, begins, token.start, token.end, period)

    def whom(self, start: int, end: int = 0) -> str:
        """Return of which town the draft speaks where a number or word begins; empty where none is known."""
        sentence, paragraph = self.document.sentence(start)[0], self.document.paragraph(start)
        at = Whereabouts(start, max(start, end), sentence, paragraph)
        return self.naming.whose(at) or self._by_default
