"""Passages with what is right to say of each of their figures, as they stand in a file."""

import re
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct, field

from metrics.errors import QuantityError
from metrics.model.period import Period

FOLDER = Path(__file__).parent
NOT_ASKED = "*"
NO_INDICATOR = "-"
FIELDS = ("value", "unit", "measure", "period", "status", "indicator", "place")


class Annotation(Struct, frozen=True):
    """A figure as printed, and what may rightly be said of it by field; ``optional``: it may as well be left out."""

    printed: str
    optional: bool
    right: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def asks(self, name: str) -> bool:
        """Whether a field of it is graded."""
        return self.right.get(name, (NOT_ASKED,)) not in ((NOT_ASKED,), (NO_INDICATOR,))


class Passage(Struct):
    """A text, the town that it is about, and its figures in their order."""

    town: str
    lines: list[str] = field(default_factory=list)
    figures: list[Annotation] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text as a document."""
        return "\n".join(self.lines) + "\n"


def passages(path: Path) -> list[Passage]:
    """Return the passages of a file: `@ town`, lines of text, and a `|` line for each figure."""
    read: list[Passage] = []
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("@"):
            read.append(Passage(line.removeprefix("@").strip()))
        elif line.startswith("|"):
            read[-1].figures.append(_annotation(line))
        elif line.strip() and not line.startswith("#"):
            read[-1].lines.append(line)
    return read


def _annotation(line: str) -> Annotation:
    """Return one figure of a line: | printed | value | unit | measure | period | status | indicator | place."""
    printed, *fields = (part.strip() for part in line.removeprefix("|").split("|"))
    right = dict(zip(FIELDS, (tuple(part.split(";")) for part in fields), strict=False))
    return Annotation(printed.lstrip("?"), printed.startswith("?"), right)


def places(plain: str, figures: list[Annotation], clean: list[str]) -> Iterator[tuple[Annotation, int, int]]:
    """Yield each figure with where it begins and ends in a cleaned text.

    Raises:
        ValueError: if one does not stand behind those before it.
    """
    at = 0
    for figure, printed in zip(figures, clean, strict=True):
        alone = r"(?<!\d)(?<!\d[.,])" if printed[0].isdigit() else ""  # 5 is not the end of 15
        ends = r"(?![\d.]*\d)" if printed[-1].isdigit() else ""
        match = re.compile(rf"{alone}{re.escape(printed)}{ends}", re.ASCII).search(plain, at)
        if match is None:
            raise ValueError(f"{figure.printed} does not stand behind the figures before it")
        at = match.end()
        yield figure, match.start(), match.end()


def is_wrong(annotation: Annotation, name: str, shown: str) -> bool:
    """Whether a field that shows something says what is not right."""
    ways = annotation.right.get(name, (NOT_ASKED,))
    return NOT_ASKED not in ways and ways != ("",) and not any(is_same(shown, way) for way in ways)


def is_same(shown: str, right: str) -> bool:
    """Whether two ways to write a measure, a period or a status say the same."""
    if shown == right:
        return True
    try:
        periods = Period.read(shown), Period.read(right)
    except QuantityError:
        return False
    first, second = ((period.start, period.end) for period in periods)
    return first == second
