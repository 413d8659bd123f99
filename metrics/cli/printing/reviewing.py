"""How a review of two versions of the data is asked for and printed: the same for `metrics diff` and `changes`."""

import argparse
from pathlib import Path

from metrics.analysis.store import facts_of
from metrics.analysis.versions.former_ids import as_called_now
from metrics.cli.arguments.argument import JSON_LINES, argument, file_to_write
from metrics.cli.files.streams import beside, write
from metrics.cli.printing.outcome import FINE
from metrics.language import Language
from metrics.model.records import Catalogue
from metrics.views.review.review import Review
from metrics.views.review.review_lines import review_lines
from metrics.views.review.review_records import review_records

DIFFERENT = 1
WAYS = (
    JSON_LINES,
    file_to_write(
        "--html",
        "再写一个网页：前后图并排，无脚本，可独立打开",
        "also write a page with the charts side by side, which stands by itself",
    ),
    argument(
        "--exit-code",
        "有差别则以 1 结束",
        "end with 1 where the two differ, as git diff",
        action="store_true",
    ),
)
NamedCatalogue = tuple[str, Catalogue]


def print_review(
    old: NamedCatalogue, new: NamedCatalogue, options: argparse.Namespace, language: Language
) -> int:
    """Print what differs between two versions, each with its name, as ``options`` ask; return the exit code.

    Raises:
        WrongUsageError: if the page cannot be written.
    """
    after = facts_of(new[1])
    review = Review(as_called_now(facts_of(old[1]), after), after, old[0], new[0])
    if options.html:
        _write(review, options.html, language)  # first: whoever reads the lines may stop before the last
    for line in review_records(review) if options.json else review_lines(review, language):
        print(line, file=beside(options.html))
    return DIFFERENT if options.exit_code and review.differs else FINE


def _write(review: Review, file: Path, language: Language) -> None:
    """Write a review as a page; what makes it is loaded only now."""
    from metrics.views.review.page import review_page

    write(file, review_page(review, language).encode())
