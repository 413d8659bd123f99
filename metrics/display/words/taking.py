"""The words of what readers take away: downloads, citations, sheets and their heads; 中文 and English."""

from metrics.language import Bilingual

TAKING_WORDS: dict[str, Bilingual] = {
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
    "paragraph": Bilingual("一段文字，可写进报告", "A paragraph for a report"),
    "copy": Bilingual("复制", "Copy"),
    "copied": Bilingual("已复制", "Copied"),
    "page_title": Bilingual("{}：{}", "{}: {}"),
    "of_towns_years": Bilingual("{}，{} 年", "{}, {}"),
    "view_title": Bilingual("{}：{}，{} 年", "{}: {}, {}"),
    # sheets and heads of a workbook
    "sheet_chart": Bilingual("图", "Chart"),
    "crowded_chart": Bilingual(
        "Excel 的一张图最多画 {} 个系列，此处有 {} 个，因此没有图；数字都在后面的工作表中。",
        "An Excel chart holds at most {} series; there are {}, so there is none. All figures are on the next sheets.",
    ),
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
        "“数值”与“原文数字”两表的序号一一对应",
        "Rows of the sheets Values and Printed figures have the same numbers",
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
}
