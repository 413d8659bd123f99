"""What is wrong with a file that should print a table, with the way out."""

from metrics.errors import Fault
from metrics.model.fault_form import FaultForm

EMPTY = Fault("里面没有格子；请给出有数字的表格", "has no cell; name a table with figures", "empty-table")
ONE_COLUMN = Fault(
    "每一行都只有一格：没有 , ; | 或制表符隔开各列（全角的 ，和空格不算）；请另存为 CSV，或改用其中一种",
    "has one cell a row: no , ; | or tab parts its columns (a wide ， or blanks do not); save it as CSV anew",
    "one-column",
)
BROKEN = FaultForm(
    "文件损坏（{part}）；请重新下载或另存", "the file is damaged ({part}); save it anew", "broken-table"
)
LOCKED = Fault("带密码；请另存为不带密码的", "has a password; save it without one", "locked-table")
TOO_LARGE = FaultForm(
    "解开后超过 {most} MB；请只留下需要的表",
    "is larger than {most} MB when unpacked; keep only the sheets that are needed",
    "large-table",
)
TOO_LARGE_A_FILE = FaultForm(
    "超过 {most} MB；请只留下需要的", "is larger than {most} MB; keep only what is needed", "large-table"
)
TOO_WIDE = FaultForm(
    "有一行超过 {most} 格，不是表格的行；请看看 separator 写对没有",
    "has a row of more than {most} cells, which no table has; look whether its separator is right",
    "wide-table",
)
TOO_MANY_CELLS = FaultForm(
    "超过 {most} 格；请只留下需要的", "has more than {most} cells; keep only what is needed", "large-table"
)
ENTITIES = Fault(
    "XML 里自定义实体，不读；请用表格软件另存",
    "its XML defines entities and is not read; save it anew with a spreadsheet program",
    "hostile-table",
)
NO_VALUE = Fault(
    "是没有算出结果的公式；请用表格软件打开并保存",
    "is a formula without its result; open the file in a spreadsheet program and save it",
    "formula-without-value",
)
ELSEWHERE = Fault(
    "的公式引用另一个文件；请粘贴为数值",
    "takes its number from another file; paste it as a value",
    "external-value",
)
AN_ERROR = FaultForm(
    "是错误值 {written:quoted}；请改正表格", "is the error {written:quoted}; mend the table", "error-value"
)
OTHER_FORMAT = FaultForm(
    "的数字格式 {written:quoted} 读不出印成什么样；请改为普通数字格式",
    "has the format {written:quoted}, which we cannot print; give it a plain number format",
    "number-format",
)
NOT_DECODED = FaultForm(
    "不是 {encoding} 编码；请在映射里写 encoding: …",
    "is not encoded in {encoding}; write encoding: … in its map",
    "wrong-encoding",
)
UNKNOWN_ENCODING = Fault(
    "看不出是什么编码；请另存为 UTF-8",
    "has no encoding that we can tell; save it as UTF-8",
    "unknown-encoding",
)
NULS = Fault(
    "里面有 NUL，文本不会有；请另存为 UTF-8 文本",
    "holds NULs, which no text has; save it anew as text in UTF-8",
    "no-text",
)
OPEN_QUOTE = Fault(
    "这里的引号没有合上；请补上，或在映射里写对 separator",
    "the quotation mark here is never closed; close it, or mend separator in the map",
    "open-quote",
)
AFTER_QUOTE = Fault(
    "合上的引号后还有字；请检查引号",
    "something stands behind a closed quotation mark; mend the quotation marks",
    "text-after-quote",
)
NO_HTML_TABLE = Fault("页面里没有表格", "the page has no table; name one that has", "no-table")
NOT_JSON_STAT = FaultForm(
    "不是 JSON-stat 2 数据集（{part}）", "is no dataset of JSON-stat 2 ({part})", "no-json-stat"
)
NO_NUMBER_IN = FaultForm(
    "{written:quoted} 不是数；请改正，或在映射的 missing 里写它是什么缘由",
    "{written:quoted} is no number; mend it, or write its reason under missing in the map",
    "no-number-in-cell",
)
OTHER_STYLE = FaultForm(
    "{written:quoted} 不是以 {decimal:quoted} 为小数点的写法；请在映射里写 decimal 和 thousands",
    "{written:quoted} is not written with {decimal:quoted} as its decimal mark; write decimal and thousands in the map",
    "other-number-style",
)
UNKNOWN_MARK = FaultForm(
    "{written:quoted} 带脚注记号 {mark:quoted}；请在映射的 marks 里写它说什么",
    "{written:quoted} has the footnote mark {mark:quoted}; write what it says under marks in the map",
    "unknown-mark",
)
SEVERAL_NUMBERS = Fault(
    "在几行里各印一个数，一格只能是一个数字；请在另存的表里分成几格",
    "prints a number in each of several lines, and a cell is one figure; part it in a copy of the table",
    "several-numbers",
)
