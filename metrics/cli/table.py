"""`metrics table`: the tidy frame."""

import argparse
import sys

from metrics.analysis.comparing.judged import judged, judged_frame
from metrics.analysis.filtering import Filter, found
from metrics.analysis.store import facts_of
from metrics.cli.arguments import FOLDER, THEMES, argument
from metrics.cli.outcome import FINE
from metrics.cli.usage import identified
from metrics.curation import load_catalogue
from metrics.export.table import table_bytes
from metrics.language import Language

FORMATS = ["csv", "json", "parquet"]
ARGUMENTS = (
    FOLDER,
    argument("--format", "格式（默认 csv）", "default: csv", choices=FORMATS, default="csv"),
    THEMES,
    argument("--area", "只要这个镇，可重复", "this town only; repeatable", action="append"),
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Print the tidy frame."""
    catalogue = load_catalogue(options.folder)
    wanted = {
        "theme": identified("--theme", options.theme or (), catalogue.themes),
        "area": identified("--area", options.area or (), catalogue.areas),
    }
    facts = facts_of(catalogue)
    rows = found(facts, Filter(tuple(wanted["theme"]), tuple(wanted["area"])))
    sys.stdout.flush()
    sys.stdout.buffer.write(table_bytes(judged_frame(catalogue, judged(facts, rows)), options.format))
    return FINE
