"""What is wrong with the content of curated files, with the way out."""

import re

from msgspec.structs import replace

from metrics.curation.reading.nodes import Items, Node, Text
from metrics.errors import Fault, instead
from metrics.language import Bilingual
from metrics.model.fault_form import FaultForm, shown
from metrics.model.printed.numerals import read_numeral
from metrics.model.records import Location
from metrics.patterns import lazy_pattern

NO_WHOLE_NUMBER = Fault(
    "不是正整数；请写数字，如 199",
    "is no whole number from 1 on; write digits, such as 199",
    "no-whole-number",
)
_ONE_NUMBER = lazy_pattern(r"\D{0,4}(\d{1,7})\D{0,4}")  # 第199行
WANTS_MAPPING = Fault(
    "不是 名称: 内容；请写成 名称: 内容", "is no mapping; write name: content", "no-mapping"
)
WANTS_LIST = Fault("不是列表；请写 - {…}，一行一项", "is no list; write - {…}, one item a line", "no-list")
WANTS_TEXT = Fault("不是文字；请写一段文字", "is no text; write one", "no-text")
WANTS_BOTH = Fault(
    "不是中英两种文字；请写 {zh: 中文, en: English}",
    "is not in both languages; write {zh: 中文, en: English}",
    "not-in-both-languages",
)
NOTHING_HERE = Fault(
    "此处没有内容；请填写，或删去该行", "here stands nothing; write it or delete the line", "empty"
)
NO_CATALOGUE = Fault(
    "这里没有 YAML 文件；请给出含 areas.yaml 的文件夹",
    "here is no YAML file; name a folder with areas.yaml",
    "no-files",
)
A_FILE = Fault(
    "是文件，不是文件夹；请写它所在的文件夹",
    "is a file and no folder; name the folder that it lies in",
    "no-folder",
)
NO_FOLDER = Fault("没有这个文件夹；请检查路径", "there is no such folder; check the path", "no-folder")
NO_THEME = Fault(
    "还没有主题文件；请添加一个，如 output_value.yaml",
    "there is no theme yet; add one, such as output_value.yaml",
    "no-theme",
)
NO_NUMBER = Fault(
    "里没有数字，也没有 无、最大、全覆盖 之类的话；请照抄含它的几个字，如 最后一公里",
    "has no digit, no Chinese numeral and no claim without one (无, 最大, 全覆盖); write the few characters with it, "
    "such as 最后一公里",
    "nothing-to-exclude",
)
NO_FILE = Fault("缺少这个文件；请添加", "this file is missing; add it", "missing-file")
NOT_A_FILE = Fault("不是普通文件；请移走或改名", "is no ordinary file; move or rename it", "no-ordinary-file")
LEADS_OUT = Fault(
    "是通向文件夹以外的链接，不读；请把文件本身放进来",
    "is a link that leads out of the folder and is not read; put the file itself there",
    "link-leads-out",
)
MISSING = FaultForm(
    "缺少 '{field}'；请添加 {field}: …", "'{field}' is missing; write {field}: …", "missing-field"
)
SAME_ENTRY = FaultForm(
    "{key:quoted} 已写在 {file}:{line}；请只留一处",
    "{key:quoted} stands at {file}:{line} already; keep one of them",
    "entry-in-two-files",
)
TOO_LONG = FaultForm(
    "超过 {most} 个字符；请写短些", "is longer than {most} characters; write it shorter", "too-long"
)
UNREADABLE = FaultForm(
    "打不开（{reason}）；请检查权限", "cannot be opened ({reason}); check its permissions", "unreadable-file"
)


def no_whole_number(written: str) -> Fault:
    """Return the fault of a field that is no whole number from 1 on; the one that is in it is suggested."""
    inside = _ONE_NUMBER.fullmatch(written)
    number = int(inside[1]) if inside else whole_number(written.strip("第行。.")) or 0
    ways = instead(written, str(number)) if number else ()
    return replace(prefixed(written, NO_WHOLE_NUMBER), suggestions=ways)


def whole_number(written: str) -> int | None:
    """Return the whole number that a field writes in digits and 万, or Chinese numerals: 1万, 三; None for others."""
    numeral = read_numeral(written)
    return int(numeral.number) if numeral and numeral.number.denominator == 1 and not numeral.bare else None


def not_an_id(written: str) -> Fault:
    """Return the fault of an id that is not in snake_case; the same in snake_case is suggested."""
    snake = re.sub(r"[^a-z0-9]+", "_", written.lower()).strip("_")
    return Fault(
        f"标识 {shown(written)} 不合写法；请用小写字母、数字和下划线，如 industrial_output",
        f"id {shown(written)} is not in snake_case; write small letters, digits and _, such as industrial_output",
        "not-an-id",
        instead(written, snake) if snake[:1].isalpha() else (),
    )


def not_written_so(field: str, written: str, wanted: Bilingual) -> Fault:
    """Return the message for a field whose text has not the form that the grammar wants: a date, a digest."""
    return Fault(
        f"'{field}' 不写作 {shown(written)}；请写 {wanted.zh}",
        f"'{field}' is not written {shown(written)}; write {wanted.en}",
        "wrong-form",
    )


def prefixed(written: str, message: Fault) -> Fault:
    """Return a problem's ``message`` on a field after what was written there, in quotes."""
    return Fault(f"{shown(written)} {message.zh}", f"{shown(written)} {message.en}", message.code)


def wrong_shape(node: Node, wanted: Fault) -> Fault:
    """Return the message for a YAML node of another shape (list, mapping, text) than ``wanted`` names."""
    if isinstance(node, Text):
        return prefixed(node.text, wanted)
    is_list = isinstance(node, Items)
    zh, en = ("这里的列表", "the list here") if is_list else ("这里的 名称: 内容", "the mapping here")
    return Fault(f"{zh}{wanted.zh}", f"{en} {wanted.en}", wanted.code)


def same_entry(key: str, home: Location) -> Fault:
    """Return the fault of an entry that another file has already, at ``home``."""
    return SAME_ENTRY(key=key, file=home.file, line=home.line)
