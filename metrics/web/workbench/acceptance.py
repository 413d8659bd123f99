"""A yes to a figure: what is chosen in a press, what would come of it, and the writing."""

from pathlib import Path

from msgspec.structs import replace

from metrics.curation.curating.choices import CHOSEN, FigureChoices
from metrics.curation.curating.correcting import correction_edits
from metrics.curation.curating.edits import figure_edits
from metrics.curation.curating.outlook import Edit
from metrics.curation.curating.trying import Attempt, Rehearsal
from metrics.curation.grammar import table as of
from metrics.curation.library import known_indicators
from metrics.curation.opening.scans import DOUBT
from metrics.curation.proposing.candidate import Candidate
from metrics.display.words import word
from metrics.language import Language
from metrics.model.codes import Measure
from metrics.web.workbench.companions import taken_along
from metrics.web.workbench.new_indicators import coined_of
from metrics.web.workbench.press import IncompleteError, Press, PressResult, RefusedError


def accept(press: Press) -> PressResult:
    """Write the figure that was chosen for a number.

    Raises:
        IncompleteError: if no indicator is chosen, or there is none so called, or no figure can be read.
        AlreadyError: if it is explained.
        RefusedError: as of ``taken_along``.
        As of ``Desk.take``.
    """
    desk, source = press.desk, press.source
    chosen, candidate = chosen_in(press)
    printed = _typed(press, candidate) or chosen.printed
    near = tried_in(press).near or chosen.near
    coinage = _coinage(press)
    others, along = taken_along(press)
    edits = [
        *_corrections(press, candidate, printed),
        *coinage,
        *figure_edits(
            desk.supposed(coinage), desk.folder, source, replace(chosen, printed=printed, near=near)
        ),
        *along,
    ]
    step = desk.take(source, press.number().start, edits, press.by)
    return (
        PressResult("curate_accepted_along", (printed, others), step)
        if others
        else PressResult("curate_accepted", (printed,), step)
    )


def chosen_in(press: Press) -> tuple[FigureChoices, Candidate]:
    """Return the figure that a press at the workbench chooses for an open number, and what was proposed of it.

    Raises:
        As of ``accept``.
    """
    stretch, indicator = press.open_number(), press.text(of.INDICATOR.name)
    is_known = indicator in known_indicators(press.desk.catalogue().indicators)
    candidate = stretch.candidate
    if candidate is None or not (is_known or _coinage(press)):
        raise IncompleteError("curate_indicator")
    measure = press.text(of.MEASURE.name)
    if measure not in list(Measure):
        raise IncompleteError("curate_measure")
    words = {field.name: press.text(field.name) for field in CHOSEN}
    written = candidate.written(Measure(measure))
    return FigureChoices(indicator, measure, written.text, written.line, **words), candidate


def tried_in(press: Press) -> Attempt:
    """Return what would come of what is chosen, with nothing written.

    Raises:
        As of ``accept``.
    """
    chosen, candidate = chosen_in(press)
    catalogue = press.desk.supposed(_coinage(press))
    return Rehearsal(catalogue, press.progress.document, press.source).tried(chosen, candidate)


def _coinage(press: Press) -> list[Edit]:
    """Return the edit that makes the printed phrase an indicator, where the press at the workbench chooses it."""
    catalogue = press.desk.catalogue()
    coined = coined_of(press.number(), press.progress, catalogue)
    return [coined.edit(catalogue)] if coined and coined.id == press.text(of.INDICATOR.name) else []


def hindrance_text(tried: Attempt | None, folder: Path, language: Language) -> str:
    """Return in words why an accepted figure would be refused, and what helps; empty where it would not."""
    if tried is None or tried.why is None:
        return ""
    why = tried.why.within(language).replace(f"{folder}/", "")
    return word("semicolon", language).join((why, word(f"curate_way_{tried.hindrance}", language)))


def _typed(press: Press, candidate: Candidate) -> str:
    """Return a figure as a person types it at the workbench; empty where it is as it was read.

    Raises:
        RefusedError: if it was read off a photo without being sure, and nobody types it.
    """
    if not press.text("printed") and DOUBT in candidate.doubts:
        raise RefusedError("curate_type_it")
    return press.text("printed")


def _corrections(press: Press, candidate: Candidate, printed: str) -> list[Edit]:
    """Return the edits of a photo's misread text by what a person types at the workbench; none if unchanged."""
    token, document = candidate.token, press.progress.document
    if DOUBT not in candidate.doubts or printed == token.text:
        return []
    return correction_edits(press.desk.documents, press.source, document, (token.start, token.end), printed)
