"""Which measure the words around a figure tell: a level, a change, a share, a rank."""

import re

from metrics.curation.proposing.cue_table import first, rows
from metrics.curation.proposing.subjects.english_figure import MONEY
from metrics.curation.proposing.words_around import BY_HOW_MUCH, FigureContext
from metrics.model.codes import Measure

OR = re.compile(",? ?or ?(?:about |around |some |nearly |over )?")


def measure_of(seen: FigureContext) -> Measure:
    """Return the measure that the words around a figure tell."""
    if seen.token.quantity and seen.token.quantity.terms:
        return Measure.RATIO
    is_shared = seen.follows and seen.token.quantity and seen.token.quantity.unit != "位"
    if seen.before and (is_shared or seen.goes_on):
        return seen.before.measure
    measure = Measure(first(rows("measures"), seen.in_text)["measure"])
    return _of_money(seen) or measure if measure.is_level else measure


def _of_money(seen: FigureContext) -> Measure | None:
    """Return what a figure says of the money before it: taxes bring $46m or 33 percent, a rise of $3m or 11 percent."""
    before = seen.before
    if before is None or before.quantity is None or seen.in_text.unit != "%":
        return None
    is_beside = OR.fullmatch(seen.document.plain, before.token.end, seen.token.start) is not None
    if not is_beside or before.quantity.unit not in MONEY or BY_HOW_MUCH.match(seen.in_text.after):
        return None
    return Measure.SHARE if before.measure.is_level else Measure.CHANGE_ON_YEAR
