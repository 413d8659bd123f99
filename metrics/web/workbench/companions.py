"""The numbers that a yes takes with the one that is shown: listed with all that would be written, then as listed."""

from collections.abc import Mapping

from metrics.curation.curating.choices import FigureChoices
from metrics.curation.curating.grouping import Companion, NumberGroup
from metrics.curation.curating.outlook import Edit
from metrics.curation.curating.progress import Progress, Stretch
from metrics.curation.grammar import table as of
from metrics.curation.grammar.meanings import REASON
from metrics.curation.library import known_indicators
from metrics.display.numbers.readings import reading_text
from metrics.display.words import word
from metrics.language import Language, spoken
from metrics.model.codes import Measure, Status
from metrics.model.records import Catalogue
from metrics.web.workbench.press import Press, RefusedError
from metrics.web.workbench.surroundings import around
from metrics.web.workbench.written_figures import named_code

KEYS = "4567890"  # that lead to them, in their order
SAYS = tuple(field.name for field in (of.INDICATOR, of.MEASURE, of.PERIOD, of.STATUS))


def listed(group: NumberGroup, language: Language) -> list[Mapping[str, object]]:
    """Return the numbers that a yes takes along: where, the line, as printed, in words, and as they would say."""
    return [
        {
            "at": one.stretch.start,
            "line": group.progress.document.characters[one.stretch.start].line,
            "text": _text(one, group.progress, group.catalogue, language),
            "reason": str(one.reason or ""),
            **{name: getattr(one.chosen, name, "") for name in SAYS},
        }
        for one in group.beside
    ]


def taken_along(press: Press) -> tuple[int, list[Edit]]:
    """Return how many numbers a yes at the workbench takes along, as listed and left in, and their edits.

    Raises:
        RefusedError: if one of them would not be listed so by now.
    """
    seen, language = press.body.get("along") or [], spoken(press.text("lang"))
    if not seen:
        return 0, []
    group = NumberGroup(press.number(), press.progress, press.desk.catalogue(), press.source)
    now = listed(group, language) if language else []
    if not isinstance(seen, list) or any(one not in now for one in seen):
        raise RefusedError("curate_together_changed")
    wanted = {one["at"] for one in seen}
    taken = [one for one in group.beside if one.stretch.start in wanted]
    return len(taken), group.edits(press.desk.folder, taken)


def _text(one: Companion, progress: Progress, catalogue: Catalogue, language: Language) -> str:
    """Return a companion number as it is printed, and what it would say: a figure, or why it is none."""
    if one.chosen:
        return _figure_text(one.stretch, one.chosen, catalogue, language)
    reason = REASON[one.reason].within(language) if one.reason else ""
    return f"{around(one.stretch, progress)} · {word('curate_is_no_figure', language)}{word('colon', language)}{reason}"


def _figure_text(stretch: Stretch, chosen: FigureChoices, catalogue: Catalogue, language: Language) -> str:
    """Return a companion figure as it is printed, as it is read, and what it would say."""
    area, quantity = catalogue.areas[chosen.area], stretch.candidate.quantity if stretch.candidate else None
    clauses = (
        chosen.printed,
        reading_text(quantity, language) if quantity else "",
        known_indicators(catalogue.indicators)[chosen.indicator].name.within(language),
        named_code(Measure(chosen.measure), language),
        word("curate_whole_of", language).format(chosen.of_whole) if chosen.of_whole else "",
        chosen.period or word("curate_nothing", language),
        named_code(Status(chosen.status), language),
        area.name.within(language),
        chosen.part,
    )
    return " · ".join(clause for clause in dict.fromkeys(clauses) if clause)
