"""Coverage in words: what the cells of the map add up to, but for what there is none of; why a town has no figure."""

from msgspec.structs import asdict

from metrics.analysis.gaps.absences import documents_read_of, sources_of
from metrics.analysis.gaps.coverage import Tally
from metrics.display.names.area_names import BETWEEN
from metrics.display.wording import Wording


def cells_text(summed: Tally, wording: Wording) -> str:
    """Return how many cells the coverage map has, and how many hold a whole figure, less, an implied one, none."""
    if summed.cells and summed.whole == summed.cells:
        return wording.word("tally_all", summed.cells)
    pieces = [wording.word(f"tally_{holds}", cells) for holds, cells in asdict(summed).items() if cells]
    return wording.word(
        "tally",
        summed.cells,
        BETWEEN.within(wording.language).join(pieces or [wording.word("tally_none", summed.none)]),
    )


def theme_text(indicators: int, summed: Tally, wording: Wording) -> str:
    """Return in words how many indicators a theme has, and how many of their cells are covered by what."""
    pieces = [wording.word("theme_indicators", indicators)]
    pieces += [wording.word("theme_printed", summed.printed)]
    pieces += [wording.word("theme_implied", summed.implied)] if summed.implied else []
    pieces += [wording.word("theme_none", summed.none)] if summed.none else []
    return " · ".join(pieces)


def nothing_of(area: str, wording: Wording) -> str:
    """Return the words for a town without any figure: nothing is reported; which documents were read to their end."""
    read = documents_read_of(wording.catalogue, area)
    if not read:
        return wording.word("unread" if sources_of(wording.catalogue, area) else "no_documents")
    return f"{wording.word('not_reported')} · {wording.read_in_full(read)}"
