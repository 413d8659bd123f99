"""The paragraphs of a document, and the scene that each sets for its figures: which time, done or planned."""

import re
from bisect import bisect_right
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.proposing.cue_table import listed
from metrics.curation.proposing.subjects.english_phrases import is_english
from metrics.curation.proposing.times import headings
from metrics.curation.proposing.times.calendar import Calendar
from metrics.curation.proving.documents import Document

OPENING = 90  # characters in which a paragraph says of which time it is
AT_TOP = 4  # lines: among them is the title, which ends no sentence
LONGER = 15  # characters: so much longer is a paragraph than the title above it
SHORT = 42  # characters: a heading has fewer
LONG = 90  # characters: so has the title of a report, and one in English
_SECTION = re.compile(
    r"(?:[一二三四五六七八九十]{1,2}、|第[一二三四]部分|[（(][一二三四五六七八九十]{1,2}[）)])"
)
_ASKED = re.compile("(?:记者|主持人|问|[^，。：]{0,8}记者)：[^。；]{2,60}[？?]")  # of an interview
_CHAPTER = re.compile(r"(?:[一二三四五六七八九十]{1,2}、|第[一二三四]部分)")
_BULLET = re.compile("[●◆■○◇▲★·•]|——|--|—|[-*–] +(?=[^ ])")
_AFTER_A_LIST = re.compile("(?:A|An|As|At|By|For|From|I[nt]|Its|O[fn]|Our|The|These|This|We|With)(?= [^ ])")
_ENDED = re.compile(r"[。！？；：:!?;]$|[a-z%)]\.$|(?<!\d)(?:19|20)\d\d\.$", re.ASCII)
_AHEAD = re.compile(listed("ahead"))
_BEHIND = re.compile(listed("behind"))
_SPAN = re.compile("过去(?:的)?(?:五|5)年|(?:五|5)年(?:来|，|间|年均|累计)|“?十[一二三四]五”?(?:时期|期间)")
_PLAN = re.compile("十([一二三四五])五”?(?=时期|期间|以来|规划)")
FIRST_PLANNED = 2001  # 十五 began then
_TITLE = re.compile(r"[^，。；：:\d]*(?:(?:19|20)\d\d年)?[^，。；：:\d]*", re.ASCII)
_ONE_YEAR = re.compile(r"过去(?:的)?一年|一年来|去年|这一年|(?:19|20)\d\d年(?!以来)")
_GOALS = re.compile(r"(?:预期|主要|发展|奋斗|工作)目标(?:是|为|：|如下)|目标任务(?:是|为|：)|有这些目标")
_OPENS_GOALS = re.compile(r"^[^。；]{0,20}(?:预期|奋斗|发展)目标(?:是|为|：|:)[^。]*\d")
_IS_A_REPORT = re.compile(
    "^[^，。；！？]+(?:报告|公报|总结|通报|快报|简报|综述|纪实|纲要|公示|公告|通告|通知|清单|简讯|简析|分析|小结|概况|简况|说明|纪要|方案|状况|进度|月报|季报|动态)(?:（[^）]{1,6}）)?$"
)
_LABELLED = re.compile(
    r"[A-Z][A-Za-z'() &-]{2,60}: ?\S"
    r"|[A-Z\d][A-Za-z\d'(),%/ &-]{2,80}: ?[£$€]?\d|[^，。；：“”\d\s]{2,18}[：:] ?(?:约|超|近)?\d"
)
_DATELINE = re.compile(r"(?:19|20)\d\d(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}", re.ASCII)
_SENTENCE = re.compile("[。！？；!?;]")


class Scene(Struct, frozen=True):
    """What holds from a paragraph on: whether it looks ahead, and whether it is about five years."""

    start: int
    ahead: bool = False
    span: bool = False
    years: str = ""  # those of a named plan, such as 2016/2020 of 十三五
    ends: bool = False  # what its last words open, such as 目标是：, goes on in the bullets below
    was_ahead: bool = False  # whether what stands around those bullets looks ahead
    heading: str = ""  # of an English paragraph, below the title of its document
    titled_ahead: bool = False  # whether that title looks ahead


