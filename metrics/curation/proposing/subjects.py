"""What a figure is a number of: the noun phrase printed for it, before it, behind it, or a clause earlier."""

import re
from dataclasses import dataclass

from metrics.curation.proposing.cues import listed
from metrics.curation.proposing.english_phrases import before_it, behind_it, is_english, is_relative
from metrics.curation.proving.documents import Document
from metrics.curation.proving.tokens import Token

LONGEST = 30  # characters of a phrase
_BOUNDARY = re.compile(r"[，,；;。：:！？!?（(](?!\d{3}(?!\d))")
_TIME = listed("front: time")
_LOCALITY = listed("front: place")
_JOINTS = listed("front: joints")
_FRONT = re.compile(rf"^(?:{_TIME}|{_LOCALITY}|{_JOINTS})+")
_VERBS = listed("front: verbs")
_FRONT_VERB = re.compile(rf"^(?:(?:{listed('front: adverbs')})*(?:{_VERBS})(?:了)?)+")
_MODIFIERS = re.compile(rf"^(?:{listed('modifiers')})+")
_TAIL = re.compile(rf"(?:{listed('tail')})+$")
_KEEP_TOTAL = re.compile(listed("totals"))
_NOUN = re.compile(r"[^，,；;。：:！？!?（）()、“”‘’\d]{2,18}")
_NO_NOUN = re.compile(rf"(?:{listed('no nouns')})")
_IN_TURN = re.compile(
    r"(?P<lead>[A-Za-z -]+ of )?(?P<one>[A-Za-z-]+) and (?P<other>[A-Za-z-]+) (?P<head>[A-Za-z -]+)"
)
_NUMBERED = re.compile("(?P<which>第?[一二](?:[、和]?第?[二三]){1,2})(?P<what>次?产业.*)")
_SHARE = re.compile("占(?!地(?!区)|道|补|用|比)")
_ASIDE = re.compile(r"[（(][^（）()，。；\d]{1,6}[）)]")  # 同比（下同）, 收入（含基金）
_OWN = re.compile(r"[^，,、；;：:（()）。\d]{1,12}(?=[，,、；;])")
_COUNTED = re.compile("[\u4e00-\u9fff]{1,8}?(?:和|与|及|以及)?")  # 26个行政村和2个社区
# What a noun that leans on the one before takes the place of: in 粮食播种面积…；产量 the yield is that of 粮食.
_HEAD = re.compile(rf"(?:{listed('heads')})$")
MONEY = ("元", "美元", "英镑", "欧元")
_NO_NOUNS = ("delivered", "built", "at", "in", "a year")
_ARTICLE = re.compile("(?<![A-Za-z])(?:an?|our|its)$")  # a 56 per cent recycling rate
_MOVES = ("rise", "increase", "decrease", "fall", "drop", "reduction", "improvement", "growth", "cut", "gain")
_MOVE = re.compile(rf"^(?:[a-z-]+ ){{0,2}}(?:{'|'.join(_MOVES)})(?![a-z])")
_IS_A_PART = re.compile(r"(?:account(?:s|ed|ing) for|mak(?:es|ing) up|made up|represent(?:s|ed|ing)) ?$")
_UNIT_AS_NOUN = re.compile("(?:residents|visitors|visits|households|tourists|villages)$")
_TOWN = re.compile("[\u4e00-\u9fff]{1,6}(?:镇|乡|街道|县)")
_PER = re.compile("[人户亩村]均")
_RELATIVE = re.compile(rf"^(?:{listed('lean')})$")


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """The noun phrase of a figure, the text of its clause, and what is carried over from earlier ones.

    ``steps``: how many clauses away the phrase stands; 0: in its own. ``whole`` are the nouns of 分别 together, of
    which the phrase is one; ``behind`` is the noun directly behind a count, such as 行政村 of 26个行政村.
    """

    phrase: str
    clause: str
    context: str
    steps: int = 0
    whole: str = ""
    behind: str = ""


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
    between = _between(document, token, start, before)
    between = _ASIDE.sub(" " if is_english(between) else "", between)
    clause = _BOUNDARY.split(between)[-1]
    counted = "" if inherits(token) else behind
    context = carried.phrase if carried else ""
    phrase = _phrase(clause)
    if inherits(token) and _TOWN.fullmatch(phrase):  # 工业总产值，白石镇21亿元，东岭乡47亿元
        phrase = ""
    in_english = is_english(token.text + between + behind)
    around = (clause or between[-1:], phrase, behind, counted)
    if in_english and (subject := _subject_in_english(token, around, carried)):
        return subject
    if phrase and not _RELATIVE.match(phrase):
        return NounPhrase(phrase, f"{clause} {behind}" if in_english else clause, context, behind=counted)
    is_of_what_follows = document.plain.startswith(("的", "of "), token.end)  # 三分之二以上的县
    if behind and not phrase and (is_of_what_follows or not (inherits(token) and carried)):
        return NounPhrase(behind, clause + token.text + behind, context, behind=counted)
    earlier = [named for fragment in reversed(_BOUNDARY.split(between)[:-1]) if (named := _phrase(fragment))]
    if earlier and not (carried and _is_comment(earlier[0])):
        return NounPhrase(earlier[0] + phrase, between, context, 1)
    if carried is None or (before is None and not (phrase or inherits(token))):
        return NounPhrase(phrase, clause, "")
    context = carried.context or carried.phrase
    return NounPhrase(_leaning(phrase, carried.phrase), carried.clause + between, context, carried.steps + 1)


