"""What is wrong with a text that is read as no figure, with the way out."""

from collections.abc import Sequence

from metrics.errors import Fault, QuantityError, UnknownUnitError, instead


def no_number(text: str) -> QuantityError:
    """Return the error for a text in which no number can be read."""
    return QuantityError(
        Fault(
            zh=f"'{text}' 读不出数字；请照原文写，如 12.34亿元、6500余万元、238.4%、全市第二",
            en=f"no figure can be read from '{text}'; write it as printed, such as 12.34亿元, 6500余万元, 238.4%",
            code="unreadable-figure",
        )
    )


def no_unit(text: str, written: str, meant: Sequence[str]) -> UnknownUnitError:
    """Return the error for a number whose unit is not in the table; ``meant`` are the units that mean the same."""
    ways = ", ".join(meant)
    zh = f"；请写 {ways}，或在 units.yaml 中添加" if meant else "；请在 units.yaml 中添加"
    en = f"; write {ways}, or add it in units.yaml" if meant else ": not known; add it in units.yaml"
    return UnknownUnitError(
        Fault(
            zh=f"数字 '{text}' 的单位 '{written}' 不认识{zh}",
            en=f"figure '{text}' has no unit we know ('{written}'){en}",
            code="unknown-unit",
            suggestions=instead(written, *meant[-1:]),
        )
    )


def footnote_mark(text: str, mark: str) -> QuantityError:
    """Return the error for a character that looks like a number and is a mark: ①, ², ½, Ⅳ."""
    return QuantityError(
        Fault(
            zh=f"'{text}' 中的 '{mark}' 是注号或序号，不是数字；请删去，只写数字本身，如 22个、1.5公里",
            en=f"'{mark}' in '{text}' is a mark and no digit; leave it out and write the figure alone, such as 22个",
            code="footnote-mark",
            suggestions=instead(mark, ""),
        )
    )


def parted(text: str) -> QuantityError:
    """Return the error for digits that a blank parts: there a point may be lost."""
    return QuantityError(
        Fault(
            zh=f"'{text}' 的数字中间有空格，可能丢了小数点；请照原文写，如 12.34亿元 或 1,234家",
            en=f"a blank parts the digits of '{text}': a point may be lost; write it as printed, such as 12.34亿元",
            code="parted-digits",
        )
    )


def two_hedges(text: str) -> QuantityError:
    """Return the error for a figure that is loosened, or turned, in two ways at once."""
    return QuantityError(
        Fault(
            zh=f"数字 '{text}' 有两个相互矛盾的修饰词；请只留一个，如 超50万元",
            en=f"figure '{text}' is hedged in two ways; keep one, such as 超50万元",
            code="two-hedges",
        )
    )


def piece_of_one(text: str, unit: str) -> QuantityError:
    """Return the error for a fraction of what comes in whole pieces."""
    return QuantityError(
        Fault(
            zh=f"数字 '{text}' 的 {unit} 只能是整数；请核对，可能少了 万，或是 {unit}/… 的平均数",
            en=f"figure '{text}' is a fraction of {unit}, which come whole; write a lost 万, or a mean as {unit}/…",
            code="fraction-of-a-piece",
        )
    )


def descending(text: str) -> QuantityError:
    """Return the error for a range whose second end is not the higher one."""
    return QuantityError(
        Fault(
            zh=f"区间 '{text}' 的后一个数不大于前一个；请从小到大写，如 5%—8%",
            en=f"range '{text}' does not ascend; write the lower number first, such as 5%—8%",
            code="descending-range",
        )
    )


def unclear_range(text: str) -> QuantityError:
    """Return the error for a range whose lower end may be meant in two scales."""
    return QuantityError(
        Fault(
            zh=f"区间 '{text}' 前一个数的数量级不清楚；请写全，如 500万元—1.2亿元",
            en=f"the scale of the lower end of '{text}' is not clear; write both ends in full, such as 500万元—1.2亿元",
            code="unclear-range",
        )
    )


def by_welcome(text: str, word: str) -> QuantityError:
    """Return the error for a change that is told by whether it is welcome, not by its direction."""
    return QuantityError(
        Fault(
            zh=f"'{text}' 的 '{word}' 没有说升降；请写 下降 或 增长，如 下降8.1%",
            en=f"'{word}' in '{text}' says neither up nor down; write 下降 or 增长, such as 下降8.1%",
            code="no-direction-said",
        )
    )


def too_long(text: str) -> QuantityError:
    """Return the error for a text that is no figure by its length alone."""
    return QuantityError(
        Fault(
            zh=f"'{text[:20]}…' 有 {len(text)} 个字符，不是一个数字；请只写数字本身，如 12.34亿元",
            en=f"'{text[:20]}…' has {len(text)} characters and is no figure; write the figure alone, such as 12.34亿元",
            code="figure-too-long",
        )
    )
