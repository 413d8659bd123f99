"""What a figure says: the measure as printed, its line, and what else the document says of it."""

from metrics.curation.grammar.containers import (
    Answers,
    BothLanguages,
    FreeMapping,
    ListOf,
    NestedRecord,
    OneOrBothLanguages,
    OneOrMore,
    RawValue,
)
from metrics.curation.grammar.field import Record, exactly_one, needed, only_with, optional
from metrics.curation.grammar.forms import Member, NameOf, OneOf, ShapedText, ShortText, Time, WholeNumber
from metrics.curation.reading import shapes, unknown
from metrics.language import Bilingual
from metrics.model.codes import Measure, Prices, Status
from metrics.model.remarks import ANSWERS_OF_A_FIGURE

LONGEST_FIGURE = 40
MEASURES = tuple(str(measure) for measure in Measure)
RANKED = tuple(measure for measure in Measure if measure.can_be_ranked)
CHANGES = tuple(str(measure) for measure in Measure if measure.is_change)
AS_PRINTED = ShortText(LONGEST_FIGURE)
FEW_CHARACTERS = ShortText(shapes.LONGEST_WORD)
FEW_WORDS = ShortText(2 * shapes.LONGEST_WORD)  # of a name, which English needs more characters for
IN_FULL = BothLanguages(shapes.LONGEST_TEXT)
IN_BOTH = BothLanguages()
PREVIOUS = "previous"
ZH = needed("zh", FEW_CHARACTERS, "照印的中文", "in Chinese, as printed")
EN = needed("en", ShortText(), "英文", "in English")
COUNT = optional("count", WholeNumber(), "共几家，印出时才写", "how many they are, where that is printed")
COMPETITORS = Record(Bilingual("与谁比", "among whom"), (ZH, EN, COUNT))
REPLACED_DOCUMENT = needed("document", NameOf(unknown.DOCUMENT), "它所在的文档", "the document that it is of")
REPLACED_LINE = optional("line", WholeNumber(), "它所在的行", "the line on which it stands")
REPLACED_CELL = optional(
    "cell", ShortText(), "它所在的格，如 `C12`，是表格时写", "of a table the cell, such as `C12`"
)
REPLACED = Record(
    Bilingual("被取代的数字", "a figure that is replaced"), (REPLACED_DOCUMENT, REPLACED_LINE, REPLACED_CELL)
)
LEVEL = optional(
    "level",
    AS_PRINTED,
    "水平，照印：`12.34亿元`、`6500余万元`、`无`",
    "the level, as printed: `12.34亿元`, `6500余万元`, `无`",
    "12.34亿元",
)
CHANGE_ON_YEAR = optional(
    "change_on_year",
    AS_PRINTED,
    "同比，照印，连同说它下降的词：`1.92%`、`-3.3%`、`增长1.5倍`、`降幅为1.3%`、`下降…1.3%`；"
    "改善8.1% 的升降由 `welcome` 定",
    "growth on the year, as printed, with the word of a fall: `1.92%`, `-3.3%`, `增长1.5倍`, `2.1% less`, `cut … 3%`; "
    "改善8.1% goes the way that `welcome` says",
)
CHANGE_AMOUNT = optional(
    "change_amount",
    AS_PRINTED,
    "增减量，用水平的单位（水平是 % 的用百分点），照印：`+24天`、`净增480元`、`少12人`",
    "by how much it changed, in the unit of the level (个百分点 where that is %), as printed: `+24天`, `净增480元`, "
    "`12 fewer`",
)
RANK = optional(
    "rank", AS_PRINTED, "名次，照印：`全市第二`、`前列`", "the rank, as printed: `全市第二`, `前列`"
)
COMPLETION = optional(
    "completion",
    AS_PRINTED,
    "完成目标的百分比，照印：`114%`；不是增长",
    "how much of a target is done, as printed: `114%`; no growth",
)
SHARE = optional("share", AS_PRINTED, "占比，照印：`28.6%`、`1/4`", "the share, as printed: `28.6%`, `1/4`")
RATIO = optional(
    "ratio", AS_PRINTED, "各部分之比，照印：`8.3:71.1:20.6`", "of parts, as printed: `8.3:71.1:20.6`"
)
LINE = optional(
    "line",
    WholeNumber(),
    "数字在文档的第几行开始，从 1 数；文档是文件时必须写",
    "the line of the document, from 1, on which the figure begins; needed where the document is a file",
    "199",
)
PART = optional(
    "part",
    NameOf(unknown.PART),
    "只管镇的一部分（村、项目）时写；它列在 `areas.yaml`",
    "if it covers only a part of the town (a village, a project); the part is listed in `areas.yaml`",
)
PERIOD = optional(
    "period",
    Time(),
    "与文档的时期不同时写：`2023`、`2024-H1`、`2020-Q1/2020-Q3`、`2024-06`、`2020/..`、`../2023`、`2023-12-31`、"
    "`fiscal 2022/23`、`P6M/2020`，见下",
    "if not the document's; see below",
    "2023",
)
STATUS = optional(
    "status",
    Member(unknown.STATUS, Status.PRINTED, (Status.IMPLIED,)),
    "预计将来的事写 `planned`，预计已过去的写 `estimated`，初步数写 `preliminary`；其余不写",
    "`planned` for 预计 of what is to come, `estimated` for 预计 of a time that is over, `preliminary` for 初步; "
    "otherwise leave it out",
)
OF = optional(
    "of",
    OneOf(unknown.MEASURE, RANKED),
    "名次必写：按哪个口径排",
    "for a rank: the measure that is ranked",
    "level",
)
AMONG = optional(
    "among",
    RawValue((NameOf(unknown.LOCALITY), NestedRecord(COMPETITORS))),
    "名次没有印 全市 时写：`全市` 或该镇所在的地方；或照印写与谁比，印出几家也写上：`{zh: 六区两县, en: …, "
    "count: 8}`",
    "for a rank that does not print 全市: the locality, `全市` or one that the town lies in; or the others as "
    "printed, with "
    "how many they are where that is printed: `{zh: 六区两县, en: six districts and two counties, count: 8}`",
)
OF_WHOLE = optional(
    "of_whole",
    RawValue((NameOf(unknown.INDICATOR), IN_BOTH)),
    "占比必看：占什么，写 `{zh: …, en: …}` 或指标的标识（写自己：占全镇的）",
    "for a share: of what, as `{zh: …, en: …}` or the id of an indicator (its own: of all of the area)",
)
BASE = optional(
    "base",
    RawValue((Time(PREVIOUS),)),
    "不与上年同期比时写：`previous`（环比），或时期，如 `2020`",
    "for a change on another base than the same period a year before: `previous` (环比), or the period, as `2020`",
)
PRICES = optional(
    "prices",
    Member(unknown.PRICES, Prices.NOT_STATED),
    "金额增减按什么价格：`current` 现价，`constant` 可比价格，`not_stated` 未说明（不写即是）；"
    "只有现价才确定推得水平",
    "for a change of money: `current`, `constant` (按可比价格) or `not_stated`, which it is without; a "
    "level follows with "
    "certainty at current prices only",
)
NOTE = optional("note", IN_FULL, "脚注", "a footnote")
DEFINITION = optional(
    "definition",
    IN_FULL,
    "这个数字统计什么，与指标的定义不同时写",
    "what this very figure counts, where the definition of its indicator is not it",
)
AREA = optional(
    "area",
    NameOf(unknown.AREA),
    "说的不是文档的镇时写；或 `areas.yaml` 里 `kind: locality` 的地方，不算任何镇的",
    "if it is about another town than its document, or another locality: one with `kind: locality` in "
    "`areas.yaml`, which no "
    "town is credited with",
)
NEAR = optional(
    "near",
    FEW_CHARACTERS,
    "数字旁边印的词，指标的 `words` 不在旁边时写",
    "a printed word beside this figure, where the `words` of its indicator are not",
)
COVERS = optional(
    "covers",
    RawValue((AS_PRINTED,)),
    "总额统计了多少家，照印：`22个`",
    "how many a total counts, as printed beside it: `22个`",
)
SUPERSEDES = optional(
    "supersedes",
    OneOrMore(NestedRecord(REPLACED)),
    '同一事物先前的哪个数字由它取代，`{document: "001", line: 12}`，或几个的列表：从此以它为准，旧的留作历史',
    'the earlier figure of the same thing that this one replaces, `{document: "001", line: 12}`, or a list of them: '
    "from then on this one counts, and the earlier stays as history",
)
DISPUTED = optional(
    "disputed",
    OneOrBothLanguages(shapes.LONGEST_TEXT),
    "为什么让另一文档的另一个数字与它并存，一种或两种语言",
    "why another document's other number is left to stand beside this one, in one text or in both languages",
)
SURE = optional("sure", Answers(ANSWERS_OF_A_FIGURE), "回答一条存疑，见下", "answers a remark, see below")
CHECKED = optional(
    "checked",
    ShapedText(
        r"[^,，]{1,40}, [12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
        Bilingual('"王某, 2026-11-27"', '"Wang, 2026-11-27"'),
        numbers=False,
    ),
    '另一个人到原文里又看过：谁，哪天，写在引号里：`"王某, 2026-11-27"`；`metrics curate` 会写',
    'who else looked it up in the document, and when, in quotes: `"Wang, 2026-11-27"`; `metrics curate` writes it',
)
FIGURE = Record(
    Bilingual("一个数字", "a figure"),
    (
        *(LEVEL, CHANGE_ON_YEAR, CHANGE_AMOUNT, RANK, COMPLETION, SHARE, RATIO, LINE, PART, PERIOD, STATUS),
        *(
            OF,
            AMONG,
            OF_WHOLE,
            BASE,
            PRICES,
            NOTE,
            DEFINITION,
            AREA,
            SUPERSEDES,
            DISPUTED,
            NEAR,
            COVERS,
            SURE,
            CHECKED,
        ),
    ),
    (
        *exactly_one(MEASURES),
        only_with(("of", "among"), ("rank",)),
        {"if": {"required": ["rank"]}, "then": {"required": ["of"]}},
        only_with(("of_whole",), ("share",)),
        only_with(("base", "prices"), CHANGES),
    ),
)
FIGURES = ListOf(NestedRecord(FIGURE))
GROUP_DEFINITION = optional("definition", IN_FULL, "这些数字统计什么", "what these figures count")
GROUP_NOTE = optional("note", IN_FULL, "这些数字的脚注", "a footnote to these figures")
GROUP_FIGURES = optional("figures", RawValue((FIGURES,)), "数字的列表", "the list of figures")
GROUP = Record(
    Bilingual("一份文档的一组数字", "the figures of a document"),
    (GROUP_DEFINITION, GROUP_NOTE, GROUP_FIGURES),
    (
        {
            "if": {"anyOf": [{"required": ["definition"]}, {"required": ["note"]}]},
            "then": {"required": ["figures"]},
        },
    ),
)
BY_DOCUMENT = FreeMapping(RawValue((FIGURES, NestedRecord(GROUP))))
