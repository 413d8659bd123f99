"""The keys that a page listens to, as the page's own script is told them: what they do, in the reader's language."""

from collections.abc import Mapping

from metrics.display.words import word
from metrics.language import Language
from metrics.views.addresses.page_names import WALL

# By where they are heard; a key is called as it stands on a keyboard.
KEYS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "page": (
        ("/", "key_find"),
        ("Tab", "key_tab"),
        ("Esc", "key_escape"),
        ("f", "key_full"),
        ("w", "key_wall"),
        ("?", "key_sheet"),
    ),
    WALL: (
        ("← →", "key_turn"),
        ("Space", "key_stop"),
        ("f", "key_full"),
        ("Esc", "key_leave"),
        ("?", "key_sheet"),
    ),
}


def keys_of(language: Language, where: str) -> Mapping[str, object]:
    """Return the title of the sheet of keys, the word on its button, and each key with what it does."""
    rows = [
        [word("key_space", language) if key == "Space" else key, word(does, language)]
        for key, does in KEYS[where]
    ]
    return {"title": word("keys", language), "close": word("close", language), "keys": rows}
