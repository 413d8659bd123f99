"""The completions of targets as one chart: a bar each, all on one scale, the target as one line."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from metrics.analysis.facts import Fact
from metrics.analysis.standings.targets import FULL, Attainment, Completion
from metrics.charts.bullet import longest_of
from metrics.charts.captions.caption import Caption, KeyEntry, version_text
from metrics.charts.captions.cited import cited
from metrics.charts.chart import Chart
from metrics.charts.looks.look import LARGE, SMALL, Look
from metrics.charts.looks.texture import TEXTURES, UNPRINTED, fill
from metrics.charts.plotting.marks import carried_of, small
from metrics.charts.texts.wrapping import wrapped
from metrics.display.gaps.coverage import nothing_of
from metrics.display.notes import notes
from metrics.display.pace import pace_text
from metrics.display.wording import Wording
from metrics.language import Language

ROW = 46  # pixels of a row, at least
THICK, THIN = 0.3, 0.15  # of a row: the whole town, a part of it
SIDE = 0.5  # how much room the figures take beside the scale, of its length
NAME_WIDTH = 205  # pixels, by an estimate on the safe side
SEEN = 2.0  # an interval narrower than this, in %, lies within the bar's own end


def completions_chart(done: Sequence[Completion], wording: Wording, look: Look) -> Chart:
    """Return one bar a completion, from zero to its number, with its figure, its period and its pace in words."""
    longest, facts = longest_of(list(done)), [completion.fact for completion in done]
    heights = {fact: len(facts) - 1 - index for index, fact in enumerate(facts)}
    layout = look.layout() | {
        "height": round(ROW * (len(facts) + 0.5)),
        "bargap": 0,
        "xaxis": look.axis(range=[0, longest * (1 + SIDE)], showticklabels=False),
        "yaxis": look.axis(
            range=[-0.7, len(facts) - 0.2],
            tickvals=list(range(len(facts))),
            ticktext=[_name(fact, wording, look) for fact in reversed(facts)],
            ticklabelstandoff=12,
            automargin=True,
        ),
        "annotations": [
            _text_at(wording.word("target_line"), FULL, len(facts) - 0.4) | {"xanchor": "center"},
            *(
                note
                for completion in done
                for note in _texts(completion, heights[completion.fact], longest, wording)
            ),
            *(note for fact in facts for note in _arrow(fact, heights[fact], look)),
        ],
        "shapes": [
            line
            for completion in done
            for line in _lines(completion, heights[completion.fact], longest, look)
        ],
    }
    return Chart([_bar(fact, heights[fact], look) for fact in facts], layout)


def completions_caption(done: Sequence[Completion], wording: Wording, look: Look) -> Caption:
    """Return the words around the completions: how many reach their target, what they are, who has none and why."""
    word, facts = wording.word, [completion.fact for completion in done]
    reported = {fact.area for fact in facts}
    amounts = (amount for completion in done for amount in _amounts(completion, wording))
    nothing = (
        f"{wording.area(area)}{word('colon')}{nothing_of(area, wording)}"
        for area in wording.catalogue.towns
        if area not in reported
    )
    beside = [figure for goal in done for figure in (goal.done, goal.target) if figure]
    lines = (*amounts, *notes([*facts, *beside], wording), *nothing)
    return Caption(
        title=targets_title(done, wording),
        subtitle=f"{word('completion')} · {word('in_unit', '%')}",
        key=tuple(_key(done, wording, look)),
        sources=cited([*facts, *beside] if facts else [], wording)[0],
        notes=(word("targets_lead"), word("semicolon").join(lines)) if lines else (word("targets_lead"),),
        gaps=(),
        version=version_text(wording),
    )


def targets_title(done: Sequence[Completion], wording: Wording) -> str:
    """Return how many completions there are, and how many of them reach their target, are under way, fall short."""
    counts = ((reach, sum(completion.reach is reach for completion in done)) for reach in Attainment)
    counted = [wording.word(f"count_{reach}", count) for reach, count in counts if count]
    if not counted:
        return wording.word("no_completions")
    return wording.word("targets_title", len(done), wording.word("comma").join(counted))


def _amounts(completion: Completion, wording: Wording) -> Iterator[str]:
    """Yield the texts at a completion's bar of what was done and what was due, where either is known."""
    amounts = (("done", completion.done), ("due", completion.target))
    wording = wording.together(fact for _, fact in amounts if fact)
    word = wording.word
    named = [
        f"{word(key)} {wording.figure(fact)}{_unprinted(fact, wording)}" for key, fact in amounts if fact
    ]
    if named:
        name = f"{wording.area(completion.fact.area)} · {wording.indicator(completion.fact.indicator)}"
        yield f"{name}{word('colon')}{word('semicolon').join(named)}"


def _unprinted(fact: Fact, wording: Wording) -> str:
    """Return the status at a completion's bar of a figure that is not printed, in brackets."""
    if fact.status.is_printed:
        return ""
    return (
        f"{'' if wording.language is Language.ZH else ' '}{wording.word('in_brackets', wording.status(fact))}"
    )


