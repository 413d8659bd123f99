"""The words around what readers filter and take away, one line each: 中文 and English."""

from metrics.language import Bilingual

DATA_WORDS: dict[str, Bilingual] = {
    "data": Bilingual("数据", "Data"),
    # the downloads of a view
    "more_downloads": Bilingual("更多格式、引用、链接", "More formats, citation, link"),
    "on_this_page": Bilingual("本页", "On this page"),
    "png_a4": Bilingual("PNG 图片，A4 打印", "PNG for A4 print"),
    "png_white": Bilingual("PNG 图片，白底", "PNG on white"),
    "png_dark": Bilingual("PNG 图片，深色底", "PNG on dark"),
    "svg": Bilingual("SVG 图片", "SVG"),
    "csv": Bilingual("CSV 表格", "CSV"),
    "xlsx": Bilingual("Excel 工作簿", "Excel workbook"),
    "parquet": Bilingual("Parquet", "Parquet"),
    "records": Bilingual("JSON", "JSON"),
    "cite": Bilingual("引用", "Cite"),
    "cite_zh": Bilingual("中文引用（GB/T 7714）", "Citation in Chinese (GB/T 7714)"),
    "cite_en": Bilingual("英文引用", "Citation in English"),
    "link": Bilingual("本页链接", "Link to this view"),
    "copy": Bilingual("复制", "Copy"),
    "copied": Bilingual("已复制", "Copied"),
    "page_title": Bilingual("{}：{}", "{}: {}"),
    "of_towns_years": Bilingual("{}，{} 年", "{}, {}"),
    "view_title": Bilingual("{}：{}，{} 年", "{}: {}, {}"),
    "data_title": Bilingual("{} 行数据", "{} rows of data"),
    # sheets and heads of a workbook
    "sheet_chart": Bilingual("图", "Chart"),
    "sheet_values": Bilingual("数值", "Values"),
    "sheet_printed": Bilingual("原文数字", "Printed figures"),
    "number_sign": Bilingual("序号", "No."),
    "part": Bilingual("范围", "Part"),
    "start": Bilingual("起", "Start"),
    "end": Bilingual("止", "End"),
    "value": Bilingual("值", "Value"),
    "low": Bilingual("下限", "Low"),
    "high": Bilingual("上限", "High"),
    "comparability": Bilingual("可比程度", "Comparability"),
    "grounds": Bilingual("扣分原因", "Why not fully comparable"),
    "covers": Bilingual("合计范围", "What the total covers"),
    "source_id": Bilingual("编号", "Id"),
    "what": Bilingual("内容", "Content"),
    "definitions": Bilingual("指标定义", "Definitions"),
    "indicator_id": Bilingual("指标代码", "Indicator id"),
    "other_language": Bilingual("英文名称", "Name in Chinese"),
    "cover_numbers": Bilingual(
        "“数值”表用基本单位，不带缩放；下限与上限之间是由原文精度确定的区间，空白的一侧原文没有说明",
        "Values are in the base unit; low and high bound the interval that the printed precision leaves "
        "open, and an empty end was not stated",
    ),
    "cover_numbered": Bilingual(
        "“数值”与“原文数字”两表的序号一一对应", "Rows of Values and Printed figures have the same numbers"
    ),
    # sheets of what is no row of figures
    "gaps": Bilingual("空缺", "Gaps"),
    "theme_id": Bilingual("主题代码", "Theme id"),
    "area_id": Bilingual("乡镇代号", "Town id"),
    "year": Bilingual("年份", "Year"),
    "state_id": Bilingual("状态代码", "State id"),
    "lies_in": Bilingual("所属", "Lies in"),
    "release": Bilingual("版次", "Release"),
    "what_corrected": Bilingual("更正的内容", "What was corrected"),
    # pages that are charts
    "map_sizes": Bilingual("{} 个主题 × {} 个乡镇 × {} 年", "{} themes × {} towns × {} years"),
    "year_gone": Bilingual("时序进度", "share of the year elapsed"),
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
    # the table of all figures
    "data_lead": Bilingual(
        "全部数字，一行一个。筛选写在链接里，下载的就是筛选出的行",
        "All figures, one per row. Filters are part of the link; downloads contain the rows shown",
    ),
    "places": Bilingual("地方", "Places"),
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
    "shown_rows": Bilingual(
        "表中只列前 {} 行；请缩小筛选，或下载全部 {} 行",
        "The table shows the first {}; narrow the filters, or download all {}",
    ),
    "no_rows": Bilingual(
        "没有符合的数字。换一个词，或去掉一个筛选", "No figures match. Try another word, or remove a filter"
    ),
}
