"""Which indicators a table names: those that are called so, and those that its words are likely to mean."""

import re
from collections.abc import Mapping

from metrics.curation.tables import labels
from metrics.curation.tables.axes import Axes
from metrics.curation.tables.heads import INDICATOR_HEADS, VALUE_HEADS
from metrics.curation.writing.additions import in_braces
from metrics.model.codes import Measure

GROWTH = re.compile(
    r"(?:同比|比上年)?(?:增长|增减|增幅|增速|±)(?:率)?|(?:annual )?(?:growth|change)(?: rate)?", re.IGNORECASE
)


def names_of_indicators(
    axes: Axes, beside: tuple[int, ...], times: int, standard: int
) -> tuple[int, int, dict[str, str]]:
    """Return the column and the row of the head that names indicators, 0 where none does, and what some names mean.

    These are written in the map, where a person sees them: growth, and names that are only words for an indicator.

    Args:
        axes: the table.
        beside: the columns that tell something else.
        times: the row of the head that tells the times.
        standard: the column that tells it by a standard; 0 where the table follows none.
    """
    named = axes.known.named()
    likely = {**labels.indicators_by_word(axes.known.indicators), **named}
    column = standard or axes.column_of(lambda text: _meant(text, likely) != "", beside)
    row = 0 if column else axes.head_row(lambda text: _meant(text, likely) != "")
    if not column and not row:  # then one that may name them, so that each name that means nothing is told
        column = axes.headed(INDICATOR_HEADS)
        row = 0 if column else axes.head_row(bool, beside=times)
        row = 0 if axes.headed(VALUE_HEADS) else row  # Value names nothing: who knows says what all of it is
    texts = axes.column_texts(column) if column else axes.row_texts(row) if row else []
    unnamed = (text for text in dict.fromkeys(texts) if not _called(text, named))
    return column, row, {text: meant for text in unnamed if (meant := _meant(text, likely))}


def is_growth(head: str) -> bool:
    """Whether a head says that its column is how much something grew, and not what grew."""
    return GROWTH.fullmatch(labels.without_unit(head)) is not None


def _meant(text: str, indicators: Mapping[str, str]) -> str:
    """Return what a text means, as the map writes it: an indicator, or the growth of one; empty where nothing."""
    plain = labels.without_unit(text)
    grown = _called(GROWTH.sub("", plain).strip(" ,，"), indicators) if GROWTH.search(plain) else ""
    growth = in_braces({"indicator": grown, "measure": Measure.CHANGE_ON_YEAR}) if grown else ""
    return _called(text, indicators) or growth


def _called(text: str, indicators: Mapping[str, str]) -> str:
    """Return the id of the indicator that is called so; empty where none is."""
    return next((indicators[name] for name in labels.names_in(text) if name in indicators), "")
