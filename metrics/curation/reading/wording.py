"""What is wrong with the content of curated files, with the way out."""

from collections.abc import Collection
from difflib import get_close_matches

from metrics.curation.reading.nodes import Items, Node, Text
from metrics.curation.reading.writing import shown
from metrics.language import Bilingual

AREA = Bilingual("镇", "area")
AREA_KIND = Bilingual("地区种类", "kind of area")
PLACE = Bilingual("地方", "place")
DOCUMENT = Bilingual("文档", "document")
FILE = Bilingual("文件", "file")
INDICATOR = Bilingual("指标", "indicator")
PART = Bilingual("局部", "part of the area")
MEASURE = Bilingual("口径", "measure")
STATUS = Bilingual("状态", "status")
WELCOME = Bilingual("取向", "direction")
CODE = Bilingual("取值", "value")
FIELD = Bilingual("字段", "field")
UNIT = Bilingual("基本单位", "base unit")
READING = Bilingual("读法", "way of reading")
YES = Bilingual("答复", "answer")
PRICES = Bilingual("价格", "kind of prices")
REASON = Bilingual("缘由", "reason")
DOUBT = Bilingual("存疑", "remark to answer")

NO_MEASURE = Bilingual(
    "没有写口径；请写 {level: 12.34亿元, line: 3} 之类",
    "no measure is named; write one such as {level: 12.34亿元, line: 3}",
)
NO_WHOLE_NUMBER = Bilingual(
    "不是正整数；请写数字，如 199", "is no whole number from 1 on; write digits, such as 199"
)
NO_OF = Bilingual(
    "名次缺少 'of'；请写按什么排名，如 of: level",
    "a rank needs 'of', the measure that is ranked; write of: level",
)
NO_AMONG = Bilingual(
    "名次缺少 'among'；请写在哪里排名，如 among: 全市，或照印写 among: {zh: 六区两县, en: …, count: 8}",
    "a rank needs 'among', the place; write among: 全市, or as printed among: {zh: 六区两县, en: …, count: 8}",
)
NO_RATIO = Bilingual(
    "不是比例；请照印写出各部分，如 8.3:71.1:20.6",
    "is no ratio; write its parts as printed, such as 8.3:71.1:20.6",
)
ONE_PART = Bilingual(
    "比例至少有两部分；请写 ratio_of: [{zh: …, en: …}, …]",
    "a ratio has two parts at least; write ratio_of: [{zh: …, en: …}, …]",
)
ONLY_RANK = Bilingual("只用于名次；请删去", "belongs to a rank only; delete it")
WANTS_MAPPING = Bilingual("不是 名称: 内容；请写成 名称: 内容", "is no mapping; write name: content")
WANTS_LIST = Bilingual("不是列表；请写 - {…}，一行一项", "is no list; write - {…}, one item a line")
WANTS_TEXT = Bilingual("不是文字；请写一段文字", "is no text; write one")
WANTS_BOTH = Bilingual(
    "不是中英两种文字；请写 {zh: 中文, en: English}",
    "is not in both languages; write {zh: 中文, en: English}",
)
NOTHING_HERE = Bilingual(
    "此处没有内容；请填写，或删去该行", "here stands nothing; write it or delete the line"
)
THRESHOLD_PAIR = Bilingual(
    "门槛要写两个字段；请写 threshold: 50万元 和 threshold_on: 指标",
    "a threshold takes two fields; write threshold: 50万元 and threshold_on: an indicator",
)
NO_CATALOGUE = Bilingual(
    "这里没有 YAML 文件；请给出含 areas.yaml 的文件夹", "here is no YAML file; name a folder with areas.yaml"
)
NO_FOLDER = Bilingual("没有这个文件夹；请检查路径", "there is no such folder; check the path")
NO_THEME = Bilingual(
    "还没有主题文件；请添加一个，如 output_value.yaml",
    "there is no theme yet; add one, such as output_value.yaml",
)
NO_NUMBER = Bilingual(
    "里没有数字，也没有 无、最大、全覆盖 之类的话；请照抄含它的几个字，如 最后一公里",
    "has no digit, no Chinese numeral and no claim without one (无, 最大, 全覆盖); write the few characters with it, "
    "such as 最后一公里",
)
NO_FILE = Bilingual("缺少这个文件；请添加", "this file is missing; add it")
NOT_A_FILE = Bilingual("不是普通文件；请移走或改名", "is no ordinary file; move or rename it")
LEADS_OUT = Bilingual(
    "是通向文件夹以外的链接，不读；请把文件本身放进来",
    "is a link that leads out of the folder and is not read; put the file itself there",
)


def unknown(kind: Bilingual, written: str, words: Collection[str]) -> Bilingual:
    """Return the message for a word that is none of ``words``: the nearest one, else all of them."""
    near = get_close_matches(written[:80], words, n=1, cutoff=0.6 if written.isascii() else 0.5)
    zh, en = f"没有叫 {shown(written)} 的{kind.zh}", f"no {kind.en} is called {shown(written)}"
    if near and not written.isdigit():
        return Bilingual(f"{zh}；是不是 {shown(near[0])}？", f"{en}; did you mean {shown(near[0])}?")
    known = ", ".join(list(words)[:12])
    return Bilingual(f"{zh}；请写 {known or '已登记的'}", f"{en}; write {known or 'one that is listed'}")


def two_indicators(field: str) -> Bilingual:
    """Return the message for a field that names more or fewer than two indicators."""
    return Bilingual(
        f"'{field}' 要写两个指标；请写 {field}: [甲, 乙]",
        f"'{field}' takes two indicators; write {field}: [one, another]",
    )


