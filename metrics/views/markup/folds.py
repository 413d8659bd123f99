"""What a page folds away: sent when a reader opens it, and until then an address.

A template asks ``folds.away`` with the template of the folded piece, its name within the block, its heading, and what
fills it. Behind the gateway it gets the address of the piece and draws a link there: the page's script fills the piece
in when it is opened (evidence.js); without script the link opens it as a small page of its own. Elsewhere it gets ""
and draws the piece at once. The address counts from the page: one at /p/… asks at /p/evidence, where it is answered,
too, and the links of what it gets lead to other pages at /p/….
"""

from collections.abc import Mapping
from urllib.parse import urlencode

from msgspec import Struct, field

from metrics.views.addresses.links import choice_in

FOLDED = "evidence"  # the address of folded pieces, counted from the page that folds them
# In it: the page, its block, the piece, and the version of the data
ON, AT, OF, AS_OF = (
    "on",
    "at",
    "of",
    "v",
)


class Fold(Struct, frozen=True):
    """A piece that is folded away: its template, its heading (the text of it) and what fills it."""

    template: str
    heading: object
    fills: Mapping[str, object]


class Folds(Struct, frozen=True):
    """The pieces that a block folds away, by the name under which each is asked for at ``address``."""

    address: str
    kept: dict[str, Fold] = field(default_factory=dict)

    def away(self, template: str, name: str, heading: object, **fills: object) -> str:
        """Fold a piece away; return its address. Another piece of the same name has its number behind it."""
        numbered = name
        while numbered in self.kept:
            numbered = f"{name}.{len(self.kept)}"
        self.kept[numbered] = Fold(template, heading, fills)
        return self.at(numbered)

    def at(self, name: str) -> str:
        """Return the address of the piece of a name."""
        return f"{self.address}&{urlencode({OF: name})}"


def folds_at(page: str, link: str, index: int, version: str) -> str:
    """Return the address of what a page's block folds away, without the name of the piece.

    ``link`` is the page's own, whose words say what is chosen there, ``index`` that of the block, from 0.
    """
    own = urlencode({ON: page, AT: index, AS_OF: version})
    return f"{FOLDED}?{own}&{choice_in(link)}"