class Scenes(Struct, frozen=True, dict=True):
    """A document cut into paragraphs, each with its scene."""

    document: Document
    calendar: Calendar

    @cached_property
    def scenes(self) -> tuple[Scene, ...]:
        """The scenes in order; each holds until the next one."""
        read: list[Scene] = []
        state = Scene(0)
        has_headings, in_title = is_english(self.document.plain), True
        for start, text in paragraphs(self.document):
            if (
                start < len(self.document.characters)
                and self.document.characters[start].line in self.document.rows
            ):
                state = replace(state, start=start)  # its years are those of its columns
            elif has_headings and headings.is_heading(text):
                state = _headed(state, start, text, is_title=in_title)
            else:
                in_title = False
                state = _in_plan(_next(state, start, text), text, self.calendar.year)
            read.append(state)
        return tuple(read) or (state,)

    def at(self, start: int) -> Scene:
        """Return the scene that the paragraph of a place sets."""
        return self.scenes[self._number(start)]

    def up_to_its_end(self, start: int) -> Document:
        """Return the document up to where the paragraph of a place ends: nothing behind tells its time."""
        return self._cut[self._number(start)]

    @cached_property
    def _cut(self) -> tuple[Document, ...]:
        """The document up to the end of each paragraph."""
        plain = self.document.plain
        ends = [*(scene.start for scene in self.scenes[1:]), len(plain)]
        return tuple(replace(self.document, plain=plain[:end]) for end in ends)

    def _number(self, start: int) -> int:
        """Return which paragraph's scene is that of a place."""
        return max(0, bisect_right(self.scenes, start, key=lambda scene: scene.start) - 1)

    def sentence(self, start: int) -> int:
        """Return where the sentence of a place begins; a paragraph begins one too."""
        return max(self.at(start).start, self.document.sentence(start)[0])


def paragraphs(document: Document) -> list[tuple[int, str]]:
    """Return where each paragraph begins, and its cleaned text.

    A line begins one if it is a heading, a bullet or a row of a table, or if the line before is one or ends a sentence,
    or if it opens as sentences do behind a bullet without a full stop. Columns of a newspaper break lines inside a
    sentence, and begin none.
    """
    starts = [0]
    lines = document.text.split("\n")
    before, in_list, rows, began = "", False, document.rows, True
    for number, raw in enumerate(lines, 1):
        text = raw.strip()
        if not text:
            continue
        is_of_table = number in rows or number - 1 in rows
        is_after_a_list = in_list and _AFTER_A_LIST.match(raw) is not None
        is_below = began and headings.stands_over(before, text)
        begins = is_of_table or is_after_a_list or is_below or _begins_one(text, before, number)
        if before and begins:
            starts.append(document.line_start(number))
        in_list = _BULLET.match(text) is not None or (in_list and not begins)
        before, began = text, begins
    cuts = sorted({start for start in starts if start < len(document.plain)} | {0})
    ends = [*cuts[1:], len(document.plain)]
    return [(start, document.plain[start:end]) for start, end in zip(cuts, ends, strict=True)]


def _begins_one(text: str, before: str, number: int) -> bool:
    """Whether a line, the ``number``-th of its document, begins a paragraph by itself, or by the line before it."""
    return bool(
        _SECTION.match(text)
        or _BULLET.match(text)
        or _LABELLED.match(text)
        or _ENDED.search(before)
        or _is_heading(before)
        or _is_label(before)
        or (number <= AT_TOP and (_is_title(before) or _is_above(before, text)))
    )


def _is_heading(line: str) -> bool:
    """Whether a document's line is a heading by itself: numbered, short, without a full stop."""
    return bool(_SECTION.match(line)) and len(line) <= SHORT and not _SENTENCE.search(line)


def _is_label(line: str) -> bool:
    """Whether a document's line is one of a list of figures with their names: Residents: 38,200."""
    return _LABELLED.match(line) is not None and len(line) <= LONG and any(digit.isdigit() for digit in line)


