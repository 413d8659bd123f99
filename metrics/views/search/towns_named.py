"""Which towns somebody means who types a name of theirs: of today or before, in either language, as pinyin."""

from collections.abc import Sequence

from metrics.display.names.spelling import words_of
from metrics.views.readers.reader import Reader
from metrics.views.search.entries import town_entries


def towns_named(text: str, reader: Reader) -> Sequence[str]:
    """Return the ids of the towns that a typed name fits best: of one that fits better than all others, that alone."""
    wanted = words_of(text)
    fits = {entry.id: far for entry in town_entries(reader) if (far := entry.fit(wanted)) is not None}
    return [area for area, far in fits.items() if far == min(fits.values())]
