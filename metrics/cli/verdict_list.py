"""`metrics compare`: every two figures of an indicator, whether they compare, why, and which is higher."""

import argparse
import json

from metrics.analysis import tidy
from metrics.analysis.answers import Difference, difference
from metrics.analysis.rows import Row, rows_of
from metrics.analysis.verdicts import verdicts
from metrics.cli.commands import FINE
from metrics.cli.usage import identified
from metrics.curation import load_catalogue
from metrics.display.verdicts import difference_text, ground_text, verdict_text
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import Measure


def print_verdicts(options: argparse.Namespace, language: Language) -> int:
    """Print the verdict and the answer of every two figures of one indicator and measure."""
    catalogue = load_catalogue(options.folder)
    (indicator,) = identified("--indicator", [options.indicator], catalogue.indicators)
    frame, wording = tidy(catalogue), Wording(catalogue, language)
    wanted = (frame["indicator"] == indicator) & (frame["measure"] == Measure(options.measure))
    rows = rows_of(frame[wanted])
    found = [difference(catalogue, each.first, each.second) for each in verdicts(catalogue, rows)]
    for each in found:
        print(_json(each, wording) if options.json else _line(each, wording))
    if not found and not options.json:
        print(wording.word("no_verdicts"))
    return FINE


def _line(found: Difference, wording: Wording) -> str:
    """Return a verdict and its answer as a person reads them."""
    return f"{verdict_text(found.verdict, wording)}\n    {difference_text(found, wording)}"


def _json(found: Difference, wording: Wording) -> str:
    """Return a verdict and its answer as one line of JSON."""
    grounds = [
        {
            "facet": str(ground.facet),
            "comparability": str(ground.comparability),
            "reason": ground_text(ground, found.verdict, wording),
        }
        for ground in found.verdict.grounds
    ]
    record = {
        "first": _named(found.verdict.first),
        "second": _named(found.verdict.second),
        "comparability": str(found.verdict.comparability),
        "grounds": grounds,
        "answer": str(found.answer),
        "higher": _named(found.higher) if found.higher else None,
        "ratio": [None if end is None else float(end) for end in (found.ratio_low, found.ratio_high)],
        "restates_growth": found.restates_growth,
    }
    return json.dumps(record, ensure_ascii=False)


def _named(row: Row) -> dict[str, object]:
    """Return what tells a row from the others."""
    names = ("area", "part", "period", "measure", "status", "printed", "document", "line")
    return {name: getattr(row, name) for name in names}
