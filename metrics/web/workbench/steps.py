"""What a press of a key does: the body of a request, checked, as a step at the desk."""

from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec.structs import replace

from metrics.curation.curating.edits import exclusion_edits, indicator_edit, removal_edits
from metrics.curation.curating.excluding import excluding
from metrics.curation.grammar import indicator as of
from metrics.curation.grammar.other_files import REASONS
from metrics.curation.writing.additions import written
from metrics.language import Bilingual
from metrics.model.codes import Doubt, Reason
from metrics.web.workbench.acceptance import accept
from metrics.web.workbench.companions import taken_along
from metrics.web.workbench.press import IncompleteError, Press, PressResult, RefusedError, edition_of
from metrics.web.workbench.second_reader import LONGEST_LOCATION, answer, confirm, location_of, refuse

SENTENCE = 300  # characters of a definition


def exclude(press: Press) -> PressResult:
    """Write at a press that a number is no figure.

    Raises:
        IncompleteError: if no such reason is known.
        AlreadyError: if it is explained.
        RefusedError: as of ``taken_along``.
        As of ``Desk.take``.
    """
    stretch, reason = press.open_number(), press.text("reason")
    if reason not in REASONS:
        raise IncompleteError("curate_exclude")
    others, along = taken_along(press)
    own = exclusion_edits(press.desk.folder, press.source, [excluding(press.progress, stretch, reason)])
    step = press.desk.take(press.source, stretch.start, [*own, *along], press.by)
    if others:
        return PressResult("curate_excluded_along", (press.printed, others), step)
    return PressResult("curate_excluded_now", (press.printed,), step)


def unfollow(press: Press) -> PressResult:
    """Write at a press that a number is a figure of what no indicator follows.

    Where an indicator was offered, that it is none of it is written too.

    Raises:
        As of ``exclude``.
    """
    stretch = press.open_number()
    has_guess = stretch.candidate is not None and bool(stretch.candidate.guesses)
    sure = str(Doubt.FOLLOWED) if has_guess else ""
    excluded = replace(excluding(press.progress, stretch, str(Reason.UNFOLLOWED)), sure=sure)
    edits = exclusion_edits(press.desk.folder, press.source, [excluded])
    return PressResult(
        "curate_unfollowed", (press.printed,), press.desk.take(press.source, stretch.start, edits, press.by)
    )


def undo(press: Press) -> PressResult:
    """Take back the last step at the workbench; another window's only where somebody asks again."""
    steps = press.desk.steps
    if steps and steps[-1].window != press.window and press.body.get("sure") != len(steps):
        there = press.progress.at(steps[-1].start) if steps[-1].source == press.source.id else None
        printed = press.progress.document.as_read(there.start, there.end) if there else steps[-1].source
        return PressResult("curate_undo_other", (printed,), others=len(steps), stays=True)
    step = press.desk.undo()
    return PressResult("curate_undone" if step else "curate_nothing_to_undo", back=step, stays=True)


def take_back(press: Press) -> PressResult:
    """Take back at a press one figure of its number, or that it is none, however long ago that was written.

    Raises:
        IncompleteError: if there is no such figure at the number.
        As of ``Desk.take``.
    """
    number, wanted = press.number(), press.text("location", LONGEST_LOCATION)
    excluded = (number.exclusion,) if number.exclusion else ()
    records = [*(proof.observation for proof in number.proofs), *excluded]
    record = next((one for one in records if location_of(one) == wanted), None)
    if record is None:
        raise IncompleteError("curate_number")
    step = press.desk.take(press.source, press.start, removal_edits(press.source, record), press.by)
    return PressResult("curate_taken_back", (press.printed,), step, stays=True)


def make(press: Press) -> PressResult:
    """Write at a press a new indicator by hand.

    Raises:
        IncompleteError: if its id, or its theme, is not given.
        As of ``Desk.take``.
    """
    desk, catalogue = press.desk, press.desk.catalogue()
    for name in ("id_new", "zh", "en", of.UNIT.name, "definition_zh", "definition_en"):
        if not press.text(name, SENTENCE):
            raise IncompleteError(f"curate_new_{name.removesuffix('_new')}")
    theme = press.text("theme")
    if theme not in catalogue.themes or not catalogue.themes[theme].indicators:
        raise IncompleteError("curate_new_theme")
    words = [
        word for word in press.text(of.WORDS.name, SENTENCE).replace("，", ",").split(",") if word.strip()
    ]
    fields: dict[str, str | Bilingual] = {
        of.NAME.name: Bilingual(press.text("zh"), press.text("en")),
        of.UNIT.name: press.text(of.UNIT.name),
        of.WELCOME.name: press.text(of.WELCOME.name) or str(of.WELCOME.form.blank),
        of.WORDS.name: f"[{', '.join(written(word.strip()) for word in words)}]" if words else "",
        of.DEFINITION.name: Bilingual(
            press.text("definition_zh", SENTENCE), press.text("definition_en", SENTENCE)
        ),
    }
    made = press.text("id_new")
    step = desk.take(press.source, max(0, press.start), [indicator_edit(catalogue, theme, made, fields)])
    return PressResult("curate_made", (made,), step, stays=True, made=made)


ACTS: Mapping[str, Callable[[Press], PressResult]] = {
    "accept": accept,
    "exclude": exclude,
    "unfollow": unfollow,
    "undo": undo,
    "make": make,
    "answer": answer,
    "confirm": confirm,
    "refuse": refuse,
    "take_back": take_back,
}


def done(press: Press) -> PressResult:
    """Do what a press at the workbench asks for.

    Raises:
        IncompleteError: if there is no such thing to do.
        RefusedError: if its page shows another text of the document.
        As of the acts.
    """
    edition = press.text("edition")
    if edition and edition != edition_of(press.progress.document):
        raise RefusedError("curate_other_edition")
    act = ACTS.get(press.text("do"))
    if act is None:
        raise IncompleteError("curate_number")
    result = act(press)
    if result.step:
        press.desk.sign(press.window)
    return result


def relative(path: Path, folder: Path) -> str:
    """Return the name of a file within the folder, as the workbench tells it."""
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.name
