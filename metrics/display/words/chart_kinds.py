"""The words of the kinds of chart, and what each must say: 中文 and English."""

from metrics.language import Bilingual

CHART_KIND_WORDS: dict[str, Bilingual] = {
    "dots": Bilingual("散点", "Dots"),
    "columns": Bilingual("柱形", "Columns"),
    "slope": Bilingual("坡度图", "Slope"),
    "ranking": Bilingual("高低顺序", "Highest first"),
    "multiples": Bilingual("分镇小图", "By town"),
    "index": Bilingual("指数", "Index"),
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
}
