"""An amount in words, as readers see a quantity: as many digits as it really has, its hedge, its unit: 6500 余万元.

>>> from metrics.language import Language
>>> quantity_text(Quantity.read("12.34亿元"), Language.ZH)
'12.34 亿元'
>>> quantity_text(Quantity.read("37574万元"), Language.ZH)
'3.7574 亿元'
>>> quantity_text(Quantity.read("6500余万元"), Language.ZH)
'6500 余万元'
>>> quantity_text(Quantity.read("6500余万元"), Language.EN)
'over CNY 65 million'
>>> quantity_text(Quantity.read("12.34亿元"), Language.EN)
'CNY 1.234 billion'
>>> quantity_text(Quantity.read("1.3亿元"), Language.EN)
'CNY 130 million'
>>> quantity_text(Quantity.read("9100亿元"), Language.EN)
'CNY 910 billion'
"""

from fractions import Fraction
from math import ceil, floor

from msgspec import Struct
from msgspec.structs import replace

from metrics.display.numbers.digits import Rounding, digits_of, never_ends, number_text, power_of_last
from metrics.display.numbers.money_units import Coin, coin_of, printed_coin
from metrics.display.numbers.unit_words import TIGHT, around, currency_of, in_kept, one_of
from metrics.language import Language
from metrics.model.codes import Hedge, MoneyUnit
from metrics.model.quantity import NO_UNIT, Quantity
from metrics.model.units import Units, package_units
from metrics.patterns import lazy_pattern

HEDGES = {
    Language.EN: {
        Hedge.OVER: "over ",
        Hedge.AT_LEAST: "at least ",
        Hedge.NEARLY: "nearly ",
        Hedge.UNDER: "under ",
        Hedge.AT_MOST: "at most ",
        Hedge.ABOUT: "about ",
        **dict.fromkeys((Hedge.NONE, Hedge.RANGE, Hedge.LEADING), ""),
    },
    Language.ZH: {
        Hedge.OVER: "超 ",
        Hedge.AT_LEAST: "至少 ",
        Hedge.NEARLY: "近 ",
        Hedge.UNDER: "不足 ",
        Hedge.AT_MOST: "至多 ",
        Hedge.ABOUT: "约 ",
        **dict.fromkeys((Hedge.NONE, Hedge.RANGE, Hedge.LEADING), ""),
    },
}
BILLION = 9  # the power of ten from which English money drops the zeros that end its decimals
# Of 10大领域: behind its noun the number needs a word that can stand there
_MEASURE_WORD = lazy_pattern("大$")
# Percent, nearly, visitors; no symbol of a unit has four small letters
_ENGLISH_WORD = lazy_pattern("[a-z]{4}")
_BETWEEN = lazy_pattern(r"(?<=[0-9A-Za-z%³])(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?=[0-9A-Za-z▲▼])")


class Amount(Struct, frozen=True):
    """A figure in words: its ``number``, the words of its unit around it, and what else is said before and behind.

    ``currency`` stands before the number and ``unit`` behind it, each with the blank that it keeps; ``counted_in`` is
    the unit as an axis names it: CNY million. A rank, and what states no number in digits, is all number.

    >>> amount = amount_of(Quantity.read("6500余万元"), Language.EN)
    >>> amount.before, amount.currency, amount.number, amount.unit, amount.counted_in
    ('over ', 'CNY ', '65', ' million', 'CNY million')
    """

    number: str
    currency: str = ""
    unit: str = ""
    before: str = ""
    behind: str = ""
    counted_in: str = ""

    @property
    def text(self) -> str:
        """The whole amount as one text: ``before``, currency, number, unit, ``behind``."""
        return f"{self.before}{self.currency}{self.number}{self.unit}{self.behind}"

    @property
    def is_bare_beside(self) -> bool:
        """Whether the unit stands apart from the number with nothing within, so that an axis may name it instead."""
        return _joined(self.currency, self.unit) == self.counted_in and self.unit not in TIGHT

    def without(self, unit: str) -> str:
        """Return the amount as it stands where an axis names its ``unit``; in full where it is told in another.

        >>> amount_of(Quantity.read("6500余万元"), Language.EN).without("CNY million")
        'over 65'
        """
        bare = unit == self.counted_in and self.is_bare_beside
        return f"{self.before}{self.number}{self.behind}" if bare else self.text

    def within(self, phrase: str, *slots: str) -> "Amount":
        """Return the amount with words around it: it stands at {0} of a phrase, the ``slots`` at {1} and on."""
        before, behind = (words.format("", *slots) for words in phrase.split("{0}"))
        return replace(self, before=before + self.before, behind=self.behind + behind)


def amount_of(
    quantity: Quantity,
    language: Language,
    unit: MoneyUnit | Coin = MoneyUnit.AUTO,
    units: Units | None = None,
) -> Amount:
    """Return any quantity but a rank, in ``language`` and in the words of ``units``.

    Money is told in ``unit``; where it is printed more coarsely, in the unit that fits its size.
    ``units`` is the table that knows its currency; without it, the package's.
    """
    table = units or package_units()
    quantity = in_kept(quantity, table)
    if never_ends(quantity):
        quantity = replace(quantity, hedge=Hedge.ABOUT)
    if table.is_money(quantity.unit):
        return _money(quantity, language, unit, table)
    if language is Language.ZH and _is_as_chinese_tells_it(quantity):
        printed = replace(quantity, printed=_MEASURE_WORD.sub("个", quantity.printed))
        return _by_its_name(printed, table)
    currency, behind = around(quantity.unit, language, table)
    number, hedges = number_text(quantity, 0), HEDGES[language]
    if language is Language.EN and not currency:
        behind = one_of(number, behind, quantity.unit, table)
    return Amount(number, currency, behind, hedges[quantity.hedge], counted_in=_joined(currency, behind))


