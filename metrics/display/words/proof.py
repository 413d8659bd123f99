"""The words of verdicts, of answers, and of the articles that prove a figure."""

from metrics.language import Bilingual

PROOF_WORDS: dict[str, Bilingual] = {
    "with_caution_note": Bilingual("标△的谨慎比较：{}", "Compare with caution, marked △: {}"),
    "unknown_note": Bilingual("是否可比不得而知：{}", "Whether they compare is unknown: {}"),
    "not_comparable_note": Bilingual("不可比，各用各的轴：{}", "Not comparable, so on axes of their own: {}"),
    "parts_apart_note": Bilingual(
        "不可比，各行长短不能互比：{}", "Not comparable, so no length says more than another: {}"
    ),
    "verdicts": Bilingual("可比性", "What compares"),
    "certain": Bilingual("确定：{}较高", "certain: {} is higher"),
    "certain_ratio": Bilingual("确定：{}是{}的 {} 倍", "certain: {} is {} times {}"),
    "restates_growth": Bilingual("，即所印同比", ", which only restates the printed growth"),
    "possible": Bilingual(
        "可能：区间重叠，谁高不能确定", "possible: the intervals overlap, either may be higher"
    ),
    "cannot_be_said": Bilingual("无法判断谁高", "which is higher cannot be said"),
    "no_verdicts": Bilingual("只有一个数字，无可比较", "there is one figure, and nothing to compare it with"),
    "verdict_count": Bilingual("{} {} 对", "{}: {}"),
    "verdict_kind": Bilingual("{}，{} 对：{}", "{}, {} pairs: {}"),
    "of_pairs": Bilingual("{}（{} 对）", "{} ({} pairs)"),
    "more_verdicts": Bilingual("另有 {} 个数字", "and {} other figures"),
    "comparable": Bilingual("可比", "comparable"),
    "with_caution": Bilingual("谨慎比较", "with caution"),
    "unknown": Bilingual("不得而知", "unknown"),
    "not_comparable": Bilingual("不可比", "not comparable"),
    "article_show": Bilingual("看原文，数字已标出", "Show the article, its figures marked"),
    "article_hint": Bilingual(
        "点标出的数字到下表；点表中行号回到原文。",
        "A marked figure leads to its row below, a line number back to the article.",
    ),
    "article_no_folder": Bilingual("未核对：没有文档。", "not verified: no documents."),
    "article_missing": Bilingual(
        "未核对：文件夹里没有 {}。", "not verified: the folder has no {} that can be read."
    ),
    "article_other_edition": Bilingual(
        "不显示：{} 不是当初读过的那一份，SHA-256 不符。",
        "not shown: {} is not the edition that was read, its SHA-256 differs.",
    ),
}
