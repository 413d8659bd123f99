"""What is missing, in words."""

from metrics.analysis.missing import Lacking, Piece
from metrics.display.amounts import spaced
from metrics.display.periods import period_text
from metrics.display.wording import Wording


def piece_text(piece: Piece, wording: Wording) -> str:
    """Return what is missing of an indicator that the reader knows, short, as it stands beside a comparison."""
    towns = wording.word("comma").join(map(wording.area, piece.areas))
    period = piece.there[0].period if piece.lacking is Lacking.END else piece.period
    measure = wording.word(piece.measure)
    told = wording.word(
        f"lacking_{piece.lacking}", towns, period_text(period, wording.language), measure.lower()
    )
    return spaced(told)
