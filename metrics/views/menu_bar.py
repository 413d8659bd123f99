"""What stands above every page of the dashboard, in its first HTML and as long as it is open."""

from metrics.language import Language
from metrics.views.markup.html import rendered
from metrics.views.menu import menu


def menu_bar(shown: str, language: Language, link: str = "") -> str:
    """Return the way past the menu, the links to all pages and the one to another language as HTML.

    Of the page ``shown`` it is said that it is; ``link`` leads to what is shown of it, in ``language``.
    """
    other = f"lang={language.other}"
    elsewhere = link.replace(f"lang={language}", other) if link else f"?{other}"
    return rendered("menu_bar.html", shown=shown, language=language, pages=menu(), elsewhere=elsewhere)
