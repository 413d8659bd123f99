"""A number with its unit: 6500余万元, 两米半, 3个多月. Where the number ends and the unit begins is tried out."""

import re
from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct

from metrics.model.codes import Hedge
from metrics.model.printed import refusals
from metrics.model.printed.hedges import LOOSE
from metrics.model.printed.loosened_numbers import LoosenedNumber, loosened
from metrics.model.printed.numerals import Numeral
from metrics.model.printed.refusals import refused
from metrics.model.units import BARE, Unit, Units
from metrics.patterns import lazy_pattern

IN_A_NUMBER = "0123456789.,〇零一二两三四五六七八九十百千万亿点半几数余多来+"
_RUN = lazy_pattern(rf"(?:[{re.escape(IN_A_NUMBER)}]|个(?=亿))+")
_UNIT = lazy_pattern(r"(?P<unit>.*?)(?P<half>半)?(?P<loose>[余多+])?")
_WITHIN = lazy_pattern(r"个(?P<mark>[半余多])(?P<unit>.+)")  # 3个半小时, 2个多月
_KILO = lazy_pattern(r"(?<=\d)千$", re.ASCII)
_BROKEN = lazy_pattern("[0-9〇零一二两三四五六七八九万亿]")
MOST_BEFORE_HALF = 100


class MeasuredAmount(Struct, frozen=True):
    """An amount and the unit that is printed behind it; ``text`` is the amount as printed."""

    amount: LoosenedNumber
    unit: Unit
    text: str


class _Tail(Struct, frozen=True):
    """What stands behind a number: its unit, 半, and what loosens it, as 多 and 余 do."""

    unit: Unit
    half: bool
    hedge: Hedge


def measured(text: str, units: Units, whole: str) -> MeasuredAmount:
    """Return number and unit of an amount, 6500余万元 or 两米半, printed in ``text``, a part of ``whole``.

    Raises:
        QuantityError: if it prints no number, or one in a unit that is not known.
    """
    for number, behind in _splits(text):
        amount, tail = loosened(number), _tail(behind, units)
        if amount and tail and (together := _together(amount, tail)):
            return MeasuredAmount(together, tail.unit, number)
    for number, behind in _splits(text):
        if loosened(number) and _may_be_unit(number, behind) and not _tail(behind, units):
            raise refusals.no_unit(whole, behind, units.meant_by(behind))
    raise refused(refusals.NO_NUMBER, whole)


def _may_be_unit(number: str, behind: str) -> bool:
    """Whether what stands behind a number may be a unit that nobody knows, and is no broken number."""
    if not behind or _KILO.search(number) or _BROKEN.search(behind):
        return False
    return behind[0] not in IN_A_NUMBER or (behind[0] == "千" and number[-1].isascii())


def _splits(text: str) -> Iterator[tuple[str, str]]:
    """Yield each way to part an amount into number and unit, the longest number first."""
    run = _RUN.match(text)
    for end in range(run.end() if run else 0, 0, -1):
        yield text[:end], text[end:]


def _tail(behind: str, units: Units) -> _Tail | None:
    """Return the unit behind a number, and what loosens the number there (两米半, 3个多月); None if it is no unit."""
    if within := _WITHIN.fullmatch(behind):
        unit = units.find(f"个{within['unit']}") or units.find(within["unit"])
        is_half = within["mark"] == "半"
        return _Tail(unit, is_half, Hedge.NONE if is_half else Hedge.OVER) if unit else None
    match = _UNIT.fullmatch(behind)
    if match is None:
        return None
    unit = units.find(match["unit"]) if match["unit"] else BARE
    hedge = LOOSE[match["loose"]] if match["loose"] else Hedge.NONE
    return _Tail(unit, bool(match["half"]), hedge) if unit else None


def _together(amount: LoosenedNumber, tail: _Tail) -> LoosenedNumber | None:
    """Return the number of an amount with what stands behind its unit; None where the two do not go together."""
    number, hedge = amount.number, amount.hedge
    if tail.half:
        is_small = number.grain == 1 and 1 <= number.number < MOST_BEFORE_HALF and not number.bare
        if not is_small or tail.unit is BARE or not hedge.is_none:
            return None
        number = Numeral(number.number + Fraction(1, 2), Fraction(1, 2), exact=tail.unit.counted)
    if not tail.hedge.is_none and not (hedge.is_none or hedge is tail.hedge):
        return None
    return LoosenedNumber(number, hedge if not hedge.is_none else tail.hedge, amount.to)
