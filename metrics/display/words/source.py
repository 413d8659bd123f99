"""The words of what documents are and say of themselves: 中文 and English."""

from metrics.language import Bilingual

SOURCE_WORDS: dict[str, Bilingual] = {
    "history": Bilingual("沿革", "History"),
    "formerly": Bilingual("曾名 {}", "formerly {}"),
    "valid_years": Bilingual("存续 {}", "existed {}"),
    "successor_of": Bilingual("由{}而来", "formed from {}"),
    "became": Bilingual("后为{}", "became {}"),
    "territory_from": Bilingual("{} 年起地域有变", "territory changed in {}"),
    "unproven": Bilingual("{}（{}，无从核对）", "{} ({}, cannot be verified)"),
    "proves_nothing": Bilingual("没有文件", "no file"),
    "article_unproven": Bilingual(
        "无从核对：来源是{}，没有文件。", "cannot be verified: the source is a {}, with no file."
    ),
    "kind_of_source": Bilingual("来源种类", "Kind of source"),
    "source_file": Bilingual("文件", "file"),
    "source_book": Bilingual("书籍", "book"),
    "source_web": Bilingual("网页", "web page"),
    "source_call": Bilingual("电话", "call"),
    "source_photo": Bilingual("照片", "photo"),
    "source_none": Bilingual("无实证", "source not at hand"),
    "source_kind": Bilingual("来源种类", "Kind of source"),
    "headline": Bilingual("标题", "Headline"),
    "author": Bilingual("作者", "Author"),
    "date": Bilingual("日期", "Date"),
    "updated_on": Bilingual("数据更新于 {}", "Data updated {}"),
    "documents_count": Bilingual("{} 篇文档", "{} documents"),
    "version": Bilingual("版本 {}", "version {}"),
}