def quantity_text(
    quantity: Quantity,
    language: Language,
    unit: MoneyUnit | Coin = MoneyUnit.AUTO,
    units: Units | None = None,
) -> str:
    """Return a quantity in words, as ``amount_of`` does, as one text: 12.34 亿元, CNY 1.234 billion."""
    return amount_of(quantity, language, unit, units).text


def _is_as_chinese_tells_it(quantity: Quantity) -> bool:
    """Whether 中文 can tell an amount as it is printed: in digits, with its unit, and in no words of English."""
    is_bare = bool(quantity.unit) and quantity.unit != NO_UNIT and not any(quantity.around_number[::2])
    return quantity.is_in_digits and not is_bare and not _ENGLISH_WORD.search(quantity.printed)


def _money(quantity: Quantity, language: Language, unit: MoneyUnit | Coin, units: Units) -> Amount:
    """Return an amount of money in words, in the unit (coin) that is asked for or fits."""
    coin, base = coin_of(quantity, language, unit), units.shown(quantity.unit)
    shown = currency_of(coin, base)
    if coin == printed_coin(quantity, language):
        return _as_printed(quantity, shown.name, quantity.around_number[-1])
    number = number_text(quantity, coin.power, trims=language is Language.EN and coin.power >= BILLION)
    hedge = HEDGES[language][quantity.hedge]
    if language is Language.EN:
        return Amount(number, f"{base.one} ", shown.suffix, hedge, counted_in=shown.name)
    return Amount(number.replace(",", ""), "", shown.suffix, hedge, counted_in=shown.name)


def _as_printed(quantity: Quantity, counted_in: str, behind: str) -> Amount:
    """Return an amount that 中文 tells as it is printed, with its blanks; one printed in words is all number."""
    before, number, _ = quantity.around_number
    ahead, unit = spaced(before) + _blank(before, number), _blank(number, behind) + spaced(behind)
    return Amount(number, "", unit, ahead, counted_in=counted_in)


def _blank(first: str, second: str) -> str:
    """Return the blank between two pieces of an amount; none where both are 中文, or neither is."""
    return " " if _BETWEEN.search(first[-1:] + second[:1]) else ""


def _by_its_name(quantity: Quantity, units: Units) -> Amount:
    """Return an amount as 中文 prints it, its unit by the name that an axis has: 微克/立方米, 万人, 亩."""
    called, behind = quantity.printed_unit, quantity.around_number[-1]
    unit = units.find(called)
    name = units.shown(called or quantity.unit).zh
    if unit and unit.factor == 1 and not unit.counted:
        written = called if behind.endswith(called) else behind.strip()
        if units.find(written) == unit:
            name = units.shown(unit.base).zh
            behind = behind.removesuffix(written) + name
    counted_in = f"万{name}" if "万" in quantity.scale and not name.startswith("万") else name
    return _as_printed(quantity, counted_in, behind)


def _joined(currency: str, unit: str) -> str:
    """Return the currency and the unit around an amount's number as one name: CNY million."""
    return f"{currency.strip()} {unit.strip()}".strip()


def spaced(printed: str) -> str:
    """Return ``printed`` with a space between 中文 and digits or Latin letters: 12.34亿元 → 12.34 亿元.

    >>> spaced("500万元以上")
    '500 万元以上'
    """
    return _BETWEEN.sub(" ", printed)


def interval_text(
    quantity: Quantity,
    language: Language,
    unit: MoneyUnit | Coin = MoneyUnit.AUTO,
    units: Units | None = None,
) -> str:
    """Return an interval in words: both ends, or the one that is stated; empty where none is. Money is in ``unit``.

    >>> interval_text(Quantity.read("12.34亿元"), Language.ZH)
    '12.335 – 12.345 亿元'
    >>> interval_text(Quantity.read("近300万元"), Language.EN)
    '≤ CNY 3 million'
    """
    quantity = in_kept(quantity, units)
    power, before, after = _around(quantity, language, unit, units or package_units())
    low, high = (
        None if end is None else _end_text(end, power, language, way)
        for end, way in ((quantity.low, floor), (quantity.high, ceil))
    )
    if low and high and low != high:
        low = low if after.startswith(" ") or not after else f"{low}{after}"  # a percent sign stands at both
        return f"{before}{low} – {high}{after}"
    return (
        f"{'' if low and high else '≥ ' if low else '≤ '}{before}{low or high}{after}" if low or high else ""
    )


def _around(
    quantity: Quantity, language: Language, unit: MoneyUnit | Coin, units: Units
) -> tuple[int, str, str]:
    """Return in which power of ten an amount is told, and the words of its unit before and after its number."""
    if units.is_money(quantity.unit):
        base, coin = units.shown(quantity.unit), coin_of(quantity, language, unit)
        return coin.power, f"{base.one} " if language is Language.EN else "", currency_of(coin, base).suffix
    return 0, *around(quantity.unit, language, units)


def _end_text(end: Fraction, power: int, language: Language, way: Rounding) -> str:
    """Return the digits of one end of an interval in units of 10 ** ``power``; what never ends is rounded outward."""
    digits = digits_of(end, power_of_last(end), power, way)
    return digits.replace(",", "") if language is Language.ZH else digits
