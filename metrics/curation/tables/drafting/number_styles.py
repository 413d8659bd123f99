"""How a table prints its numbers, which flags stand behind them, and by what signs it says that there is none."""

import re
from collections.abc import Iterator

from metrics.curation.grammar import table as of
from metrics.curation.tables.cell_numbers import NARROW, NumberStyle, number_of, without_currency
from metrics.curation.tables.drafting.cell_forms import is_number
from metrics.curation.tables.drafting.flags import FLAGGED, SHORTHAND, meaning, state
from metrics.curation.tables.drafting.table_axes import Axes
from metrics.curation.tables.drafting.table_notes import explained, status_of
from metrics.curation.tables.labels.head_words import SIGNS
from metrics.curation.tables.labels.table_labels import in_brackets, ways_to_say
from metrics.curation.tables.labels.unit_names import is_unit
from metrics.curation.writing.additions import both, in_braces
from metrics.errors import Fault
from metrics.language import Bilingual
from metrics.patterns import lazy_pattern

# One yearbook's … is too small, another's not known
UNEXPLAINED = Bilingual("表中没有说明", "not explained in the table")
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
EXPLAIN_MARKS = Bilingual(
    "marks：每个记号说什么，请照表的说明改写；初步数加 status: preliminary",
    "marks: write what each mark says, as the table explains it; of preliminary figures add status: preliminary",
)
TWO_WAYS = Bilingual(
    "decimal：1.234（或 1,234）是一千多还是一点几，从表里看不出；请写小数点 ',' 或 '.'，另一个写在 thousands",
    "decimal: whether 1.234 (or 1,234) is more than a thousand or little more than one, the table does not tell; "
    "write ',' or '.', and the other one as thousands",
)
_DECIMAL_COMMA = lazy_pattern(
    r"[-−]?\d{1,3}(?:[. ]?\d{3})*,\d{1,2}|[-−]?\d{1,3}(?:\.\d{3})+,\d+|[-−]?\d{1,3}(?:\.\d{3}){2,}"
)
_MARKED = lazy_pattern(
    r"[-−–+]?\d[\d.,' ]*(?:(?P<mark>[⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾ᵃᵇᶜ①-⑳]+|[*†‡#§]+|[(（][a-z0-9]{1,2}[)）]|[a-z]\)?)|\s(?P<apart>\d\)))"
)
# More than a thousand, or little more than one
_EITHER = lazy_pattern(r"[-−]?[1-9]\d{0,2}[.,]\d{3}(?![\d.,])")
_WHOLE = lazy_pattern(r"[-−]?\d{1,3}(?:\.\d{3})*")
_FOUR = lazy_pattern(r"[-−]?\d{4}")
_POINT = lazy_pattern(
    r"(?![-−]?[1-9]\d{0,2}\.\d{3}$)[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d+|[-−]?\d{1,3}(?:,\d{3}){2,}"
)


def counts_whole(axes: Axes, unit: str) -> bool:
    """Whether all numbers are told to be in a unit that comes in whole pieces: 1.234人 are more than a thousand."""
    meant = axes.known.units.find(unit)
    return meant is not None and meant.counted and not meant.divisible and meant.factor == 1


def style_of(axes: Axes, values: list[int], *, counts: bool = False) -> NumberStyle:
    """Return how an unmapped table's numbers are written; ``counts``: whole things, none with a part."""
    texts = _numbers(axes, values)
    if counts and any("." in text for text in texts) and all(_WHOLE.fullmatch(text) for text in texts):
        return NumberStyle(",", ".")
    comma, point = (sum(bool(form.fullmatch(text)) for text in texts) for form in (_DECIMAL_COMMA, _POINT))
    if comma <= point:
        apostrophes = sum(bool(re.fullmatch(r"[-−]?\d{1,3}(?:'\d{3})+(?:\.\d+)?", text)) for text in texts)
        blanks = sum(bool(re.fullmatch(r"[-−]?\d{1,3}(?: \d{3})+(?:\.\d+)?", text)) for text in texts)
        return NumberStyle(thousands="'" if apostrophes > blanks else "blank" if blanks else ",")
    parted = any(re.search(r"\d \d{3}", text) for text in texts)
    return NumberStyle(",", "blank" if parted else ".")


def _numbers(axes: Axes, values: list[int]) -> list[str]:
    """Return the numbers that columns print, narrow and without their currency."""
    texts = (text for at in values for text in axes.column_texts(at) if is_number(text))
    return [without_currency(text.translate(NARROW)) for text in texts]


def is_open(axes: Axes, values: list[int], separator: str) -> bool:
    """Whether the mark in every number may be its decimal mark or part thousands: 1.234, where 1234 and 0.5 fail.

    In a text parted by commas a point is a decimal mark, and only one parted by semicolons leaves open what a comma is.
    """
    marks = {",": "", ";": ".,"}.get(separator, ".")
    texts = _numbers(axes, values)
    marked = [text for text in texts if "." in text or "," in text]
    is_either = any(all(mark in text and _EITHER.match(text) for text in marked) for mark in marks)
    return bool(marked) and is_either and not any(_FOUR.match(text) for text in texts)


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
    signs += [text for text in texts if axes.grid.unpacked and text[0] == ":" and FLAGGED.fullmatch(text)]
    if signs:
        why = meaning if axes.grid.unpacked else SDMX_MISSING.get
        reasons = {
            sign: why(sign) or explained(axes.grid, sign) or SHORTHAND.get(sign, UNEXPLAINED)
            for sign in signs
        }
        yield of.MISSING.name, in_braces({f'"{sign}"': both(why.zh, why.en) for sign, why in reasons.items()})


def marks_of(axes: Axes, values: list[int]) -> Iterator[tuple[str, str]]:
    """Yield the marks behind an unmapped table's numbers that are no units: 31,594¹, 28767 (1), 24.5r.

    A letter that is a unit is one, but where the head tells another.
    """
    marks = dict.fromkeys(
        mark
        for at in values
        for text in axes.column_texts(at)
        if (match := _MARKED.fullmatch(text)) and (mark := match["mark"] or match["apart"])
        if not is_unit(mark, axes.known.units) or any(map(in_brackets, axes.heads(at)))
    )
    if axes.grid.unpacked:
        marks = dict.fromkeys(_flags(axes, values))
    if marks:
        yield of.MARKS.name, in_braces({f'"{mark}"': _mark_meaning(axes, mark) for mark in marks})


def _flags(axes: Axes, values: list[int]) -> Iterator[str]:
    """Yield the flags printed behind numbers, of any meaning, in a table whose first column packs several."""
    for text in (text for at in values for text in axes.column_texts(at)):
        flagged = FLAGGED.fullmatch(text)
        if flagged and text[0] != ":":
            yield flagged["flags"]


def _mark_meaning(axes: Axes, mark: str) -> str:
    """Return what a mark says as the map writes it: a flag of an office, or what the table's own note says of it."""
    known = meaning(mark) if axes.grid.unpacked else explained(axes.grid, mark)
    status = state(mark) if axes.grid.unpacked else known and status_of(known)
    note = known or UNEXPLAINED
    return in_braces(
        {of.MARK_NOTE.name: both(note.zh, note.en)} | ({of.MARK_STATUS.name: status} if status else {})
    )
