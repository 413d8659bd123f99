"""`metrics implied`: what follows from the printed figures by arithmetic, and what would go with one of them."""

import argparse
import json

from metrics.analysis.following.implied import dependents, implied_facts
from metrics.analysis.following.tree import ImpliedValue, leaves
from metrics.analysis.store import Query, facts_of
from metrics.cli.arguments.argument import FOLDER, JSON_LINES, argument
from metrics.cli.arguments.option_values import WrongUsageError
from metrics.cli.printing.outcome import FINE
from metrics.cli.printing.place_record import place_record
from metrics.curation import load_catalogue
from metrics.display.tree import TreeWording
from metrics.language import Bilingual, Language
from metrics.model.observations import Place, read_address
from metrics.model.records import Catalogue, Observation

IF_CURRENT = Bilingual(
    "只在同比按现价计算时成立；按什么价格，文中未载明",
    "holds only if the growth is at current prices; in which prices it is, is not stated",
)


ARGUMENTS = (
    FOLDER,
    argument(
        "--without",
        "少了这一处的数字，哪些推算不成立，如 001:199",
        "what rests on the figures at a place, as in 001:199",
        metavar="DOCUMENT:LINE",
    ),
    JSON_LINES,
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Print every implied value with its derivation, or those on the figures of one line, as `metrics implied` does."""
    catalogue = load_catalogue(options.folder)
    tree_wording = TreeWording(catalogue, language)
    if not options.without:
        _print(implied_facts(catalogue), tree_wording, options)
        return FINE
    for figure in _figures_at(options.without, catalogue):
        gone = [dependent for dependent in dependents(catalogue, figure) if not dependent.rule.use.is_check]
        if not options.json:
            words = Bilingual("{}：没有它，就没有这 {} 个数", "{}: without it, {} values go")
            print(words.within(language).format(tree_wording.printed(figure), len(gone)))
        _print(gone, tree_wording, options)
    return FINE


def _figures_at(place: str, catalogue: Catalogue) -> list[Observation]:
    """Return the figures that stand at a place typed as 001:199."""
    sources = catalogue.sources.values()
    documents = {name: source.document for source in sources for name in (source.id, source.document)}
    name, at = (place, Place(0)) if place in documents else read_address(place)
    wanted: Query = {"document": documents.get(name, name), "replaced": True, "cell": at.cell}
    if not at.cell:
        wanted |= {"line": at.line}
    figures = [fact.first for fact in facts_of(catalogue).select(**wanted) if fact.printed]
    if not figures:
        raise WrongUsageError(
            Bilingual(
                f"--without “{place}”：没有数字在那里；写作 文档:行 或 文档:格，如 001:199",
                f"--without '{place}': no figure stands there; write document:line, or document:cell, as in 001:199",
            )
        )
    return figures


def _print(values: list[ImpliedValue], tree_wording: TreeWording, options: argparse.Namespace) -> None:
    """Print implied values: one JSON object a line, or as trees, each line under what follows from it."""
    for value in values:
        if options.json:
            print(json.dumps(_record(value, tree_wording), ensure_ascii=False))
        else:
            print(*("    " * depth + text for depth, text in tree_wording.tree(value).lines(1)), sep="\n")
            prices = value.prices(tree_wording.catalogue.units)
            if prices and not prices.is_stated:
                print("    " * 2 + IF_CURRENT.within(tree_wording.language))


def _record(implied: ImpliedValue, tree_wording: TreeWording) -> dict[str, object]:
    """Return an implied value and what it rests on as JSON; ends in the unit named, null where open."""
    subject, sources = implied.subject, tree_wording.catalogue.sources
    quantity = tree_wording.quantity(implied.interval, subject, implied.hedge)
    return {
        "rule": implied.rule.name,
        "indicator": subject.indicator,
        "area": subject.area,
        "part": subject.part,
        "period": subject.period.text,
        "measure": str(subject.measure),
        "low": None if quantity.low is None else float(quantity.low),
        "high": None if quantity.high is None else float(quantity.high),
        "unit": quantity.unit,
        "prices": implied.prices(tree_wording.catalogue.units),
        "rests_on": [
            {"printed": leaf.quantity.printed, **place_record(sources[leaf.source].document, leaf)}
            for leaf in leaves(implied)
        ],
    }
