"""What a figure is a number of: the noun phrase printed for it, before it, behind it, or a clause earlier."""

import re

from metrics.curation.proposing.cue_table import listed
from metrics.curation.proposing.subjects.averages import AVERAGE
from metrics.curation.proposing.subjects.english_figure import InEnglish
from metrics.curation.proposing.subjects.english_phrases import (
    around_a_count,
    before_a_colon,
    before_it,
    behind_it,
    is_english,
    is_relative,
)
from metrics.curation.proposing.subjects.english_subject import subject_in_english
from metrics.curation.proposing.subjects.noun_phrases import NounPhrase, inherits
from metrics.curation.proving.documents import Document
from metrics.curation.proving.tokens import Token
from metrics.model.printed.english_words import WAYS

LONGEST = 30  # characters of a phrase
_BOUNDARY = re.compile(r"[，,；;。：:！？!?（(](?!\d{3}(?!\d))")
_TIME = listed("front: time")
_LOCALITY = listed("front: place")
_AND = listed("and")
_JOINTS = f"{listed('front: joints')}|{_AND}"
_FRONT = re.compile(rf"^(?:{_TIME}|{_LOCALITY}|{_JOINTS})+")
_VERBS = listed("front: verbs")
_FRONT_VERB = re.compile(rf"^(?:(?:{listed('front: adverbs')})*(?:{_VERBS})(?:了|到(?!位))?)+")
# 投入2300万元，改造小区4个: of what it is, the sentence before does not say.
_PAID = re.compile(rf"(?:{listed('paid out')})了?$")
_MODIFIERS = re.compile(rf"^(?:{listed('modifiers')})+")
_TAIL = re.compile(rf"(?:{listed('tail')})+$")
_KEEP_TOTAL = re.compile(listed("totals"))
_NOUN = re.compile(
    r"[^，,；;。：:！？!?（）()、“”‘’\d]{2,18}|[村镇乡县市人户桥路湖河厂站校](?=[，,；;。、和及与（\d]|$)"
)
_OWN_NOUN = re.compile(
    rf"(?P<noun>行政村|自然村|村民小组|村(?=村)|[^，]{{2,}}?(?=[户人亩村]均)|[^，]+?(?={listed('behind a noun')}))"
)
_NO_NOUN = re.compile(rf"(?:{listed('no nouns')})")
_IN_TURN = re.compile(
    r"(?P<lead>[A-Za-z -]+ of )?(?P<one>[A-Za-z-]+) and (?P<other>[A-Za-z-]+) (?P<head>[A-Za-z -]+)"
)
_NUMBERED = re.compile("(?P<which>第?[一二](?:[、和]?第?[二三]){1,2})(?P<what>次?产业.*)")
_SHARE = re.compile("占(?!地(?!区)|道|补|用|比)")
_SIDE_BY_SIDE = re.compile(f"、|{_AND}")
_DATED_ASIDE = re.compile(r"\((?:19|20)\d\d(?:[/-]\d\d)?: ?$", re.ASCII)  # 48.2% (2022/23: 47.5%)
_YEARS_IN_TURN = re.compile(r"(?:(?:19|20)\d\d(?:[/-]\d\d)?(?:, ?| ?and ?))+(?=(?:19|20)\d\d)", re.ASCII)
_ASIDE = re.compile(r"[（(][^（）()，。；\d]{1,6}[）)]")  # 同比（下同）, 收入（含基金）
_OWN = re.compile(r"[^，,、；;：:（()）。\d]{1,12}(?=[，,、；;])")
# In 4,200 trees and decided 88% of applications the trees are of the figure before.
_DONE_BEFORE = re.compile(
    "^[^,;:.]*(?<![a-z])and (?=(?:also |then )?"
    "(?:[a-z]{2,}ed|built|spent|held|sold|paid|lent|gave|took|met|won|made|saw|sent|dealt|ran)(?![a-z]))"
)
_COUNTED = re.compile("[\u4e00-\u9fff]{1,8}?(?:和|与|及|以及)?")  # 26个行政村和2个社区
# What a noun that leans on the one before takes the place of: in 粮食播种面积…；产量 the yield is that of 粮食.
_HEAD = re.compile(rf"(?:{listed('heads')})$")
_TOWN = re.compile("[\u4e00-\u9fff]{1,6}(?:镇|乡|街道|县)")
_PURPOSE = re.compile(" ?To [a-z]")  # to balance the budget, £9m is drawn from reserves
_RELATIVE = re.compile(rf"^(?:{listed('lean')})$")


