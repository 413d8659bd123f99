"""Pinyin initials, by which Chinese readers look things up."""

from functools import lru_cache


@lru_cache(4096)
def initials(text: str) -> str:
    """Return ``text`` with each Chinese character as the first letter of its pinyin; the rest stays, in lower case.

    >>> initials("规上工业总产值 PM2.5")
    'gsgyzcz pm2.5'
    """
    from pypinyin import Style, lazy_pinyin  # only now, for it loads its dictionary

    return "".join(lazy_pinyin(text, style=Style.FIRST_LETTER)).lower()
