"""The words of the table of all figures, and of its filters: 中文 and English."""

from metrics.language import Bilingual

DATA_WORDS: dict[str, Bilingual] = {
    "data": Bilingual("数据", "Data"),
    "data_title": Bilingual("{} 行数据", "{} rows of data"),
    "data_lead": Bilingual(
        "全部数字，一行一个。筛选写在链接里，下载的就是筛选出的行",
        "All figures, one per row. Filters are part of the link; downloads contain the rows shown",
    ),
    "areas": Bilingual("地区", "Areas"),
    "themes": Bilingual("主题", "Themes"),
    "statuses": Bilingual("状态", "Statuses"),
    "search": Bilingual("搜索", "Search"),
    "search_hint": Bilingual("指标、数字、文档", "indicator, figure, document"),
    "all": Bilingual("全部", "all"),
    "sort": Bilingual("排序", "Sort by"),
    "sort_theme": Bilingual("主题", "Theme"),
    "sort_newest": Bilingual("最新在前", "Newest first"),
    "sort_town": Bilingual("乡镇", "Town"),
    "sort_document": Bilingual("文档与行", "Document and line"),
    "found_rows": Bilingual("{} 行，共 {} 行", "{} of {} rows"),
    "rows_of": Bilingual("第 {} 至 {} 行，共 {} 行", "Rows {} to {} of {}"),
    "row_pages": Bilingual("各页", "Pages of rows"),
    "no_rows": Bilingual(
        "没有符合的数字。换一个词，或去掉一个筛选", "No figures match. Try another word, or remove a filter"
    ),
}
