"""Times that a figure is handed by the one before it, or by words of its own sentence. All of it is made up."""

from tests.proposed import figures, the


def test_a_year_later_is_counted_from_the_figure_before() -> None:
    text = "Reserves stood at £9.6 million on 31 March 2023 and £8.2 million a year later."
    assert [figure.period for figure in figures(text)] == ["2023-03-31", "2024-03-31"]


def test_what_a_figure_is_up_from_tells_no_later_one_its_month() -> None:
    text = "Report for March 2024\nIt got 163 letters, up from 149 in February. The average fee was €4,870."
    assert the(text, "€4,870").period != "2024-02"


def test_a_plan_for_a_financial_year_goes_on_in_its_paragraph() -> None:
    text = (
        "Hill Town Council: minutes of the meeting held on 16 January 2024\n"
        "It was resolved that the precept for 2024/25 will be £148,600. The charge for a band D home will be £61.45."
    )
    assert the(text, "£61.45").period == "2024-04/2025-03"


def test_a_year_before_the_papers_own_goes_on_in_its_paragraph() -> None:
    text = "Hill press release, 14 May 2024\nHill welcomed 1.63 million visitors in 2023. They spent £214 million."
    assert the(text, "£214 million").period == "2023"


def test_the_end_of_the_year_is_that_of_the_year_which_its_sentence_named() -> None:
    text = "甲开发区2024年手册\n2023年，实现规上工业总产值512亿元；年末有高新技术企业67家。"
    assert the(text, "67家").period == "2023-12-31"


def test_a_day_without_its_month_is_of_the_month_named_before() -> None:
    text = "2023年7月汛情\n7月9日8时至10日8时，全县平均降雨86.4毫米。截至10日12时，全县受灾人口6.8万人。"
    assert [(one.token.text, one.period) for one in figures(text)] == [
        ("86.4毫米", "2023-07-09/2023-07-10"),
        ("6.8万人", "2023-07-10"),
    ]


def test_what_a_year_to_come_plans_is_planned() -> None:
    text = "2023年全年发电21.37亿千瓦时。2024年计划发电23亿千瓦时。"
    assert [str(figure.status) for figure in figures(text)] == ["printed", "planned"]


def test_what_was_collected_is_no_plan_though_the_next_year_is_set_against_it() -> None:
    text = "Property tax is expected to bring £218 in 2024-25, as against £186 collected in 2023-24."
    assert str(the(text, "£186").status) == "printed"


def test_a_park_that_its_paper_calls_only_a_park_is_its_own() -> None:
    text = "2023年，开发区实现规上工业总产值512亿元。"
    assert [figure.locality for figure in figures(text, ("甲经济开发区",))] == [""]


def test_a_grade_of_a_sight_names_no_locality() -> None:
    text = "2023年，云谷古镇接待游客41万人次，在全县4A级景区中列第五位。"
    assert "级景区" not in [figure.locality for figure in figures(text, ("甲县",))]


def test_a_summary_of_december_is_of_a_year_that_is_over() -> None:
    text = "甲县工作总结（2020年12月）\n今年，全县劳务输出4.1万人。"
    assert the(text, "4.1万人").period == "2020"


def test_the_end_of_a_year_in_a_rank_is_where_it_began() -> None:
    text = "2023年，甲县位次由2018年的第58位升至第31位。"
    assert [(one.token.text, one.period) for one in figures(text)] == [("第58位", "2018"), ("第31位", "2023")]


def test_where_a_change_of_the_papers_own_time_begins_is_the_time_before() -> None:
    text = "Hill Police, annual report 2023\nThefts in the villages doubled from 11 to 22, most of them of bicycles."
    assert [(one.token.text, one.period) for one in figures(text) if one.token.text in ("11", "22")] == [
        ("11", "2022"),
        ("22", "2023"),
    ]


def test_what_runs_since_a_year_has_no_end() -> None:
    assert the("甲电站2023年报告\n自2009年投产以来，累计发电312.6亿千瓦时。", "312.6亿").period == "2009/.."


def test_the_answer_to_what_comes_next_is_planned() -> None:
    text = (
        "对话甲县县长（2024年5月6日）\n记者：去年怎么看？\n县长：2023年，GDP达到102亿元。\n"
        "记者：下一步呢？\n县长：今年新增城镇就业2万人以上。"
    )
    assert [str(figure.status) for figure in figures(text)] == ["printed", "planned"]
