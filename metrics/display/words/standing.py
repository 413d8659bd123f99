"""The words of the answer above a comparison: 中文 and English."""

from metrics.language import Bilingual

STANDING_WORDS: dict[str, Bilingual] = {
    # the list of indicators
    "group_compares": Bilingual("可比", "Towns compare"),
    "group_apart": Bilingual(
        "几个镇有数，但不可比或无法判断", "Several towns have figures, but these do not compare"
    ),
    "group_alone": Bilingual("只有一镇有数", "One town at most has a figure"),
    "option_compares": Bilingual("可比", "compares"),
    "option_unknown": Bilingual("无法判断", "unknown"),
    "option_apart": Bilingual("不可比", "does not compare"),
    "related": Bilingual("相关", "Related"),
    # the answer
    "welcome_higher": Bilingual("越高越好", "Higher is welcome"),
    "welcome_lower": Bilingual("越低越好", "Lower is welcome"),
    "above_reference": Bilingual("高于 {}", "above {}"),
    "within_reference": Bilingual("未超过 {}", "within {}"),
    "about_reference": Bilingual("是否超过 {} 不能断定", "within {} or above it"),
    "around": Bilingual("所在的{0}，{1}：{2}（{3}）", "{0} as a whole, {1}: {2} ({3})"),
    "judged_by": Bilingual("{0} {1}：{2}", "{0}, {1}: {2}"),
    "judged_above": Bilingual(
        "{0}，{1} 个乡镇中有 {3} 个高于 {2}（{4}）", "{0}: {3} of {1} towns are above {2} ({4})"
    ),
    "judged_many_above": Bilingual(
        "{0}，{1} 个乡镇中有 {3} 个高于 {2}", "{0}: {3} of {1} towns are above {2}"
    ),
    "judged_all_above": Bilingual("{0}，{1} 个乡镇都高于 {2}", "{0}: all {1} towns are above {2}"),
    "judged_within": Bilingual(
        "{0}，{1} 个乡镇中有 {3} 个未超过 {2}", "{0}: {3} of {1} towns are within {2}"
    ),
    "judged_all_within": Bilingual("{0}，{1} 个乡镇都未超过 {2}", "{0}: all {1} towns are within {2}"),
    "judged_unsure": Bilingual("；另有 {} 个不能断定", "; of {} it cannot be determined"),
    "joined_last": Bilingual("{}、{}", "{} and {}"),
    "towns_counted": Bilingual("{} 个镇", "the {} towns"),
    "above_other": Bilingual("{0}：{1} {2}，高于{3}（{4}）", "{0}: {1}, {2}, is above {3} ({4})"),
    "times_other": Bilingual("{0}：{1} {2}，是{3}（{4}）的{5}倍", "{0}: {1}, {2}, is {5} times {3} ({4})"),
    "either_higher": Bilingual(
        "{0}：{1}、{2}，哪个高不能断定", "{0}: {1}; {2}; which is higher cannot be determined"
    ),
    "placed_beside": Bilingual("{0}：{1}、{2}", "{0}: {1}; {2}"),
    "town_at": Bilingual("{0}{1}", "{0}, {1}"),
    "taken_cautiously": Bilingual("{}（△ 须谨慎）", "{} (△ with caution)"),
    "towns_unknown": Bilingual(
        "{0}：{1}有数，能否相比无法判断", "{0}: {1} have figures; whether they compare is unknown"
    ),
    "towns_apart": Bilingual("{0}：{1}有数，但不可比", "{0}: {1} have figures, but they do not compare"),
    "only_one_town": Bilingual(
        "{0}：只有{1}有数（{2}，{3}），{4}不可比",
        "{0}: only {1} has a figure ({3}, {2}); {4} cannot be compared",
    ),
    "only_one": Bilingual(
        "只有{0}有数，{1}不可比。{2}", "Only {0} has a figure, and {1} cannot be compared. {2}"
    ),
    "only_parts": Bilingual(
        "{0}：只有局部的数，没有全镇的，不可比",
        "{0}: figures of parts only, none of a whole town; they do not compare",
    ),
    "held_against": Bilingual("与{0}相比：{1}", "Beside {0}: {1}"),
    "held_alone": Bilingual("图中没有另一个数字可比", "no other figure in this chart to compare with"),
    "ratio_of_first": Bilingual("{0}是{1}的{2}倍", "{0}: {2} times {1}"),
    "lacks": Bilingual("{0}没有数：{1}", "{0} has no figure: {1}"),
    "lacks_whole": Bilingual("{0}没有全镇的数：{1}", "{0} has no figure for the whole town: {1}"),
    "lacks_of_year": Bilingual("{0}没有 {1} 年的数：{2}", "{0} has no figure for {1}: {2}"),
    "lacks_many": Bilingual("另 {} 个镇没有数", "{} more towns have no figure"),
    "figures_more": Bilingual("另 {} 个镇有数，见图", "{} more towns, in the chart"),
    "read_and_lacking": Bilingual(
        "{0} 年的文章（{1}）读完未提", "its {0} article ({1}), read in full, does not mention it"
    ),
    "more_read_and_lacking": Bilingual("另外 {} 篇也是", "likewise {} more"),
    "article_unread_of": Bilingual("{} 年的文章未读完", "its {} article has not been read in full"),
    "article_unread": Bilingual("文章未读完", "its article has not been read in full"),
    "no_article_of": Bilingual("{} 年没有文章", "no article for {}"),
    "no_article": Bilingual("没有文章", "no article"),
    "other_year_has": Bilingual("{0}有：{1}", "{0} has one: {1}"),
}
