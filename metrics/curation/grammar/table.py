"""What a map says of a table: where it tells of each number what the number is of."""

from metrics.curation.grammar import figure as of
from metrics.curation.grammar.containers import (
    Answers,
    FreeMapping,
    NestedRecord,
    OneOrBothLanguages,
    OneOrMore,
    RawValue,
)
from metrics.curation.grammar.field import Field, Record, optional
from metrics.curation.grammar.forms import Member, NameOf, OneOf, ShapedText, ShortText, WholeNumber, Yes
from metrics.curation.reading import unknown
from metrics.curation.reading.nodes import Node
from metrics.language import Bilingual
from metrics.model.codes import Measure, Prices, Status
from metrics.model.remarks import ANSWERS_OF_A_FIGURE

MEASURES = tuple(str(measure) for measure in Measure if not measure.is_ratio)
BLANK = "blank"
EVERY = "every"
COLUMN = optional(
    "column",
    OneOrMore(ShortText()),
    "在哪一列：字母或表头；几列合起来是一个名称或时期时写 `[年, 月]`",
    "in which column: its letters or its head; `[年, 月]` where several make one name or time",
)
ROW = optional(
    "row",
    OneOrMore(WholeNumber()),
    "在表头的哪一行；几行合起来是一个名称时写 `[4, 5]`",
    "in which row of the head; `[4, 5]` where several rows make one name",
)
ABOVE = optional(
    "above",
    ShortText(),
    "在上面的小标题行里（那一行没有数字），在哪一列：字母或表头",
    "in a heading row above, which has no figures, in which column: its letters or its head",
)
CELL = optional(
    "cell",
    ShapedText("[A-Z]{1,3}[1-9][0-9]{0,6}", Bilingual("A2 这样的格子", "a cell such as A2"), numbers=False),
    "全表都用的，在哪一格，如 `A2`",
    "what holds for the whole table, in which cell, such as `A2`",
)
SHEET_NAME = optional("sheet", Yes(), "在工作表的名称里写 `yes`", "`yes`: in the name of the sheet")
CODES = optional(
    "codes",
    ShortText(),
    "格子里印的是代码时：`areas.yaml` 里的哪一套",
    "where it prints codes: of which scheme in `areas.yaml`",
)
NAMED_INDICATOR = optional("indicator", NameOf(unknown.INDICATOR), "指标", "the indicator")
NAMED_MEASURE = optional("measure", OneOf(unknown.MEASURE, MEASURES), "口径", "the measure")
NAMED_UNIT = optional("unit", ShortText(), "单位", "the unit")
NAMED_PRICES = optional("prices", Member(unknown.PRICES, Prices.NOT_STATED), "价格", "the prices")
NAMED_OF = optional(
    "of",
    of.OF.form,
    "名次按哪个口径排；不写就是 `level`",
    "for a rank: the measure that is ranked; without it `level`",
)
NAMED_AMONG = optional(
    "among", of.AMONG.form, "名次必写：与谁比，同数字的 `among`", "for a rank: among whom, as of a figure"
)
NAMED_WHOLE = optional(
    "of_whole", of.OF_WHOLE.form, "占比：占什么，同数字的 `of_whole`", "for a share: of what, as of a figure"
)
NAMED = Record(
    Bilingual("一个名称所指", "what a name means"),
    (NAMED_INDICATOR, NAMED_MEASURE, NAMED_UNIT, NAMED_PRICES, NAMED_OF, NAMED_AMONG, NAMED_WHOLE),
)
NAMES = optional(
    "names",
    FreeMapping(RawValue((ShortText(), NestedRecord(NAMED)))),
    "照印的名称各指什么",
    "what each name means, as it is printed",
)
WHERE = Record(
    Bilingual("写在哪里", "where it is told"), (COLUMN, ROW, ABOVE, CELL, SHEET_NAME, CODES, NAMES)
)


def _whole_or_place(name: str, zh: str, en: str, sample: str = "") -> Field[Node | None]:
    """Return a field that names one thing for the whole table, or where the table tells it."""
    return optional(name, RawValue((ShortText(), NestedRecord(WHERE))), zh, en, sample)


