"""How the claims of a draft stand, in words: the outcome, the reason, and the figures that say so."""

from collections import Counter
from collections.abc import Mapping, Sequence

from metrics.analysis.facts import Fact
from metrics.analysis.following.needs import TIMES
from metrics.analysis.proofreading.judgement import Judgement
from metrics.display.numbers.amounts import quantity_text
from metrics.display.numbers.digits import ratio_text
from metrics.display.wording import Wording
from metrics.language import Bilingual
from metrics.model.codes.outcome import Outcome
from metrics.model.quantity import Quantity

OUTCOMES: dict[Outcome, Bilingual] = {
    Outcome.CONTRADICTS: Bilingual("与所印不符", "contradicts"),
    Outcome.ELSEWHERE: Bilingual("张冠李戴", "of something else"),
    Outcome.UNKNOWN: Bilingual("无从核对", "cannot be checked"),
    Outcome.FOLLOWS: Bilingual("由所印推得", "follows"),
    Outcome.ROUNDED: Bilingual("相符（约数）", "stands when rounded"),
    Outcome.STANDS: Bilingual("相符", "stands"),
}
REASONS: Mapping[str, Bilingual] = {
    "": Bilingual("", ""),
    "no_town": Bilingual("没有写明是哪个乡镇", "no town is named"),
    "undated": Bilingual("没有写明年份，按最近一年核对", "no year is named; held against the newest"),
    "number": Bilingual("所印是另一个数", "another number is printed"),
    "border": Bilingual(
        "正在四舍五入的界上，所印之后的位不明",
        "on the border of rounding: what follows the last printed place decides",
    ),
    "bound": Bilingual(
        "所印只是一个界限、范围或约数，与它不矛盾，但没有印出这个数",
        "only a bound, a range or a round number is printed; this number does not contradict it",
    ),
    "loose": Bilingual(
        "不算错，但离所印很远，不足为据", "not wrong, but so far from what is printed that it says little"
    ),
    "rank": Bilingual("是另一范围内或按另一度量的名次", "it is a rank among others, or by another measure"),
    "direction": Bilingual("升降相反", "the direction is the opposite"),
    "planned": Bilingual("所印只是预计", "it is printed as expected only"),
    "unit": Bilingual("单位或数量级不同", "the unit or the scale is another"),
    "period": Bilingual("是另一时期的数", "it is of another period"),
    "part": Bilingual("是另一范围的数", "it is of another part"),
    "measure": Bilingual("度量不同", "it is another measure"),
    "area": Bilingual("是另一个乡镇的数", "it is of another town"),
    "prices": Bilingual("价格口径不同，或所印没有写明", "it is not printed at these prices"),
    "whole": Bilingual("占的是另一总体，或所印没有写明", "it is not printed as a share of this"),
    "result": Bilingual(
        "所印是实绩，不是计划或预计", "it is printed as a result, not as planned or expected"
    ),
    "several": Bilingual(
        "说的是其中每一个，不是合计；没有印出这样的数",
        "it is said of each of several; only their total could be held against it",
    ),
    "implied": Bilingual("没有印出，由其他数字推算", "it is not printed, and is implied by other figures"),
    "two_levels": Bilingual("由所印的两年数值算得", "it follows from the figures of both years"),
    "two_levels_otherwise": Bilingual(
        "所印的两年数值算得的不同", "the figures of both years give another number"
    ),
    "follows_otherwise": Bilingual("没有印出，推算的不同", "it is not printed, and what is implied differs"),
    "other_time": Bilingual("没有这一时期的数字", "there is no figure of this period"),
    "no_figure": Bilingual("没有这样的数字", "there is no such figure"),
    "growth_is": Bilingual("这一年确有增长", "it grew in that year"),
    "fall_is": Bilingual("这一年确有下降", "it fell in that year"),
    "run_is": Bilingual("各年方向都是如此", "each of the years went that way"),
    "run_broken": Bilingual("其中一年不是", "one of the years did not go that way"),
    "years_missing": Bilingual(
        "缺 {} 年的增长，或可比的两年数值", "no growth, and no two levels that compare, of {}"
    ),
    "no_year": Bilingual("不知说的是哪一整年", "it is not plain which full year is meant"),
    "which_year": Bilingual(
        "哪一年？附近没有写明；各年所印",
        "which year? No words near it say so; what is printed of those that may be meant",
    ),
    "which_town": Bilingual(
        "哪个乡镇？附近没有写明；各镇所印",
        "which town? No words near it say so; what is printed of those that may be meant",
    ),
    "no_target": Bilingual(
        "没有印出完成率，也没有可比的目标和实绩", "no completion is printed, and no target with what was done"
    ),
    "target_passed": Bilingual("实绩高于目标", "more was done than the target"),
    "target_not_passed": Bilingual("实绩没有高于目标", "no more was done than the target"),
    "finer": Bilingual("位数比所印的多", "it has more digits than are printed"),
    "levels_say_so": Bilingual("两镇所印的数值如此", "the printed levels of both say so"),
    "levels_say_otherwise": Bilingual("两镇所印的数值正相反", "the printed levels of both say the opposite"),
    "levels_make": Bilingual("两镇所印的数值算得 {}", "the printed levels of both make {}"),
    "levels_missing": Bilingual("缺 {} 这一年的数值", "there is no level of {} in that year"),
    "not_compared": Bilingual("两个数值不能直接比较", "the two levels do not compare"),
    "not_judged": Bilingual("这类说法不由程序核对，请自己看", "such words are not checked; look yourself"),
    "target_reached": Bilingual("目标已完成", "the target was reached"),
    "another_below": Bilingual("另有乡镇低于它", "another town lies below it"),
    "levels_of_all": Bilingual("各镇所印的数值如此", "the printed levels of all of them say so"),
    "another_above": Bilingual("另有乡镇高于它", "another town lies above it"),
    "no_rank": Bilingual(
        "没有印出名次；所知乡镇都不高于它，其余不知",
        "no rank is printed; no town that is known lies above, others are not known",
    ),
    "no_rank_lacking": Bilingual(
        "没有印出名次；这里只有其中几个乡镇，且缺 {} 的数字",
        "no rank is printed; only some of the towns are known here, and there is no figure of {}",
    ),
    "disputed": Bilingual("几份文件所印不同", "documents print different numbers"),
    "likely": Bilingual(
        "字面没有写明是哪项指标，看上下文像是这个数",
        "its words name no indicator; by what stands around it, it seems to be this one",
    ),
    "no_indicator": Bilingual("不知是哪项指标", "no indicator is known for it"),
    "size": Bilingual(
        "所印是规模以上（限额以上）的数，文中没有这样写",
        "what is printed counts those above a size, and the draft does not say so",
    ),
    "not_kept": Bilingual("这里没有这项指标的数字", "there are no figures of its indicator here"),
    "stranger": Bilingual(
        "说的是别处或全县，这里没有它的数字",
        "it is of another place, or of all of them, of which there are no figures here",
    ),
    "part_of_a_year": Bilingual(
        "说的是一年里的一段，没有写明是哪一年", "it is of a part of a year, and which year is not said"
    ),
}
MOST = 2  # figures named on either side


