"""A press of a key as it arrives: what it asks for, of which number of which document, checked before it is done."""

import hashlib
from collections.abc import Mapping

from msgspec import Struct

from metrics.curation.curating.desk import Desk, Step
from metrics.curation.curating.progress import Progress, Stretch
from metrics.curation.proving.documents import Document
from metrics.model.records import Source

LONGEST = 80  # characters of a field that a request may fill
NAME = 40  # characters of somebody's name
Body = Mapping[str, object]


class IncompleteError(Exception):
    """Something has to be chosen before a press at the workbench; says the word for what."""


class RefusedError(Exception):
    """What is asked for is not done as things are now; says the word for why."""


class AlreadyError(RefusedError):
    """What the press asks for was done already: another window was quicker."""


class PressResult(Struct, frozen=True):
    """What came of a press: the word for it with what fills its blanks, and the step at the desk, if there was one.

    ``back`` is the step that was taken back; ``others`` is how many there are, the last of them another window's, where
    nothing was done for that. The workbench ``stays`` at the number, for something of it is left to do. ``made`` is the
    id of the indicator that was made, if one was.
    """

    word: str
    slots: tuple[object, ...] = ()
    step: Step | None = None
    back: Step | None = None
    others: int = 0
    stays: bool = False
    made: str = ""


class Press(Struct, frozen=True):
    """A request at the desk; ``stretch`` is the number that it is about, None where there is none."""

    desk: Desk
    source: Source
    progress: Progress
    stretch: Stretch | None
    body: Body

    @property
    def is_second(self) -> bool:
        """Whether the press is a second person's, who looks figures up again."""
        return self.body.get("second") is True

    @property
    def start(self) -> int:
        """Where the number of the press begins; before all of them where it names none."""
        at = self.body.get("at")
        return at if isinstance(at, int) else -1

    @property
    def by(self) -> str:
        """Who presses, without the commas and blanks that part a name from a day; empty where nobody is named."""
        return " ".join(self.text("name", NAME).replace(",", " ").replace("，", " ").split())

    @property
    def window(self) -> str:
        """In which window the press was made."""
        return self.text("window")

    def text(self, name: str, longest: int = LONGEST) -> str:
        """Return a text of the press's request; empty where it is none."""
        return text_of(self.body, name, longest)

    def number(self) -> Stretch:
        """Return the number that the press is about.

        Raises:
            IncompleteError: if there is none.
        """
        if self.stretch is None:
            raise IncompleteError("curate_number")
        return self.stretch

    def open_number(self) -> Stretch:
        """Return the number that the press is about, which nothing explains yet.

        Raises:
            IncompleteError: if there is none.
            AlreadyError: if it is explained.
        """
        stretch = self.number()
        if stretch.standing.is_explained:
            raise AlreadyError("curate_already")
        return stretch

    @property
    def printed(self) -> str:
        """The number of the press as it is printed."""
        return self.progress.document.as_read(self.stretch.start, self.stretch.end) if self.stretch else ""


def text_of(body: Body, name: str, longest: int = LONGEST) -> str:
    """Return a text of a press's request in one line; empty where it is none."""
    value = body.get(name, "")
    return " ".join(value.split())[:longest] if isinstance(value, str) else ""


def edition_of(document: Document) -> str:
    """Return what tells one text of a document from another: places a press names in one mean nothing in another."""
    return hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def is_second(query: Mapping[str, str]) -> bool:
    """Whether a page is asked for by a second person, who looks figures up again."""
    return query.get("second") == "1"
