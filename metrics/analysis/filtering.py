"""The rows of the tidy frame that a reader looks for."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import pandas as pd

from metrics.language import Bilingual
from metrics.model.records import Catalogue


class Order(StrEnum):
    """How found rows are sorted."""

    THEME = "theme"
    NEWEST = "newest"
    TOWN = "town"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Filter:
    """What a reader looks for: ids of themes, areas and statuses, any where empty, and words that must all occur."""

    themes: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    text: str = ""
    order: Order = Order.THEME


def found(catalogue: Catalogue, frame: pd.DataFrame, wanted: Filter) -> pd.DataFrame:
    """Return the rows of ``frame`` that fit, sorted as wanted; rows that are equal in that keep their order.

    A word is looked for in the names of theme, indicator, area and part in both languages, in the figure as
    printed, the period, the document and its line; case, and full or half width, do not matter.
    """
    fits = pd.Series(True, index=frame.index)
    for column, chosen in (("theme", wanted.themes), ("area", wanted.areas), ("status", wanted.statuses)):
        if chosen:
            fits &= frame[column].isin(chosen)
    words = _plain(wanted.text).split()
    if words:
        hits = [all(word in text for word in words) for text in _texts(catalogue, frame)]
        fits &= pd.Series(hits, index=frame.index, dtype=bool)
    return _sorted(catalogue, frame[fits], wanted.order)


def _sorted(catalogue: Catalogue, frame: pd.DataFrame, order: Order) -> pd.DataFrame:
    """Return rows in an order; themes and towns have that of the catalogue, which readers know."""
    if order is Order.NEWEST:
        return frame.sort_values("year", ascending=False, kind="stable")
    if order is Order.DOCUMENT:
        return frame.sort_values(["document", "line"], kind="stable")
    column, known = ("area", catalogue.areas) if order is Order.TOWN else ("theme", catalogue.themes)
    places = {each: place for place, each in enumerate(known)}
    return frame.sort_values(column, key=lambda cells: cells.map(places), kind="stable")


def _texts(catalogue: Catalogue, frame: pd.DataFrame) -> list[str]:
    """Return for each row all that it can be found by."""
    areas = catalogue.areas.values()
    names: Mapping[str, Mapping[str, str]] = {
        "theme": {each.id: _both(each.name) for each in catalogue.themes.values()},
        "indicator": {each.id: f"{each.id} {_both(each.name)}" for each in catalogue.indicators.values()},
        "area": {each.id: f"{each.id} {_both(each.name)}" for each in areas},
        "part": {part: _both(name) for each in areas for part, name in each.parts.items()},
    }
    columns = [[names[column].get(cell, "") for cell in frame[column]] for column in names]
    plain = [[str(cell) for cell in frame[column]] for column in ("printed", "period")]
    places = [f"{name}:{line}" for name, line in zip(frame["document"], frame["line"], strict=True)]
    return [_plain(" ".join(cells)) for cells in zip(*columns, *plain, places, strict=True)]


def _both(name: Bilingual) -> str:
    """Return a name in both languages."""
    return f"{name.zh} {name.en}"


def _plain(text: str) -> str:
    """Return a text without differences of case and width."""
    return unicodedata.normalize("NFKC", text).casefold()
