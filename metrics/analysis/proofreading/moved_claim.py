"""A claim of a draft, held against the figures of another town and year than its words tell."""

from msgspec.structs import replace

from metrics.model.claims import Claim
from metrics.model.period import Period


def as_of(claim: Claim, town: str, year: int) -> Claim:
    """Return a claim as one of a town and a full year."""
    return replace(claim, area=town, period=Period.read(str(year)))
