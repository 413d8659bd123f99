"""Texts as a CSV may hold them: a spreadsheet that opens it runs none of them."""

import re

# What a spreadsheet takes for a formula: also full-width, and after blanks or signs that are not seen. A text that
# begins with a tab or a line end may move into the next cell. A negative number is no formula.
_UNSEEN = r"[\s\x00-\x1f\xad\u200b-\u200f\u2060\ufeff]*"
_FORMULA = re.compile(rf"[\t\r\n]|{_UNSEEN}(?:[=+@＝＋＠]|[-－](?!\d+(?:\.\d+)?%?$))")


def harmless(text: str) -> str:
    """Return ``text``, after a ' if it begins like a formula; a bare CR, which no CSV writer quotes, becomes LF.

    >>> harmless("=1+1"), harmless("-3.3%")
    ("'=1+1", '-3.3%')
    """
    whole = text.replace("\r\n", "\n").replace("\r", "\n")
    return f"'{whole}" if _FORMULA.match(text) else whole
