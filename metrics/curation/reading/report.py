"""The problems of one file, collected as it is read."""

from dataclasses import dataclass

from metrics.errors import Problem
from metrics.language import Bilingual

MOST = 200  # problems listed for one file: whoever sees these looks at the first few


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a file; line and column count from 1, column in characters."""

    line: int
    column: int


WHOLE_FILE = Spot(0, 0)


class Report:
    """What is wrong with ``file``.

    A line whose writing is broken (a hidden character, a tag, a key given twice) is told so once; what its
    content then seems to lack would only mislead.
    """

    def __init__(self, file: str) -> None:
        """Begin with no problems."""
        self.file = file
        self.problems: list[Problem] = []
        self.refusals = 0  # told or not
        self._broken: set[int] = set()

    @property
    def is_full(self) -> bool:
        """Whether no more problems are listed."""
        return len(self.problems) >= MOST

    def refuse(self, at: Spot, message: Bilingual) -> None:
        """Add a problem of content."""
        self.refusals += 1
        problem = Problem(self.file, at.line, at.column, message)
        if not self.is_full and at.line not in self._broken and problem not in self.problems:
            self.problems.append(problem)

    def refuse_writing(self, at: Spot, message: Bilingual) -> None:
        """Add a problem of writing: nothing else is said about its line afterwards."""
        self.refusals += 1
        problem = Problem(self.file, at.line, at.column, message)
        if not self.is_full and problem not in self.problems:
            self.problems.append(problem)
            self._broken.add(at.line)

    def in_order(self) -> list[Problem]:
        """Return the problems by line and column; a full list says that it is."""
        ordered = sorted(self.problems, key=lambda each: (each.line, each.column))
        if self.is_full:
            more = Bilingual(
                f"只列出前 {MOST} 个问题；请先改这些",
                f"the first {MOST} problems are listed; mend these first",
            )
            ordered.append(Problem(self.file, ordered[-1].line, ordered[-1].column, more))
        return ordered
