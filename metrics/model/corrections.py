"""Corrections as records: a curated figure that was wrong in a release and was put right, and why."""

from msgspec import Struct

from metrics.language import Bilingual


class Correction(Struct, frozen=True):
    """A figure, or what is said of one, that was wrong in a ``release`` and was put right: ``was``, ``now``, and why.

    ``file`` is the file it stands in, ``what`` names indicator, town and period; ``at`` are the document lines of the
    figures, such as 004:224, or the document alone where what its entry says was wrong.
    """

    release: str
    file: str
    what: Bilingual
    was: Bilingual
    now: Bilingual
    why: Bilingual
    at: tuple[str, ...] = ()
