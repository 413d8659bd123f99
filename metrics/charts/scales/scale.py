"""The unit in which a chart's axis counts."""

from collections.abc import Sequence
from fractions import Fraction

from msgspec import Struct

from metrics.analysis.facts import Fact
from metrics.display.numbers.money_units import coin_called, fitting_coin
from metrics.display.numbers.unit_words import currency_of, kept_by_all
from metrics.language import Language
from metrics.model.codes import MoneyUnit
from metrics.model.units import Unit, Units, package_units

ONE = Fraction(1)
COUNT = "numbers"  # what an English axis counts where the indicator names the things


class Scale(Struct, frozen=True):
    """How many base units one axis unit holds, and what it is called."""

    factor: Fraction
    unit: str

    @classmethod
    def of(
        cls,
        facts: Sequence[Fact],
        language: Language,
        asked: MoneyUnit = MoneyUnit.AUTO,
        units: Units | None = None,
    ) -> "Scale":
        """Return the scale of an axis that fits facts of one measure: money in the unit asked for, or that fits all.

        ``units`` is the table that knows what they are counted in; without it, the package's.
        """
        table = units or package_units()
        if not facts or facts[0].measure.is_rank:
            return cls(ONE, "")
        if not table.is_money(facts[0].unit):
            return cls._as_printed(facts, language, table)
        coin = coin_called(asked, language) or fitting_coin((fact.quantity for fact in facts), language)
        return cls(Fraction(10**coin.power), currency_of(coin, table.shown(facts[0].unit)).name)

    @classmethod
    def _as_printed(cls, facts: Sequence[Fact], language: Language, units: Units) -> "Scale":
        """Return the axis's scale of what is no money, in the words in which all facts are printed: 亩, 万人."""
        base = facts[0].unit
        printed = (
            {fact.quantity.printed_unit for fact in facts}
            if language is Language.ZH
            else {kept_by_all((fact.quantity for fact in facts), units)}
        )
        kept = printed.pop() if len(printed) == 1 else ""
        unit = units.find(kept) if kept else None
        if unit is None or unit.base != base or unit.factor == 1:
            kept, unit = base, Unit(base)
        counted_in = units.shown(kept)
        factor, name = (
            unit.factor,
            counted_in.zh if language is Language.ZH else counted_in.many or (base and COUNT),
        )
        if language is Language.ZH and all("万" in fact.quantity.scale for fact in facts):
            factor, name = factor * 10**4, f"万{name}"
        return cls(factor, name)
