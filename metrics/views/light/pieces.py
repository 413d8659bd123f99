"""The pieces of a page as a light page shows them: nothing is left for a script to draw, and no tone is fixed."""

import re
from html import unescape
from urllib.parse import unquote

from markupsafe import Markup
from msgspec import Struct

from metrics.charts import in_variables
from metrics.views.page import Block

_DRAWING = re.compile(r'<img(?P<before>[^>]*?) src="data:image/svg\+xml,(?P<svg>[^"]+)"(?P<after>[^>]*)>')
_ALTERNATIVE = re.compile(r'\balt="([^"]*)"')
_CLASS = re.compile(r'\bclass="[^"]*"')
_TAG = re.compile(r"<[^>]*>")
_HEADING = re.compile(r"<h1\b[^>]*>(.*?)</h1>", re.DOTALL)


class Piece(Struct, frozen=True):
    """A piece of a light page as HTML; ``label`` is what opens it where it is not shown at first.

    Its HTML is empty where it is sent when it is opened: ``away`` is where it is found, ``id`` what it is called then.
    """

    html: Markup
    label: str = ""
    is_chart: bool = False
    away: str = ""
    id: str = ""


def piece(block: Block) -> Piece:
    """Return a block as it stands by itself, its colours those of whatever tone the page has."""
    if block.away:
        return Piece(Markup(), block.label, away=block.away, id=block.id)
    html = in_variables(_DRAWING.sub(_inline, block.by_itself))
    return Piece(Markup(html), block.label, block.still is not None)


def _inline(match: re.Match[str]) -> str:
    """Return a drawing that was an image as a part of the page, so that it takes on the page's colours."""
    attributes = match["before"] + match["after"]
    alternative, kind = _ALTERNATIVE.search(attributes), _CLASS.search(attributes)
    name = (
        f'role="img" aria-label="{alternative[1]}"'
        if alternative and alternative[1]
        else 'aria-hidden="true"'
    )
    return unquote(match["svg"]).replace("<svg ", f"<svg {kind[0] if kind else ''} {name} ", 1)


def heading(html: str) -> str:
    """Return the words of a light page's first heading; empty where it has none."""
    match = _HEADING.search(html)
    return words(match[1]) if match else ""


def words(html: str) -> str:
    """Return the words of a piece of a light page's HTML.

    >>> words("<p>1 &lt; 2</p> <b>3</b>")
    '1 < 2 3'
    """
    return " ".join(unescape(_TAG.sub("", html)).split())
