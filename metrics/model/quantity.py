"""A printed figure, read: number, unit, hedge and the precision it really has.

>>> quantity = Quantity.read("12.34亿元")
>>> float(quantity.low), float(quantity.high), quantity.unit
(1233500000.0, 1234500000.0, '元')
>>> Quantity.read("6500余万元").high is None
True
"""

from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from metrics.model.codes import Hedge
from metrics.model.printed import refusals
from metrics.model.printed.doublings import multiple_of
from metrics.model.printed.english import rewritten
from metrics.model.printed.falls_apart import parted
from metrics.model.printed.hedges import COMPARED, EVERY_YEAR
from metrics.model.printed.leads import any_of
from metrics.model.printed.normal_form import normal
from metrics.model.printed.numerals import MYRIADS, Numeral, last_digit
from metrics.model.printed.printed_figures import PrintedFigure, read_figure
from metrics.model.printed.ranks import read_rank
from metrics.model.printed.ratios import read_ratio
from metrics.model.printed.refusals import refused
from metrics.model.units import Units, package_units
from metrics.patterns import lazy_pattern

ValueAndEnds = tuple[Fraction | None, Fraction | None, Fraction | None]

HALF = Fraction(1, 2)
# Numbers in words: the number, how far it may be off, and its unit where the word says it. No change is none to the
# nearest per cent.
IN_WORDS: dict[str, tuple[int, Fraction, str]] = {
    **dict.fromkeys(("无", "零", "没有", "零发生", "清零", "归零"), (0, Fraction(0), "")),
    **dict.fromkeys(("全部", "百分百", "全覆盖"), (100, Fraction(0), "%")),
    **dict.fromkeys(("持平", "零增长", "flat", "unchanged"), (0, HALF, "%")),
}
_COMPARED = lazy_pattern(rf"^(?:{any_of(COMPARED)})+")
_DIGITS = lazy_pattern(r"[-−－]?\d[\d.,]*(?:[–—―～~-]\d[\d.,]*)?")  # a number, or a range of two
_NUMBER = lazy_pattern(r"[-−－]?\d[\d,]*(?:\.\d+)?")
_LATIN = lazy_pattern("[A-Za-z]{2}")  # words in Latin letters keep the blanks between them
# 每立方米22微克 is 22微克/立方米
PER_FIRST = lazy_pattern(r"^每(?P<per>立方米)(?P<amount>[^每]+?)(?P<unit>微克|毫克)$")
POINTS = ("point", "points")  # of a rate they are percentage points
NO_UNIT = "1"  # the unit of an index, and of a ratio
LONGEST = 80  # characters; figures are short, and what is long is a sentence


class Quantity(Struct, frozen=True):
    """A printed figure in its base unit.

    ``low`` and ``high`` enclose the truth; None where nothing is stated on that side. ``value`` is the printed
    number itself; None where no single number is printed (a range, 前三, 前列, a ratio).
    ``printed`` is the text as printed; ``unit`` the base unit, empty for a bare number or a zero in words, and
    ``printed_unit`` the name of the one that is printed, empty where the table of units has none.
    ``terms`` are those of a ratio (8.3:71.1:20.6), in the order printed, each with value and ends of its own: they are
    numbers without unit, and the ratio as a whole has no number and the unit ``1``. Other figures have no terms.
    """

    printed: str
    value: Fraction | None
    low: Fraction | None
    high: Fraction | None
    unit: str
    hedge: Hedge
    terms: tuple["Quantity", ...] = ()
    printed_unit: str = ""

    @classmethod
    def read(cls, text: str, units: Units | None = None) -> "Quantity":
        """Return the quantity that ``text`` prints, in the ``units`` known: without them, those of the package.

        Line breaks do not matter, nor do blanks but between digits.

        Raises:
            QuantityError: if the text is no figure we can read; the message says what was read instead.
        """
        if len(text) > LONGEST:
            raise refused(refusals.FIGURE_TOO_LONG, text, count=len(text))
        fall, bare = parted(normal(text))
        plain = f"下降{rewritten(bare)}" if fall else bare
        printed = " ".join(text.split()) if _LATIN.search(text) else "".join(text.split())
        if in_words := _in_words(plain):
            number, off, unit = in_words
            return cls(printed, Fraction(number), number - off, number + off, unit, Hedge.NONE)
        if multiple := multiple_of(plain):
            return cls(printed, multiple.value, multiple.low, multiple.high, multiple.unit, multiple.hedge)
        if rank := read_rank(plain):
            return cls(printed, *rank[:3], "位", rank[3])
        if ratio := read_ratio(plain):
            terms = tuple(_ratio_term(number, grain) for number, grain in ratio)
            return cls(printed, None, None, None, NO_UNIT, Hedge.NONE, terms)
        figure = PER_FIRST.sub(r"\g<amount>\g<unit>/\g<per>", rewritten(plain))
        return _in_base_unit(read_figure(figure, units or package_units(), printed), printed)

    @property
    def around_number(self) -> tuple[str, str, str]:
        """What is printed before its number, the number, and what is printed behind; one in words is all number.

        >>> Quantity.read("6500余万元").around_number, Quantity.read("1.2—1.5万元").around_number
        (('', '6500', '余万元'), ('', '1.2—1.5', '万元'))
        """
        digits = _DIGITS.search(self.printed)
        if digits is None:
            return "", self.printed, ""
        return self.printed[: digits.start()], digits[0], self.printed[digits.end() :]

    def in_unit(self, unit: str) -> "Quantity":
        """Return the quantity counted in ``unit``: what a bare number or a zero in words needs."""
        return replace(self, unit=unit)

    def counting(self, unit: str) -> "Quantity":
        """Return a bare number as one of whole things in ``unit``: what is printed to the piece is exact.

        >>> Quantity.read("14").counting("个").high, Quantity.read("about 14").counting("个").high
        (Fraction(14, 1), Fraction(29, 2))
        """
        value = self.value
        is_to_the_piece = value is not None and (self.low, self.high) == (value - HALF, value + HALF)
        exact = is_to_the_piece and self.hedge.is_none
        return replace(self, low=value, high=value, unit=unit) if exact else self.in_unit(unit)

    def meets(self, other: "Quantity") -> bool:
        """Whether some number would be printed both ways; an open end reaches any number."""
        return not (self.lies_above(other) or other.lies_above(self))

    def rounds(self, other: "Quantity") -> bool:
        """Whether a quantity is another less exactly: 12亿多 is 12.34亿, and 50万以上 is no 2350万, which it allows.

        A bound is a number that has its digits up to the last that is no zero.
        """
        value, near = self.value, other.value
        is_bound, number = (self.low is None) != (self.high is None), self.around_number[1]
        if not (is_bound and value and near):
            return self.meets(other)
        grain = _grain_of(number) if _NUMBER.fullmatch(number) else 0  # more than half, 上百万
        return self.meets(other) and (near == value or abs(near / value - 1) < grain)

    def lies_above(self, other: "Quantity") -> bool:
        """Whether all that this one may be is above all that the other may be."""
        return self.low is not None and other.high is not None and self.low > other.high

    @property
    def is_mean_a_year(self) -> bool:
        """Whether a printed change says that it is a mean of several years: 年均增长9.3%."""
        return any(word in self.printed for word in EVERY_YEAR)

    @property
    def is_joint(self) -> bool:
        """Whether a rank is printed as one that several share: 并列第二."""
        return "并列" in self.printed

    @property
    def is_in_digits(self) -> bool:
        """Whether a number is printed in digits, not in words alone: 百万元, 翻一番."""
        return any(digit.isdigit() for digit in self.printed)

    @property
    def scale(self) -> str:
        """The scale of 中文 that it is printed in: 万, 亿 or 万亿; empty for none.

        >>> Quantity.read("37574万元").scale, Quantity.read("1.2万亿元").scale, Quantity.read("12元").scale
        ('万', '万亿', '')
        """
        return next((scale for scale in ("万亿", *reversed(MYRIADS)) if scale in self.printed), "")

    def as_json(self) -> dict[str, object]:
        """Return the reading as JSON values: numbers in the base unit, null where an end is open."""
        numbers = {name: _json_number(getattr(self, name)) for name in ("value", "low", "high")}
        hedge = None if self.hedge.is_none else str(self.hedge)
        terms = {"terms": [term.as_json() for term in self.terms]} if self.terms else {}
        return {"text": self.printed, **numbers, "unit": self.unit, "hedge": hedge, **terms}


