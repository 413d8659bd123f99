"""The tone that a reader chose, kept by every link and form of a light page: without script nothing else keeps it."""

import re

from metrics.views.addresses.links import TONE

# To another page; a file, a piece that opens and a place on this page need no tone.
_WAY = re.compile(r'(<a\b[^>]*? href="(?:\.{1,2}/)*(?!evidence\?)[\w-]*\?)([^"#]*)')
_FORM = re.compile(r'<form\b[^>]* action="[^"]*"[^>]*>')


def in_tone(html: str, tone: str) -> str:
    """Return HTML whose links and forms keep ``tone``, unless they name one; as it is where there is none.

    >>> in_tone('<a href="data?lang=en#rows">', "dark")
    '<a href="data?lang=en&amp;tone=dark#rows">'
    """
    if not tone:
        return html
    html = _FORM.sub(rf'\g<0><input type="hidden" name="{TONE}" value="{tone}">', html)
    return _WAY.sub(lambda way: _kept(way, tone), html)


def _kept(way: re.Match[str], tone: str) -> str:
    """Return the beginning of a link with the tone behind its words."""
    return way[0] if f"{TONE}=" in way[2] else f"{way[1]}{way[2]}&amp;{TONE}={tone}"
