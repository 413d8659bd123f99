"""Code lists of how figures are shown: the kind of chart, and the unit in which money is told."""

from enum import StrEnum


class ChartKind(StrEnum):
    """Which kind of chart a view is drawn as."""

    DOTS = "dots"
    COLUMNS = "columns"
    SLOPE = "slope"
    RANKING = "ranking"
    MULTIPLES = "multiples"
    INDEX = "index"

    @property
    def is_plain(self) -> bool:
        """Trait: whether a kind of chart draws every view: the one that stands unless a reader chooses another."""
        return self is PLAIN


PLAIN = ChartKind.DOTS


class MoneyUnit(StrEnum):
    """In which unit money is told: each language counts in steps of its own."""

    AUTO = "auto"  # the largest that a figure reaches
    YUAN = "yuan"  # 元, CNY
    WAN = "wan"  # 万元, CNY thousand
    YI = "yi"  # 亿元, CNY million

    @property
    def is_automatic(self) -> bool:
        """Trait: whether each amount of money takes the unit that fits its size."""
        return self is MoneyUnit.AUTO

    @property
    def step(self) -> int | None:
        """Trait: which of the steps of a language it is, the smallest being 0; None where each figure takes its own."""
        return _STEPS[self]


_STEPS = {MoneyUnit.AUTO: None, MoneyUnit.YUAN: 0, MoneyUnit.WAN: 1, MoneyUnit.YI: 2}
