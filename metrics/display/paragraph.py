"""What a page says as one paragraph, for a text of somebody's own."""

from collections.abc import Iterable, Iterator

from metrics.display.notes import OPEN_ENDS
from metrics.display.wording import Wording
from metrics.language import Language

_STOPS = "。.！？!?：:"


def paragraph(sentences: Iterable[str], wording: Wording) -> str:
    """Return sentences as one paragraph: each begins and ends as sentences do, and empty ones are left out.

    No chart stands beside it, so none speaks of one.
    """
    stop = wording.word("full_stop")
    between = "" if wording.language is Language.ZH else " "
    whole = (text[0].upper() + text[1:] for text in _without_chart(sentences, wording))
    return between.join(text if text[-1] in _STOPS else text + stop for text in whole)


def _without_chart(sentences: Iterable[str], wording: Wording) -> Iterator[str]:
    """Yield the sentences that speak of no mark of a chart, each once."""
    of_chart = tuple(wording.word(key, "") for key in OPEN_ENDS)
    yield from dict.fromkeys(text for text in sentences if text and not text.startswith(of_chart))
