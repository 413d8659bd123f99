"""What the workbench shows of a document: its name, how far it is explained, one number of it, and what was written."""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from metrics.curation.curating.desk import Desk
from metrics.curation.curating.grouping import NumberGroup
from metrics.curation.curating.progress import Progress, Stretch
from metrics.display.words import word
from metrics.errors import DataError
from metrics.language import Language
from metrics.model.records import Catalogue, Source
from metrics.web.workbench.acceptance import hindrance_text, tried_in
from metrics.web.workbench.html import rendered
from metrics.web.workbench.panel import NumberPanel
from metrics.web.workbench.photo_crop import crop_of
from metrics.web.workbench.press import Press, PressResult, edition_of
from metrics.web.workbench.press_outcome import REFUSALS, diff
from metrics.web.workbench.steps import relative
from metrics.web.workbench.text import label_of, standing_of
from metrics.web.workbench.written_figures import exclusion_text, figure_text

POSITION = re.compile("[0-9]{1,9}")  # of a number in a document, as a page asks for it


class Sight(Struct, frozen=True):
    """A curator's look at a document; ``second``: to look its figures up again; ``made``: a new indicator's id."""

    source: Source
    progress: Progress
    language: Language
    second: bool = False
    made: str = ""


class DeskView:
    """A curator's desk as the pages of the workbench show it."""

    def __init__(self, desk: Desk) -> None:
        """Show a curator's ``desk`` at the workbench."""
        self.desk = desk

    def after(
        self, press: Press, done: PressResult, progress: Progress, language: Language
    ) -> Mapping[str, object]:
        """Return what the workbench shows after a press: where to go on, what was written, every mark anew."""
        strokes = done.step.strokes if done.step else ()
        folder = self.desk.folder
        diffs = [(relative(stroke.path, folder), diff(stroke.before, stroke.after)) for stroke in strokes]
        message = word(done.word, language).format(*done.slots)
        problems = (message,) if done.others else ()
        heading = word("curate_refused", language)
        outcome = rendered("outcome.html", language, diffs=diffs, problems=problems, heading=heading)
        here = self._stretch_after(press, done, progress)
        return {
            **self.shown(Sight(press.source, progress, language, press.is_second, done.made), here),
            "ok": True,
            "message": message,
            "others": done.others,
            "outcome": outcome,
        }

    def _stretch_after(self, press: Press, done: PressResult, progress: Progress) -> Stretch | None:
        """Return what the workbench shows after a press: its number while anything is left, else the next."""
        if done.back and done.back.source == press.source.id:
            return progress.at(done.back.start) or progress.next_open(-1)
        here = progress.at(press.start)
        if here and done.stays:
            return here
        if press.is_second:
            return progress.next_unchecked(press.start) or here
        if here and not here.standing.is_explained:
            return here
        return self.leading(press.source, progress, press.start) or here

    def leading(self, source: Source, progress: Progress, start: int) -> Stretch | None:
        """Return the number the workbench goes on with behind a place: of those together the most doubtful."""
        following = progress.next_open(start)
        return NumberGroup(following, progress, self.desk.catalogue(), source).lead if following else None

    def shown(self, sight: Sight, stretch: Stretch | None) -> dict[str, object]:
        """Return a number's panel, how far the document is, and how each number is accounted for."""
        progress, language = sight.progress, sight.language
        panel = self.panel(sight, stretch)
        unchecked = self.unchecked(progress, language)
        return {
            "at": stretch.start if stretch else None,
            "edition": edition_of(progress.document),
            "panel": rendered("panel.html", language, panel=panel),
            "progress": rendered("progress.html", language, **self.counted(progress, language)),
            "unchecked": rendered("unchecked.html", language, unchecked=unchecked),
            "left": len(unchecked),
            "marks": {
                mark.start: [standing_of(mark), label_of(mark, progress, language)]
                for mark in progress.stretches
            },
        }

    def panel(self, sight: Sight, stretch: Stretch | None) -> NumberPanel | None:
        """Return the panel of a number at the workbench; None where there is none to show."""
        if stretch is None:
            return None
        seen = sight.progress, self.desk.catalogue(), sight.source, sight.language
        scan = self.desk.scan(sight.source)
        crop = crop_of(scan, sight.progress, stretch) if scan else None
        return NumberPanel(stretch, *seen, sight.made, sight.second, crop)

    def unchecked(self, progress: Progress, language: Language) -> list[Mapping[str, object]]:
        """Return the numbers that no second person has looked up, each with its figures."""
        catalogue = self.desk.catalogue()
        return [
            {
                "at": stretch.start,
                "line": progress.document.characters[stretch.start].line,
                "printed": progress.document.as_read(stretch.start, stretch.end),
                "words": "; ".join(_unchecked_words(stretch, catalogue, language)),
            }
            for stretch in progress.unchecked
        ]

    def counted(self, progress: Progress, language: Language) -> dict[str, object]:
        """Return as the workbench tells it how many numbers are explained, and, once all are, what is wrong."""
        is_all = progress.explained == len(progress.stretches)
        hindered = (
            [problem.message.within(language) for problem in progress.account.problems[:3]] if is_all else []
        )
        return {
            "explained": progress.explained,
            "total": len(progress.stretches),
            "is_complete": progress.is_complete,
            "hindered": hindered,
        }

    def looked_up(self, id: str) -> tuple[Source | None, Progress | None]:
        """Return a document by its id, and how far it is explained."""
        source = self.desk.catalogue().sources.get(id)
        return source, self.desk.progress(source) if source and source.is_text else None

    def asked(self, query: Mapping[str, str]) -> Press | None:
        """Return a question about a number as a press at the workbench that writes nothing; None without a place."""
        source, progress = self.looked_up(query.get("id", ""))
        at = query.get("at", "")
        if source is None or progress is None or not POSITION.fullmatch(at):
            return None
        return Press(self.desk, source, progress, progress.at(int(at)), dict(query))

    def hindered(self, press: Press, language: Language) -> str:
        """Return why what is chosen for a number would be refused; empty where it would not, or is incomplete."""
        try:
            return hindrance_text(tried_in(press), self.desk.folder, language)
        except REFUSALS:
            return ""
        except DataError as error:
            return error.problems[0].text(language).replace(f"{self.desk.folder}/", "")

    def name(self, source: Source, language: Language) -> str:
        """Return what the workbench calls a document: its id, town, period and what it is."""
        area = self.desk.catalogue().areas.get(source.area)
        pieces = (
            source.id,
            area.name.within(language) if area else "",
            source.period.text,
            source.what.within(language),
        )
        return " · ".join(text for text in pieces if text)


def _unchecked_words(stretch: Stretch, catalogue: Catalogue, language: Language) -> Iterator[str]:
    """Yield in words what a second person has to look at of a number."""
    yield from (figure_text(figure, catalogue, language) for figure in stretch.unchecked)
    if exclusion := stretch.unchecked_exclusion:
        yield exclusion_text(exclusion, language)