def _leaning(phrase: str, noun: str) -> str:
    """Return a phrase with the noun before on which it leans: 人均 of 地区生产总值276亿元，人均突破5万元."""
    if _PER.fullmatch(phrase):
        return phrase + noun
    return (_HEAD.sub("", noun) if phrase else noun) + phrase


def _subject_in_english(
    token: Token, around: tuple[str, str, str, str], carried: NounPhrase | None
) -> NounPhrase | None:
    """Return the subject of a figure in an English clause, where it is not simply the phrase before it.

    ``around``: its clause, the phrase in that, the noun behind it, and this again where it counts that.
    """
    clause, phrase, behind, counted = around
    context = carried.phrase if carried else ""
    if unit := _UNIT_AS_NOUN.search(token.text):
        return NounPhrase(unit[0], unit[0], context, behind=unit[0])
    if behind and token.quantity and token.quantity.unit in MONEY and not counted:
        return NounPhrase(phrase, f"{clause} {behind}", context, behind=behind)
    if behind and _ARTICLE.search(clause.rstrip()) and not _MOVE.search(behind):
        return NounPhrase(behind, behind, context, behind=behind)
    if behind and (leads := _leads_its_noun(token)):
        return NounPhrase(behind, behind, context, behind="" if leads == "rank" else behind)
    if carried and _is_carried(clause, phrase, behind):
        return NounPhrase(carried.phrase, f"{carried.clause} {clause}", carried.context, carried.steps + 1)
    if counted and is_english(counted) and token.quantity and not token.quantity.unit:
        return NounPhrase(counted, counted, phrase, behind=counted)
    return None


def _is_carried(clause: str, phrase: str, behind: str) -> bool:
    """Whether an English figure only leans on the noun before: 14 per cent more homes than last year (1,126)."""
    leans = is_relative(behind) or behind.startswith(_NO_NOUNS)
    return (
        clause.endswith("(")
        or _IS_A_PART.search(clause) is not None
        or (bool(phrase or behind) and is_relative(phrase) and leans)
    )


def _leads_its_noun(token: Token) -> str:
    """Return how a figure in English stands before its noun: the third-largest population, to double its exports."""
    text = token.text.lower()
    if text.endswith(("est", "most", "best")):
        return "rank"
    return "multiple" if text.endswith(("double", "triple", "treble", "halve", "quadruple")) else ""


def _between(document: Document, token: Token, start: int, before: Token | None) -> str:
    """Return what stands before a figure in its sentence and belongs to no figure before: not 行政村 of 2个社区."""
    if before is None:
        return document.plain[start : token.start]
    between = document.plain[before.end : token.start]
    are_counts = not inherits(before) and not inherits(token) and _behind(document, token)
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
        return behind_it(after)
    if not after or _NO_NOUN.match(after):
        return ""
    noun = _NOUN.match(after)
    return noun[0] if noun else ""


def inherits(token: Token) -> bool:
    """Whether a figure is said of what went before it: a rank, a percentage, a change."""
    return token.quantity is not None and token.quantity.unit in ("%", "位", "百分点", "倍", "元", "美元")


def _is_comment(phrase: str) -> bool:
    """Whether a phrase only says how: 按可比价格计算."""
    return phrase.startswith(("按", "剔除", "扣除"))


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
    parts = [noun for noun in re.split("[、和与及]", phrase) if noun]
    if len(parts) < 2:
        return ()
    last = parts[-1]
    return (*(_completed(noun, last) for noun in parts[:-1]), last)


def _completed(noun: str, last: str) -> str:
    """Return a noun with what it shares with the last one: 城镇居民 and 农村居民人均收入 make 城镇居民人均收入."""
    if noun == "城镇" and last.startswith("农村"):
        return noun + last[2:]
    shared = noun[-1:]
    at = last.find(shared)
    if last.startswith(noun) or _HEAD.search(noun):
        return noun
    is_like = at >= 0 and (noun[-2:] == last[max(0, at - 1) : at + 1] or len(noun) <= 2)
    head = _HEAD.search(last)
    return noun + (last[at + 1 :] if is_like else head[0] if head else "")
