"""What a step does to the data: what its figures compare with, what follows from them, what is to be looked at."""

from collections.abc import Iterator
from pathlib import Path

from metrics.analysis.comparing.verdicts import verdict
from metrics.analysis.facts import Fact
from metrics.analysis.store import facts_of
from metrics.curation.curating.desk import Step
from metrics.display.wording import Wording
from metrics.language import Bilingual, Language
from metrics.model.codes import Status
from metrics.model.records import Catalogue
from metrics.web.workbench.remarks import checked

MOST = 6


def effects(step: Step, documents: Path, language: Language) -> list[str]:
    """Return what a step does, a sentence each; that it does nothing more is said."""
    wording = Wording(step.after, language)
    lines = [*_compared(step, wording), *_following(step, wording), *_remarked(step, documents, wording)]
    return lines or [wording.word("curate_nothing_more")]


def _compared(step: Step, wording: Wording) -> Iterator[str]:
    """Yield with how many other figures each new one of a step compares, and how far."""
    facts = facts_of(step.after)
    for fact in facts.of(step.new):
        field = facts.select(indicator=fact.indicator, measures=(fact.measure,))
        levels = [
            verdict(step.after, fact, other).comparability for other in field if other.thing != fact.thing
        ]
        counts = [sum(level.is_full for level in levels), sum(level.is_cautious for level in levels)]
        rest = len(levels) - sum(counts)
        name = _fact_name(fact, wording)
        sentence = wording.word("curate_compares", *counts, rest) if levels else wording.word("curate_alone")
        yield f"{name}{wording.word('colon')}{sentence}"


def _following(step: Step, wording: Wording) -> Iterator[str]:
    """Yield what follows after a step and did not before, and what follows no more, the first of many."""
    before, after = (
        {fact.id: fact for fact in facts_of(data).select(statuses=(Status.IMPLIED,), replaced=True)}
        for data in (step.before, step.after)
    )
    for key, facts, others in (("curate_follows", after, before), ("curate_no_more", before, after)):
        new = [fact for id, fact in facts.items() if id not in others]
        yield from (
            f"{wording.word(key)}{wording.word('colon')}{_fact_name(fact, wording)}" for fact in new[:MOST]
        )


def _fact_name(fact: Fact, wording: Wording) -> str:
    """Return a figure with what it is of, as the workbench tells the effect of a step."""
    return f"{wording.indicator(fact.indicator)} {wording.period(fact)} {wording.measured(fact)}"


def _remarked(step: Step, documents: Path, wording: Wording) -> Iterator[str]:
    """Yield the problems and remarks of `metrics check` that a step brings, the first of many."""
    known = set(_messages(step.before, documents, step.source))
    new = [message for message in _messages(step.after, documents, step.source) if message not in known]
    head = f"{wording.word('curate_conflicts')}{wording.word('colon')}"
    yield from (f"{head}{message.within(wording.language)}" for message in new[:MOST])


def _messages(catalogue: Catalogue, documents: Path, source: str) -> tuple[Bilingual, ...]:
    """Return the problems and remarks before or after a step, of the data and of one document."""
    result = checked(catalogue, documents, source)
    problems, remarks = (
        (problem.message for problem in result.problems),
        (remark.message for remark in result.remarks),
    )
    return *problems, *remarks
