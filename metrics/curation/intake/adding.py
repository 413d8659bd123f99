"""A new document in a folder: its entry is written as a person would write it, and checked at once.

Nothing is overwritten: lines are added at the end of a file, and taken back where the folder would not be sound with
them.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from msgspec import Struct

from metrics.curation.grammar.document import NOT_PRINTED
from metrics.curation.intake.tried_folder import tried_out
from metrics.curation.proving.documents import Document, document_of
from metrics.curation.proving.evidence import stands_whole
from metrics.curation.writing.strokes import Stroke, bytes_of, take_back, write
from metrics.errors import DataError
from metrics.language import Bilingual
from metrics.model.period import Period
from metrics.patterns import YEAR, lazy_pattern

AREAS, SOURCES = "areas.yaml", "sources.yaml"
MOST_WORDS = 2  # words that tell a document's year
TELLING = ("今年", "去年", "过去一年", "这一年", "一年来", "[Tt]his year", "[Ll]ast year", "[Pp]ast year")
# The date that a document prints of itself, by which 今年 is known.
_DATE = rf"(?<!\d){YEAR}(?:年\d{{1,2}}月(?:\d{{1,2}}日)?|-\d{{1,2}}-\d{{1,2}})"
_A_YEAR = lazy_pattern(rf"{YEAR}(?:[年/.-].*)?")  # 2022, 2022年3月, 2022/23; but not 2000余人
_BARE_YAML = lazy_pattern(r"[\w\u4e00-\u9fff][\w.\u4e00-\u9fff年-]*")
_ID = lazy_pattern(r'^"?(\d{1,6})"?:', re.MULTILINE | re.ASCII)
_KEY = lazy_pattern(r'^"?([^\s"#:][^"#:\n]*)"?:', re.MULTILINE)


class NoYearError(ValueError):
    """Words of a document to be added tell years, and none tells the one that it is said to be about."""


class KnownDocumentError(ValueError):
    """The folder has this very edition of a document to be added already; names it by its id."""


class UnsoundEntryError(DataError):
    """What is wrong with a document's entry alone, which is written nowhere: no line of a file shows it."""


class SourceEntry(Struct, frozen=True):
    """What sources.yaml is to say of an added document: its file's name, its town, its time, and what it is.

    ``original`` is the name of the file from which the text was taken; empty where it is the text itself.
    """

    file: str
    area: str
    period: str
    what: Bilingual
    original: str = ""


def added(
    folder: Path, documents: Path, text: str, entry: SourceEntry, original: bytes = b""
) -> tuple[str, tuple[str, ...]]:
    """Keep an added document, and the file it was taken from; write its entry; return its id and year's words.

    There are no such words where it prints no year at all: then its entry says so.

    Raises:
        FileExistsError: if another document is called so; it names which.
        KnownDocumentError: if the folder has it already.
        NoYearError: if no word of it tells its year, but one tells another.
        UnsoundEntryError: if what the entry says cannot stand, such as its town; then nothing is changed.
        DataError: if the folder is not sound as it is; then nothing is changed.
        ChangedMeanwhileError, OSError: if it cannot be written; then nothing is.
    """
    raw = text.encode()
    files = {entry.file: raw} | ({entry.original: original} if entry.original else {})
    for name, content in files.items():
        if bytes_of(documents / name) not in (None, content):
            raise FileExistsError(name)
    document = document_of(raw)
    words = tuple(_telling(document, entry.period))
    if not words and any(_A_YEAR.fullmatch(token.text) for token in document.tokens):
        raise NoYearError(entry.period)
    before = bytes_of(folder / SOURCES)
    written = (before or b"").decode("utf-8", "replace")
    if known := entry_of(written, hashlib.sha256(raw).hexdigest()):
        raise KnownDocumentError(known)
    key = next_id(written)
    gap = "\n" if written.endswith("\n") or not written else "\n\n"
    after = (before or b"") + f"{gap}{_written(key, files, entry, words)}".encode()
    _write_all(folder, Stroke(folder / SOURCES, before, after), documents, files)
    return key, tuple(printed for printed, _ in words)


def entry_of(sources: str, digest: str) -> str:
    r"""Return the id of the entry of sources.yaml that holds a digest; empty where none does.

    >>> entry_of('"001":\n  sha256: ab\n"002":\n  sha256: cd\n', "cd"), entry_of("", "cd")
    ('002', '')
    """
    before, met, _ = sources.partition(digest)
    keys = _KEY.findall(before)
    return keys[-1] if met and keys else ""


