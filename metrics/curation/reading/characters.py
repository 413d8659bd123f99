"""From bytes to text: only what can be seen, in UTF-8, of a bearable size."""

import unicodedata
from collections.abc import Sequence

from msgspec.structs import replace

from metrics.curation.reading.line_ways import change, without_tab
from metrics.curation.reading.report import WHOLE_FILE, Position, Report
from metrics.errors import Fault, instead
from metrics.patterns import lazy_pattern

LARGEST = 2**26  # bytes: a million figures; what a file of that size holds is read once, from front to back
LONGEST_LINE = 2**18  # bytes

# What a reader cannot see or cannot tell from a blank. Besides controls and other blanks: soft hyphen, fillers,
# zero-width and bidirectional marks, tags. Lone surrogates can come only from an escape.
HIDDEN = lazy_pattern(
    "[\x00-\x09\x0b-\x1f\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f"
    "\u2028-\u202f\u205f-\u206f\u3000\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e007f]"
)


def readable_text(raw: bytes, report: Report) -> str | None:
    """Return the text of a file, or None if it is no text; hidden characters are reported and made blank.

    A byte order mark at the start is dropped, for some editors write one; line ends become those of Unix.
    """
    if len(raw) > LARGEST or any(len(line) > LONGEST_LINE for line in raw.split(b"\n")):
        report.refuse_writing(WHOLE_FILE, _too_large() if len(raw) > LARGEST else _too_long())
        return None
    try:
        text = raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        report.refuse_writing(_spot_after(raw[: error.start].decode("utf-8-sig", "replace")), _no_utf8())
        return None
    if "\x00" in text:
        report.refuse_writing(_spot_after(text.partition("\x00")[0]), _no_text())
        return None
    return _without_hidden(text, report)


def hidden_in(text: str) -> Fault | None:
    """Return what is wrong with the first hidden character of ``text``, None if it has none."""
    character = HIDDEN.search(text.replace("\n", ""))
    return None if character is None else hidden_character(character[0])


def hidden_character(character: str) -> Fault:
    """Return what to do about a character that cannot be seen, as it stands there or as an escape of its number."""
    code, name = f"U+{ord(character):04X}", unicodedata.name(character, "control character").lower()
    if character == "\t":
        return Fault("此处有制表符；请改用空格", "a tab stands here; write blanks", "tab")
    if unicodedata.category(character) == "Zs":
        return Fault(
            f"{code} 只是看起来像空格；请改用普通空格",
            f"{code} ({name}) only looks like a blank; write a blank",
            "looks-like-a-blank",
            instead(character, " "),
        )
    return Fault(
        f"{code} 是看不见的字符；请删去",
        f"{code} ({name}) cannot be seen; delete it",
        "hidden-character",
        tuple(way for written in (character, *_escapes(character)) for way in instead(written, "")),
    )


def _escapes(character: str) -> tuple[str, ...]:
    """Return how YAML in double quotes may write a character by its number."""
    number = ord(character)
    forms = (f"\\u{number:04x}", f"\\U{number:08x}", *((f"\\x{number:02x}",) if number < 256 else ()))
    return tuple(dict.fromkeys(written for form in forms for written in (form, form[:2] + form[2:].upper())))


def _without_hidden(text: str, report: Report) -> str:
    """Return ``text`` with blanks for its hidden characters; the first of each line is reported."""
    if HIDDEN.search(text) is None:
        return text
    lines = text.split("\n")
    for number, line in enumerate(lines, start=1):
        if match := HIDDEN.search(line):
            report.refuse_writing(
                Position(number, match.start() + 1), _hidden_in_line(match[0], lines[:number])
            )
        if report.is_full:
            break
    return HIDDEN.sub(" ", text)


def _hidden_in_line(character: str, lines: Sequence[str]) -> Fault:
    """Return what to do about a hidden character in the last of some lines, which tell how deep it may stand."""
    fault = hidden_character(character)
    if character != "\t":
        return fault
    return replace(fault, suggestions=(change(lines[-1], without_tab(lines)),))


def _spot_after(text: str) -> Position:
    """Return the position in a file at which the character after ``text`` stands."""
    return Position(text.count("\n") + 1, len(text) - text.rfind("\n"))


def _too_large() -> Fault:
    return Fault(
        f"文件超过 {LARGEST >> 20} MB；请分成几个文件",
        f"the file is larger than {LARGEST >> 20} MB; split it into several files",
        "file-too-large",
    )


def _too_long() -> Fault:
    return Fault(
        f"有一行超过 {LONGEST_LINE:,} 个字节；请一行写一个数字",
        f"a line is longer than {LONGEST_LINE:,} bytes; write one figure a line",
        "line-too-long",
    )


def _no_utf8() -> Fault:
    return Fault(
        "此处不是 UTF-8 编码；请以 UTF-8 保存", "here it is not UTF-8; save the file as UTF-8", "no-utf-8"
    )


def _no_text() -> Fault:
    return Fault("这不是文本文件；请写 YAML 文本", "this is no text file; write YAML text", "no-text-file")
