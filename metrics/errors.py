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


@dataclass(frozen=True, slots=True)
class Remark:
    """What is likely a mistake of meaning and may be right: whoever wrote it mends it, or answers once.

    ``code`` is the doubt, a word of ``metrics.model.codes.Doubt``; ``answer`` is what to write in the YAML where all
    is right, ``sure: period``; empty where there is nothing to answer and ``message`` alone says what to do.
    """

    file: str
    line: int
    column: int
    code: str
    message: Bilingual
    answer: str = ""

    def text(self, language: Language) -> str:
        """Return ``file:line:column: remark: message; how to answer`` in ``language``."""
        word = Bilingual("存疑", "remark").within(language)
        return f"{self.file}:{self.line}:{self.column}: {word}: {self._told.within(language)}"

    @property
    def problem(self) -> Problem:
        """The same as a problem, for whoever wants no remark left."""
        return Problem(self.file, self.line, self.column, self._told)

    @property
    def _told(self) -> Bilingual:
        """The message, and how to answer it."""
        if not self.answer:
            return self.message
        return Bilingual(
            f"{self.message.zh}；若无误，请写 {self.answer}",
            f"{self.message.en}; if it is right, write {self.answer}",
        )


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


class UnknownUnitError(QuantityError):
    """A printed figure in a unit that the table of units does not know."""