def tally_text(judged: Sequence[Judgement], wording: Wording) -> str:
    """Return how many claims of a draft have which outcome, such as 与所印不符 1、相符 2; empty where there is none."""
    counts = Counter(judgement.outcome for judgement in judged)
    return wording.word("comma").join(
        f"{OUTCOMES[outcome].within(wording.language)} {counts[outcome]}"
        for outcome in Outcome
        if counts[outcome]
    )


def outcome_text(judged: Judgement, wording: Wording) -> str:
    """Return how a claim stands, in a word or two."""
    return OUTCOMES[judged.outcome].within(wording.language)


def note_text(judged: Judgement, wording: Wording) -> str:
    """Return in words why a draft's claim stands so, and the figures with their places; empty for nothing."""
    reason = reason_text(judged, wording)
    clauses = (reason, *(figure_text(fact, wording) for fact in named(judged)))
    return wording.word("semicolon").join(clause for clause in clauses if clause)


def reason_text(judged: Judgement, wording: Wording) -> str:
    """Return why a claim stands so; empty where that needs no word."""
    areas = wording.catalogue.areas
    if judged.result is not None:
        return REASONS[judged.why].within(wording.language).format(_result_text(judged.result, wording))
    lacking = [wording.area(name) if name in areas else name for name in judged.missing]
    key = f"{judged.why}_lacking" if lacking and f"{judged.why}_lacking" in REASONS else judged.why
    return REASONS[key].within(wording.language).format(wording.word("comma").join(lacking))


def _result_text(result: Quantity, wording: Wording) -> str:
    """Return in words what figures make together, beside a draft's number: 3.28–3.29 倍, or an amount."""
    if result.unit == TIMES and result.low is not None and result.high is not None:
        return wording.word("so_many_times", ratio_text(result.low, result.high))
    return quantity_text(result, wording.language, units=wording.catalogue.units)


def named(judged: Judgement) -> tuple[Fact, ...]:
    """Return the few figures that are named beside a claim of a draft."""
    own = judged.own[:MOST]
    return (*own, *[fact for fact in judged.others[:MOST] if fact not in own])


def figure_text(fact: Fact, wording: Wording) -> str:
    """Return a figure beside a draft's claim with all that tells it from others, and where it is printed."""
    name = wording.in_measure(fact.indicator, fact.measure)
    where = " ".join(
        text for text in (wording.area(fact.area), wording.part(fact), wording.period(fact)) if text
    )
    number = fact.printed or wording.figure(fact)
    return f"{where} {name} {number} [{wording.at(fact)}]"
