"""Print how many seeded errors are found, how many right numbers are called wrong, how many errors are said to stand.

`python -m benchmarks.proofreading [--set second] [--wrong]`
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from msgspec import Struct, field

from benchmarks.proofreading.drafts import Draft, written
from benchmarks.proofreading.seeding import Error, seeded
from benchmarks.proofreading.world import TOWNS, YEARS, World
from metrics import load_catalogue
from metrics.analysis.proofreading.claims_judged import proofread
from metrics.analysis.proofreading.judgement import Judgement
from metrics.analysis.store import Facts, facts_of
from metrics.curation.drafts.draft import Draft as ReadDraft

ERRORS = 200
SETS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twenty_first",
    "twenty_second",
    "twenty_third",
    "twenty_fourth",
    "twenty_fifth",
    "twenty_sixth",
    "twenty_seventh",
    "twenty_eighth",
    "twenty_ninth",
    "thirtieth",
    "thirty_first",
    "thirty_second",
    "thirty_third",
    "thirty_fourth",
    "thirty_fifth",
    "thirty_sixth",
)
SEED = 20261127


class Score(Struct):
    """What came of true drafts and of seeded errors."""

    right: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    caught: Counter[str] = field(default_factory=Counter)
    stands: Counter[str] = field(default_factory=Counter)
    mistakes: list[str] = field(default_factory=list)

    @property
    def false_alarms(self) -> int:
        """How many right numbers and claims were called wrong."""
        return self.right["contradicts"] + self.right["elsewhere"]

    def lines(self) -> Iterator[str]:
        """Yield the score as a table."""
        total, caught, stands = (sum(counts.values()) for counts in (self.errors, self.caught, self.stands))
        right = sum(self.right.values())
        yield f"{'kind of error':<18}{'seeded':>8}{'found':>8}{'stands':>8}"
        for kind in self.errors:
            yield f"{kind:<18}{self.errors[kind]:>8}{self.caught[kind]:>8}{self.stands[kind]:>8}"
        yield f"{'all':<18}{total:>8}{caught:>8}{stands:>8}"
        yield f"errors found: {100 * caught / total:.1f} % (aim 98), said to stand: {stands} (aim 0)"
        share = 100 * self.false_alarms / right
        yield f"right claims: {right}, called wrong: {self.false_alarms} = {share:.1f} % (aim 2)"
        yield "right claims by outcome: " + ", ".join(
            f"{name} {count}" for name, count in self.right.most_common()
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the score of a set of drafts; return 0."""
    parser = argparse.ArgumentParser(prog="benchmarks.proofreading")
    parser.add_argument("--set", default="first", choices=SETS, help="of drafts")
    parser.add_argument("--errors", type=int, default=ERRORS)
    parser.add_argument("--wrong", action="store_true", help="list what is not as it should be")
    options = parser.parse_args(arguments)
    templates = import_module(f"benchmarks.proofreading.{options.set}").DRAFTS
    score = scored(templates, options.errors)
    print("\n".join((*score.lines(), *(score.mistakes if options.wrong else ()))))
    return 0


def scored(templates: Sequence[str], errors: int, seed: int = SEED) -> Score:
    """Return the score of drafts by templates, with so many errors seeded in them."""
    score, chance, world = Score(), Random(seed), World.made(seed)
    with TemporaryDirectory() as folder:
        facts = facts_of(load_catalogue(world.write(Path(folder))))
    drafts = list(_drafts(templates, world, chance))
    for draft in drafts:
        _true(draft, facts, score)
    waiting = [error for draft in drafts for error in seeded(draft, world, chance)]
    for error in _spread(waiting, errors, chance):
        _seeded(error, facts, score)
    return score


def _drafts(templates: Sequence[str], world: World, chance: Random) -> Iterator[Draft]:
    """Yield each template three times, of towns and years by chance."""
    for template in templates:
        for _ in range(3):
            town, beside = chance.sample(list(TOWNS), 2)
            draft = written(template, world, town, beside, chance.choice(YEARS[2:]))
            if draft:
                yield draft


def _spread(waiting: Sequence[Error], most: int, chance: Random) -> list[Error]:
    """Return as many errors as are asked for, of all kinds alike as far as there are some."""
    kinds: dict[str, list[Error]] = {}
    for error in chance.sample(list(waiting), len(waiting)):
        kinds.setdefault(error.kind, []).append(error)
    chosen: list[Error] = []
    while len(chosen) < most and any(kinds.values()):
        for kind in sorted(kinds):
            if kinds[kind] and len(chosen) < most:
                chosen.append(kinds[kind].pop())
    return chosen


def _read(draft: Draft, facts: Facts) -> tuple[Judgement, ...]:
    """Return a draft proofread."""
    return proofread(facts, ReadDraft(draft.text, facts.catalogue).claims())


def _true(draft: Draft, facts: Facts, score: Score) -> None:
    """Count how the claims of a true draft are judged; what is marked beside its figures counts, too."""
    judged = _read(draft, facts)
    for start, end, piece in draft.spans():
        here = [
            judgement for judgement in judged if judgement.claim.start < end and start < judgement.claim.end
        ]
        outcomes = [judgement.outcome for judgement in here]
        if piece.kind in ("figure", "claim"):
            score.right[min(outcomes, key=_gravest, default="not read")] += 1
        elif piece.kind != "text":
            continue
        else:
            score.right.update(outcome for outcome in outcomes if outcome.is_wrong)
        score.mistakes += [
            f"FALSE {_printed(judgement)} in {draft.text}" for judgement in here if judgement.outcome.is_wrong
        ]
        if piece.kind in ("figure", "claim") and not any(outcome.is_right for outcome in outcomes):
            score.mistakes += [
                f"open  {piece.text}: {[_printed(judgement) for judgement in here]} in {draft.text}"
            ]


def _gravest(outcome: str) -> int:
    """Return a sort key: what is called wrong first."""
    return ("contradicts", "elsewhere", "unknown", "follows", "rounded", "stands").index(outcome)


def _seeded(error: Error, facts: Facts, score: Score) -> None:
    """Count whether an error is found."""
    judged = _read(error.draft, facts)
    here = [
        judgement
        for judgement in judged
        if judgement.claim.start < error.end and error.start < judgement.claim.end
    ]
    score.errors[error.kind] += 1
    is_found = any(judgement.outcome.is_wrong for judgement in here)
    stands = not is_found and any(judgement.outcome.is_right for judgement in here)
    score.caught[error.kind] += is_found
    score.stands[error.kind] += stands
    if not is_found:
        text = error.draft.text
        outcomes = [_printed(judgement) for judgement in here]
        how = "STANDS" if stands else "missed"
        score.mistakes.append(f"{how} {error.kind}: ⟨{text[error.start : error.end]}⟩ {outcomes} in {text}")


def _printed(judged: Judgement) -> str:
    """Return a judgement in short."""
    claim = judged.claim
    when = claim.period.text if claim.period else ""
    printed = (
        f"{claim.text!r} {judged.outcome} {judged.why} {claim.area} {when} {claim.measure} {claim.indicators}"
    )
    return f"{printed} {[fact.printed for fact in (*judged.own, *judged.others)][:3]}"


if __name__ == "__main__":
    sys.exit(main())
