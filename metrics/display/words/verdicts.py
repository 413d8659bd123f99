"""The words of verdicts and of answers: 中文 and English."""

from metrics.language import Bilingual

VERDICT_WORDS: dict[str, Bilingual] = {
    "with_caution_note": Bilingual("标 △ 的请谨慎比较：{}", "Marked △, compare with caution: {}"),
    "few_note_with_caution": Bilingual("请谨慎比较：{}", "Compare with caution: {}"),
    "unknown_note": Bilingual(
        "无法判断是否可比，各用各的轴：{}", "Cannot tell whether they compare, so on separate axes: {}"
    ),
    "few_note_unknown": Bilingual("无法判断是否可比：{}", "Cannot tell whether they compare: {}"),
    "few_note_of_with_caution": Bilingual("请谨慎比较（{1}）：{0}", "Compare with caution ({1}): {0}"),
    "few_note_of_unknown": Bilingual(
        "无法判断是否可比（{1}）：{0}", "Cannot tell whether they compare ({1}): {0}"
    ),
    "not_comparable_note": Bilingual("不可比，各用各的轴：{}", "Not comparable, so on separate axes: {}"),
    "few_note_of_not_comparable": Bilingual("不可比（{1}）：{0}", "Not comparable ({1}): {0}"),
    "parts_apart_note": Bilingual(
        "不可比，各行不能互比：{}", "Not comparable, so rows cannot be compared with each other: {}"
    ),
    "verdicts": Bilingual("可比性", "What compares"),
    "certain": Bilingual("确定：{}较高", "Certain: {} is higher"),
    "certain_place": Bilingual("确定：{}名次在前", "Certain: {} is placed ahead"),
    "certain_ratio": Bilingual("确定：{}是{}的 {} 倍", "Certain: {} is {} times {}"),
    "restates_growth": Bilingual("，即所印同比", ", which only restates the printed growth"),
    "possible": Bilingual(
        "可能：区间重叠，谁高不能确定", "Possible: the intervals overlap, so either may be higher"
    ),
    "on_a_condition": Bilingual(
        "可能：推算有条件，谁高不能确定",
        "Possible: one of them is implied under a condition only, so either may be higher",
    ),
    "cannot_be_said": Bilingual("无法判断谁高", "cannot tell which is higher"),
    "open_verdicts": Bilingual("逐对查看", "See what compares"),
    "no_verdicts": Bilingual("只有一个数字，无从比较", "only one figure, so nothing to compare it with"),
    "verdict_count": Bilingual("{} {} 对", "{}: {} pairs"),
    "verdict_kind": Bilingual("{}，{} 对：{}", "{}, {} pairs: {}"),
    "of_pairs": Bilingual("{}（{} 对）", "{} ({} pairs)"),
    "more_verdicts": Bilingual("另有 {} 个数字", "{} more figures"),
    "comparable": Bilingual("可比", "comparable"),
    "with_caution": Bilingual("谨慎比较", "with caution"),
    "unknown": Bilingual("无法判断", "unknown"),
    "not_comparable": Bilingual("不可比", "not comparable"),
    # the sides from which figures are compared
    "facet_measure": Bilingual("度量", "measure"),
    "facet_part": Bilingual("范围", "part"),
    "facet_status": Bilingual("状态", "status"),
    "facet_territory": Bilingual("地域", "territory"),
    "facet_dispute": Bilingual("争议", "dispute"),
    "facet_competitors": Bilingual("参加排名者", "ranked among"),
    "facet_period": Bilingual("时期", "period"),
    "facet_definition": Bilingual("定义", "definition"),
    "facet_scope": Bilingual("统计范围", "scope"),
    "facet_prices": Bilingual("价格", "prices"),
    "facet_body": Bilingual("下达者", "who set the target"),
}
