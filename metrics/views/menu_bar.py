"""The menu above every page of the dashboard, which stands in its first HTML."""

from metrics.language import Language
from metrics.views.html import rendered
from metrics.views.menu import menu


def menu_bar(shown: str, language: Language) -> str:
    """Return the way past the menu and the links to all pages as HTML; of the page ``shown`` it is said that it is."""
    return rendered("menu_bar.html", shown=shown, language=language, languages=tuple(Language), pages=menu())
