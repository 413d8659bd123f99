"""What a page says as one paragraph, for a text of somebody's own."""

from collections.abc import Iterable

from metrics.display.wording import Wording
from metrics.language import Language

_STOPS = "。.！？!?：:"
# Words that speak of a chart's marks, axes and rows, and what a text without the chart says instead, if anything.
WITHOUT_CHART = {
    "with_caution_note": "few_with_caution_note",
    "unknown_note": "few_unknown_note",
    "not_comparable_note": "few_not_comparable_note",
    "parts_apart_note": "few_not_comparable_note",
    "note_open_above": "",
    "note_open_below": "",
}


def paragraph(sentences: Iterable[str], wording: Wording) -> str:
    """Return sentences as one paragraph: each begins and ends as sentences do, and empty ones are left out.

    No chart stands beside it, so none speaks of one.
    """
    stop = wording.word("full_stop")
    between = "" if wording.language is Language.ZH else " "
    whole = (text[0].upper() + text[1:] for text in _without_chart(sentences, wording))
    return between.join(text if text[-1] in _STOPS else text + stop for text in whole)


def _without_chart(sentences: Iterable[str], wording: Wording) -> list[str]:
    """Return the sentences as a text without the chart has them, each once."""
    instead = {wording.word(key, ""): key for key in WITHOUT_CHART}
    lines: list[str] = []
    for text in sentences:
        head = next((head for head in instead if text.startswith(head)), "")
        plain = WITHOUT_CHART[instead[head]] if head else ""
        lines.append(wording.word(plain, text.removeprefix(head)) if plain else "" if head else text)
    return list(dict.fromkeys(filter(None, lines)))
