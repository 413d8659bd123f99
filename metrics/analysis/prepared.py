"""What a view shows, found once: whoever draws it, tells it, lists it or takes it away asks here."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from msgspec.structs import replace

from metrics.analysis.comparing.comparison import State, View, measured, selection, states
from metrics.analysis.comparing.distinct_facts import one_each
from metrics.analysis.comparing.index import IndexPoint, indexed
from metrics.analysis.comparing.kinds import KINDS
from metrics.analysis.comparing.neighbours import neighbours
from metrics.analysis.comparing.paging import on_page, pages
from metrics.analysis.comparing.standing import Standing, standing
from metrics.analysis.comparing.verdicts import Verdicts, judging, verdicts
from metrics.analysis.facts import Fact
from metrics.analysis.findings import Finding, finding
from metrics.analysis.localities import figures_around, is_near
from metrics.analysis.references import InForce, in_force
from metrics.analysis.store import Facts
from metrics.analysis.years import years_far_off
from metrics.model.codes import PLAIN, ChartKind


class PreparedView:
    """A prepared view over some facts: figures, the kind that fits, cells, verdicts, finding, each found once asked.

    ``asked`` is the view as the reader chose it. No two figures are judged twice.
    """

    def __init__(self, store: Facts, view: View) -> None:
        """Prepare a view; nothing of it is found before it is asked for."""
        self.store, self.catalogue, self.asked = store, store.catalogue, view
        self.judge = judging()
        self._drawn_as: dict[ChartKind, list[Fact]] = {}

    @cached_property
    def selected(self) -> list[Fact]:
        """The figures of the prepared view's indicator, towns and years, all measures."""
        return selection(self.store, self.asked)

    @cached_property
    def of_measure(self) -> list[Fact]:
        """Those figures of the prepared view that are of its measure."""
        return measured(self.selected, self.asked)

    def drawn_as(self, kind: ChartKind) -> list[Fact]:
        """Return what a kind of chart draws of the prepared view; nothing where it does not fit."""
        if kind not in self._drawn_as:
            self._drawn_as[kind] = KINDS[kind].drawn(self.catalogue, self.of_measure, self.judge)
        return self._drawn_as[kind]

    @cached_property
    def kinds(self) -> tuple[ChartKind, ...]:
        """The kinds of chart that fit the prepared view; dots always do."""
        return tuple(kind for kind in ChartKind if kind.is_plain or self.drawn_as(kind))

    @property
    def offered(self) -> tuple[ChartKind, ...]:
        """The kinds that say more of the prepared view than dots and columns do, and the one that was asked for."""
        asked = self.asked.kind
        return tuple(
            kind for kind in self.kinds if kind is asked or KINDS[kind].says_more(self.drawn_as(kind))
        )

    @cached_property
    def every(self) -> list[Fact]:
        """The figures that the chart of the prepared view draws on all its pages."""
        return self.drawn_as(self.asked.kind) or self.of_measure

    @cached_property
    def marks(self) -> list[Fact]:
        """The figures of the prepared view that have a mark: what says the same thing has one."""
        return one_each(self.every)

    @cached_property
    def fitted(self) -> View:
        """The prepared view with a kind of chart that fits."""
        fits = bool(self.drawn_as(self.asked.kind))
        return replace(self.asked, kind=self.asked.kind if fits else PLAIN)

    @cached_property
    def pages(self) -> Sequence[tuple[str, ...]]:
        """The towns of each page of the prepared view's chart."""
        return pages(self.catalogue, self.marks, self.fitted)

    @cached_property
    def view(self) -> View:
        """The prepared view as it is drawn: a kind that fits, and the towns of its page."""
        return on_page(self.catalogue, self.marks, self.fitted)

    @cached_property
    def facts(self) -> list[Fact]:
        """The figures that the chart of the prepared view draws on its page, as they are listed."""
        return [fact for fact in self.every if fact.area in self.view.areas]

    @cached_property
    def far_off(self) -> list[int]:
        """The years far off of which there are figures of its measure that it leaves out."""
        view, far = self.view, set(years_far_off(self.catalogue)) - set(self.view.years)
        if not far:
            return []
        measures = (view.measure,)
        facts = self.store.select(indicator=view.indicator, areas=view.areas, years=far, measures=measures)
        return sorted({fact.year for fact in facts})

    @cached_property
    def cells(self) -> dict[tuple[str, int], State]:
        """What each town and year of the prepared view holds."""
        return states(self.catalogue, self.selected, self.view)

    @cached_property
    def verdicts(self) -> Verdicts:
        """The verdicts on every two marks of the prepared view."""
        return verdicts(self.catalogue, self.marks, self.judge)

    @cached_property
    def verdicts_here(self) -> Verdicts:
        """The verdicts on every two marks of the prepared view's page."""
        if len(self.pages) == 1:
            return self.verdicts
        return verdicts(self.catalogue, one_each(self.facts), self.judge)

    @cached_property
    def indices(self) -> list[IndexPoint]:
        """The marks of the prepared view's page over their bases, as an index."""
        return indexed(self.catalogue, self.verdicts_here.facts, self.judge)

    @cached_property
    def finding(self) -> Finding:
        """What is certain of the prepared view."""
        return finding(self.catalogue, self._field, self.view.measure, self.judge)

    @cached_property
    def standing(self) -> Standing:
        """How the towns of the prepared view stand to each other."""
        figures = one_each(measured(self._field, self.view))
        return standing(self.catalogue, figures, self.spoken, self.cells, self.judge)

    @cached_property
    def neighbours(self) -> Mapping[Fact, Fact]:
        """Against which other mark of the prepared view each mark is held first."""
        return neighbours(self.marks)

    @cached_property
    def references(self) -> list[InForce]:
        """What the view's figures are judged by, in the years in which that is in force, and their localities' own."""
        if not self.every:
            return []
        limits = in_force(self.catalogue.indicators[self.view.indicator], self.view.measure, self.view.years)
        near = (fact for fact in self.around if fact.value is not None and is_near(fact, self.every))
        return [
            *limits,
            *(InForce(fact.value, (fact.year,), figure=fact) for fact in near if fact.value is not None),
        ]

    @cached_property
    def around(self) -> list[Fact]:
        """What is told of the localities in which its towns lie."""
        return figures_around(self.store, self.view)

    @cached_property
    def spoken(self) -> View:
        """The prepared view with the towns of which something is said: of an index those that it draws."""
        drawn = {fact.area for fact in self.facts}
        if not KINDS[self.view.kind].is_of_its_towns:
            return self.view
        return replace(self.view, areas=tuple(area for area in self.view.areas if area in drawn))

    @property
    def _field(self) -> list[Fact]:
        """The figures of the prepared view of which something is said; a ranking speaks of its year."""
        of_one_year = KINDS[self.view.kind].is_of_one_year
        years = {fact.year for fact in self.facts} if of_one_year else set(self.view.years)
        return [fact for fact in self.selected if fact.area in self.spoken.areas and fact.year in years]

    def as_dots(self) -> "PreparedView":
        """Return the same prepared view as dots, which every figure has."""
        if self.asked.kind.is_plain:
            return self
        dots = PreparedView(self.store, replace(self.asked, kind=PLAIN))
        dots.selected, dots.judge = self.selected, self.judge
        return dots
