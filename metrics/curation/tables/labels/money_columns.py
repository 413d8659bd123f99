"""Money as the heads of tables count it: £000, $'000, EUR million, Mio. EUR, ($ thousands)."""

from msgspec import Struct

from metrics.model.printed.english_words import SCALES
from metrics.model.units import Units
from metrics.patterns import lazy_pattern

_SCALES = {
    "thousand": "'000s '000 000s 000 1.000 1,000 1000 k thousands thousand tsd tsd. t",
    "million": "mn m millions million mio mio. mill mill.",
    "billion": "bn billions billion mrd mrd.",
}
_SCALE_OF = {spelt: word for word, spellings in _SCALES.items() for spelt in spellings.split()}
IN_CHINESE = {word: SCALES[word] for word in _SCALES}
_EVERY = "|".join(sorted((spelt.replace(".", r"\.") for spelt in _SCALE_OF), key=len, reverse=True))
_BEHIND = lazy_pattern(rf"(?P<money>.*[^\s\w']|.*\w)\s*(?P<power>(?<![a-z])(?:{_EVERY}))")
_AHEAD = lazy_pattern(rf"(?P<power>{_EVERY})\s*(?:of\s+)?(?P<money>\D+)")


class CountedMoney(Struct, frozen=True):
    """What a head's £000 counts: the currency's ``sign`` before a number, and the scale's ``word`` behind it."""

    sign: str
    word: str
    base: str

    @property
    def unit(self) -> str:
        """The unit as a figure is read in it: 千英镑."""
        return f"{IN_CHINESE[self.word]}{self.base}"

    def shown(self, number: str) -> str:
        """Return a number as readers are shown it in this unit: -£1,230 thousand."""
        minus = number[:1] if number[:1] in "-−–" else ""
        gap = " " if self.sign[-1:].isalpha() else ""
        return f"{minus}{self.sign}{gap}{number.removeprefix(minus)} {self.word}"


def counted_money(written: str, units: Units) -> CountedMoney | None:
    """Return what a unit in a table counts, where it is a currency with a scale; None where it is anything else.

    >>> from metrics.model.units import package_units
    >>> [counted_money(unit, package_units()).shown("-1,230") for unit in ("£'000", "$000s", "EUR million", "Mio. EUR")]
    ['-£1,230 thousand', '-$1,230 thousand', '-EUR 1,230 million', '-EUR 1,230 million']
    >>> counted_money("per 1,000", package_units()), counted_money("km", package_units())
    (None, None)
    """
    plain = written.replace("’", "'").strip()
    for form in (_BEHIND, _AHEAD):
        match = form.fullmatch(plain) or form.fullmatch(plain.lower())
        if match and (base := _currency(match["money"].strip(), units)):
            sign = next((sign for sign in units.before if sign == match["money"].strip().upper()), "")
            sign = sign or next(sign for sign, currency in units.before.items() if currency == base)
            return CountedMoney(sign, _SCALE_OF[match["power"].lower()], base)
    return None


def _currency(written: str, units: Units) -> str:
    """Return the currency that a sign, a code or a name means; empty where it means none."""
    base = units.before.get(written) or units.before.get(written.upper())
    if base is None and (known := units.find(written)) is not None and known.factor == 1:
        base = known.base
    return base if base and units.is_money(base) else ""
