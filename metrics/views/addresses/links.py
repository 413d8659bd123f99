"""The links that open a page: the words of a view, of a filter, of an indicator."""

import re
from collections.abc import Sequence
from urllib.parse import urlencode, urlsplit

from metrics.analysis.comparing.comparison import View
from metrics.analysis.filtering import Filter
from metrics.language import Language
from metrics.model.codes import PLAIN, Measure, MoneyUnit
from metrics.model.records import Observation
from metrics.views.addresses.page_names import (
    ABOUT,
    COMPARISON,
    COVERAGE,
    DATA,
    FRONT,
    SEARCH,
    SOURCES,
    TOWNS,
)

HOME = "./"  # the link of the front page from any page
LIGHT = "p/"  # where light pages and files stand, counted from a page of the dashboard
TONE, VERSION = "tone", "v"
ROWS = "rows"  # the page of a long table
TYPED = "q"  # what was typed: a filter of figures, or a town that is looked for
KEPT_TOWN = "kept"  # the town that stays where the last is taken away
NO_TOWN = "none"  # that no town is chosen, which a link without a town does not say
NOT_IN_A_MARK = re.compile(r"[^\w!.:-]+")  # a sheet may be called anything
PART = "part"  # the mark of the page that a browser shows: of a view like it a part is enough
FEED = "/changes.atom"
MISSING = "missing"  # the page that was asked for in vain
CHANGES = "changes"  # the part of the about page that tells what changed
VIEWS_AHEAD = "/views-ahead.json"


def choice_in(link: str) -> str:
    """Return the words of a link as they stand in it: what is chosen of its page.

    >>> choice_in("coverage?lang=en#of-air")
    'lang=en'
    """
    return urlsplit(link).query


def behind_home(link: str) -> str:
    """Return a link as it stands behind the front page's own address: there ``./?lang=en`` is ``?lang=en``."""
    return link.removeprefix(HOME)


def anchor(figure: Observation) -> str:
    """Return the mark on the sources page of the place where a figure stands: d001-199, d001-Sheet1!C12."""
    return f"d{figure.source}-{NOT_IN_A_MARK.sub('-', figure.place) or 0}"


def words_of(view: View) -> dict[str, list[str]]:
    """Return what picks a view in an address, by key; the towns in their order, the years as first and last."""
    return {
        "indicator": [view.indicator],
        "measure": [str(view.measure)],
        "towns": words_of_towns(view.areas),
        "years": [str(view.first), str(view.last)],
        "kind": [str(view.kind)],
        "unit": [str(view.unit)],
        "page": [str(view.page)],
    }


def words_of_towns(areas: Sequence[str]) -> list[str]:
    """Return chosen towns as the words of a link."""
    return list(areas) or [NO_TOWN]


def overview_link(areas: Sequence[str], language: Language) -> str:
    """Return the link to the overview of some towns."""
    return f"{HOME}?{urlencode({'lang': [language], 'towns': areas}, doseq=True)}"


def comparison_link(indicator: str, measure: Measure, language: Language) -> str:
    """Return the link to all towns and years of an indicator, by a measure."""
    return f"{COMPARISON}?{urlencode({'indicator': indicator, 'measure': measure, 'lang': language})}"


def coverage_link(theme: str, language: Language) -> str:
    """Return the link to the map of a theme, which says why a cell of it holds nothing."""
    return f"{page_link(COVERAGE, language)}#of-{theme}"


def changes_link(language: Language) -> str:
    """Return the link to what changed in the data."""
    return f"{page_link(ABOUT, language)}#{CHANGES}"


def towns_link(area: str, language: Language) -> str:
    """Return the link to the profile of a town."""
    return f"{TOWNS}?{urlencode({'lang': language, 'towns': area})}"


def search_link(text: str, language: Language) -> str:
    """Return the link to what a text finds on all pages."""
    return f"{SEARCH}?{urlencode({'lang': language, 'q': text})}"


def sources_link(source: str, language: Language) -> str:
    """Return the link to a document."""
    return f"{page_link(SOURCES, language)}#d{source}"


def view_link(view: View, language: Language) -> str:
    """Return the link that opens ``view``; what it would show anyhow is left out."""
    plain = {"kind": str(PLAIN), "unit": str(MoneyUnit.AUTO), "page": "1"}
    chosen = {key: words for key, words in words_of(view).items() if words != [plain.get(key)]}
    return f"{COMPARISON}?{urlencode({'lang': [language], **chosen}, doseq=True)}"


def views_ahead_link(version: str, language: Language, tone: str) -> str:
    """Return where, from any page, a browser finds the views that it can draw before the server answers."""
    return f"{VIEWS_AHEAD.removeprefix('/')}?{urlencode({'v': version, 'lang': language, TONE: tone})}"


def shared_link(link: str, version: str) -> str:
    """Return a link as it is passed on: it says of which version of the data it was made."""
    return f"{link}{'&' if '?' in link else '?'}{urlencode({VERSION: version})}"


def data_link(wanted: Filter, language: Language, number: int = 1) -> str:
    """Return the link that opens the table of figures filtered so, at a page of it."""
    words = words_of_filter(wanted) | words_of_rows(number)
    return f"{DATA}?{urlencode({'lang': [language], **words}, doseq=True)}"


def words_of_rows(number: int) -> dict[str, list[str]]:
    """Return a page of a long table as the words of its link; the first has none."""
    return {ROWS: [str(number)] if number > 1 else []}


def words_of_filter(wanted: Filter) -> dict[str, list[str]]:
    """Return a filter as the words of its link; what it leaves open has none."""
    return {
        "q": [wanted.text] if wanted.text else [],
        "theme": list(wanted.themes),
        "area": list(wanted.areas),
        "status": list(wanted.statuses),
        "sort": [] if wanted.order.is_by_theme else [str(wanted.order)],
    }


def page_link(name: str, language: Language) -> str:
    """Return the link to a page from any other, where nothing of it is chosen."""
    return f"{HOME if name == FRONT else name}?{urlencode({'lang': language})}"
