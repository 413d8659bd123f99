"""The table of rules: what follows from what.

Each line says how the rule is called, what it needs, what its result is about, and its formula. In a formula an
amount is in its base unit, and a percentage, given or found, is a ratio: a growth of 5 % is 0.05. A new rule is a
line here, and its words in ``display.words.rule``; a new need is a function in ``needs``, a new subject one in
``subjects``; a new question to a rule is a trait of ``Rule``.
"""

from typing import Any

from msgspec import Struct

from metrics.analysis.following import needs, subjects
from metrics.analysis.following.needs import Need
from metrics.analysis.following.rule import Purpose, Rule, Side
from metrics.analysis.following.subjects import SubjectFinder
from metrics.model.codes import Measure

CHANGE, AMOUNT, COMPLETION = Measure.CHANGE_ON_YEAR, Measure.CHANGE_AMOUNT, Measure.COMPLETION


class Derivation(Struct, frozen=True):
    """One line of the table; the rule's formula takes the inputs that ``need`` finds, in their order."""

    rule: Rule
    need: Need
    about: SubjectFinder


def _in_steps(*counts_and_steps: Any) -> Any:
    """The formula of the rule of nested thresholds: what the counts over them come to at least.

    Of 20 villages over 500 thousand, 4 reach a million: 4 × (1 million − 500 thousand) + 20 × 500 thousand, whatever
    the other villages have.
    """
    half = len(counts_and_steps) // 2
    counts, steps = counts_and_steps[:half], counts_and_steps[half:]
    return sum(count * step for count, step in zip(counts, steps, strict=True))


GROWN, COMPLETED = needs.level_and(CHANGE), needs.level_and(COMPLETION)
RULES: tuple[Derivation, ...] = (
    Derivation(
        Rule(
            *("base", lambda level, gained: level - gained),
            words="base_by_amount",
            leads_back=True,
            spans_years=True,
        ),
        *(needs.level_and(AMOUNT), subjects.base),
    ),
    Derivation(
        Rule("base", lambda level, growth: level / (1 + growth), leads_back=True, spans_years=True),
        *(GROWN, subjects.base),
    ),
    Derivation(Rule("target", lambda done, completion: done / completion), COMPLETED, subjects.target),
    Derivation(
        Rule("quotient", lambda total, number: total / number),
        *(needs.declared("quotient_of"), subjects.declaring("quotient_of")),
    ),
    Derivation(
        Rule("difference", lambda larger, smaller: larger - smaller, subtracts=True),
        *(needs.declared("difference_of"), subjects.declaring("difference_of")),
    ),
    Derivation(
        Rule("rest", lambda whole, part: whole - part, subtracts=True),
        *(needs.whole_and_part, subjects.rest),
    ),
    Derivation(
        Rule("lower_bound", _in_steps, side=Side.LOW, counts=True),
        *(needs.nested_counts, subjects.total_counted),
    ),
    # told beside the others: no indicator is worth having for them
    Derivation(
        Rule("increase", lambda level, growth: level - level / (1 + growth), Purpose.BESIDE),
        *(GROWN, subjects.itself),
    ),
    Derivation(
        Rule("surplus", lambda done, completion: done - done / completion, Purpose.BESIDE),
        *(COMPLETED, subjects.itself),
    ),
    # held against what a document states, and against nothing else
    Derivation(
        Rule("share", lambda whole, part: part / whole, Purpose.CHECK), needs.whole_and_part, subjects.part_of
    ),
    Derivation(
        Rule("growth", lambda level, before: (level - before) / before, Purpose.CHECK, spans_years=True),
        *(needs.level_a_year_apart, subjects.measured(CHANGE)),
    ),
    Derivation(
        Rule("completed", lambda done, plan: done / plan, Purpose.CHECK),
        *(needs.level_and_plan, subjects.measured(COMPLETION)),
    ),
    Derivation(
        Rule("within", lambda larger: larger, Purpose.CHECK, Side.HIGH), needs.level, subjects.counted_within
    ),
)
# held against a gain that a document prints, where it prints one
GAINS: tuple[Derivation, ...] = (
    Derivation(
        Rule("gain", lambda level, before: level - before, Purpose.CHECK, spans_years=True),
        *(needs.level_a_year_apart, subjects.gained),
    ),
    Derivation(
        Rule("gain_by_growth", lambda level, growth: level - level / (1 + growth), Purpose.CHECK),
        *(GROWN, subjects.gained),
    ),
)
# what one document says, another should say too
ELSEWHERE = Rule("elsewhere", lambda same: same, Purpose.CHECK, repeats=True)
EVERY_RULE: tuple[Rule, ...] = (*(line.rule for line in (*RULES, *GAINS)), ELSEWHERE)
