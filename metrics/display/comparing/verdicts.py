"""Verdicts, whether figures compare, in words, with the grounds that decide: as one line, as notes, as a list."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from metrics.analysis.comparing.differences import Difference
from metrics.analysis.comparing.grounds import Grounds
from metrics.analysis.comparing.pairs import Ground
from metrics.analysis.comparing.verdicts import Verdict, Verdicts, deciding
from metrics.analysis.facts import Fact
from metrics.display.comparing.grounds import GROUNDS, Clause
from metrics.display.numbers.amounts import quantity_text, spaced
from metrics.display.numbers.digits import ratio_text
from metrics.display.numbers.measures import against_text, whole_text
from metrics.display.wording import Wording
from metrics.language import Bilingual, Language
from metrics.model.codes import Comparability

BETWEEN_PAIRS = Bilingual("；", " · ")
FEW = 3  # pairs of which each is named; of more, how many there are is said
SIGNS = {
    Comparability.COMPARABLE: "✓",
    Comparability.WITH_CAUTION: "△",
    Comparability.UNKNOWN: "?",
    Comparability.NOT_COMPARABLE: "✕",
}


def ground_text(ground: Ground, verdict: Verdict, wording: Wording) -> str:
    """Return a ground of ``verdict`` as a clause without full stop."""
    return "".join(_clause(ground, verdict, wording))


def _clause(ground: Ground, verdict: Verdict, wording: Wording) -> Clause:
    """Return a ground of ``verdict`` in its two pieces."""
    names = {
        f"{which}_{name}": text
        for which, fact in (("first", verdict.first), ("second", verdict.second))
        for name, text in _parts(fact, wording).items()
    }
    return GROUNDS[ground.key].clause_of(names, wording.language)


def verdict_text(verdict: Verdict, wording: Wording) -> str:
    """Return a verdict as one line: the two figures, how far they compare, and what decides it."""
    pair = f"{figure_name(verdict.first, wording)} ↔ {figure_name(verdict.second, wording)}"
    why = wording.word("semicolon").join(ground_text(ground, verdict, wording) for ground in verdict.deciding)
    return wording.word("verdict_line", pair, wording.word(verdict.comparability), why)


def changed_text(was: Verdict, now: Verdict, wording: Wording) -> str:
    """Return a verdict that has changed as one line: the two figures, how far they compared and do, and why now.

    ``wording`` is that of the catalogue that the figures are of now.
    """
    pair = f"{figure_name(now.first, wording)} ↔ {figure_name(now.second, wording)}"
    levels = f"{wording.word(was.comparability)} → {wording.word(now.comparability)}"
    why = wording.word("semicolon").join(ground_text(ground, now, wording) for ground in now.deciding)
    return wording.word("verdict_line", pair, levels, why)


def levels_text(was: Counter[Comparability], now: Counter[Comparability], wording: Wording) -> str:
    """Return how many pairs of each level of comparability there were and are, of the levels in which that differs."""
    return wording.word("comma").join(
        wording.word("verdict_count", wording.word(level), f"{was[level]} → {now[level]}")
        for level in Comparability
        if was[level] != now[level]
    )


def difference_text(difference: Difference, wording: Wording) -> str:
    """Return how two figures of a verdict differ, and how surely, as a clause: *A is higher, 1.2 times B*."""
    if difference.higher is None or difference.lower is None:
        return wording.word(difference.answer)
    higher, lower = figure_name(difference.higher, wording), figure_name(difference.lower, wording)
    if difference.higher.measure.is_rank:  # the higher number is the worse rank
        return wording.word("certain_place", lower)
    if not (difference.ratio_low and difference.ratio_high):
        return wording.word("certain", higher)
    times = ratio_text(difference.ratio_low, difference.ratio_high)
    order = (higher, lower, times) if wording.language is Language.ZH else (higher, times, lower)
    text = spaced(wording.word("certain_ratio", *order))
    return text + wording.word("restates_growth") if difference.restates_growth else text


def brief_text(ground: Ground, wording: Wording) -> str:
    """Return a ground as a clause that holds for every pair of its kind: without what tells one pair from another."""
    return GROUNDS[ground.key].brief.within(wording.language)


class PairNote(NamedTuple):
    """A note on pairs of figures: how far these compare, why, and both in words."""

    level: Comparability
    why: str
    text: str


def doubts(
    verdicts: Verdicts, level: Comparability, wording: Wording, at: Collection[Fact]
) -> dict[PairNote, tuple[Fact, ...]]:
    """Return why figures drawn together compare by caution only, or cannot be told to, as notes with the figures.

    Of a pair only those ``at`` which it stands are named, where it has any. What decides of several is told once: of a
    few by their names, of many together by their number and without figures.
    """
    few: dict[str, tuple[Fact, ...]] = {}
    many: list[str] = []
    for ground, number in _grounds(verdicts, level).items():
        if number > FEW:
            many += _clauses(ground, number, verdicts, wording)
            continue
        decided = list(verdicts.decided_by(ground))
        pairs = [(pair.first, pair.second) for pair in decided]
        named = [fact for pair in pairs for fact in ([fact for fact in pair if fact in at] or pair)]
        why = _together([_clause(ground, pair, wording) for pair in decided], wording)
        few[why] = tuple(dict.fromkeys((*few.get(why, ()), *named)))
    notes = {
        _note(level, f"few_note_{level}", why, wording): facts for facts, why in _joined(few, wording).items()
    }
    together = wording.word("semicolon").join(dict.fromkeys(many))
    return notes | ({_note(level, f"{level}_note", together, wording): ()} if together else {})


def _note(level: Comparability, key: str, why: str, wording: Wording) -> PairNote:
    """Return a note on a verdict: words such as ``not_comparable_note``, filled with the grounds."""
    return PairNote(level, why, wording.word(key, why))


def _together(clauses: Sequence[Clause], wording: Wording) -> str:
    """Return the clauses of a ground that decides of several pairs as one, which says once what they share."""
    between = BETWEEN_PAIRS.within(wording.language)
    return clauses[0].shared + between.join(dict.fromkeys(clause.own for clause in clauses))


def _joined(texts: dict[str, tuple[Fact, ...]], wording: Wording) -> dict[tuple[Fact, ...], str]:
    """Return clauses of grounds gathered by the figures that they are about, one text for each set of figures."""
    by_facts: dict[tuple[Fact, ...], list[str]] = {}
    for clause, facts in texts.items():
        by_facts.setdefault(facts, []).append(clause)
    return {facts: wording.word("semicolon").join(clauses) for facts, clauses in by_facts.items()}


def apart_notes(verdicts: Verdicts, wording: Wording) -> dict[PairNote, str]:
    """Return the notes that figures drawn together do not compare, behind the sign of that verdict.

    Each is told once: a few pairs by their names, many by their number.
    """
    return {
        _note(level, _note_key(level, verdicts), wording.word("semicolon").join(grounds), wording): SIGNS[
            level
        ]
        for level in Comparability
        if not level.may_be_of_one_town and (grounds := reasons(verdicts, level, wording))
    }


def _note_key(level: Comparability, verdicts: Verdicts) -> str:
    """Return the key of the note of a level of comparability; a chart of parts has no axis of values to speak of."""
    parts = any(fact.part for fact in verdicts.facts)
    return "parts_apart_note" if parts and not level.may_be_of_one_town else f"{level}_note"


def reaching(verdicts: Verdicts, level: Comparability) -> list[Fact]:
    """Return the figures that compare with another one just so far: their best verdict is of this level."""
    met = zip(verdicts.facts, verdicts.of_facts, strict=True)
    return [fact for fact, kinds in met if any(grounds[0].comparability is level for grounds in kinds)]


def reasons(verdicts: Verdicts, level: Comparability, wording: Wording) -> list[str]:
    """Return the deciding grounds of all verdicts of one level, each once, the most frequent kinds of pair first."""
    numbers = _grounds(verdicts, level)
    return list(
        dict.fromkeys(
            text for number in numbers for text in _clauses(number, numbers[number], verdicts, wording)
        )
    )


def _grounds(verdicts: Verdicts, level: Comparability) -> Counter[Ground]:
    """Return of how many pairs each ground decides that they compare so far, and no further."""
    numbers: Counter[Ground] = Counter()
    for grounds, number in verdicts.counts.items():
        if grounds[0].comparability is level:
            numbers.update(dict.fromkeys(deciding(grounds), number))
    return numbers


def _clauses(ground: Ground, number: int, verdicts: Verdicts, wording: Wording) -> Iterator[str]:
    """Yield a ground for each of a few pairs, or once for all of them, with their number where it names none."""
    if number <= FEW:
        yield from (ground_text(ground, verdict, wording) for verdict in verdicts.decided_by(ground))
        return
    brief = brief_text(ground, wording)
    yield wording.word("of_pairs", brief, number) if GROUNDS[ground.key].names_pair else brief


def kind_text(grounds: Grounds, number: int, wording: Wording) -> str:
    """Return the verdict on all pairs of a kind as one line: how far they compare, how many they are, and why."""
    why = wording.word("semicolon").join(brief_text(ground, wording) for ground in deciding(grounds))
    return wording.word("verdict_kind", wording.word(grounds[0].comparability), number, why)


def figure_name(fact: Fact, wording: Wording) -> str:
    """Return a figure of a verdict by town, part and period, and its place where papers print two numbers for it."""
    parts = (wording.area(fact.area), wording.part(fact), wording.period(fact))
    name = " ".join(text for text in parts if text)
    return wording.word("number_at", name, wording.source_within(fact)) if fact.is_disputed else name


def _parts(fact: Fact, wording: Wording) -> dict[str, str]:
    """Return what a ground's words may name of one fact."""
    is_rank = fact.measure.is_rank
    return {
        "measure": wording.word(fact.measure),
        "ranked": wording.ranked(fact) if is_rank else "",
        "part": wording.part(fact) or wording.word("whole_town"),
        "competitors": wording.among(fact) if is_rank else "",
        "period": wording.period(fact),
        "base": against_text(fact, wording),
        "whole": whole_text(fact, wording),
        "count": str(fact.among_count or ""),
        "definition": wording.definition(fact),
        "covers": _covers(fact, wording),
    }


def _covers(fact: Fact, wording: Wording) -> str:
    """Return what a total covers, to fill a ground's words; empty where its document does not say so."""
    units = wording.catalogue.units
    return quantity_text(fact.covers, wording.language, units=units) if fact.covers else ""
