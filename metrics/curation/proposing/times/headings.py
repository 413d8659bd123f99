"""The headings of an English document: a line of its own that tells of when, or of what is to come, all below it is."""

import re

from metrics.curation.proposing.cue_table import listed
from metrics.curation.proposing.subjects.english_phrases import is_english
from metrics.curation.proving.documents import Document
from metrics.model.printed.printed_time import ANY_MONTH

LONGEST, TITLE = 110, 120  # characters
SHORTER = 0.6  # of the longest line: the lines of a column are as long as each other
_YEAR = r"(?:19|20)\d\d(?: ?[/–-] ?(?:19|20)?\d\d)?(?!\d)"
_TIME = re.compile(
    rf"{_YEAR}|(?:FY|Q|H) ?\d{{1,2}}(?!\d)|\d{{1,2}}(?:st|nd|rd|th)? ?(?:{ANY_MONTH})"
    rf"|(?:{ANY_MONTH}) ?\d{{1,2}}(?!\d)",
    re.ASCII,
)
_NUMBER = re.compile(r"^\(?(?:\d{1,2}(?:\.\d{1,2})*|[A-Za-z])[.):]? ?(?=[A-Z])", re.ASCII)
SECTION = 40  # characters
_DATED = re.compile(rf"(?<![A-Za-z])(?:{ANY_MONTH})(?![a-z])|^[A-Z][^:]*(?:Council|Report|report)")
_GOES_ON = re.compile(r"(?:[,;&–-]|(?<![A-Za-z])(?:the|of|and|or|for|in|an?|to|by|with|on|at|from))$")
_OPENS = re.compile(r'[A-Z“"]|(?:19|20)\d\d', re.ASCII)
_ENDS_SENTENCE = re.compile(r"[.;,!|]$")
_AHEAD = re.compile(rf"(?<![A-Za-z])(?:{listed('English ahead')})(?![a-z])", re.IGNORECASE)
_BEHIND = re.compile(rf"(?<![A-Za-z])(?:{listed('English behind')})(?![a-z])", re.IGNORECASE)


def is_heading(line: str) -> bool:
    """Whether a line of an English document is a heading by itself: no sentence, without other numbers than of time."""
    text = _NUMBER.sub("", line.strip())
    is_one = len(text) <= LONGEST and _OPENS.match(text) and not _ENDS_SENTENCE.search(text)
    return bool(is_one and is_english(text) and not re.search(r"\d", _TIME.sub("", text)))


def title_of(document: Document) -> str:
    """Return the first line of a document, where that is so short that it is a title."""
    line = document.text.lstrip().partition("\n")[0]
    return line if len(line) <= TITLE else ""


def title_end(document: Document) -> int:
    """Return where the title of an English document ends in its cleaned text: behind its headings at the top.

    A document that begins with a sentence has none, and whoever asks looks as far as he likes.
    """
    lines = document.lines
    is_titled = bool(lines) and is_heading(lines[0])
    below = (
        number for number, line in enumerate(lines, 1) if line.strip() and number > 1 and not is_heading(line)
    )
    number = next(below, 0) if is_titled else 0
    return document.line_start(number) if number else len(document.plain)


def is_whole_line(line: str, below: str, widest: float) -> bool:
    """Whether an English line ends without a full stop as a heading does, or an item, and is not broken off.

    ``below`` is the line that follows, ``widest`` the length of the longest line of its document.
    """
    is_broken = below[:1].islower() or len(line) > SHORTER * widest or _GOES_ON.search(line) is not None
    return is_english(line) and not is_broken


def says_nothing_of_time(heading: str) -> bool:
    """Whether an English heading tells neither when nor whether what stands below it is to come."""
    return not (_TIME.search(heading) or _AHEAD.search(heading) or _BEHIND.search(heading))


def opens_a_section(heading: str) -> bool:
    """Whether the last line of an English title opens only what stands right below it: 2023 in review."""
    return len(heading) <= SECTION and not says_nothing_of_time(heading) and _DATED.search(heading) is None


def looks_ahead(heading: str) -> bool:
    """Whether an English heading opens what is to come."""
    return _AHEAD.search(heading) is not None and not looks_back(heading)


def looks_back(heading: str) -> bool:
    """Whether an English heading opens what has been."""
    return _BEHIND.search(heading) is not None
