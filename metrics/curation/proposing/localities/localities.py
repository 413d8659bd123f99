"""Whom a figure is of: the village, park or other town that its sentence names, or the document's own town.

A name is what is printed before 村, 镇, 开发区 and the like, without the words that only lead to it. It holds up to the
end of its sentence; what opens a paragraph holds in all of it, and 该村 goes on with what was named before.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from msgspec import Struct

from metrics.curation.proposing.cue_table import words
from metrics.curation.proposing.localities.names_in_turn import named_in_a_row
from metrics.curation.proposing.localities.whose import (
    OWN,
    NamedSubject,
    Naming,
    NamingWay,
    Whereabouts,
    behind,
    by_opening,
    in_sentence,
)
from metrics.curation.proposing.subjects.averages import averaged_over
from metrics.curation.proposing.subjects.english_phrases import clause_behind
from metrics.curation.proposing.times.paragraphs import Scenes
from metrics.curation.proving.documents import Document
from metrics.model.levels import LEVELS

AHEAD = 100  # characters
COLUMN = 60  # characters: a column of a newspaper has fewer
TITLE = 60  # characters
CLAUSE = re.compile("[，。；、：]")
QUOTES = ("“", "‘", "「", "《")
_ITSELF = re.compile("(?<![根日])本(?:社(?!会)|村|校|院|园|厂|馆|公司|社区)")
_COOPERATIVE = re.compile(
    "(?P<village>[\u4e00-\u9fff]{1,6}?(?:村|社区))(?:股份)?经济(?:股份)?(?:联合|合作)(?:总)?社"
)
# Ash Village in Oak County is no figure's county
LIES_IN = re.compile(",? ?(?:in|of) ?(?:the )?(?:[a-z]+ )?(?:[A-Z][a-z]+['’]s? ?)?")
A_TOWN_IN = re.compile(
    r"(?<![a-z])an? (?:[a-z-]+ ){0,2}(?:town(?:ship)?|village|port|community|hamlet|district|city)"
    r"(?: of ?[\d,]+ ?[a-z]+)?,? in ?(?:the )?$"
)
_LEADS = re.compile("^(?:(?:In|At|From|The|Of|For|And|By|On|To|But|While|Meanwhile|Only) )+")


class Localities(Struct, frozen=True, dict=True):
    """The localities that a document names; ``own`` are the words for its own town, as far as they are known."""

    document: Document
    scenes: Scenes
    own: tuple[str, ...] = ()

    @cached_property
    def naming(self) -> Naming:
        """The localities in order, and how a document says whose a figure is."""
        by_end = {named.end: named for named in self._all()}
        named = sorted(by_end.values(), key=lambda named: (named.end, named.start))
        speaker = _speaker(self.document.plain, named)
        ways: tuple[NamingWay, ...] = (named_in_a_row, in_sentence, behind, by_opening)
        return Naming(self.document.plain, named, (*ways, lambda *_: speaker) if speaker else ways)

    def of(self, start: int, end: int) -> str:
        """Return the locality that a figure is of, as printed; empty for the document's own town."""
        in_table = self.document.name_in_table(start)
        if in_table and in_table.town and not self._is_own(in_table.town):
            return in_table.town
        line = self._line(start)
        if "村" in averaged_over(CLAUSE.split(self.document.plain[max(0, start - AHEAD) : start])[-1]):
            return OWN  # 村均: a mean of villages is none of theirs
        sentence, paragraph = self.scenes.sentence(start), self.scenes.at(start).start
        reach = end + len(clause_behind(self.document.plain[end : end + AHEAD]))
        return self.naming.whose(Whereabouts(start, end, max(line, sentence), max(line, paragraph), reach))

    def _line(self, start: int) -> int:
        """Return where a proposed figure's line begins, if it is so long that it is a paragraph; else 0."""
        line = self.document.characters[start].line
        first, end = self.document.line_start(line), self.document.line_start(line + 1)
        return first if end - first > COLUMN else 0

    def _all(self) -> Iterator[NamedSubject]:
        """Yield every locality, the words that mean an earlier one among them."""
        last = OWN
        mentions = [
            (_up_to_a_name(match), rule.tells["locality"])
            for rule in words("localities")
            for match in rule.words.finditer(self.document.plain)
        ]
        before = 0
        for match, sort in sorted(mentions, key=lambda mention: (mention[0].end(), mention[0].start())):
            is_where = sort == "english" and self._is_where(before, match.start("name"))
            name = None if is_where else self._name(match, sort, last)
            before = match.end()
            if name is not None:
                last = name
                start = max(match.start(), self.scenes.at(match.end() - 1).start)
                yield NamedSubject(start, match.end(), name)

    def _is_where(self, before: int, start: int) -> bool:
        """Whether an English name says only where something lies: a place named ``before`` it, or *a town*."""
        plain = self.document.plain
        lies = LIES_IN.fullmatch(plain, before, start) or A_TOWN_IN.search(
            plain, max(0, start - AHEAD), start
        )
        return lies is not None

    def _name(self, match: re.Match[str], sort: str, last: str) -> str | None:
        """Return the locality that words name; None if they name none."""
        if sort == "same":
            return last
        if sort == "whole":
            return self._whole(match[0], match["level"], last)
        if self.document.plain[max(0, match.start() - 1) : match.start()] in QUOTES:  # 远近闻名的“柿子村”
            return None
        written = self._in_its_paragraph(match)
        name = _LEADS.sub("", written) if sort == "english" else self._village(_bare(written))
        if (
            not name
            or name in SORTS
            or name.endswith(IN_GENERAL)
            or name.startswith("级")
            or self._is_object(match.end() - len(name), match.end())
        ):
            return None
        return OWN if self._is_own(name) else name

    def _village(self, name: str) -> str:
        """Return the village whose own cooperative a name is; any other name as it is."""
        own = next((word for word in self.own if name.startswith(word)), "")
        cooperative = _COOPERATIVE.fullmatch(name.removeprefix(own))
        return cooperative["village"] if cooperative else name

    def _in_its_paragraph(self, match: re.Match[str]) -> str:
        """Return a name as its paragraph prints it, without the end of the one above: 石泉发布 and then 走进梨园村."""
        begins = self.scenes.at(match.end("name") - 1).start
        return match["name"][max(0, begins - match.start("name")) :]

    def _is_object(self, start: int, end: int) -> bool:
        """Whether what stands around a locality's name says that nothing is told of it: 荣获桐乡市流动红旗."""
        before, after = self.document.plain[max(0, start - 6) : start], self.document.plain[end : end + 6]
        return any(rule.words.search(before) for rule in words("no localities behind")) or any(
            rule.words.search(after) for rule in words("no localities before")
        )

    def _whole(self, written: str, level: str, last: str) -> str:
        """Return 全县 in a document of a town; its own level is the town, and a smaller one what was named last."""
        own, wide = max((_level(word[-2:]) for word in self.own), default=0), _level(level)
        if not own or not wide or wide == own:  # 全港: the port is as wide as its document
            return OWN
        return written if wide > own else last

    def _is_own(self, name: str) -> bool:
        """Whether a locality's name is the document's own town's, alone or with what sort of town it is."""
        rest = {name.removeprefix(word).strip() for word in self.own if name.startswith(word)}
        # 开发区, in a document of one
        is_its_end = any(word != name and word.endswith(name) for word in self.own)
        return is_its_end or any(not left or left in OF_OWN for left in rest)


