"""Which measure the words around a figure tell: a level, a change, a share, a rank."""

import re

from metrics.curation.proposing.cue_table import first, rows
from metrics.curation.proposing.subjects.english_figure import MONEY
from metrics.curation.proposing.words_around import BY_HOW_MUCH, FigureContext
from metrics.model.codes import Measure

OR = re.compile(",? ?or ?(?:about |around |some |nearly |over )?")


def measure_of(seen: FigureContext) -> Measure:
    """Return the measure that the words around a figure tell."""
    if seen.token.quantity and seen.token.quantity.parts:
        return Measure.RATIO
    is_shared = seen.follows and seen.token.quantity and seen.token.quantity.unit != "位"
    if seen.before and (is_shared or seen.goes_on):
        return seen.before.measure
    measure = Measure(first(rows("measures"), seen.in_text)["measure"])
    return Measure.SHARE if measure.is_level and _is_its_part(seen) else measure


def _is_its_part(seen: FigureContext) -> bool:
    """Whether a figure only says which part of a whole the money before it is: taxes bring $46m, or 33 percent."""
    before = seen.before
    if before is None or before.quantity is None or not before.measure.is_level or seen.in_text.unit != "%":
        return False
    is_beside = OR.fullmatch(seen.document.plain, before.token.end, seen.token.start) is not None
    return is_beside and before.quantity.unit in MONEY and not BY_HOW_MUCH.match(seen.in_text.after)
