"""Figures that share their nouns: 出口、进口分别增长5%、6%, and what one without a noun is of."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.indicators.indicator_guesses import MOST, Guess
from metrics.curation.proposing.indicators.name_scores import REMOTE
from metrics.curation.proposing.indicators.unit_fits import fits
from metrics.curation.proposing.subjects.averages import averaged_over
from metrics.curation.proposing.subjects.english_phrases import is_english, is_relative
from metrics.curation.proposing.subjects.english_turns import noun_in_turn
from metrics.curation.proposing.subjects.noun_phrases import NounPhrase
from metrics.curation.proposing.subjects.subject import nouns_of, without_modifiers
from metrics.curation.proposing.words_around import FigureContext
from metrics.model.codes import Measure
from metrics.model.units import package_units

LED = re.compile("[^A-Za-z ]")
_END = re.compile(r";|\.(?!\d)")
MORE = re.compile(
    r"[、和](?:同比)?(?:增长|上升|增加|提高|下降|减少|达到?|为)?(?:-?\d|第[一二三四五六七八九十])"
)
IN_A_ROW = re.compile(r"\d+(?:\.\d+)?|第[一二三四五六七八九十百]+")
THOSE = re.compile(
    "(?:[这以]|上述)*(?P<many>[两二三四五六])(?:大|个|项|者|组)+(?:指标|数字|数据|收入|产值|增速|增幅)?(?:同比|增速|增幅|较上年|比上年)?"
    "(?:分别|依次|各为|(?<=[标字据])[是为])"
)
HEAD = 2  # characters of a noun that is only a head: 收入
MANY = "_一二三四五六"
IN_TURN = re.compile("分别|分[居列](?=全|第|$)")
# 资金 in ，资金分别为1亿元、2亿元
OWN_NOUN = re.compile(
    "[，；、](?!总数|总量|累计|规模|同比|增速|增幅|涨幅|降幅|比上年|较上年|占比)[^，；、\\d]{2,}$"
)
# What is a part of the figure before, or all of it: 其中骨干企业12家, 累计达到86家
ITS_PART = re.compile("其中|包括|含|分别|合计|总[数计]|累计|[比较同]|其他|其余|剩余|[数量][为是达]?$")
OF_WHICH = re.compile(" ?(?:which|that) (?:is|was|are|were)(?: up| down| about| some)? ?")
OF_THEM = re.compile(" ?of (?:which|whom|these|them|those)(?![a-z])")
PEOPLE = ("人", "户")  # a bare 51,200 is of them, where 63,700 people stand before it
ENDS = ("the first", "the second")


def as_before(
    seen: FigureContext, subject: NounPhrase, measure: Measure, guesses: tuple[Guess, ...]
) -> tuple[Guess, ...]:
    """Return the guesses, first that of the figure before where this one is said of the very same: 7亿元，占52%.

    What nothing is known of is of the same, too, unless it is a mean: 比普查的512870人减少26657人.
    """
    before = seen.before
    is_again = not measure.is_level or seen.is_alike or _is_its_rate(subject, before)
    if before and measure.is_change and OF_WHICH.fullmatch(seen.clause):
        named = (*before.guesses[:1], *(guess for guess in guesses if not guess.is_remote))
        return tuple({guess.indicator.id: guess for guess in named}.values())[:MOST]
    is_of_its_own = measure.is_level and (_has_its_own(subject) or _counts_another_thing(seen, subject))
    is_unnamed = not (averaged_over(subject.phrase) or _counts_its_own(subject) or is_of_its_own)
    is_unnamed = is_unnamed and all(guess.is_remote for guess in guesses)
    if is_unnamed and (
        again := before.guesses[:1] if before and is_again else _going_on(seen, subject, measure)
    ):
        return tuple({guess.indicator.id: guess for guess in (*again, *guesses)}.values())[:MOST]
    if not (before and before.guesses and subject.steps and before.phrase == subject.phrase):
        return guesses
    by_id = {guess.indicator.id: guess for guess in (before.guesses[0], *guesses)}
    is_of_them = OF_THEM.match(seen.in_text.after) is not None
    return guesses if measure.is_level and not is_of_them else tuple(by_id.values())[:MOST]


def _is_its_rate(subject: NounPhrase, before: Candidate | None) -> bool:
    """Whether a figure is the rate of what the one before it counts: 参保28.73万人，参保率98.2%."""
    stem = subject.phrase.removesuffix("率")
    return before is not None and 1 < len(stem) < len(subject.phrase) and before.phrase.endswith(stem)


def _counts_its_own(subject: NounPhrase) -> bool:
    """Whether an English figure counts a noun of its own, and shares none: 41 sacks, behind 34 volunteers."""
    return is_english(subject.behind) and subject.steps == 0 and not is_relative(subject.behind)


def _has_its_own(subject: NounPhrase) -> bool:
    """Whether an English figure has a noun of its own before it: 2,140 permits. Employees numbered 486."""
    return is_english(subject.phrase) and subject.steps == 0 and not is_relative(subject.phrase)


def _counts_another_thing(seen: FigureContext, subject: NounPhrase) -> bool:
    """Whether a figure in 中文 counts a thing that its own clause names, and is no part of it: 垃圾箱120个."""
    is_named = subject.steps == 0 and len(without_modifiers(subject.phrase)) > 1
    is_of_pieces = package_units().are_pieces(seen.in_text.unit, "个")
    is_of_its_own = is_named and is_of_pieces and not is_english(subject.phrase)
    return is_of_its_own and not ITS_PART.search(seen.clause)


def _going_on(seen: FigureContext, subject: NounPhrase, measure: Measure) -> tuple[Guess, ...]:
    """Return a remote guess: what the figure before in its paragraph is of, for one without a noun: 我们呢？87家."""
    unit = seen.token.quantity.unit if seen.token.quantity else ""
    last = seen.alike if measure.is_level and unit else seen.earlier
    is_alike = (
        last is not None
        and last.quantity is not None
        and (not measure.is_level or last.quantity.unit in (unit, *(("",) if unit else PEOPLE)))
    )
    if last is None or not last.guesses or not is_alike or last.token.start < seen.scene.start:
        return ()
    own, is_bare = last.guesses[0], is_relative(f"{subject.phrase} {subject.behind}")
    return (
        (replace(own, score=min(own.score, REMOTE)),)
        if is_bare and fits(own.indicator, measure, unit)
        else ()
    )


def in_full(subject: NounPhrase, nouns: dict[str, str]) -> NounPhrase:
    """Return a subject that is only a head noun, 收入, with the last that ended so: 一般公共预算收入…。收入预算安排….

    ``nouns`` are those that stand before it in its document, by their heads, and get its own.
    """
    head, phrase = subject.phrase[-HEAD:], subject.phrase
    if is_english(phrase) or subject.steps or len(phrase) < HEAD:
        return subject
    if len(phrase) > HEAD:
        nouns[head] = phrase
        return subject
    full = nouns.get(head, "")
    return replace(subject, context=full, steps=1) if full else subject


def with_shared_noun(seen: FigureContext, subject: NounPhrase, history: Sequence[NounPhrase]) -> NounPhrase:
    """Return the subject of one of several figures that share their nouns: 出口、进口分别增长5%、6%.

    The nouns stand before 分别 side by side, or each with a figure of its own: 产值2亿元，税收1亿元，分别增长5%、6%;
    这两项分别 are those of the sentence before.
    """
    if those := THOSE.search(seen.sentence):
        number = len(re.findall(r"\d+(?:\.\d+)?", seen.sentence[those.end() :]))
        many = 2 if those["many"] == "两" else MANY.index(those["many"])
        return replace(history[-many:][number], steps=1) if number < many <= len(history) else subject
    if (in_english := _respectively(seen, subject, history)) is not None:
        return in_english
    pair = nouns_of(subject.phrase) if subject.steps else ()
    if len(pair) == len(ENDS) and not IN_TURN.search(seen.clause) and _is_of_two(seen):
        return replace(subject, phrase=pair[int(seen.follows)], whole=subject.phrase)
    listing = max((match.start() for match in IN_TURN.finditer(seen.sentence)), default=-1)
    if listing < 0 or not (seen.follows or IN_TURN.search(seen.clause)):
        return subject
    number = len(IN_A_ROW.findall(seen.sentence, listing))
    nouns = nouns_of(subject.whole or subject.phrase)
    shared = 1 + number + len(MORE.findall(seen.in_text.after.split("，")[0]))
    is_of_all = 1 < shared <= len(history) and not OWN_NOUN.search(seen.sentence[:listing])
    if number < len(nouns) and not (is_of_all and subject.steps and shared > len(nouns)):
        return replace(subject, phrase=nouns[number], whole=subject.whole or subject.phrase)
    if subject.steps and is_of_all and shared > len(nouns):
        return replace(history[-shared:][number], steps=1)
    return subject


def _respectively(
    seen: FigureContext, subject: NounPhrase, history: Sequence[NounPhrase]
) -> NounPhrase | None:
    """Return the subject of an English figure in a row that ends with *respectively*; None for others."""
    is_in_turn = "respectively" in seen.sentence or "respectively" in _END.split(seen.near_after)[0]
    led = seen.sentence + LED.split(seen.token.text)[0]
    if is_in_turn and (noun := noun_in_turn(led, seen.near_after)):
        return NounPhrase(noun, noun, "")
    if "respectively" in seen.rest + seen.in_text.after or (
        subject.steps and "respectively" in seen.sentence
    ):
        pair = nouns_of(subject.phrase)
        if pair:
            return replace(subject, phrase=pair[int(seen.follows)], whole=subject.phrase, clause="")
        is_of_two = seen.in_text.unit == "位" and len(history) >= len(ENDS)  # which ranked first and third
        return replace(history[-len(ENDS) :][int(seen.follows)], steps=1) if is_of_two else subject
    return None


def _is_of_two(seen: FigureContext) -> bool:
    """Whether a figure is one of two that share a noun: 分别达到3万元和2万元，增长6.1%和8.2%."""
    numbers = len(MORE.findall(re.split("[，；。]", seen.in_text.after)[0]))
    return numbers == (not seen.follows)
