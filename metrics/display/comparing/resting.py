"""What a sentence rests on, in words: how many figures, with which it falls, and which misprint would turn it."""

from collections.abc import Iterator, Sequence

from metrics.analysis.findings import FindingKind
from metrics.analysis.supposing.resting import Support
from metrics.display.names.source_names import id_at
from metrics.display.numbers.amounts import spaced
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.records import Observation


def resting_text(kind: FindingKind, supports: Sequence[Support], wording: Wording) -> str:
    """Return in one line, without full stop, what a sentence of a kind rests on, and what would take it away."""
    clauses = (count_text(len(supports), wording), *_fates(kind, supports, wording))
    return spaced(wording.word("semicolon").join(clauses))


def count_text(number: int, wording: Wording) -> str:
    """Return on how many figures a sentence rests."""
    return wording.word("rests_on_one") if number == 1 else wording.word("rests_on", number)


def fate_text(support: Support, wording: Wording) -> str:
    """Return in words whether the sentence falls without one of the figures that it rests on, or still stands."""
    return wording.word("rests_needed" if support.falls else "rests_spared")


def _fates(kind: FindingKind, supports: Sequence[Support], wording: Wording) -> Iterator[str]:
    """Yield in words without which figures a sentence falls, and a misprint of which would turn the way that it says.

    What a misprint leaves is the way alone: by how much is another number with any other digit.
    """
    falls = [support.figure for support in supports if support.falls]
    yield wording.word("rests_falls", _named(falls, wording)) if falls else wording.word("rests_stands")
    if any(support.turns is not None for support in supports):
        turns = [support.figure for support in supports if support.turns]
        turned, steady = f"rests_turns_{kind}", f"rests_steady_{kind}"
        yield wording.word(turned, _named(turns, wording)) if turns else wording.word(steady)


def _named(figures: Sequence[Observation], wording: Wording) -> str:
    """Return document and line of figures that a sentence rests on, any one of which is meant: 001:199 or 002:7."""
    named = (id_at(figure.source, [figure.at], wording.language) for figure in figures)
    either = wording.word("rests_or") if wording.language is Language.ZH else f" {wording.word('rests_or')} "
    return either.join(dict.fromkeys(named))
