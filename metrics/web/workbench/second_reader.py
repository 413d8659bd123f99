"""The second person's presses: a figure, or what is none, stands, or is set aside with a reason."""

from datetime import date

from metrics.curation.curating.edits import (
    answer_edit,
    check_edit,
    exclusion_check_edit,
    exclusion_refusal_edits,
    refusal_edits,
)
from metrics.model.records import Exclusion, Observation
from metrics.model.remarks import ANSWERS_OF_A_FIGURE
from metrics.web.workbench.press import IncompleteError, Press, PressResult, RefusedError

LONGEST_LOCATION = 500  # characters of a file's name, with line and column
SURE = "sure: "


def confirm(press: Press) -> PressResult:
    """Write at the workbench who looked a figure up again, or that it is none, today.

    Raises:
        IncompleteError: if no name is given, or nothing of the number is left to look at.
        RefusedError: if whoever looks wrote it.
        As of ``Desk.take``.
    """
    (record, *others), name = _looked_at(press), press.by
    if isinstance(record, Exclusion):
        own, edit = press.desk.excluder(record), exclusion_check_edit(record, name, date.today())
    else:
        own, edit = press.desk.writer(record), check_edit(record, name, date.today())
    if own == name:
        raise RefusedError("curate_own")
    step = press.desk.take(press.source, press.start, [edit])
    return PressResult("curate_confirmed", (press.printed,), step, stays=bool(others) or not press.is_second)


def refuse(press: Press) -> PressResult:
    """Set a figure of a number aside, as a comment with name, day and reason; the number is open again.

    Raises:
        IncompleteError: if no name, or no reason, is given, or nothing of the number is left to look at.
        As of ``Desk.take``.
    """
    record, why = _looked_at(press)[0], press.text("why")
    if not why:
        raise IncompleteError("curate_why")
    refused = press.source, press.by, date.today(), why
    edits = (
        exclusion_refusal_edits(refused[0], record, *refused[1:])
        if isinstance(record, Exclusion)
        else refusal_edits(refused[0], record, *refused[1:])
    )
    return PressResult(
        "curate_refused_now", (press.printed,), press.desk.take(press.source, press.start, edits)
    )


def answer(press: Press) -> PressResult:
    """Write at the workbench that all is right about a figure on which a remark asks.

    Raises:
        IncompleteError: if there is no such figure at the number, or no such answer.
        As of ``Desk.take``.
    """
    location, doubt = press.text("location", LONGEST_LOCATION), press.text("answer").removeprefix(SURE)
    figures = [
        proof.observation for proof in press.number().proofs if location_of(proof.observation) == location
    ]
    if not figures or doubt not in ANSWERS_OF_A_FIGURE:
        raise IncompleteError("curate_number")
    step = press.desk.take(press.source, press.start, [answer_edit(figures[0], doubt)], press.by)
    return PressResult("curate_answered", (press.printed,), step, stays=True)


def location_of(record: Observation | Exclusion) -> str:
    """Return where a record stands, as the workbench's page tells it."""
    at = record.location
    return f"{at.file}:{at.line}:{at.column}"


def _looked_at(press: Press) -> list[Observation | Exclusion]:
    """Return what the second person at the workbench looks at, what is named first, and what is left besides."""
    wanted, number = press.text("location", LONGEST_LOCATION), press.number()
    excluded = (number.unchecked_exclusion,) if number.unchecked_exclusion else ()
    left: list[Observation | Exclusion] = [*number.unchecked, *excluded]
    left.sort(key=lambda record: wanted not in ("", location_of(record)))
    if not left or wanted not in ("", location_of(left[0])):
        raise IncompleteError("curate_unchecked")
    if not press.by:
        raise IncompleteError("curate_name")
    return left