def _key(done: Sequence[Completion], wording: Wording, look: Look) -> Iterator[KeyEntry]:
    """Yield the towns that have a completion, then what else is drawn."""
    second = look.colour("second")
    for area in dict.fromkeys(completion.fact.area for completion in done):
        yield KeyEntry(look.town(area).glyph, look.town(area).colour, wording.area(area))
    for status in UNPRINTED:
        if any(completion.fact.status is status for completion in done):
            yield KeyEntry(TEXTURES[status].glyph, second, wording.word(status))
    if any(_has_mark(completion) for completion in done):
        yield KeyEntry("│", second, wording.word("year_gone"))


def _has_mark(completion: Completion) -> bool:
    """Whether a completion's bar has a mark: the share of the year gone is known and less than all of it."""
    return completion.pace.is_known and completion.gone is not None and completion.gone < FULL


def _bar(fact: Fact, row_number: int, look: Look) -> dict[str, Any]:
    """Return a bar: filled as its status is, thin where it is only a part."""
    colour, hollow = look.town(fact.area).colour, TEXTURES[fact.status].filled is None
    return {
        "type": "bar",
        "orientation": "h",
        "x": [None if fact.value is None else float(fact.value)],
        "y": [row_number],
        "width": [THIN if fact.part else THICK],
        "marker": {
            "color": "rgba(0,0,0,0)" if hollow else fill(fact, look),
            "line": {"color": colour, "width": 0 if fact.status.is_printed else 1.5},
        },
        "customdata": [[*carried_of(fact, fact.ends)]],
        "hoverinfo": "skip",
    }


def _name(fact: Fact, wording: Wording, look: Look) -> str:
    """Return the name of a completion's bar: indicator, then town and part."""
    style, part = look.town(fact.area), wording.part(fact)
    name = wrapped(wording.indicator(fact.indicator), NAME_WIDTH, SMALL)
    below = wrapped(
        " · ".join(line for line in (wording.area(fact.area), part) if line), NAME_WIDTH, SMALL - 1
    )
    lines = [f'<span style="color:{look.colour("ink")}">{escape(line, quote=False)}</span>' for line in name]
    glyph = f"{small(style.glyph, style.colour)} "
    second = [small(escape(line, quote=False), look.colour("second")) for line in below]
    return "<br>".join((*lines, glyph + second[0], *second[1:]))


def _texts(
    completion: Completion, row_number: int, longest: float, wording: Wording
) -> Iterator[dict[str, Any]]:
    """Yield the figure beside a bar, and below the bar its period, status and pace."""
    fact, word = completion.fact, wording.word
    figure = f"<b>{escape(wording.figure(fact), quote=False)}</b>"
    reach = f'<span style="font-size:{SMALL}px">  {escape(word(completion.reach), quote=False)}</span>'
    yield _text_at(figure + reach, longest * 1.02, row_number) | {"font": {"size": LARGE}}
    below = escape(
        " · ".join((wording.period(fact), wording.status(fact), pace_text(completion, wording))), quote=False
    )
    yield _text_at(below, 0, row_number - 0.36)


def _text_at(text: str, x: float, y: float) -> dict[str, Any]:
    """Return a small text that begins at a point of the chart of completions, as an annotation."""
    return {"text": text, "x": x, "y": y, "xanchor": "left", "showarrow": False, "font": {"size": SMALL - 1}}


def _lines(completion: Completion, row_number: int, longest: float, look: Look) -> Iterator[dict[str, Any]]:
    """Yield the scale under a bar, the target across it, and the share of the year gone where it has a mark."""
    ends = {"type": "line", "layer": "below", "y0": row_number, "y1": row_number}
    yield ends | {"x0": 0, "x1": longest, "line": {"color": look.colour("hairline"), "width": 1}}
    fact, ink = completion.fact, look.colour("ink")
    upright = {"type": "line", "y0": row_number - 0.24, "y1": row_number + 0.24}
    yield upright | {"x0": FULL, "x1": FULL, "line": {"color": ink, "width": 2}}
    if _has_mark(completion):
        line = {"color": look.colour("second"), "width": 1.5, "dash": "dot"}
        yield upright | {"x0": completion.gone, "x1": completion.gone, "line": line}
    if fact.low is not None and fact.high is not None and fact.high - fact.low >= SEEN:
        interval = {"x0": float(fact.low), "x1": float(fact.high)}
        yield ends | interval | {"layer": "above", "line": {"color": ink, "width": 1.5}}


def _arrow(fact: Fact, row_number: int, look: Look) -> Iterator[dict[str, Any]]:
    """Yield an arrow towards the end that a figure does not state."""
    if fact.opens_upward or fact.opens_downward:
        way = 18 if fact.opens_upward else -18
        arrow = {"text": "", "showarrow": True, "arrowhead": 2, "arrowwidth": 1.6}
        ends = {"x": float(fact.numbers[0]), "y": row_number, "xshift": way, "ax": -way, "ay": 0}
        yield arrow | ends | {"arrowcolor": look.colour("ink")}
