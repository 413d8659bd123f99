"""The words around charts, and where there is nothing to draw: 中文 and English."""

from metrics.language import Bilingual

CHART_WORDS: dict[str, Bilingual] = {
    "more_rows": Bilingual("其余 {} 行", "{} more rows"),
    "far_off": Bilingual(
        "{} 年另有数字，年份相隔太远，未画入；可在「年份」里选",
        "Figures of {}, years far off, are not drawn; choose them under Years",
    ),
    "page": Bilingual("页", "Page"),
    "page_of": Bilingual("第 {} 页，共 {} 页", "page {} of {}"),
    # where nothing is written yet
    "no_figure_yet": Bilingual(
        "还没有任何乡镇的数字。在主题文件里写下第一个，它就出现在这里。",
        "No figure of a town is written yet. Write the first into a theme's file, and it stands here.",
    ),
    "no_town_yet": Bilingual(
        "数据里还没有乡镇。写进 areas.yaml，它就出现在这里。",
        "The data know no town yet. Write one into areas.yaml, and it stands here.",
    ),
    "many_documents": Bilingual(
        "{} 份文档（{} 至 {}），行号见网页和表格", "{} documents ({} to {}); lines on the page"
    ),
    "gap_lines": Bilingual("没有数字的格：{}，何故", "Cells without a figure: {}; why"),
    "gaps_elsewhere": Bilingual(
        "没有记号的年份没有数字，缘由见网页", "Years without a mark have no figure; why is on the page"
    ),
    "more_notes": Bilingual("另有 {} 条说明", "{} more notes"),
    "more_notes_elsewhere": Bilingual(
        "另有 {} 条说明，见网页和表格", "{} more notes, on the page and in the table"
    ),
    "of_years": Bilingual("{} 年", "{}"),
    "other_towns": Bilingual("其余 {} 个乡镇", "{} more towns"),
    # the picker of many towns
    "choose_from": Bilingual("从 {} 个乡镇中查找", "search {} towns"),
    # the charts
    "unmarked": Bilingual(
        "只有 {} 个乡镇各有自己的记号；另 {} 个用灰色圆点，只凭名称区分",
        "{} towns have a mark of their own; {} more are grey circles, told apart by name alone",
    ),
    "in_unit": Bilingual("单位：{}", "in {}"),
    "sources_are": Bilingual("来源：{}", "Sources: {}"),
    "question": Bilingual("{}：各镇是多少？", "{}: how do the towns stand?"),
    "no_figures": Bilingual("{0}：{1} {2} 年没有数字", "{0}: no figures for {1}, {2}"),
    "of_measure": Bilingual("{0}（{1}）", "{0}, {1}"),
    "on_previous": Bilingual("环比", "on the period before"),
    "on_base": Bilingual("比 {}", "on {}"),
    "share_of": Bilingual("占{1}的 {0}", "{0} of {1}"),
    "all_in": Bilingual("{}全部", "all in {}"),
    "ratio_is": Bilingual("{} = {}", "{} = {}"),
    "on_year": Bilingual("同比", "on the year"),
    "told_completion": Bilingual("完成 {}", "completion {}"),
    "told_share": Bilingual("占 {}", "a share of {}"),
    "rank_completion": Bilingual("完成情况", "state of completion"),
    "key": Bilingual("图例", "Key"),
    # notes
    "note_cumulative": Bilingual("{}，截止日未载明", "{}: its end is not printed"),
    "note_stretch": Bilingual("{}：起止日未载明", "{}: neither end is printed"),
    "note_no_start": Bilingual("{}，起始日未载明", "{}: its start is not printed"),
    "note_years": Bilingual("{}，不止一年", "{}, more than one year"),
    "note_other_year": Bilingual("{}，十二个月，不是日历年", "{}: twelve months, not a calendar year"),
    "note_part_year": Bilingual("{}，不是全年", "{}, not the full year"),
    "note_planned": Bilingual("{}为预计，未见实现", "{} is expected, and nothing says that it was achieved"),
    "note_preliminary": Bilingual("{}为初步数，以后可能修订", "{} is preliminary and may be revised"),
    "note_estimated": Bilingual("{}为估计数，不是最后的统计", "{} is an estimate, no final count"),
    "note_open_above": Bilingual(
        "箭头向上（向右）的数字只有下限", "A figure with an arrow up (right) states a lower bound only"
    ),
    "note_open_below": Bilingual(
        "箭头向下（向左）的数字只有上限", "A figure with an arrow down (left) states an upper bound only"
    ),
    "note_prices_current": Bilingual("{}的同比按现价计算", "{}: the growth is at current prices"),
    "note_prices_constant": Bilingual(
        "{}的同比按可比价格计算，不由它推算上年数",
        "{}: the growth is at constant prices, and no level follows from it",
    ),
    "note_own": Bilingual("{}，原注：{}", "{}, noted: {}"),
    "note_definition": Bilingual("{}的口径：{}", "{} counts: {}"),
    "note_field": Bilingual(
        "名次是{1}在{0}中的位次；与别处的名次不可比",
        "Rank by {1} among {0}; it compares with no rank among others",
    ),
    "note_rank": Bilingual(
        "名次是{1}在{0}的位次；不同城市的名次不可比",
        "Rank by {1} in {0}; ranks of different cities do not compare",
    ),
    "note_of_many": Bilingual("所示 {} 个数", "Each of {} figures"),
    "note_of_part": Bilingual("{}“{}”", "{}, {},"),
    "note_part_of_place": Bilingual(
        "带名称的数字只是所称地方的一部分",
        "A named figure covers a part of the place",
    ),
    "note_part_of_town": Bilingual(
        "带名称的数字只是全镇的一部分或一类事项，不能相加成全镇",
        "A named figure covers a part of the town or one kind of its matters; they do not add up to it",
    ),
}
