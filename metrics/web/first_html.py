"""What a page of the dashboard says before Streamlit has begun: put into its first HTML, for its very address."""

import re
import sys
import traceback
from collections.abc import Callable

from markupsafe import escape

from metrics.language import Language
from metrics.views.light.shell import First, first_part
from metrics.views.menu_bar import menu_bar
from metrics.web.answer_cache import Cache, PackedAnswer
from metrics.web.icon import ICON
from metrics.web.visit import Visit

KEPT = Cache(300)  # pages, some 20 kB each
SLOT = "<!--first-->"  # in Streamlit's page, where it goes
# A browser that cannot read Streamlit's scripts is sent to the light page at once: a regular expression with the flag v
# came after all else that they need. The oldest browsers can read this.
OLD = 'try{new RegExp("","v")}catch(e){location.replace(location.href.replace(/[^\\/?#]*([?#]|$)/,"p/$&"))}'
TITLE, DESCRIPTION = re.compile("<title>.*?</title>"), re.compile('<meta name="description"[^>]*>')


def first_page(visit: Visit, page: Callable[[Language], str]) -> PackedAnswer:
    """Return Streamlit's ``page`` for a visit, packed, with what its light page says and shows.

    Where that cannot be found it has the menu alone: a fault there keeps nobody from the dashboard.
    """
    whole = page(visit.language)
    try:
        if shown := visit.page_and_frame(ICON, ""):
            return PackedAnswer.of(filled(whole, first_part(*shown), visit.tone))
    except Exception:
        print(traceback.format_exc(), file=sys.stderr, flush=True)
    return PackedAnswer.of(whole.replace("<body>", f"<body>{menu_bar(visit.name, visit.language)}", 1))


def filled(page: str, first: First, tone: str) -> str:
    """Return Streamlit's page with a title, a head, a menu and words of its own, in a tone if its link asks for one."""
    page = TITLE.sub(lambda _: f"<title>{escape(first.title)}</title>", page, count=1)
    page = DESCRIPTION.sub(lambda _: first.head, page, count=1)
    page = page.replace("<html ", f'<html class="{tone}" ', 1) if tone else page
    # nothing holds its place (opening.css)
    page = page.replace("<body>", f'<body class="answered">{first.bar}', 1)
    return page.replace(SLOT, first.html, 1)