def _speaker(plain: str, named: Sequence[NamedSubject]) -> str:
    """Return the part of a town that its document is of, where that says 本社, 本校; empty if it is the town's."""
    titled = next((part.name for part in named if part.end <= TITLE and part.name != OWN), "")
    return titled if titled and _ITSELF.search(plain) else ""


IN_GENERAL = ("乡村", "镇村", "场镇")  # the countryside, and no village
# The Town names none
SORTS = (
    "Parish",
    "Village",
    "Town",
    "Township",
    "City",
    "Borough",
    "District",
    "County",
)
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
    "Parish",
    "Parish Council",
    "Village",
    "District Council",
    "County Council",
)


def _up_to_a_name(match: re.Match[str]) -> re.Match[str]:
    """Return a locality that is named with what follows it, up to where another would end: 上坞村由三年前的全镇."""
    if not match.groupdict().get("name") or _bare(match["name"]):
        return match
    shorter = match.re.match(match.string, match.start(), match.end() - 1)
    return shorter if shorter and _bare(shorter["name"]) else match


def _level(name: str) -> int:
    """Return how wide a locality is by the last characters of its name: 1 a village, 5 the country; 0: unknown."""
    return next((at for at, ends in enumerate(LEVELS, 1) if any(name.endswith(end) for end in ends)), 0)


def _bare(written: str) -> str:
    """Return a locality's name without the words that lead to it; empty if nothing of a name is left."""
    leads = words("locality leads")
    while True:
        cut = max((match.end() for rule in leads for match in rule.words.finditer(written)), default=0)
        written, before = written[cut:], written
        if written == before or not cut:
            break
    return "" if any(rule.words.search(written) for rule in words("no localities")) else written
