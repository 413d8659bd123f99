"""The words of pages' titles and of pickers: 中文 and English."""

from metrics.language import Bilingual

PAGE_WORDS: dict[str, Bilingual] = {
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
    "money_unit": Bilingual("金额单位", "Unit of money"),
    "auto": Bilingual("自动", "automatic"),
    "yuan": Bilingual("元", "CNY"),
    "wan": Bilingual("万元", "CNY thousand"),
    "yi": Bilingual("亿元", "CNY million"),
    "choose_towns": Bilingual("请至少选一个乡镇。", "Choose at least one town."),
    "tagline": Bilingual(
        "每个数字都照原文抄录，注明文档与行号；没有报道的，写明没有。",
        "Every figure as printed, with its document and line; what is not reported is marked as such.",
    ),
}