def other_unit(field: str, unit: str, own: str) -> Bilingual:
    """Return the message for an indicator that is said to follow from figures in another unit."""
    return Bilingual(
        f"'{field}' 的单位是 {unit}，本指标的是 {own}；请写单位相同的指标",
        f"'{field}' is in {unit}, this indicator in {own}; write an indicator in the same unit",
    )


def missing(field: str) -> Bilingual:
    """Return the message for a mapping without a field that it needs."""
    return Bilingual(f"缺少 '{field}'；请添加 {field}: …", f"'{field}' is missing; write {field}: …")


def too_long(most: int) -> Bilingual:
    """Return the message for a text of more than ``most`` characters."""
    return Bilingual(f"超过 {most} 个字符；请写短些", f"is longer than {most} characters; write it shorter")


def not_an_id(written: str) -> Bilingual:
    """Return the message for an id that is not in snake_case."""
    return Bilingual(
        f"标识 {shown(written)} 不合写法；请用小写字母、数字和下划线，如 industrial_output",
        f"id {shown(written)} is not in snake_case; write small letters, digits and _, such as industrial_output",
    )


def belongs_to(field: str, measures: Collection[str]) -> Bilingual:
    """Return the message for a field that this figure's measure cannot have."""
    known = ", ".join(measures)
    return Bilingual(
        f"'{field}' 只用于 {known}；请删去，或改口径",
        f"'{field}' belongs to {known} only; delete it, or mend the measure",
    )


def no_better(word: str) -> Bilingual:
    """Return the message for a change for the better of what is welcome neither way."""
    return Bilingual(
        f"'{word}' 不知是升是降，因为本指标 welcome: neither；请写 higher 或 lower，或照方向写，如 下降8.1%",
        f"'{word}' tells no direction, for the indicator is welcome: neither; write higher or lower there, or the "
        "direction here, such as 下降8.1%",
    )


def other_parts(figure: str, parts: int, named: int) -> Bilingual:
    """Return the message for a ratio of more or fewer parts than its indicator names."""
    return Bilingual(
        f"比例 {shown(figure)} 有 {parts} 部分，本指标的 'ratio_of' 写了 {named} 个；请使二者相同",
        f"ratio {shown(figure)} has {parts} parts, and 'ratio_of' of its indicator names {named}; write as many",
    )


def two_measures(first: str, second: str) -> Bilingual:
    """Return the message for one figure with two measures."""
    return Bilingual(
        f"一条里有 '{first}' 和 '{second}' 两个口径；请分成两条",
        f"one figure has both '{first}' and '{second}'; write two lines",
    )


def wrong_unit(figure: str, unit: str, wanted: str) -> Bilingual:
    """Return the message for a figure in another unit than its indicator or measure."""
    if not unit:
        return Bilingual(
            f"数字 {shown(figure)} 没有单位；请连单位照抄（基本单位是 {wanted}）",
            f"figure {shown(figure)} has no unit; write it as printed, in a unit of {wanted}",
        )
    return Bilingual(
        f"数字 {shown(figure)} 的单位是 {unit}，这里要 {wanted}；请改数字或口径",
        f"figure {shown(figure)} is in {unit} where {wanted} is needed; mend the figure or its measure",
    )


def same_observation(file: str, line: int) -> Bilingual:
    """Return the message for an observation that was there before."""
    return Bilingual(
        f"同一条观测已写在 {file}:{line}；请只留一处",
        f"this observation stands at {file}:{line} already; keep one of them",
    )


def same_indicator(indicator: str, file: str, line: int) -> Bilingual:
    """Return the message for an indicator that another theme defines."""
    written = shown(indicator)
    return Bilingual(
        f"指标 {written} 已在 {file}:{line} 定义；请改名",
        f"indicator {written} is defined at {file}:{line}; choose another name",
    )


def not_there(area: str, only_in: Collection[str]) -> Bilingual:
    """Return the message for a figure of a town that has, as declared, no such thing."""
    towns = ", ".join(only_in)
    return Bilingual(
        f"'only_in' 写明只有 {towns} 有这一指标，这里却是 {shown(area)}；请改镇，或改 only_in",
        f"'only_in' says that only {towns} has such a thing, and this is of {shown(area)}; mend either",
    )


def not_written_so(field: str, written: str, wanted: Bilingual) -> Bilingual:
    """Return the message for a text that has not the form of its field."""
    return Bilingual(
        f"'{field}' 不写作 {shown(written)}；请写 {wanted.zh}",
        f"'{field}' is not written {shown(written)}; write {wanted.en}",
    )


def prefixed(written: str, message: Bilingual) -> Bilingual:
    """Return ``message`` after what was written, in quotes."""
    return Bilingual(f"{shown(written)} {message.zh}", f"{shown(written)} {message.en}")


def wrong_shape(node: Node, wanted: Bilingual) -> Bilingual:
    """Return the message for a node of another shape than ``wanted`` names."""
    if isinstance(node, Text):
        return prefixed(node.text, wanted)
    is_list = isinstance(node, Items)
    zh, en = ("这里的列表", "the list here") if is_list else ("这里的 名称: 内容", "the mapping here")
    return Bilingual(f"{zh}{wanted.zh}", f"{en} {wanted.en}")


def unreadable(reason: str) -> Bilingual:
    """Return the message for a file that the system does not open, with the system's reason."""
    return Bilingual(f"打不开（{reason}）；请检查权限", f"cannot be opened ({reason}); check its permissions")


def no_line_of_document(written: str) -> Bilingual:
    """Return that a correction's ``at`` names no document with a line."""
    return Bilingual(
        f"'{written}' 不是文档与行；请写成 \"004:224\"，或只写文档",
        f"'{written}' is no document and line; write \"004:224\", or the document alone",
    )
