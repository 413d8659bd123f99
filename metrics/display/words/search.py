"""The words of the one search."""

from metrics.language import Bilingual

SEARCH_WORDS: dict[str, Bilingual] = {
    "find_hint": Bilingual("找乡镇、指标、数字、文档行", "Town, indicator, …"),
    "find_help": Bilingual(
        "可以写乡镇、指标（中文、拼音或英文）、年份、所印的数字或它的数值、文档与行（如 001:199）、页面名或术语",
        "Write a town, an indicator (English, Chinese or pinyin), a year, a number as printed or its plain value, "
        "a document and line (as in 001:199), a page or a term",
    ),
    "found_title": Bilingual("“{}”：{} 项", "“{}”: {} found"),
    "found_nothing": Bilingual(
        "没有找到。换一个词，或写得短一些", "Nothing found; try another word, or a shorter one"
    ),
    "found_near": Bilingual("没有完全符合的；相近的有", "No exact match; the closest are"),
    "found_count": Bilingual("找到 {} 项", "{} found"),
    "found_all": Bilingual("全部 {} 个数字", "all {} figures"),
    "found_more": Bilingual("查看全部结果", "See all results"),
    "found_towns": Bilingual("乡镇", "Towns"),
    "found_indicators": Bilingual("指标", "Indicators"),
    "found_figures": Bilingual("数字", "Figures"),
    "found_lines": Bilingual("文档行", "Lines of documents"),
    "found_years": Bilingual("年份", "Years"),
    "found_sources": Bilingual("文档", "Documents"),
    "found_terms": Bilingual("术语", "Terms"),
    "about_terms": Bilingual("术语", "Terms"),
    "term_more": Bilingual("全部术语", "All terms"),
    "found_pages": Bilingual("页面", "Pages"),
    "figures_of_year": Bilingual("{} 年的数字", "Figures of {}"),
}
