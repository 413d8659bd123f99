"""Missing figures in words: short beside a comparison, in full in a list, with what they open and whom to ask."""

from collections.abc import Iterator

from metrics.analysis.gaps.absences import sources_of
from metrics.analysis.supposing.missing import MissingPiece
from metrics.display.names.source_names import publisher
from metrics.display.numbers.amounts import spaced
from metrics.display.periods import period_text
from metrics.display.wording import Wording


def piece_text(piece: MissingPiece, wording: Wording) -> str:
    """Return what is missing of an indicator that the reader knows, short, as it stands beside a comparison."""
    measure = wording.word("lacking_level" if piece.measure.is_level else piece.measure).lower()
    return spaced(
        wording.word(f"lacking_{piece.lacking}", _towns(piece, wording), _when(piece, wording), measure)
    )


def wanted_text(piece: MissingPiece, wording: Wording) -> str:
    """Return what is missing in full: town, period and indicator, and the measure where it is no level."""
    name = wording.indicator(piece.indicator)
    if not piece.measure.is_level:
        name = wording.in_measure(piece.indicator, piece.measure)
    return spaced(
        wording.word(f"wanted_{piece.lacking}", _towns(piece, wording), _when(piece, wording), name)
    )


def opened_text(piece: MissingPiece, wording: Wording) -> str:
    """Return in words how many comparisons a missing figure would make possible."""
    number = wording.word("no_fewer", piece.opened) if piece.at_least else piece.opened
    if not piece.cautious:
        return wording.word("opens_plain", number)
    if not piece.plain:
        return wording.word("opens_cautious", number)
    return wording.word("opens_both", number, piece.cautious)


def asked_texts(area: str, wording: Wording) -> Iterator[str]:
    """Yield whom to ask for a missing figure of a town: its own statistics, and who printed others, by name."""
    yield wording.word("ask_town", wording.area_in_full(area))
    sources = sources_of(wording.catalogue, area)
    for name in publishers(area, wording):
        yield wording.word("ask_publisher", name)
    unnamed = [source.id for source in sources if not publisher(source, wording.language)]
    if unnamed:
        yield wording.word("ask_unnamed", wording.word("comma").join(unnamed))


def publishers(area: str, wording: Wording) -> list[str]:
    """Return the publishers to ask for a town's missing figures: whose documents tell of it, each once."""
    named = (publisher(source, wording.language) for source in sources_of(wording.catalogue, area))
    return list(dict.fromkeys(name for name in named if name))


def _towns(piece: MissingPiece, wording: Wording) -> str:
    """Return the names of the towns whose figure is missing, in a row."""
    return wording.joined([*map(wording.area, piece.areas)])


def _when(piece: MissingPiece, wording: Wording) -> str:
    """Return the period of a missing figure in words; where only its end is missing, the period as it is printed."""
    period = piece.there[0].period if piece.lacking.is_only_end else piece.period
    return period_text(period, wording.language)
