"""The verdicts on the figures of a view, a row each: whether two compare, and how they differ."""

from msgspec import Struct

from metrics.analysis.comparing.differences import difference
from metrics.analysis.comparing.verdicts import Verdicts
from metrics.display.comparing.verdicts import SIGNS, difference_text, kind_text, verdict_text
from metrics.model.codes import Comparability
from metrics.views.figures.resting import Resting, answer_resting
from metrics.views.readers.reader import Reader

MOST_PAIRS = 15  # that are told one by one: those of six figures


class VerdictView(Struct, frozen=True):
    """A row of verdicts: whether two figures compare and how they differ, in the reader's words; sign and word."""

    comparability: str
    sign: str
    text: str
    answer: str
    resting: Resting | None = None


def verdict_views(judged: Verdicts, reader: Reader) -> list[VerdictView]:
    """Return a row a verdict: on every two of few figures, on every kind of pair of many; what compares best first."""
    if len(judged) > MOST_PAIRS:
        return _kinds(judged, reader)
    views = [
        difference(reader.catalogue, judgement.first, judgement.second, judge=judged.judge)
        for judgement in judged
    ]
    views.sort(key=lambda judgement: judgement.verdict.comparability.doubt)
    return [
        VerdictView(
            str(judgement.verdict.comparability),
            SIGNS[judgement.verdict.comparability],
            verdict_text(judgement.verdict, reader.wording),
            difference_text(judgement, reader.wording),
            answer_resting(judgement, reader),
        )
        for judgement in views
    ]


def verdicts_listed(judged: Verdicts) -> int:
    """Return how many verdicts `verdict_views` tells."""
    return len(judged) if len(judged) <= MOST_PAIRS else len(judged.kinds)


def _kinds(judged: Verdicts, reader: Reader) -> list[VerdictView]:
    """Return a row for the verdict on every kind of pair, with how many pairs it is of."""
    kinds = [
        (grounds[0].comparability, kind_text(grounds, number, reader.wording))
        for grounds, number in judged.kinds
    ]
    return [VerdictView(str(level), SIGNS[level], text, "") for level, text in kinds]


def verdict_counts(judged: Verdicts, reader: Reader) -> list[str]:
    """Return above the rows of verdicts how many there are of each level, such as ``可比 3 对``."""
    number, wording = judged.levels, reader.wording
    return [
        f"{SIGNS[level]} {wording.word('verdict_count', wording.word(level), number[level])}"
        for level in Comparability
        if number[level]
    ]