def _write_all(folder: Path, entry: Stroke, documents: Path, files: Mapping[str, bytes]) -> None:
    """Write files, and the entry that names them, if the folder is sound with it: all of them, or nothing.

    The entry comes last: who is killed before leaves a document that nothing names, and may begin anew.
    """
    problems = tried_out(folder, {entry.path: entry.after or b""})[1]
    if wrong := tuple(problem for problem in problems if problem.file.endswith(SOURCES)):
        lines = (entry.before or b"").count(b"\n")
        is_of_entry = all(problem.line > lines for problem in wrong)
        raise UnsoundEntryError(wrong) if is_of_entry else DataError(wrong)
    strokes: list[Stroke] = []
    kept = [Stroke(documents / name, bytes_of(documents / name), content) for name, content in files.items()]
    try:
        for stroke in (*kept, entry):
            write(stroke)
            strokes.append(stroke)
    except BaseException:
        take_back(strokes)
        raise


def _telling(document: Document, period: str) -> Iterator[tuple[str, int]]:
    """Yield the words that tell an added document's year, and their lines: the year, else 今年 and its own date."""
    time = Period.read(period)
    for words in (*_years(time), *((word, _DATE) for word in TELLING)):
        found_at = [_few_whole(document, word) for word in words]
        if found_at[0]:
            yield from (
                (document.plain[at:end], document.characters[at].line) for way in found_at for at, end in way
            )
            return


def _few_whole(document: Document, word: str) -> list[tuple[int, int]]:
    """Return where the first words stand that tell an added document's year: whole, or as wide as their figure."""
    stretches = list(document.stretches_of(word))
    whole = [stretch for stretch in stretches if stands_whole(document, *stretch)]
    return list(islice(whole or (_widened(document, *stretch) for stretch in stretches), MOST_WORDS))


def _widened(document: Document, start: int, end: int) -> tuple[int, int]:
    """Return a stretch of an added document with all of the figures that it is a part of."""
    over = document.tokens_within(start, end)
    return min(start, over[0].start), max(end, over[-1].end)


def _years(time: Period) -> Iterator[tuple[str, ...]]:
    """Yield patterns of how an added document prints a period's year, the surest first: 2022年, 2022/23, 2022."""
    year = time.year
    yield (rf"{year}年",)
    yield (rf"(?<!\d){year}[/-](?:{year + 1}|{(year + 1) % 100:02})(?!\d)",)
    yield (rf"(?<![\d£€$¥])(?<!\d[.,]){year}(?!\d|,\d\d\d(?!\d)|%|\.\d)",)


def next_id(text: str) -> str:
    """Return the id of an added document: the number after the highest, in three digits at least."""
    return f"{max((int(number) for number in _ID.findall(text)), default=0) + 1:03}"


def _written(
    key: str, files: Mapping[str, bytes], entry: SourceEntry, words: Sequence[tuple[str, int]]
) -> str:
    """Return the lines of an added document's entry."""
    entries = ", ".join(f"{{printed: {_plain(printed)}, line: {line}}}" for printed, line in words)
    known_from = f"[{entries}]" if words else NOT_PRINTED
    digests = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    original = (
        f"{{file: {_plain(entry.original)}, sha256: {digests[entry.original]}}}" if entry.original else ""
    )
    return (
        f'"{key}":\n  file: {_plain(entry.file)}\n  sha256: {digests[entry.file]}\n'
        + (f"  original: {original}\n" if original else "")
        + f"  what: {both_of(entry.what)}\n  publisher: not stated\n  area: {entry.area}\n  period: {entry.period}\n"
        f"  known_from: {known_from}\n"
    )


def _plain(text: str) -> str:
    """Return a text of an added entry as YAML has it: as it is, or quoted where a mark in it means something else."""
    is_plain = _BARE_YAML.fullmatch(text) is not None and not text.isdigit()
    return text if is_plain else f'"{_quoted(text)}"'


def both_of(text: Bilingual) -> str:
    """Return a text of an added entry in both languages as YAML."""
    return f'{{zh: "{_quoted(text.zh)}", en: "{_quoted(text.en)}"}}'


def _quoted(text: str) -> str:
    """Return a text of an added entry as it stands between quotes."""
    return text.replace("\\", "\\\\").replace('"', '\\"')
