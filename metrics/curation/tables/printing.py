"""How a table prints its numbers, and by what signs it says that there is none."""

import re
from collections.abc import Iterator

from metrics.curation.tables.axes import Axes, is_number
from metrics.curation.tables.heads import SIGNS
from metrics.curation.tables.labels import ways_to_say
from metrics.curation.tables.numbers import NumberStyle, number_of
from metrics.curation.writing.additions import both, in_braces
from metrics.errors import Fault
from metrics.language import Bilingual
from metrics.patterns import lazy_pattern

UNEXPLAINED = Bilingual(
    "表中没有说明", "not explained in the table"
)  # one yearbook's … is too small, another's not known
SDMX_MISSING = {  # of its list of states of observations
    "M": Bilingual("不可能有数", "there can be no data"),
    "L": Bilingual("没有收集", "not collected"),
    "Q": Bilingual("不公布", "suppressed"),
    "O": Bilingual("缺", "missing"),
}
EXPLAIN = Bilingual(
    "missing：每个符号是什么意思，请照表的说明改写",
    "missing: write what each sign means, as the table explains it",
)
_DECIMAL_COMMA = lazy_pattern(
    r"[-−]?\d{1,3}(?:[. ]?\d{3})*,\d{1,2}|[-−]?\d{1,3}(?:\.\d{3})+,\d+|[-−]?\d{1,3}(?:\.\d{3}){2,}"
)
_POINT = lazy_pattern(r"[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d+|[-−]?\d{1,3}(?:,\d{3}){2,}")


def style_of(axes: Axes, values: list[int]) -> NumberStyle:
    """Return how the numbers are written, as far as they tell it."""
    texts = [text for at in values for text in axes.column_texts(at) if is_number(text)]
    comma, point = (sum(bool(form.fullmatch(text)) for text in texts) for form in (_DECIMAL_COMMA, _POINT))
    if comma <= point:
        apostrophes = sum(bool(re.fullmatch(r"[-−]?\d{1,3}(?:'\d{3})+(?:\.\d+)?", text)) for text in texts)
        blanks = sum(bool(re.fullmatch(r"[-−]?\d{1,3}(?: \d{3})+(?:\.\d+)?", text)) for text in texts)
        return NumberStyle(thousands="'" if apostrophes > blanks else "blank" if blanks else ",")
    parted = any(re.search(r"\d \d{3}", text) for text in texts)
    return NumberStyle(",", "blank" if parted else ".")


def missing_of(axes: Axes, values: list[int], style: NumberStyle, states: int) -> Iterator[tuple[str, str]]:
    """Yield the signs for no number, also those in the column of ``states``, if there is one, beside an empty cell.

    What they mean is for a person to say, who reads what the table says of them; SDMX says what its own mean.
    """
    texts = dict.fromkeys(text for at in values for text in axes.column_texts(at))
    signs = [text for text in texts if text in SIGNS and isinstance(number_of(text, style), Fault)]
    rows = range(axes.first, len(axes.grid.rows) + 1) if states else ()
    empty = (axes.grid.text(row, states) for row in rows if not any(axes.grid.text(row, at) for at in values))
    signs += [
        ways_to_say(text)[1] if len(ways_to_say(text)) > 1 else text for text in dict.fromkeys(empty) if text
    ]
    if signs:
        reasons = {sign: SDMX_MISSING.get(sign, UNEXPLAINED) for sign in signs}
        yield "missing", in_braces({f'"{sign}"': both(why.zh, why.en) for sign, why in reasons.items()})
