"""The answer above a chart: a bar for each town on one scale where they compare, and why the others have none."""

from fractions import Fraction

from msgspec import Struct

from metrics.analysis.comparing.standing import Standing
from metrics.analysis.facts import Fact
from metrics.charts.looks.look import Look
from metrics.display.comparing.standing import lacking_lines, ratio_line, verdict_line
from metrics.display.comparing.verdicts import SIGNS
from metrics.display.wording import Wording
from metrics.model.codes import Status

MOST = 8  # towns that are told one by one
SEEN = Fraction(3, 500)  # of the scale: a narrower interval lies within the end of its bar


class AnswerBar(Struct, frozen=True):
    """One town's figure: in words, and as the share of the scale, in per cent, that its bar takes.

    ``reach`` is None where it has no bar: it compares with no other. ``whisker`` are the ends of its interval on the
    same scale, None where they would not be seen, and ``open`` is the sign of an end that is not stated. ``is_range``:
    two ends are printed and no number between them; the bar reaches to the first.
    """

    glyph: str
    css: str
    town: str
    period: str
    figure: str
    status: str
    interval: str
    ratio: str = ""
    reach: float | None = None
    whisker: tuple[float, float] | None = None
    open: str = ""
    texture: str = Status.PRINTED
    is_range: bool = False


class FirstAnswer(Struct, frozen=True):
    """What stands first: the bars, the verdict in one line behind its sign, and who has no figure."""

    bars: tuple[AnswerBar, ...]
    sign: str
    verdict: str
    lacking: tuple[str, ...]
    more: str = ""


def answer(stand: Standing, wording: Wording, look: Look) -> FirstAnswer:
    """Return the answer above a chart, in words and in lengths of bars."""
    wording = wording.together(stand.every)
    longest = _longest(stand)
    ratios = {apart.verdict.second: ratio_line(apart, wording) for apart in stand.differences}
    bars = [
        _bar(fact, ratios.get(fact, ""), longest if fact in stand.facts else None, wording, look)
        for fact in stand.every
    ]
    left = len(bars) - MOST
    return FirstAnswer(
        tuple(bars[:MOST]),
        SIGNS[stand.level] if stand.level else "",
        verdict_line(stand, wording),
        tuple(lacking_lines(stand, wording)),
        wording.word("figures_more", left) if left > 0 else "",
    )


def _longest(stand: Standing) -> Fraction | None:
    """Return what the scale holds, from nothing up; None where there is no scale to share."""
    numbers = [number for fact in stand.facts for number in fact.numbers]
    fit = stand.compares and not any(fact.measure.is_rank for fact in stand.facts)
    return max(numbers) if fit and numbers and min(numbers) >= 0 and max(numbers) > 0 else None


def _bar(fact: Fact, ratio: str, longest: Fraction | None, wording: Wording, look: Look) -> AnswerBar:
    """Return one town's bar in the answer above a chart."""
    style = look.town(fact.area)
    number = fact.value if fact.value is not None else next(iter(fact.numbers), None)
    reach = None if longest is None or number is None else _share(number, longest)
    return AnswerBar(
        style.glyph,
        style.css,
        wording.area(fact.area),
        wording.period(fact),
        wording.measured(fact) if not fact.measure.is_rank else wording.figure(fact),
        "" if fact.status.is_printed else wording.status(fact),
        wording.uncertainty(fact),
        ratio,
        reach,
        _whisker(fact, longest),
        "→" if fact.opens_upward else "←" if fact.opens_downward else "",
        fact.status,
        fact.value is None,
    )


def _whisker(fact: Fact, longest: Fraction | None) -> tuple[float, float] | None:
    """Return where a fact's interval begins and ends on the scale; None where it is too narrow to be seen."""
    if longest is None or fact.low is None or fact.high is None or (fact.high - fact.low) / longest < SEEN:
        return None
    return _share(fact.low, longest), _share(fact.high, longest)


def _share(number: Fraction, longest: Fraction) -> float:
    """Return a number's part of the scale in per cent."""
    return round(float(100 * number / longest), 1)
