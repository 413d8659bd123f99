"""What a page says as one paragraph, for a text of somebody's own."""

from collections.abc import Iterable

from metrics.display.wording import Wording
from metrics.language import Language

_STOPS = "。.！？!?：:"


def paragraph(sentences: Iterable[str], wording: Wording) -> str:
    """Return a page's sentences as one paragraph, each once: they begin and end as sentences do, without empty ones."""
    stop = wording.word("full_stop")
    between = "" if wording.language is Language.ZH else " "
    whole = (text[0].upper() + text[1:] for text in dict.fromkeys(filter(None, sentences)))
    return between.join(text if text[-1] in _STOPS else text + stop for text in whole)
