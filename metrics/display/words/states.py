"""The words of statuses, and of cells with and without a figure: 中文 and English."""

from metrics.language import Bilingual

STATE_WORDS: dict[str, Bilingual] = {
    "printed": Bilingual("原文", "printed"),
    "implied": Bilingual("推算", "implied"),
    "implied_if_current": Bilingual("推算，若按现价", "implied, if at current prices"),
    "planned": Bilingual("预计", "expected"),
    "preliminary": Bilingual("初步", "preliminary"),
    "estimated": Bilingual("估计", "estimated"),
    "one_sided": Bilingual("只知一侧", "bound only"),
    "only_rank": Bilingual("只有名次", "rank only"),
    "only_part": Bilingual("只有局部", "part only"),
    "only_implied": Bilingual("只有推算", "implied only"),
    "only_planned": Bilingual("只有预计", "expected only"),
    "conflicting": Bilingual("互相矛盾", "conflicting"),
    "not_applicable": Bilingual("不适用", "not applicable"),
    "other_measure": Bilingual("另有其他度量", "other measure"),
    "marked_missing": Bilingual("表中标明无数据", "marked no data"),
    "searched": Bilingual("未见报道", "not reported"),
    "no_document": Bilingual("无文档", "no document"),
    "unread": Bilingual("未读完", "not fully read"),
    "not_reported": Bilingual("未见报道", "not reported"),
    "no_year": Bilingual("年份未载明", "year not stated"),
    "article_of": Bilingual("{1} 年文章（{0}）", "{0} ({1})"),
    "read_to_end": Bilingual("{}全文未提及", "read in full, not mentioned: {}"),
    "no_documents": Bilingual("没有该镇的文档", "no document for this town"),
    "band_unplaced": Bilingual("名次未载", "place not stated"),
    "no_number": Bilingual("{}（名次未载）", "{} (position not stated)"),
    "nothing_here": Bilingual("所选乡镇和年份没有这一指标的数字。", "No figures for these towns and years."),
}
