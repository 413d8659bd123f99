"""What a reader meets before having chosen anything."""

from metrics.analysis.comparing.comparison import View
from metrics.analysis.comparing.first_towns import towns_at_first
from metrics.analysis.years import years_spoken_of
from metrics.views.shelf import Data


def first_view(data: Data) -> View | None:
    """Return the view that a reader meets first; None where nothing is reported at all."""
    years = years_spoken_of(data.catalogue)
    for indicator, measures in data.measures.items():
        towns = towns_at_first(data.catalogue, data.facts, indicator)
        return View(indicator, measures[0], towns, years[0], years[-1])
    return None
