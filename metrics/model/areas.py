"""A town, or another locality, as a record: where it lies, what it is called, what became of it."""

from collections.abc import Mapping

from msgspec import Struct, field

from metrics.language import Bilingual
from metrics.model.codes import AreaKind

Years = tuple[int | None, int | None]
ALWAYS: Years = (None, None)


class Former(Struct, frozen=True):
    """A record of a name that an area had before, with its first and last year, None where it is not known."""

    name: Bilingual
    years: Years


class Area(Struct, frozen=True):
    """A town, or another locality that a document speaks of, by its ``kind``.

    ``lies_in`` goes from the nearest locality to the farthest; ``codes`` maps a coding scheme to the area's
    code in it (one that is no town may have none); ``parts`` maps the id of a part (its Chinese name) to its names,
    ``words`` that of a part, or of none for the area itself, to further words by which documents name it.

    ``formerly`` are its earlier names; ``valid`` the first and last year in which there is such an area;
    ``successor_of`` the ids of the areas that it was made of, whose territory is another; ``territory_changed`` the
    years from which its own is another.
    """

    id: str
    name: Bilingual
    lies_in: tuple[Bilingual, ...]
    codes: Mapping[str, str]
    parts: Mapping[str, Bilingual]
    kind: AreaKind = AreaKind.TOWN
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    formerly: tuple[Former, ...] = ()
    valid: Years = ALWAYS
    successor_of: tuple[str, ...] = ()
    territory_changed: tuple[int, ...] = ()

    def is_there(self, year: int) -> bool:
        """Whether a town, or another area, exists in a year, by its first and last."""
        first, last = self.valid
        return (first is None or first <= year) and (last is None or year <= last)
