"""A claim in words of a draft, as it stands in its text."""

from msgspec import Struct

from metrics.model.codes.claim import Assertion


class WordedClaim(Struct, frozen=True):
    """A claim in words in the cleaned text: what it says, of which indicator, over how many years, whether of a fall.

    ``indicator`` is empty where it is not plain which one is meant. ``rival`` is the id of the town that it is held
    against, ``number`` where the number of such a claim begins, 0 for others; ``times`` and ``excess`` are numbers as
    printed: 是上年的2.4倍, 超额完成目标14%. ``own`` is the id of the town where the claim itself names it, ``among`` of
    how many towns it is: 居三镇之首. ``is_open``: it is planned, doubted or denied. ``is_loose``:
    no row of the table reads it; then ``subject`` are other words than a name that say of what it is.
    """

    start: int
    end: int
    assertion: Assertion
    indicator: str = ""
    years: int = 0
    falls: bool = False
    rival: str = ""
    times: str = ""
    excess: str = ""
    number: int = 0
    own: str = ""
    among: int = 0
    is_open: bool = False
    is_loose: bool = False
    subject: tuple[str, ...] = ()

    @property
    def own_stretch(self) -> range:
        """Where a number is the claim's own; those in brackets behind the other town are not."""
        return range(self.number or self.start, self.end)
