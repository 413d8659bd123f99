"""What goes wrong with data, told to the person who can mend it."""

from dataclasses import dataclass

from metrics.language import Bilingual, Language


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend, and where it stands.

    ``line`` and ``column`` count from 1; 0 means that the whole file is meant.
    """

    file: str
    line: int
    column: int
    message: Bilingual

    def text(self, language: Language) -> str:
        """Return ``file:line:column: message`` in ``language``."""
        return f"{self.file}:{self.line}:{self.column}: {self.message.within(language)}"


class DataError(Exception):
    """The curated data cannot be used; carries every problem found, in reading order."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Keep ``problems`` and say them in English, one a line."""
        super().__init__("\n".join(problem.text(Language.EN) for problem in problems))
        self.problems = problems


class QuantityError(ValueError):
    """A printed figure or a period that cannot be read; says what was read and what would be readable."""

    def __init__(self, message: Bilingual) -> None:
        """Keep ``message`` in both languages and show the English one."""
        super().__init__(message.en)
        self.message = message
