"""The characters of a figure in normal form: narrow, without blanks; what only looks like a digit is refused.

Unicode's own normal form (NFKC) is no help here: it turns the footnote mark of 22² and 3① into a digit.

>>> normal("１２．３ 亿元"), normal("5 ㎡"), normal("壹佰万元")
('12.3亿元', '5m2', '一百万元')
"""

import re
import unicodedata

from metrics.model.printed.refusals import PARTED_DIGITS, footnote_mark, refused
from metrics.patterns import lazy_pattern

WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}  # ！ to ～, the full-width forms of ASCII
SQUARE = {
    "㎡": "m2",
    "㎢": "km2",
    "㎥": "m3",
    "㎞": "km",
    "㎝": "cm",
    "㎜": "mm",
    "㎏": "kg",
    "㎎": "mg",
    "㏄": "cc",
}
ALIKE = {
    **dict.fromkeys("−﹣‐‑", "-"),
    **dict.fromkeys("—–‒―", "—"),
    **dict.fromkeys("〜∼", "~"),
    **dict.fromkeys("∶꞉", ":"),
    **dict.fromkeys("∕⁄", "/"),
    **dict.fromkeys("≧⩾", "≥"),
    **dict.fromkeys("≦⩽", "≤"),
    "﹥": ">",
    "﹤": "<",
    "﹢": "+",
    "﹪": "%",
    "﹐": ",",
    "￥": "¥",
    "￡": "£",
    "µ": "μ",
    "㎍": "μg",
    "’": "'",
}
# The numerals of cheques and of traditional writing.
FORMAL = dict(
    zip(
        "壹贰叁肆伍陆柒捌玖拾佰仟萬億貳參陸兩點餘幾數個",
        "一二三四五六七八九十百千万亿二三六两点余几数个",
        strict=True,
    )
) | {"弌": "一", "貮": "二", "倆": "两", "負": "负"}
POWERS = {"²": "2", "³": "3"}  # of m², and of no number
_DIGIT = "[0-9〇零一二三四五六七八九两]"
_ENDS, _BEGINS = re.compile(rf"{_DIGIT}[.,]?$"), re.compile(rf"[.,]?{_DIGIT}")
_NORMAL: dict[int, int | str] = WIDE | {
    ord(letter): as_written for letter, as_written in (SQUARE | ALIKE | FORMAL).items()
}
_POWER = lazy_pattern(r"(?<=[mM])[²³]")
_RADICALS = ("\u2f00", "\u2fdf")  # scans write 一 and 人 as radicals
_BLANK = lazy_pattern(r"\s+")


def normal(text: str) -> str:
    """Return ``text`` in normal form, without blanks.

    Blanks and line ends are dropped, but a blank inside a line may not part two digits: 12 34 has lost its point.
    A line end may: a column of a newspaper breaks numbers too.

    Raises:
        QuantityError: if a character only looks like a number (①, ², ½, Ⅳ), or if a blank parts the digits.
    """
    narrow = "".join(map(_ideograph, _POWER.sub(lambda power: POWERS[power[0]], text)))
    for mark in narrow:
        if is_mark(mark):
            raise footnote_mark(_shown(text), mark)
    narrow = narrow.translate(_NORMAL)
    if _is_parted(narrow):
        raise refused(PARTED_DIGITS, _shown(text))
    plain = "".join(narrow.split())
    # An en dash may be a minus
    return re.sub("—+", "—", f"-{plain[1:]}" if text.lstrip().startswith("–") else plain)


def is_mark(character: str) -> bool:
    """Whether a character stands for a number and is no digit: ①, ², ½, ⒈, ㈠, Ⅳ."""
    if character.isascii() or ord(character) in WIDE or character in SQUARE or character == "〇":
        return False
    if unicodedata.category(character) in {"No", "Nl"}:
        return True
    other = unicodedata.normalize("NFKC", character)
    return other != character and any(digit in "0123456789" for digit in other) and not character.isdigit()


def _ideograph(character: str) -> str:
    """Return the ideograph that a radical or a compatibility form stands for, any other character as it is."""
    is_form = _RADICALS[0] <= character <= _RADICALS[1] or "\uf900" <= character <= "\ufaff"
    return unicodedata.normalize("NFKC", character) if is_form else character


def _is_parted(text: str) -> bool:
    """Whether a blank inside a line stands between two digits, or beside the point or comma of a number."""
    return any(
        _ENDS.search(text[: blank.start()]) and _BEGINS.match(text[blank.end() :])
        for blank in _BLANK.finditer(text)
        if not any(end in blank[0] for end in "\n\r\x0b\x0c\x85\u2028\u2029")
    )


def _shown(text: str) -> str:
    """Return a printed figure as it was written, on one line, for a message."""
    return " ".join(text.split())
