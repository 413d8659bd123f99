"""Measure, and print each figure beside its floor; the two take turns, so that a busy machine slows both."""

import math
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import cycle
from statistics import median

from msgspec import Struct
from playwright.sync_api import Page as Tab

from benchmarks.browser import (
    choose,
    cold_start,
    load,
    open_browser,
    switch_town,
    switch_year,
    visitor,
    weight,
)
from benchmarks.contest import Page, ServedPage, both_pages, in_turns, running_both
from benchmarks.crowd import Visit, visits
from benchmarks.growth import print_costs
from benchmarks.pictures import pictures
from benchmarks.shell import pandas_time, table_time

COLD_STARTS = 4
WARM_LOADS = 8
WEIGHED = 2
CHOICES = 24
COMMANDS = 7
CROWDS = 4
INDICATOR = "one choice: an indicator"
COLD_START = "cold start: server started → first chart"
FIRST_VISIT = "first visit: server up, empty browser cache → first chart"
WARM_LOAD = "warm load: full browser cache → first chart"
PLACES = range(1, 6)  # in the list of indicators, whose first is chosen when a page opens
LEAVING = 2  # seconds in which the server takes note that a crowd has left
VISITORS = 100


class Result(Struct, frozen=True):
    """What was measured on both sides, in milliseconds or as its name says, and the goal for the ratio."""

    name: str
    ours: float
    floor: float
    goal: float | None = None

    def line(self) -> str:
        """Return the row of the table."""
        goal = "" if self.goal is None else f"≤ {self.goal:g} {'✓' if self.ratio <= self.goal else '✗'}"
        return f"{self.name:<58}{self.ours:>9.0f}{self.floor:>9.0f}{self.ratio:>8.2f}  {goal}"

    @property
    def ratio(self) -> float:
        """How many times the floor ours is."""
        return self.ours / self.floor


def main() -> int:
    """Print the tables as they grow; return 1 if any visitor of the crowd met an error."""
    print_costs()
    print(f"{'milliseconds':<58}{'ours':>9}{'floor':>9}{'ratio':>8}  goal", flush=True)
    for result in _shell():
        print(result.line(), flush=True)
    for name, ours, floor, goal in pictures():
        print(Result(name, median(ours), median(floor), goal).line(), flush=True)
    with both_pages() as pages:
        for result in _browser(pages):
            print(result.line(), flush=True)
        errors = _crowd(pages)
    return int(errors > 0)


def _shell() -> Iterator[Result]:
    """Yield the command line's figure."""
    table_time(), pandas_time()  # once, so that everything is compiled and read from the disk
    ours, floor = in_turns(table_time, pandas_time, COMMANDS)
    yield Result("metrics table, beside importing pandas", median(ours), median(floor), 3)


def _browser(pages: tuple[Page, Page]) -> Iterator[Result]:
    """Yield the figures of one visitor."""
    ours, floor = pages
    with open_browser() as browser:
        cold = in_turns(lambda: cold_start(browser, ours), lambda: cold_start(browser, floor), COLD_STARTS)
        yield from _medians((COLD_START, FIRST_VISIT, f"{FIRST_VISIT} of Plotly's"), cold, 1.5)
        with (
            running_both(pages) as (our, bare),
            visitor(browser, our.address) as (our_context, our_tab),
            visitor(browser, bare.address) as (floor_context, floor_tab),
        ):
            warm = in_turns(
                lambda: load(our_context, our.address),
                lambda: load(floor_context, bare.address),
                WARM_LOADS,
            )
            yield from _medians((WARM_LOAD, f"{WARM_LOAD} of Plotly's"), warm, 1.2)
            heavy = in_turns(
                lambda: weight(browser, our.address), lambda: weight(browser, bare.address), WEIGHED
            )
            yield Result("first visit: kB until the first chart", median(heavy[0]), median(heavy[1]))
            yield from _choices(our_tab, floor_tab)


