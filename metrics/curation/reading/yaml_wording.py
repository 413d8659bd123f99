"""What is wrong with the writing of a YAML file, in the words of the person who wrote it."""

from metrics.errors import Fault, Suggestion, instead
from metrics.model.fault_form import FaultForm, shown

EMPTY_FILE = Fault(
    "文件里没有内容；请按 README.md 填写", "the file is empty; README.md says what to write", "empty-file"
)
SEVERAL_DOCUMENTS = Fault(
    "'---' 之后又开始一份文档；请另存为一个文件",
    "a second document begins at '---'; give it a file of its own",
    "several-documents",
)
TOO_DEEP = Fault("嵌套超过 20 层；请减少层次", "nested deeper than 20 levels; use fewer", "too-deep")
TOO_MANY = Fault(
    "文件里的内容太多；请分成几个文件", "the file holds too much; split it into several files", "too-many"
)
NO_KEY = Fault(
    "这里的键不是文字；请写 名称: 内容", "the key here is no text; write name: content", "key-is-no-text"
)
MERGE_KEY = Fault(
    "'<<' 不予合并；请把各字段写全", "'<<' merges nothing here; write the fields themselves", "merge-key"
)
FULL_WIDTH_COLON = Fault(
    "全角冒号 '：' 不分隔键和值；请改写为 ': '（半角冒号加空格）",
    "the full-width colon '：' separates nothing; write ': ' (colon and blank)",
    "full-width-colon",
    (Suggestion("：", ": "),),
)
FULL_WIDTH_COMMA = Fault(
    "全角逗号 '，' 不分隔字段；请改写为 ', '",
    "the full-width comma '，' separates nothing; write ', '",
    "full-width-comma",
    (Suggestion("，", ", "),),
)
NO_BLANK_AFTER_COLON = Fault(
    "冒号后缺少空格；请写 ': '",
    "a blank is missing after the colon; write ': '",
    "no-blank-after-colon",
    (Suggestion(":", ": "),),
)
BACKSLASH = Fault(
    "反斜杠 '\\' 用法有误；请改用单引号", "'\\' means something else here; use single quotes", "backslash"
)
OPEN_QUOTE = Fault(
    "引号没有闭合；请补上后一个引号", "the quote is never closed; add the second one", "open-quote"
)
OPEN_BRACE = Fault(
    "花括号 '{' 没有闭合，或其中缺逗号；请写 {字段: 内容, 字段: 内容}",
    "'{' is never closed, or a comma is missing; write {field: content, field: content}",
    "open-brace",
)
OPEN_BRACKET = Fault(
    "方括号 '[' 没有闭合，或其中缺逗号；请写 [一, 二]",
    "'[' is never closed, or a comma is missing; write [one, two]",
    "open-bracket",
)
STRAY_COLON = Fault(
    "此处的 ':' 多余，或上一行缺 ':'，或缩进不对；含 ': ' 的文字请加引号",
    "':' is out of place, or the line above lacks its own, or the indent is wrong; put a text with ': ' in quotes",
    "stray-colon",
)
NO_COLON = Fault("这一行缺少 ': '；请写 名称: 内容", "this line has no ': '; write name: content", "no-colon")
FIRST_SIGN = Fault(
    "文字不能以这个符号开头；请加引号",
    "a text cannot begin with this sign; put it in quotes",
    "sign-needs-quotes",
)
NO_DASH = Fault(
    "列表的每一项都要以 '- ' 开头；请对齐", "each item of a list begins with '- '; align it", "no-dash"
)
NO_NAME = Fault(
    "此处不是 名称: 内容；请检查缩进和引号",
    "this is no name: content; check the indent and the quotes",
    "no-name",
)
NO_YAML = Fault(
    "此处不是我们能读的 YAML；请写 名称: 内容", "no YAML that we can read; write name: content", "no-yaml"
)
TWICE = FaultForm(
    "{key:quoted} 在第 {line} 行已写过；请只留一处",
    "{key:quoted} stands in line {line} already; keep one of them",
    "key-twice",
)


def alias(name: str, content: str = "") -> Fault:
    """Return the message for a YAML alias ``*name``, which stands for ``content``, empty for more than a text."""
    written = shown(f"*{name}")
    return Fault(
        f"不使用别名 {written}；请把内容写在此处",
        f"alias {written} is not followed; write the content itself",
        "alias",
        instead(f"*{name}", content) if content else (),
    )


def anchor(name: str) -> Fault:
    """Return the message for a YAML anchor ``&name``."""
    written = shown(f"&{name}")
    return Fault(
        f"不使用锚点 {written}；请删去",
        f"anchor {written} has no use here; delete it",
        "anchor",
        (Suggestion(f"&{name} ", ""),),
    )


def tag(name: str) -> Fault:
    """Return the message for a YAML tag ``!name``."""
    short = name.replace("tag:yaml.org,2002:", "!!")
    written = shown(short)
    return Fault(
        f"不使用类型标签 {written}；请删去",
        f"tag {written} has no use here; delete it",
        "tag",
        (Suggestion(f"{short} ", ""),),
    )


def stands_alone(text: str, before: str, column: int) -> Fault:
    """Return the fault of a figure's second half, cut off by a comma in YAML; ``before`` is the first half."""
    written, whole = shown(text), f"{before},{text}"
    return Fault(
        f'逗号后的 {written} 没有内容；含逗号的数字请加引号，如 "1,234家"',
        f'{written} stands alone after a comma; put a figure with a comma in quotes, such as "1,234家"',
        "cut-by-comma",
        (Suggestion(whole, f'"{whole}"', column),),
    )
