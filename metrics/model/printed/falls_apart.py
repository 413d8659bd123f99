"""Falls whose word stands apart from their number: 分别下降7.9%和10.8%, cut its energy use by 3%, 降幅收窄至1.3%.

Such a figure is written as people quote it, the word and the number with … for what is left out between them:
下降…10.8%, cut … 3%.
"""

import re
from itertools import product

from metrics.model.printed.english_words import UP, any_words
from metrics.model.printed.falls import FEWER
from metrics.model.printed.hedges import FALLING, RISING
from metrics.patterns import lazy_pattern

GAP = "…"
REACH = 100  # characters from the beginning of a word of a fall to its number
_NOUNS = "降幅(?!度)|跌幅|减幅|(?:下降|减少|回落|下跌)幅度"
_VERBS = any_words(word for word in FALLING if len(word) > 1)
_IN_ENGLISH = any_words(
    (
        *("cut", "cuts", "cutting", "fell", "fall", "falls", "falling", "fallen", "down", "shrank", "shrunk"),
        *("shrinking", "reduction", "reductions"),
        *map("".join, product(("reduc", "declin", "decreas"), ("e", "es", "ed", "ing"))),
        *map("".join, product(("lower", "drop", "dropp", "dip", "dipp"), ("", "s", "ed", "ing"))),
    )
)
FALLS_APART = rf"(?:{_NOUNS}|{_VERBS}|{FEWER}|(?<![A-Za-z])(?i:{_IN_ENGLISH})(?![A-Za-z]))"
_RISES = rf"{any_words((*RISING, '涨', *UP))}|(?<![a-z])(?:more|higher|increas|gain|rais|grow)"
_AND = r"[、和与及]|[，,] ?(?:and ?)?| ?and ?"
_LISTED = (
    rf"(?:[\d.,]*\d[^\d，。；,;、和与及]{{0,14}}?(?:左右|以上)?(?:{_AND})"
    rf"(?:(?!{_RISES})(?:its |the |their |our )?[a-z][a-z -]{{2,40}} by ?)?)"
)
_CLAUSE = rf"(?:(?!{_RISES})[^，。；！？：,;.!?:\d{GAP}]){{0,60}}"
_BY = "".join(f"(?<!{word})" for word in ("to", "from", "to ", "from "))  # cut … to 3% is no fall of 3%
# What may lie between depends on the kind of word; the list of other numbers, which is long, stands once for all.
_APART = lazy_pattern(
    rf".*(?P<fall>(?P<noun>{_NOUNS})|(?P<verb>{_VERBS}|{FEWER})|(?<![A-Za-z])(?i:{_IN_ENGLISH})(?![A-Za-z]))"
    rf"(?=(?P<between>(?(noun)[^，。；\d{GAP}]{{0,8}}|(?(verb)了?(?!$)|{_CLAUSE}{_BY})){_LISTED}{{0,6}}$))",
    re.DOTALL,
)
_A_RISE = lazy_pattern(_RISES, re.IGNORECASE)
_WRITTEN = lazy_pattern(rf"(?P<fall>{FALLS_APART}) ?{GAP} ?(?:by ?)?(?P<number>[^{GAP}]+)")


def parted(written: str) -> tuple[str, str]:
    """Return the word of a fall that is written apart from its number, and the number; else nothing and the text.

    >>> parted("下降…10.8%"), parted("cut … by 3%"), parted("10.8%")
    (('下降', '10.8%'), ('cut', '3%'), ('', '10.8%'))
    """
    groups = _WRITTEN.fullmatch(written)
    return (groups["fall"], groups["number"]) if groups else ("", written)


def fall_apart(plain: str, start: int) -> tuple[str, str]:
    """Return the word that says, apart from the number at a place of a cleaned text, that it fell, and what is between.

    Both are empty where none does. Other numbers lie between only in a list, and nothing there tells of a rise.

    >>> text = "产量分别下降7.9%和10.8%，收入增长3.2%"
    >>> fall_apart(text, text.index("10.8")), fall_apart(text, text.index("3.2"))
    (('下降', '7.9%和'), ('', ''))
    >>> fall_apart("产量下降7.9%", 4)  # right before its number, and not apart from it
    ('', '')
    """
    match = _APART.match(plain, max(0, start - REACH), start)
    if match is None or _A_RISE.match(plain, start):
        return "", ""
    return match["fall"], match["between"]
