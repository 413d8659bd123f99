"""The workbench as an app: its two pages, and an answer in JSON to each press."""

from collections.abc import Callable, Mapping
from threading import Lock as Turn

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from metrics.curation.curating.desk import Desk, Step
from metrics.curation.curating.progress import Progress, Stretch
from metrics.curation.grammar.meanings import WELCOME
from metrics.curation.library import known_indicators
from metrics.curation.writing.placing import NotWritableError
from metrics.curation.writing.strokes import ChangedMeanwhileError
from metrics.display.words import word
from metrics.errors import DataError
from metrics.language import Language, spoken
from metrics.model.records import Source
from metrics.web.workbench import acting
from metrics.web.workbench.door import Door
from metrics.web.workbench.effect import effects
from metrics.web.workbench.html import rendered, script, style
from metrics.web.workbench.saying import why
from metrics.web.workbench.showing import DeskView
from metrics.web.workbench.text import text_lines

LARGEST = 20_000  # bytes of a request
SHORTCUTS = (
    ("Enter", "curate_key_accept"),
    ("1 2 3", "curate_key_choose"),
    ("x", "curate_key_exclude"),
    ("j k", "curate_key_move"),
    ("n", "curate_key_open"),
    ("u", "curate_key_undo"),
    ("Shift+N", "curate_key_new"),
    ("/", "curate_key_search"),
    ("c", "curate_key_confirm"),
    ("Shift+X", "curate_key_sweep"),
)


