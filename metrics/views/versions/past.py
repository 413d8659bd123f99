"""The data as they were: what a server kept of a version that a link names, and what is shown of it."""

from threading import Lock

from msgspec.structs import replace

from metrics.analysis.store import facts_of
from metrics.curation.keeping.last_good import copied, is_version, kept_versions
from metrics.curation.keeping.snapshot import recalled
from metrics.views.loading.shelf import SHELF, Data, curated_folder, settings
from metrics.views.readers.latest import Latest
from metrics.views.readers.reader import Reader

MOST = 2  # earlier versions that stand in memory
_LOADED: Latest[str, Data] = Latest(MOST)
_LOADING = Lock()


def then(version: str, reader: Reader) -> Reader:
    """Return a reader of the data as they were in a version that is kept; else, or if it is the newest, ``reader``."""
    if not is_version(version) or version == reader.catalogue.version:
        return reader
    data = _past(version, reader.data)
    return reader if data is None else Reader.of(data, reader.language, reader.look.tone)


def _past(version: str, now: Data) -> Data | None:
    """Return the data of an earlier version; None where it is not kept, or the copy is damaged."""
    with _LOADING:
        if version in _LOADED:
            return _LOADED[version]
        data = _loaded(version, now)
        if data is not None:
            _LOADED[version] = data
    return data


def _loaded(version: str, now: Data) -> Data | None:
    """Return the data of an earlier version as they are kept."""
    folder, state = curated_folder(), settings().state
    if not SHELF.keeps or version not in kept_versions(folder, state):
        return None
    catalogue = recalled(folder, version, state) or copied(folder, version, state)
    if catalogue is None:
        return None
    return replace(now, catalogue=catalogue, facts=facts_of(catalogue), is_past=True)
