"""Which of several indicators a number is of: what is named nearer, in its own sentence, comes first."""

import re

from metrics.curation.drafts.clause_patterns import CLAUSE
from metrics.curation.drafts.stated_values import may_be
from metrics.curation.drafts.subjects.named_beside import Vicinity
from metrics.curation.proposing.candidate import Candidate
from metrics.model.claim_contexts import ClaimContext

WITHIN, BEFORE = 1, 2  # steps: named in its own sentence, in one before
_TOGETHER = re.compile("合计|总和|之和|加起来|combined|together")
_TOWNS = re.compile("[两三四]镇")
_OF_ONE = re.compile("全[镇乡]")
_SEVERAL = re.compile("[和与及、]|(?<![a-z])and(?![a-z])")


def nearer(
    candidate: Candidate, meant: tuple[str, ...], context: ClaimContext, beside: Vicinity
) -> tuple[str, ...]:
    """Return the indicators that a number may be of, first the one that is named nearer than that of its words.

    What only the library knows is not looked for around a number.
    """
    if not meant or meant[0] not in beside.own or not candidate.guesses:
        return meant
    best, sentence = candidate.guesses[0], candidate.sentence.lower()
    is_here = best.word.lower() in sentence or (
        bool(candidate.phrase) and candidate.phrase.lower() in sentence
    )
    named = [
        mention
        for mention in context.mentions
        if mention.steps <= BEFORE
        and not mention.is_like
        and may_be(candidate, beside.indicators[mention.indicator])
    ]
    is_named = is_here or any(mention.indicator == meant[0] for mention in named if mention.steps <= WITHIN)
    if is_named or best.indicator.id != meant[0] or not named or not named[0].is_bare:
        return meant
    return tuple(dict.fromkeys((named[0].indicator, *meant)))


def is_carried_past(
    candidate: Candidate, meant: tuple[str, ...], context: ClaimContext, beside: Vicinity
) -> bool:
    """Whether a number is read of what another sentence names, past words of another name: tourism brought us 7m."""
    best = candidate.guesses[0] if candidate.guesses else None
    if best is None or meant[:1] != (best.indicator.id,) or best.word.lower() in candidate.sentence.lower():
        return False
    return any(
        mention.steps <= WITHIN
        and mention.is_like
        and mention.indicator != meant[0]
        and may_be(candidate, beside.indicators[mention.indicator])
        for mention in context.mentions
    ) and not any(mention.steps <= WITHIN and mention.indicator == meant[0] for mention in context.mentions)


def is_of_several(candidate: Candidate, context: ClaimContext) -> bool:
    """Whether a draft's number is what several towns or things make together; all villages make the town's."""
    clause = CLAUSE.split(candidate.sentence)[-1]
    if _TOWNS.search(clause):
        return True
    things = [mention for mention in context.mentions if mention.steps <= WITHIN]
    is_one_town = len(context.all_areas) < 2 or (_OF_ONE.search(clause) and len(context.areas) < 2)
    is_of_one = is_one_town and len(things) == 1 and not _SEVERAL.search(clause)
    return _TOGETHER.search(clause) is not None and not is_of_one