def _is_above(line: str, text: str) -> bool:
    """Whether a line among the first is a title or a date, and no column: short, without commas, above a longer one."""
    if _IS_A_REPORT.search(line) and len(line) <= LONG:
        return True
    is_short = len(line) <= (LONG if is_english(line) else SHORT) and not re.search("[，。；]", line)
    return is_short and (_DATELINE.search(line) is not None or len(text) > len(line) + LONGER)


def _is_title(text: str) -> bool:
    """Whether a paragraph only says what follows, and holds no figure: 2025年经济社会发展的主要预期目标."""
    says = _AHEAD.search(text) or _BEHIND.search(text)
    return len(text) <= SHORT and says is not None and _TITLE.fullmatch(text.rstrip("：:")) is not None


def _is_item(text: str) -> bool:
    """Whether a numbered paragraph is one of a list, and opens no chapter: it is a sentence with figures of its own."""
    head = text[:SHORT]
    is_told = _AHEAD.search(head) or _BEHIND.search(head) or _ONE_YEAR.search(head)
    return is_told is None and text.endswith(("。", "；")) and any(digit.isdigit() for digit in text)


def _next(state: Scene, start: int, text: str) -> Scene:
    """Return the scene of a paragraph that follows another one."""
    if _is_title(text):
        return Scene(start, ahead=_looks_ahead(text), span=bool(_SPAN.search(text)), years=plan_years(text))
    if _ASKED.fullmatch(text):
        return Scene(start, ahead=_looks_ahead(text))
    opening = _SENTENCE.split(text)[0][:60]
    if (_CHAPTER.match(text) and not (state.ahead and _is_item(text))) or (
        _is_heading(text) and _AHEAD.search(text)
    ):
        head = text[:SHORT]
        return Scene(start, ahead=_looks_ahead(head), span=bool(_SPAN.search(head)), years=plan_years(head))
    is_bullet = _BULLET.match(text) is not None
    if state.ends and not is_bullet:
        state = replace(state, ends=False, ahead=state.was_ahead)
    opens = not is_bullet and _OPENS_GOALS.search(text[:OPENING]) is not None
    ends = (
        state.ends
        or opens
        or bool(text.endswith(("：", ":")) and _GOALS.search(text))
        or text.endswith("有这些目标")
    )
    span, years = state.span, state.years
    if _SPAN.search(text[:OPENING]):
        span, years = True, plan_years(text[:OPENING]) or years
    elif _ONE_YEAR.search(opening) and not is_bullet:
        span, years = False, ""
    was_ahead = state.was_ahead if state.ends else state.ahead
    ahead = state.ahead or ends
    return replace(state, start=start, ahead=ahead, span=span, years=years, ends=ends, was_ahead=was_ahead)


def _headed(state: Scene, start: int, text: str, *, is_title: bool) -> Scene:
    """Return the scene of an English heading: it ends what the one before it opened, and not what the title does."""
    if is_title:
        is_ahead = state.ahead or headings.looks_ahead(text)
        return Scene(start, is_ahead, titled_ahead=is_ahead)
    is_ahead = headings.looks_ahead(text) or (state.titled_ahead and not headings.looks_back(text))
    return Scene(start, is_ahead, heading=text, titled_ahead=state.titled_ahead)


def _in_plan(scene: Scene, text: str, year: int) -> Scene:
    """Return the scene of a paragraph that opens with a plan's name: what is past has been, what comes is ahead."""
    years = plan_years(text[:OPENING]) if _SPAN.match(text.lstrip("“")) else ""
    if not (years and year):
        return scene
    first, _, last = years.partition("/")
    if int(last) <= year:
        return replace(scene, ahead=False)
    return replace(scene, ahead=True) if int(first) > year else scene


def plan_years(text: str) -> str:
    """Return the five years of the plan that a text names last: 2016/2020 of 十三五; empty for none."""
    named = _PLAN.findall(text)
    if not named:
        return ""
    first = FIRST_PLANNED + 5 * ("一二三四五".index(named[-1]) + 1)
    return f"{first}/{first + 4}"


def _looks_ahead(heading: str) -> bool:
    """Whether a heading opens what is to come."""
    ahead, behind = _AHEAD.search(heading), _BEHIND.search(heading)
    return ahead is not None and (behind is None or behind.start() > ahead.start())
