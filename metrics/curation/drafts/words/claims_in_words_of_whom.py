"""A claim in words of a draft as a claim: of whom and of when it is, and what is named around it."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.drafts.clause_patterns import NAMED_YEAR
from metrics.curation.drafts.named_around import MentionFinder
from metrics.curation.drafts.stated_values import stated
from metrics.curation.drafts.subjects.indicator_names import names_of
from metrics.curation.drafts.times.base_years import unusual_base
from metrics.curation.drafts.times.dating import Dating
from metrics.curation.drafts.worded_claim import WordedClaim
from metrics.curation.proving.documents import Document
from metrics.curation.proving.tokens import Token
from metrics.model.claim_contexts import NOTHING, ClaimContext, Nearby
from metrics.model.claims import Claim
from metrics.model.codes import Measure
from metrics.model.quantity import Quantity
from metrics.model.records import Area

BEFORE = 2  # steps away: named in a sentence before
ROOM = 3  # times as many words may stand between an indicator and what is said of it
_ITEM = (
    "（(0123456789一二三四五六七八九十"  # with what a number of a paragraph begins, that a stop stands for
)
StretchFinder = Callable[[int, int], tuple[int, int, int]]


class InWords(Struct, frozen=True, dict=True):
    """Who reads claims in words: the text, its towns, how it says of when, what it names around, of whom it is.

    ``numbers`` are those of the text, whose indicators it may call for short.
    """

    document: Document
    areas: Mapping[str, Area]
    dating: Dating
    mention_finder: MentionFinder
    whom: Callable[[int], str]
    numbers: Sequence[Claim] = ()

    def claim(self, asserted: WordedClaim, text: str, stretch: StretchFinder) -> Claim:
        """Return what is asserted as a claim of a text; ``stretch``: where cleaned characters stand in that."""
        number = self._number(asserted)
        start, end, line = stretch(asserted.start, max(asserted.end, number.end if number else 0))
        area = asserted.own or self.whom(asserted.start)
        measure, quantity = _number_of(asserted, number)
        context = self.mention_finder.context_of(asserted.start, asserted.end, room=ROOM)
        is_led = not any(town.is_compared for town in self.mention_finder.naming.named[:1])
        if context.binding.strays and is_led and not context.areas and not asserted.own:
            area = context.all_areas[0]
        mentions = (
            mention
            for mention in self._last_told_first(context.mentions, start)
            if not mention.is_like or mention.indicator in self._called
        )
        context = replace(context, mentions=tuple(mentions))
        if self._opens_an_item(asserted.start, text, stretch) or self._goes_on_about_others(context, start):
            near = tuple(mention for mention in context.mentions if mention.steps < BEFORE)
            context = replace(context, mentions=near)
        if asserted.subject:
            context = replace(context, mentions=self._of_subject(context.mentions, asserted.subject))
        period = self.dating.of_claim(asserted.start, asserted.end)
        compared = NAMED_YEAR.findall(self.document.plain, asserted.start, asserted.end)
        return Claim(
            *(start, end, line, text[start:end]),
            indicators=(asserted.indicator,) if asserted.indicator else (),
            measure=measure,
            quantity=quantity,
            area=area,
            part=self._part(asserted.start, area),
            period=period,
            base=unusual_base(map(int, compared), period),
            is_sure=bool(asserted.indicator),
            assertion=asserted.assertion,
            years=asserted.years,
            falls=asserted.falls,
            rival=asserted.rival,
            among=asserted.among,
            context=NOTHING if asserted.is_open else context,
            is_loose=asserted.is_loose,
        )

    def _last_told_first(self, mentions: Sequence[Nearby], start: int) -> list[Nearby]:
        """Return what is named around a draft's claim: of several that are called so, what a number told of last."""
        before = (one for one in reversed(self.numbers) if one.start < start and one.indicators)
        number = next(before, None)
        last = number.indicators[0] if number else ""
        is_named = not number or not number.is_sure or any(one.indicator == last for one in mentions)
        leant = (
            ()
            if is_named or last not in self.mention_finder.indicators
            else (Nearby(last, BEFORE, is_bare=True),)
        )
        return sorted(
            (*leant, *mentions),
            key=lambda one: (one.steps, one.is_like, one.is_like and one.indicator != last),
        )

    def _opens_an_item(self, at: int, text: str, stretch: StretchFinder) -> bool:
        """Whether a draft's sentence opens an item with its number, and goes on about none before: （三）家底有改善."""
        begins = self.document.sentence(at)[0]
        mark = stretch(begins - 1, begins)[0] if begins else 0
        is_first = not text[text.rfind("\n", 0, mark) + 1 : mark].strip()
        return begins > 0 and is_first and text[mark] in _ITEM

    def _goes_on_about_others(self, context: ClaimContext, start: int) -> bool:
        """Whether numbers before a draft's claim, in its sentence, are of nothing that the sentences around name."""
        here = [one for one in self.numbers if one.context.sentence == context.sentence and one.start < start]
        named = {mention.indicator for mention in context.mentions}
        return any(one.indicators and not named & {*one.indicators} for one in here[-1:])

    def _of_subject(self, mentions: Sequence[Nearby], subject: Sequence[str]) -> tuple[Nearby, ...]:
        """Return what is named around a draft's claim without what another sentence alone is of, unless called so."""
        kept = (one for one in mentions if one.steps < BEFORE or self._is_called(one.indicator, subject))
        numbered = {one.indicators[0] for one in self.numbers if one.is_sure and one.indicators}
        called = [
            key for key in numbered & {*self.mention_finder.indicators} if self._is_called(key, subject)
        ]
        return tuple(kept) or tuple(Nearby(key, BEFORE, is_bare=True) for key in called if len(called) == 1)

    def _is_called(self, indicator: str, subject: Sequence[str]) -> bool:
        """Whether all words that say of what a draft's claim is are of a name of an indicator: investment."""
        names = names_of(self.mention_finder.indicators[indicator])
        return any(all(word in name for word in subject) for name in names)

    @cached_property
    def _called(self) -> frozenset[str]:
        """The indicators that the text names, or tells numbers of."""
        numbered = (key for one in self.numbers if one.is_sure for key in one.indicators[:1])
        return frozenset((*self.mention_finder.named, *numbered))

    def _number(self, asserted: WordedClaim) -> Token | None:
        """Return the number of a claim that holds one."""
        tokens = self.document.tokens_within(asserted.number, asserted.number + 1)
        return tokens[-1] if asserted.number and tokens else None

    def _part(self, at: int, area: str) -> str:
        """Return the part of a town that the words before a claim name; empty: the whole."""
        town = self.areas.get(area)
        before = self.document.plain[self.document.sentence(at)[0] : at]
        named = (part for part in (town.parts if town else ()) if part in before)
        return next(named, "")


def _number_of(asserted: WordedClaim, number: Token | None) -> tuple[Measure, Quantity | None]:
    """Return by which measure words claim something, and how much: None where they say no number."""
    if asserted.number:
        return Measure.LEVEL, number.quantity if number else None
    return stated(asserted)
