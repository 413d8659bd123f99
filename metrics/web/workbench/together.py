"""The figures of a line that one yes takes: listed with all that would be written of each, then written as listed."""

from collections.abc import Mapping

from metrics.curation.curating.choices import FigureChoices
from metrics.curation.curating.grouping import group_edits, group_of
from metrics.curation.curating.progress import Stretch
from metrics.curation.library import known_indicators
from metrics.display.amounts import interval_text, quantity_text
from metrics.display.words import word
from metrics.language import Language, spoken
from metrics.model.codes import Measure, Status
from metrics.model.records import Catalogue
from metrics.web.workbench.press import Press, PressResult, RefusedError
from metrics.web.workbench.telling import named_code

FEWEST = 2  # figures that are a group
SAYS = ("indicator", "measure", "period", "status")


def listed(press: Press, language: Language) -> list[dict[str, object]]:
    """Return the figures of the line of a number that may be taken at once: where, in words, and as they would say."""
    group = _group(press)
    catalogue = press.desk.catalogue()
    if len(group) < FEWEST:
        return []
    return [
        {
            "at": stretch.start,
            "text": _text(stretch, chosen, catalogue, language),
            **{name: getattr(chosen, name) for name in SAYS},
        }
        for stretch, chosen in group.items()
    ]


def accept_together(press: Press) -> PressResult:
    """Write the figures that a person saw listed, and left in.

    Raises:
        RefusedError: if one of them would not be listed so by now.
        As of ``Desk.take``.
    """
    seen, language = press.body.get("listed"), spoken(press.text("lang"))
    if language is None or not isinstance(seen, list) or not seen:
        raise RefusedError("curate_together_changed")
    now = listed(press, language)
    if any(one not in now for one in seen):
        raise RefusedError("curate_together_changed")
    desk, wanted = press.desk, {one["at"] for one in seen}
    chosen = [choice for stretch, choice in _group(press).items() if stretch.start in wanted]
    edits = group_edits(desk.catalogue(), desk.folder, press.source, chosen)
    step = desk.take(press.source, press.number().start, edits, press.by)
    return PressResult("curate_together_done", (len(chosen),), step)


def _group(press: Press) -> Mapping[Stretch, FigureChoices]:
    """Return the figures that may be taken with the number of a press."""
    return group_of(press.number(), press.progress, press.desk.catalogue(), press.source)


def _text(stretch: Stretch, chosen: FigureChoices, catalogue: Catalogue, language: Language) -> str:
    """Return a figure as it is printed, as it is read, and what it would say."""
    area, quantity = catalogue.areas[chosen.area], stretch.candidate.quantity if stretch.candidate else None
    clauses = (
        chosen.printed,
        *((quantity_text(quantity, language), interval_text(quantity, language)) if quantity else ()),
        known_indicators(catalogue.indicators)[chosen.indicator].name.within(language),
        named_code(Measure(chosen.measure), language),
        chosen.period or word("curate_nothing", language),
        named_code(Status(chosen.status), language),
        area.name.within(language),
        chosen.part,
    )
    return " · ".join(clause for clause in dict.fromkeys(clauses) if clause)
