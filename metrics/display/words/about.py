"""The words of the page that explains how to read all others: 中文 and English."""

from metrics.language import Bilingual

ABOUT_WORDS: dict[str, Bilingual] = {
    "about": Bilingual("说明", "About"),
    "about_lead": Bilingual(
        "报纸上的数字稀疏、带修饰、单位和时期不一，往往不可比。这里照原文抄录，读出它确定的部分，不多说一分",
        "Figures in newspapers are sparse, hedged, in mixed units, for different periods, and often not comparable. "
        "Here they stand as printed, and say what is certain in them and no more",
    ),
    "about_reading": Bilingual("数字怎样读", "How figures are read"),
    "about_reading_lead": Bilingual(
        "一个印出来的数字，是会印成这样的一段区间，不是一个点。这只是印刷的精度，不是调查误差",
        "A printed figure is the interval of all values that would be printed so. "
        "It is about printing only, and no margin of error of a survey",
    ),
    "reads_as": Bilingual("读作", "Read as"),
    "reads_why": Bilingual("理由", "Why"),
    "reads_place": Bilingual("末位的半个单位，上下皆可", "half a unit of the last printed place, either way"),
    "reads_zeros": Bilingual(
        "同上；末尾的零也算印出的位", "the same; zeros at the end are printed places, too"
    ),
    "reads_count": Bilingual("数到个位的，就是这么多", "counted to the unit: exactly so many"),
    "reads_all": Bilingual("百分之百就是全部", "all is all"),
    "reads_over": Bilingual("只多不少，多多少没有说", "that or more; how much more is not said"),
    "reads_nearly": Bilingual("只少不多，少多少没有说", "that or less; how much less is not said"),
    "reads_about": Bilingual(
        "末一个非零位的半个单位，上下皆可", "half a unit of the last digit that is not zero"
    ),
    "reads_range": Bilingual("两头都印了，中间不知道", "both ends are printed, nothing between them"),
    "reads_leading": Bilingual("没有说第几，就不当第几", "no place is stated, so none is counted"),
    "reads_places": Bilingual("第 {} 至第 {}", "No. {} to {}"),
    "reads_nothing": Bilingual("没有数", "no number"),
    "about_statuses": Bilingual(
        "原文、初步、估计、预计、推算", "Printed, preliminary, estimated, expected, implied"
    ),
    "about_printed": Bilingual("文档里印着，行号可查", "A document prints it, on the line that is named"),
    "about_preliminary": Bilingual(
        "文档印着，并说是初步数，以后可能修订",
        "A document prints it and calls it preliminary; it may be revised",
    ),
    "about_estimated": Bilingual(
        "文档在其时已过或将过时估计的数，不是最后的统计；由它不推算别的数",
        "A document estimates it when its time is over or nearly so; it is no final count, and nothing follows from it",
    ),
    "about_implied": Bilingual(
        "没有印，但由印出的数字算得出。官方增速按同口径基数，推出的上年数未必等于当年公布数",
        "Not printed, but it follows from printed figures by arithmetic alone. Official growth has a "
        "same-scope base, so last year's level that follows need not be the one published then",
    ),
    "about_planned": Bilingual(
        "文档说将要达到，不当作已经达到", "A document says it is to come; it is never taken for achieved"
    ),
    "about_rules": Bilingual("推算的规则", "The rules by which it follows"),
    "about_gap": Bilingual(
        "没有报道的写明为什么没有；空缺不是零，线不跨过空缺",
        "What is not reported says why. A gap is never zero, and no line bridges it",
    ),
    "about_verdicts": Bilingual("什么可比，什么不可比", "What compares, and what does not"),
    "about_verdicts_lead": Bilingual(
        "每两个数字都从这些方面看：{}。最重的一条决定结论",
        "Every two figures are looked at from these sides: {}. The gravest ground decides",
    ),
    "about_comparable": Bilingual("就我们所知，没有妨碍", "Nothing that we know of stands between them"),
    "about_with_caution": Bilingual(
        "记住旁边写的话，可以比", "They may be compared, if what is said beside them is kept in mind"
    ),
    "about_unknown": Bilingual(
        "决定可比与否的事没有印，例如累计到哪一天；不连线，不算差",
        "What decides is not printed, such as the end of a cumulative figure: no line, no difference",
    ),
    "about_not_comparable": Bilingual(
        "是两回事，各用各的轴；不连线，不排名，不算差",
        "They are two things, on axes of their own: no line, no rank, no difference",
    ),
    "about_definitions": Bilingual("指标定义", "Definitions"),
    "defined_count": Bilingual("{} 项指标", "{} indicators"),
    "about_corrections": Bilingual("更正", "Corrections"),
    "about_corrections_lead": Bilingual(
        "抄错、读错而后改正的数字，一条不少",
        "Every figure that was copied or read wrong, and put right since",
    ),
    "no_corrections": Bilingual("还没有更正。", "No correction so far."),
    "correction_was": Bilingual("原为", "was"),
    "correction_now": Bilingual("今为", "is now"),
    "about_data": Bilingual("数据与许可", "Data and licence"),
    "about_holds": Bilingual(
        "{} 份文档，{} 个主题，{} 项指标，{} 个印出的数字",
        "{} documents, {} themes, {} indicators, {} printed figures",
    ),
    "licence": Bilingual("许可", "Licence"),
    "licence_text": Bilingual(
        "程序与整理的数字：Apache-2.0。文章归其发布者所有，这里只存数字、文件名和行号，不存句子",
        "Program and compiled figures: Apache-2.0. The articles belong to their publishers; "
        "figures, file names and line numbers are kept here, no sentence",
    ),
    "how_to_cite": Bilingual("怎样引用", "How to cite"),
    "cite_a_view": Bilingual(
        "引用某一张图，用图下“更多”里的现成格式：它带着那一页的链接",
        "To cite one chart, take the ready form under it: it carries the link of that very view",
    ),
}
