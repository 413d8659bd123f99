"""The problems of one file, collected as it is read."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from metrics.errors import Fault, Problem
from metrics.model.records import Location

MOST = 200  # problems listed for one file: whoever sees these looks at the first few


class Position(Struct, frozen=True):
    """A position in a curated file; line and column count from 1, column in characters."""

    line: int
    column: int


WHOLE_FILE = Position(0, 0)


class Report:
    """The report of a curated ``file``: what is wrong with it.

    A line whose writing is broken (a hidden character, a tag, a key given twice) is told so once; what its
    content then seems to lack would only mislead.
    """

    def __init__(self, file: str) -> None:
        """Begin the report of a curated file, with no problems."""
        self.file = file
        self.problems: list[Problem] = []
        self.refusals = 0  # told or not
        self._broken: set[int] = set()

    def location(self, at: Position) -> Location:
        """Return the location of a node in its file, as a record remembers it."""
        return Location(self.file, at.line, at.column)

    @property
    def is_full(self) -> bool:
        """Whether the report of a file is full, so that no more problems are listed."""
        return len(self.problems) >= MOST

    def refuse(self, at: Position, fault: Fault) -> None:
        """Add a problem of what a curated file says, at a position."""
        self.refusals += 1
        problem = fault.at(self.file, at.line, at.column)
        if not self.is_full and at.line not in self._broken and problem not in self.problems:
            self.problems.append(problem)

    def refuse_writing(self, at: Position, fault: Fault) -> None:
        """Add a problem of how YAML is written: nothing else is said about its line afterwards."""
        self.refusals += 1
        problem = fault.at(self.file, at.line, at.column)
        if not self.is_full and problem not in self.problems:
            self.problems.append(problem)
            self._broken.add(at.line)

    def in_order(self, raw: bytes = b"") -> list[Problem]:
        """Return a file's problems by line and column; a full list says that it is.

        ``raw`` is what the file holds: of the suggestions those are kept that can be carried out in it.
        """
        lines = raw.decode("utf-8-sig", "replace").split("\n") if self.problems else []
        ordered = [_suggesting(problem, lines) for problem in sorted(self.problems, key=_position)]
        if self.is_full:
            more = Fault(
                f"只列出前 {MOST} 个问题；请先改这些",
                f"the first {MOST} problems are listed; mend these first",
                "more-problems",
            )
            ordered.append(more.at(self.file, ordered[-1].line, ordered[-1].column))
        return ordered


def _position(problem: Problem) -> tuple[int, int]:
    """Return where a problem stands in its curated file."""
    return problem.line, problem.column


def _suggesting(problem: Problem, lines: Sequence[str]) -> Problem:
    """Return a problem of a file with those of its suggestions that can be carried out in the file's lines."""
    line = lines[problem.line - 1] if 0 < problem.line <= len(lines) else ""
    kept = tuple(
        suggestion
        for suggestion in problem.suggestions
        if suggestion.applied(line, problem.column) is not None
    )
    return replace(problem, suggestions=kept)
