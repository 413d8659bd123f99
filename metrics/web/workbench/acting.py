"""What a press of a key does: the body of a request, checked, as a step at the desk."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from metrics.curation.curating.choices import Chosen, near_word
from metrics.curation.curating.desk import Desk, Step
from metrics.curation.curating.edits import check_edit, exclusion_edits, figure_edits, indicator_edit
from metrics.curation.curating.progress import Progress, Stretch
from metrics.curation.grammar.apart import REASONS
from metrics.curation.library import known_indicators
from metrics.curation.proving.tokens import Token
from metrics.curation.reading.shapes import LONGEST_WORD
from metrics.curation.writing.additions import written
from metrics.language import Bilingual
from metrics.model.codes import Measure
from metrics.model.records import Source

LONGEST = 80  # characters of a field that a request may fill
WORD = 2  # characters of what is excluded, at least, where so many follow
Body = Mapping[str, object]


class IncompleteError(Exception):
    """Something has to be chosen first; says the word for what."""


def text_of(body: Body, name: str, longest: int = LONGEST) -> str:
    """Return a text of a request; empty where it is none."""
    value = body.get(name, "")
    return value.strip()[:longest] if isinstance(value, str) else ""


def accept(desk: Desk, source: Source, progress: Progress, stretch: Stretch, body: Body) -> Step:
    """Write the figure that was chosen for a number.

    Raises:
        IncompleteError: if no indicator is chosen, or there is none so called, or no figure can be read.
        As of ``Desk.take``.
    """
    catalogue, candidate = desk.catalogue(), stretch.candidate
    indicator = known_indicators(catalogue.indicators).get(text_of(body, "indicator"))
    if indicator is None or candidate is None:
        raise IncompleteError("curate_indicator")
    measure = text_of(body, "measure")
    if measure not in list(Measure):
        raise IncompleteError("curate_measure")
    told = {name: text_of(body, name) for name in ("period", "status", "area", "part", "of", "among")}
    token = candidate.token
    chosen = Chosen(indicator.id, measure, token.text, candidate.line, **told)
    own = catalogue.indicators.get(indicator.id, indicator)
    near = near_word(progress.document, _whole(progress, token), own, candidate.phrase)
    return desk.take(source, stretch.start, figure_edits(catalogue, desk.folder, source, chosen, near))


def exclude(desk: Desk, source: Source, progress: Progress, stretch: Stretch, reason: str) -> Step:
    """Write that a number is no figure.

    Raises:
        IncompleteError: if no such reason is known.
        As of ``Desk.take``.
    """
    if reason not in REASONS:
        raise IncompleteError("curate_exclude")
    return desk.take(
        source, stretch.start, exclusion_edits(desk.folder, source, [_excluded(progress, stretch, reason)])
    )


def sweep(desk: Desk, source: Source, progress: Progress) -> Step:
    """Write that all are no figures that are proposed to be none."""
    excluded = [
        _excluded(progress, each, str(each.candidate.reason)) for each in swept(progress) if each.candidate
    ]
    return desk.take(source, 0, exclusion_edits(desk.folder, source, excluded))


def swept(progress: Progress) -> list[Stretch]:
    """Return the open numbers that are proposed to be no figures."""
    return [
        stretch
        for stretch in progress.stretches
        if not stretch.standing.is_explained and stretch.candidate and stretch.candidate.reason
    ]


def confirm(desk: Desk, source: Source, stretch: Stretch, body: Body) -> Step:
    """Write who looked the figure of a number up again, today.

    Raises:
        IncompleteError: if no name is given.
        As of ``Desk.take``.
    """
    name = text_of(body, "name", 40).replace(",", " ").replace("，", " ").strip()
    if not name:
        raise IncompleteError("curate_name")
    place = text_of(body, "place", 500)
    wanted = [
        proof.observation
        for proof in stretch.proofs
        if place
        in (
            "",
            _place(
                proof.observation.location.file,
                proof.observation.location.line,
                proof.observation.location.column,
            ),
        )
    ]
    edits = [check_edit(each, name, date.today()) for each in wanted[:1] if not each.checked]
    return desk.take(source, stretch.start, edits)


def make(desk: Desk, source: Source, start: int, body: Body) -> Step:
    """Write a new indicator by hand.

    Raises:
        IncompleteError: if its id, or its theme, is not given.
        As of ``Desk.take``.
    """
    catalogue = desk.catalogue()
    for name in ("id", "zh", "en", "unit", "definition_zh", "definition_en"):
        if not text_of(body, name, 300):
            raise IncompleteError(f"curate_new_{name}")
    theme = text_of(body, "theme")
    if theme not in catalogue.themes or not catalogue.themes[theme].indicators:
        raise IncompleteError("curate_new_theme")
    words = [each for each in text_of(body, "words", 300).replace("，", ",").split(",") if each.strip()]
    fields: dict[str, str | Bilingual] = {
        "name": Bilingual(text_of(body, "zh"), text_of(body, "en")),
        "unit": text_of(body, "unit"),
        "welcome": text_of(body, "welcome") or "neither",
        "words": f"[{', '.join(written(word.strip()) for word in words)}]" if words else "",
        "definition": Bilingual(text_of(body, "definition_zh", 300), text_of(body, "definition_en", 300)),
    }
    return desk.take(source, start, [indicator_edit(catalogue, theme, text_of(body, "id"), fields)])


def _excluded(progress: Progress, stretch: Stretch, reason: str) -> tuple[str, int, str]:
    """Return what is excluded as it is written: the number, with what follows it where it is but one character."""
    document, start, end = progress.document, stretch.start, stretch.end
    line = document.characters[start].line
    taken = {at for each in progress.stretches if each.start > start for at in range(each.start, each.end)}
    while end < len(document.plain) and _wants_more(document.plain[start:end]):
        if end in taken or document.characters[end].line != line or not document.plain[end].isalnum():
            break
        end += 1
    return reason, line, document.plain[start : min(end, start + LONGEST_WORD)]


def _wants_more(printed: str) -> bool:
    """Whether a text says too little where it is found again: one character."""
    return len(printed) < WORD


def _whole(progress: Progress, token: Token) -> Token:
    """Return the figure of the document over which a candidate lies."""
    over = progress.document.tokens_within(token.start, token.end)
    return over[0] if over else token


def _place(file: str, line: int, column: int) -> str:
    """Return where a record stands, as the page tells it."""
    return f"{file}:{line}:{column}"


def relative(path: Path, folder: Path) -> str:
    """Return the name of a file within the folder."""
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.name
