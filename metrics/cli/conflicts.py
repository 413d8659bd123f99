"""`metrics conflicts`: every thing of which two numbers are printed, and every figure that was revised."""

import argparse
import json
from collections.abc import Iterator

from metrics.analysis.conflicts import Conflict, conflicts
from metrics.analysis.revisions import Revision, revisions
from metrics.cli.arguments.argument import FOLDER, JSON_LINES
from metrics.cli.printing.outcome import FINE
from metrics.cli.printing.place_record import place_record
from metrics.curation import load_catalogue
from metrics.display.doubting.conflicts import apart_text, why_text
from metrics.display.observations import about_text, numbers_of
from metrics.display.words import word
from metrics.display.words.conflicts import UNEQUAL
from metrics.language import Language
from metrics.model.records import Catalogue, Observation

ARGUMENTS = (
    FOLDER,
    JSON_LINES,
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Print the ledger of `metrics conflicts`: disagreements, then revisions; none of them is an error here."""
    catalogue = load_catalogue(options.folder)
    disagreeing, revised = conflicts(catalogue), revisions(catalogue)
    if options.json:
        for record in _records(catalogue):
            print(json.dumps(record, ensure_ascii=False))
        return FINE
    for conflict in disagreeing:
        print("\n    ".join(_conflict_lines(catalogue, conflict, language)))
    for revision in revised:
        print("\n    ".join(_revision_lines(catalogue, revision, language)))
    explained = sum(disagreement.is_acknowledged for disagreement in disagreeing)
    print(word("ledger_title", language).format(len(disagreeing), explained, len(revised)))
    return FINE


def _conflict_lines(catalogue: Catalogue, conflict: Conflict, language: Language) -> Iterator[str]:
    """Yield the lines of one conflict: the thing, its numbers, how far they lie apart, why both stand."""
    yield f"{UNEQUAL} {about_text(catalogue, conflict.observations[0], language)}"
    yield from numbers_of(catalogue, conflict.observations, language)
    yield apart_text(conflict, language)
    yield why_text(conflict, language)


def _revision_lines(catalogue: Catalogue, revision: Revision, language: Language) -> Iterator[str]:
    """Yield of what a number was revised, and the numbers, the oldest first."""
    yield f"→ {about_text(catalogue, revision.newest, language)}"
    yield from numbers_of(catalogue, revision.observations, language)


def _records(catalogue: Catalogue) -> Iterator[dict[str, object]]:
    """Yield disagreements, then revisions, as the JSON that `metrics conflicts` prints; ends open are null."""
    for conflict in conflicts(catalogue):
        ends = conflict.apart.low, conflict.apart.high
        yield {
            "kind": "conflict",
            **_thing(conflict.observations[0]),
            "acknowledged": conflict.is_acknowledged,
            "why": [{"zh": reason.zh, "en": reason.en} for reason in conflict.why],
            "apart": [None if end is None else float(end) for end in ends],
            "figures": [_figure(catalogue, observation) for observation in conflict.observations],
        }
    for revision in revisions(catalogue):
        figures = [_figure(catalogue, observation) for observation in revision.observations]
        yield {"kind": "revision", **_thing(revision.newest), "figures": figures}


def _thing(observation: Observation) -> dict[str, object]:
    """Return the JSON fields of the thing that conflicting figures are numbers of."""
    names = ("indicator", "area", "part", "measure")
    return {name: getattr(observation, name) for name in names} | {"period": observation.period.text}


def _figure(catalogue: Catalogue, observation: Observation) -> dict[str, object]:
    """Return one conflicting figure as JSON fields, with its place, in the base unit."""
    place = place_record(catalogue.sources[observation.source].document, observation)
    read = observation.quantity.as_json()
    numbers = {name: read[name] for name in ("value", "low", "high", "unit")}
    return {"printed": observation.quantity.printed, "status": observation.status, **place, **numbers}
