"""Views that a browser gets before anybody asks for them, so that a switch need not wait for the server."""

import gzip
import json
import time
import zlib
from collections.abc import Mapping
from itertools import product
from threading import Event
from urllib.parse import urlencode

from msgspec import Struct, field

from metrics.analysis.comparing.comparison import View
from metrics.analysis.prepared import PreparedView
from metrics.charts import Tone, caption, chart_json
from metrics.charts.looks.colours import in_tone
from metrics.language import Language
from metrics.model.codes import Measure
from metrics.views.addresses.links import views_ahead_link, words_of
from metrics.views.lists.indicator_list import indicator_options
from metrics.views.lists.town_labels import town_labels
from metrics.views.loading.shelf import Data
from metrics.views.loading.visits import VISITS
from metrics.views.pages.comparison import CHART_SETTINGS, heading_html, sized_chart
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import shared
from metrics.web.next_views import next_views
from metrics.web.turns import Turns

BREATH = 0.002  # seconds after each view in which others get their turn; a view takes about as long
LEVEL = 9  # of compression: made once, in the background
STOPPING = Event()  # set when the server stops: no view more is made
TURNS = Turns()


class Budget(Struct, frozen=True):
    """The budget of what is sent ahead for one language and tone: views, bytes sent, seconds of CPU."""

    views: int = 1_000
    size: int = 1_000_000
    seconds: float = 5.0


FULL = Budget()
FEW = Budget(views=60, seconds=0.5)  # what a reader gets first, who would wait long for all


class ViewsSent(Struct):
    """What is made to be sent: the charts, each once, and the views by their address, as they were made.

    ``size`` is about what it takes packed, or more: what stands near its like takes less. ``alike`` is by address what
    the charts that look alike share, an indicator and a measure.
    """

    charts: dict[str, int] = field(default_factory=dict)
    views: dict[str, tuple[int, str, str]] = field(default_factory=dict)
    alike: dict[str, tuple[str, Measure]] = field(default_factory=dict)
    size: int = 0

    def add(self, view: View, reader: Reader, packer: "zlib._Compress") -> None:
        """Add a view's chart, heading and alternative to those sent ahead; what is there is not made again."""
        address = urlencode(words_of(view), doseq=True)
        if address in self.views:
            return
        ready = PreparedView(reader.facts, view)
        words = caption(ready, reader.wording, reader.look)
        chart, heading = chart_json(sized_chart(ready, reader), CHART_SETTINGS), heading_html(words, reader)
        self.alike[address] = view.indicator, view.measure
        texts = [address, heading, words.alternative, *([] if chart in self.charts else [chart])]
        self.views[address] = self.charts.setdefault(chart, len(self.charts)), heading, words.alternative
        self.size += _packed(texts, packer)

    def in_order(self) -> Mapping[str, object]:
        """Return the charts and views sent ahead, those of an indicator's measure together.

        What is packed looks back over some eight charts: a chart that follows its like takes half of its bytes.
        """
        views = sorted(self.views.items(), key=lambda view: self.alike[view[0]])
        indices = {index: new for new, index in enumerate(dict.fromkeys(index for _, (index, *_) in views))}
        charts = list(self.charts)
        return {
            "charts": [charts[index] for index in indices],
            "views": {address: (indices[index], *words) for address, (index, *words) in views},
        }


def _packed(content: object, packer: "zlib._Compress") -> int:
    """Return how many bytes a view sent ahead takes gzipped, a little more than packed with all others."""
    return len(
        packer.compress(json.dumps(content, ensure_ascii=False).encode()) + packer.flush(zlib.Z_SYNC_FLUSH)
    )


def views_ahead(data: Data, language: Language, tone: Tone, budget: Budget = FULL) -> bytes:
    """Return the views that a browser gets ahead, as gzipped JSON; made once for the same data, language and tone.

    ``names`` holds the ids of what the pickers offer by the words that they show, ``charts`` the charts, each once, and
    ``views`` by their address the place of a view's chart, its heading and its written alternative. What is
    made keeps to ``budget``. Nothing is returned where the server stops before it is made. Who asks waits for no
    views of another language or tone, nor for all where few are asked for.
    """
    with TURNS.waiting_for((language, tone, budget)):
        return _made(data, language, tone, budget)


def _made(data: Data, language: Language, tone: Tone, budget: Budget) -> bytes:
    """Return the views sent ahead, made here or by another thread that is just at it."""
    with TURNS.maker((language, tone, budget)):
        views = b"" if STOPPING.is_set() else _packed_views(Reader.of(data, language, tone), budget)
    return b"" if STOPPING.is_set() else views


@shared(2 * len(Language) * len(Tone), by_tone=True)
def _packed_views(reader: Reader, budget: Budget) -> bytes:
    """Return the views that are sent ahead to a reader's browser, gzipped; dark ones are the light ones recoloured."""
    tone = reader.look.tone
    if tone.is_dark:
        light = gzip.decompress(views_ahead(reader.data, reader.language, Tone.LIGHT, budget))
        sent = {**json.loads(light or "{}"), "address": _address(reader)}
        text = in_tone(json.dumps(sent, ensure_ascii=False), tone)
    else:
        text = json.dumps(_sent(reader, budget), ensure_ascii=False)
    return gzip.compress(text.encode(), LEVEL)


def _address(reader: Reader) -> str:
    """Return the link under which a reader's browser gets the views ahead."""
    return views_ahead_link(reader.catalogue.version, reader.language, reader.look.tone)


def make_all_ahead(data: Data) -> None:
    """Make all views to be sent ahead, of every language and tone, one after another, 中文 and light first."""
    for language, tone in product(Language, Tone):
        _made(data, language, tone, FULL)


def _sent(reader: Reader, budget: Budget) -> Mapping[str, object]:
    """Return the charts and views that are sent ahead to a reader's browser, as JSON values."""
    wanted = reader.language, reader.look.tone, budget
    sent, packer, names = ViewsSent(), zlib.compressobj(LEVEL), _names(reader)
    sent.size = _packed(names, packer)
    ends = time.thread_time() + budget.seconds
    for view in next_views(reader):
        spent = time.thread_time() >= ends or sent.size >= 0.95 * budget.size
        if STOPPING.is_set() or spent or len(sent.views) >= budget.views:
            break
        TURNS.give_way(wanted, STOPPING)
        if not TURNS.is_awaited(wanted):
            VISITS.wait_for_quiet(STOPPING)
        sent.add(view, reader, packer)
        time.sleep(BREATH)
    return {
        "address": _address(reader),
        "names": names,
        **sent.in_order(),
    }


def _names(reader: Reader) -> Mapping[str, Mapping[str, object]]:
    """Return the ids of what the pickers offer by the words that they show, for a browser that has views ahead.

    Of each indicator there is the measure in which it is shown, by the one that is chosen when it is met.
    """
    wording, shown = reader.wording, reader.data.measure_shown
    return {
        "indicator": {label: indicator for indicator, label in indicator_options(reader).items()},
        "measure": {
            indicator: {wording.word(measure): shown(indicator, measure) for measure in Measure}
            for indicator in reader.data.measures
        },
        "towns": {label: town for town, label in town_labels(wording).items()},
    }
