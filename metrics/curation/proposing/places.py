"""Whom a figure is of: the village, park or other town that its sentence names, or the document's own town.

A name is what is printed before 村, 镇, 开发区 and the like, without the words that only lead to it. It holds up to the
end of its sentence; what opens a paragraph holds in all of it, and 该村 goes on with what was named before.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from metrics.curation.proposing.cues import words
from metrics.curation.proposing.english_phrases import clause_behind
from metrics.curation.proposing.scenes import Scenes
from metrics.curation.proving.documents import Document

LEVELS = ({"村", "社区"}, {"镇", "乡", "街道"}, {"县", "区", "市", "旗"}, {"省", "州"}, {"国"})
OPENING = 30  # characters in which a paragraph says whom it is about
AHEAD = 100  # characters
COLUMN = 60  # characters: a column of a newspaper has fewer
OWN = ""
QUOTES = ("“", "‘", "「", "《")
_LEADS = re.compile("^(?:(?:In|At|From|The|Of|For|And|By|On|To|But|While|Meanwhile|Only) )+")


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """Where a place is named, and how; no name: the document's own town."""

    start: int
    end: int
    name: str


@dataclass(frozen=True)
class Places:
    """The places that a document names; ``own`` are the words for its own town, as far as they are known."""

    document: Document
    scenes: Scenes
    own: tuple[str, ...] = ()

    @cached_property
    def named(self) -> tuple[NamedPlace, ...]:
        """The places in order."""
        found = {named.end: named for named in self._all()}
        return tuple(sorted(found.values(), key=lambda named: (named.end, named.start)))

    def of(self, start: int, end: int) -> str:
        """Return the place that a figure is of, as printed; empty for the document's own town."""
        before = bisect_left(self.named, start + 1, key=lambda named: named.end)
        paragraph = max(self.scenes.at(start).start, self._line(start))
        sentence = max(self._line(start), self.scenes.sentence(start))
        here = [named for named in self.named[:before] if named.start >= sentence]
        if here:
            return here[-1].name
        last = end + len(
            clause_behind(self.document.plain[end : end + AHEAD])
        )  # English names places behind, too
        if behind := [named for named in self.named[before:] if end <= named.start < last]:
            return behind[0].name
        earlier = [named for named in self.named[:before] if named.start >= paragraph]
        topic = next((named for named in earlier if named.start - paragraph <= OPENING), None)
        is_own_since = any(named.name == OWN for named in earlier[1:])
        return topic.name if topic and not is_own_since else OWN

    def _line(self, start: int) -> int:
        """Return where the line of a place begins, if it is so long that it is a paragraph and no column; else 0."""
        line = self.document.characters[start].line
        first, end = self.document.line_start(line), self.document.line_start(line + 1)
        return first if end - first > COLUMN else 0

    def _all(self) -> Iterator[NamedPlace]:
        """Yield every place, the words that mean an earlier one among them."""
        last = OWN
        mentions = [
            (match, rule.tells["place"])
            for rule in words("places")
            for match in rule.words.finditer(self.document.plain)
        ]
        for match, kind in sorted(mentions, key=lambda mention: (mention[0].end(), mention[0].start())):
            name = self._name(match, kind, last)
            if name is not None:
                last = name
                yield NamedPlace(match.start(), match.end(), name)

    def _name(self, match: re.Match[str], kind: str, last: str) -> str | None:
        """Return the place that words name; None if they name none."""
        if kind == "same":
            return last
        if kind == "whole":
            return self._whole(match[0], match["level"], last)
        if self.document.plain[max(0, match.start() - 1) : match.start()] in QUOTES:  # 远近闻名的“柿子村”
            return None
        name = _LEADS.sub("", match["name"]) if kind == "english" else _bare(match["name"])
        if not name:
            return None
        return OWN if self._is_own(name) else name

    def _whole(self, written: str, level: str, last: str) -> str:
        """Return 全县 in a document of a town; its own level is the town, and a smaller one what was named last."""
        own, wide = max((_level(word[-2:]) for word in self.own), default=0), _level(level)
        if not own or wide == own:
            return OWN
        return written if wide > own else last

    def _is_own(self, name: str) -> bool:
        """Whether a name is the document's own town's, alone or with what sort of place it is."""
        rest = {name.removeprefix(word).strip() for word in self.own if name.startswith(word)}
        return any(not left or left in OF_OWN for left in rest)


OF_OWN = (
    "镇",
    "乡",
    "街道",
    "县",
    "区",
    "市",
    "County",
    "District",
    "Borough",
    "Township",
    "Town",
    "City",
    "Council",
    "District Council",
    "County Council",
)


def _level(name: str) -> int:
    """Return how wide a place is by the last characters of its name: 1 a village, 5 the country; 0: unknown."""
    return next((at for at, ends in enumerate(LEVELS, 1) if any(name.endswith(end) for end in ends)), 0)


def _bare(written: str) -> str:
    """Return a name without the words that lead to it; empty if nothing of a name is left."""
    leads = words("place leads")
    while True:
        cut = max((match.end() for rule in leads for match in rule.words.finditer(written)), default=0)
        written, before = written[cut:], written
        if written == before or not cut:
            break
    return "" if any(rule.words.search(written) for rule in words("no places")) else written
