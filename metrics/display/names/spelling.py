"""How names and what people type are spelt alike: no case, width, hyphen or blank; and the pinyin of characters."""

import re
import unicodedata
from collections import Counter
from functools import cache, lru_cache
from itertools import chain

from metrics.patterns import lazy_pattern

_THOUSANDS = lazy_pattern(r"(?<=\d),(?=\d{3}(?!\d))")
_BETWEEN = lazy_pattern(r"[\s,，、。;；/|·]+")
_LEFT_OUT = lazy_pattern(r"[^\w.:%!]|_")
_CELL = r"(?:[^!,]{1,31}!)?[A-Za-z]{1,3}[0-9]+"  # C12, Sheet1!C12
_PLACE = (
    lazy_pattern(  # as pages write it: 001 第 199 行; 001, line 199; t2023 C12 格; t2023, cell Sheet1!C12
        rf"([^\s,]+)[\s,]+(?:第\s*([0-9]+)\s*行|lines? ([0-9]+)|cells? ({_CELL})|({_CELL})\s*格)"
    )
)
_POINT = lazy_pattern(r"\.(?!\d)|(?<!\d)\.|!(?![a-z]{1,3}\d)")


def spelt(text: str) -> str:
    """Return a name without all that is not heard: case, width, hyphens, blanks; points within numbers stay.

    So does the mark between a sheet and its cell.

    >>> spelt("Fixed-asset investment"), spelt("PM2.5 年均浓度"), spelt("１２.３４ 亿元"), spelt("1,234")
    ('fixedassetinvestment', 'pm2.5年均浓度', '12.34亿元', '1234')
    """
    plain = _THOUSANDS.sub("", unicodedata.normalize("NFKC", text).casefold())
    return _POINT.sub("", _LEFT_OUT.sub("", plain))


def words_of(text: str) -> list[str]:
    """Return the words that somebody typed, each as it is spelt; all of them must be found.

    A place in a document is one word, too, where it is copied from a page.

    >>> words_of("Xixi, PM2.5"), words_of("fixed-asset"), words_of("001：199")
    (['xixi', 'pm2.5'], ['fixedasset'], ['001:199'])
    >>> words_of("001 第 199 行"), words_of("001, line 199"), words_of("t2023 C12 格"), words_of("t2023, cell C12")
    (['001:199'], ['001:199'], ['t2023:c12'], ['t2023:c12'])
    >>> words_of("Sheet1!C12"), words_of("t2023, cell Sheet1!C12"), words_of("t2023 各镇 表!C12 格")
    (['sheet1!c12'], ['t2023:sheet1!c12'], ['t2023:各镇表!c12'])
    """
    plain = _PLACE.sub(_address, _THOUSANDS.sub("", unicodedata.normalize("NFKC", text)))
    return [word for piece in _BETWEEN.split(plain) if (word := spelt(piece))]


def _address(written: re.Match[str]) -> str:
    """Return the place of a figure that somebody typed, spelt as pages write it: 001:199, t2023:sheet1!c12."""
    document, *printed = written.groups("")
    return f"{document}:{spelt(''.join(printed))}"


def words_with(character: str) -> int:
    """Return in how many words of a Chinese dictionary a character stands.

    >>> words_with("厕"), words_with("大") > 1000
    (4, True)
    """
    return _words_by_character()[character]


@cache
def _words_by_character() -> Counter[str]:
    """Return each Chinese character with the number of words of the dictionary of pinyin in which it stands."""
    from pypinyin.phrases_dict import phrases_dict  # only now, for it is large

    return Counter(chain.from_iterable(map(set, phrases_dict)))


@lru_cache(16384)
def pinyin(text: str) -> str:
    """Return a text with each Chinese character as its whole pinyin, without tones; the rest stays, in lower case.

    >>> pinyin("规上 PM2.5")
    'guishang pm2.5'
    """
    from pypinyin import lazy_pinyin  # only now, for it loads its dictionary

    return "".join(lazy_pinyin(text)).lower()
