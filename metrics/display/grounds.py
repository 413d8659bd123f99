"""Why two observations compare or do not, by the key of the ground: 中文 and English."""

from metrics.display.words.conflict import CONFLICT_GROUNDS
from metrics.language import Bilingual

GROUNDS: dict[str, Bilingual] = {
    "measure": Bilingual(
        "一个是{first_measure}，一个是{second_measure}", "one is {first_measure}, the other {second_measure}"
    ),
    "ranked": Bilingual(
        "一个按{first_ranked}排名，一个按{second_ranked}排名",
        "one ranks {first_ranked}, the other {second_ranked}",
    ),
    "base": Bilingual(
        "增减的基数不同：{first_base}，{second_base}",
        "changes from different bases: {first_base}; {second_base}",
    ),
    "unit": Bilingual("单位不同", "different units"),
    "whole": Bilingual(
        "占的不是同一总体：{first_whole}，{second_whole}",
        "shares of different wholes: {first_whole}; {second_whole}",
    ),
    "whole_unstated": Bilingual("其中一个未载明占什么的比重", "one of the shares does not say of what"),
    "part": Bilingual("所指不是同一事物", "they cover different things"),
    "place_kind": Bilingual("其中一处不是镇", "one of the two is not a town"),
    "both_planned": Bilingual("两个都是预计数", "both are expected, not achieved"),
    "planned": Bilingual("一个是预计，一个不是", "one is expected, the other not"),
    "estimated": Bilingual(
        "其中有估计数，不是最终统计", "one is an estimate made afterwards, not a final count"
    ),
    "preliminary": Bilingual("其中有初步数，以后可能修订", "one is preliminary and may be revised"),
    "implied": Bilingual(
        "推算数按官方增速的同口径基数，未必等于当年公布数",
        "the implied figure uses the same-scope base of official growth, which need not equal the figure "
        "published at the time",
    ),
    "derived": Bilingual("其中有推算数", "one is implied by arithmetic"),
    **CONFLICT_GROUNDS,
    "city": Bilingual(
        "名次分属{first_competitors}和{second_competitors}",
        "ranks in different places: {first_competitors} and {second_competitors}",
    ),
    "field": Bilingual(
        "同在{first_competitors}中排名，个数相同", "both ranked among the same number of {first_competitors}"
    ),
    "field_grown": Bilingual(
        "参加排名的个数不同：{first_count}，{second_count}",
        "different numbers were ranked: {first_count}, then {second_count}",
    ),
    "competitors": Bilingual(
        "时期不同，参加排名的地方可能不同，个数未载明",
        "different periods; who else was ranked, and how many, is not printed",
    ),
    "length": Bilingual(
        "时期长短不同：{first_period}，{second_period}",
        "periods of different length: {first_period}; {second_period}",
    ),
    "open_end": Bilingual(
        "有的累计数未载明截止日，时期无从对齐：{first_period}，{second_period}",
        "a cumulative figure has no printed end date, so the periods cannot be matched: {first_period}; "
        "{second_period}",
    ),
    "open_start": Bilingual(
        "有的累计数未载明起始日，时期无从对齐：{first_period}，{second_period}",
        "a cumulative figure has no printed start date, so the periods cannot be matched: {first_period}; "
        "{second_period}",
    ),
    "unplaced": Bilingual(
        "未载明是哪几个月：{first_period}，{second_period}",
        "which months is not printed: {first_period}; {second_period}",
    ),
    "season": Bilingual(
        "不是同一季节：{first_period}，{second_period}",
        "different times of year: {first_period}; {second_period}",
    ),
    "years": Bilingual(
        "乡镇和年份都不同：{first_period}，{second_period}",
        "different towns and different years: {first_period}; {second_period}",
    ),
    "own_alike": Bilingual("两处写明的口径相同", "both are defined in the same words"),
    "own_definitions": Bilingual(
        "口径不同：{first_definition}；{second_definition}",
        "different definitions: {first_definition}; {second_definition}",
    ),
    "defined_national": Bilingual(
        "口径由国家统计制度统一规定", "defined by national statistics, the same everywhere"
    ),
    "defined_plain": Bilingual("所指明确，无需另行定义", "what is counted needs no definition"),
    "one_document": Bilingual("同一篇文档所载", "both are from one document"),
    "undefined": Bilingual(
        "口径未载明，两地可能各有各的算法", "definition not stated; each town may count in its own way"
    ),
    "one_town": Bilingual(
        "同一个镇，但口径未载明，前后是否一致无法判断",
        "same town, but the definition is not stated and may have changed",
    ),
    "covers": Bilingual(
        "合计范围不同：{first_covers}，{second_covers}",
        "totals over different things: {first_covers}; {second_covers}",
    ),
    "covers_unstated": Bilingual("其中一个未载明合计范围", "one of the totals does not say what it covers"),
    "yearly": Bilingual("入统单位每年变动，两年范围不同", "the enterprises counted change every year"),
    "prices": Bilingual("两年的金额，价格是否可比未载明", "amounts of two years; price basis not stated"),
    "if_current": Bilingual(
        "推算所用的同比按什么价格未载明；按可比价格则推算不成立",
        "the implied figure holds only if the growth is at current prices, which is not stated",
    ),
    "growth_prices": Bilingual(
        "一个同比按现价，一个按可比价格", "one growth rate is at current prices, the other at constant prices"
    ),
    "growth_unstated": Bilingual(
        "其中一个同比未载明按什么价格", "one of the growth rates does not state its price basis"
    ),
    "targets": Bilingual("各镇任务各自下达", "each town has its own target"),
}
