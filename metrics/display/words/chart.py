"""The words around charts, and where there is nothing to draw: 中文 and English."""

from metrics.language import Bilingual

CHART_WORDS: dict[str, Bilingual] = {
    "more_rows": Bilingual("其余 {} 行", "{} more rows"),
    "far_off": Bilingual(
        "{} 年也有数字，但年份相隔太远，未画；可在「年份」里选",
        "There are figures for {} too, too far apart to draw; choose them under Years",
    ),
    "printed_coarser": Bilingual(
        "有的数印得没有{}那么细，仍按所印的单位写",
        "Some figures are not printed as finely as {}; they keep the unit in which they are",
    ),
    "page": Bilingual("页", "Page"),
    "page_of": Bilingual("第 {} 页，共 {} 页", "page {} of {}"),
    # where nothing is written yet
    "no_figure_yet": Bilingual(
        "还没有任何乡镇的数字。在主题文件里写下第一个，这里就会出现。",
        "There are no figures yet. Write the first one into a theme file and it appears here.",
    ),
    "no_town_yet": Bilingual(
        "数据里还没有乡镇。写进 areas.yaml，这里就会出现。",
        "There are no towns yet. Add one to areas.yaml and it appears here.",
    ),
    "many_documents": Bilingual(
        "{} 份文档（{} 至 {}），行号见网页和表格", "{} documents ({} to {}); lines on the page"
    ),
    "tiny_note": Bilingual(
        "{}的数不到最大一数的百分之一，在同一刻度上看不出高低，请看所标数字",
        "{}: under a hundredth of the largest figure, too small to be read off this scale; go by the numbers",
    ),
    "gap_lines": Bilingual("没有数字的格：{}，原因", "Cells without a figure: {}; why"),
    "gaps_elsewhere": Bilingual(
        "没有记号的年份没有数字，原因见网页", "Years without a mark have no figure; the page says why"
    ),
    "more_notes": Bilingual("另有 {} 条说明", "{} more notes"),
    "more_notes_elsewhere": Bilingual(
        "另有 {} 条说明，见网页和表格", "{} more notes, on the page and in the table"
    ),
    "of_years": Bilingual("{} 年", "{}"),
    "all_towns": Bilingual("全部 {} 个乡镇", "All {} towns"),
    "all_towns_in_order": Bilingual("全部 {} 个乡镇，从高到低", "All {} towns, highest first"),
    "all_towns_ranked": Bilingual("全部 {} 个乡镇排名", "All {} towns, ranked"),
    "other_towns": Bilingual("其余 {} 个乡镇", "{} more towns"),
    # the picker of many towns
    "choose_from": Bilingual("从 {} 个乡镇中查找", "search {} towns"),
    # the charts
    "unmarked": Bilingual(
        "只有 {} 个乡镇各有自己的记号；另 {} 个用灰色圆点，只凭名称区分",
        "{} towns have a mark of their own; {} more are grey circles, distinguished by name only",
    ),
    "in_unit": Bilingual("单位：{}", "in {}"),
    "sources_are": Bilingual("来源：{}", "Sources: {}"),
    "question": Bilingual("{}：各镇是多少？", "{}: how do the towns compare?"),
    "no_figures": Bilingual("{0}：{1} {2} 年没有数字", "{0}: no figures for {1}, {2}"),
    "of_measure": Bilingual("{0}（{1}）", "{0}, {1}"),
    "on_previous": Bilingual("环比", "on the previous period"),
    "on_base": Bilingual("比 {}", "on {}"),
    "share_of": Bilingual("占{1}的 {0}", "{0} of {1}"),
    "rank_by": Bilingual("{1}{0}", "{0} for {1}"),
    "change_against": Bilingual("{1} {0}", "{0} {1}"),
    "all_in": Bilingual("{}全部", "all in {}"),
    "ratio_is": Bilingual("{1} = {0}", "{1} = {0}"),
    "on_year": Bilingual("同比", "year on year"),
    "a_year_on_average": Bilingual("年均", "a year on average"),
    "told_completion": Bilingual("完成 {0}", "{0} of target"),
    "told_share": Bilingual("占 {0}", "a share of {0}"),
    # What a rank by a measure is by; who prints 完成情况 leaves open whether of the amount or of the target.
    "rank_completion": Bilingual("完成情况", "progress on target"),
    "rank_change_on_year": Bilingual("同比", "year-on-year growth"),
    "rank_change_amount": Bilingual("增减额", "change in amount"),
    "rank_share": Bilingual("占比", "share"),
    "key": Bilingual("图例", "Key"),
    # notes
    "note_cumulative": Bilingual("{}，截止日未载明", "{}: end date not printed"),
    "note_stretch": Bilingual("{}：起止日未载明", "{}: neither start nor end date is printed"),
    "note_no_start": Bilingual("{}，起始日未载明", "{}: start date not printed"),
    "note_years": Bilingual("{}，不止一年", "{}, more than one year"),
    "note_other_year": Bilingual("{}，十二个月，不是日历年", "{}: twelve months, not a calendar year"),
    "note_part_year": Bilingual("{}，不是全年", "{}, not the full year"),
    "note_planned": Bilingual("{}为预计，未见实现", "{}: expected, with no report that it was achieved"),
    "note_preliminary": Bilingual("{}为初步数，以后可能修订", "{}: preliminary, may be revised"),
    "note_estimated": Bilingual("{}为估计数，不是最终统计", "{}: an estimate, not a final count"),
    "note_open_above": Bilingual(
        "箭头向上（向右）的数字只有下限", "An arrow up (right) marks a figure that states only a lower bound"
    ),
    "note_open_below": Bilingual(
        "箭头向下（向左）的数字只有上限",
        "An arrow down (left) marks a figure that states only an upper bound",
    ),
    "note_open_above_in_row": Bilingual("只有下限，上限未载明", "only a lower bound is stated"),
    "note_open_below_in_row": Bilingual("只有上限，下限未载明", "only an upper bound is stated"),
    "note_prices_current": Bilingual("{}的同比按现价计算", "{}: growth at current prices"),
    "note_prices_constant": Bilingual(
        "{}的同比按可比价格计算，不据此推算上年数", "{}: growth at constant prices; no level is implied by it"
    ),
    "note_year": Bilingual(
        "{}：文档没有印年份，由录入者判定", "{}: the document prints no year; its curator told it"
    ),
    "note_own": Bilingual("{}，原注：{}", "{}, original note: {}"),
    "note_definition": Bilingual("{}的口径：{}", "{}, as its document defines it: {}"),
    "note_field": Bilingual(
        "名次是{1}在{0}中的位次；与别处的名次不可比",
        "Rank by {1} among {0}; not comparable with ranks elsewhere",
    ),
    "note_rank": Bilingual(
        "名次是{1}在{0}的位次；不同城市的名次不可比",
        "Rank by {1} in {0}; ranks in different cities are not comparable",
    ),
    "note_of_many": Bilingual("所示 {} 个数", "{} figures"),
    "note_of_part": Bilingual("{}“{}”", "{}, {}"),
    "note_part_of_locality": Bilingual(
        "带名称的数字只是所称地方的一部分", "A figure with a name covers only part of the place"
    ),
    "note_part_of_town": Bilingual(
        "带名称的数字只是全镇的一部分或一类事项，不能相加成全镇",
        "A figure with a name covers only part of the town, or one kind of item; such figures do not add up "
        "to the town",
    ),
}
