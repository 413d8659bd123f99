"""A figure in an English clause, with what stands around it."""

import re

from msgspec import Struct

from metrics.curation.proposing.subjects.noun_phrases import NounPhrase
from metrics.curation.proving.tokens import Token

_MOVE = re.compile(
    "(?P<noun>growth|increase|decrease|rise|fall|drop|decline|reduction|cut|gain) of(?![a-z])"
    "|(?:up|rose|risen|rises?|increased?) ?by(?![a-z])",
    re.IGNORECASE,
)
MONEY = ("元", "美元", "英镑", "欧元", "印度卢比", "兰特")


class InEnglish(Struct, frozen=True):
    """A figure in an English clause: the phrase before it, the noun behind it, and this again where it counts that.

    ``after`` is all that follows; ``is_first``: no figure stands before it in its sentence; ``carried`` is the subject
    of the figure before, ``ahead`` the noun of the clause before its own, ``whole`` the noun within which that figure
    only counts: income, of income of the 11 villages reached.
    """

    token: Token
    clause: str
    phrase: str
    behind: str
    counted: str
    after: str
    is_first: bool
    carried: NounPhrase | None
    ahead: str = ""
    whole: str = ""

    @property
    def context(self) -> str:
        """The noun of the English figure before."""
        return self.carried.phrase if self.carried else ""

    @property
    def move(self) -> str:
        """The noun of how the English figure moves: increase of 4.5%, and rise for up by 4.5%; empty for others."""
        move = _MOVE.match(self.token.text)
        return (move["noun"] or "rise").lower() if move else ""

    @property
    def unit(self) -> str:
        """The unit in which the English figure is read, none where it is no quantity."""
        return self.token.quantity.unit if self.token.quantity else ""

    @property
    def is_of_what_follows(self) -> bool:
        """Whether an ``of`` stands before the noun behind it."""
        return self.after.lstrip(" ").startswith("of ")

    @property
    def is_money(self) -> bool:
        """Whether the English figure is money, and a noun stands behind it."""
        return bool(self.behind) and self.unit in MONEY

    def again(self) -> NounPhrase | None:
        """Return the subject of the figure before it, as its own."""
        if self.carried is None:
            return None
        clause = f"{self.carried.clause} {self.clause}"
        return NounPhrase(self.carried.phrase, clause, self.carried.context, self.carried.steps + 1)
