"""The upright rules that a PDF's page draws: they part cells, however near to them the words stand."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice

import pypdfium2 as pdfium
from msgspec import Struct
from pypdfium2 import raw

THIN = 2.0  # points: what is wider is a box
LONG = 5.0  # points: what is shorter parts nothing
SLACK = 1.0  # points by which a letter's box may reach over a rule
MOST = 20_000  # drawn things that are looked at


class UprightRule(Struct, frozen=True):
    """A rule of a PDF's page: how far from its left edge it stands, and from where to where it goes, in points."""

    at: float
    bottom: float
    top: float


class PageRules(Struct, frozen=True):
    """The upright rules of a PDF's page, from left to right."""

    rules: Sequence[UprightRule]

    def separate(self, right: float, left: float, height: float) -> bool:
        """Whether a rule stands between what ends at ``right`` and what begins at ``left``, so high on the page."""
        first = bisect_left(self.rules, right - SLACK, key=lambda rule: rule.at)
        for rule in islice(self.rules, first, None):
            if rule.at > left + SLACK:
                break
            if rule.bottom <= height <= rule.top:
                return True
        return False


def rules_of(page: pdfium.PdfPage) -> PageRules:
    """Return the upright rules of a PDF's page."""
    return PageRules(sorted(_rules(page), key=lambda rule: rule.at))


def _rules(page: pdfium.PdfPage) -> Iterator[UprightRule]:
    """Yield what a PDF's page draws that is thin and upright; what a form on it draws stands elsewhere."""
    for drawn in islice(page.get_objects(filter=(raw.FPDF_PAGEOBJ_PATH,), max_depth=1), MOST):
        try:
            left, bottom, right, top = drawn.get_bounds()
        except pdfium.PdfiumError:  # it draws nothing
            continue
        if right - left <= THIN and top - bottom >= LONG:
            yield UprightRule((left + right) / 2, bottom, top)
