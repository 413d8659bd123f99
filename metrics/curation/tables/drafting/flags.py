"""What the flags behind numbers mean in the tables whose first column packs several: those of the EU's office."""

from metrics.language import Bilingual
from metrics.model.codes import Status
from metrics.patterns import lazy_pattern

FLAGS = {
    ":": Bilingual("没有数据", "not available"),
    "b": Bilingual("时间序列中断", "break in the time series"),
    "c": Bilingual("保密", "confidential"),
    "d": Bilingual("定义不同，见表的说明", "definition differs, see the notes of the table"),
    "e": Bilingual("估计数", "estimated"),
    "f": Bilingual("预测数", "forecast"),
    "n": Bilingual("不显著", "not significant"),
    "p": Bilingual("初步数", "provisional"),
    "r": Bilingual("修订数", "revised"),
    "s": Bilingual("统计局的估计数", "estimated by the office"),
    "u": Bilingual("可靠性低", "low reliability"),
    "z": Bilingual("不适用", "not applicable"),
}
# What stands in brackets where a number is due, in the tables of a country whose offices agreed on it.
SHORTHAND = {
    "[x]": Bilingual("没有数据", "not available"),
    "[c]": Bilingual("保密", "confidential"),
    "[z]": Bilingual("不适用", "not applicable"),
    "[w]": Bilingual("没有记录", "none recorded"),
    "[low]": Bilingual("极小", "too small to be shown"),
}
STATES = {"p": Status.PRELIMINARY, "e": Status.ESTIMATED, "s": Status.ESTIMATED, "f": Status.PLANNED}
FLAGGED = lazy_pattern(r"(?:[-−]?\d[\d.]*|:)\s(?P<flags>[a-z]{1,3})")


def meaning(flags: str) -> Bilingual | None:
    """Return what flags mean, each a letter, together; None where one of them is not known.

    >>> meaning("bp").en, meaning(": c").en, meaning("x")
    ('break in the time series, provisional', 'confidential', None)
    """
    known = [FLAGS.get(flag) for flag in flags.removeprefix(": ")]
    meant = [one for one in known if one is not None]
    if len(meant) != len(known):
        return None
    return Bilingual("，".join(one.zh for one in meant), ", ".join(one.en for one in meant))


def state(flags: str) -> Status | None:
    """Return the status that flags tell; None where they tell none."""
    return next((STATES[flag] for flag in flags if flag in STATES), None)
