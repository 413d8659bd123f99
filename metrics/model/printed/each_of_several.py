"""What each of several has, which is no number of them all: 18个村收入全部超过50万元, each centre had 300 visits."""

import re

_ONE_OF_THEM = "(?:(?<!农)村(?![镇乡庄民委])|[户组]|企业|社区|项目|家(?=[^庭]))"
_ALL_DO = "(?<![村户人平年月日家组])均|(?<![首成])都(?!市)|全部|一律|个个|普遍"
_OF_EACH = re.compile(
    f"{_ONE_OF_THEM}[^，。；、]{{0,12}}?(?:{_ALL_DO})[^，。；\\d]{{0,8}}$"
    f"|(?:每[一个家]*|最[低少小弱穷]的?)(?:行政)?{_ONE_OF_THEM}[^，。；\\d]{{0,12}}$"
    "|(?:村村|户户|家家)[^，。；\\d]{0,8}$"
    r"|(?<![a-z])(?:each|every|all(?: of)?(?: the| our| its)?(?: ?\d+| [a-z]+)?|no(?![a-z])|poorest|smallest|weakest) ?"
    r"(?:[a-z]+ )?"
    r"(?:villages?|households?|firms?|compan(?:y|ies)|enterprises?|communit(?:y|ies)|famil(?:y|ies)|projects?)(?![a-z])"
    r"(?!(?:'s?)? (?:together|combined|in total|taken))[^,.;\d]{0,48}$"
    r"|(?<![a-z])(?:each|every) (?:[a-z]+ ){0,2}"
    r"(?:cent(?:re|er)|school|library|parish|ward|park|site|club|station|home)(?![a-z])[^,.;\d]{0,48}$",
    re.IGNORECASE,
)


def is_of_each(before: str) -> bool:
    """Whether the words before a number, as far as its clause, say that each of several has so many.

    >>> is_of_each("村集体经营性收入全部超过"), is_of_each("每个行政村收入不低于"), is_of_each("村集体经营性收入超过")
    (True, True, False)
    >>> is_of_each("each village earned "), is_of_each("all villages together earned ")
    (True, False)
    """
    return _OF_EACH.search(before) is not None
