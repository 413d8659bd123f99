"""What a reader meets before having chosen anything, and of another indicator than the one that is shown."""

from msgspec.structs import replace

from metrics.analysis.comparing.comparison import View
from metrics.analysis.comparing.towns_at_first import towns_at_first
from metrics.analysis.years import years_spoken_of
from metrics.model.codes import PLAIN
from metrics.views.loading.shelf import Data
from metrics.views.readers.reader import Reader


def first_view(data: Data) -> View | None:
    """Return the view that a reader meets first; None where nothing is reported at all."""
    years = years_spoken_of(data.catalogue)
    for indicator, measures in data.measures.items():
        towns = towns_at_first(data.catalogue, data.facts, indicator)
        return View(indicator, measures[0], towns, years[0], years[-1])
    return None


def same_view_of(indicator: str, view: View, reader: Reader) -> View:
    """Return a view of another indicator with a figure: its first measure, of the same towns and years, by points."""
    return replace(view, indicator=indicator, measure=reader.data.measures[indicator][0], kind=PLAIN, page=1)
