"""What a workbook says of itself on its last sheet."""

from datetime import date

from msgspec import Struct

from metrics.display.citation import citations, offered
from metrics.display.wording import Wording
from metrics.language import Bilingual
from metrics.model.codes import Status


class Cover(Struct, frozen=True):
    """What a workbook says of itself: a title, its lines, and the day on which it was made."""

    title: str
    lines: tuple[str, ...]
    day: date


def cover(title: Bilingual, link: str, day: date, wording: Wording) -> Cover:
    """Return the cover of what is called ``title``, taken from ``link`` (empty: from no page) on ``day``."""
    word, cited = wording.word, citations(title, link, day, wording)
    lines = (
        f"{word('data_version')} {wording.catalogue.version}",
        *([f"{word('link')}{word('colon')}{link}"] if link else ()),
        "",
        word("cover_numbers"),
        word("cover_numbered"),
        *(f"{word(status)}{word('colon')}{word(f'about_{status}')}" for status in Status),
        "",
        *(f"{word(key)}{word('colon')}{text}" for key, text in offered(cited, wording.language)),
        f"{word('licence')}{word('colon')}{word('licence_text')}",
    )
    return Cover(title.within(wording.language), lines, day)
