"""The page of targets and ranks: how far each was met, and ranks among others."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, partial
from operator import attrgetter
from urllib.parse import quote

from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.facts import Fact
from metrics.analysis.standings.targets import (
    FULL,
    Completion,
    LeagueEntry,
    Targets,
    facts_by_town,
    targets,
)
from metrics.charts import (
    Chart,
    Look,
    Paper,
    bullet,
    completions_caption,
    completions_chart,
    longest_of,
    picture,
)
from metrics.charts.completions import targets_title
from metrics.display.comparing.verdicts import SIGNS, reasons
from metrics.display.gaps.coverage import nothing_of
from metrics.display.numbers.measures import is_in_field, positions_text, ranks_by_another
from metrics.display.pace import pace_text
from metrics.display.wording import Wording
from metrics.model.codes import Measure
from metrics.views.addresses.links import comparison_link
from metrics.views.addresses.page_names import TARGETS
from metrics.views.figures.figure import Figure, Town, town_of
from metrics.views.page import UNCHOSEN, Block, Choice, Holdings, Page, page_of
from metrics.views.page_entry import PageEntry
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import shared

MOST = 8  # languages and tones kept, some 30 kB each


class GoalView(Struct, frozen=True):
    """A completion on the targets page: its figure and bar, whether the target is reached, the year gone."""

    figure: Figure
    bar: str
    reach: str
    pace: str
    amounts: tuple[tuple[str, Figure], ...]


class GroupView(Struct, frozen=True):
    """Figures under one heading of the targets page: completions, or ranks; ``note``: why there are none."""

    heading: str
    town: Town | None = None
    note: str = ""
    goals: tuple[GoalView, ...] = ()
    ranks: tuple[tuple[Figure, str], ...] = ()


class StandingView(Struct, frozen=True):
    """One indicator of the targets page by which towns have places: each with its figure, and why they compare."""

    name: str
    link: str
    measure: str
    comparability: str
    sign: str
    word: str
    why: str
    positions: tuple[tuple[str, Figure], ...]
    missing: tuple[str, ...]


@shared(MOST, by_tone=True)
def targets_page(reader: Reader, choice: Choice = UNCHOSEN) -> Page:
    """Return the targets page: completions, ranks and places, and the completions as a chart."""
    cached = cache(partial(targets, reader.catalogue, reader.facts))

    def drawn(look: Look, paper: Paper) -> Chart:
        goals, wording = cached().goals, reader.wording
        words = completions_caption(goals, wording, look)
        return picture(completions_chart(goals, wording, look), words, look, paper)

    return page_of(
        TARGETS,
        reader,
        towns=reader.catalogue.towns,
        blocks=(Block("targets.html", lambda: _lists(cached(), reader), reader.language),),
        hold=lambda: Holdings(cached().facts),
        picture=drawn,
    )


def _lists(targets: Targets, reader: Reader) -> Mapping[str, object]:
    """Return what the template of targets takes: goals, ranks of cities, standings of towns."""
    wording, goals = reader.wording, list(targets.goals)
    fields = len(list(facts_by_town(reader.catalogue, reader.facts)))
    return {
        "title": targets_title(goals, wording),
        "full": round(100 * FULL / longest_of(goals), 2),
        "goals": list(_goals(goals, reader)),
        "cities": list(_cities(targets.ranks, reader)),
        "league_lead": wording.word("league_lead", fields, len(targets.standings)),
        "standings": [_standing(standing, reader) for standing in targets.standings],
        "elsewhere": _elsewhere(reader),
    }


def _goals(completions: list[Completion], reader: Reader) -> Iterator[GroupView]:
    """Yield for the targets page the completions of each town, in the towns' order, or why it has none."""
    longest = longest_of(completions)
    for area in reader.catalogue.towns:
        own = [completion for completion in completions if completion.fact.area == area]
        yield GroupView(
            heading=reader.wording.area(area),
            town=town_of(area, reader),
            note="" if own else nothing_of(area, reader.wording),
            goals=tuple(_goal(goal, longest, reader) for goal in own),
        )


def _goal(completion: Completion, longest: float, reader: Reader) -> GoalView:
    word = reader.wording.word
    amounts = (("done", completion.done), ("due", completion.target))
    alike = replace(reader, wording=reader.wording.together(fact for _, fact in amounts if fact))
    return GoalView(
        figure=Figure(completion.fact, reader),
        bar=f"data:image/svg+xml,{quote(bullet(completion, longest, reader.look))}",
        reach=word(completion.reach),
        pace=pace_text(completion, reader.wording),
        amounts=tuple((word(key), Figure(fact, alike)) for key, fact in amounts if fact),
    )


def _cities(by_city: Mapping[str, Sequence[Fact]], reader: Reader) -> Iterator[GroupView]:
    """Yield for the targets page the ranks of each city by themselves, then the towns of which no rank is told."""
    wording = reader.wording
    for facts in by_city.values():
        own = tuple((Figure(fact, reader), _ranked(fact, reader)) for fact in facts)
        yield GroupView(_heading(facts[0], wording), ranks=own)
    towns = {fact.area for facts in by_city.values() for fact in facts}
    for area in (town for town in reader.catalogue.towns if town not in towns):
        yield GroupView(wording.area(area), town_of(area, reader), nothing_of(area, reader.wording))


def _heading(fact: Fact, wording: Wording) -> str:
    """Return the heading over ranks in a place, or among others as printed."""
    key = "among_field" if is_in_field(fact) else "among_towns_of"
    return wording.word(key, wording.among(fact))


def _ranked(fact: Fact, reader: Reader) -> str:
    """Return the measure that a rank on the targets page ranks; empty where it is the indicator itself."""
    return reader.wording.word("by_measure", reader.wording.ranked(fact)) if ranks_by_another(fact) else ""


def _standing(entry: LeagueEntry, reader: Reader) -> StandingView:
    """Return one indicator's places on the targets page."""
    facts = [fact for fact, _ in entry.positions]
    wording = reader.wording.together(facts)
    reader = replace(reader, wording=wording)
    worst = max(entry.verdicts.levels, key=attrgetter("doubt"))
    missing = [area for area in reader.catalogue.towns if area not in {fact.area for fact in facts}]
    return StandingView(
        name=wording.indicator(entry.indicator),
        link=comparison_link(entry.indicator, entry.measure, reader.language),
        measure="" if entry.measure.is_level else wording.word(entry.measure),
        comparability=worst,
        sign=SIGNS[worst],
        word=wording.word(worst),
        why=wording.word("semicolon").join(_grounds(entry, wording)),
        positions=tuple(
            (positions_text(*position, reader.language), Figure(fact, reader, facts))
            for fact, position in entry.positions
        ),
        missing=tuple(wording.area(area) for area in missing),
    )


def _grounds(entry: LeagueEntry, wording: Wording) -> list[str]:
    """Return what decides the verdicts beside places on the targets page, each ground once."""
    levels = sorted(entry.verdicts.levels, key=attrgetter("doubt"))
    return [text for level in levels for text in reasons(entry.verdicts, level, wording)]


def _elsewhere(reader: Reader) -> str:
    """Return for the targets page how many completions and ranks belong to no town, and to whom; else empty."""
    facts = reader.facts.select(measures=(Measure.COMPLETION, Measure.RANK), replaced=True)
    areas = [fact.area for fact in facts if fact.area not in reader.catalogue.towns]
    names = reader.wording.word("comma").join(map(reader.wording.area, dict.fromkeys(areas)))
    return reader.wording.word("of_no_town", len(areas), names) if areas else ""


ENTRY = PageEntry(TARGETS, targets_page)