def subject_of(
    document: Document, token: Token, start: int, before: Token | None, carried: NounPhrase | None
) -> NounPhrase:
    """Return the subject of a figure.

    Args:
        document: where it stands.
        token: the figure.
        start: where its sentence begins.
        before: the figure before it in its sentence; None if it is the first.
        carried: the subject of that one.
    """
    behind = _behind(document, token)
    if token.text in ("无", "没有") and behind:
        return NounPhrase(behind, behind, "")
    between = _plain(_between(document, token, start, before))
    clause = _BOUNDARY.split(between)[-1]
    counted = "" if inherits(token) else behind
    context = carried.phrase if carried else before_a_colon(between)
    phrase = _phrase(clause)
    phrase = "" if _is_aside(phrase, token, carried) else phrase
    after = document.plain[token.end : token.end + 2 * LONGEST]
    in_english = is_english(token.text + between + after)
    figure = InEnglish(
        token,
        "(" if _DATED_ASIDE.search(between) else clause or between[-1:],
        phrase,
        behind,
        counted,
        after,
        is_first=before is None,
        carried=carried,
        ahead=_earlier(between, in_english=True) if in_english else "",
        whole=_whole(document, token, start, before) if in_english else "",
    )
    if in_english and (subject := subject_in_english(figure)):
        return subject
    if phrase and not _RELATIVE.match(phrase):
        whole = f"{clause} {figure.move} {behind}" if in_english else clause
        return NounPhrase(phrase, whole, context, behind=counted)
    is_of_what_follows = after.startswith(("的", "of ", " of "))  # 三分之二以上的县
    if behind and not phrase and (is_of_what_follows or not (inherits(token) and carried)):
        return NounPhrase(behind, clause + token.text + behind, context, behind=counted)
    earlier = _earlier(between, in_english=in_english)
    if earlier and not (carried and _is_comment(earlier)):
        return NounPhrase(earlier + phrase, between, context, 1)
    if carried is None or not (before or phrase or _leans(token, clause)):
        return NounPhrase(phrase, clause, "")
    context = carried.context or carried.phrase
    return NounPhrase(_leaning(phrase, carried.phrase), carried.clause + between, context, carried.steps + 1)


def _whole(document: Document, token: Token, start: int, before: Token | None) -> str:
    """Return the noun of an English clause within which the figure before only counts; empty where it does not."""
    if before is None:
        return ""
    front = _BOUNDARY.split(document.plain[start : before.start])[-1]
    between = document.plain[before.end : token.start]
    return around_a_count(front, between, is_moved=token.text.startswith(tuple(WAYS)))


def _leans(token: Token, clause: str) -> bool:
    """Whether a figure that opens its sentence goes on about the subject of the one before."""
    return inherits(token) and _PAID.search(clause) is None


def _plain(between: str) -> str:
    """Return what stands before a figure, its subject, without short brackets; of years in turn the last."""
    return (
        _ASIDE.sub(" ", _YEARS_IN_TURN.sub("", between)) if is_english(between) else _ASIDE.sub("", between)
    )


def _is_aside(phrase: str, token: Token, carried: NounPhrase | None) -> bool:
    """Whether a phrase names no noun of its own: 工业总产值，白石镇21亿元，东岭乡47亿元; 剔除基数后增长5%."""
    is_town = inherits(token) and _TOWN.fullmatch(phrase) is not None
    return is_town or (carried is not None and _is_comment(phrase))


def _earlier(between: str, *, in_english: bool) -> str:
    """Return the noun phrase of the nearest clause before that of a figure; empty if there is none."""
    earlier = (part for part in _BOUNDARY.split(between)[:-1] if not _PURPOSE.match(part))
    phrases = (_phrase(fragment) for fragment in reversed(list(earlier)))
    return next((named for named in phrases if named and not (in_english and is_relative(named))), "")


def _leaning(phrase: str, noun: str) -> str:
    """Return a phrase with the noun before on which it leans: 人均 of 地区生产总值276亿元，人均突破5万元."""
    if AVERAGE.fullmatch(phrase):
        return phrase + AVERAGE.sub("", noun)
    return (_HEAD.sub("", noun) if phrase else noun) + phrase


