"""A whole light page: what a page shows, what can be chosen there, and the way to all others."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from urllib.parse import urlencode

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from metrics.display.words import word
from metrics.language import Language
from metrics.views.addresses.links import LIGHT, TONE, behind_home, page_link
from metrics.views.addresses.page_names import FRONT
from metrics.views.asked import PageRequest
from metrics.views.blocks.freshness import freshness
from metrics.views.choosing.picker import Option
from metrics.views.files.downloads import downloads_html, file_link
from metrics.views.keys import keys_of
from metrics.views.light.alike import classes_of, mark_of, sheet_of
from metrics.views.light.links_with_tone import in_tone
from metrics.views.light.pieces import heading, piece
from metrics.views.light.style import style
from metrics.views.markup.html import rendered
from metrics.views.menu import PAGES, menu, pickers_of
from metrics.views.menu_bar import menu_bar
from metrics.views.page import Page
from metrics.views.readers.reader import Reader

OTHER = {"dark": "light", "light": "dark", "": "dark"}
DESCRIBED = 160  # characters of a description
STYLE = "<style></style>"  # of a template, for what stands in it


class Frame(Struct, frozen=True):
    """What is around a light page: the public address of the dashboard, the icon's, the script's.

    ``home`` is empty where that is not known: then nothing is said of where the page stands. ``tone`` is light or dark
    where the link says so; else the page follows the reader's system. ``warning`` is HTML
    that stands before everything: what is wrong with the data. ``part`` is the mark of the page that a reader has
    already, where a part that can take the place of its own is enough. ``day`` is the day on which the page is read.
    """

    home: str
    icon: str
    script: str
    tone: str = ""
    warning: str = ""
    part: str = ""
    day: date = date.min


class Lists(StrEnum):
    """How a light page sends a long list of options: open, as text that the script makes a list of later, not at all.

    A browser without script reads that text as the list itself.
    """

    OPEN = "open"
    LATER = "later"
    THERE = "there"


class First(Struct, frozen=True):
    """What a page holds before Streamlit has drawn it, as its light page does: title, head, the menu's bar, words."""

    title: str
    head: str
    bar: str
    html: str


def light_page(page: Page, asked: PageRequest, frame: Frame) -> str:
    """Return a whole light page; where a part is enough, that."""
    mark = mark_of(page)
    if frame.part == mark:
        fragment = _drawn("light_part.html", page, asked, frame, Lists.THERE)
        if style(fragment, classes_of(page)) == sheet_of(page):
            return fragment
    html = _drawn("light.html", page, asked, frame, Lists.LATER)
    sheet = f'<style data-mark="{mark}">{style(html, classes_of(page))}</style>'
    return html.replace(STYLE, sheet, 1)


def _drawn(template: str, page: Page, asked: PageRequest, frame: Frame, lists: Lists) -> str:
    """Return a light page or a part of it, without its style."""
    body, title = _body(page, asked, frame, lists)
    names = _top(page, frame.tone) | {"title": _called(title, page), "body": body, "frame": frame}
    return in_tone(rendered(template, head=Markup(_head(page, title, frame)), **names), frame.tone)


def first_part(page: Page, asked: PageRequest, frame: Frame) -> First:
    """Return what a page says and shows before Streamlit has drawn it: what its light page does."""
    body, title = _body(page, asked, frame, Lists.OPEN)
    html = rendered(
        "first.html", body=body, light=f"{LIGHT}{behind_home(page.link)}", language=page.reader.language
    )
    bar = menu_bar(page.name, page.reader.language, page.link)  # stands above it, and is styled with it
    styled = html.replace(STYLE, f"<style>{style(html + bar)}</style>", 1)
    return First(_called(title, page), _head(page, title, frame), bar, styled)


def _body(page: Page, asked: PageRequest, frame: Frame, lists: Lists) -> tuple[Markup, str]:
    """Return the main part of a light page, and its heading; in the dashboard without what only a light page has."""
    is_first = lists is Lists.OPEN
    language, pieces = page.reader.language, [piece(block) for block in page.blocks]
    own = heading("".join(block.html for block in pieces))
    title, offered = own or page.title.within(language), pickers_of(page, asked.choice)
    body = rendered(
        "light_body.html",
        notices=asked.notices,
        warning=Markup(frame.warning),
        empty=_nothing(page),
        has_heading=bool(own),
        heading=title,
        pickers=replace(offered, above=(), below=()) if is_first else offered,
        pieces=pieces,
        tone=frame.tone,
        lists=lists,
        downloads="" if is_first else Markup(_downloads(page, frame)),
        foot=Markup(rendered("foot.html", fresh=freshness(page.reader), light="", language=language)),
        language=language,
    )
    return Markup(body), title


def _downloads(page: Page, frame: Frame) -> str:
    """Return what is taken away of a light page; no link without a public address."""
    link = f"{frame.home}{behind_home(page.shared)}" if frame.home else ""
    return downloads_html(page, link, frame.day, root="")


def _top(page: Page, tone: str) -> dict[str, object]:
    """Return what the head of a light page is filled with: the ways to all pages, other language, other tone."""
    reader, language = page.reader, page.reader.language
    other = language.other
    return {
        "language": language,
        "tag": language.tag,
        "tone": tone,
        "front": page_link(FRONT, language),
        "pages": list(_pages(page.name, reader)),
        "app": f"../{_in_the_app(page)}",
        "other": Option(other.tag, other.own_name, False, _in(other, page)),
        "tone_link": f"{page.link}&{urlencode({TONE: OTHER[tone]})}",
        "keys": keys_of(language, "page"),
        "has_field": page.name in PAGES and PAGES[page.name].is_search,  # of its own
    }


def _in_the_app(page: Page) -> str:
    """Return the link from a light page to it in the dashboard; to the overview, where it has no such page."""
    return behind_home(page.link if page.name in PAGES else page_link(FRONT, page.reader.language))


def _called(title: str, page: Page) -> str:
    """Return what a window with a light page is called."""
    return f"{title} · {word('product', page.reader.language)}"


def _head(page: Page, title: str, frame: Frame) -> str:
    """Return what a light page's head says to whoever shows a link to it: title, description, picture."""
    language = page.reader.language
    title_bar = f"{title} · {page.title.within(language)} · {word('tagline', language)}"
    return rendered(
        "light_head.html",
        language=language,
        heading=title,
        description=title_bar[:DESCRIBED],
        address=f"{frame.home}{behind_home(page.link)}" if frame.home else "",
        picture=f"{frame.home}{LIGHT}{file_link(page, 'png')}" if frame.home and page.picture else "",
    )


def _nothing(page: Page) -> str:
    """Return why a light page shows nothing; empty where it does."""
    if not page.reader.catalogue.towns:
        return word("no_town_yet", page.reader.language)
    return "" if page.blocks else word("no_figure_yet", page.reader.language)


def _in(language: Language, page: Page) -> str:
    """Return the link to a light page in another language."""
    return page.link.replace(f"lang={page.reader.language}", f"lang={language}")


def _pages(shown: str, reader: Reader) -> Iterator[Option]:
    """Yield the links from a light page to all pages."""
    for page in menu():
        called = word(page.name, reader.language)
        yield Option(page.name, called, page.name == shown, page.link(reader.language))
