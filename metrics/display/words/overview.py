"""The words of the overview: how the towns stand, whether that compares, and what is lacking; 中文 and English."""

from metrics.language import Bilingual

OVERVIEW_WORDS: dict[str, Bilingual] = {
    "extent_of_all": Bilingual("{} 个乡镇、{} 年、{} 个主要主题", "{} towns, {} years, {} headline themes"),
    "only_one_compares": Bilingual("{}，目前只有 1 个主题可比：", "{}: only one theme compares so far."),
    "some_compare": Bilingual("{0}，目前 {1} 个主题可比。", "{0}: {1} themes compare so far."),
    "only_with_caution": Bilingual("{}，目前只能谨慎比较：", "{}: so far, with caution only."),
    "none_compares": Bilingual(
        "{}，目前没有一个主题可在乡镇之间比较", "{}: so far no theme compares between the towns"
    ),
    "no_headline_theme": Bilingual(
        "数据里没有标为主要的主题；全部数字见“乡镇”页",
        "No theme is marked as a headline; all figures are on the Towns page",
    ),
    "finding_ratio": Bilingual("{0}{1}，{2}是{3}的 {4} 倍", "{2} {1} {4} times {3}'s {0}"),
    "first_of_many_higher": Bilingual(
        "{0}{1}，可比的 {2} 个乡镇中，{3}最高：{4}",
        "{1}, {0}: {3} was the highest of the {2} towns that compare, at {4}",
    ),
    "first_of_many_lower": Bilingual(
        "{0}{1}，可比的 {2} 个乡镇中，{3}最低：{4}",
        "{1}, {0}: {3} was the lowest of the {2} towns that compare, at {4}",
    ),
    "theme_ratio": Bilingual("{0}：{1}是{2}的 {3} 倍", "{0}: {1}'s figure is {3} times {2}'s"),
    "theme_higher": Bilingual("{0}：{1}较高", "{0}: {1}'s figure is higher"),
    "towns_at_first": Bilingual("先列 {} 个乡镇，共 {} 个", "{} of {} towns are shown first"),
    "seen_first": Bilingual("{}：放到上面并列", "{}: show it among the towns above"),
    "years_at_first": Bilingual("先列最近 {} 年，共 {} 年", "the latest {} of {} years are shown"),
    "does_it_compare": Bilingual("能比吗", "Does it compare?"),
    "only_town_told": Bilingual("只有{}有数字", "only {} has a figure"),
    "some_towns_told": Bilingual("{}有数字", "figures for {}"),
    "only_expected_told": Bilingual("{}只有预计数，不作比较", "expected figures only, not compared: {}"),
    "towns_lack": Bilingual("{}没有这一数字", "no such figure for {}"),
    "no_town_told": Bilingual("都没有数字", "no town has a figure"),
    "own_scales": Bilingual(
        "各镇刻度不同，长短不能互比", "Each town on its own scale: lengths do not compare"
    ),
    "not_of_this_indicator": Bilingual("另一指标", "another indicator"),
    "within_longer": Bilingual("计入{}的数", "within the figure for {}"),
    "compare_here": Bilingual("对比 →", "Compare →"),
    "compare_named": Bilingual("对比{}", "Compare: {}"),
    "all_of_town": Bilingual("{} 项指标有数字 →", "{} indicators with a figure →"),
    "nothing_of_town": Bilingual("还没有数字：怎样补上 →", "no figure yet: how to add some →"),
    "newest_of_towns": Bilingual("各镇其他情况", "Also known about each town"),
    "proof_of": Bilingual("{}的出处", "{}: where printed"),
    "cross_table": Bilingual("交叉表", "Cross-table"),
    "standings": Bilingual("能比吗", "Does it compare?"),
    "why": Bilingual("理由", "Why"),
    "comparability_id": Bilingual("可比性代码", "Verdict id"),
    "towns_that_compare": Bilingual("可比的乡镇", "Towns that compare"),
    "comparability_of_towns": Bilingual("可比性", "Verdict"),
    "times": Bilingual("倍数", "How many times"),
    "lacking": Bilingual("还缺什么", "What is lacking"),
    "indicators_without": Bilingual("{} 项没有数字", "{} indicators without a figure"),
    "themes_without": Bilingual("{} 个主题没有数字", "{} themes without a figure"),
    "key_bound_below": Bilingual("只知下限", "a lower bound only"),
    "key_bound_above": Bilingual("只知上限", "an upper bound only"),
}
