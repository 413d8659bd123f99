"""The words of what proves a figure, of its article, and of who doubts it: 中文 and English."""

from metrics.language import Bilingual

PROOF_WORDS: dict[str, Bilingual] = {
    "report_wrong": Bilingual("这个数不对？", "Is this number wrong?"),
    "report_subject": Bilingual("数字可能有误：{}", "A figure may be wrong: {}"),
    "report_should": Bilingual("应当是：", "It should be:"),
    "report_link": Bilingual("链接", "Link"),
    "open_evidence": Bilingual("看依据", "See the evidence"),
    "open_map": Bilingual("看这一类的图", "See the map of this theme"),
    "back_to_page": Bilingual("回到{}", "Back to {}"),
    "newer_data": Bilingual(
        "数据已更新，与打开着的页面可能不同；重新打开那一页，看到的就是最新数据。",
        "The data have changed since the page was opened; open it again to see the current ones.",
    ),
    "gone_evidence": Bilingual(
        "找不到这一项：数据已更新。请重新打开那一页。",
        "Not found: the data have changed. Open the page again.",
    ),
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
