"""How many years back words right before or behind a number say that it is: 两年前有, two years earlier; -1: 次年."""

import re

_YEARS_AGO = re.compile(
    "(?:(?P<many>[一两二三四五])年(?:以|之)?前|(?:[再更还往]|前面)早(?P<earlier>[一两二三四五])年)"
    "(?:的?数)?(?:[的是有为只仅才还就也共达约，：？?呢]|多少)*$"
)
_OF_THE_YEAR_BEFORE = re.compile("是(?:头|前|上)一?年的[，：:][^。；]{0,30}$")
_IN_THE_NEXT = re.compile(
    "(?:转过?年来?|次年|翌年|隔年|第二年|[下后]一年"
    "|(?<![a-z])(?:the (?:following|next) year|the year after|a year later)(?![a-z]))"
    "(?:的?数|末|底|全年)*(?:[的是有为只仅才还就也共达约，,：？?呢 ]|was|were|it)*$",
    re.IGNORECASE,
)
_OF_TWO = re.compile("[这那]两年")  # 这两年里，后一年为…: the later one
_BEHIND = re.compile(
    " ?(?P<many>two|three|four|five) years (?:before|earlier|previously)"
    "|,? ?(?:(?:in|for) )?the year before(?= that|[^a-z ]|$)",
    re.IGNORECASE,
)


def years_back(between: str) -> int:
    """Return how many years back words before a level say that it is, -1 for the next one; 0 where they say none.

    >>> years_back("，两年前有"), years_back("反面是头一年的，只抄了两行，粮食"), years_back("两年前建成的厂房有")
    (2, 1, 0)
    >>> years_back("。转过年来是"), years_back("；西湖镇这两年里，后一年为")
    (-1, 0)
    """
    if next_one := _IN_THE_NEXT.search(between):
        return 0 if _OF_TWO.search(between, 0, next_one.start()) else -1
    if match := _YEARS_AGO.search(between):
        return "_一二三四五".index((match["many"] or match["earlier"]).replace("两", "二"))
    return int(_OF_THE_YEAR_BEFORE.search(between) is not None)


def years_behind(text: str) -> int:
    """Return of how many years back words right behind a number say that it is: 22 two years earlier; 0 for none.

    >>> years_behind("two years earlier.Good-air"), years_behind("the year before that"), years_behind("in2022")
    (2, 1, 0)
    """
    match = _BEHIND.match(text)
    if match is None or match["many"] is None:
        return int(match is not None)
    return ("two", "three", "four", "five").index(match["many"].lower()) + 2
