"""What one request asks of a page, and the page that answers it."""

from datetime import date
from urllib.parse import parse_qs

from msgspec import Struct
from starlette.requests import Request

from metrics.charts import Tone
from metrics.language import Language, preferred, spoken
from metrics.views.addresses.links import PART, TONE, VERSION
from metrics.views.asked import PageRequest, asked
from metrics.views.light.shell import Frame
from metrics.views.loading.shelf import current, settings
from metrics.views.markup.html import rendered
from metrics.views.menu import PAGES
from metrics.views.page import Choice, Page
from metrics.views.readers.reader import Reader
from metrics.views.versions.past import then
from metrics.views.versions.since import since_html


def language_of(request: Request) -> Language:
    """Return the language that a request's address names, else the one that its browser asks for; 中文 first."""
    word = parse_qs(request.url.query).get("lang", [""])[-1]
    return spoken(word) or preferred(request.headers.get("accept-language", "")) or Language.ZH


class Visit(Struct, frozen=True):
    """What one request asks for: a page, the words of its link, in which language, on which day.

    ``home`` is the public address of the dashboard, empty where none is set: what a request says of it is not believed.
    """

    name: str
    query: str
    language: Language
    home: str
    day: date

    @classmethod
    def of(cls, request: Request, name: str) -> "Visit":
        """Return the visit that a request is: what it asks for."""
        return cls(name, request.url.query, language_of(request), settings().public, date.today())

    @property
    def words(self) -> dict[str, list[str]]:
        """The words of the link that a request asks by."""
        return parse_qs(self.query)

    @property
    def tone(self) -> str:
        """The tone that the request's link asks for; empty where the reader's system decides."""
        word = "".join(self.words.get(TONE, [])[:1])
        return word if word in list(Tone) else ""

    @property
    def version(self) -> str:
        """The version of the data that the request's link names; empty where it names none."""
        return "".join(self.words.get(VERSION, [])[:1])

    @property
    def warning(self) -> str:
        """What is wrong with the data that answer a request, as HTML; empty where they are sound."""
        data, result = current()
        if not result.problems:
            return ""
        heading = result.heading(has_data=data is not None)
        return rendered("problems.html", language=self.language, heading=heading, problems=result.problems)

    def page(self, choice: Choice, reader: Reader) -> Page:
        """Return the page that answers a request as it is chosen, read at its address today."""
        return PAGES[self.name].seen(choice, reader, self.home, self.day)

    def page_and_frame(self, icon: str, script: str) -> tuple[Page, PageRequest, Frame] | None:
        """Return the page with what of its link was understood, and its frame; None where there are no data."""
        data, _ = current()
        if data is None:
            return None
        now = Reader.of(data, self.language)
        reader = then(self.version, now)
        arrived = asked(self.name, self.words, reader)
        page = self.page(arrived.choice, reader)
        warning = self.warning + since_html(self.version, page, arrived.choice, now)
        return page, arrived, self.frame(icon, script, warning)

    def frame(self, icon: str, script: str, warning: str) -> Frame:
        """Return what stands around a page that answers a request."""
        part = "".join(self.words.get(PART, [])[:1])
        return Frame(self.home, icon, script, self.tone, warning, part, self.day)
