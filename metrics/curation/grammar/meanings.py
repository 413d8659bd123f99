"""What each word of a code list means, for whoever writes it; GLOSSARY.md tells it at length."""

from collections.abc import Mapping
from enum import StrEnum

from metrics.language import Bilingual
from metrics.model.codes import (
    Accrual,
    AreaKind,
    DefinedBy,
    Doubt,
    Measure,
    Prices,
    Reason,
    Scope,
    SourceKind,
    Status,
    Welcome,
)

Meanings = Mapping[StrEnum, Bilingual]
REASON: Meanings = {
    Reason.NAME: Bilingual(
        "名称的一部分：村、企业、活动，PM2.5、3A", "of a name: of a village, a firm, a campaign, PM2.5, 3A"
    ),
    Reason.SLOGAN: Bilingual(
        "口号或政策的叫法：三服务、1+3+N", "of a slogan, or the label of a policy: 1+3+N, a 15-minute city"
    ),
    Reason.IDIOM: Bilingual("成语习语：最后一公里", "of a saying: the last mile, second to none"),
    Reason.DATE: Bilingual("日期、时刻、年份", "a day, an hour or a year"),
    Reason.THRESHOLD: Bilingual(
        "指标的门槛：超50万元的村", "the threshold by which an indicator is defined: villages above ¥500,000"
    ),
    Reason.LIFE: Bilingual("一个人、一户的经历", "of one person's or household's life"),
    Reason.ORDINAL: Bilingual(
        "排序：第一批、第二期；名次不在此列",
        "orders things: the first batch, phase two; a position among towns is a rank",
    ),
    Reason.PERIOD: Bilingual(
        "多久、何时：近三年、上半年", "how long, or of which time: the past three years, the first half"
    ),
    Reason.REPEAT: Bilingual("重复别处已收的数字", "repeats a figure that is carried from another place"),
    Reason.QUOTA: Bilingual(
        "名额、配额：各可几个、须几个", "how many each may or must, and nothing of what there is"
    ),
    Reason.STANDARD: Bilingual("标准、规格：±800千伏", "a norm or a technical size: ±800 kV"),
    Reason.VAGUE: Bilingual("虚指：一批、一系列", "counts nothing in particular: a batch of, a series of"),
    Reason.COMPARED: Bilingual(
        "与别处相比差多少：高于全县0.8个百分点",
        "by how much it differs from elsewhere: 0.8 points above the county",
    ),
    Reason.WORD: Bilingual("只是词中之字：百姓、统一、一些", "only a part of a word: the one of one another"),
    Reason.LISTED: Bilingual(
        "只数旁边列出的：六大板块、三级体系", "counts what is named beside it: six platforms, two wards"
    ),
    Reason.DISTINCTION: Bilingual(
        "殊荣，不是镇的名次：唯一推荐入围", "a prize, no rank of the town among towns: the only one nominated"
    ),
    Reason.AIM: Bilingual("说的是意愿：为做到全覆盖", "said of what is wanted: so that all are covered"),
    Reason.EXTENT: Bilingual(
        "指全部如此，无从衡量：全部纳入考评",
        "that all of it is meant, measured by nothing: all of them are assessed",
    ),
    Reason.UNFOLLOWED: Bilingual("是数字，但没有一个指标跟踪它", "a figure that no indicator here is about"),
}
DOUBT: Meanings = {
    Doubt.MEASURE: Bilingual("口径没错", "the measure is right"),
    Doubt.PERIOD: Bilingual("时期没错", "the period is right"),
    Doubt.STATUS: Bilingual("状态没错", "the status is right"),
    Doubt.OF: Bilingual("排什么没错", "what is ranked is right"),
    Doubt.AMONG: Bilingual("在哪里排没错", "among whom is right"),
    Doubt.AREA: Bilingual("说的确是这个镇", "it is of this town"),
    Doubt.PART: Bilingual("说的确是这一部分", "it is of this part"),
    Doubt.SHARE: Bilingual("占比确实超过全部", "the share is more than all"),
    Doubt.COVERS: Bilingual("统计范围没错", "what the total covers is right"),
    Doubt.SHARED: Bilingual("一个印出的数，确实两用", "one printed number is two figures"),
    Doubt.SCALE: Bilingual("确实差了十倍", "it is ten times its neighbours"),
    Doubt.FOLLOWS: Bilingual("与推算不合，确实如此", "it is not what follows, and right"),
    Doubt.YEAR: Bilingual("文档的年份没错", "the document's year is right"),
    Doubt.CITY: Bilingual("全市 没错", "the locality that 全市 means is right"),
    Doubt.BELOW_ZERO: Bilingual("确实少于零", "it is below nothing"),
    Doubt.COUNTED: Bilingual("带量词，确实不是数字", "it has its counter and is no figure"),
    Doubt.FOLLOWED: Bilingual("旁边的指标跟踪的不是它", "the indicator beside it does not follow it"),
}
MEASURE: Meanings = {
    Measure.LEVEL: Bilingual("水平", "the level"),
    Measure.CHANGE_ON_YEAR: Bilingual("同比", "growth on the year"),
    Measure.CHANGE_AMOUNT: Bilingual("增减量", "by how much it changed"),
    Measure.RANK: Bilingual("名次", "the rank"),
    Measure.COMPLETION: Bilingual("完成率", "how much of a target is done"),
    Measure.SHARE: Bilingual("占比", "the share"),
    Measure.RATIO: Bilingual("比例", "the ratio of parts"),
}
STATUS: Meanings = {
    Status.PRINTED: Bilingual("文中所载，不写即是", "the document prints it; so without"),
    Status.PRELIMINARY: Bilingual("初步数", "the document calls it preliminary"),
    Status.ESTIMATED: Bilingual("预计，而时间已过", "estimated (预计) of a time that is over"),
    Status.PLANNED: Bilingual("预计、计划", "expected or planned"),
}
PRICES: Meanings = {
    Prices.CURRENT: Bilingual("现价", "current prices"),
    Prices.CONSTANT: Bilingual("可比价格", "constant prices (按可比价格)"),
    Prices.NOT_STATED: Bilingual("未说明，不写即是", "not stated; so without"),
}
WELCOME: Meanings = {
    Welcome.HIGHER: Bilingual("越高越好", "more is welcome"),
    Welcome.LOWER: Bilingual("越低越好", "less is welcome"),
    Welcome.NEITHER: Bilingual("无所谓高低", "neither way is"),
}
DEFINED_BY: Meanings = {
    DefinedBy.NATIONAL: Bilingual("国家统计规定口径", "official statistics fix what it counts"),
    DefinedBy.PLAIN: Bilingual("字面即口径", "its words say what it counts"),
    DefinedBy.NOT_STATED: Bilingual(
        "各文档自定，不写即是", "each document counts as it sees fit; so without"
    ),
}
KIND: Meanings = {
    Accrual.FLOW: Bilingual("按时段累加，不写即是", "it adds up over time; so without"),
    Accrual.STOCK: Bilingual("某一时刻的数", "it stands at a moment"),
}
SCOPE: Meanings = {
    Scope.STEADY: Bilingual("统计对象不变，不写即是", "whom it counts stays; so without"),
    Scope.YEARLY: Bilingual("统计对象每年重新划定", "whom it counts is chosen anew each year"),
}
AREA_KIND: Meanings = {
    AreaKind.TOWN: Bilingual("镇，不写即是", "a town; so without"),
    AreaKind.LOCALITY: Bilingual("别的地方，不算任何镇的", "another locality, credited to no town"),
}
SOURCE_KIND: Meanings = {
    SourceKind.FILE: Bilingual("文件，不写即是", "a file; so without"),
    SourceKind.BOOK: Bilingual("书", "a book"),
    SourceKind.WEB: Bilingual("网页", "a page of the web"),
    SourceKind.CALL: Bilingual("电话", "a call"),
    SourceKind.PHOTO: Bilingual("照片", "a photo"),
    SourceKind.NONE: Bilingual("手头什么都没有", "nothing is at hand"),
}
_LISTS: tuple[Meanings, ...] = (
    *(REASON, DOUBT, MEASURE, STATUS, PRICES, WELCOME, DEFINED_BY, KIND, SCOPE, AREA_KIND, SOURCE_KIND),
)
_BY_LIST = {type(next(iter(meanings))): meanings for meanings in _LISTS}


def meaning(word: str) -> Bilingual | None:
    """Return what a word of a code list means; None for another word, or one that nobody writes."""
    return _BY_LIST[type(word)].get(word) if isinstance(word, StrEnum) else None
