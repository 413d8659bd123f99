"""Random worlds: the truth is drawn first, then printed as newspapers print, rounded and hedged at random."""

import random
from fractions import Fraction
from math import ceil, floor

from msgspec import Struct, field

from metrics.analysis.following.tree import ImpliedValue, Subject
from metrics.model.codes import Measure
from metrics.model.records import Catalogue
from tests.worlds import world

YEARS = range(2020, 2024)
Key = tuple[str, str, str, str]


class RandomWorld(Struct, dict=True):
    """A town whose true figures are known; ``figures`` is what its documents print of them."""

    seed: int
    truth: dict[Key, Fraction] = field(default_factory=dict)
    figures: dict[str, dict[str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Draw the truth and print it."""
        self.chance = random.Random(self.seed)
        self._output()
        self._villages()
        self._homes()

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue of what is printed."""
        return world(self.figures)

    def truth_of(self, implied: ImpliedValue) -> Fraction | None:
        """Return the true number of which an implied value speaks; None for growth from nothing, or a part undrawn."""
        subject = implied.subject
        if implied.rule.name == "increase":
            return self._level(subject, 0) - self._level(subject, 1)
        if implied.rule.name == "surplus":
            return self._level(subject, 0) - self.truth["goal", "", str(subject.period.year), "level"]
        if subject.measure is Measure.CHANGE_AMOUNT:
            return self._level(subject, 0) - self._level(subject, 1)
        if subject.measure is Measure.CHANGE_ON_YEAR:
            before = self._level(subject, 1)
            return 100 * (self._level(subject, 0) / before - 1) if before else None
        key = (subject.indicator, subject.part, subject.period.text, subject.measure)
        return self.truth.get(key) if implied.rule.name == "within" else self.truth[key]

    def _level(self, subject: Subject, years_before: int) -> Fraction:
        """Return a true level, of the same year or of an earlier one."""
        return self.truth[
            subject.indicator, subject.part, subject.period.before(years_before).text, Measure.LEVEL
        ]

    def _output(self) -> None:
        """Draw output, its growth, its target and its completion, year by year; and roads, which are plain."""
        for indicator, unit, scale in (("output", "万元", 10**4), ("roads", "公里", 1)):
            level = Fraction(self.chance.randint(10**5, 10**8), 10**3)
            self.truth[indicator, "", "2019", "level"] = level * scale
            for year in YEARS:
                factor = Fraction(self.chance.randint(2, 40), 10) + Fraction(
                    self.chance.randint(0, 999), 10**4
                )
                level, before = level * factor, level
                self.truth[indicator, "", str(year), "level"] = level * scale
                self._print(indicator, year, f"level: {self._amount(level, unit)}")
                self._print(indicator, year, f"change_on_year: {self._change(level / before - 1)}")
                self._print(indicator, year, f"change_amount: {self._gain(level - before)}{unit}")
                if indicator == "output":
                    self._goal(year, level)

    def _goal(self, year: int, done: Fraction) -> None:
        """Draw the target of a year, and print how far it is met, and at times the target too."""
        goal = done / Fraction(self.chance.randint(60, 200), 100)
        self.truth["goal", "", str(year), "level"] = goal * 10**4
        self.truth["output", "", str(year), "completion"] = done / goal * 100
        self._print("output", year, f"completion: {self._amount(done / goal * 100, '%')}")
        if self.chance.random() < 0.5:
            self._print("goal", year, f"level: {self._amount(goal, '万元')}")

    def _villages(self) -> None:
        """Draw the income of each village; print how many there are, how many are rich, and their total."""
        for year in YEARS:
            incomes = [self.chance.randint(0, 2_500_000) for _ in range(self.chance.randint(1, 30))]
            many, rich = (sum(income >= least for income in incomes) for least in (500_000, 1_000_000))
            counts = {"villages": len(incomes), "many": many, "rich": rich, "middling": many - rich}
            for indicator, count in counts.items():
                self.truth[indicator, "", str(year), "level"] = Fraction(count)
                if indicator != "middling":
                    self._print(indicator, year, f"level: {self._count(count, '个')}")
            self.truth["income", "", str(year), "level"] = Fraction(sum(incomes))
            self.truth["mean", "", str(year), "level"] = Fraction(sum(incomes), len(incomes))
            self._print("income", year, f"level: {self._amount(Fraction(sum(incomes), 10**4), '万元')}")

    def _homes(self) -> None:
        """Draw the homes of the town and of one of its parts; print both, and the share."""
        for year in YEARS:
            whole = self.chance.randint(2, 2000)
            part = self.chance.randint(1, whole)
            for name, number in (("", whole), ("下赵村", part), ("其余", whole - part)):
                self.truth["homes", name, str(year), "level"] = Fraction(number)
            self.truth["homes", "下赵村", str(year), "share"] = Fraction(100 * part, whole)
            self._print("homes", year, f"level: {self._count(whole, '户')}")
            self._print("homes", year, f"level: {self._count(part, '户')}, part: 下赵村")
            self._print(
                "homes", year, f"share: {self._amount(Fraction(100 * part, whole), '%')}, part: 下赵村"
            )

    def _print(self, indicator: str, year: int, text: str) -> None:
        """Print a figure in the document of a year, most times."""
        if self.chance.random() < 0.85:
            documents = self.figures.setdefault(indicator, {})
            documents[f"x{year}"] = "; ".join(
                sentence for sentence in (documents.get(f"x{year}", ""), text) if sentence
            )

    def _gain(self, number: Fraction) -> str:
        """Return by how much something rose or fell, rounded somewhere."""
        places = self.chance.randint(0, 2)
        growth = Fraction(round(number * 10**places), 10**places)
        return f"{'-' if growth < 0 else ''}{_decimal(abs(growth), places)}"

    def _amount(self, number: Fraction, unit: str) -> str:
        """Return a positive number as a document prints it: rounded somewhere, at times hedged."""
        places = self.chance.randint(0, 2)
        way = self.chance.choice(("", "", "", "超", "近", "约"))
        step = Fraction(1, 10**places)
        times = (
            floor(number / step)
            if way == "超"
            else ceil(number / step)
            if way == "近"
            else round(number / step)
        )
        if not times or (
            unit == "%" and times * step == 100
        ):  # 100 % is read as exact, so it is printed only if so
            return f"{_decimal(number, 4)}{unit}" if round(number, 4) == number else f"超0{unit}"
        return f"{way}{_decimal(times * step, places)}{unit}"

    def _count(self, number: int, unit: str) -> str:
        """Return a count: exact most times."""
        way = self.chance.choice(("", "", "", "", "超", "近"))
        slack = self.chance.randint(0, 3) if way else 0
        return f"{way}{max(number - slack, 0) if way != '近' else number + slack}{unit}"

    def _change(self, growth: Fraction) -> str:
        """Return a growth or a fall."""
        places = self.chance.randint(0, 2)
        rounded = round(abs(growth) * 100, places)
        if rounded == 100 and abs(growth) != 1:
            rounded, places = round(abs(growth) * 100, 2), 2
        return f"{'下降' if growth < 0 else '增长'}{_decimal(Fraction(rounded), places)}%"


def _decimal(number: Fraction, places: int) -> str:
    """Return a number that has so many decimals, exactly."""
    whole = int(number * 10**places)
    return f"{whole // 10**places}.{whole % 10**places:0{places}d}" if places else str(whole)
