"""A bullet: how far a completion reaches towards its target, small enough to stand beside its figure."""

from fractions import Fraction

from metrics.analysis.standings.targets import FULL, Completion
from metrics.charts.looks.look import Look
from metrics.charts.looks.texture import TEXTURES, fill

WIDTH, HEIGHT, MIDDLE = 600, 28, 14
THICK, THIN = 12, 6
SEEN = 10  # an interval narrower than this lies within the bar's own end


def bullet(completion: Completion, longest: float, look: Look) -> str:
    """Return a drawing (SVG) of a completion on a scale from 0 to ``longest`` %.

    The bar ends at the printed number: solid where it is printed, else filled and outlined as its status is, thin where
    it is only a part. The upright line is the target; the small mark below it the share of the year gone, where that
    is known and less than all of it. It holds numbers and colours only, no text that anybody typed.
    """
    fact, ink = completion.fact, look.colour("ink")
    pieces = [
        f'<line x1="0" y1="{MIDDLE}" x2="{WIDTH}" y2="{MIDDLE}" stroke="{look.colour("hairline")}"/>',
        *([_bar(completion, longest, look)] if fact.value is not None else []),
        *([_whisker(completion, longest, look)] if fact.numbers else []),
        f'<line x1="{_x(FULL, longest)}" y1="1" x2="{_x(FULL, longest)}" y2="{HEIGHT - 1}" '
        f'stroke="{ink}" stroke-width="2"/>',
        *([_gone(completion.gone, longest, look)] if completion.gone and completion.gone < FULL else []),
    ]
    size = f'viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(pieces)}</svg>'


def longest_of(completions: list[Completion]) -> float:
    """Return the end of a scale in % that holds all completions and the target, with a quarter of room above it."""
    numbers = [number for completion in completions for number in completion.fact.numbers]
    return max([FULL * 1.25, *(float(number) * 1.1 for number in numbers)])


def _x(number: Fraction | float, longest: float) -> float:
    """Return where a number in % stands, from the left."""
    return round(WIDTH * max(float(number), 0) / longest, 1)


def _bar(completion: Completion, longest: float, look: Look) -> str:
    """Return the bar of a bullet from zero to the number, as SVG."""
    fact, colour = completion.fact, look.town(completion.fact.area).colour
    height = THIN if fact.part else THICK
    box = f'x="0" y="{MIDDLE - height / 2}" width="{_x(fact.value or 0, longest)}" height="{height}" rx="1"'
    if fact.status.is_printed:
        return f'<rect {box} fill="{colour}"/>'
    texture = TEXTURES[fact.status]
    inside = "none" if texture.filled is None else fill(fact, look)
    strokes = f' stroke-dasharray="{texture.strokes}"' if texture.strokes else ""
    return f'<rect {box} fill="{inside}" stroke="{colour}" stroke-width="1.5"{strokes}/>'


def _whisker(completion: Completion, longest: float, look: Look) -> str:
    """Return the interval where it is wider than the bar's end, or an arrow towards an end that is not stated."""
    fact, ink = completion.fact, look.colour("ink")
    if fact.low is None or fact.high is None:
        tip = _x(fact.numbers[0], longest)
        way = 16 if fact.low is not None else -16
        points = f"{tip + way},{MIDDLE} {tip + way / 2},{MIDDLE - 5} {tip + way / 2},{MIDDLE + 5}"
        line = f'<line x1="{tip}" y1="{MIDDLE}" x2="{tip + way}" y2="{MIDDLE}" stroke="{ink}" stroke-width="1.5"/>'
        return f'{line}<polygon points="{points}" fill="{ink}"/>'
    low, high = _x(fact.low, longest), _x(fact.high, longest)
    if high - low < SEEN:
        return ""
    return f'<line x1="{low}" y1="{MIDDLE}" x2="{high}" y2="{MIDDLE}" stroke="{ink}" stroke-width="1.5"/>'


def _gone(gone: float, longest: float, look: Look) -> str:
    """Return the mark on a bullet of the share of the year gone, as SVG."""
    x = _x(gone, longest)
    return (
        f'<line x1="{x}" y1="4" x2="{x}" y2="{HEIGHT - 6}" stroke="{look.colour("second")}" stroke-dasharray="2 2"/>'
        f'<polygon points="{x - 5},{HEIGHT} {x + 5},{HEIGHT} {x},{HEIGHT - 7}" fill="{look.colour("second")}"/>'
    )
