"""A catalogue as a key: what is found out about it is found once, however often it is asked for."""

from dataclasses import dataclass

from metrics.model.records import Catalogue


@dataclass(frozen=True, slots=True)
class Held:
    """A catalogue that is equal to itself only, so that a cache may keep what follows from it."""

    catalogue: Catalogue

    def __eq__(self, other: object) -> bool:
        """Whether both hold the very same catalogue."""
        return isinstance(other, Held) and self.catalogue is other.catalogue

    def __hash__(self) -> int:
        """Return a number that is the catalogue's own while it is held."""
        return id(self.catalogue)
