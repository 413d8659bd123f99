"""Words that explain themselves: in the HTML of a page each is a link to its meaning where it stands first."""

import re
from collections.abc import Iterator
from html import escape, unescape

from metrics.display.terms import found_terms
from metrics.display.words import word as word_of
from metrics.display.words.terms import Term
from metrics.language import Language
from metrics.views.addresses.links import page_link
from metrics.views.addresses.page_names import ABOUT

_TAG = re.compile(r"(<!--.*?-->|<[^>]*>)", re.DOTALL)
_NAME = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
# In these a link has no place, or a word is no word of a sentence.
CLOSED = frozenset(
    (
        *("a", "button", "summary", "label", "select", "option", "textarea", "script", "style", "svg"),
        *("title", "h1", "h2", "h3", "dfn", "code", "caption"),
    )
)
UNSEEN = re.compile(r'class="[^"]*\bunseen\b|aria-hidden="true"')  # for ears alone, or for eyes alone
EMPTY = frozenset(["br", "hr", "img", "input", "link", "meta", "col", "source", "wbr"])


def term_link(term: Term, language: Language) -> str:
    """Return the link to a word's meaning on the about page."""
    return f"{page_link(ABOUT, language)}#term-{term.key}"


class Terms:
    """Terms: which words one page has explained so far; its pieces are marked one after another.

    ``folded`` keeps the same of the page as it is sent behind the gateway, without what opens in it.
    """

    def __init__(self, language: Language, folded: "Terms | None" = None) -> None:
        """Begin with no word of the page explained yet."""
        self.language, self.folded = language, folded
        self.explained: set[str] = set()

    @classmethod
    def of_page(cls, language: Language) -> "Terms":
        """Return what a whole page has explained, and what it has folded."""
        return cls(language, cls(language))

    def marked(self, html: str) -> str:
        """Return HTML in which each word that is met for the first time leads to its meaning."""
        return "".join(self._marked(html))

    def _marked(self, html: str) -> Iterator[str]:
        """Yield a page's tags as they are, and the texts between them with the words that are explained marked."""
        around: list[
            tuple[str, bool]
        ] = []  # the elements that are open, and whether each lets no link stand in it
        text, *more = _TAG.split(html)
        yield self._text(text)
        for tag, text in zip(more[::2], more[1::2], strict=True):
            _step(tag, around)
            yield tag
            yield text if not text or text.isspace() or (around and around[-1][1]) else self._text(text)

    def _text(self, text: str) -> str:
        """Return a page's text with the words that are new, and explained, marked."""
        plain, at, parts = unescape(text), 0, []
        for start, end, term in found_terms(plain, self.language):
            if term.key not in self.explained:
                self.explained.add(term.key)
                parts += [escape(plain[at:start], quote=False), self._mark(plain[start:end], term)]
                at = end
        return "".join((*parts, escape(plain[at:], quote=False))) if parts else text

    def _mark(self, word: str, term: Term) -> str:
        """Return a word of a page as a link to its meaning, which it bears for the page's script."""
        meaning, link = term.meaning.within(self.language), term_link(term, self.language)
        return (
            f'<a class="explained" href="{escape(link)}" target="_self" data-meaning="{escape(meaning)}" '
            f'data-more="{escape(word_of("term_more", self.language))}">{escape(word, quote=False)}</a>'
        )


def _step(tag: str, around: list[tuple[str, bool]]) -> None:
    """Go into an element of a page's HTML, or out of it; one that is not closed ends with what is around it."""
    named = _NAME.match(tag)
    if named is None:
        return
    ends, name = named[1], named[2].lower()
    if not ends and name not in EMPTY and not tag.endswith("/>"):
        folded = name == "details" and " open" not in tag
        is_within = bool(around) and around[-1][1]
        around.append((name, is_within or folded or name in CLOSED or bool(UNSEEN.search(tag))))
    elif ends and any(name == open_name for open_name, _ in around):
        while around.pop()[0] != name:
            pass
