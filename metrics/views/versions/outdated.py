"""The shared links that a new version of the data puts out of date: those whose views show a figure that changed."""

from collections.abc import Collection, Iterable, Iterator
from urllib.parse import urlencode

from msgspec import Struct

from metrics.display.wording import Wording
from metrics.model.editions import Edition, FigureChange
from metrics.model.records import Catalogue
from metrics.views.addresses.links import HOME, behind_home, shared_link
from metrics.views.addresses.page_names import COMPARISON, TOWNS

FEW = 4  # years that are named one by one


class OutdatedLinks(Struct, frozen=True):
    """Outdated links: they have a page and ``words`` in common, and the towns and years of the changed figures.

    A link with these words that chose other towns or years is as it was. ``areas`` is empty where they are all one.
    """

    page: str
    words: tuple[tuple[str, str], ...]
    areas: tuple[str, ...]
    years: tuple[int, ...]

    @property
    def text(self) -> str:
        """The words by which an outdated link is known again: ``/comparison?indicator=output&measure=level``."""
        query = "&".join(f"{key}={word}" for key, word in self.words)
        return f"/{behind_home(self.page)}{'?' if query else ''}{query}"

    def opened(self, version: str, language: str) -> str:
        """Return a link to what an outdated link showed in a version."""
        return shared_link(f"{self.page}?{urlencode([('lang', language), *self.words])}", version)

    def detail(self, wording: Wording) -> str:
        """Return the towns and years of outdated links, such as ``西溪、西湖 2022、2023``."""
        comma, years = wording.word("comma"), [str(year) for year in self.years]
        span = comma.join(years) if len(years) <= FEW else f"{years[0]}–{years[-1]}"
        return f"{comma.join(wording.area(area) for area in self.areas)} {span}".strip()


def outdated_by(edition: Edition, catalogue: Catalogue) -> list[OutdatedLinks]:
    """Return the links that an edition put out of date; none, if it is the first."""
    return outdated(edition.figures, catalogue) if edition.before else []


def outdated(figures: Collection[FigureChange], catalogue: Catalogue) -> list[OutdatedLinks]:
    """Return the links that changed figures put out of date: of comparisons, of towns, the overview."""
    return [*_comparisons(figures), *_towns(figures, catalogue), *_overview(figures, catalogue)]


def _comparisons(figures: Iterable[FigureChange]) -> Iterator[OutdatedLinks]:
    """Yield as outdated the comparisons of indicators and measures of which a figure changed."""
    by_picture: dict[tuple[str, str], list[FigureChange]] = {}
    for figure in figures:
        by_picture.setdefault((figure.indicator, figure.measure), []).append(figure)
    for (indicator, measure), changed in by_picture.items():
        areas = tuple(dict.fromkeys(area for figure in changed for area in figure.areas))
        words = (("indicator", indicator), ("measure", measure))
        yield OutdatedLinks(COMPARISON, words, areas, _years(changed))


def _towns(figures: Collection[FigureChange], catalogue: Catalogue) -> Iterator[OutdatedLinks]:
    """Yield as outdated the pages of the towns of which a figure changed."""
    for area in catalogue.towns:
        if own := [figure for figure in figures if area in figure.areas]:
            yield OutdatedLinks(TOWNS, (("towns", area),), (), _years(own))


def _overview(figures: Iterable[FigureChange], catalogue: Catalogue) -> Iterator[OutdatedLinks]:
    """Yield as outdated the overview, if a figure of one of its themes changed."""
    shown = {indicator for theme in catalogue.headline_themes for indicator in theme.indicators}
    if changed := [figure for figure in figures if figure.indicator in shown]:
        yield OutdatedLinks(HOME, (), (), _years(changed))


def _years(figures: Iterable[FigureChange]) -> tuple[int, ...]:
    """Return the years of the figures that make a link outdated, the first first."""
    return tuple(sorted({year for figure in figures for year in figure.years}))
