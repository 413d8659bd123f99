"""Verdicts and their grounds in words."""

import re
from collections import Counter
from collections.abc import Iterator

from metrics.analysis.answers import Difference
from metrics.analysis.crowd import Grounds
from metrics.analysis.facets import Ground
from metrics.analysis.rows import Row
from metrics.analysis.verdicts import Verdict, Verdicts, deciding
from metrics.display.amounts import quantity_text, spaced
from metrics.display.digits import ratio_text
from metrics.display.wording import Wording
from metrics.language import Bilingual, Language
from metrics.model.codes import Comparability, Measure
from metrics.model.quantity import Quantity

DOUBTED = (Comparability.WITH_CAUTION, Comparability.UNKNOWN, Comparability.NOT_COMPARABLE)
GROUNDS: dict[str, Bilingual] = {
    "measure": Bilingual(
        "一个是{first_measure}，一个是{second_measure}", "one is {first_measure}, the other {second_measure}"
    ),
    "ranked": Bilingual(
        "一个按{first_ranked}排名，一个按{second_ranked}排名",
        "one ranks {first_ranked}, the other {second_ranked}",
    ),
    "base": Bilingual(
        "增减的基数不同：{first_base}，{second_base}",
        "the changes have two bases: {first_base}; {second_base}",
    ),
    "unit": Bilingual("单位不同", "they are in two units"),
    "whole": Bilingual(
        "占的不是同一总体：{first_whole}，{second_whole}",
        "they are shares of {first_whole} and of {second_whole}",
    ),
    "whole_unstated": Bilingual("其中一个未载明占什么的比重", "one of the shares does not say of what"),
    "part": Bilingual("所指不是同一事物", "they cover different things"),
    "place_kind": Bilingual("其中一处不是镇", "one of the two is no town"),
    "both_planned": Bilingual("两个都是预计数", "both are expected, not achieved"),
    "planned": Bilingual("一个是预计，一个不是", "one is expected, the other not"),
    "estimated": Bilingual(
        "其中有估计数，不是最后的统计", "one is an estimate of a time that was over, no final count"
    ),
    "preliminary": Bilingual("其中有初步数，以后可能修订", "one is preliminary and may be revised"),
    "implied": Bilingual(
        "推算数按官方增速的同口径基数，未必等于当年公布数",
        "the implied one rests on official growth, on a same-scope base, which need not be what was published then",
    ),
    "derived": Bilingual("其中有推算数", "one follows by arithmetic"),
    "city": Bilingual(
        "名次分属{first_competitors}和{second_competitors}",
        "the ranks are of {first_competitors} and of {second_competitors}",
    ),
    "field": Bilingual(
        "同在{first_competitors}中排名，个数相同", "both are ranked among as many {first_competitors}"
    ),
    "field_grown": Bilingual(
        "参加排名的个数不同：{first_count}，{second_count}", "{first_count} were ranked, then {second_count}"
    ),
    "competitors": Bilingual(
        "时期不同，参加排名的地方可能不同，个数未载明",
        "the periods differ; who else was ranked, and how many, is not printed",
    ),
    "length": Bilingual(
        "时期长短不同：{first_period}，{second_period}",
        "the periods differ in length: {first_period}; {second_period}",
    ),
    "open_end": Bilingual(
        "有的累计数未载明截止日：{first_period}，{second_period}",
        "a cumulative figure does not say when it ends: {first_period}; {second_period}",
    ),
    "open_start": Bilingual(
        "有的累计数未载明起始日：{first_period}，{second_period}",
        "a cumulative figure does not say when it begins: {first_period}; {second_period}",
    ),
    "unplaced": Bilingual(
        "未载明是哪几个月：{first_period}，{second_period}",
        "which months is not printed: {first_period}; {second_period}",
    ),
    "season": Bilingual(
        "不是同一季节：{first_period}，{second_period}",
        "not the same time of year: {first_period}; {second_period}",
    ),
    "years": Bilingual(
        "既不同镇也不同年：{first_period}，{second_period}",
        "towns and years both differ: {first_period}; {second_period}",
    ),
    "own_alike": Bilingual("两处写明的口径相同", "both are defined in the same words"),
    "own_definitions": Bilingual(
        "口径不同：{first_definition}；{second_definition}",
        "they are defined differently: {first_definition}; {second_definition}",
    ),
    "defined_national": Bilingual(
        "口径由国家统计制度统一规定", "national statistics define it alike everywhere"
    ),
    "defined_plain": Bilingual("所数之物不言自明", "what is counted needs no definition"),
    "one_document": Bilingual("同一篇文档所载", "one document states both"),
    "undefined": Bilingual(
        "口径未载明，两地可能各有各的算法", "the definition is not stated; each town may count its own way"
    ),
    "one_town": Bilingual(
        "同一个镇，但口径未载明，前后是否一致不得而知",
        "the same town, but the definition is not stated and may have changed",
    ),
    "covers": Bilingual(
        "合计范围不同：{first_covers}，{second_covers}",
        "the totals count different things: {first_covers}; {second_covers}",
    ),
    "covers_unstated": Bilingual("其中一个未载明合计范围", "one of the totals does not say what it counts"),
    "yearly": Bilingual(
        "入统单位每年变动，两年范围不同",
        "the enterprises that are counted change each year",
    ),
    "prices": Bilingual(
        "两年的金额，价格是否可比未载明", "money of two years; whether prices are adjusted is not stated"
    ),
    "if_current": Bilingual(
        "推算所用的同比按什么价格未载明；按可比价格则推算不成立",
        "the implied one holds only if the growth is at current prices, which is not stated",
    ),
    "growth_prices": Bilingual(
        "一个同比按现价，一个按可比价格", "one growth is at current prices, the other at constant prices"
    ),
    "growth_unstated": Bilingual(
        "其中一个同比未载明按什么价格", "one of the growths does not say in which prices it is"
    ),
    "targets": Bilingual("各镇任务各自下达", "each town has a target of its own"),
}

