"""`metrics table`: the tidy frame."""

import argparse
from collections.abc import Collection, Iterable, Iterator
from itertools import groupby, islice

from metrics.analysis.comparing.judged_figures import judged, judged_columns
from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts, facts_of
from metrics.cli.arguments.argument import FOLDER, THEMES, argument
from metrics.cli.arguments.option_values import identified
from metrics.cli.files.streams import write_out
from metrics.cli.printing.outcome import FINE
from metrics.curation import load_catalogue
from metrics.export.tidy_csv import csv_head, csv_rows
from metrics.language import Language

FORMATS = ["csv", "json", "parquet"]
AT_ONCE = 2_000  # rows that stand in memory as cells
ARGUMENTS = (
    FOLDER,
    argument("--format", "格式（默认 csv）", "default: csv", choices=FORMATS, default="csv"),
    THEMES,
    argument("--area", "只要这个镇，可重复", "this town only; repeatable", action="append"),
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Print the tidy frame, as `metrics table` does."""
    catalogue = load_catalogue(options.folder)
    wanted = {
        "theme": identified("--theme", options.theme or (), catalogue.themes),
        "area": identified("--area", options.area or (), catalogue.areas),
    }
    store = facts_of(catalogue)
    facts = (
        fact
        for fact in store.select(replaced=True)
        if all(_is_of(fact, name, ids) for name, ids in wanted.items())
    )
    for piece in _pieces(store, facts, options.format):
        write_out(piece)
    return FINE


def _is_of(fact: Fact, name: str, ids: Collection[str]) -> bool:
    """Whether a fact is of one of the themes or areas that `metrics table` names; of any where none is named."""
    return not ids or getattr(fact, name) in ids


def _pieces(store: Facts, facts: Iterable[Fact], form: str) -> Iterator[bytes]:
    """Yield the tidy table as bytes; a CSV some rows at a time, so that it is never there as a whole."""
    if form != "csv":
        from metrics.analysis.comparing.judged_frame import judged_frame  # these two load pandas
        from metrics.export.frame import table_bytes

        yield table_bytes(judged_frame(store.catalogue, judged(store, facts)), form)
        return
    yield csv_head(judged_columns(store.catalogue, ()))
    every = (
        one for _, same in groupby(facts, key=lambda fact: fact.indicator) for one in judged(store, same)
    )
    while some := list(islice(every, AT_ONCE)):
        yield csv_rows(judged_columns(store.catalogue, some))
