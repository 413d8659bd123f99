"""What has changed since a version of the data that a link names: for the very view that it opens."""

from collections.abc import Sequence

from msgspec import Struct

from metrics.display.versions.changes import change_text
from metrics.model.editions import FigureChange, editions_after
from metrics.views.addresses.links import changes_link
from metrics.views.editions import edition
from metrics.views.markup.html import rendered
from metrics.views.page import Choice, Page
from metrics.views.readers.reader import Reader

FEW = 5  # changes that are told one by one
SHOWN = 40  # characters of a word that is no version


class ChangesSince(Struct, frozen=True):
    """What is said of a link that names a version: of what it was made, what changed, and the link to the data of now.

    ``lines`` are the first changes, of ``count`` in all; None where it is not known what changed.
    """

    text: str
    count: str
    lines: tuple[str, ...]
    more: int
    link: str
    changes: str


def since(version: str, page: Page, choice: Choice, now: Reader) -> ChangesSince | None:
    """Return what is said of the version that a link names; nothing where it is the newest, or none is named.

    ``page`` shows the data as they were where its reader reads these.
    """
    if not version or version == now.catalogue.version:
        return None
    word, shows_then = now.wording.word, page.reader.data.is_past
    known = next((newer for newer in reversed(now.data.history) if newer.version == version), None)
    named = word("with_brackets", version, known.day.isoformat()) if known else version[:SHOWN]
    key = "shown_as_it_was" if shows_then else "version_gone" if known else "version_unknown"
    seen = _seen(version, page, choice, now)
    lines = [] if seen is None else [change_text(newer, now.wording) for newer in seen]
    return ChangesSince(
        text=word(key, named),
        count=word("view_unknown") if seen is None else _count(len(seen), choice, now),
        lines=tuple(lines[:FEW]),
        more=len(lines[FEW:]),
        link=page.link,
        changes=changes_link(now.language),
    )


def since_html(version: str, page: Page, choice: Choice, now: Reader) -> str:
    """Return as HTML what changed for a view since the version that its link names; nothing if nothing did."""
    since_then = since(version, page, choice, now)
    return rendered("since.html", since=since_then, language=now.language) if since_then else ""


def _count(count: int, choice: Choice, now: Reader) -> str:
    """Return how many figures of a view, or of all, have changed since."""
    of = "view" if choice.view else "data"
    return now.wording.word(f"{of}_changed", count) if count else now.wording.word(f"{of}_unchanged")


def _seen(version: str, page: Page, choice: Choice, now: Reader) -> list[FigureChange] | None:
    """Return the changes since a version that a view shows; None where they are not known.

    Of a page that is no view they are those of figures that a document prints.
    """
    if page.reader.data.is_past:
        changed: Sequence[FigureChange] = edition(page.reader.facts, now.facts, "").figures
    elif (after := editions_after(version, now.data.history)) is not None:
        changed = [figure for change in after for figure in change.figures]
    else:
        return None
    view = choice.view
    if view is None:
        return [change for change in changed if not change.implied]
    return [change for change in changed if change.is_seen(view.indicator, view.areas, view.span)]
