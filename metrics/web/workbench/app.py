"""The workbench as an app: its two pages, and an answer in JSON to each press."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from threading import Lock as Turn

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from metrics.curation.curating.desk import Desk
from metrics.curation.grammar.meanings import WELCOME
from metrics.curation.opening.photos import JPEG, PNG
from metrics.display.words import word
from metrics.errors import DataError
from metrics.language import Language, spoken
from metrics.web.workbench import steps
from metrics.web.workbench.document_view import DeskView, Sight
from metrics.web.workbench.door import Door
from metrics.web.workbench.effect import effects
from metrics.web.workbench.html import rendered, script, style
from metrics.web.workbench.indicator_search import findable
from metrics.web.workbench.press import AlreadyError, Press, edition_of, is_second, text_of
from metrics.web.workbench.press_outcome import REFUSALS, why
from metrics.web.workbench.remarks import number_remarks
from metrics.web.workbench.shortcuts import SHORTCUTS
from metrics.web.workbench.text import text_lines

PHOTOS = ((PNG, "image/png"), (JPEG, "image/jpeg"))
LARGEST = 20_000  # bytes of a request


class Workbench(DeskView):
    """The pages and answers of one desk; one press at a time is worked on."""

    def __init__(self, desk: Desk, language: Language) -> None:
        """Show a curator's ``desk``, in ``language`` where a page asks for no other."""
        super().__init__(desk)
        self.language, self._turn = language, Turn()

    @property
    def routes(self) -> list[Route]:
        """The addresses that the workbench answers."""
        return [
            Route("/", self._drawn(self.documents, self._unsound_page)),
            Route("/document", self._drawn(self.document, self._unsound_page)),
            Route("/item", self._drawn(self.item, self._unsound)),
            Route("/photo", self._drawn(self.photo, self._unsound)),
            Route("/remarks", self._drawn(self.remarks, self._unsound)),
            Route("/trial", self._drawn(self.trial, self._unsound)),
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
        """Return an endpoint of the workbench that draws in the language asked for, one request at a time."""

        def endpoint(request: Request) -> Response:
            with self._turn:
                try:
                    return draw(request, self._language(request))
                except DataError as error:
                    return refuse(error, self._language(request))

        return endpoint

    def documents(self, _: Request, language: Language) -> Response:
        """Return the workbench's page of all documents, each with how far it is explained."""
        rows = []
        for source in self.desk.catalogue().sources.values():
            if source.is_text:
                progress = self.desk.progress(source, proposes=False)
                rows.append(
                    {
                        "id": source.id,
                        "name": self.name(source, language),
                        "explained": progress.explained if progress else 0,
                        "total": len(progress.stretches) if progress else None,
                        "unchecked": len(progress.unchecked) if progress else 0,
                    }
                )
        page = rendered(
            "documents.html", language, rows=rows, folder=str(self.desk.folder), problems=(), heading=""
        )
        return HTMLResponse(page)

    def document(self, request: Request, language: Language) -> Response:
        """Return the workbench's page of one document, its numbers coloured."""
        id = request.query_params.get("id", "")
        with suppress(*REFUSALS):  # what cannot be written now can be at the next opening
            self.desk.catch_up(id)
        source, progress = self.looked_up(id)
        if source is None or progress is None:
            return HTMLResponse(rendered("refused.html", language, why="curate_not_here"), status_code=404)
        catalogue, second = self.desk.catalogue(), is_second(request.query_params)
        here = progress.next_unchecked(-1) if second else self.leading(source, progress, -1)
        page = rendered(
            "document.html",
            language,
            id=source.id,
            name=self.name(source, language),
            lines=list(text_lines(progress, language)),
            edition=edition_of(progress.document),
            second=second,
            panel=self.panel(Sight(source, progress, language, second), here),
            unchecked=self.unchecked(progress, language),
            known=findable(catalogue.indicators, language),
            shortcuts=SHORTCUTS,
            welcomes=[(str(key), text.within(language)) for key, text in WELCOME.items()],
            themes=[(key, theme.name.within(language)) for key, theme in catalogue.themes.items()],
            **self.counted(progress, language),
        )
        return HTMLResponse(page)

    def item(self, request: Request, language: Language) -> Response:
        """Return one number as the workbench shows it; asked for to go on with, the one that leads there."""
        press = self.asked(request.query_params)
        if press is None:
            return JSONResponse({}, status_code=404)
        sight = Sight(press.source, press.progress, language, is_second(request.query_params))
        leads = press.stretch and request.query_params.get("lead") and not sight.second
        here = self.leading(press.source, press.progress, press.start - 1) if leads else press.stretch
        return JSONResponse(self.shown(sight, here))

    def photo(self, request: Request, _: Language) -> Response:
        """Return as the workbench's answer the photo that a document was read off."""
        source = self.desk.catalogue().sources.get(request.query_params.get("id", ""))
        raw = self.desk.photo(source) if source else None
        media_type = next((media for start, media in PHOTOS if raw and raw.startswith(start)), "")
        return Response(raw, media_type=media_type) if media_type else Response(status_code=404)

    def remarks(self, request: Request, language: Language) -> Response:
        """Return what is doubtful of the figures that carry a number, each with the answer that all is right."""
        press = self.asked(request.query_params)
        if press is None:
            return Response(status_code=404)
        doubts = number_remarks(
            self.desk.catalogue(), self.desk.documents, press.progress, press.stretch, language
        )
        return HTMLResponse(rendered("remarks.html", language, remarks=doubts))

    def trial(self, request: Request, language: Language) -> Response:
        """Return why what is chosen for a number would be refused; nothing where it would not, or is incomplete."""
        press = self.asked(request.query_params)
        if press is None:
            return Response(status_code=404)
        return HTMLResponse(rendered("trial.html", language, hindered=self.hindered(press, language)))

    def effect(self, _: Request, language: Language) -> Response:
        """Return what the curator's last step does to the data."""
        steps = self.desk.steps
        shown_effects = effects(steps[-1], self.desk.documents, language) if steps else []
        return HTMLResponse(rendered("effect.html", language, effects=shown_effects))

    async def act(self, request: Request) -> Response:
        """Do what a press of a key at the workbench asks for; whatever comes of it is told in words."""
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
        """Return the answer to a press of a key: what was written, or why nothing was."""
        with self._turn:
            try:
                source, progress = self.looked_up(text_of(body, "id"))
                if source is None or progress is None:
                    return JSONResponse({}, status_code=404)
                at = body.get("at")
                stretch = progress.at(at) if isinstance(at, int) else None
                press = Press(self.desk, source, progress, stretch, body)
                done = steps.done(press)
                fresh = self.desk.progress(source)
            except AlreadyError as error:
                return self._overtaken(press, why(error, self.desk.folder, language), language)
            except DataError as error:
                return self._unsound(error, language)
            except REFUSALS as error:
                return self._refused(why(error, self.desk.folder, language), [], language)
            assert fresh is not None
            return JSONResponse(self.after(press, done, fresh, language))

    def _unsound(self, error: DataError, language: Language) -> Response:
        """Return the answer to a press where the curated files are not sound, or would not be."""
        problems = self._problems(error, language)
        return self._refused(word("curate_refused", language), problems, language)

    def _problems(self, error: DataError, language: Language) -> list[str]:
        """Return the problems that the workbench shows a curator to mend, each at its place within the folder."""
        here = f"{self.desk.folder}/"
        return [problem.text(language).replace(here, "") for problem in error.problems]

    def _overtaken(self, press: Press, message: str, language: Language) -> Response:
        """Return the answer to a press where another window was quicker, with everything as it is now."""
        shown = self.shown(Sight(press.source, press.progress, language, press.is_second), press.stretch)
        return JSONResponse({**shown, **self._outcome(message, [], language)})

    def _unsound_page(self, error: DataError, language: Language) -> Response:
        """Return the workbench's page of documents with what has to be mended in place of them."""
        problems = self._problems(error, language)
        page = rendered(
            "documents.html",
            language,
            rows=(),
            folder=str(self.desk.folder),
            problems=problems,
            heading=word("curate_mend_first", language),
        )
        return HTMLResponse(page, status_code=409)

    def _refused(self, message: str, problems: list[str], language: Language) -> Response:
        """Return the answer to a press that did nothing."""
        return JSONResponse(self._outcome(message, problems, language))

    def _outcome(self, message: str, problems: list[str], language: Language) -> dict[str, object]:
        """Return what the workbench says of a press that did nothing, with why."""
        outcome = rendered(
            "outcome.html",
            language,
            diffs=(),
            problems=problems or [message],
            heading=word("curate_refused", language),
        )
        return {"ok": False, "message": "; ".join([message, *problems]), "outcome": outcome}

    def _language(self, request: Request) -> Language:
        """Return the language in which the workbench is asked for."""
        return spoken(request.query_params.get("lang") or "") or self.language


def app(desk: Desk, port: int, language: Language) -> tuple[ASGIApp, str]:
    """Return the workbench behind its door, and the token that opens it once."""
    door = Door(Starlette(routes=Workbench(desk, language).routes), port, language)
    return door, door.token
