"""What goes wrong with data and files, told to the person who can mend it."""

import errno
from collections.abc import Iterable

from msgspec import Struct

from metrics.language import Bilingual, Language

# Why the system refused to read or write, which it says in English alone.
IN_CHINESE = {
    errno.ENOENT: "没有这个文件或文件夹",
    errno.EISDIR: "是文件夹，不是文件",
    errno.ENOTDIR: "是文件，不是文件夹",
    errno.EEXIST: "已经有了",
    errno.EACCES: "没有权限",
    errno.EPERM: "没有权限",
    errno.EROFS: "只能读，不能写",
    errno.ENOSPC: "磁盘满了",
    errno.EDQUOT: "磁盘配额用完了",
    errno.EFBIG: "太大",
    errno.EINVAL: "不是普通文件",
    errno.ENAMETOOLONG: "名称太长",
    errno.ELOOP: "链接绕成一圈",
    errno.EMFILE: "打开的文件太多",
    errno.EIO: "磁盘读写出错",
    errno.EADDRINUSE: "端口已被占用",
    errno.EADDRNOTAVAIL: "这台机器没有这个地址",
}


class Suggestion(Struct, frozen=True):
    """A suggestion: what may be written so that a problem is gone, in its own line.

    From ``column`` on (counted from 1; 0 means that of the problem) the first ``written`` gives way to ``write``.
    """

    written: str
    write: str
    column: int = 0

    def applied(self, line: str, column: int) -> str | None:
        """Return ``line`` as it would then be, for a problem at ``column``; None where nothing so written stands there.

        >>> Suggestion("圆", "元").applied("- {level: 1.3亿圆, line: 9}", 11)
        '- {level: 1.3亿元, line: 9}'
        """
        at = line.find(self.written, max(0, (self.column or column) - 1))
        return None if at < 0 else line[:at] + self.write + line[at + len(self.written) :]


def instead(written: str, *ways: str) -> tuple[Suggestion, ...]:
    """Return the suggestions to write each of ``ways`` instead of what was written."""
    return tuple(Suggestion(written, way) for way in ways if way != written)


# At least, of a word that comes near: a Chinese character says more than a letter.
LIKENESS, LATIN_LIKENESS = 0.5, 0.6
LONGEST = 80  # characters that are looked at


def nearest(written: str, words: Iterable[str], most: int = 1) -> list[str]:
    """Return the words that may have been meant by one that is none of them, the nearest first.

    >>> nearest("xixy", ["huajie", "xixi"]), nearest("西西镇", ["花街镇", "西溪镇"]), nearest("x", ["xixi"])
    (['xixi'], ['西溪镇'], [])
    """
    from difflib import get_close_matches

    likeness = LATIN_LIKENESS if written.isascii() else LIKENESS
    return get_close_matches(written[:LONGEST], list(words), n=most, cutoff=likeness)


class Fault(Bilingual, frozen=True):
    """A fault: what is wrong, said to whoever can mend it, before it is known where it stands.

    ``code`` names the kind of mistake for programs, and stays as it is when the words are said better. Each of the
    ``suggestions`` alone takes the fault away; some faults have none, for only a person knows what was meant.
    """

    code: str
    suggestions: tuple[Suggestion, ...] = ()

    def at(self, file: str, line: int, column: int) -> "Problem":
        """Return the problem that this fault is where it stands."""
        return Problem(file, line, column, self.code, Bilingual(self.zh, self.en), self.suggestions)


class Problem(Struct, frozen=True):
    """A problem: one thing to mend, and where it stands.

    ``line`` and ``column`` count from 1; 0 means that the whole file is meant. ``code`` and ``suggestions`` are those
    of a `Fault`.
    """

    file: str
    line: int
    column: int
    code: str
    message: Bilingual
    suggestions: tuple[Suggestion, ...] = ()

    def text(self, language: Language) -> str:
        """Return ``file:line:column: message`` in ``language``."""
        return f"{self.file}:{self.line}:{self.column}: {self.message.within(language)}"

    def as_json(self) -> dict[str, object]:
        """Return the problem as JSON values: where it stands, its code, its words, and what may be written."""
        suggestions = [
            {
                "written": suggestion.written,
                "write": suggestion.write,
                "column": suggestion.column or self.column,
            }
            for suggestion in self.suggestions
        ]
        position: dict[str, object] = {"file": self.file, "line": self.line, "column": self.column}
        words = {"zh": self.message.zh, "en": self.message.en}
        return {"kind": "problem", **position, "code": self.code, **words, "suggestions": suggestions}


class Remark(Struct, frozen=True):
    """A remark: what is likely a mistake of meaning and may be right: its writer mends it, or answers once.

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
        return f"{self.file}:{self.line}:{self.column}: {word}: {self._with_answer.within(language)}"

    @property
    def problem(self) -> Problem:
        """The remark as a problem, for whoever wants no remark left."""
        return Problem(self.file, self.line, self.column, self.code, self._with_answer)

    def as_json(self) -> dict[str, object]:
        """Return the remark as JSON values, as a problem is; ``answer`` is what to write where all is right."""
        return self.problem.as_json() | {"kind": "remark", "answer": self.answer}

    @property
    def _with_answer(self) -> Bilingual:
        """The remark's message, and how to answer it."""
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

    def __init__(self, message: Fault) -> None:
        """Keep ``message`` in both languages and show the English one."""
        super().__init__(message.en)
        self.message = message


class UnknownUnitError(QuantityError):
    """A printed figure in a unit that the table of units does not know."""


def system_reason(error: Exception) -> Bilingual:
    """Return why the system refused; what it has no 中文 for is told as the system tells it.

    >>> system_reason(IsADirectoryError(errno.EISDIR, "Is a directory"))
    Bilingual(zh='是文件夹，不是文件', en='is a directory')
    """
    own = getattr(error, "strerror", None) or type(error).__name__
    english = own[0].lower() + own[1:]
    return Bilingual(IN_CHINESE.get(getattr(error, "errno", None) or 0, english), english)
