"""A catalogue's records, and rows of its tidy frame, in the words of one language."""

from dataclasses import dataclass
from fractions import Fraction

import pandas as pd

from metrics.display.amounts import quantity_text, spaced
from metrics.display.periods import period_text
from metrics.display.words import word
from metrics.language import Language
from metrics.model.codes import Hedge, Measure, Status
from metrics.model.quantity import Quantity
from metrics.model.records import Catalogue

ENDS = ("value", "low", "high")


def quantity_of(row: pd.Series) -> Quantity:
    """Return the quantity of a row of the tidy frame."""
    value, low, high = (None if pd.isna(row[end]) else Fraction(str(row[end])) for end in ENDS)
    return Quantity(row["printed"], value, low, high, row["unit"], Hedge(row["hedge"]))


@dataclass(frozen=True, slots=True)
class Wording:
    """How a catalogue reads in one language."""

    catalogue: Catalogue
    language: Language

    def word(self, key: str, *parts: object) -> str:
        """Return an interface word with ``parts`` filled in."""
        return word(key, self.language).format(*parts)

    def area(self, area: str) -> str:
        """Return the short name of a town."""
        return self.catalogue.areas[area].name.en if self.language is Language.EN else area

    def part(self, row: pd.Series) -> str:
        """Return the name of a row's part; empty for the whole town."""
        parts = self.catalogue.areas[row["area"]].parts
        return parts[row["part"]].within(self.language) if row["part"] else ""

    def indicator(self, indicator: str) -> str:
        """Return an indicator's name."""
        return self.catalogue.indicators[indicator].name.within(self.language)

    def theme(self, theme: str) -> str:
        """Return a theme's name."""
        return self.catalogue.themes[theme].name.within(self.language)

    def period(self, row: pd.Series) -> str:
        """Return a row's period in words; what is planned begins then and is not yet counted."""
        if row["status"] == Status.PLANNED and row["period"].endswith("/.."):
            return self.word("from_year", row["year"])
        return period_text(row["period"], self.language)

    def figure(self, row: pd.Series) -> str:
        """Return a row's figure: an amount, a change with its direction, or a rank."""
        if row["measure"] == Measure.RANK:
            return self._rank(row)
        text = quantity_text(quantity_of(row), self.language)
        if row["measure"] == Measure.CHANGE_ON_YEAR:
            return f"{'▼' if row['value'] < 0 else '▲'} {text}"
        return text

    def measured(self, row: pd.Series) -> str:
        """Return a row's figure with the word that tells its measure, where it is no level."""
        figure = self.figure(row)
        if row["measure"] == Measure.CHANGE_ON_YEAR:
            return f"{self.word('on_year')} {figure}" if self.language is Language.ZH else f"{figure} on the year"
        if row["measure"] == Measure.COMPLETION:
            return self.word("completed", figure)
        if row["measure"] == Measure.RANK:
            return f"{self.ranked(row)}{figure}" if self.language is Language.ZH else f"{figure} by {self.ranked(row)}"
        return figure

    def ranked(self, row: pd.Series) -> str:
        """Return what a rank is a rank of: the indicator's name, or one of its measures."""
        measure = row["basis"].removeprefix("rank(of=").partition(";")[0]
        name = self.indicator(row["indicator"]) if measure == Measure.LEVEL else self.word(measure)
        return name if self.language is Language.ZH else name[0].lower() + name[1:]

    def among(self, row: pd.Series) -> str:
        """Return the place whose towns are ranked."""
        city = row["basis"].partition("among=")[2].rstrip(")")
        for source in self.catalogue.sources.values():
            if source.whole_city.zh == city:
                return source.whole_city.within(self.language)
        return city

    def status(self, row: pd.Series) -> str:
        """Return how a row came to be, in a word."""
        return self.word(row["status"])

    def interval(self, row: pd.Series) -> str:
        """Return the closed or half-open interval of a row, in its base unit; empty where nothing is stated."""
        low, high = (None if pd.isna(row[end]) else f"{row[end]:,.10g}" for end in ("low", "high"))
        if low is None and high is None:
            return ""
        unit = row["unit"] if row["unit"] == "%" else f" {row['unit']}"
        if low == high:
            return f"{low}{unit}"
        left = "(−∞" if low is None else f"[{low}"
        right = "∞)" if high is None else f"{high}]"
        return f"{left}, {right}{unit}"

    def source(self, row: pd.Series) -> str:
        """Return a row's document and line."""
        return f"{row['document']}:{row['line']}"

    def _rank(self, row: pd.Series) -> str:
        """Return a rank: as printed in 中文; with its place in English."""
        if self.language is Language.ZH:
            return spaced(row["printed"])
        if pd.isna(row["value"]):
            return f"among the leading in {self.among(row)}"
        return f"No. {row['value']:.0f} in {self.among(row)}"


def is_closed(row: pd.Series) -> bool:
    """Whether a row's interval has both ends."""
    return not (pd.isna(row["low"]) or pd.isna(row["high"]))


def is_implied(row: pd.Series) -> bool:
    """Whether a row follows by arithmetic."""
    return bool(row["status"] == Status.IMPLIED)
