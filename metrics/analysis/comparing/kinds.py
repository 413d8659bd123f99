"""Which kinds of chart fit what a view holds, and which of its facts each kind draws."""

from collections.abc import Callable, Sequence

from msgspec import Struct

from metrics.analysis.comparing.comparison import paired
from metrics.analysis.comparing.distinct_facts import surest_last
from metrics.analysis.comparing.index import indexed
from metrics.analysis.comparing.verdicts import Judge, groups, verdicts
from metrics.analysis.facts import Fact
from metrics.model.codes import ChartKind
from metrics.model.records import Catalogue

COURSE = 3  # years of a town, or towns of a year, below which two or three numbers say it all
Selection = Callable[[Catalogue, Sequence[Fact], Judge], list[Fact]]


def _of_dots(_: Catalogue, facts: Sequence[Fact], __: Judge) -> list[Fact]:
    """The facts that dots, a kind of chart, draw: all."""
    return list(facts)


def _of_columns(catalogue: Catalogue, facts: Sequence[Fact], _: Judge) -> list[Fact]:
    """The facts that columns draw: amounts of whole towns, none below nothing, two of which compare; else none."""
    fit = all(fact.measure.is_level and not fact.part for fact in facts)
    fit = fit and all(number >= 0 for fact in facts for number in fact.numbers)
    return list(facts) if fit and _something_compares(catalogue, facts) else []


def _of_slope(catalogue: Catalogue, facts: Sequence[Fact], judge: Judge) -> list[Fact]:
    """The facts that a slope draws: whole towns in exactly two years, one town at least in both; else none."""
    years = sorted({fact.year for fact in facts})
    if len(years) != 2 or any(fact.part for fact in facts) or not _is_amount(facts):
        return []
    return list(facts) if paired(catalogue, facts, years[1] - years[0], judge) else []


def _of_ranking(catalogue: Catalogue, facts: Sequence[Fact], _: Judge) -> list[Fact]:
    """The facts that a ranking draws: of the newest year in which two towns compare, one a town, the printed first.

    Where neither more nor less is welcome it is an order, in which nobody has a place.
    """
    numbered = [fact for fact in facts if fact.numbers and not fact.part and not fact.status.is_planned]
    if not _is_amount(numbered):
        return []
    for year in sorted({fact.year for fact in numbered}, reverse=True):
        field = {fact.area: fact for fact in surest_last(numbered) if fact.year == year}
        ranked = max(comparable_groups(catalogue, list(field.values())), key=len, default=[])
        if len(ranked) > 1:
            return [fact for fact in facts if fact in ranked]
    return []


def _of_multiples(_: Catalogue, facts: Sequence[Fact], __: Judge) -> list[Fact]:
    """Small multiples show whole towns, two at least, one of them in two years."""
    numbered = [fact for fact in facts if fact.value is not None]
    whole = not any(fact.part for fact in facts)
    moves = len({(fact.area, fact.year) for fact in numbered}) > len({fact.area for fact in numbered}) > 1
    return list(facts) if whole and moves else []


def _of_index(catalogue: Catalogue, facts: Sequence[Fact], judge: Judge) -> list[Fact]:
    """The facts that an index draws, as a kind of chart: those that have a base."""
    return [entry.fact for entry in indexed(catalogue, facts, judge)]


def _is_amount(facts: Sequence[Fact]) -> bool:
    """Whether a chart's kind for amounts fits the facts: none is a rank, for a place is no amount."""
    return all(not fact.measure.is_rank for fact in facts)


def _something_compares(catalogue: Catalogue, facts: Sequence[Fact]) -> bool:
    """Whether something can be said about two of the facts."""
    return any(level.says_something for level in verdicts(catalogue, facts).levels)


def comparable_groups(catalogue: Catalogue, facts: Sequence[Fact]) -> list[list[Fact]]:
    """Return facts in comparable groups: something can be said about every two of one."""
    return groups(catalogue, facts, lambda level: level.says_something)


def _anyhow(_: Sequence[Fact]) -> bool:
    """Whether a kind says more than dots: whatever it draws, it is worth offering."""
    return True


def _several_courses(facts: Sequence[Fact]) -> bool:
    """Whether a kind that follows courses is worth offering: two towns have three years each."""
    years: dict[str, set[int]] = {}
    for fact in facts:
        years.setdefault(fact.area, set()).add(fact.year)
    return sum(len(own) >= COURSE for own in years.values()) > 1


def _several_towns(facts: Sequence[Fact]) -> bool:
    """Whether a kind that orders towns is worth offering: there are more than one sentence tells of."""
    return len({fact.area for fact in facts}) >= COURSE


class Fit(Struct, frozen=True):
    """Which facts a kind of chart draws, none where it does not fit, and what it speaks of besides.

    ``says_more``: whether what it draws tells more than dots and columns do; else it is drawn only where a link asks.
    """

    drawn: Selection
    says_more: Callable[[Sequence[Fact]], bool] = _anyhow
    is_of_one_year: bool = False
    """What is said of it holds of the year of its rows alone."""
    is_of_its_towns: bool = False
    """What is said of it holds of the towns that it draws, and not of all that the view names."""
    puts_in_order: bool = False
    """It puts all towns in order."""
    has_panels_by_town: bool = False
    """It stands on several pages where the towns are many."""


KINDS: dict[ChartKind, Fit] = {
    ChartKind.DOTS: Fit(_of_dots),
    ChartKind.COLUMNS: Fit(_of_columns),
    ChartKind.SLOPE: Fit(_of_slope, _several_towns),
    ChartKind.RANKING: Fit(_of_ranking, _several_towns, is_of_one_year=True, puts_in_order=True),
    ChartKind.MULTIPLES: Fit(_of_multiples, _several_courses, has_panels_by_town=True),
    ChartKind.INDEX: Fit(_of_index, _several_courses, is_of_its_towns=True),
}
# In which all of many towns are shown.
IN_ORDER = next(kind for kind, fit in KINDS.items() if fit.puts_in_order)
