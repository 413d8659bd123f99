"""The history of a folder, kept on disk beside the copies of its files: what changed from one version to the next.

One line of JSON for each edition, the newest last; what cannot be read, or is another account's, is left out.
"""

import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from msgspec import to_builtins

from metrics.curation.keeping.last_good import HISTORY, OWN, home_of, own_bytes, write
from metrics.language import Bilingual
from metrics.model.codes import ChangeKind
from metrics.model.editions import Edition, FigureChange, SentenceChange

MOST = 200  # editions are kept: the first, by which a history is known again, and the newest
BROKEN = (ValueError, TypeError, LookupError, AttributeError)


def history_of(folder: Path, state: Path | None) -> tuple[Edition, ...]:
    """Return the editions of a folder as they were kept, the newest last; nothing where none were."""
    home = home_of(folder, state)
    if home is None:
        return ()
    with suppress(OSError, UnicodeDecodeError):
        return tuple(_read(own_bytes(home / HISTORY).decode().splitlines()))
    return ()


def keep_history(folder: Path, editions: Sequence[Edition], state: Path | None) -> None:
    """Keep the last editions of a folder, in place of what was kept.

    Raises:
        OSError: if they cannot be written.
    """
    home = home_of(folder, state)
    if home is None:
        return
    home.mkdir(mode=OWN, parents=True, exist_ok=True)
    kept = editions if len(editions) <= MOST else (editions[0], *editions[1 - MOST :])
    lines = (json.dumps(as_json(edition), ensure_ascii=False) for edition in kept)
    beside = Path(mkdtemp(dir=home))
    try:
        write(beside / HISTORY, ("\n".join(lines) + "\n").encode())
        (beside / HISTORY).replace(home / HISTORY)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def as_json(edition: Edition) -> dict[str, Any]:
    """Return an edition of the history as a JSON value, to keep."""
    record: dict[str, Any] = to_builtins(edition)
    return record


def _read(lines: Sequence[str]) -> Iterator[Edition]:
    """Yield the editions that kept lines of history hold."""
    for line in lines:
        with suppress(*BROKEN):
            yield _edition(json.loads(line))


def _edition(record: Mapping[str, Any]) -> Edition:
    """Return an edition that the history keeps as JSON."""
    return Edition(
        version=str(record["version"]),
        seen=datetime.fromisoformat(record["seen"]).isoformat(),
        before=str(record["before"]),
        figures=tuple(map(_changed, record["figures"])),
        sentences=tuple(map(_resaid, record["sentences"])),
        more=int(record["more"]),
    )


def _changed(record: Mapping[str, Any]) -> FigureChange:
    """Return a changed figure that the history keeps as JSON."""
    return FigureChange(
        kind=ChangeKind(record["kind"]),
        figure=str(record["figure"]),
        indicator=str(record["indicator"]),
        measure=str(record["measure"]),
        areas=tuple(map(str, record["areas"])),
        years=tuple(map(int, record["years"])),
        implied=bool(record["implied"]),
        about=_both(record["about"]),
        was=_both(record["was"]),
        now=_both(record["now"]),
        place=_both(record["place"]),
    )


def _resaid(record: Mapping[str, Any]) -> SentenceChange:
    """Return a changed sentence that the history keeps as JSON."""
    return SentenceChange(
        str(record["indicator"]), str(record["measure"]), _both(record["was"]), _both(record["now"])
    )


def _both(record: Mapping[str, Any]) -> Bilingual:
    """Return a text in both languages that the history keeps as JSON."""
    return Bilingual(str(record["zh"]), str(record["en"]))
