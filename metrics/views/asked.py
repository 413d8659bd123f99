"""What a link asks of a page: a choice, and what of it was not understood.

Light pages, their files and cards, the dashboard's first HTML, and its pickers while they are new all ask here.
"""

from msgspec import Struct

from metrics.charts import Tone
from metrics.display.words import word
from metrics.language import Language, spoken
from metrics.views.link_words import SHOWN, Link, LinkQuery, not_understood
from metrics.views.links import MISSING, TONE
from metrics.views.menu import PAGES
from metrics.views.page import Choice
from metrics.views.reader import Reader


class PageRequest(Struct, frozen=True):
    """What a link asks for; ``notices`` say which of its words were not understood."""

    choice: Choice
    notices: tuple[str, ...] = ()


def asked(name: str, words: LinkQuery, reader: Reader) -> PageRequest:
    """Return what the words of a link ask of the page ``name``; where they say nothing, what a reader meets first."""
    arrived = asked_of_page(name, words, reader)
    return PageRequest(arrived.choice, (*frame_notices(words, reader.language), *arrived.notices))


def asked_of_page(name: str, words: LinkQuery, reader: Reader) -> PageRequest:
    """Return what a link asks of a page, without notices on the words that any page understands."""
    link = Link(words, reader)
    choice = PAGES[name].read(link) if name in PAGES else Choice()
    return PageRequest(choice, tuple(link.notices))


def frame_notices(words: LinkQuery, language: Language) -> tuple[str, ...]:
    """Return what is said of words that any page understands: the page asked for in vain, a language, a tone."""
    missing = [
        word("unknown_page", language).format(name[:SHOWN]) for name in words.get(MISSING, ())[:1] if name
    ]
    unknown = [name for name in words.get("lang", ()) if not spoken(name)]
    unknown += [name for name in words.get(TONE, ()) if name not in list(Tone)]
    return (*missing, *(not_understood(name, language) for name in unknown))
