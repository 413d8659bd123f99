"""What a page folds away, as a small page of its own: made by the page that folds it, so that it says the same."""

from markupsafe import Markup
from msgspec import Struct

from metrics.display.words import word
from metrics.views.addresses.page_names import FRONT
from metrics.views.asked import asked
from metrics.views.choosing.link_words import LinkQuery
from metrics.views.light.style import style
from metrics.views.markup.folds import AS_OF, AT, OF, ON, Fold
from metrics.views.markup.html import rendered
from metrics.views.menu import PAGES
from metrics.views.page import Page
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import shared

MOST = 1_000  # pieces kept, some 3 kB each
LinkWords = tuple[tuple[str, tuple[str, ...]], ...]  # the words of an address, by their keys


class OpenedFold(Struct, frozen=True):
    """A folded piece as a page; whether it is there, and of the data that were asked for."""

    html: str
    is_there: bool
    is_current: bool


@shared(MOST)
def opened(opening: LinkWords, reader: Reader) -> OpenedFold:
    """Return the piece that an address names; where there is none, a page says so."""
    words = dict(opening)
    name = "".join(words.get(ON, ())[:1])
    name = name if name in PAGES else FRONT
    page = PAGES[name].make(reader, asked(name, words, reader).choice)
    fold = _fold(page, words)
    is_current = words.get(AS_OF) == (reader.catalogue.version,)
    return OpenedFold(_page(page, fold, is_current, words), fold is not None, is_current)


def _fold(page: Page, words: LinkQuery) -> Fold | None:
    """Return the piece of a page that the words name, or a whole block; None where it folds no such piece away."""
    index, name = ("".join(words.get(key, ())[:1]) for key in (AT, OF))
    block = {str(at): block for at, block in enumerate(page.blocks)}.get(index)
    if block is None:
        return None
    if block.label and name == block.id:
        return Fold(block.template, block.label, block.fill())
    return block.folded[1].kept.get(name)


def _page(page: Page, fold: Fold | None, is_current: bool, words: LinkQuery) -> str:
    """Return a piece as a page, with the way back to the page that folds it away."""
    language = page.reader.language
    name = word(page.name, language)
    names: dict[str, object] = {
        "language": language,
        "title": str(fold.heading) if fold else name,
        "note": "" if fold and is_current else word("newer_data" if fold else "gone_evidence", language),
        "piece": fold.template if fold else "",
        "page": name,
        "back": page.link + (f"#{words[OF][0]}" if fold else ""),
        **(fold.fills if fold else {}),
    }
    bare = rendered("folded.html", style="", **names)
    return rendered("folded.html", style=Markup(style(bare)), **names)
