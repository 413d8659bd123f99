"""The history of a folder, kept on disk beside the copies of its files: what changed from one version to the next.

One line of JSON for each edition, the newest last; what cannot be read, or is another account's, is left out.
"""

import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from metrics.curation.keeping.last_good import HISTORY, OWN, home_of, own_bytes, write
from metrics.language import Bilingual
from metrics.model.codes import ChangeKind
from metrics.model.editions import Changed, Edition, Resaid

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
    """Return an edition as a JSON value."""
    return asdict(edition)


def _read(lines: Sequence[str]) -> Iterator[Edition]:
    """Yield the editions that lines hold."""
    for line in lines:
        with suppress(*BROKEN):
            yield _edition(json.loads(line))


def _edition(told: Mapping[str, Any]) -> Edition:
    """Return an edition that was told as JSON."""
    return Edition(
        version=str(told["version"]),
        seen=datetime.fromisoformat(told["seen"]).isoformat(),
        before=str(told["before"]),
        figures=tuple(map(_changed, told["figures"])),
        sentences=tuple(map(_resaid, told["sentences"])),
        more=int(told["more"]),
    )


def _changed(told: Mapping[str, Any]) -> Changed:
    """Return a change that was told as JSON."""
    return Changed(
        kind=ChangeKind(told["kind"]),
        figure=str(told["figure"]),
        indicator=str(told["indicator"]),
        measure=str(told["measure"]),
        areas=tuple(map(str, told["areas"])),
        years=tuple(map(int, told["years"])),
        implied=bool(told["implied"]),
        about=_both(told["about"]),
        was=_both(told["was"]),
        now=_both(told["now"]),
        place=_both(told["place"]),
    )


def _resaid(told: Mapping[str, Any]) -> Resaid:
    """Return a sentence that was told as JSON."""
    return Resaid(str(told["indicator"]), str(told["measure"]), _both(told["was"]), _both(told["now"]))


def _both(told: Mapping[str, Any]) -> Bilingual:
    """Return a text in both languages that was told as JSON."""
    return Bilingual(str(told["zh"]), str(told["en"]))
