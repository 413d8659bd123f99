"""The words of the interface, one line each: 中文 and English."""

from metrics.display.words.about import ABOUT_WORDS
from metrics.display.words.changes import CHANGE_WORDS
from metrics.display.words.chart import CHART_WORDS
from metrics.display.words.conflicts import CONFLICT_WORDS
from metrics.display.words.coverage import COVERAGE_WORDS
from metrics.display.words.curate import CURATE_WORDS
from metrics.display.words.curate_key import CURATE_KEY_WORDS
from metrics.display.words.data import DATA_WORDS
from metrics.display.words.doubts import DOUBT_WORDS
from metrics.display.words.evidence import PROOF_WORDS
from metrics.display.words.light import LIGHT_WORDS
from metrics.display.words.missing import MISSING_WORDS
from metrics.display.words.overview import OVERVIEW_WORDS
from metrics.display.words.proofreading import PROOFREAD_WORDS
from metrics.display.words.resting import RESTING_WORDS
from metrics.display.words.rules import RULE_WORDS
from metrics.display.words.search import SEARCH_WORDS
from metrics.display.words.server import SERVER_WORDS
from metrics.display.words.sources import SOURCE_WORDS
from metrics.display.words.standing import STANDING_WORDS
from metrics.display.words.taking import TAKING_WORDS
from metrics.display.words.towns import TOWN_WORDS
from metrics.display.words.verdicts import VERDICT_WORDS
from metrics.display.words.wall import WALL_WORDS
from metrics.language import Bilingual, Language
from metrics.phrase import Phrase

