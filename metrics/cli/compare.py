"""`metrics compare`: which figures of an indicator compare, why, and which is higher; of many, some and a count."""

import argparse
import json
from collections import Counter
from collections.abc import Iterable
from itertools import islice

from metrics.analysis.comparing.differences import Difference, difference
from metrics.analysis.comparing.distinct_facts import one_each
from metrics.analysis.comparing.verdicts import Verdict, Verdicts, verdicts
from metrics.analysis.facts import Fact
from metrics.analysis.store import Query, facts_of
from metrics.cli.arguments.argument import FOLDER, JSON_LINES, MEASURE, TOWNS, YEARS, argument
from metrics.cli.arguments.option_values import identified, identified_towns, years_between
from metrics.cli.printing.outcome import FINE
from metrics.cli.printing.place_record import place_record
from metrics.curation import load_catalogue
from metrics.display.comparing.verdicts import difference_text, ground_text, kind_text, verdict_text
from metrics.display.wording import Wording
from metrics.language import Bilingual, Language
from metrics.model.codes import Measure
from metrics.model.records import Catalogue

MORE = Bilingual(
    "另有 {} 对；写 --towns、--years 少看些，写 --all 全看：",
    "{} pairs more; --towns and --years ask for fewer, --all for each:",
)
MOST = 40  # pairs that are printed one by one unless all are asked for


ARGUMENTS = (
    FOLDER,
    argument(
        "--indicator",
        "指标，代码或名称",
        "indicator, by id or name",
        metavar="INDICATOR",
        required=True,
    ),
    MEASURE,
    TOWNS,
    YEARS,
    argument("--all", "每一对都列出", "print every pair, however many", action="store_true"),
    JSON_LINES,
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Print the verdict and the answer of every two figures of one indicator and measure, of the towns and years named.

    Where they are many and not all of them are asked for, the first are printed, and of the others how many there
    are of each kind.

    Raises:
        WrongUsageError: if there is no such indicator or town, or the years cannot be read.
    """
    catalogue = load_catalogue(options.folder)
    wording, facts = Wording(catalogue, language), _figures_of(catalogue, options)
    judged = verdicts(catalogue, facts)
    shown = list(islice(judged, None if options.all else MOST))
    for verdict in shown:
        answer = difference(catalogue, verdict.first, verdict.second)
        print(_json(answer, wording) if options.json else _line(answer, wording))
    if len(judged) > len(shown):
        _print_rest(judged, shown, wording, in_json=options.json)
    if not shown and not options.json:
        print(wording.word("no_verdicts"))
    return FINE


def _figures_of(catalogue: Catalogue, options: argparse.Namespace) -> list[Fact]:
    """Return the figures that `metrics compare` is asked for; what documents say alike of one thing, once."""
    (indicator,) = identified("--indicator", [options.indicator], catalogue.indicators)
    wanted = Query(indicator=indicator, measures=(Measure(options.measure),))
    if options.towns:
        wanted["areas"] = identified_towns(options.towns, catalogue.areas)
    if options.years:
        first, last = years_between(options.years)
        wanted["years"] = range(first, last + 1)
    return one_each(facts_of(catalogue).select(**wanted))


def _print_rest(judged: Verdicts, shown: Iterable[Verdict], wording: Wording, *, in_json: bool) -> None:
    """Print how many pairs `metrics compare` leaves out, by their kinds."""
    left = Counter(dict(judged.kinds))
    left.subtract(verdict.deciding for verdict in shown)
    kinds = [(grounds, number) for grounds, number in left.items() if number > 0]
    if in_json:
        counts = [
            {
                "comparability": grounds[0].comparability,
                "facets": [ground.facet for ground in grounds],
                "pairs": number,
            }
            for grounds, number in kinds
        ]
        print(json.dumps({"more": counts}, ensure_ascii=False))
        return
    print(MORE.within(wording.language).format(sum(number for _, number in kinds)))
    for grounds, number in kinds:
        print(f"    {kind_text(grounds, number, wording)}")


def _line(difference: Difference, wording: Wording) -> str:
    """Return a verdict and its answer as the line that `metrics compare` prints."""
    return f"{verdict_text(difference.verdict, wording)}\n    {difference_text(difference, wording)}"


def _json(difference: Difference, wording: Wording) -> str:
    """Return a verdict and its answer as `metrics compare --json` prints them."""
    grounds = [
        {
            "facet": str(ground.facet),
            "comparability": str(ground.comparability),
            "reason": ground_text(ground, difference.verdict, wording),
        }
        for ground in difference.verdict.grounds
    ]
    record = {
        "first": _named(difference.verdict.first),
        "second": _named(difference.verdict.second),
        "comparability": str(difference.verdict.comparability),
        "grounds": grounds,
        "answer": str(difference.answer),
        "higher": _named(difference.higher) if difference.higher else None,
        "ratio": [
            None if end is None else float(end) for end in (difference.ratio_low, difference.ratio_high)
        ],
        "restates_growth": difference.restates_growth,
    }
    return json.dumps(record, ensure_ascii=False)


def _named(fact: Fact) -> dict[str, object]:
    """Return the JSON fields that tell one compared figure from the others."""
    about = {"area": fact.area, "part": fact.part, "period": fact.period.text, "measure": fact.measure}
    place = {"printed": fact.printed, **place_record(fact.document, fact.first)}
    return {**about, "status": fact.status, **place}
