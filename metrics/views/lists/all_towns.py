"""The way from a view of a few of many towns to all of them, in their order."""

from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.comparing.comparison import View
from metrics.analysis.comparing.kinds import IN_ORDER
from metrics.analysis.comparing.towns_at_first import FEW
from metrics.analysis.prepared import PreparedView
from metrics.model.codes import PLAIN
from metrics.views.addresses.links import view_link
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import shared

MOST = 500  # ways kept


class AllTowns(Struct, frozen=True):
    """What the way to all towns is called, and its link."""

    name: str
    link: str


@shared(MOST)
def all_towns(view: View, reader: Reader) -> AllTowns | None:
    """Return the way to the same view of all towns, from high to low where they compare; None where it shows that."""
    towns = tuple(reader.catalogue.towns)
    every = replace(view, areas=towns, kind=IN_ORDER, page=1)
    if len(towns) <= FEW:
        return None
    if not PreparedView(reader.facts, every).drawn_as(every.kind):
        every = replace(every, kind=PLAIN)
    if every.areas == view.areas and (every.kind.is_plain or view.kind is every.kind):
        return None
    return AllTowns(
        reader.wording.word(_called(every, reader), len(towns)), view_link(every, reader.language)
    )


def _called(view: View, reader: Reader) -> str:
    """Return the key of what a view of all towns is called."""
    if view.kind.is_plain:
        return "all_towns"
    welcome = reader.catalogue.indicators[view.indicator].welcome
    return "all_towns_ranked" if welcome.has_way else "all_towns_in_order"
