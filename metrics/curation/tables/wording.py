"""What is wrong between a table and its map, with the way out."""

from collections.abc import Mapping, Sequence

from metrics.curation.grammar import table as of
from metrics.errors import Fault
from metrics.language import Bilingual
from metrics.model.fault_form import FaultForm, listed, shown

LONGEST_NAME = 200  # characters of a name that a map is to write whole
THINGS = {
    of.AREA.name: Bilingual("镇", "town"),
    of.PERIOD.name: Bilingual("时期", "time"),
    of.INDICATOR.name: Bilingual("指标", "indicator"),
    of.MEASURE.name: Bilingual("口径", "measure"),
    of.UNIT.name: Bilingual("单位", "unit"),
    of.SCALE.name: Bilingual("倍数", "power of ten"),
    of.STATUS.name: Bilingual("状态", "status"),
}
HIDES = {
    "row": Bilingual("行", "row"),
    "column": Bilingual("列", "column"),
    "sheet": Bilingual("工作表", "sheet"),
}
UNKNOWN_TOWN = FaultForm(
    "没有叫 {written:quoted} 的镇；相近的有 {near}；请在映射的 names 里写它是哪个，或写进 excluded",
    "no town is called {written:quoted}; near it come {near}; write which it is under names in the map, or exclude it",
    "unknown-area",
)
NO_TOWN_LIKE = FaultForm(
    "没有叫 {written:quoted} 的镇；请写进 areas.yaml，或写进映射的 names 或 excluded",
    "no town is called {written:quoted}; write it into areas.yaml, or under names or excluded in the map",
    "unknown-area",
)
ONLY_A_CODE = FaultForm(
    "{written:quoted} 是代码；请在映射的 area 里写 codes: 哪一套",
    "{written:quoted} is a code; write codes: and its scheme at area in the map",
    "unknown-area",
)
NO_UNIT_TOLD = Fault(
    "没有印单位；整张表同一个就加 --unit，否则在映射里写 unit: …",
    "has no unit anywhere; where all of it is in one add --unit, else write unit: … in the map",
    "figure-without-unit",
)
SEVERAL_UNITS = FaultForm(
    "的单位是哪个看不出：表里印的是 {units}，{name} 用哪个要说明；请在映射的 indicator 的 names 里给它写 unit",
    "is in one of several units ({units}), and which one {name} is in does not follow; write unit under its name at "
    "indicator in the map",
    "several-units",
)
NO_SUCH_UNIT = FaultForm(
    "{written:quoted} 不是我们认识的单位；请在映射的 unit 里写 names，或写进 units.yaml",
    "{written:quoted} is no unit we know; write names at unit in the map, or add it in units.yaml",
    "unknown-unit",
)
DATE_FOR_NUMBER = FaultForm(
    "{written:quoted} 是日期，这里要数字；请在表里改成数字（表格软件会把 1-30、1.30 之类改成日期）",
    "{written:quoted} is a date where a number is due; write the number in the table "
    "(spreadsheets turn 1-30 into a date)",
    "date-for-number",
)
ONE_PLACE = FaultForm(
    "'{field}' 要写一处；请写 column、row、cell 或 sheet 之一",
    "'{field}' takes one place; write column, row, cell or sheet",
    "no-one-place",
)
NO_COLUMN = FaultForm(
    "表里没有叫 {written:quoted} 的列；请写字母，或表头：{heads:listed}",
    "no column is called {written:quoted}; write its letters, or its head: {heads:listed}",
    "unknown-column",
)
NO_STRETCH = FaultForm(
    "{written:quoted} 不是这张表里的几列，表有 A 到 {last}；请从左到右写，如 C/E",
    "{written:quoted} is no stretch of this table's columns, A to {last}; write it from left to right, such as C/E",
    "unknown-column",
)
NO_SHEET = FaultForm(
    "没有叫 {written:quoted} 的工作表；请写 {sheets:listed} 之一",
    "no sheet is called {written:quoted}; write one of {sheets:listed}",
    "unknown-sheet",
)
SAME_THING = FaultForm(
    "与 {first} 说的是同一件事；请用映射的 only 或 values 只留一个",
    "says the same thing as {first}; take one of them alone, by only or values in the map",
    "figure-twice",
)
ONLY_OF_A_TABLE = Fault(
    "这里的 'supersedes' 只用于有 map 的表格；文章的数字在数字里写 supersedes",
    "'supersedes' belongs here to a table with a map; a figure of an article says it itself",
    "only-of-a-table",
)
UNNAMED_TABLE = Fault(
    "没有文档用到这张表；请用 metrics import 导入，或移走",
    "no document names this table; take it in by metrics import, or move it away",
    "table-not-read",
)
NO_FIGURE = Fault(
    "映射没有取到一个数字；请改 rows、values 或 only",
    "the map takes no figure at all; mend rows, values or only",
    "no-figure-taken",
)
NO_FILE_OF_TABLE = FaultForm(
    "文件夹 tables 里没有 {file:quoted}；请放进去，或用 metrics import",
    "the folder tables has no {file:quoted}; put it there, or use metrics import",
    "missing-table",
)
CHANGED_TABLE = FaultForm(
    "表的 SHA-256 是 '{found}'，与这里写的不同，是另一个版本；看过没有错，就把它写在这里，否则放回原来的文件",
    "the table's SHA-256 is '{found}', not what is written here: it is another edition; look at it, and write that "
    "here if it is right, or put the old file back",
    "other-edition",
)
PRINTED_OTHERWISE = FaultForm(
    "印着 {written:quoted}，而整张表都说是 {of_all:quoted}；请在映射里写 {name}: {way}，这里另有所指就用 names 写明",
    "prints {written:quoted}, where all is told to be {of_all:quoted}; write {name}: {way} in the map, with names "
    "where it means something else",
    "printed-otherwise",
)
PRINTED_OVER_IT = FaultForm(
    "整张表都说是 {of_all:quoted}，而表的标题或工作表名称印着 {written:quoted}；请改这里，或改用另一张表",
    "all is told to be {of_all:quoted}, where the caption or the sheet's name prints {written:quoted}; mend it here or "
    "take another sheet",
    "printed-otherwise",
)
NOT_IN_CELL = FaultForm(
    "{cell} 印的是 {found:quoted}，不是 {written:quoted}；请核对表格和映射",
    "{cell} prints {found:quoted}, not {written:quoted}; look at the table and its map",
    "not-in-cell",
)
NOT_IN_ROW = FaultForm(
    "表的第 {row} 行没有 {written:quoted}；请照印改正",
    "row {row} of the table has no {written:quoted}; write it as printed, and its row",
    "not-in-row",
)


