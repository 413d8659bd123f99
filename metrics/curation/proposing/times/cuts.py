"""Where the paragraphs of a document begin: at its headings, bullets, labels, rows, and behind what ends a sentence."""

import math
import re
from collections.abc import Sequence

from metrics.curation.proposing.cue_table import listed
from metrics.curation.proposing.subjects.english_phrases import is_english
from metrics.curation.proposing.times import headings
from metrics.curation.proving.documents import Document

FEW = 10  # of so many lines one may begin with a small letter, and the others still be whole
AT_TOP = 4  # lines: among them is the title, which ends no sentence
LONGER = 15  # characters: so much longer is a paragraph than the title above it
SHORT = 42  # characters: a heading has fewer
LONG = 90  # characters: so has the title of a report, and one in English
_SECTION = re.compile(
    r"(?:[一二三四五六七八九十]{1,2}、|第[一二三四]部分|[（(][一二三四五六七八九十]{1,2}[）)])"
)
BULLET = re.compile("[●◆■○◇▲★·•]|——|--|—|[-*–] +(?=[^ ])")
_AFTER_A_LIST = re.compile("(?:A|An|As|At|By|For|From|I[nt]|Its|O[fn]|Our|The|These|This|We|With)(?= [^ ])")
ENDED = re.compile(r"[。！？；：:!?;]$|[a-z%)]\.$|(?<!\d)(?:19|20)\d\d\.$", re.ASCII)
AHEAD = re.compile(listed("ahead"))
BEHIND = re.compile(listed("behind"))
_TITLE = re.compile(r"[^，。；：:\d]*(?:(?:19|20)\d\d年)?[^，。；：:\d]*", re.ASCII)
_IS_A_REPORT = re.compile(
    "^[^，。；！？]+(?:报告|公报|总结|通报|快报|简报|综述|纪实|纲要|公示|公告|通告|通知|清单|简讯|简析|分析|小结|概况|简况|说明|纪要|方案|状况|进度|月报|季报|动态)(?:（[^）]{1,6}）)?$"
)
_LABELLED = re.compile(
    r"[A-Z][A-Za-z'() &-]{2,60}: ?\S"
    r"|[A-Z\d][A-Za-z\d'(),%/ &-]{2,80}: ?[£$€]?\d|[^，。；：“”\d\s]{2,18}[：:] ?(?:约|超|近)?\d"
)
_DATELINE = re.compile(r"(?:19|20)\d\d(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}", re.ASCII)
SENTENCE = re.compile("[。！？；!?;]")


def paragraphs(document: Document) -> list[tuple[int, str]]:
    """Return where each paragraph begins, and its cleaned text.

    A line begins one if it is a heading, a bullet or a row of a table, or if the line before is one or ends a sentence,
    or if it opens as sentences do behind a bullet without a full stop. Columns of a newspaper break lines inside a
    sentence, and begin none.
    """
    starts = [0]
    lines = document.lines
    before, in_list, rows, widest = "", False, document.rows, _width(lines)
    for number, raw in enumerate(lines, 1):
        text = raw.strip()
        if not text:
            continue
        is_of_table = number in rows or number - 1 in rows
        is_after_a_list = in_list and _AFTER_A_LIST.match(raw) is not None
        is_behind_one = headings.is_whole_line(before, text, widest)
        begins = is_of_table or is_after_a_list or is_behind_one or _begins_one(text, before, number)
        if before and begins:
            starts.append(document.line_start(number))
        in_list = BULLET.match(text) is not None or (in_list and not begins)
        before = text
    cuts = sorted({start for start in starts if start < len(document.plain)} | {0})
    ends = [*cuts[1:], len(document.plain)]
    return [(start, document.plain[start:end]) for start, end in zip(cuts, ends, strict=True)]


def _width(lines: Sequence[str]) -> float:
    """Return how wide the lines of a document are, where sentences go on from one to the next; else endless."""
    broken = sum(line.strip()[:1].islower() for line in lines)
    return max(map(len, lines)) if FEW * broken > len(lines) else math.inf


def _begins_one(text: str, before: str, number: int) -> bool:
    """Whether a line, the ``number``-th of its document, begins a paragraph by itself, or by the line before it."""
    return bool(
        _SECTION.match(text)
        or BULLET.match(text)
        or _LABELLED.match(text)
        or ENDED.search(before)
        or is_numbered(before)
        or _is_label(before)
        or (number <= AT_TOP and (is_title(before) or _is_above(before, text)))
    )


def _is_label(line: str) -> bool:
    """Whether a document's line is one of a list of figures with their names: Residents: 38,200."""
    return _LABELLED.match(line) is not None and len(line) <= LONG and any(digit.isdigit() for digit in line)


def _is_above(line: str, text: str) -> bool:
    """Whether a line among the first is a title or a date, and no column: short, without commas, above a longer one."""
    if _IS_A_REPORT.search(line) and len(line) <= LONG:
        return True
    is_short = len(line) <= (LONG if is_english(line) else SHORT) and not re.search("[，。；]", line)
    return is_short and (_DATELINE.search(line) is not None or len(text) > len(line) + LONGER)


def is_title(text: str) -> bool:
    """Whether a paragraph only says what follows, and holds no figure: 2025年经济社会发展的主要预期目标."""
    says = AHEAD.search(text) or BEHIND.search(text)
    return len(text) <= SHORT and says is not None and _TITLE.fullmatch(text.rstrip("：:")) is not None


def is_numbered(line: str) -> bool:
    """Whether a document's line is a heading by itself: numbered, short, without a full stop."""
    return bool(_SECTION.match(line)) and len(line) <= SHORT and not SENTENCE.search(line)
