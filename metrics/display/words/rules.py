"""The words of each rule, by the key that it is told by: its sentence, its formula, the note of what follows by it."""

from typing import NamedTuple

from metrics.language import Bilingual


class RuleWords(NamedTuple):
    """A rule as a sentence, over the figures that it takes as printed, and beside a fact that follows by it.

    ``note`` is empty for a rule of which no fact follows.
    """

    sentence: Bilingual
    formula: Bilingual
    note: Bilingual | None = None


def _over(formula: str, english: str = "") -> Bilingual:
    """Return a formula that reads the same in both languages, but for the width of its brackets."""
    return Bilingual(formula, english or formula)


RULES: dict[str, RuleWords] = {
    "base": RuleWords(
        Bilingual("上年数 = 当年数 ÷（1 + 同比）", "last year's level = this year's level ÷ (1 + growth)"),
        _over("{} ÷（1 + {}）", "{} ÷ (1 + {})"),
        Bilingual(
            "{}由次年数与同比推算；同比按同口径基数，与当年公布数未必一致",
            "{}: implied by the next year's level and growth, whose base need not be what was published",
        ),
    ),
    "base_by_amount": RuleWords(
        Bilingual("基数 = 当年数 − 增加额", "base = this level − its gain"),
        _over("{} − {}"),
        Bilingual(
            "{}由后来的数减去增加额推算；增加额按同口径基数，与当年公布数未必一致",
            "{}: implied by a later level less its gain, whose base need not be what was published",
        ),
    ),
    "target": RuleWords(
        Bilingual("任务数 = 完成数 ÷ 完成率", "target = amount done ÷ completion rate"),
        _over("{} ÷ {}"),
        Bilingual("{}由完成额与完成率推算", "{}: implied by the amount done and the completion rate"),
    ),
    "quotient": RuleWords(
        Bilingual("平均数 = 合计 ÷ 个数", "average = total ÷ count"),
        _over("{} ÷ {}"),
        Bilingual("{}由合计除以个数推算", "{}: implied by a total and a count"),
    ),
    "difference": RuleWords(
        Bilingual("差数 = 较大一数 − 其中一数", "difference = the larger count − one within it"),
        _over("{} − {}"),
        Bilingual("{}由两个数相减推算", "{}: implied by subtracting two figures"),
    ),
    "rest": RuleWords(
        Bilingual("其余 = 总数 − 所印的一部分", "the rest = the whole − the one part printed"),
        _over("{} − {}"),
        Bilingual("{}由总数减去一部分推算", "{}: implied by the whole less a part"),
    ),
    "lower_bound": RuleWords(
        Bilingual(
            "合计不少于：达到各门槛的个数 × 这一门槛高出下一门槛多少，逐项相加",
            "total ≥ the sum of each count over a threshold × how far that is above the next lower one",
        ),
        _over("{}"),
        Bilingual(
            "{}由达到门槛的村数推算，只是下限", "{}: a lower bound implied by villages over thresholds"
        ),
    ),
    "increase": RuleWords(
        Bilingual("增加额 = 当年数 − 上年数", "increase = this year's level − last year's"),
        _over("{0} − {0} ÷（1 + {1}）", "{0} − {0} ÷ (1 + {1})"),
    ),
    "surplus": RuleWords(
        Bilingual("超额 = 完成数 − 任务数", "over-fulfilment = amount done − target"),
        _over("{0} − {0} ÷ {1}"),
    ),
    "share": RuleWords(Bilingual("占比 = 部分 ÷ 总数", "share = part ÷ whole"), _over("{1} ÷ {0}")),
    "growth": RuleWords(
        Bilingual("同比 = 当年数 ÷ 上年数 − 1", "growth = this year's level ÷ last year's − 1"),
        _over("{} ÷ {} − 1"),
    ),
    "completed": RuleWords(
        Bilingual("完成率 = 完成数 ÷ 任务数", "completion rate = amount done ÷ target"),
        _over("{} ÷ {}"),
    ),
    "within": RuleWords(
        Bilingual("其中之数不超过全数", "a part does not exceed the whole"),
        Bilingual("不超过 {}", "at most {}"),
    ),
    # what a printed gain is held against
    "gain": RuleWords(
        Bilingual("增加额 = 当年数 − 上年数", "gain = this year's level − last year's"), _over("{} − {}")
    ),
    "gain_by_growth": RuleWords(
        Bilingual("增加额 = 当年数 − 当年数 ÷（1 + 同比）", "gain = level − level ÷ (1 + growth)"),
        _over("{0} − {0} ÷（1 + {1}）", "{0} − {0} ÷ (1 + {1})"),
    ),
    "elsewhere": RuleWords(
        Bilingual("同一数字，两处所印", "the same figure, printed in two places"),
        Bilingual("别处印作 {}", "{} elsewhere"),
    ),
}
RULE_WORDS: dict[str, Bilingual] = {
    **{f"rule_{key}": words.formula for key, words in RULES.items()},
    **{f"note_{key}": words.note for key, words in RULES.items() if words.note},
}