def several_rows(count: int, words: Mapping[str, Sequence[str]], only: str) -> Fault:
    """Return the fault of a table's rows that say one thing, with what tells them apart and how to take some."""
    apart_zh = "；".join(f"{shown(head)} 列有 {listed(_printed(texts))}" for head, texts in words.items())
    apart_en = "; ".join(f"{shown(head)} prints {listed(_printed(texts))}" for head, texts in words.items())
    return Fault(
        f"有 {count} 格说的是别的行已说的事：{apart_zh}；只收其中哪些行请写在映射里，如 only: {only}",
        f"{count} cells say what other rows say: {apart_en}; write in the map which rows alone count, such as "
        f"only: {only}",
        "figure-twice",
    )


def columns_alike(columns: Sequence[tuple[str, str]]) -> Fault:
    """Return the fault of columns that nothing tells apart, each by its letters and its head."""
    names = ", ".join(f"{letters} ({head})" if head else letters for letters, head in columns)
    first, head = columns[0]
    way = f"{{row: 1, names: {{{head or first}: …}}}}"
    return Fault(
        f"{names} 各列说的是同一指标、同一镇、同一时期；请在映射里写什么区分它们，如 indicator 或 period: {way}，"
        f"或只收一列：values: [{first}]",
        f"columns {names} are all of one indicator, town and time; write in the map what tells them apart, such as "
        f"indicator or period: {way}, or take one of them: values: [{first}]",
        "columns-alike",
    )


def _printed(texts: Sequence[str]) -> list[str]:
    """Return what cells print as the map writes it."""
    return [text or of.BLANK for text in texts]


def unknown_indicator(written: str, near: Sequence[str]) -> Fault:
    """Return the fault of a table's name that no indicator has, with those that come near."""
    name = shown(written, LONGEST_NAME)
    zh, en = f"没有叫 {name} 的指标", f"no indicator is called {name}"
    if near:
        zh, en = f"{zh}；相近的有 {', '.join(near)}", f"{en}; near it come {', '.join(near)}"
    return Fault(
        f"{zh}；请在映射的 names 里写它是哪个，或写进 excluded",
        f"{en}; write which it is under names in the map, or exclude it",
        "unknown-indicator",
    )


def unknown_word(name: str, written: str, words: Sequence[str]) -> Fault:
    """Return the fault of a table's word that is no member of a short list."""
    thing = THINGS[name]
    return Fault(
        f"{shown(written)} 不是{thing.zh}；请在映射的 names 里写它是哪个：{listed(words)}",
        f"{shown(written)} is no {thing.en}; write which one it is under names in the map: {listed(words)}",
        "unknown-word-of-a-table",
    )


def nothing_told(name: str) -> Fault:
    """Return the fault of a table's figure beside which nothing is printed of one thing."""
    thing = THINGS[name]
    return Fault(
        f"所在的行列没有印{thing.zh}；请改映射，或写 rows",
        f"has no {thing.en} in its row or head; mend the map, or write rows",
        "nothing-told",
    )


def not_said(name: str) -> Fault:
    """Return the fault of a map that does not say where its table tells one thing."""
    thing = THINGS[name]
    return Fault(
        f"没有写各个数字是什么{thing.zh}；整张表是同一个就写 --{name}，否则在映射里写 {name}: {{column: …}}",
        f"does not say of which {thing.en} the figures are; where all are of one write --{name}, "
        f"else {name}: {{column: …}} in the map",
        "missing-field",
    )


def no_among(localities: Sequence[str]) -> Fault:
    """Return the fault of a rank whose map does not say among whom; ``localities`` are those of its town."""
    return Fault(
        f"是名次，没有写与谁比；请在映射的 names 里写 among: 该镇所在的地方：{listed(localities)}",
        f"is a rank among nobody; write among: under its name in the map, a locality of the town: {listed(localities)}",
        "rank-among-nobody",
    )


def hidden(what: str) -> Fault:
    """Return the fault of a table's figure in a row, column or sheet that the file does not show."""
    thing = HIDES[what]
    return Fault(
        f"在隐藏的{thing.zh}里；要收请在映射里写 hidden: yes，不收请删去",
        f"stands in a hidden {thing.en}; write hidden: yes in the map to take it, or delete it",
        "hidden-cell",
    )
