"""What a person types for a theme, a town, an indicator or a folder, and what they are told when it is none."""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from metrics.errors import nearest
from metrics.language import Bilingual
from metrics.settings import own_settings

FEW = 20  # as many as a person reads through
NEAR = 5
MOST_YEARS = 60
_YEARS = re.compile(r"([12]\d{3})(?:-([12]\d{3}))?")
ALL = Bilingual("`metrics table` 列出全部", "`metrics table` lists them all")


class WrongUsageError(Exception):
    """The command was not called as it can be; says how it can, for everything that is wrong."""

    def __init__(self, *messages: Bilingual) -> None:
        """Keep the ``messages`` of a wrong call in both languages."""
        super().__init__(*(message.en for message in messages))
        self.messages = messages


class HasName(Protocol):
    """A record that a command's option may name: it has a name in both languages."""

    @property
    def name(self) -> Bilingual:
        """The record's name; a command's option takes either language."""


def identified(option: str, written: Iterable[str], known: Mapping[str, HasName]) -> list[str]:
    """Return the ids of what was written at an option: ids, or names in either language, in any case.

    Blanks do not count: the documents have none between 中文 and Latin letters, the pages have.

    Raises:
        WrongUsageError: for the first word that names nothing, or more than one; it says what there is, or what
            comes near.
    """
    ids = _ids(known)
    named = []
    for word in written:
        keys = ids.get(_bare(word), [])
        if len(keys) > 1:
            raise WrongUsageError(_ambiguous(option, word, keys))
        if not keys:
            near = nearest(_bare(word), ids, NEAR)
            ways = list(known) if len(known) <= FEW else list(dict.fromkeys(ids[match][0] for match in near))
            raise WrongUsageError(_unknown(option, word, ways))
        named.append(keys[0])
    return named


def identified_towns(written: Sequence[str], known: Mapping[str, HasName]) -> list[str]:
    """Return the ids of the towns written at --towns, one a word or several, with commas or blanks between.

    Raises:
        WrongUsageError: for the first that is none.
    """
    names = [name for word in written for name in re.split("[,，、]+", word)]
    ids = _ids(known)  # a name may have a blank inside: Town 1
    words = [word for name in names for word in ([name] if _bare(name) in ids else name.split())]
    return identified("--towns", words, known)


def years_between(written: str) -> tuple[int, int]:
    """Return the first and last year typed at --years, such as 2020-2024 or 2023.

    Raises:
        WrongUsageError: if they cannot be read, or are too many.
    """
    years = _YEARS.fullmatch(written)
    first, last = (int(years[1]), int(years[2] or years[1])) if years else (1, 0)
    if not 0 <= last - first <= MOST_YEARS:
        raise WrongUsageError(
            Bilingual(
                f"--years 读不懂 '{written}'；请写 2020-2024 或 2023，至多 {MOST_YEARS} 年",
                f"--years cannot read '{written}'; write 2020-2024 or 2023, at most {MOST_YEARS} years",
            )
        )
    return first, last


def asked_documents(asked: Path | None) -> Path | None:
    """Return the folder of documents named by --documents, else by the environment; None: by neither.

    Raises:
        WrongUsageError: if it is no folder.
    """
    folder = documents_folder(asked)
    if folder is not None and not folder.is_dir():
        raise WrongUsageError(no_documents(folder))
    return folder


def documents_folder(asked: Path | None) -> Path | None:
    """Return the folder named by --documents, else by the environment; it may be missing."""
    return asked or own_settings().documents


def no_documents(folder: Path) -> Bilingual:
    """Return the message for a folder named by --documents that is not there."""
    return Bilingual(
        f"没有文件夹 '{folder}'；请给出文档所在的文件夹",
        f"there is no folder '{folder}'; name the one that the documents lie in",
    )


def _ids(known: Mapping[str, HasName]) -> dict[str, list[str]]:
    """Return the ids that a typed word may mean: itself, or that it had, before all names."""
    ids: dict[str, list[str]] = {}
    for key, named in known.items():
        for name in dict.fromkeys((_bare(named.name.en), _bare(named.name.zh))):
            ids.setdefault(name, []).append(key)
    former = {
        _bare(name): [key]
        for key, named in known.items()
        for name in getattr(named, "formerly", ())
        if isinstance(name, str)
    }
    return ids | former | {_bare(key): [key] for key in known}


def _ambiguous(option: str, word: str, keys: Sequence[str]) -> Bilingual:
    """Return the message for a word typed at an option that names more than one thing."""
    ways = ", ".join(keys)
    return Bilingual(
        f"{option} '{word}' 不止一个；请写 {ways} 之一",
        f"{option} '{word}' names several; write one of {ways}",
    )


def _bare(word: str) -> str:
    """Return a typed word in small letters and without blanks."""
    return "".join(word.split()).casefold()


def _unknown(option: str, word: str, ways: Sequence[str]) -> Bilingual:
    """Return the message for a word typed at an option that names nothing."""
    zh, en = f"{option} 没有 '{word}'", f"{option} knows no '{word}'"
    if not ways:
        return Bilingual(f"{zh}；{ALL.zh}", f"{en}; {ALL.en}")
    return Bilingual(f"{zh}；请写 {', '.join(ways)}", f"{en}; write one of {', '.join(ways)}")
