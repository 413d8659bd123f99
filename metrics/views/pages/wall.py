"""The wall: what the overview knows, as slides for a large screen that nobody touches, legible from five metres."""

import json
from collections.abc import Iterable, Iterator
from functools import cache

from markupsafe import Markup
from msgspec import Struct

from metrics.analysis.facts import Fact
from metrics.analysis.findings import Finding
from metrics.analysis.standings.glance import Glance, glance
from metrics.analysis.standings.theme_standings import ThemeStanding
from metrics.charts import Tone
from metrics.display.comparing.findings import finding_text
from metrics.language import Language
from metrics.views.addresses.page_names import WALL
from metrics.views.blocks.freshness import freshness
from metrics.views.blocks.theme_rows import Panel, ThemeRow, theme_row
from metrics.views.figures.figure import Town, town_of
from metrics.views.keys import keys_of
from metrics.views.markup.html import STATIC, palette, rendered
from metrics.views.pages.overview import headline
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import shared

MOST_SOURCES = 3  # named on a slide; more are counted


class Slide(Struct, frozen=True):
    """One slide: the answer of a theme as its ``row``, or what is certain of a ``town``, and where printed."""

    title: str
    sources: str
    row: ThemeRow | None = None
    town: Town | None = None
    sentences: tuple[str, ...] = ()

    @property
    def reporting(self) -> tuple[Panel, ...]:
        """The panels of a slide of the wall whose towns have a figure."""
        return tuple(panel for panel in self.row.panels if not panel.is_silent) if self.row else ()

    @property
    def silent(self) -> tuple[Panel, ...]:
        """The panels of a slide of the wall whose towns have none."""
        return tuple(panel for panel in self.row.panels if panel.is_silent) if self.row else ()


@shared(len(Language))
def wall_page(reader: Reader) -> str:
    """Return the whole wall as HTML that stands by itself: a slide for each theme and each town with figures."""
    seen, language = glance(reader.facts), reader.language
    extent, sentence = headline(seen, reader)
    return rendered(
        "wall.html",
        extent=extent,
        sentence=sentence,
        slides=[*_themes(seen, reader), *_towns(seen, reader)],
        fresh=freshness(reader).text,
        keys=json.dumps(keys_of(language, WALL), ensure_ascii=False),
        style=Markup(wall_style()),
        tag=language.tag,
        language=language,
    )


def _themes(seen: Glance, reader: Reader) -> Iterator[Slide]:
    """Yield the slide of each headline theme of which anything is known."""
    for standing in seen.standings:
        if standing.reporting:
            row = theme_row(standing, reader)
            yield Slide(row.theme, _sources(_drawn(standing), reader), row)


def _drawn(standing: ThemeStanding) -> tuple[Fact, ...]:
    """Return the figures that stand on the slide of a theme."""
    cells = (standing.standing_for(cell) for cell in standing.cells)
    return tuple(dict.fromkeys(fact for fact in (*cells, *standing.leading) if fact is not None))


def _towns(seen: Glance, reader: Reader) -> Iterator[Slide]:
    """Yield the slide of each town of which more is certain."""
    for area, certain in seen.brightest.items():
        if certain:
            facts = [fact for finding in certain for fact in finding.facts]
            sentences = tuple(_sentence(finding, reader) for finding in certain)
            yield Slide(
                reader.wording.area(area), _sources(facts, reader), None, town_of(area, reader), sentences
            )


def _sentence(finding: Finding, reader: Reader) -> str:
    """Return what is certain in the reader's words, for a slide of the wall."""
    return finding_text(finding, finding.facts[0].indicator, reader.wording)


def _sources(facts: Iterable[Fact], reader: Reader) -> str:
    """Return where a wall slide's figures stand printed, each place once."""
    word = reader.wording.word
    places = list(dict.fromkeys(reader.wording.source(fact) for fact in facts if fact.place))
    more = [word("more_places", len(places) - MOST_SOURCES)] if len(places) > MOST_SOURCES else []
    return word("semicolon").join((*places[:MOST_SOURCES], *more))


@cache
def wall_style() -> str:
    """Return the style of the wall: dark, whatever the reader's system is."""
    sheet = (STATIC / WALL / "wall.css").read_text(encoding="utf-8")
    return f":root{{{palette(Tone.DARK)}}}\n{sheet}"
