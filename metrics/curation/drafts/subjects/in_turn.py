"""Numbers of what others before them are of: one each, 分别增长5%、6%, in that order, or the last one, 后者增长6%."""

import re
from collections.abc import Sequence

from metrics.curation.drafts.enumerations import run_of
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proving.documents import Document
from metrics.model.claims import Claim

NumberBefore = tuple[int, Claim]  # where a number ends, and what it claims
TWO, FEW = 2, 8  # numbers
NEAR = 24  # characters before a number in which it says that
_LABEL = re.compile("[^，,；;。:：]{1,24}[:：] ?(?:CNY|RMB)? ?")
_MOVE = "(?:同比|较上年|比上年|[增涨降]幅|增速|增长|上升|增加|提高|下降|减少|降低|为|是|达到?|[:： ])"
_IN_TURN = re.compile(f"(?:分别|依次|各自){_MOVE}*$")
_RESPECTIVELY = re.compile(r",? ?respectively(?![a-z])")
_OF_TWO = re.compile(
    rf"[，,；;。：:](?:(?P<first>前者|前一[项个])|后者|后一[项个])的?{_MOVE}*$"
    r"|[,;.] ?(?:(?:and|while|with) )?the (?:(?P<former>former)|latter)(?:'s| was| were| is| being)?"
    " ?(?:up|down|by)? ?$",
    re.IGNORECASE,
)


def leaned_on(document: Document, candidate: Candidate, earlier: Sequence[NumberBefore]) -> Claim | None:
    """Return the level of which a number tells the change, where it is the one of a row that is of that; else None."""
    token, quantity = candidate.token, candidate.quantity
    if same := _in_that_order(document, candidate, earlier):
        return same
    if candidate.measure.is_level and (quantity is None or quantity.unit != "%"):
        return None
    begins, ends = document.sentence(token.start)
    run = run_of(document.plain, list(document.tokens_within(begins, ends)), token)
    if not run:
        return None
    if match := _OF_TWO.search(document.plain, max(begins, token.start - NEAR), token.start):
        both = _last_of_two_things(earlier)
        return both[1 if match["first"] or match["former"] else 0] if len(both) == TWO else None
    levels = _levels(begins, run[0], earlier)
    is_in_turn = _IN_TURN.search(document.plain, max(begins, run[0] - NEAR), run[0]) is not None
    last = next((one.end for one in document.tokens_within(run[-1], ends)), ends)
    is_in_turn = is_in_turn or _RESPECTIVELY.match(document.plain, last) is not None
    return levels[run.index(token.start)] if is_in_turn and TWO <= len(run) == len(levels) else None


def _in_that_order(document: Document, candidate: Candidate, earlier: Sequence[NumberBefore]) -> Claim | None:
    """Return the level at the same place of the sentence before, where as many follow a label: 西湖镇：5家、3亿元."""
    begins, ends = document.sentence(candidate.token.start)
    numbers = list(document.tokens_within(begins, ends))
    run = run_of(document.plain, numbers, candidate.token)
    if len(run) < TWO or len(run) != len(numbers) or not _LABEL.fullmatch(document.plain, begins, run[0]):
        return None
    before = document.sentence(begins - 1)[0] if begins else begins
    levels = [claim for _, claim in earlier[-FEW:] if claim.context.sentence == before < begins]
    levels += [claim for _, claim in earlier[-FEW:] if claim.context.sentence == begins]
    first = levels[: len(run)]
    at = run.index(candidate.token.start)
    is_like = all(claim.measure.is_level and claim.indicators for claim in first)
    return first[at] if is_like and len(levels) == len(run) + at and _is_alike(candidate, first[at]) else None


def _is_alike(candidate: Candidate, level: Claim) -> bool:
    """Whether a draft's number is a level in the unit of another one, or in none."""
    own, other = candidate.quantity, level.quantity
    units = {own.unit if own else "", other.unit if other else ""} - {""}
    return candidate.measure.is_level and len(units) < TWO


def _levels(begins: int, until: int, earlier: Sequence[NumberBefore]) -> list[Claim]:
    """Return the levels of a draft's sentence that stand side by side before a number, each of a thing of its own."""
    levels: list[Claim] = []
    for ends, claim in reversed(earlier):
        if ends > until:
            continue
        if ends <= begins or not claim.measure.is_level:
            break
        levels.insert(0, claim)
    things = {(claim.area, *claim.indicators[:1]) for claim in levels}
    is_named = all(claim.indicators for claim in levels)
    return levels if is_named and len(things) == len(levels) else []


def _last_of_two_things(earlier: Sequence[NumberBefore]) -> list[Claim]:
    """Return the draft's last level, and the last one of another thing of the same town."""
    last: dict[str, Claim] = {}
    for _, claim in reversed(earlier[-FEW:]):
        if claim.measure.is_level and claim.indicators:
            last.setdefault(claim.indicators[0], claim)
    both = list(last.values())[:TWO]
    return both if len({claim.area for claim in both}) == 1 else []
