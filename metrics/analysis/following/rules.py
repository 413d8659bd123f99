"""The table of rules: what follows from what.

Each line says how the rule is called, what it needs, what its result is about, and its formula. In a formula an
amount is in its base unit, and a percentage, given or found, is a ratio: a growth of 5 % is 0.05. A new rule is a
line here, and its words in display; a new need is a function in ``needs``, a new subject one in ``subjects``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from metrics.analysis.following import needs, subjects
from metrics.analysis.following.needs import Need
from metrics.analysis.following.subjects import About
from metrics.analysis.following.tree import Use
from metrics.model.codes import Measure

CHANGE, AMOUNT, COMPLETION = Measure.CHANGE_ON_YEAR, Measure.CHANGE_AMOUNT, Measure.COMPLETION


class Side(StrEnum):
    """Which ends of a formula's range follow."""

    BOTH = "both"
    LOW = "low"  # the result is this or more
    HIGH = "high"  # the result is this or less


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the table; ``formula`` takes the inputs that ``need`` finds, in their order."""

    name: str
    need: Need
    about: About
    formula: Callable[..., Any]
    use: Use = Use.ROW
    side: Side = Side.BOTH


def _in_steps(*counts_and_steps: Any) -> Any:
    """Return what counts over nested thresholds come to at least.

    Of 20 villages over 500 thousand, 4 reach a million: 4 × (1 million − 500 thousand) + 20 × 500 thousand, whatever
    the other villages have.
    """
    half = len(counts_and_steps) // 2
    counts, steps = counts_and_steps[:half], counts_and_steps[half:]
    return sum(count * step for count, step in zip(counts, steps, strict=True))


BESIDE, CHECK = Use.BESIDE, Use.CHECK
GROWN, COMPLETED = needs.level_and(CHANGE), needs.level_and(COMPLETION)
RULES: tuple[Rule, ...] = (
    Rule("base", needs.level_and(AMOUNT), subjects.base, lambda level, gained: level - gained),
    Rule("base", GROWN, subjects.base, lambda level, growth: level / (1 + growth)),
    Rule("target", COMPLETED, subjects.target, lambda done, completion: done / completion),
    Rule(
        *("quotient", needs.declared("quotient_of"), subjects.declaring("quotient_of")),
        lambda total, number: total / number,
    ),
    Rule(
        *("difference", needs.declared("difference_of"), subjects.declaring("difference_of")),
        lambda larger, smaller: larger - smaller,
    ),
    Rule("rest", needs.whole_and_part, subjects.rest, lambda whole, part: whole - part),
    Rule(
        *("lower_bound", needs.nested_counts, subjects.total_counted),
        _in_steps,
        side=Side.LOW,
    ),
    # told beside the others: no indicator is worth having for them
    Rule(
        *("increase", GROWN, subjects.itself),
        lambda level, growth: level - level / (1 + growth),
        BESIDE,
    ),
    Rule(
        *("surplus", COMPLETED, subjects.itself),
        lambda done, completion: done - done / completion,
        BESIDE,
    ),
    # held against what a document states, and against nothing else
    Rule("share", needs.whole_and_part, subjects.part_of, lambda whole, part: part / whole, CHECK),
    Rule(
        *("growth", needs.level_a_year_apart, subjects.measured(CHANGE)),
        lambda level, before: (level - before) / before,
        CHECK,
    ),
    Rule(
        *("completed", needs.level_and_plan, subjects.measured(COMPLETION)),
        lambda done, plan: done / plan,
        CHECK,
    ),
    Rule("within", needs.level, subjects.counted_within, lambda larger: larger, CHECK, Side.HIGH),
)
# held against a gain that a document prints, where it prints one
GAINS: tuple[Rule, ...] = (
    Rule(
        *("gain", needs.level_a_year_apart, subjects.gained),
        lambda level, before: level - before,
        CHECK,
    ),
    Rule(
        *("gain_by_growth", GROWN, subjects.gained),
        lambda level, growth: level - level / (1 + growth),
        CHECK,
    ),
)