class Workbench(DeskView):
    """The pages and answers of one desk; one press at a time is worked on."""

    def __init__(self, desk: Desk, language: Language) -> None:
        """Show ``desk``, in ``language`` where a page asks for no other."""
        super().__init__(desk)
        self.language, self._turn = language, Turn()

    @property
    def routes(self) -> list[Route]:
        """What is answered."""
        return [
            Route("/", self._drawn(self.documents, self._unsound_page)),
            Route("/document", self._drawn(self.document, self._unsound_page)),
            Route("/item", self._drawn(self.item, self._unsound)),
            Route("/effect", self._drawn(self.effect, self._unsound)),
            Route("/act", self.act, methods=["POST"]),
            Route("/curate.css", lambda _: Response(style(), media_type="text/css")),
            Route("/curate.js", lambda _: Response(script(), media_type="text/javascript")),
        ]

    def _drawn(
        self,
        draw: Callable[[Request, Language], Response],
        refuse: Callable[[DataError, Language], Response],
    ) -> Callable[[Request], Response]:
        """Return an endpoint that draws in the language that is asked for, one at a time; ``refuse``: unsound files."""

        def endpoint(request: Request) -> Response:
            with self._turn:
                try:
                    return draw(request, self._language(request))
                except DataError as error:
                    return refuse(error, self._language(request))

        return endpoint

    def documents(self, _: Request, language: Language) -> Response:
        """Return the page of all documents, each with how far it is explained."""
        rows = []
        for source in self.desk.catalogue().sources.values():
            if source.is_provable:
                progress = self.desk.progress(source, proposes=False)
                told = (progress.explained, len(progress.stretches)) if progress else (0, None)
                rows.append(
                    {
                        "id": source.id,
                        "name": self.name(source, language),
                        "explained": told[0],
                        "total": told[1],
                    }
                )
        page = rendered(
            "documents.html", language, rows=rows, folder=str(self.desk.folder), problems=(), heading=""
        )
        return HTMLResponse(page)

    def document(self, request: Request, language: Language) -> Response:
        """Return the page of one document."""
        source, progress = self.found(request.query_params.get("id", ""))
        if source is None or progress is None:
            return HTMLResponse(rendered("refused.html", language, why="curate_not_here"), status_code=404)
        catalogue = self.desk.catalogue()
        known = known_indicators(catalogue.indicators).values()
        page = rendered(
            "document.html",
            language,
            id=source.id,
            name=self.name(source, language),
            lines=list(text_lines(progress, language)),
            panel=self.panel(source, progress, progress.next_open(-1), language),
            known=[{"id": each.id, "name": each.name.within(language)} for each in known],
            shortcuts=SHORTCUTS,
            welcomes=[(str(key), text.within(language)) for key, text in WELCOME.items()],
            themes=[(key, each.name.within(language)) for key, each in catalogue.themes.items()],
            **self.counted(progress, language),
        )
        return HTMLResponse(page)

    def item(self, request: Request, language: Language) -> Response:
        """Return one number as the page shows it."""
        source, progress = self.found(request.query_params.get("id", ""))
        at = request.query_params.get("at", "")
        if source is None or progress is None or not at.isdigit():
            return JSONResponse({}, status_code=404)
        return JSONResponse(self.shown(source, progress, progress.at(int(at)), language))

    def effect(self, _: Request, language: Language) -> Response:
        """Return what the last step does."""
        steps = self.desk.steps
        told = effects(steps[-1], language) if steps else []
        return HTMLResponse(rendered("effect.html", language, effects=told))

    async def act(self, request: Request) -> Response:
        """Do what a press asks for; whatever comes of it is told in words."""
        raw = await request.body()
        if request.headers.get("content-type") != "application/json" or len(raw) > LARGEST:
            return JSONResponse({}, status_code=415)
        try:
            body = await request.json()
        except ValueError:
            body = None
        if not isinstance(body, dict):
            return JSONResponse({}, status_code=400)
        return await run_in_threadpool(self._acted, body, self._language(request))

    def _acted(self, body: Mapping[str, object], language: Language) -> Response:
        """Return what came of a press."""
        with self._turn:
            at = body.get("at")
            try:
                source, progress = self.found(acting.text_of(body, "id"))
                if source is None or progress is None:
                    return JSONResponse({}, status_code=404)
                stretch = progress.at(at) if isinstance(at, int) else None
                said, step = self._done(source, progress, stretch, body, language)
                fresh = self.desk.progress(source)
            except DataError as error:
                return self._unsound(error, language)
            except (acting.IncompleteError, NotWritableError, ChangedMeanwhileError, OSError) as error:
                return self._refused(why(error, self.desk.folder, language), [], language)
            assert fresh is not None
            return JSONResponse(self.after(source, fresh, step, (said, body), language))

    def _done(
        self,
        source: Source,
        progress: Progress,
        stretch: Stretch | None,
        body: Mapping[str, object],
        language: Language,
    ) -> tuple[str, Step | None]:
        """Do one of the things that can be done, and return what is said of it."""
        what = acting.text_of(body, "do")
        if what == "undo":
            step = self.desk.undo()
            return word("curate_undone" if step else "curate_nothing_to_undo", language), None
        if what == "sweep":
            count = len(acting.swept(progress))
            return word("curate_swept", language).format(count), acting.sweep(self.desk, source, progress)
        if what == "make":
            start = stretch.start if stretch else 0
            said = word("curate_made", language).format(
                acting.text_of(body, "id_new") or acting.text_of(body, "zh")
            )
            return said, acting.make(self.desk, source, start, {**body, "id": body.get("id_new", "")})
        if stretch is None:
            raise acting.IncompleteError("curate_number")
        printed = progress.document.plain[stretch.start : stretch.end]
        if what == "accept":
            return word("curate_accepted", language).format(printed), acting.accept(
                self.desk, source, progress, stretch, body
            )
        if what == "exclude":
            reason = acting.text_of(body, "reason")
            return word("curate_excluded_now", language).format(printed), acting.exclude(
                self.desk, source, progress, stretch, reason
            )
        if what == "confirm":
            return word("curate_confirmed", language), acting.confirm(self.desk, source, stretch, body)
        raise acting.IncompleteError("curate_number")

    def _unsound(self, error: DataError, language: Language) -> Response:
        """Return the answer where the files are not sound, or would not be."""
        return self._refused(
            word("curate_refused", language), [problem.text(language) for problem in error.problems], language
        )

    def _unsound_page(self, error: DataError, language: Language) -> Response:
        """Return the page of documents with what has to be mended in place of them."""
        problems = [problem.text(language) for problem in error.problems]
        page = rendered(
            "documents.html",
            language,
            rows=(),
            folder=str(self.desk.folder),
            problems=problems,
            heading=word("curate_mend_first", language),
        )
        return HTMLResponse(page, status_code=409)

    def _refused(self, said: str, problems: list[str], language: Language) -> Response:
        """Return the answer to what was not done, with why."""
        outcome = rendered(
            "outcome.html",
            language,
            diffs=(),
            problems=problems or [said],
            heading=word("curate_refused", language),
        )
        return JSONResponse({"ok": False, "said": "; ".join([said, *problems]), "outcome": outcome})

    def _language(self, request: Request) -> Language:
        """Return the language that is asked for."""
        return spoken(request.query_params.get("lang") or "") or self.language


def app(desk: Desk, port: int, language: Language) -> tuple[ASGIApp, str]:
    """Return the workbench behind its door, and the token that opens it once."""
    door = Door(Starlette(routes=Workbench(desk, language).routes), port, language)
    return door, door.token
