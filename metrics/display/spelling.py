"""How names and what people type are spelt alike: no case, width, hyphen or blank; and the pinyin of characters."""

import unicodedata
from functools import cache

from metrics.patterns import lazy_pattern

_THOUSANDS = lazy_pattern(r"(?<=\d),(?=\d{3}(?!\d))")
_BETWEEN = lazy_pattern(r"[\s,，、。;；/|·]+")
_LEFT_OUT = lazy_pattern(r"[^\w.:%]|_")
_POINT = lazy_pattern(r"\.(?!\d)|(?<!\d)\.")


def spelt(text: str) -> str:
    """Return a name without all that is not heard: case, width, hyphens, blanks; points within numbers stay.

    >>> spelt("Fixed-asset investment"), spelt("PM2.5 年均浓度"), spelt("１２.３４ 亿元"), spelt("1,234")
    ('fixedassetinvestment', 'pm2.5年均浓度', '12.34亿元', '1234')
    """
    plain = _THOUSANDS.sub("", unicodedata.normalize("NFKC", text).casefold())
    return _POINT.sub("", _LEFT_OUT.sub("", plain))


def words_of(text: str) -> list[str]:
    """Return the words that somebody typed, each as it is spelt; all of them must be found.

    >>> words_of("Xixi, PM2.5"), words_of("fixed-asset"), words_of("001：199")
    (['xixi', 'pm2.5'], ['fixedasset'], ['001:199'])
    """
    plain = _THOUSANDS.sub("", unicodedata.normalize("NFKC", text))
    return [word for piece in _BETWEEN.split(plain) if (word := spelt(piece))]


@cache
def pinyin(text: str) -> str:
    """Return a text with each Chinese character as its whole pinyin, without tones; the rest stays, in lower case.

    >>> pinyin("规上 PM2.5")
    'guishang pm2.5'
    """
    from pypinyin import lazy_pinyin  # only now, for it loads its dictionary

    return "".join(lazy_pinyin(text)).lower()
