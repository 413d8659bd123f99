"""What a draft claims in words: a growth, one of several years in a row, a target that is exceeded, a first place.

Only what is said plainly is taken: a claim that is planned, denied or of several things at once is none, or has no
indicator, and whatever has none is unknown.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from metrics.curation.proving.cleaning import clean_text
from metrics.curation.proving.documents import Document
from metrics.model.codes.claim import Assertion
from metrics.model.numerals import read_numeral
from metrics.model.records import Area, Indicator

_ENGLISH = {
    "two": 2,
    "three": 3,
    "third": 3,
    "four": 4,
    "fourth": 4,
    "five": 5,
    "fifth": 5,
    "six": 6,
    "sixth": 6,
}
_COUNT = "|".join((*_ENGLISH, r"\d(?:rd|th)?"))
_IN_A_ROW = "(?:in a row|running|straight|in succession)"
_WORDS: Mapping[Assertion, str] = {
    Assertion.RUN: r"连续(?P<zh>\d|[二两三四五六七八九十])个?年(?:度)?(?:保持|实现|呈现?|均|都|持续|稳定|稳步|平稳)*"
    r"(?P<way>正增长|负增长|增长|上升|增加|提高|攀升|提升|下降|减少|回落|降低)"
    rf"|(?P<verb>grew|rose|increased|grown|risen|fell|fallen|declined|decreased|dropped)(?: for)?(?: an?| the)? "
    rf"(?:(?P<row>{_COUNT}) years {_IN_A_ROW}|(?P<nth>{_COUNT}) (?:consecutive|straight|successive) years?)",
    Assertion.GROWTH: r"(?:实现|保持|取得)了?正增长|(?:保持|有所)增长(?![\d的])"
    r"|(?:returned to|saw|recorded|posted|achieved) (?:positive )?growth(?! of)",
    Assertion.EXCEEDED: r"超额完成了?(?:全年|年度|年初|既定|预期)?(?:的?(?:目标|任务|计划))*"
    r"|(?:exceeded|surpassed|beat) (?:its|the|their)(?: annual| yearly)? (?:target|goal|plan)",
}
_PATTERNS = {assertion: re.compile(words) for assertion, words in _WORDS.items()}
_FALLS = re.compile("负|下降|减少|回落|降低|fell|fall|declin|decreas|drop")
_CLAUSE = re.compile("[，；：,;:]")
_NOT_SO = re.compile(
    "力争|确保|有望|预计|计划|争取|努力|目标[是为]|将|未|没有|不|若|如果|除|是否|可能"
    r"|(?<![a-z])(?:not|aims?|expected|plans?|will|would|failed|hopes?|if|may|could|should|never|but|except)(?![a-z])"
)
_DENIED = re.compile(
    "没有|未|并非|并不|不实|不属实|不是|落空|的(?:目标|说法|计划|传闻|愿望)|[？?]"
    "|(?<![a-z])(?:not|never|false|untrue|no longer)(?![a-z])|n't"
)
_OTHERS = re.compile(
    "村|社区|园区|企业|公司|项目|两镇|各[镇乡]|双双|[均都]|分别|[和与及、]"
    "|other|both|all|and|respectively|village|per cent"
)
_BETWEEN = re.compile(
    r"(?:[，, ]|已经?|也|又|再|继续|持续|成功|顺利|稳步|同比|[较比]上年|圆满|首次|再次|全年|年度|目标|任务"
    r"|(?:达到?|为|完成|增长|下降)?\d[\d.]*[余多]?[亿万]?(?:元|人次|家|人|吨|%)"
    r"|(?:19|20)\d\d年?|(?:has|have|had|also|again|in|for|its|the|growth|of) ?)*"
)
_LEAD = r"(?:^|[，；：,;:]|年度?|全[镇乡]|我[镇乡]|本[镇乡]|'s|(?:^|[^A-Za-z])[Tt]he|{})的? ?$"


def is_open(before: str, behind: str) -> bool:
    """Whether what stands around a claim in its sentence plans, doubts, asks or denies it: then it says nothing."""
    return _NOT_SO.search(before) is not None or _DENIED.search(behind) is not None


@dataclass(frozen=True, slots=True)
class Asserted:
    """A claim in words in the cleaned text: what it says, of which indicator, over how many years, whether of a fall.

    ``indicator`` is empty where it is not plain which one is meant.
    """

    start: int
    end: int
    assertion: Assertion
    indicator: str = ""
    years: int = 0
    falls: bool = False


@dataclass(frozen=True)
class Assertions:
    """Who finds claims in words: what indicators and towns are called; ``own`` are a folder's, which come first."""

    indicators: Mapping[str, Indicator]
    own: frozenset[str]
    areas: Mapping[str, Area]

    def asserted(self, document: Document) -> Iterator[Asserted]:
        """Yield the claims in words of a document."""
        plain = document.plain
        matches = [(match, key) for key, pattern in _PATTERNS.items() for match in pattern.finditer(plain)]
        ends = 0
        for match, assertion in sorted(matches, key=lambda pair: pair[0].start()):
            if match.start() < ends:
                continue  # 保持增长 of 连续三年保持增长
            ends = match.end()
            start, end = document.sentence(match.start())
            before, behind = plain[start : match.start()], plain[match.end() : end + 1]
            if not _NOT_SO.search(_CLAUSE.split(before)[-1]):
                yield Asserted(
                    *match.span(),
                    assertion,
                    "" if is_open(before, behind) else self._indicator(before),
                    _years(match) if assertion is Assertion.RUN else 0,
                    _FALLS.search(match[0]) is not None,
                )

    def _indicator(self, before: str) -> str:
        """Return the one indicator whose name stands plainly before a claim; empty where none does, or several."""
        names = [(name, key) for key, indicator in self.indicators.items() for name in _names(indicator)]
        low = before.lower()
        ends = {(at + len(name), len(name)) for name, _ in names if (at := low.rfind(name)) >= 0}
        if not ends:
            return ""
        end, length = max(ends)
        lead = before[: end - length]
        is_plain = _BETWEEN.fullmatch(before, end) and self._lead.search(lead) and not _OTHERS.search(lead)
        same = {key for name, key in names if name == low[end - length : end]}
        same = same & self.own or same
        return same.pop() if is_plain and len(same) == 1 else ""

    @cached_property
    def _lead(self) -> re.Pattern[str]:
        """What stands before the name of an indicator where that is the whole of its name."""
        towns = (
            clean_text(name) for area in self.areas.values() for name in (area.id, area.name.zh, area.name.en)
        )
        return re.compile(_LEAD.format("|".join(map(re.escape, filter(None, towns)))))


def _names(indicator: Indicator) -> Iterator[str]:
    """Yield how an indicator is called, in small letters."""
    for name in (indicator.name.zh, indicator.name.en, *indicator.words):
        if len(cleaned := clean_text(name).lower()) > 1:
            yield cleaned


def _years(match: re.Match[str]) -> int:
    """Return over how many years a run is claimed; 0 where that is not read."""
    if match["zh"]:
        numeral = read_numeral("二" if match["zh"] == "两" else match["zh"])
        return int(numeral.number) if numeral else 0
    count = match["row"] or match["nth"]
    return _ENGLISH.get(count, 0) or int(count[0])
