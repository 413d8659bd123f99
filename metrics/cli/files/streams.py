"""A file that a command line names, read or written: `-` is standard input or standard output, wherever it stands."""

import errno
import sys
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from metrics.cli.arguments.option_values import WrongUsageError
from metrics.errors import system_reason
from metrics.language import Bilingual

STANDARD = "-"
NO_TEXT = Bilingual(
    "终端显示不了图片和工作簿；请写文件名，或用 > 或 | 接出去",
    "a terminal shows no picture or workbook; name a file, or send it on by > or |",
)
UNWRITABLE = Bilingual(
    "写不了 '{}'（{}）；请换一个文件夹或文件名", "cannot write '{}' ({}); choose another folder or name"
)
ONE_OUTPUT = Bilingual(
    "只有一个选项能写 -，其余请写文件名", "one option alone can write to -; name a file for the others"
)
NO_NAME = Bilingual("标准输入没有文件名；请写 --name 文件名", "standard input has no name; write --name FILE")
ONE_INPUT = Bilingual(
    "标准输入只有一个，请把另一个写成文件名", "there is one standard input; name a file for the other"
)


def is_standard(name: str | Path) -> bool:
    """Whether a name means standard input or output."""
    return str(name) == STANDARD


def read(name: str | Path, most: int) -> bytes:
    """Return what a file holds, or comes in; of more than ``most`` bytes one more than that.

    Raises:
        OSError: if there is no such file, or it cannot be read.
    """
    if is_standard(name):
        return sys.stdin.buffer.read(most + 1)
    if Path(name).is_fifo() and not str(name).startswith("/dev/"):  # nobody may ever write to it
        raise OSError(errno.EINVAL, "no ordinary file", str(name))
    with Path(name).open("rb") as file:
        return file.read(most + 1)


def write(name: Path, raw: bytes) -> None:
    """Write a file whole or not at all, or to standard output.

    Raises:
        WrongUsageError: if it cannot be written, or is no text and would fill a terminal.
    """
    if is_standard(name):
        write_out(raw)
        return
    file = name.resolve()
    is_plain = file.is_file() or not file.exists()  # a device or a pipe is written to, never replaced
    new = file.with_name(f".{file.name}.new") if is_plain else file
    try:
        new.write_bytes(raw)
        if is_plain:
            new.replace(file)
    except OSError as error:
        if is_plain:
            with suppress(OSError):  # a file system that is read only refuses this, too
                new.unlink()
        raise WrongUsageError(UNWRITABLE.filled(str(name), system_reason(error))) from error


def write_out(raw: bytes) -> None:
    """Write to standard output; what is no text is kept from a terminal, which it would leave unreadable.

    Raises:
        WrongUsageError: if it is no text and nothing but a terminal would get it.
    """
    if b"\0" in raw and sys.stdout.isatty():
        raise WrongUsageError(NO_TEXT)
    sys.stdout.flush()
    sys.stdout.buffer.write(raw)


def beside(name: Path | None) -> TextIO:
    """Return where a command prints its lines: not among those of a file that standard output takes."""
    return sys.stderr if name is not None and is_standard(name) else sys.stdout
