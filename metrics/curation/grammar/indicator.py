"""What a theme says of itself and of its indicators, and where its figures stand."""

import re

from metrics.curation.grammar.containers import (
    Answers,
    BothLanguages,
    FreeMapping,
    ListOf,
    NestedRecord,
    RawValue,
)
from metrics.curation.grammar.field import Record, needed, only_with, optional
from metrics.curation.grammar.figure import AS_PRINTED, BY_DOCUMENT, FEW_WORDS, IN_FULL
from metrics.curation.grammar.forms import Member, NameOf, ShapedText, WholeNumber, Yes
from metrics.curation.reading import shapes, unknown
from metrics.language import Bilingual
from metrics.model.codes import Accrual, DefinedBy, Prices, Scope, Welcome
from metrics.model.remarks import ANSWERS_OF_AN_INDICATOR

TWO = ListOf(NameOf(unknown.INDICATOR), least=2, most=2)
NAME = needed("name", BothLanguages(), "名称", "its name", "{zh: 总产值, en: Gross output}")
UNIT = needed(
    "unit",
    NameOf(unknown.UNIT),
    '基本单位：`元`，不是 `万元`；指数没有单位，写 `"1"`',
    'the base unit: `元`, not `万元`; an index has none and writes `"1"`',
    "元",
)
WELCOME = needed(
    "welcome",
    Member(unknown.WELCOME, Welcome.NEITHER),
    "越高越好 `higher`，越低越好 `lower`，无所谓 `neither`",
    "which way is welcome: `higher`, `lower` or `neither`",
    "higher",
)
DEFINITION = needed("definition", IN_FULL, "统计什么", "what it counts", "{zh: 定义, en: definition}")
EXCLUDES = optional(
    "excludes", IN_FULL, "定义不含什么，知道才写", "what the definition leaves out, where it is known"
)
WORDS = optional(
    "words",
    ListOf(FEW_WORDS),
    "印在它的数字旁、与别的数字相区别的词：`[规上工业总产值, 同比增长]`",
    "printed words that stand beside its figures and tell them from other numbers: `[规上工业总产值, 同比增长]`",
    "[总产值]",
)
DEFINED_BY = optional(
    "defined_by",
    Member(unknown.CODE, DefinedBy.NOT_STATED),
    "口径由谁定：`national` 国家统计，`plain` 字面即口径；不写则不同文档的数字至多谨慎可比",
    "who fixes what it counts: `national` (official statistics) or `plain` (its words do); without it its "
    "figures compare "
    "between documents with caution at best",
)
WHY = optional("why", IN_FULL, "凭什么这样说，写了 `defined_by` 就写", "on what ground `defined_by` says so")
KIND = optional(
    "kind",
    Member(unknown.CODE, Accrual.FLOW),
    "按时段累加写 `flow`（不写即是），某一时刻的写 `stock`",
    "`flow` if it adds up over time, which it does without; `stock` if it stands at a moment",
)
SCOPE = optional(
    "scope",
    Member(unknown.CODE, Scope.STEADY),
    "每年重新划定统计对象（如规上企业）写 `yearly`",
    "`yearly` if whom it counts is chosen anew each year, as those above designated size are",
)
TARGET_OF = optional(
    "target_of", NameOf(unknown.INDICATOR), "是哪个指标的目标", "if it is the target of another indicator"
)
THRESHOLD = optional(
    "threshold",
    RawValue((AS_PRINTED,)),
    "统计超过某数额的村时写：`50万元`；与 `threshold_on` 同写",
    "if it counts villages over an amount: `50万元`; beside `threshold_on`",
)
THRESHOLD_ON = optional(
    "threshold_on", NameOf(unknown.INDICATOR), "该数额属于哪个指标", "the indicator that the amount is of"
)
QUOTIENT_OF = optional(
    "quotient_of",
    TWO,
    "由两个指标相除得到：`[operating_income, villages_in_total]`；它不需要数字",
    "if it is the first of two others divided by the second: `[operating_income, villages_in_total]`; it "
    "needs no figures",
)
DIFFERENCE_OF = optional(
    "difference_of", TWO, "由两个指标相减得到", "if it is the first of two others less the second"
)
WITHIN = optional(
    "within",
    NameOf(unknown.INDICATOR),
    "它统计的全都包含在另一指标里；`metrics check` 会核对",
    "if all that it counts is counted in another indicator too: the pilot centres among the centres. "
    "`metrics check` sees "
    "to it",
)
REST = optional(
    "rest",
    NameOf(unknown.PART),
    "全体减去印出的那一部分，剩下的部分；它列在 `areas.yaml`",
    "the part that is left when the one printed part is taken from the whole; it is listed in `areas.yaml`",
)
PRICES = optional(
    "prices",
    Member(unknown.CODE, Prices.NOT_STATED),
    "它的增长按什么价格，数字自己说的除外",
    "those of its growth, where a figure says nothing else",
)
RATIO_OF = optional(
    "ratio_of",
    ListOf(BothLanguages(), least=2),
    "它的比例依次是哪些部分：`[{zh: 第一产业, en: primary}, …]`",
    "the parts of its ratios, in their order: `[{zh: 第一产业, en: primary}, …]`",
)
ONLY_IN = optional(
    "only_in",
    ListOf(NameOf(unknown.AREA)),
    "只有某些镇才可能有的：`[西溪]`；在别的镇是不适用，不是缺",
    "where only some towns can have such a thing at all: `[西溪]`; in the others it is not applicable, not missing",
)


