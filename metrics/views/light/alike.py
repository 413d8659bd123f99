"""What the views of a page have in common, so that a part of one can take the place of a part of another."""

import hashlib
from collections.abc import Iterable
from functools import cache

from metrics.charts.looks.town_styles import style_of
from metrics.charts.still import CLASSES
from metrics.model.codes import Comparability
from metrics.views.light.style import CLASS_OF_HTML, WORD, style
from metrics.views.markup.html import named_in
from metrics.views.page import Page

AROUND = ("light.html", "light_body.html", "downloads.html", "foot.html")  # templates of every light page
FEW = 6  # towns for whom there is a style at once
MADE = ("explained", "ask-indicator")  # classes whose names no template has as they are


def sheet_of(page: Page) -> str:
    """Return the style that does for every view of a light page: that of all that its templates can draw."""
    return style("", classes_of(page))


def classes_of(page: Page) -> frozenset[str]:
    """Return the CSS classes that a view of a light page can have."""
    return _classes(frozenset((*AROUND, *(block.template for block in page.blocks))))


def mark_of(page: Page) -> str:
    """Return what tells whether two views of a light page may exchange parts: one page, language, style, version."""
    text = "\n".join((page.name, page.reader.language, page.reader.catalogue.version, sheet_of(page)))
    return hashlib.sha256(text.encode()).hexdigest()[:12]


@cache
def _classes(templates: frozenset[str]) -> frozenset[str]:
    """Return the CSS classes that a light page's templates name, with those whose names are made."""
    made = (*MADE, *CLASSES, *Comparability, *(style_of(index, is_dark=False).css for index in range(FEW)))
    return frozenset((*map(str, made), *_written(templates)))


def _written(templates: Iterable[str]) -> Iterable[str]:
    """Yield the words in the class attributes of a light page's templates, and of those that they name."""
    for text in named_in(templates):
        for names in CLASS_OF_HTML.findall(text):
            yield from WORD.findall(names)
