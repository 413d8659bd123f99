"""What stands around a figure in its document: its clause, its sentence, and the passage that it belongs to."""

import re
from functools import cached_property

from msgspec import Struct

from metrics.curation.proving.documents import Document
from metrics.curation.proving.evidence import Proof
from metrics.model.records import Catalogue, Observation, Source
from metrics.patterns import YEAR, lazy_pattern

PASSAGE = 300  # characters: a scene is set for a paragraph at most
_CLAUSE = lazy_pattern(r"[，,；;。！？!?：:](?!\d)")
_PASSAGE = lazy_pattern(r"[。！？!?](?![”’』」])|[。！？!?][”’』」]")
# 2024年3月18日, （2024年3月18日）, 发布时间：2024年3月18日 来源：县统计局
_DATELINE = lazy_pattern(
    rf"\s*[（(]?(?:\w{{2,6}}[：:]\s*)?{YEAR}\s*年\s*\d{{1,2}}\s*月\s*\d{{1,2}}\s*日(?:\s.*)?[）)]?\s*"
)
SHORT = 4  # characters: 位居, 其中 and the like belong to the clause before


class Setting(Struct, frozen=True, dict=True):
    """The setting of one figure where it stands: the texts around it are cleaned, as the document's own is."""

    catalogue: Catalogue
    source: Source
    document: Document
    proof: Proof

    @property
    def observation(self) -> Observation:
        """The figure whose setting it is."""
        return self.proof.observation

    @cached_property
    def printed(self) -> str:
        """The figure of the setting, as the document prints it."""
        return self.document.plain[self.proof.start : self.proof.end]

    @cached_property
    def clause(self) -> str:
        """What stands before the setting's figure in its clause; with the clause before where that is too short."""
        return last_clause(self.sentence)

    @cached_property
    def bare_clause(self) -> str:
        """What stands before the setting's figure from the last comma on, however short."""
        return self.sentence[max((clause.end() for clause in _CLAUSE.finditer(self.sentence)), default=0) :]

    @cached_property
    def sentence(self) -> str:
        """What stands before the setting's figure in its sentence; a semicolon ends one."""
        start, _ = self.document.sentence(self.proof.start)
        return self.document.plain[start : self.proof.start]

    @cached_property
    def passage(self) -> str:
        """What stands before the setting's figure up to the last full stop, whatever semicolons part it.

        What rows of a table say is of them alone, and the day on which a paper came out, in a line of its own, dates
        nothing below.
        """
        beyond = self.document.beyond_rows(self.proof.start), self._beyond_dateline
        first = max(self.proof.start - PASSAGE, *beyond)
        before = self.document.plain[first : self.proof.start]
        return before[max((match.end() for match in _PASSAGE.finditer(before)), default=0) :]

    @property
    def _beyond_dateline(self) -> int:
        """Where the nearest line above the setting's figure ends that only dates its paper; 0 if there is none."""
        last = self.document.span(self.proof.start, self.proof.end).line
        first = self.document.span(max(self.proof.start - PASSAGE, 0), self.proof.end).line
        lines = self.document.lines
        dated = (
            number for number in range(last - 1, first - 1, -1) if _DATELINE.fullmatch(lines[number - 1])
        )
        return self.document.line_start(next(dated, 0) + 1)

    @property
    def time_in_table(self) -> str:
        """What the head of its table says of the time of the setting's figure."""
        return self.document.time_in_table(self.proof.start)

    @cached_property
    def dated_passage(self) -> str:
        """The passage of the setting's figure behind what the head of its table says of time."""
        time = self.time_in_table
        return f"{time}{'年' if time.isdecimal() else ''}{self.passage}"

    @cached_property
    def near_after(self) -> str:
        """What stands behind the setting's figure in its sentence, whatever commas part it."""
        _, end = self.document.sentence(self.proof.end)
        return self.document.plain[self.proof.end : end]

    @cached_property
    def after(self) -> str:
        """What stands behind the setting's figure in its clause."""
        rest = self.document.plain[self.proof.end : self.proof.end + PASSAGE]
        end = _CLAUSE.search(rest)
        return (rest[: end.start()] if end else rest).strip()


def last_of(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return the last match of a pattern of words in a text around a figure."""
    return max(pattern.finditer(text), key=lambda match: match.start(), default=None)


def last_clause(sentence: str) -> str:
    """Return the last clause of what stands before a figure; with the one before where it is too short."""
    cuts = [match.end() for match in _CLAUSE.finditer(sentence)]
    while cuts and len(sentence) - cuts[-1] <= SHORT:
        cuts.pop()
    return sentence[cuts[-1] :] if cuts else sentence
