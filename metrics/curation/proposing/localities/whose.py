"""Whose a figure is: what its text names, and the ways in which texts say that a figure is of it.

Who reads a text finds what it names (`NamedSubject`) and says which ways hold there; they are asked in order, the first
that knows decides. It is the one mechanism for documents, whose figures are of the own town where nothing else is named
(`localities`), and for drafts, which speak of several towns at once (`metrics.curation.drafts.towns`).
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence

from msgspec import Struct

OWN = ""  # the document's own town
OPENING = 30  # characters in which a paragraph says whom it is about
IN_TURN = ("分别", "依次", "先后为")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


class NamedSubject(Struct, frozen=True):
    """What is named from ``start`` to before ``end``; ``is_compared``: only to be compared with, as in 高于西湖镇.

    ``is_aside``: behind figures of others in its paragraph, so that another paragraph does not go on about it.
    """

    start: int
    end: int
    name: str
    is_compared: bool = False
    is_aside: bool = False

    def may_lead(self, paragraph: int) -> bool:
        """Whether a paragraph that begins at a place may go on about it."""
        return not self.is_compared and (not self.is_aside or self.start >= paragraph)


class Whereabouts(Struct, frozen=True):
    """A figure, or a word, of which is asked whose it is: where it stands, and where its sentence and paragraph begin.

    ``reach``: up to where a name behind it may be its own; its end, where none may.
    """

    start: int
    end: int
    sentence: int
    paragraph: int = 0
    reach: int = 0


NamingWay = Callable[["Naming", Whereabouts], str | None]


class Naming(Struct, frozen=True):
    """All that a text names, in order, and the ways in which it says whose a figure is."""

    plain: str
    named: Sequence[NamedSubject]
    ways: tuple[NamingWay, ...]

    def whose(self, at: Whereabouts) -> str:
        """Return the name of whom a figure is; ``OWN`` where no way knows another."""
        return next((name for way in self.ways if (name := way(self, at)) is not None), OWN)

    def last_before(self, start: int) -> NamedSubject | None:
        """Return what is named last before a figure."""
        count = self.count_before(start)
        return self.named[count - 1] if count else None

    def before(self, at: Whereabouts, since: int = 0) -> list[NamedSubject]:
        """Return whose names stand before a figure, from ``since`` on."""
        first, last = self.count_before(since), self.count_before(at.start)
        return [named for named in self.named[first:last] if named.start >= since]

    def within(self, start: int, end: int) -> list[NamedSubject]:
        """Return the names that begin between two places, of which a figure may be, none within another."""
        first, last = (bisect_left(self.named, at, key=lambda named: named.start) for at in (start, end))
        return list(self.named[first:last])

    def count_before(self, start: int) -> int:
        """Return how many names, whose a figure may be, stand before it begins."""
        return bisect_left(self.named, start + 1, key=lambda named: named.end)


def in_sentence(naming: Naming, at: Whereabouts) -> str | None:
    """Whose a figure is by what its sentence names last before it: ⟨柏坑村⟩集体收入12万元."""
    here = naming.before(at, at.sentence)
    return here[-1].name if here else None


def behind(naming: Naming, at: Whereabouts) -> str | None:
    """Whose a figure is by what its clause names behind it, as English does: £310k for Marsh Ward."""
    after = naming.named[naming.count_before(at.start) :]
    return next((named.name for named in after if at.end <= named.start < at.reach), None)


def by_opening(naming: Naming, at: Whereabouts) -> str | None:
    """Whose a figure is by what opens its paragraph, unless the own town is named since."""
    earlier = naming.before(at, at.paragraph)
    topic = next((named for named in earlier if named.start - at.paragraph <= OPENING), None)
    is_own_since = any(named.name == OWN for named in earlier[1:])
    return topic.name if topic and not is_own_since else None


def in_turn(naming: Naming, at: Whereabouts) -> str | None:
    """Whose a number behind 分别 is, of the names before that in their order: 西溪镇、西湖镇分别为3亿元、2亿元."""
    listing = max(naming.plain.rfind(word, at.sentence, at.start) for word in IN_TURN)
    if listing < 0:
        return None
    everything, here = naming.before(at), naming.before(at, at.sentence)
    is_apart = len({named.name for named in here}) < 2  # the names stand before the semicolon
    names = [named.name for named in (everything[-2:] if is_apart else here) if named.end <= listing]
    listed = list(dict.fromkeys(names))
    number = len(_NUMBER.findall(naming.plain, listing, at.start))
    return listed[number] if len(listed) > 1 and number < len(listed) else None


def by_last(naming: Naming, at: Whereabouts) -> str | None:
    """Whose a figure is by what is named last before it, not only compared with, and elsewhere not aside."""
    before = (naming.named[number] for number in reversed(range(naming.count_before(at.start))))
    return next((named.name for named in before if named.may_lead(at.paragraph)), None)
