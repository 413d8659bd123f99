"""Views that a browser gets before anybody asks for them, so that a switch need not wait for the server."""

import gzip
import json
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import combinations, combinations_with_replacement
from threading import Lock
from urllib.parse import urlencode

from metrics.analysis.comparison import View
from metrics.analysis.coverage import years_spoken_of
from metrics.charts import Look, Tone, caption, chart_json
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import Measure
from metrics.pages.data import Data
from metrics.pages.drawing import CHART_SETTINGS, heading_html, sized_chart
from metrics.pages.link import views_ahead_link, words_of
from metrics.pages.reader import Reader
from metrics.pages.searching import indicator_label

BREATH = 0.002  # seconds after each view in which others get their turn; a view takes about as long
MAKING = Lock()
MADE: dict[tuple[Language, Tone], tuple[str, bytes]] = {}


def views_ahead(data: Data, language: Language, tone: Tone) -> bytes:
    """Return the views as JSON, compressed; made once for the same data, language and tone, in some two seconds.

    ``names`` holds the ids of what the pickers offer by the words that they show, ``charts`` the charts, each once, and
    ``views`` by their address the place of a view's chart, its heading and its written alternative.
    """
    version = data.catalogue.version
    with MAKING:
        made, views = MADE.get((language, tone), ("", b""))
        if made != version:
            reader = Reader(data, Wording(data.catalogue, language), Look.of(tone, data.catalogue.towns))
            views = gzip.compress(json.dumps(_sent(reader), ensure_ascii=False).encode(), 6)
            MADE[language, tone] = version, views
    return views


def _sent(reader: Reader) -> Mapping[str, object]:
    """Return what is sent to a reader's browser."""
    charts: dict[str, int] = {}
    views: dict[str, tuple[int, str, str]] = {}
    for view in _views(reader):
        words = caption(reader.frame, view, reader.wording, reader.look)
        place = charts.setdefault(chart_json(sized_chart(view, reader), CHART_SETTINGS), len(charts))
        address = urlencode(words_of(view), doseq=True)
        views[address] = place, heading_html(words, reader), words.alternative
        time.sleep(BREATH)
    return {
        "address": views_ahead_link(reader.catalogue.version, reader.language, reader.look.tone),
        "names": _names(reader),
        "charts": list(charts),
        "views": views,
    }


def _views(reader: Reader) -> Iterator[View]:
    """Yield of each measure the whole view; of the headline themes also fewer towns, or fewer years."""
    every, told = tuple(reader.catalogue.towns), years_spoken_of(reader.catalogue)
    years = list(combinations_with_replacement(reader.data.years, 2))
    fewer = [each for count in range(1, len(every)) for each in combinations(every, count)]
    headline = {theme.id for theme in reader.catalogue.themes.values() if theme.headline}
    for indicator, measures in reader.data.measures.items():
        for measure in measures:
            whole = View(indicator, measure, every, told[0], told[-1])
            yield whole
            if reader.catalogue.indicators[indicator].theme in headline:
                yield from (replace(whole, areas=towns) for towns in fewer)
                yield from (replace(whole, first=one, last=other) for one, other in years)


def _names(reader: Reader) -> Mapping[str, Mapping[str, str]]:
    """Return the ids of what the pickers offer, by the words that they show."""
    wording = reader.wording
    return {
        "indicator": {indicator_label(each, wording): each for each in reader.data.measures},
        "measure": {wording.word(each): each for each in Measure},
        "towns": {wording.area(each): each for each in reader.catalogue.towns},
    }
