"""The second person's presses: a figure that is looked up again stands, or is set aside with a reason."""

from datetime import date

from metrics.curation.curating.edits import answer_edit, check_edit, refusal_edits
from metrics.model.records import Observation
from metrics.model.remarks import ANSWERS_OF_A_FIGURE
from metrics.web.workbench.press import Done, IncompleteError, Press, RefusedError

LONGEST_LOCATION = 500  # characters of a file's name, with line and column
SURE = "sure: "


def confirm(press: Press) -> Done:
    """Write who looked a figure of a number up again, today.

    Raises:
        IncompleteError: if no name is given, or the number has no figure to look up.
        RefusedError: if whoever looks wrote it.
        As of ``Desk.take``.
    """
    observation, name = _observation(press), press.by
    if press.desk.writer(observation) == name:
        raise RefusedError("curate_own")
    edits = [check_edit(observation, name, date.today())]
    return Done("curate_confirmed", (press.printed,), press.desk.take(press.source, press.start, edits))


def refuse(press: Press) -> Done:
    """Set a figure of a number aside, as a comment with name, day and reason; the number is open again.

    Raises:
        IncompleteError: if no name, or no reason, is given, or the number has no figure to look up.
        As of ``Desk.take``.
    """
    observation, why = _observation(press), press.text("why")
    if not why:
        raise IncompleteError("curate_why")
    edits = refusal_edits(press.source, observation, press.by, date.today(), why)
    return Done("curate_refused_now", (press.printed,), press.desk.take(press.source, press.start, edits))


def answer(press: Press) -> Done:
    """Write of a figure that all is right about which a remark asks.

    Raises:
        IncompleteError: if there is no such figure at the number, or no such answer.
        As of ``Desk.take``.
    """
    location, doubt = press.text("place", LONGEST_LOCATION), press.text("answer").removeprefix(SURE)
    figures = [
        proof.observation for proof in press.number().proofs if place_of(proof.observation) == location
    ]
    if not figures or doubt not in ANSWERS_OF_A_FIGURE:
        raise IncompleteError("curate_number")
    step = press.desk.take(press.source, press.start, [answer_edit(figures[0], doubt)], press.by)
    return Done("curate_answered", (press.printed,), step)


def place_of(observation: Observation) -> str:
    """Return where a record stands, as the page tells it."""
    at = observation.location
    return f"{at.file}:{at.line}:{at.column}"


def _observation(press: Press) -> Observation:
    """Return the figure that is looked up: the one that is named, else the first that nobody looked up yet."""
    wanted = press.text("place", LONGEST_LOCATION)
    left = [figure for figure in press.number().unchecked if wanted in ("", place_of(figure))]
    if not left:
        raise IncompleteError("curate_unchecked")
    if not press.by:
        raise IncompleteError("curate_name")
    return left[0]
