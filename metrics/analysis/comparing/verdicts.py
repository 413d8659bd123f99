"""Whether observations of an indicator compare, and why: judged once for each kind of pair, counted for any number."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import combinations

from msgspec import Struct

from metrics.analysis.comparing.crowd import Assembly, Crowd
from metrics.analysis.comparing.grounds import Grounds, grounds_between
from metrics.analysis.comparing.pairs import ITSELF, Ground
from metrics.analysis.facts import Fact
from metrics.model.codes import Comparability
from metrics.model.records import Catalogue


class Verdict(Struct, frozen=True):
    """Whether two observations compare; its grounds, at least one, the gravest first."""

    first: Fact
    second: Fact
    grounds: Grounds

    @property
    def comparability(self) -> Comparability:
        """Return how far the two compare: as far as the gravest ground lets them."""
        return self.grounds[0].comparability

    @property
    def deciding(self) -> Grounds:
        """Return the gravest grounds: those for which it compares no better."""
        return deciding(self.grounds)


class Verdicts(Collection[Verdict]):
    """The verdicts on every two of some facts of one indicator: counted at once, made one by one for who walks them.

    Two facts that are numbers of one thing are no pair: nothing is compared with itself.
    """

    def __init__(self, catalogue: Catalogue, facts: Sequence[Fact], judge: "Judge | None" = None) -> None:
        """Judge nothing yet."""
        self.catalogue, self.facts, self.judge = catalogue, facts, judge or verdict

    def __len__(self) -> int:
        """Return how many pairs of facts there are verdicts on."""
        of_one_thing = Counter(fact.thing for fact in self.facts).values()
        return len(self.facts) * (len(self.facts) - 1) // 2 - sum(
            number * (number - 1) // 2 for number in of_one_thing
        )

    def __iter__(self) -> Iterator[Verdict]:
        """Yield the verdict on every two of the compared facts, in their order."""
        pairs = (self.judge(self.catalogue, first, second) for first, second in combinations(self.facts, 2))
        return (judgement for judgement in pairs if ITSELF not in judgement.grounds)

    def __contains__(self, asked: object) -> bool:
        """Whether a verdict is one of these."""
        return isinstance(asked, Verdict) and asked.first in self.facts and asked.second in self.facts

    @cached_property
    def of_facts(self) -> list[Counter[Grounds]]:
        """How many verdicts each fact has with the others, by their grounds; in the facts' order."""
        crowd = Crowd(Assembly(self.catalogue, self.facts), self.facts)
        met = (crowd.met(fact, inside=True) for fact in self.facts)
        return [_without_itself(kinds) for kinds in met]

    @cached_property
    def counts(self) -> Counter[Grounds]:
        """How many verdicts there are, by their grounds."""
        total: Counter[Grounds] = Counter()
        for fact in self.of_facts:
            total.update(fact)
        return Counter({grounds: number // 2 for grounds, number in total.items()})

    @property
    def kinds(self) -> list[tuple[Grounds, int]]:
        """How many verdicts there are by what decides them, what compares best first."""
        numbers: Counter[Grounds] = Counter()
        for grounds, number in self.counts.items():
            numbers[deciding(grounds)] += number
        return sorted(numbers.items(), key=lambda number: (number[0][0].comparability.doubt, -number[1]))

    @property
    def levels(self) -> Counter[Comparability]:
        """How many verdicts there are, by how far the two compare."""
        levels: Counter[Comparability] = Counter()
        for grounds, number in self.counts.items():
            levels[grounds[0].comparability] += number
        return levels

    def decided_by(self, ground: Ground) -> Iterator[Verdict]:
        """Yield the verdicts in which a ground is among the gravest."""
        holds = (any(ground in deciding(met) for met in fact) for fact in self.of_facts)
        fitting = [fact for fact, fits in zip(self.facts, holds, strict=True) if fits]
        yield from (
            judgement
            for judgement in Verdicts(self.catalogue, fitting, self.judge)
            if ground in judgement.deciding
        )


def verdict(catalogue: Catalogue, first: Fact, second: Fact) -> Verdict:
    """Return whether two facts compare.

    Raises:
        ValueError: if they are of two indicators, which have no verdict.
    """
    if first.indicator != second.indicator:
        raise ValueError(f"{first.indicator} and {second.indicator} are two indicators")
    return Verdict(first, second, grounds_between(catalogue, first, second))


Judge = Callable[[Catalogue, Fact, Fact], Verdict]


def judging() -> Judge:
    """Return a judge who looks at each two figures once, in whichever order they are named."""
    judged: dict[tuple[Fact, Fact], Verdict] = {}

    def judge(catalogue: Catalogue, first: Fact, second: Fact) -> Verdict:
        if (first, second) not in judged:
            judgement = verdict(catalogue, first, second)
            judged[second, first] = Verdict(second, first, judgement.grounds)
            judged[first, second] = judgement
        return judged[first, second]

    return judge


def _without_itself(met: Counter[Grounds]) -> Counter[Grounds]:
    """Return the counted verdicts on a fact without those on other numbers of the very same thing."""
    return Counter({grounds: number for grounds, number in met.items() if ITSELF not in grounds})


def deciding(grounds: Grounds) -> Grounds:
    """Return those of a verdict's grounds that decide: the gravest."""
    return tuple(ground for ground in grounds if ground.comparability is grounds[0].comparability)


def verdicts(catalogue: Catalogue, facts: Sequence[Fact], judge: "Judge | None" = None) -> Verdicts:
    """Return the verdicts on every two of the facts, which are of one indicator."""
    return Verdicts(catalogue, facts, judge)


def groups(
    catalogue: Catalogue, facts: Sequence[Fact], fit: Callable[[Comparability], bool]
) -> list[list[Fact]]:
    """Return compared facts in groups, in order: the verdict on every two of one is as ``fit`` asks."""
    assembly, allowed = Assembly(catalogue, facts), frozenset(filter(fit, Comparability))
    everybody = Crowd(assembly, facts)
    in_groups: list[tuple[list[Fact], Crowd]] = []
    for fact in facts:
        if not _levels(everybody.met(fact, inside=True)) & allowed:
            in_groups.append(([fact], Crowd(assembly)))  # a crowd that nobody is asked about
            continue
        homes = (home for home in in_groups if home[1].homes and _fits(fact, home[1], allowed))
        group, crowd = next(homes, None) or ([], Crowd(assembly))
        if not group:
            in_groups.append((group, crowd))
        group.append(fact)
        crowd.add(fact)
    return [group for group, _ in in_groups]


def panels(catalogue: Catalogue, facts: Sequence[Fact]) -> list[list[Fact]]:
    """Return facts in groups that may share an axis by the verdicts on them, in their order.

    No two of a group are not comparable, and something can be said about every two of different towns: where it is
    unknown whether towns compare an eye compares all the same.
    """
    alike = groups(catalogue, facts, lambda level: level.may_be_of_one_town)
    return [group for same in alike for group in _by_towns(catalogue, same)]


def _by_towns(catalogue: Catalogue, facts: Sequence[Fact]) -> list[list[Fact]]:
    """Return facts in groups of whole towns, the verdict on every two of different towns being that they compare."""
    towns: dict[str, list[Fact]] = {}
    for fact in facts:
        towns.setdefault(fact.area, []).append(fact)
    if len(towns) == 1:
        return [list(facts)]
    allowed = frozenset(level for level in Comparability if level.says_something)
    assembly = Assembly(catalogue, facts)
    in_groups: list[tuple[list[Fact], Crowd]] = []
    for own in towns.values():
        near = (
            home
            for home in in_groups
            if grounds_between(catalogue, home[0][0], own[0])[0].comparability in allowed
        )
        homes = (home for home in near if all(_fits(fact, home[1], allowed) for fact in own))
        group, crowd = next(homes, None) or ([], Crowd(assembly))
        if not group:
            in_groups.append((group, crowd))
        group += own
        for fact in own:
            crowd.add(fact)
    return [group for group, _ in in_groups]


def cautioned(judged: Verdicts) -> frozenset[Fact]:
    """Return the facts that compare with others of ``judged``, but with none of them plainly."""
    levels = (
        (fact, _levels(levels_met)) for fact, levels_met in zip(judged.facts, judged.of_facts, strict=True)
    )
    return frozenset(
        fact
        for fact, levels_met in levels
        if any(level.is_cautious or level.is_open for level in levels_met)
        and not any(level.is_full for level in levels_met)
    )


def _fits(fact: Fact, crowd: Crowd, allowed: frozenset[Comparability]) -> bool:
    """Whether a fact compares with everybody of a crowd as far as is allowed."""
    return _levels(crowd.met(fact, inside=False)) <= allowed


def _levels(met: Iterable[Grounds]) -> set[Comparability]:
    """Return how far a fact compares with those whom it meets."""
    return {grounds[0].comparability for grounds in met}