SHEET = optional(
    "sheet",
    OneOrMore(ShortText()),
    "哪张或哪几张工作表，或网页里第几张表；`every` 是所显示的每一张；不写就是第一张",
    "which sheet or sheets, or which table of a page; `every`: each that is shown; without it the first one",
)
ENCODING = optional(
    "encoding", ShortText(), "文本的编码，不是 UTF-8 时写", "how a text is encoded that is not UTF-8"
)
SEPARATOR = optional(
    "separator",
    OneOf(unknown.CODE, (",", ";", "|", "tab")),
    "格子间的分隔：`,` `;` `tab` 或竖线",
    "what stands between cells: `,` `;` `tab` or a bar",
)
DECIMAL = optional(
    "decimal", OneOf(unknown.CODE, (".", ",")), "小数点；不写就是 `.`", "the decimal mark; without it `.`"
)
THOUSANDS = optional(
    "thousands",
    OneOf(unknown.CODE, (".", ",", "'", BLANK)),
    "千分位：`,`（不写即是）、`.`、`'`、`blank`",
    "what parts thousands: `,` (without it), `.`, `'` or `blank`",
)
HEADER = optional(
    "header", OneOrMore(WholeNumber()), "表头在哪些行；不写就是第 1 行", "the rows of the head; without it 1"
)
ROWS = optional(
    "rows",
    ShapedText("[1-9][0-9]{0,6}/([1-9][0-9]{0,6}|\\.\\.)", Bilingual("5/60 或 5/..", "5/60 or 5/..")),
    "数字在哪些行，如 `5/60`；不写就是表头以下",
    "the rows of figures, such as `5/60`; without it all below the head",
)
VALUES = optional(
    "values",
    OneOrMore(ShortText()),
    "数字在哪些列：字母、`D/H`、`D/..`（到最后一列）或表头；不写就是其余各列",
    "the columns of figures: letters, `D/H`, `D/..` (to the last one) or heads; without it all the others",
)
ONLY = optional(
    "only",
    FreeMapping(OneOrMore(ShortText())),
    "只收哪些行：列名，及格子里印的（`blank`：空格子）",
    "which rows alone are taken: a column, and what its cell prints (`blank`: nothing)",
    "{Sex: blank}",
)
HIDDEN = optional(
    "hidden",
    Yes(),
    "隐藏的行列也收时写 `yes`；不写而有数字，就拒绝",
    "`yes`: hidden rows and columns are taken too; without it a figure in one is refused",
)
AREA = _whole_or_place("area", "是哪个镇", "which town", "{column: A}")
PERIOD = _whole_or_place("period", "是什么时期", "which time", "{row: 1}")
INDICATOR = _whole_or_place("indicator", "是哪个指标", "which indicator", "{row: 1}")
MEASURE = _whole_or_place("measure", "什么口径；不写就是 `level`", "which measure; without it `level`")
UNIT = _whole_or_place(
    "unit",
    "单位，不印在数字后、表头括号里时写",
    "the unit, where it stands neither behind the numbers nor in brackets in the head",
    "万元",
)
SCALE = _whole_or_place(
    "scale",
    "数字是十的几次方的倍数，如 SDMX 的 UNIT_MULT：`6` 是百万",
    "of which power of ten the numbers are, as UNIT_MULT of SDMX: `6` is a million",
)
STATUS = _whole_or_place("status", "状态，同数字的 `status`", "the status, as of a figure")
MISSING = optional(
    "missing",
    FreeMapping(OneOrBothLanguages()),
    "哪些符号表示没有数，各是什么缘由",
    "which signs stand for no number, each with the reason",
    '{"…": {zh: 不详, en: not known}}',
)
MARK_NOTE = optional("note", OneOrBothLanguages(), "脚注说什么", "what the footnote says")
MARK_STATUS = optional(
    "status", Member(unknown.STATUS, Status.PRINTED, (Status.IMPLIED,)), "状态", "the status"
)
MARK = Record(Bilingual("一个记号", "a mark"), (MARK_NOTE, MARK_STATUS))
MARKS = optional(
    "marks",
    FreeMapping(NestedRecord(MARK)),
    "数字后的脚注记号各说什么；`()` 和 `[]` 是数字外面的括号",
    "what each footnote mark behind a number says; `()` and `[]` are brackets around one",
    '{"*": {note: 初步数, status: preliminary}}',
)
EXCLUDED = optional(
    "excluded",
    OneOrMore(ShortText()),
    "不收的行和列，照印它们的名称",
    "rows and columns that are not taken, by their names as printed",
)
SURE = optional(
    "sure",
    Answers(ANSWERS_OF_A_FIGURE),
    "回答表中数字的存疑，见下；如 `scale`",
    "answers remarks to figures of the table, see below: `scale`",
)
# In which a table tells of each number what it is, in one word for all or in cells.
REGARDS = (AREA, PERIOD, INDICATOR, MEASURE, UNIT, SCALE, STATUS)
NEEDED_REGARDS = (AREA, PERIOD, INDICATOR)  # a document may tell them instead
MAP = Record(
    Bilingual("一张表的映射", "the map of a table"),
    (
        *(SHEET, ENCODING, SEPARATOR, DECIMAL, THOUSANDS, HEADER, ROWS, VALUES, ONLY, HIDDEN),
        *REGARDS,
        *(MISSING, MARKS, EXCLUDED, SURE),
    ),
)