def _between(document: Document, token: Token, start: int, before: Token | None) -> str:
    """Return what stands before a figure in its sentence and belongs to no figure before: not 行政村 of 2个社区."""
    if before is None:
        return document.plain[start : token.start]
    between = document.plain[before.end : token.start]
    are_counts = not inherits(before) and not inherits(token) and _behind(document, token)
    if is_english(between) and _behind(document, token):
        between = _DONE_BEFORE.sub("", between)
    return "" if are_counts and _COUNTED.fullmatch(between) else _beyond(between)


def _beyond(between: str) -> str:
    """Return what stands between two figures, without what belongs to the first: 新台阶 of 迈上14万亿元新台阶."""
    cut = _OWN.match(between)
    return between[cut.end() :] if cut else between


def _phrase(clause: str) -> str:
    """Return the noun phrase of what stands before a figure in its clause; empty if there is none."""
    if is_english(clause):
        return before_it(clause)
    text = _SHARE.split(clause)[0]
    for _ in range(3):
        text = _FRONT.sub("", text)
        bare = text if _KEEP_TOTAL.search(text) else _TAIL.sub("", text)
        if bare == text:
            break
        text = bare
    without = _FRONT_VERB.sub("", text)
    text = _FRONT.sub("", without)
    return text[-LONGEST:].strip("“”‘’、，的") if len(text.strip("“”‘’、，的")) > 1 else ""


def without_modifiers(text: str) -> str:
    """Return what is left of what stands before an indicator's name, without words that leave it what it is."""
    for front in (_MODIFIERS, _FRONT, _FRONT_VERB) * 2:
        text = front.sub("", text)
    return text


def _behind(document: Document, token: Token) -> str:
    """Return the noun that a figure counts and that stands behind it: 122亩 of 低效土地, 6个 of 重点项目."""
    after = document.plain[token.end : token.end + LONGEST].removeprefix("的")
    if is_english(after):
        return behind_it(document.plain[token.end : token.end + 2 * LONGEST])
    if not after or _NO_NOUN.match(after):
        return ""
    noun = _NOUN.match(after)
    own = _OWN_NOUN.match(noun[0]) if noun else None
    return own["noun"] if own else noun[0] if noun else ""


def _is_comment(phrase: str) -> bool:
    """Whether a phrase only says how: 按可比价格计算."""
    return phrase.startswith(
        ("按可比", "按不变", "按现", "按同", "按常住", "按价", "剔除", "扣除", "恢复到", "恢复至")
    )


def nouns_of(phrase: str) -> tuple[str, ...]:
    """Return each of the nouns that a phrase sets side by side; none if it names one thing only.

    >>> nouns_of("城镇居民、农村居民人均可支配收入"), nouns_of("城乡居民人均可支配收入")
    (('城镇居民人均可支配收入', '农村居民人均可支配收入'), ('城镇居民人均可支配收入', '农村居民人均可支配收入'))
    """
    if pair := _IN_TURN.fullmatch(phrase):
        lead = pair["lead"] or ""
        return f"{lead}{pair['one']} {pair['head']}", f"{lead}{pair['other']} {pair['head']}"
    if phrase.startswith("城乡"):
        return f"城镇{phrase[2:]}", f"农村{phrase[2:]}"
    if numbered := _NUMBERED.fullmatch(phrase):
        return tuple(f"第{number}{numbered['what']}" for number in re.findall("[一二三]", numbered["which"]))
    parts = [noun for noun in _SIDE_BY_SIDE.split(phrase) if noun]
    if len(parts) < 2:
        return ()
    last = parts[-1]
    return (*(_completed(noun, last) for noun in parts[:-1]), last)


def _completed(noun: str, last: str) -> str:
    """Return a subject's noun with what it shares with the last: 城镇居民 and 农村居民人均收入."""
    if noun == "城镇" and last.startswith("农村"):
        return noun + last[2:]
    shared = noun[-1:]
    at = last.find(shared)
    if last.startswith(noun) or _HEAD.search(noun):
        return noun
    is_like = at >= 0 and (noun[-2:] == last[max(0, at - 1) : at + 1] or len(noun) <= 2)
    head = _HEAD.search(last)
    return noun + (last[at + 1 :] if is_like else head[0] if head else "")