def _grain_of(number: str) -> Fraction:
    """Return the last digit of a printed number that is no zero, as a part of the number: 10 of 50, 0.1 of 12.3."""
    digits = number.replace(",", "").lstrip("-−－")
    whole, _, decimals = digits.partition(".")
    zeros = len(whole) - len(whole.rstrip("0"))
    grain = Fraction(1, 10 ** len(decimals)) if decimals else Fraction(10**zeros)
    return grain / Fraction(digits)


def _ratio_term(number: Fraction, grain: Fraction) -> Quantity:
    """Return one part of a ratio, rounded at its last printed digit; 1 and 100 are what the others are set against."""
    half = Fraction(0) if number in (1, 100) and grain == 1 else grain * HALF
    text = f"{float(number):g}"
    return Quantity(text, number, number - half, number + half, NO_UNIT, Hedge.NONE)


def _in_words(plain: str) -> tuple[int, Fraction, str] | None:
    """Return a number in words, before which what it is set against may stand: 同比持平."""
    return IN_WORDS.get(plain) or IN_WORDS.get(_COMPARED.sub("", plain))


def _in_base_unit(figure: PrintedFigure, printed: str) -> Quantity:
    """Return a figure's quantity: its interval, its sign, and its unit's factor."""
    ends = (None, figure.number.number, figure.to.number) if figure.to else _ends(figure)
    value, low, high = (None if end is None else end * figure.unit.factor * figure.sign for end in ends)
    if figure.sign < 0:
        low, high = high, low
    unit = figure.unit
    return Quantity(printed, value, low, high, unit.base, figure.hedge, printed_unit=unit.name)


def _ends(figure: PrintedFigure) -> ValueAndEnds:
    """Return value, low and high of a printed figure with one number."""
    number = figure.number.number
    if figure.hedge.is_open_above:
        return number, number, None
    if figure.hedge.is_open_below:
        return number, None, number
    if figure.hedge.is_about or figure.number.bare:
        half = (figure.number.step or last_digit(number)) * HALF
    else:
        half = Fraction(0) if _is_exact(figure) else figure.number.grain * HALF
    return number, number - half, number + half


def _is_exact(figure: PrintedFigure) -> bool:
    """Whether nothing was rounded: counts printed to the unit, 100 %, fractions and halves."""
    numeral: Numeral = figure.number
    hundred = figure.unit.base == "%" and numeral.number * figure.unit.factor == 100 and numeral.grain == 1
    return numeral.exact or hundred or (figure.unit.counted and numeral.grain == 1)


def _json_number(number: Fraction | None) -> int | float | None:
    """Return a number as JSON holds it: whole numbers whole."""
    if number is None:
        return None
    return int(number) if number.denominator == 1 else float(number)
