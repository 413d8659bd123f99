"""What the workbench shows of a document: its name, how far it is explained, one number of it, and what was written."""

from collections.abc import Mapping

from metrics.curation.curating.desk import Desk, Step
from metrics.curation.curating.progress import Progress, Stretch
from metrics.language import Language
from metrics.model.records import Source
from metrics.web.workbench import acting
from metrics.web.workbench.html import rendered
from metrics.web.workbench.panel import NumberPanel
from metrics.web.workbench.saying import diff
from metrics.web.workbench.text import label_of


class DeskView:
    """A desk as its pages show it."""

    def __init__(self, desk: Desk) -> None:
        """Show ``desk``."""
        self.desk = desk

    def after(
        self,
        source: Source,
        progress: Progress,
        step: Step | None,
        told: tuple[str, Mapping[str, object]],
        language: Language,
    ) -> Mapping[str, object]:
        """Return what the page shows after a press: the next open number, what was written, every mark anew."""
        said, body = told
        at, what = body.get("at"), acting.text_of(body, "do")
        start = at if isinstance(at, int) else -1
        stays = what in ("make", "undo", "confirm")
        stretch = (progress.at(start) if stays else None) or progress.next_open(start) or progress.at(start)
        made = acting.text_of(body, "id_new") if what == "make" else ""
        diffs = (
            [
                (acting.relative(stroke.path, self.desk.folder), diff(stroke.before, stroke.after))
                for stroke in step.strokes
            ]
            if step
            else []
        )
        outcome = rendered("outcome.html", language, diffs=diffs, problems=(), heading="")
        return {
            **self.shown(source, progress, stretch, language, made),
            "ok": True,
            "said": said,
            "outcome": outcome,
        }

    def shown(
        self, source: Source, progress: Progress, stretch: Stretch | None, language: Language, made: str = ""
    ) -> dict[str, object]:
        """Return a number's panel, how far the document is, and how each number is accounted for."""
        panel = self.panel(source, progress, stretch, language, made)
        return {
            "at": stretch.start if stretch else None,
            "panel": rendered("panel.html", language, panel=panel),
            "progress": rendered("progress.html", language, **self.counted(progress, language)),
            "marks": {
                each.start: [str(each.standing), label_of(each, progress, language)]
                for each in progress.stretches
            },
            "sweep": [
                f"{progress.document.plain[each.start : each.end]} · {each.candidate.reason}"
                for each in acting.swept(progress)
                if each.candidate
            ],
        }

    def panel(
        self, source: Source, progress: Progress, stretch: Stretch | None, language: Language, made: str = ""
    ) -> NumberPanel | None:
        """Return the panel of a number; None where there is none to show."""
        return (
            NumberPanel(stretch, progress, self.desk.catalogue(), source, language, made) if stretch else None
        )

    def counted(self, progress: Progress, language: Language) -> dict[str, object]:
        """Return how many numbers are explained, and what is wrong with how, once all are."""
        is_all = progress.explained == len(progress.stretches)
        hindered = (
            [problem.message.within(language) for problem in progress.account.problems[:3]] if is_all else []
        )
        return {
            "explained": progress.explained,
            "total": len(progress.stretches),
            "is_complete": progress.is_complete,
            "sweeps": len(acting.swept(progress)),
            "hindered": hindered,
        }

    def found(self, id: str) -> tuple[Source | None, Progress | None]:
        """Return a document by its id, and how far it is explained."""
        source = self.desk.catalogue().sources.get(id)
        return source, self.desk.progress(source) if source and source.is_provable else None

    def name(self, source: Source, language: Language) -> str:
        """Return what a document is called."""
        area = self.desk.catalogue().areas.get(source.area)
        parts = (
            source.id,
            area.name.within(language) if area else "",
            source.period.text,
            source.what.within(language),
        )
        return " · ".join(part for part in parts if part)
