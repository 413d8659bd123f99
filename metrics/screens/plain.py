"""Pages without pickers are drawn alike, by their Page alone; those with some have a script of their own in pages/."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from metrics.screens.address_bar import absolute, link_words, note_faults
from metrics.screens.downloads import foot
from metrics.screens.drawing import draw, show
from metrics.screens.reader import open_reader
from metrics.views.asked import asked
from metrics.views.menu import PAGES

SCRIPTS = Path(__file__).parent / "pages"
WITH_PICKERS = frozenset(path.stem for path in SCRIPTS.glob("[!_]*.py"))


def drawn_by(name: str) -> str | Callable[[], None]:
    """Return what draws a page on the screen: the path of its own script, or what draws all without one."""
    return str(SCRIPTS / f"{name}.py") if name in WITH_PICKERS else partial(draw_plain, name)


def draw_plain(name: str) -> None:
    """Draw on the screen a page as its link asks for it; where the data know no town, say so above it."""
    reader = open_reader()
    if not reader.catalogue.towns:
        show("empty.html", text=reader.wording.word("no_town_yet"))
    arrived = asked(name, link_words(), reader)
    note_faults(arrived.notices)
    page = PAGES[name].seen(arrived.choice, reader, absolute("./"), date.today())
    draw(page)
    foot(page, reader)
