"""The time that stands in brackets right behind a figure: 4.1% (December 2023), 31.2万人（2022年末）."""

import re

from metrics.curation.proposing.cue_table import last_cue, words
from metrics.model.printed.printed_time import ANY_MONTH, DAY, QUARTER_IN_ENGLISH, STRETCH_OF_YEAR
from metrics.patterns import YEAR

LONGEST = 40  # characters
_ASIDE = re.compile(rf" ?[(（](?P<time>[^()（）]{{4,{LONGEST}}})[)）]")
_LABEL = re.compile(rf"[(（;] ?(?P<time>[^()（）;:：]{{4,{LONGEST}}})[:：] ?$")
_IN_ENGLISH = re.compile(
    r"(?:(?:in|for|at|as at|as of|on|end of|at the end of|mid-?|early|late|the) ?)*"
    rf"(?:(?:\d{{1,2}} ?)?(?:{ANY_MONTH}) ?(?:\d{{1,2}}, ?)?|(?:{QUARTER_IN_ENGLISH}),? ?)?{YEAR}(?:[/-]\d\d)?"
    r"(?: ?(?:census|survey|estimate|data|figures?|results?))?",
    re.ASCII | re.IGNORECASE,
)
_IN_CHINESE = re.compile(
    rf"(?:截[至止]|至|到)?{YEAR}年(?:度|[底末初]|{DAY}|{STRETCH_OF_YEAR}[底末]?)?(?:数据?|快报)?",
    re.ASCII,
)
_DAY = re.compile(
    rf"(?:as at|as of|on|at)|\d{{1,2}} ?[A-Z][a-z]+ ?{YEAR}|[A-Z][a-z]+ ?\d{{1,2}}, ?\d{{4}}", re.ASCII
)


def as_a_sentence(before: str) -> str:
    """Return what stands before a figure, a time that labels it as a sentence says it: (31 March 2022: £5m."""
    label = _LABEL.search(before)
    sentence = _as_said(label["time"].strip()) if label else ""
    return f"{before[: label.start()]} {sentence} " if label and sentence else before


def sentence_of_aside(after: str) -> str:
    """Return the time in brackets behind a figure as a sentence before it would say it; empty for none."""
    aside = _ASIDE.match(after)
    if aside is None:
        return ""
    return _as_said(aside["time"].strip())


def _as_said(time: str) -> str:
    """Return a time of brackets as a sentence says it; empty where it is none."""
    if _IN_CHINESE.fullmatch(time):
        return f"{time}，"
    if not _IN_ENGLISH.fullmatch(time):
        return ""
    if last_cue(words("periods"), time):
        return time
    return f"On {time}" if _DAY.search(time) else f"In {time}"