FEW = 3  # pairs of which each is named; of more, how many there are is said
BRIEFLY: dict[str, Bilingual] = {
    "measure": Bilingual("量法不同", "the measures differ"),
    "ranked": Bilingual("排名所依不同", "what is ranked differs"),
    "city": Bilingual("名次分属不同的地方", "the ranks are of different places"),
}


def ground_text(ground: Ground, verdict: Verdict, wording: Wording) -> str:
    """Return a ground of ``verdict`` as a clause without full stop."""
    parts = {
        f"{which}_{name}": text
        for which, row in (("first", verdict.first), ("second", verdict.second))
        for name, text in _parts(row, wording).items()
    }
    return GROUNDS[ground.key].within(wording.language).format(**parts)


def verdict_text(verdict: Verdict, wording: Wording) -> str:
    """Return a verdict as one line: the two figures, how far they compare, and what decides it."""
    pair = f"{_name(verdict.first, wording)} ↔ {_name(verdict.second, wording)}"
    why = wording.word("semicolon").join(ground_text(each, verdict, wording) for each in verdict.deciding)
    return wording.word("verdict_line", pair, wording.word(verdict.comparability), why)


def difference_text(found: Difference, wording: Wording) -> str:
    """Return how two figures differ, and how surely, as a clause."""
    if found.higher is None or found.lower is None:
        return wording.word(found.answer)
    higher, lower = _name(found.higher, wording), _name(found.lower, wording)
    if not (found.ratio_low and found.ratio_high) or found.higher.measure is not Measure.LEVEL:
        return wording.word("certain", higher)
    times = ratio_text(found.ratio_low, found.ratio_high)
    order = (higher, lower, times) if wording.language is Language.ZH else (higher, times, lower)
    told = spaced(wording.word("certain_ratio", *order))
    return told + wording.word("restates_growth") if found.restates_growth else told


def brief_text(ground: Ground, wording: Wording) -> str:
    """Return a ground as a clause that holds for every pair of its kind: without what tells one pair from another."""
    told = BRIEFLY.get(ground.key, GROUNDS[ground.key]).within(wording.language)
    return re.split(r"：\{|: \{", told)[0]


def comparison_notes(verdicts: Verdicts, wording: Wording) -> list[str]:
    """Return what must be said of figures that are drawn together: which compare by caution only, which not at all.

    Each is told once: a few pairs by their names, many by their number.
    """
    return [
        wording.word(_note_key(level, verdicts), wording.word("semicolon").join(told))
        for level in DOUBTED
        if (told := reasons(verdicts, level, wording))
    ]


def _note_key(level: Comparability, verdicts: Verdicts) -> str:
    """Return the word of a level's note; a chart of parts has no axis of values to speak of."""
    parts = any(row.part for row in verdicts.rows)
    return "parts_apart_note" if parts and level is Comparability.NOT_COMPARABLE else f"{level}_note"


def reasons(verdicts: Verdicts, level: Comparability, wording: Wording) -> list[str]:
    """Return the deciding grounds of all verdicts of one level, each once, the most frequent kinds of pair first."""
    numbers: Counter[Ground] = Counter()
    for grounds, number in verdicts.counts.items():
        if grounds[0].comparability is level:
            numbers.update(dict.fromkeys(deciding(grounds), number))
    return list(
        dict.fromkeys(text for each in numbers for text in _told(each, numbers[each], verdicts, wording))
    )


def _told(ground: Ground, number: int, verdicts: Verdicts, wording: Wording) -> Iterator[str]:
    """Yield a ground for each of a few pairs, or once for all of them, with their number where it names none."""
    if number <= FEW:
        yield from (ground_text(ground, each, wording) for each in verdicts.decided_by(ground))
        return
    brief = brief_text(ground, wording)
    is_whole = brief == GROUNDS[ground.key].within(wording.language)
    yield brief if is_whole else wording.word("of_pairs", brief, number)


def kind_text(grounds: Grounds, number: int, wording: Wording) -> str:
    """Return the verdict on all pairs of a kind as one line: how far they compare, how many they are, and why."""
    why = wording.word("semicolon").join(brief_text(each, wording) for each in deciding(grounds))
    return wording.word("verdict_kind", wording.word(grounds[0].comparability), number, why)


def _name(row: Row, wording: Wording) -> str:
    """Return town, part and period of a row."""
    return " ".join(part for part in (wording.area(row.area), wording.part(row), wording.period(row)) if part)


def _parts(row: Row, wording: Wording) -> dict[str, str]:
    """Return what a ground's words may name of one row."""
    is_rank = row.measure is Measure.RANK
    return {
        "measure": wording.word(row.measure),
        "ranked": wording.ranked(row) if is_rank else "",
        "part": wording.part(row) or wording.word("whole_town"),
        "competitors": wording.among(row) if is_rank else "",
        "period": wording.period(row),
        "base": wording.base(row),
        "whole": wording.whole(row),
        "count": str(row.among_count or ""),
        "definition": wording.definition(row),
        "covers": _covers(row, wording),
    }


def _covers(row: Row, wording: Wording) -> str:
    """Return what a total counts; empty where its document does not say so."""
    units = wording.catalogue.units
    return (
        quantity_text(Quantity.read(row.covers, units), wording.language, units=units) if row.covers else ""
    )
