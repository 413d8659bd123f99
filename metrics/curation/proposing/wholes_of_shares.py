"""The whole of a share as its sentence names it: GDP of 占GDP的比重为43.6%, residents of 71% of residents."""

import re

from metrics.curation.proposing.subjects.english_phrases import behind_it, is_english
from metrics.curation.proposing.words_around import FigureContext

LONGEST = 24  # characters of a whole in Chinese
_SAYS_HOW_MUCH = (
    "(?:的|之|了|到|至|为|是|达|约|近|超过?|不足|高达|只有?|仅|就|均|已|分别|提高|提升|上升|增加"
    "|下降|降低|降|升)*"
)
_NOUN = "[^，。；：、（）()%占]"
_OF = re.compile(
    rf"占(?P<whole>{_NOUN}{{2,{LONGEST}}}?)(?:的?(?:比重|比例|比率|份额|百分比|比))?{_SAYS_HOW_MUCH}$"
)
_WITHIN = re.compile(rf"在(?P<whole>{_NOUN}{{2,{LONGEST}}}?)中的?(?:所?占|比重|比例|份额)[^，。；\d]{{0,8}}$")
_NO_WHOLE = re.compile("(?:比|据|到|了|得|有|全部|总数|总量|其|它|所).*|[到了比的近约超]+")
_PARTS_OF = re.compile(
    "的?(?P<whole>(?:[村镇乡户人]|[^，。；：、（）()%占建完实达有是在进参都已被用通]{2,8}?))(?=[占建完实达有是在进参都已被用通，。；、]|$)"
)
_SHARE_OF = re.compile(
    r"(?<![A-Za-z])as an? (?:share|proportion|percentage) of (?P<whole>[A-Za-z][A-Za-z' -]{1,40}?)"
    r"(?: ?(?:was|is|were|are|at|rose|fell|stood|reached|came|to))* ?$"
)
_OF_BEHIND = re.compile(r" ?(?:share |proportion )?of (?!which|whom|them|these|those|it(?![a-z]))")
_ARTICLE = re.compile("(?:all |the |its |our |their |this |that |an? )+", re.IGNORECASE)


def whole_of(seen: FigureContext) -> str:
    """Return the noun that a share is a share of, as its clause prints it; that of the share before in a list of them.

    Empty where none is named: 占比为43.6%.
    """
    before = seen.before
    if before is not None and before.whole and (seen.follows or seen.goes_on):
        return before.whole
    after = seen.in_text.after
    if is_english(seen.clause + after[:LONGEST]):
        return _in_english(seen.clause, after)
    named = _WITHIN.search(seen.clause) or _OF.search(seen.clause) or _PARTS_OF.match(after)
    whole = named["whole"].strip("的") if named else ""
    return "" if _NO_WHOLE.fullmatch(whole) else whole


def _in_english(clause: str, after: str) -> str:
    """Return the noun that an English share is a share of, without its article; empty where none is named."""
    if named := _SHARE_OF.search(clause):
        return _ARTICLE.sub("", named["whole"], count=1)
    of = _OF_BEHIND.match(after)
    noun = behind_it(f" of {after[of.end() :]}") if of else ""
    article = _ARTICLE.match(noun)
    return (noun[article.end() :] if article else noun).strip()