def _medians(
    names: Sequence[str], sides: tuple[Sequence[Sequence[float]], Sequence[Sequence[float]]], goal: float
) -> Iterator[Result]:
    """Yield a row for each of the times that every run tells."""
    columns = (zip(*side, strict=True) for side in sides)
    for name, ours, floor in zip(names, *columns, strict=True):
        yield Result(name, median(ours), median(floor), goal)


def _choices(our_tab: Tab, floor_tab: Tab) -> Iterator[Result]:
    """Yield what it takes to choose another indicator, town or year, beside another indicator of the floor."""
    ours, floor = cycle(PLACES), cycle(PLACES)  # the floor's goes on: what is chosen again draws nothing new
    indicator, bare = in_turns(
        lambda: choose(our_tab, next(ours)), lambda: choose(floor_tab, next(floor)), CHOICES
    )
    yield Result(INDICATOR, median(indicator), median(bare), 1.5)
    yield from _switches(INDICATOR, indicator, bare)
    table, bare = in_turns(
        lambda: choose(our_tab, next(ours), "table"), lambda: choose(floor_tab, next(floor)), CHOICES
    )
    yield Result("one choice: an indicator, until the table below follows", median(table), median(bare))
    yield Result(
        "the same, beside the chart that is drawn ahead of it", median(table), median(indicator), 1.5
    )
    choose(our_tab, 0)
    steps = iter(range(CHOICES))
    town, bare = in_turns(lambda: switch_town(our_tab), lambda: choose(floor_tab, next(floor)), CHOICES)
    yield from _switches("one choice: a town", town, bare)
    year, bare = in_turns(
        lambda: switch_year(our_tab, next(steps)), lambda: choose(floor_tab, next(floor)), CHOICES
    )
    yield from _switches("one choice: a year", year, bare)


def _switches(name: str, ours: list[float], floor: list[float]) -> Iterator[Result]:
    """Yield the median and the slowest twentieth of a kind of choice."""
    yield Result(f"{name}, median", median(ours), median(floor), 2)
    yield Result(f"{name}, the slowest twentieth begins at", _p95(ours), _p95(floor), 2.5)


def _crowd(pages: tuple[Page, Page]) -> int:
    """Print the figures of many visitors at once; return how many of ours met an error."""
    with running_both(pages) as servers:
        our, bare = (partial(_visited, server) for server in servers)
        our_rounds, floor_rounds = in_turns(our, bare, CROWDS)
    for number in (0, CROWDS - 1):
        name = f"{VISITORS} at once: MB of memory when crowd {number + 1} has left"
        print(Result(name, our_rounds[number][1], floor_rounds[number][1]).line())
    ours, floor = ([visit for crowd, _ in side for visit in crowd] for side in (our_rounds, floor_rounds))
    for what, of in _PARTS.items():
        for how, summed in (("median", median), ("p95", _p95)):
            sides = (summed([of(visit) for visit in side]) for side in (ours, floor))
            print(Result(f"{VISITORS} at once: {what}, {how}", *sides).line())
    faults = [[fault for visit in side for fault in visit.faults[:1]] for side in (ours, floor)]
    print(
        f"{f'{VISITORS} at once: visitors with an error':<58}{len(faults[0]):>9}{len(faults[1]):>9}{'':>8}  0",
        end=" ",
    )
    print("✗" if faults[0] else "✓", *sorted(set(faults[0]))[:3], sep="\n  ")
    return len(faults[0])


def _visited(server: ServedPage) -> tuple[list[Visit], float]:
    """Return how each visitor of a crowd fared, and the megabytes that the server holds once they have left."""
    crowd = visits(server.address, VISITORS)
    time.sleep(LEAVING)
    return crowd, server.memory()


_PARTS: dict[str, Callable[[Visit], float]] = {
    "connecting → page with its chart": lambda visit: visit.first,
    "another indicator → new chart": lambda visit: visit.choice,
}


def _p95(values: Sequence[float]) -> float:
    """Return the value below which 95 of 100 lie."""
    return sorted(values)[math.ceil(0.95 * len(values)) - 1]


if __name__ == "__main__":
    sys.exit(main())
