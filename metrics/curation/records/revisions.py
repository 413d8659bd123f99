"""Figures of one thing: said again, or replaced by a later one, which must be said of a figure that there is."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from msgspec.structs import replace

from metrics.curation.grammar import figure as of
from metrics.curation.grammar.fields import Fields
from metrics.curation.reading import figure_wording, shapes, wording
from metrics.curation.reading.nodes import Node, Text, in_braces
from metrics.curation.reading.report import Position, Report
from metrics.curation.reading.revision_wording import replaces_itself, replaces_nothing
from metrics.errors import instead
from metrics.model.records import Location, Observation, Place, ReplacedFigure, Thing

UnreadFigures = Collection[tuple[str, str]]


def read_replaced(fields: Fields, documents: Collection[str] | None) -> tuple[ReplacedFigure, ...]:
    """Return which figures a curated figure says that it replaces: one, or several; none where it says nothing."""
    if of.SUPERSEDES not in fields:
        return ()
    nodes = [node for node in fields.get(of.SUPERSEDES) if node]
    records = [node for node in nodes if not _is_refused(fields.report, node)]
    return tuple(_replaced(Fields(fields.report, node, of.REPLACED), documents) for node in records)


def _is_refused(report: Report, node: Node) -> bool:
    """Whether a figure is named as in corrections, "001:199": how it is written here is suggested."""
    named = re.fullmatch(r"([^\s:]+):(?:([1-9]\d*)|([^\s:]+))", node.text) if isinstance(node, Text) else None
    if named is None:
        return False
    ways = instead(
        in_braces(node), f'{{document: "{named[1]}", {Place.of(int(named[2] or 0), named[3] or "").field}}}'
    )
    report.refuse(node, replace(shapes.wrong(node, wording.WANTS_MAPPING), suggestions=ways))
    return True


def _replaced(fields: Fields, documents: Collection[str] | None) -> ReplacedFigure:
    """Return which one figure is replaced; a figure of a document without lines has no place."""
    source, line = fields.word(of.REPLACED_DOCUMENT, documents), fields.get(of.REPLACED_LINE)
    return ReplacedFigure(source, line, fields.report.location(fields.spot), fields.get(of.REPLACED_CELL))


def refuse_repeated(observations: Iterable[Observation], reports: Mapping[str, Report]) -> None:
    """Report each figure that says of one thing what an earlier one of its document says.

    Two that no one number can be disagree, which the reader sees; and what replaces another repeats nothing.
    """
    seen: dict[tuple[object, ...], list[Observation]] = {}
    for observation in observations:
        earlier = seen.setdefault((observation.thing, observation.status, observation.source), [])
        first = next((one for one in earlier if _says_again(one, observation)), None)
        if first is not None:
            reports[observation.location.file].refuse(
                _spot(observation.location),
                figure_wording.SAME_OBSERVATION(file=first.location.file, line=first.location.line),
            )
        earlier.append(observation)


def _says_again(one: Observation, other: Observation) -> bool:
    """Whether two figures of one thing agree, and neither replaces the other."""
    return one.quantity.meets(other.quantity) and not (one.supersedes or other.supersedes)


def refuse_false_revisions(
    observations: Collection[Observation], reports: Mapping[str, Report], doubtful: UnreadFigures
) -> None:
    """Report what is said to replace a figure that there is not, or what replaces, at last, itself.

    Args:
        observations: all figures that could be read.
        reports: by file, who is told.
        doubtful: indicator and document of figures that could not be read; what replaces one of them is let through.
    """
    there = _by_place(observations)
    for observation in observations:
        for replaced in observation.supersedes:
            replaced_figures = there.get(replaced.address, [])
            if any(one.thing == observation.thing for one in replaced_figures):
                continue
            if replaced.source and (observation.indicator, replaced.source) not in doubtful:
                message = replaces_nothing(replaced, _places_in(observations, observation, replaced.source))
                reports[observation.location.file].refuse(_spot(replaced.location), message)
    for observation in _circular(observations, there):
        location = observation.supersedes[0].location
        reports[location.file].refuse(_spot(location), replaces_itself(observation))


def _by_place(observations: Iterable[Observation]) -> dict[str, list[Observation]]:
    """Return figures by document and line, or cell, for one that says it replaces another."""
    by_place: dict[str, list[Observation]] = {}
    for observation in observations:
        by_place.setdefault(observation.address, []).append(observation)
    return by_place


def _places_in(observations: Iterable[Observation], like: Observation, source: str) -> list[Place]:
    """Return the places of a document that hold a figure of the same thing."""
    others = (
        observation
        for observation in observations
        if observation is not like and observation.thing == like.thing
    )
    return [other.at for other in others if other.source == source]


def _circular(
    observations: Iterable[Observation], there: Mapping[str, list[Observation]]
) -> Iterator[Observation]:
    """Yield the first figure of each circle of figures that replace one another."""
    circular: set[Thing] = set()
    for observation in observations:
        if observation.supersedes and observation.thing not in circular and _leads_back(observation, there):
            circular.add(observation.thing)
            yield observation


def _leads_back(start: Observation, there: Mapping[str, list[Observation]]) -> bool:
    """Whether what a figure replaces, and what that replaces, leads back to the figure."""
    waiting, seen = [start], set[Location]()
    while waiting:
        for replaced in waiting.pop().supersedes:
            for earlier in there.get(replaced.address, []):
                if earlier.thing == start.thing and earlier.location == start.location and earlier.supersedes:
                    return True
                if earlier.thing == start.thing and earlier.location not in seen:
                    seen.add(earlier.location)
                    waiting.append(earlier)
    return False


def _spot(location: Location) -> Position:
    """Return where a record stands in its file."""
    return Position(location.line, location.column)