WORDS: dict[str, Bilingual] = {
    # pages and pickers
    "product": Bilingual("城镇指标", "Town Metrics"),
    "overview": Bilingual("总览", "Overview"),
    "comparison": Bilingual("对比", "Compare"),
    "targets": Bilingual("目标与名次", "Targets and ranks"),
    "coverage": Bilingual("数据覆盖", "Coverage"),
    "sources": Bilingual("来源", "Sources"),
    "language": Bilingual("语言", "Language"),
    "tone": Bilingual("切换深色与浅色", "Switch between dark and light"),
    "unknown_page": Bilingual(
        "没有“{}”这个页面，已打开总览。", "There is no page “{}”; this is the overview."
    ),
    "indicator": Bilingual("指标", "Indicator"),
    "measure": Bilingual("度量", "Measure"),
    "measure_asked": Bilingual("看什么", "Measure"),
    "towns": Bilingual("乡镇", "Towns"),
    "years": Bilingual("年份", "Years"),
    "show_as": Bilingual("显示方式", "View"),
    "kind": Bilingual("图形", "Chart"),
    "per_unit": Bilingual("平均与总数", "Averages and totals"),
    "dots": Bilingual("散点", "Dots"),
    "columns": Bilingual("柱形", "Columns"),
    "slope": Bilingual("坡度图", "Slope"),
    "ranking": Bilingual("高低顺序", "Highest first"),
    "multiples": Bilingual("分镇小图", "By town"),
    "index": Bilingual("指数", "Index"),
    "money_unit": Bilingual("金额单位", "Unit of money"),
    "auto": Bilingual("自动", "automatic"),
    "yuan": Bilingual("元", "CNY"),
    "wan": Bilingual("万元", "CNY thousand"),
    "yi": Bilingual("亿元", "CNY million"),
    "unfit_kind": Bilingual(
        "链接要的“{}”不适合这些数字，已显示散点图。",
        "“{}” does not fit these figures; dots are shown instead.",
    ),
    "told_order": Bilingual(
        "{} 年从高到低；高低不分优劣，不排名次",
        "{}, highest first; neither more nor less is better, so no ranks",
    ),
    "told_ranking": Bilingual(
        "{} 年排名，区间重叠的名次写作一段", "ranking of {}; where intervals overlap, a rank is a range"
    ),
    "told_slope": Bilingual("{} 年与 {} 年", "{} and {}"),
    "told_index": Bilingual("指数，{} 年 = 100", "index, {} = 100"),
    "told_columns": Bilingual("柱形从零开始", "columns start at zero"),
    "told_multiples": Bilingual(
        "一镇一图；可比的各图同一刻度", "one panel per town; panels that can be compared share one scale"
    ),
    "index_title": Bilingual(
        "{}：以 {} 年为 100，{} {} 年为 {}", "{0}: with {1} as 100, {2} stood at {4} in {3}"
    ),
    "restated_note": Bilingual(
        "基期由所印同比推算时，指数只是那一同比的另一种写法",
        "Where the base is implied by a printed growth, the index only restates that growth",
    ),
    "coarse_note": Bilingual(
        "原文精度不到这一单位的金额，仍用较大的单位", "Amounts not printed to this unit keep a larger one"
    ),
    "left_out": Bilingual(
        "{}：有数字，但与其他数字都不可比，未画",
        "{}: has a figure, not drawn because it compares with no other",
    ),
    "png": Bilingual("下载 PNG 图片", "Download PNG"),
    # what stands in tables
    "town": Bilingual("乡镇", "Town"),
    "period": Bilingual("时期", "Period"),
    "figure": Bilingual("数值", "Figure"),
    "printed_as": Bilingual("原文数字", "As printed"),
    "rule": Bilingual("推算依据", "Implied by"),
    "interval": Bilingual("区间", "Interval"),
    "status": Bilingual("状态", "Status"),
    "document_line": Bilingual("文档与行", "Document and line"),
    "note": Bilingual("说明", "Note"),
    "document": Bilingual("文档", "Document"),
    "unit": Bilingual("单位", "Unit"),
    "definition": Bilingual("定义", "Definition"),
    "excludes": Bilingual("不含", "Excludes"),
    "publisher": Bilingual("发布者", "Publisher"),
    "original": Bilingual("文本取自", "Text taken from"),
    "year_known_from": Bilingual("年份依据", "Evidence for the year"),
    "figures_count": Bilingual("数字个数", "Figures"),
    "line": Bilingual("第 {} 行", "line {}"),
    "data_version": Bilingual("数据版本", "Data version"),
    "whole_town": Bilingual("全镇", "whole town"),
    "whole_city": Bilingual("文中“全市”", "“The city” means"),
    "codes": Bilingual("区划代码", "Area codes"),
    "scheme_mca_2026": Bilingual("国家地名信息库 2026", "MCA 2026"),
    "scheme_nbs_2023": Bilingual("统计用区划代码 2023", "NBS 2023"),
    "scheme_county": Bilingual("县级代码", "county"),
    # measures
    "level": Bilingual("数值", "Level"),
    "change_on_year": Bilingual("同比", "Year-on-year change"),
    "change_amount": Bilingual("增减额", "Change in amount"),
    "ratio": Bilingual("构成比", "Ratio"),
    "rank": Bilingual("名次", "Rank"),
    "completion": Bilingual("完成率", "Completion rate"),
    "share": Bilingual("占比", "Share"),
    # statuses and cells
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
    "in_brackets": Bilingual("（{}）", "({})"),
    "with_brackets": Bilingual("{}（{}）", "{} ({})"),
    "no_year": Bilingual("年份未载明", "year not stated"),
    "article_of": Bilingual("{1} 年文章（{0}）", "{0} ({1})"),
    "read_to_end": Bilingual("{}全文未提及", "read in full, not mentioned: {}"),
    "no_documents": Bilingual("没有该镇的文档", "no document for this town"),
    "band_unplaced": Bilingual("名次未载", "place not stated"),
    "no_number": Bilingual("{}（名次未载）", "{} (position not stated)"),
    "nothing_here": Bilingual("所选乡镇和年份没有这一指标的数字。", "No figures for these towns and years."),
    "choose_towns": Bilingual("请至少选一个乡镇。", "Choose at least one town."),
    # data problems
    "stale": Bilingual(
        "数据文件有误，仍显示上一次可用的数据：",
        "A data file has an error; the last good data is still shown:",
    ),
    "unsound": Bilingual(
        "数据彼此不符，或与原文不符，请改正：",
        "Figures disagree with each other or with their documents; please correct:",
    ),
    "not_read": Bilingual(
        "数据文件夹里有文件没有读，请处理：", "A file in the data folder is not read; please see to it:"
    ),
    "broken": Bilingual("数据文件有误，请改正：", "A data file has an error; please correct:"),
    "needs_script": Bilingual("本页需要 JavaScript。", "This page needs JavaScript."),
    "unknown_link": Bilingual(
        "链接中有无法识别的词：{}。已显示最接近的页面。",
        "Not recognised in the link: {}. The closest view is shown.",
    ),
    "tagline": Bilingual(
        "每个数字都照原文抄录，注明文档与行号；没有报道的，写明没有。",
        "Every figure as printed, with its document and line; what is not reported is marked as such.",
    ),
    "full_stop": Bilingual("。", "."),
    "comma": Bilingual("、", ", "),
    "semicolon": Bilingual("；", "; "),
    "verdict_line": Bilingual("{}：{}（{}）", "{}: {} ({})"),
    "colon": Bilingual("：", ": "),
    "table_caption": Bilingual("图中每个数字及其出处", "Every figure in the chart and where it is printed"),
    "line_heading": Bilingual("行", "Line"),
    "cell_heading": Bilingual("格", "Cell"),
    "place_heading": Bilingual("行或格", "Line or cell"),
    **CHANGE_WORDS,
    **CHART_WORDS,
    **SEARCH_WORDS,
    **MISSING_WORDS,
    **DATA_WORDS,
    **TAKING_WORDS,
    **ABOUT_WORDS,
    **CONFLICT_WORDS,
    **COVERAGE_WORDS,
    **SOURCE_WORDS,
    **STANDING_WORDS,
    **OVERVIEW_WORDS,
    **TOWN_WORDS,
    **PROOF_WORDS,
    **VERDICT_WORDS,
    **PROOFREAD_WORDS,
    **RESTING_WORDS,
    **RULE_WORDS,
    **SERVER_WORDS,
    **LIGHT_WORDS,
    **WALL_WORDS,
    **CURATE_WORDS,
    **CURATE_KEY_WORDS,
    **DOUBT_WORDS,
}


def word(key: str, language: Language) -> Phrase:
    """Return the interface word ``key`` in ``language``."""
    return Phrase(WORDS[key].within(language))
