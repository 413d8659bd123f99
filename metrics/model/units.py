"""The units that figures are printed in, the base unit that each is counted in, and how readers are told it.

The units are data: `metrics/units.yaml`, and one in the curated folder. Here is what a table of them can answer.

>>> package_units().find("亩").factor, package_units().find("元/亩").base
(Fraction(2000, 3), '元/亩')
"""

from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import cache

from msgspec import Struct, field

from metrics.language import Bilingual
from metrics.patterns import lazy_pattern

PER = "/"
DOLLAR = "$"
POWERS = str.maketrans("²³", "23")  # a base unit may be called m², its name in normal form is m2
NO_UNITS = ("", "1")  # a bare number, an index or ratio
LONGEST_SYMBOL = 3  # characters: in a longer word capitals mean nothing
# 件/万人: what a rate is counted over may be so many of them.
_LOWER = lazy_pattern(r"(?P<scale>百|千|万|十万|百万|10万)?(?P<unit>.+)")


class Unit(Struct, frozen=True):
    """A printed unit: one of it is ``factor`` base units.

    ``name`` is that by which it is printed, in normal form; of a quotient, which needs no line of its own, it is empty.
    What is ``counted`` comes in whole pieces, and is exact where it is printed to the piece; what is ``divisible``
    besides may be halved: half a year. A ``piece`` is a word that only counts, as 个, 项 and 张 do: one for another.
    """

    base: str
    factor: Fraction = Fraction(1)
    counted: bool = False
    divisible: bool = False
    name: str = ""
    piece: bool = False

    @property
    def worth(self) -> tuple[str, Fraction, bool, bool]:
        """What one of a unit is by any name: how many base units, and whether these come in whole pieces or halves."""
        return self.base, self.factor, self.counted, self.divisible


class Base(Struct, frozen=True):
    """A base unit as readers are told it, in 中文, and in English one of it and many.

    The English words are empty where English counts what the indicator names. ``money``: it is a currency. ``kept`` are
    names in which readers are told what is printed so: 亩, not square metres. ``currency`` and ``per`` are what stands
    before and behind an amount of money over something, in English: CNY, per mu.
    """

    name: str
    zh: str
    one: str
    many: str
    money: bool = False
    kept: tuple[str, ...] = ()
    currency: str = ""
    per: str = ""


