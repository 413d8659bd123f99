"""What a word of a curated file should have named, and what is said where it names nothing."""

from collections.abc import Collection

from metrics.errors import Fault, instead, nearest
from metrics.language import Bilingual
from metrics.model.fault_form import shown


class Noun(Bilingual, frozen=True):
    """What a word of a curated file should have named, and how the code of the fault calls it."""

    code: str


AREA = Noun("镇", "area", "area")
AREA_KIND = Noun("地区种类", "kind of area", "kind-of-area")
LOCALITY = Noun("地方", "locality", "locality")
DOCUMENT = Noun("文档", "document", "document")
FILE = Noun("文件", "file", "file")
INDICATOR = Noun("指标", "indicator", "indicator")
PART = Noun("局部", "part of the area", "part")
MAP = Noun("映射", "map", "map")
MEASURE = Noun("口径", "measure", "measure")
STATUS = Noun("状态", "status", "status")
WELCOME = Noun("取向", "direction", "direction")
CODE = Noun("取值", "value", "value")
FIELD = Noun("字段", "field", "field")
UNIT = Noun("基本单位", "base unit", "base-unit")
READING = Noun("读法", "way of reading", "way-of-reading")
YES = Noun("答复", "answer", "answer")
PRICES = Noun("价格", "kind of prices", "prices")
REASON = Noun("缘由", "reason", "reason")
DOUBT = Noun("存疑", "remark to answer", "remark")
MOST_WORDS = 12  # that are named where none comes near


def unknown(noun: Noun, written: str, words: Collection[str]) -> Fault:
    """Return the fault of a word in a curated file that is none of ``words``: the nearest is suggested, else all."""
    near = nearest(written, words)
    zh, en, code = (
        f"没有叫 {shown(written)} 的{noun.zh}",
        f"no {noun.en} is called {shown(written)}",
        noun.code,
    )
    if near and not written.isdigit():
        ways = instead(written, *near)
        return Fault(
            f"{zh}；是不是 {shown(near[0])}？",
            f"{en}; did you mean {shown(near[0])}?",
            f"unknown-{code}",
            ways,
        )
    some = list(words)[:MOST_WORDS]
    known = ", ".join(some)
    # a field that is like none, and what is not said yes to, would say something else by another word
    ways = () if noun in (FIELD, YES) else instead(written, *some)
    zh, en = f"{zh}；请写 {known or '已登记的'}", f"{en}; write {known or 'one that is listed'}"
    return Fault(zh, en, f"unknown-{code}", ways)
