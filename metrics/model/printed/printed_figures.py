"""The grammar of a printed figure, read from the outside in.

Leading words (人民币, 同比, 增长, 超过, a sign) and a word behind (以上) come off; inside is a share in words (一半,
三分之一, 三成五), a range of two numbers, or one number with its unit.
"""

import re
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from metrics.model.codes import Hedge
from metrics.model.printed import refusals
from metrics.model.printed.coins import in_yuan
from metrics.model.printed.hedges import AFTER, BY_WELCOME, COMPARED
from metrics.model.printed.leads import Leads, any_of, leads_of
from metrics.model.printed.measured_amounts import measured
from metrics.model.printed.numerals import MYRIADS, Numeral, cut_short, last_digit
from metrics.model.printed.ranges import range_of
from metrics.model.printed.refusals import refused
from metrics.model.printed.shares import in_signs, share_of
from metrics.model.units import BARE, Unit, Units
from metrics.patterns import lazy_pattern

PER_CENT = Unit("%")
_AFTER = lazy_pattern(rf"(?P<body>.+?)(?P<after>{any_of(AFTER)})", re.ASCII)
_BY_WELCOME = lazy_pattern(
    rf"(?:{any_of(COMPARED)})?(?P<word>{any_of(BY_WELCOME)})了?(?=[\d一二三四五六七八九十])"
)


class PrintedFigure(Struct, frozen=True):
    """A figure taken apart: ``number`` in ``unit``, through ``to`` for a range, with sign and hedge."""

    number: Numeral
    unit: Unit
    hedge: Hedge = Hedge.NONE
    sign: int = 1
    to: Numeral | None = None


def read_figure(text: str, units: Units, printed: str) -> PrintedFigure:
    """Return the parts of a printed figure, in normal form: number, unit, hedge, sign; faults quote ``printed``.

    Raises:
        QuantityError: if it prints none that we can read.
    """
    if by_welcome := _BY_WELCOME.match(text):
        raise refused(refusals.BY_WELCOME, printed, word=by_welcome["word"])
    leads = leads_of(in_signs(in_yuan(text)), units)
    _refuse_turned_twice(leads, printed)
    after = _AFTER.fullmatch(leads.rest)
    figure = _inside(after["body"] if after else leads.rest, leads, units, printed)
    behind = {AFTER[after["after"]]} if after else set()
    if figure.unit.base == "倍" and -1 in leads.ways:  # nothing falls by more than itself
        raise refused(refusals.NO_NUMBER, printed)
    hedges = leads.hedges | behind | ({figure.hedge} - {Hedge.NONE})
    if len(hedges) == 2 and Hedge.ABOUT in hedges and Hedge.RANGE in hedges:
        figure, hedges = _widened(figure), {Hedge.RANGE}
    if len(hedges) > 1:
        raise refused(refusals.TWO_HEDGES, printed)
    _refuse_bare(figure, leads, hedges, printed)
    return replace(
        figure,
        unit=_in_currency(figure.unit, leads.currency(units), printed),
        hedge=next(iter(hedges), Hedge.NONE),
    )


def _inside(body: str, leads: Leads, units: Units, printed: str) -> PrintedFigure:
    """Return a printed figure without the words before and behind it: a share, a range, or a number and its unit."""
    sign = -1 if -1 in leads.ways or -1 in leads.signs else 1
    if number := cut_short(body):
        return PrintedFigure(number, BARE, sign=sign)
    if amount := share_of(body):
        if body == "半" and not leads.hedges:
            raise refused(refusals.NO_NUMBER, printed)
        return PrintedFigure(amount.number, PER_CENT, amount.hedge, sign)
    first = 1 if leads.ways else sign  # 下降5%—8% turns both ends, the sign of -2%—3% the first
    if ends := range_of(body, units, printed, first):
        _refuse_pieces(printed, ends.unit, ends.low, ends.high)
        unit = replace(ends.unit, factor=Fraction(1))
        return PrintedFigure(ends.low, unit, Hedge.RANGE, sign if leads.ways else 1, ends.high)
    quantity = measured(body, units, printed)
    amount = quantity.amount
    _refuse_pieces(printed, quantity.unit, amount.number, amount.to)
    return PrintedFigure(amount.number, quantity.unit, amount.hedge, sign, amount.to)


def _widened(figure: PrintedFigure) -> PrintedFigure:
    """Return the range of 约3—5家: about loosens both ends, each by half a unit of its last digit."""
    assert figure.to is not None  # a range has two ends
    low, high = figure.number, figure.to
    return replace(
        figure,
        number=replace(low, number=low.number - last_digit(low.number) / 2),
        to=replace(high, number=high.number + last_digit(high.number) / 2),
    )


def _refuse_turned_twice(leads: Leads, printed: str) -> None:
    """Refuse a figure with two directions or signs, and one that is set against another year and says no direction."""
    if len(leads.ways) + len(leads.signs) > 1:
        raise refused(refusals.TWO_HEDGES, printed)
    if leads.is_compared and not leads.ways and not leads.signs:
        raise refused(refusals.NO_NUMBER, printed)


def _refuse_bare(figure: PrintedFigure, leads: Leads, hedges: set[Hedge], printed: str) -> None:
    """Refuse a printed figure that is a unit without its number, 万元, and 上5个: 上 stands before 百, 千, 万 only."""
    is_magnitude = figure.number.bare and figure.number.number in MYRIADS.values()
    if ("上" in leads.words and not figure.number.bare) or (is_magnitude and not hedges):
        raise refused(refusals.NO_NUMBER, printed)


def _refuse_pieces(printed: str, unit: Unit, *numbers: Numeral | None) -> None:
    """Refuse a fraction of what comes whole: 12.1人; a mean of it is counted per something."""
    whole = unit.counted and not unit.divisible
    if whole and any(number and number.number.denominator != 1 for number in numbers):
        raise refused(refusals.PIECE_OF_ONE, printed, unit=unit.base)


def _in_currency(unit: Unit, currency: str, printed: str) -> Unit:
    """Return the unit of a figure before which a currency may stand: ¥300, 人民币300元."""
    if currency and unit.base not in ("", currency):
        raise refused(refusals.NO_NUMBER, printed)
    return Unit(currency) if currency and unit == BARE else unit
