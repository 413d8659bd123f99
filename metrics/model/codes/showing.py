"""How figures are shown."""

from enum import StrEnum


class ChartKind(StrEnum):
    """How a view is drawn."""

    DOTS = "dots"
    COLUMNS = "columns"
    SLOPE = "slope"
    RANKING = "ranking"
    MULTIPLES = "multiples"
    INDEX = "index"

    @property
    def is_plain(self) -> bool:
        """Whether every view can be drawn so: it is what a view is drawn as unless a reader chooses another."""
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
        """Whether each figure takes the unit that fits its size."""
        return self is MoneyUnit.AUTO

    @property
    def step(self) -> int | None:
        """Which of the steps of a language it is, the smallest being 0; None where each figure takes its own."""
        return _STEPS[self]


_STEPS = {MoneyUnit.AUTO: None, MoneyUnit.YUAN: 0, MoneyUnit.WAN: 1, MoneyUnit.YI: 2}
