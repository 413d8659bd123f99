"""The words for what is wrong with data or a link: 中文 and English."""

from metrics.language import Bilingual

PROBLEM_WORDS: dict[str, Bilingual] = {
    "stale": Bilingual(
        "数据文件有误，仍显示上一次可用的数据：",
        "A data file has an error; the last good data is still shown:",
    ),
    "unsound": Bilingual(
        "数据彼此不符，或与原文不符，请改正：",
        "Figures disagree with each other or with their documents; please correct:",
    ),
    "not_read": Bilingual(
        "数据文件夹里有文件没有读，请处理：", "A file in the data folder is not read; please see to it:"
    ),
    "broken": Bilingual("数据文件有误，请改正：", "A data file has an error; please correct:"),
    "needs_script": Bilingual("本页需要 JavaScript。", "This page needs JavaScript."),
    "unknown_link": Bilingual(
        "链接中有无法识别的词：{}。已显示最接近的页面。",
        "Not recognised in the link: {}. The closest view is shown.",
    ),
}
