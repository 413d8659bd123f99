"""The edits that a yes makes: a figure under its indicator, what is no figure, an indicator, a second look."""

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path, PurePosixPath

from msgspec import Struct

from metrics.curation.curating.choices import FigureChoices, fields_of, of_the_city
from metrics.curation.curating.outlook import Edit
from metrics.curation.grammar import document as of_document
from metrics.curation.grammar import figure as of_figure
from metrics.curation.grammar import indicator as of_indicator
from metrics.curation.library import SHIPPED, shipped_library
from metrics.curation.reading.folder import EXCLUSIONS
from metrics.curation.reading.strays import ENDING
from metrics.curation.writing.additions import Flow, OneMore, both, written
from metrics.curation.writing.curated import a_figure, an_exclusion, an_indicator
from metrics.curation.writing.marking import marked_at
from metrics.curation.writing.placing import added, added_at
from metrics.curation.writing.removals import set_aside, set_text_aside, taken_out, text_taken_out, without
from metrics.curation.writing.schemas import named
from metrics.language import Bilingual
from metrics.model.records import Catalogue, Exclusion, Observation, Source

EXCLUSIONS_HEAD = (
    "# The numbers that are no figures: document, reason, line, a few characters as printed.\n\n"
)


class NewExclusion(Struct, frozen=True):
    """A yes to no figure: its reason, its line, as it is printed; ``sure`` is the remark that it answers."""

    reason: str
    line: int
    printed: str
    sure: str = ""


def figure_edits(catalogue: Catalogue, folder: Path, source: Source, chosen: FigureChoices) -> list[Edit]:
    """Return the edits that write a figure: before it its indicator where only the library has that, and its 全市.

    Raises:
        KeyError: if neither the folder nor the library has the indicator.
    """
    of_city, chosen = of_the_city(chosen, source, catalogue.areas)
    city = [] if of_city is None or of_city == source else [_city_edit(of_city)]
    addition = a_figure(chosen.indicator, source.id, fields_of(chosen, source, catalogue.indicators))
    if chosen.indicator in catalogue.indicators:
        path = Path(catalogue.indicators[chosen.indicator].location.file)
        return [*city, Edit(path, lambda text: added(text, addition))]
    block = an_indicator(chosen.indicator, library_lines(chosen.indicator))
    theme = shipped_library().indicators[chosen.indicator].theme
    head = "" if theme in catalogue.themes else _head(folder, theme)
    path = folder / f"{theme}{ENDING}"
    return [*city, Edit(path, lambda text: added(added(text, block), addition), head)]


def _city_edit(source: Source) -> Edit:
    """Return the edit of a yes that writes which place a document means by 全市."""
    addition = {source.id: {of_document.WHOLE_CITY: Flow(both(source.whole_city.zh, source.whole_city.en))}}
    return Edit(Path(source.location.file), lambda text: added(text, addition))


def exclusion_edits(folder: Path, source: Source, excluded: Iterable[NewExclusion]) -> list[Edit]:
    """Return the edit that writes what is no figure; what stands there already is not written twice."""
    wanted = list(dict.fromkeys(excluded))
    path = folder / f"{EXCLUSIONS}{ENDING}"
    fresh = named(EXCLUSIONS_HEAD, folder, PurePosixPath(path.name))

    def change(text: str) -> str:
        for one in wanted:
            text = added(text, an_exclusion(source.id, one.reason, one.line, one.printed, one.sure))
        return text

    return [Edit(path, change, fresh)]


def check_edit(observation: Observation, name: str, day: date) -> Edit:
    """Return the edit that says who looked a figure up again, and when."""
    location = observation.location
    addition = {of_figure.CHECKED.name: Flow(written(f"{name}, {day.isoformat()}"))}
    return Edit(Path(location.file), lambda text: added_at(text, location.line, location.column, addition))


def exclusion_check_edit(exclusion: Exclusion, name: str, day: date) -> Edit:
    """Return the edit that says who else looked at what is no figure, and when."""
    at, value = exclusion.location, written(f"{name}, {day.isoformat()}")
    return Edit(
        Path(at.file), lambda text: marked_at(text, at.line, at.column, of_figure.CHECKED.name, value)
    )


def exclusion_refusal_edits(
    source: Source, exclusion: Exclusion, name: str, day: date, why: str
) -> list[Edit]:
    """Return the edits of a no to an exclusion: a comment sets it aside; its number is open again."""
    at, comment = exclusion.location, f"{name}, {day.isoformat()}: {why}"
    return [
        Edit(Path(at.file), lambda text: set_text_aside(text, at.line, at.column, comment)),
        *_no_longer_read(source),
    ]


def answer_edit(observation: Observation, doubt: str) -> Edit:
    """Return the edit of a yes that answers a remark on a figure: all is right."""
    location, addition = observation.location, {of_figure.SURE.name: OneMore(written(doubt))}
    return Edit(Path(location.file), lambda text: added_at(text, location.line, location.column, addition))


def refusal_edits(source: Source, observation: Observation, name: str, day: date, why: str) -> list[Edit]:
    """Return the edits of a no to a figure: a comment says who refuses it, when and why.

    Its number is open again, so its document is not read to the end.
    """
    location, comment = observation.location, f"{name}, {day.isoformat()}: {why}"
    edit = Edit(Path(location.file), lambda text: set_aside(text, location.line, location.column, comment))
    return [edit, *_no_longer_read(source)]


def removal_edits(source: Source, record: Observation | Exclusion) -> list[Edit]:
    """Return the edits by which a yes is taken back, to a figure or to no figure, as if it had never been said.

    Its number is open again, so its document is not read to the end.
    """
    at, remove = record.location, text_taken_out if isinstance(record, Exclusion) else taken_out
    return [Edit(Path(at.file), lambda text: remove(text, at.line, at.column)), *_no_longer_read(source)]


def _no_longer_read(source: Source) -> list[Edit]:
    """Return the edit by which a document is not read to the end any more; none where it was not."""
    if not source.read_to_end:
        return []
    keys = (source.id, of_document.READ.name)
    return [Edit(Path(source.location.file), lambda text: without(text, keys))]


def indicator_edit(catalogue: Catalogue, theme: str, key: str, fields: dict[str, str | Bilingual]) -> Edit:
    """Return the edit that writes a new indicator at the end of a theme."""
    first = next(iter(catalogue.themes[theme].indicators))
    path = Path(catalogue.indicators[first].location.file)
    lines = tuple(f"{name}: {_value(value)}" for name, value in fields.items() if value)
    return Edit(path, lambda text: added(text, an_indicator(key, lines)))


def library_lines(key: str) -> tuple[str, ...]:
    """Return the lines that a yes takes from the library of an indicator, the outermost without blanks."""
    theme = shipped_library().indicators[key].theme
    text = (SHIPPED / f"{theme}{ENDING}").read_text("utf-8")
    match = re.search(rf"^  {key}:\n((?:    .*\n|\n)+)", text, re.MULTILINE)
    lines = match[1].rstrip("\n").split("\n") if match else []
    return tuple(line[4:] for line in lines)


def _head(folder: Path, theme: str) -> str:
    """Return the edit's head of a theme from the library, for a folder that does not have it."""
    text = (SHIPPED / f"{theme}{ENDING}").read_text("utf-8")
    head = text.partition(f"{of_indicator.INDICATORS.name}:")[0]
    return named(head, folder, PurePosixPath(theme + ENDING))


def _value(value: str | Bilingual) -> str:
    """Return a value that a yes writes as YAML: a list where it is one already."""
    if isinstance(value, Bilingual):
        return both(value.zh, value.en)
    return value if value.startswith("[") else written(value)
