"""Which entries differ between two versions of the data: indicators, documents, towns, themes, by their fields."""

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import fields

from metrics.model.observations import Location
from metrics.model.records import Catalogue, Indicator

NOUNS = {"theme": "themes", "indicator": "indicators", "document": "sources", "town": "areas"}
# Where the file of an entry lies, and what only follows from figures.
FOLLOWING = {"table", "speaks_of"}


class EntryChange(Struct, frozen=True):
    """An entry that came, went or says something else; ``noun`` is the word for what it is, ``id`` its own.

    ``fields`` are the names of those that differ; empty where the entry came or went. ``formerly`` is the id that an
    indicator had in the version before; empty where it is called as it was.
    """

    noun: str
    id: str
    was: bool
    now: bool
    fields: tuple[str, ...] = ()
    formerly: str = ""


def entry_changes(before: Catalogue, after: Catalogue) -> Iterator[EntryChange]:
    """Yield the entries that differ, noun by noun, in the order of those of now; those that are gone behind."""
    for noun, name in NOUNS.items():
        old, new = getattr(before, name), getattr(after, name)
        for key in dict.fromkeys((*new, *old)):
            was, now = old.get(key), new.get(key)
            names = _differing(was, now) if was and now else ()
            if names or not (was and now):
                yield EntryChange(noun, key, was is not None, now is not None, names, _former_id(was, now))


def _former_id(was: Any, now: Any) -> str:
    """Return the id that an indicator had before, which only the newer version calls its former one."""
    if not isinstance(was, Indicator) or not isinstance(now, Indicator):
        return ""
    return next((former for former in now.formerly if former not in was.formerly), "")


def _differing(was: Any, now: Any) -> tuple[str, ...]:
    """Return the names of the fields in which two records differ; a theme's indicators are entries themselves."""
    apart = FOLLOWING | ({"indicators"} if hasattr(was, "indicators") else set())
    names = (field.name for field in fields(was) if field.name not in apart)
    return tuple(name for name in names if _plain(getattr(was, name)) != _plain(getattr(now, name)))


def _plain(value: Any) -> Any:
    """Return a field of an entry to compare with the other version's, without places where it is written."""
    if isinstance(value, Location):
        return None
    if isinstance(value, Struct):
        return [_plain(getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, tuple | list) else value
