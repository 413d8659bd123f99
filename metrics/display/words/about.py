"""The words of the page that explains how to read all others: 中文 and English."""

from metrics.language import Bilingual

ABOUT_WORDS: dict[str, Bilingual] = {
    "about": Bilingual("说明", "About"),
    "about_lead": Bilingual(
        "报纸上的数字稀疏、带修饰，单位和时期不一，往往不可比。这里照原文抄录，只说其中确定的部分",
        "Figures in newspapers are sparse, hedged, in mixed units and for different periods, and often "
        "cannot be compared. Here they are shown as printed, together with what is certain in them and "
        "nothing more",
    ),
    "about_reading": Bilingual("数字怎样读", "How figures are read"),
    "about_reading_lead": Bilingual(
        "印出的数字代表一段区间：凡四舍五入后印成它的数值都在内。这只是印刷的精度，不是调查误差",
        "A printed figure stands for an interval: every value that would be rounded to it. This is the "
        "precision of print, not a survey's margin of error",
    ),
    "reads_as": Bilingual("读作", "Read as"),
    "reads_why": Bilingual("理由", "Why"),
    "reads_place": Bilingual("上下各半个末位单位", "half a unit of the last printed place either way"),
    "reads_zeros": Bilingual(
        "同上；末尾的零也是印出的位", "the same; zeros at the end are printed places, too"
    ),
    "reads_count": Bilingual("逐个计数，视为准确数", "counted one by one, taken as exact"),
    "reads_all": Bilingual("100% 即全部", "100% means all"),
    "reads_over": Bilingual("不少于此数，上限未说明", "this number or more; no upper limit is stated"),
    "reads_nearly": Bilingual("不超过此数，下限未说明", "this number or less; no lower limit is stated"),
    "reads_about": Bilingual(
        "上下各半个末一非零位的单位", "half a unit of the last non-zero digit either way"
    ),
    "reads_range": Bilingual(
        "两端都已印出，中间具体是多少不知道", "both ends are printed; the value between them is not known"
    ),
    "reads_leading": Bilingual(
        "未说明名次，不作名次处理", "no position is stated, so it is not treated as a rank"
    ),
    "reads_places": Bilingual("第 {} 至第 {}", "ranks {} to {}"),
    "reads_one_place": Bilingual("第 {}", "{}"),
    "reads_nothing": Bilingual("没有数", "no number"),
    "about_statuses": Bilingual(
        "原文、初步、估计、预计、推算", "Printed, preliminary, estimated, expected, implied"
    ),
    "about_printed": Bilingual("文档中印有，行号可查", "Printed in a document, on the line named"),
    "about_preliminary": Bilingual(
        "文档印出并称为初步数，以后可能修订", "Printed in a document as preliminary; it may be revised"
    ),
    "about_estimated": Bilingual(
        "文档对已结束或将结束的时期所作的估计，不是最终统计；不据此推算",
        "A document's estimate for a period that is over or nearly so; not a final count, and nothing is "
        "implied from it",
    ),
    "about_implied": Bilingual(
        "没有印出，但由印出的数字算得。官方增速按同口径基数，推出的上年数未必等于当年公布数",
        "Not printed, but it follows from printed figures by arithmetic alone. Official growth uses a "
        "same-scope base, so the implied level of last year need not equal the one published at the time",
    ),
    "about_planned": Bilingual(
        "文档称将要达到，不当作已经达到", "A document says it is to come; it is never treated as achieved"
    ),
    "about_rules": Bilingual("推算规则", "Rules of arithmetic"),
    "about_gap": Bilingual(
        "没有报道的写明原因；空缺不是零，连线不跨过空缺",
        "What is not reported says why. A gap is never a zero, and no line crosses it",
    ),
    "about_verdicts": Bilingual("什么可比，什么不可比", "What can and cannot be compared"),
    "about_verdicts_lead": Bilingual(
        "每两个数字都从这些方面比对：{}。以最严重的一条为准",
        "Every two figures are checked for: {}. The most serious reason decides",
    ),
    "about_comparable": Bilingual(
        "就目前所知，没有不能比的理由", "As far as we know, nothing stands in the way"
    ),
    "about_with_caution": Bilingual(
        "可以比较，但须注意所附说明", "They may be compared, with the attached note in mind"
    ),
    "about_unknown": Bilingual(
        "决定能否比较的信息没有印出，例如累计到哪一天；不连线，不算差",
        "What would decide is not printed, such as the end date of a cumulative figure: no line, no "
        "difference",
    ),
    "about_not_comparable": Bilingual(
        "说的是两回事，各用各的轴；不连线，不排名，不算差",
        "They are about different things and have axes of their own: no line, no rank, no difference",
    ),
    "about_definitions": Bilingual("指标定义", "Definitions"),
    "defined_count": Bilingual("{} 项指标", "{} indicators"),
    "about_corrections": Bilingual("更正", "Corrections"),
    "about_corrections_lead": Bilingual(
        "抄错、读错后已改正的数字，全部列出",
        "Every figure that was copied or read wrongly and has since been corrected",
    ),
    "no_corrections": Bilingual("还没有更正。", "No corrections so far."),
    "correction_was": Bilingual("原为", "was"),
    "correction_now": Bilingual("现为", "now"),
    "about_data": Bilingual("数据与许可", "Data and licence"),
    "about_holds": Bilingual(
        "{} 份文档，{} 个主题，{} 项指标，{} 个印出的数字",
        "{} documents, {} themes, {} indicators, {} printed figures",
    ),
    "licence": Bilingual("许可", "Licence"),
    "licence_text": Bilingual(
        "程序与整理的数字：Apache-2.0。文章版权归发布者；这里只存数字、文件名和行号，不存句子",
        "Program and compiled figures: Apache-2.0. The articles belong to their publishers; only "
        "figures, file names and line numbers are kept here, no sentences",
    ),
    "how_to_cite": Bilingual("怎样引用", "How to cite"),
    "cite_a_view": Bilingual(
        "引用某一张图，请用图下“更多”里的现成格式：其中含该页链接",
        "To cite one chart, use the ready-made citation under it: it contains the link to that view",
    ),
}
