"""The words of the coverage map: what a cell holds, and what that means; 中文 and English."""

from metrics.language import Bilingual

COVERAGE_WORDS: dict[str, Bilingual] = {
    "theme": Bilingual("主题", "Theme"),
    "cells_by_state": Bilingual("各状态格数", "Cells by state"),
    "tally": Bilingual("按主题计 {} 格中，{}", "{} cells: {}"),
    "tally_all": Bilingual("{} 格都有全镇数字", "all {} cells have a figure for the whole town"),
    "tally_whole": Bilingual("{} 格有全镇数字", "{} with a figure for the whole town"),
    "tally_less": Bilingual("{} 格只有名次、局部或预计", "{} with only a rank, a part or an expectation"),
    "tally_implied": Bilingual("{} 格只有推算", "{} implied only"),
    "tally_none": Bilingual("{} 格没有数字", "{} without figures"),
    "headline_cells": Bilingual(
        "每格是一个主题、一个乡镇、一年：{} 个主题 × {} 个乡镇 × {} 年。没有数字的格写明原因",
        "Each cell is one theme, one town and one year: {} themes × {} towns × {} years. An empty cell "
        "says why",
    ),
    "headline_themes": Bilingual("主要主题", "Headline themes"),
    "all_indicators": Bilingual("全部指标", "All indicators"),
    "theme_indicators": Bilingual("{} 项指标", "{} indicators"),
    "theme_printed": Bilingual("有数字 {} 格", "{} printed"),
    "theme_implied": Bilingual("只有推算 {} 格", "{} implied only"),
    "theme_none": Bilingual("没有数字 {} 格", "{} empty"),
    "documents_read": Bilingual("已读文档", "Documents read"),
    "more_figures": Bilingual("另有 {} 个数字", "{} more figures"),
    "state": Bilingual("状态", "State"),
    "meaning": Bilingual("含义", "Meaning"),
    "means_conflicting": Bilingual(
        "两处所印的数字不能同时成立，四舍五入解释不了",
        "two documents or lines print numbers that rounding cannot reconcile",
    ),
    "means_printed": Bilingual("文中印有全镇的数字", "a document prints a figure for the whole town"),
    "means_one_sided": Bilingual("文中只说不少于或不超过多少", "printed only as a lower or an upper bound"),
    "means_only_rank": Bilingual("文中只印名次，没有数值", "only a rank is printed, no value"),
    "means_only_part": Bilingual(
        "只涉及某个村、项目或片区", "covers only a village, a project or a district"
    ),
    "means_only_implied": Bilingual("文中未印，由印出的数字推算", "not printed; implied by printed figures"),
    "means_only_planned": Bilingual("文中预计，未见实现", "expected, with no report that it was achieved"),
    "means_marked_missing": Bilingual(
        "统计表在这一格印着表示没有数据的符号", "a table prints a no-data symbol in this cell"
    ),
    "means_searched": Bilingual(
        "该镇该年的文章全文未提及",
        "a document for that town and year was read in full and does not mention it",
    ),
    "means_unread": Bilingual(
        "有该镇该年的文章，但还没有读到末尾",
        "there is a document for that town and year, but it has not been read in full",
    ),
    "means_no_document": Bilingual("没有该镇该年的文章", "no document for that town and year"),
    "means_not_applicable": Bilingual("该镇不可能有这一事物", "does not apply to this town"),
}
