"""The words of verdicts, of answers, and of the articles that prove a figure."""

from metrics.language import Bilingual

PROOF_WORDS: dict[str, Bilingual] = {
    "report_wrong": Bilingual("这个数不对？", "Is this number wrong?"),
    "report_subject": Bilingual("数字可能有误：{}", "A figure may be wrong: {}"),
    "report_should": Bilingual("应当是：", "It should be:"),
    "report_link": Bilingual("链接", "Link"),
    "with_caution_note": Bilingual("标 △ 的请谨慎比较：{}", "Marked △, compare with caution: {}"),
    "few_with_caution_note": Bilingual("请谨慎比较：{}", "Compare with caution: {}"),
    "unknown_note": Bilingual(
        "无法判断是否可比，各用各的轴：{}", "Cannot tell whether they compare, so on separate axes: {}"
    ),
    "few_unknown_note": Bilingual("无法判断是否可比：{}", "Cannot tell whether they compare: {}"),
    "few_with_caution_note_of": Bilingual("请谨慎比较（{1}）：{0}", "Compare with caution ({1}): {0}"),
    "few_unknown_note_of": Bilingual(
        "无法判断是否可比（{1}）：{0}", "Cannot tell whether they compare ({1}): {0}"
    ),
    "not_comparable_note": Bilingual("不可比，各用各的轴：{}", "Not comparable, so on separate axes: {}"),
    "few_not_comparable_note_of": Bilingual("不可比（{1}）：{0}", "Not comparable ({1}): {0}"),
    "parts_apart_note": Bilingual(
        "不可比，各行不能互比：{}", "Not comparable, so no row can be held against another: {}"
    ),
    "verdicts": Bilingual("可比性", "What compares"),
    "certain": Bilingual("确定：{}较高", "Certain: {} is higher"),
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
    "open_evidence": Bilingual("看依据", "See the evidence"),
    "open_map": Bilingual("看这一类的图", "See the map of this theme"),
    "open_verdicts": Bilingual("逐对查看", "See what compares"),
    "back_to_page": Bilingual("回到{}", "Back to {}"),
    "newer_data": Bilingual(
        "数据已更新，与打开着的页面可能不同；重新打开那一页，看到的就是最新数据。",
        "The data have changed since the page was opened; open it again to see the current ones.",
    ),
    "gone_evidence": Bilingual(
        "找不到这一项：数据已更新。请重新打开那一页。",
        "Not found: the data have changed. Open the page again.",
    ),
    "no_verdicts": Bilingual("只有一个数字，无从比较", "only one figure, so nothing to compare it with"),
    "verdict_count": Bilingual("{} {} 对", "{}: {}"),
    "verdict_kind": Bilingual("{}，{} 对：{}", "{}, {} pairs: {}"),
    "of_pairs": Bilingual("{}（{} 对）", "{} ({} pairs)"),
    "more_verdicts": Bilingual("另有 {} 个数字", "{} more figures"),
    "comparable": Bilingual("可比", "comparable"),
    "with_caution": Bilingual("谨慎比较", "with caution"),
    "unknown": Bilingual("无法判断", "unknown"),
    "not_comparable": Bilingual("不可比", "not comparable"),
    "article_show": Bilingual("看原文，数字已标出", "Show the article with its figures marked"),
    "article_hint": Bilingual(
        "点标出的数字，到下表；点表中行号，回到原文。",
        "Select a marked figure to go to its row below, or a line number to go back to the article.",
    ),
    "article_no_folder": Bilingual("未核对：没有文档。", "not verified: no documents."),
    "article_table": Bilingual(
        "{} 是表格；数字印在下列各格。", "{} is a table; its figures are printed in the cells below."
    ),
    "article_missing": Bilingual(
        "未核对：文件夹里没有可读的 {}。", "not verified: the folder has no readable {}."
    ),
    "article_other_edition": Bilingual(
        "不显示：{} 与当初读过的那一份不同，SHA-256 不符。",
        "not shown: {} is not the copy that was read; its SHA-256 differs.",
    ),
}
