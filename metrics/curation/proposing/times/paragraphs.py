"""The paragraphs of a document, and the scene that each sets for its figures: which time, done or planned."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.proposing.subjects.english_phrases import is_english
from metrics.curation.proposing.times import headings
from metrics.curation.proposing.times.calendar import Calendar
from metrics.curation.proposing.times.cuts import (
    AHEAD,
    BEHIND,
    BULLET,
    ENDED,
    SENTENCE,
    SHORT,
    is_numbered,
    is_title,
    paragraphs,
)
from metrics.curation.proving.documents import Document

OPENING = 90  # characters in which a paragraph says of which time it is
_ASKED = re.compile("(?:记者|主持人|问|[^，。：]{0,8}记者)：[^。；]{2,60}[？?]")  # of an interview
_CHAPTER = re.compile(r"(?:[一二三四五六七八九十]{1,2}、|第[一二三四]部分)")
_SPAN = re.compile("过去(?:的)?(?:五|5)年|(?:五|5)年(?:来|，|间|年均|累计)|“?十[一二三四]五”?(?:时期|期间)")
_PLAN = re.compile("十([一二三四五])五”?(?=时期|期间|以来|规划)")
FIRST_PLANNED = 2001  # 十五 began then
_ONE_YEAR = re.compile(r"过去(?:的)?一年|一年来|去年|这一年|(?:19|20)\d\d年(?!以来)")
_GOALS = re.compile(r"(?:预期|主要|发展|奋斗|工作)目标(?:是|为|：|如下)|目标任务(?:是|为|：)|有这些目标")
_OPENS_GOALS = re.compile(r"^[^。；]{0,20}(?:预期|奋斗|发展)目标(?:是|为|：|:)[^。]*\d")


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
        cut = paragraphs(self.document)
        title, before = self._title_of(cut), ""
        for number, (start, text) in enumerate(cut):
            if (
                start < len(self.document.characters)
                and self.document.characters[start].line in self.document.rows
            ):
                state = replace(state, start=start)  # its years are those of its columns
            elif title and headings.is_heading(text) and not _is_item_below(text, before, state):
                state = _headed(state, start, text, is_title=number < title)
            else:
                state = _in_plan(_next(state, start, text), text, self.calendar.year)
            read.append(state)
            before = text
        return tuple(read) or (state,)

    def _title_of(self, cut: Sequence[tuple[int, str]]) -> int:
        """Return how many paragraphs of an English document are its title; 0 in other documents.

        Its last line may open a section, where others are opened below: 2023 in review.
        """
        if not is_english(self.document.plain):
            return 0
        are = [headings.is_heading(text) for _, text in cut]
        lines = next((at for at, is_one in enumerate(are) if not is_one), len(are))
        has_sections = lines > 1 and any(are[lines:]) and headings.opens_a_section(cut[lines - 1][1])
        return max(1, lines - has_sections)

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


def _is_item(text: str) -> bool:
    """Whether a numbered paragraph is one of a list, and opens no chapter: it is a sentence with figures of its own."""
    head = text[:SHORT]
    is_told = AHEAD.search(head) or BEHIND.search(head) or _ONE_YEAR.search(head)
    return is_told is None and text.endswith(("。", "；")) and any(digit.isdigit() for digit in text)


def _next(state: Scene, start: int, text: str) -> Scene:
    """Return the scene of a paragraph that follows another one."""
    if is_title(text):
        return Scene(start, ahead=_looks_ahead(text), span=bool(_SPAN.search(text)), years=plan_years(text))
    if _ASKED.fullmatch(text):
        return Scene(start, ahead=_looks_ahead(text))
    opening = SENTENCE.split(text)[0][:60]
    if (_CHAPTER.match(text) and not (state.ahead and _is_item(text))) or (
        is_numbered(text) and AHEAD.search(text)
    ):
        head = text[:SHORT]
        return Scene(start, ahead=_looks_ahead(head), span=bool(_SPAN.search(head)), years=plan_years(head))
    is_bullet = BULLET.match(text) is not None
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


def _is_item_below(text: str, before: str, state: Scene) -> bool:
    """Whether what looks like an English heading is one more item of what is to come: Complete the new library."""
    is_listed = before != "" and not ENDED.search(before)
    return state.ahead and is_listed and headings.says_nothing_of_time(text)


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
    ahead, behind = AHEAD.search(heading), BEHIND.search(heading)
    return ahead is not None and (behind is None or behind.start() > ahead.start())