def _whole_years(written: str) -> tuple[str, ...]:
    """Return the days that a field may mean by years: 2016/.. is from the first day of 2016 on."""
    first, slash, last = written.partition("/")
    first = f"{first}-01-01" if re.fullmatch("[12][0-9]{3}", first) else first
    last = f"{last}-12-31" if re.fullmatch("[12][0-9]{3}", last) else last
    return (f"{first}/{last}",) if slash and re.fullmatch(DAYS.pattern, f"{first}/{last}") else ()


DAY = r"[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
REFERENCE_NAME = needed(
    "name",
    BothLanguages(),
    "叫什么，连同出处",
    "what it is called, with its source",
    "{zh: 二级, en: grade II}",
)
REFERENCE_VALUE = needed(
    "value",
    RawValue((AS_PRINTED,)),
    "多少，照印：`35微克/立方米`",
    "how much, as printed: `35微克/立方米`",
    "35微克/立方米",
)
DAYS = ShapedText(
    rf"({DAY}|\.\.)/({DAY}|\.\.)",
    Bilingual("2026-03-01/.. 或 2016-01-01/2026-02-28", "2026-03-01/.. or 2016-01-01/2026-02-28"),
    _whole_years,
    numbers=False,
)
REFERENCE_VALID = optional(
    "valid",
    DAYS,
    "从哪天到哪天有效：`2016-01-01/2026-02-28`、`2026-03-01/..`；一年按当年最后一天有效的来看",
    "from which day to which it is in force: `2016-01-01/2026-02-28`, `2026-03-01/..`; a year is judged by what is in "
    "force on its last day",
)
REFERENCE = Record(Bilingual("一条参照", "a reference"), (REFERENCE_NAME, REFERENCE_VALUE, REFERENCE_VALID))
REFERENCES = optional(
    "references",
    ListOf(NestedRecord(REFERENCE)),
    "它的数值拿什么来看：`[{name: {zh: 国标二级, en: grade II}, value: 35微克/立方米, valid: 2016-01-01/2026-02-28}]`",
    "by what its levels are judged: `[{name: {zh: 国标二级, en: grade II}, value: 35微克/立方米, valid: "
    "2016-01-01/2026-02-28}]`",
)
FORMERLY = optional(
    "formerly",
    ListOf(
        ShapedText(
            shapes.ID.pattern,
            Bilingual("小写字母、数字和下划线", "small letters, digits and _"),
            numbers=False,
        )
    ),
    "改过标识时：原来的标识，旧链接照样打开它：`[gross_output]`",
    "where its id was another: its former ids, by which old links still open it: `[gross_output]`",
)
SURE = optional(
    "sure",
    Answers(ANSWERS_OF_AN_INDICATOR),
    "回答一条存疑，见下",
    "answers a remark, see below",
)
FIGURES = optional("figures", BY_DOCUMENT, "它的数字，一份文档一组", "its figures, document by document")
INDICATOR = Record(
    Bilingual("一个指标", "an indicator"),
    (
        *(NAME, UNIT, WELCOME, WORDS, DEFINITION, EXCLUDES, DEFINED_BY, WHY, KIND, SCOPE, TARGET_OF),
        *(
            THRESHOLD,
            THRESHOLD_ON,
            QUOTIENT_OF,
            DIFFERENCE_OF,
            WITHIN,
            REST,
            PRICES,
            RATIO_OF,
            ONLY_IN,
            REFERENCES,
            FORMERLY,
            SURE,
            FIGURES,
        ),
    ),
    (only_with(("threshold",), ("threshold_on",)), only_with(("threshold_on",), ("threshold",))),
)
THEME_NAME = needed("name", BothLanguages(), "名称", "its name", "{zh: 产值, en: Output value}")
ORDER = optional(
    "order",
    WholeNumber(),
    "在各主题中排第几；不写排在最后",
    "its position among the themes; without one it comes last",
)
HEADLINE = optional(
    "headline",
    Yes(),
    "先看的主题写 `yes`；其余不写",
    "`yes`: towns are looked at by this theme first; otherwise leave it out",
)
INDICATORS = needed(
    "indicators",
    FreeMapping(NestedRecord(INDICATOR), shapes.ID.pattern),
    "指标，最要紧的在前；标识用小写字母、数字和下划线",
    "the indicators, the most important first, by ids of small letters, digits and _",
)
THEME = Record(Bilingual("一个主题", "a theme"), (THEME_NAME, ORDER, HEADLINE, INDICATORS))
MORE_FIGURES = needed(
    "figures",
    FreeMapping(BY_DOCUMENT),
    "主题里各指标的更多数字",
    "more figures of the theme: indicator by indicator, document by document",
)
CONTINUED = Record(Bilingual("主题的续篇", "a theme's further figures"), (MORE_FIGURES,))