class Units(Struct, frozen=True, eq=False):
    """A table of units: ``names`` as they are printed, in normal form, and the ``bases`` that they are counted in.

    ``before`` are words that stand before an amount, with their currency: 人民币; ``mistaken``, what is written instead
    of a unit and means the same. A table of which a part could not be read is not complete.
    """

    names: Mapping[str, Unit] = field(default_factory=dict)
    bases: Mapping[str, Base] = field(default_factory=dict)
    before: Mapping[str, str] = field(default_factory=dict)
    mistaken: Mapping[str, str] = field(default_factory=dict)
    is_complete: bool = True

    def find(self, written: str) -> Unit | None:
        """Return the unit called ``written``, in normal form; None if it is not known.

        A name in brackets is that name: 12.5亿（元）. A quotient of two units needs no line of its own.
        """
        written = written.translate(POWERS)
        written = written.replace("·", PER) if PER in written else written
        if known := self.names.get(written) or self._in_other_letters(written):
            return known
        if written.startswith("(") and written.endswith(")"):
            return self.names.get(written[1:-1])
        upper, per, lower = written.rpartition(PER)
        if not per and "每" in written:
            upper, per, lower = written.rpartition("每")
        return self._quotient(upper, lower) if per else None

    @property
    def dollars(self) -> frozenset[str]:
        """The currencies that are written with a dollar sign behind the letters of their countries: A$, HK$."""
        signs = ((sign, currency) for sign, currency in self.before.items() if sign.endswith(DOLLAR))
        return frozenset(currency for sign, currency in signs if currency != self.before[DOLLAR])

    def shown(self, base: str) -> Base:
        """Return how readers are told a base unit, or another one by its name; no unit is told by nothing."""
        if base in self.bases:
            return self.bases[base]
        if base in NO_UNITS:
            return Base(base, "", "", "")
        if base in self.names:
            in_english = self._in_english(base)
            return Base(base, base, in_english, in_english)
        upper, per, lower = base.rpartition(PER)
        if not per or not upper:
            return Base(base, base, base, base)
        above, below = self.shown(upper), self._lower_shown(lower)
        one, many, per = (f"{name} per {below.one}".strip() for name in (above.one, above.many, above.per))
        currency = above.currency or above.many
        return Base(base, f"{above.zh}/{below.zh}", one, many, above.money, currency=currency, per=per)

    def are_pieces(self, one: str, other: str) -> bool:
        """Whether two units only count, so that what is printed in one may be counted in the other: 52项 as 52个."""
        return all(name in self.names and self.names[name].piece for name in (one, other))

    def is_money(self, base: str) -> bool:
        """Whether a base unit is a currency; an amount of it per something is none."""
        return base in self.bases and self.bases[base].money

    def meant_by(self, wrong: str) -> tuple[str, ...]:
        """Return the units that a mistaken name means, for money with its scales (亿元 for 亿圆); else none."""
        right = self.mistaken.get(wrong, "")
        if not right:
            return ()
        return (f"亿{right}", f"万{right}", right) if self.is_money(right) else (right,)

    def with_more(self, more: "Units") -> "Units":
        """Return this table of units and another one in one."""
        return Units(
            {**self.names, **more.names},
            {**self.bases, **more.bases},
            {**self.before, **more.before},
            {**self.mistaken, **more.mistaken},
            self.is_complete and more.is_complete,
        )

    def _in_other_letters(self, written: str) -> Unit | None:
        """Return the unit that is written in capitals, or as a word with some: KM, Tonnes; but mw is no MW."""
        if not written.isupper() and len(written) <= LONGEST_SYMBOL:
            return None
        same = str.upper if written.isupper() else str.casefold
        units = {unit.worth: unit for name, unit in self.names.items() if same(name) == same(written)}
        return next(iter(units.values())) if len(units) == 1 else None

    def _quotient(self, upper: str, lower: str) -> Unit | None:
        """Return 元/亩 and the like: the upper unit counts in its base, the lower stays as it is printed."""
        above, (scale, lower) = self.find(upper), self._scaled(lower)
        below = self.names.get(lower)
        if above is None or not above.base:
            return None
        if below is None or self.is_money(below.base) or below.base == "%":
            return None
        name = below.base if below.factor == 1 else self._first_name(below)
        return Unit(f"{above.base}{PER}{scale}{name}", above.factor)

    def _scaled(self, lower: str) -> tuple[str, str]:
        """Return the scale and the name of the lower unit of a quotient: 万 and 人; of 千瓦时 the scale is empty."""
        split = None if lower in self.names else _LOWER.fullmatch(lower)
        return (split["scale"] or "", split["unit"]) if split else ("", lower)

    def _first_name(self, unit: Unit) -> str:
        """Return the first of the names of a unit: 平方公里 for km2."""
        return self._names_of(unit)[0]

    def _names_of(self, unit: Unit) -> list[str]:
        """Return the names of a unit, in the order of the table."""
        return [name for name, known in self.names.items() if known.worth == unit.worth]

    def _lower_shown(self, lower: str) -> Base:
        """Return how the lower unit of a quotient is told: in English one of it, or 10,000 people."""
        scale, name = self._scaled(lower)
        base = self.bases.get(name) or Base(name, name, self._in_english(name), name)
        if not scale:
            return Base(lower, base.zh, base.one or base.name, base.many)
        return Base(lower, f"{scale}{base.zh}", f"{SCALES_IN_ENGLISH[scale]} {base.many or base.name}", "")

    def _in_english(self, name: str) -> str:
        """Return a unit's first name in Latin letters: hectare for 公顷; else the name, as of a sign."""
        if not any(map(str.isalnum, name)):
            return name
        names = self._names_of(self.names[name]) if name in self.names else ()
        latin = filter(str.isascii, names)
        return next(latin, name).replace("2", "²").replace("3", "³")


SCALES_IN_ENGLISH = {
    "百": "100",
    "千": "1,000",
    "万": "10,000",
    "十万": "100,000",
    "10万": "100,000",
    "百万": "million",
}
BARE = Unit("")


_SHIPPED: list[Callable[[], Units]] = []


def ship(table: Callable[[], Units]) -> None:
    """Take over how the package's table of units is had: whoever may read YAML stands above this floor."""
    _SHIPPED[:] = [table]


def in_both_languages(base: str) -> Bilingual:
    """Return a base unit as messages name it: in Chinese as the YAML does, in English as readers know it.

    >>> in_both_languages("英镑").en, in_both_languages("人").en, in_both_languages("%").en
    ('GBP', 'people', '%')
    """
    shown = package_units().shown(base)
    return Bilingual(base, shown.many or shown.name)


@cache
def package_units() -> Units:
    """Return the table of units that the package brings, read when the first figure is.

    Raises:
        LookupError: if nobody has shipped it: `import metrics.curation` does.
    """
    if not _SHIPPED:
        raise LookupError("no table of units; import metrics.curation first")
    return _SHIPPED[0]()
