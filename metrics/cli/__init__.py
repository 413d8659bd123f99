"""The `metrics` command, its arguments and what it prints. Exit: 0 fine, 1 problems, 2 wrong usage, 3 nothing verified.

A module each command; arguments: what is typed. files: what is read and written. printing: what several print alike.
What a command needs is imported when it runs: `metrics read` and `metrics check` answer before pandas is loaded.
"""

import argparse
import atexit
import errno
import gc
import io
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO

from metrics.cli.arguments.argument import marked
from metrics.cli.arguments.option_values import WrongUsageError
from metrics.cli.arguments.parsing import parser_of, refuse_unknown
from metrics.cli.printing.outcome import BAD_DATA, WRONG_USAGE, print_problems
from metrics.errors import DataError, system_reason
from metrics.language import Bilingual, Language, spoken
from metrics.settings import own_settings

CLOSED_PIPE = 141  # what a shell reports for a program that the next one in the pipe no longer listens to
INTERRUPTED = 130
SELDOM = 10_000  # things made, after which Python looks for what holds itself: a command leaves little of it
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)  # where the output goes there is no room for it
NO_FOLDER = Bilingual(
    "此处没有 ./curated，以上是程序自带的数据（{}）；要看自己的，请写 --curated 文件夹",
    "there is no ./curated here, so these are the program's own data ({}); for yours write --curated DIR",
)
NO_OUTPUT = Bilingual("写不出结果（{}）；请换一个去处", "cannot write the output ({}); send it elsewhere")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that ``argv`` (by default the shell's arguments) names, and return its exit code."""
    words = _from_shell() if argv is None else argv
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # whatever the machine's language, 中文 goes out as UTF-8
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = _run(words)
        sys.stdout.flush()
    except SystemExit as end:  # argparse, after --help or a wrong argument
        return end.code if isinstance(end.code, int) else WRONG_USAGE
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # else Python complains again when it flushes at exit
        return CLOSED_PIPE
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        if error.errno not in FULL:
            raise
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        language = _language(words)
        print(f"metrics: {NO_OUTPUT.filled(system_reason(error)).within(language)}", file=sys.stderr)
        return WRONG_USAGE
    return code


def _written_whole(stream: TextIO) -> TextIO:
    """Return standard output as one that writes all or fails.

    Under PYTHONUNBUFFERED, as in containers, nothing stands behind the text that tries again: of what the disk had room
    for half, half was written, and the command ended well.
    """
    raw = getattr(stream, "buffer", None)
    if not isinstance(raw, io.RawIOBase):
        return stream
    return io.TextIOWrapper(io.BufferedWriter(raw), encoding="utf-8", line_buffering=True)


def _from_shell() -> list[str]:
    """Return the shell's arguments, once this process is made ready for one command.

    What holds itself is looked for seldom, and at the end, when all goes, no more.
    """
    sys.stdout = _written_whole(sys.stdout)
    gc.set_threshold(SELDOM)
    atexit.register(gc.freeze)
    return sys.argv[1:]


def _run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    language = _language(arguments)
    try:
        refuse_unknown(arguments)
        options = parser_of(language, arguments).parse_args([marked(argument) for argument in arguments])
        run: Callable[[argparse.Namespace, Language], int] = options.run
        code = run(options, language)
        _tell_whose_data(options, language)
        return code
    except WrongUsageError as error:
        for message in error.messages:
            print(f"metrics: {message.within(language)}", file=sys.stderr)
        return WRONG_USAGE
    except DataError as error:
        print_problems(error.problems, language, sys.stderr)
        return BAD_DATA


def _tell_whose_data(options: argparse.Namespace, language: Language) -> None:
    """Tell whoever named no folder, and stands beside none, that what was told is of the program's own."""
    is_named = getattr(options, "folder", "") is not None or own_settings().curated
    if is_named or Path("curated").is_dir():
        return
    from metrics.curation import default_folder  # every command that reads a folder has loaded it

    print(NO_FOLDER.within(language).format(default_folder()), file=sys.stderr)


def _language(arguments: Sequence[str]) -> Language:
    """Return the language asked for by --lang, else by the environment; 中文 unless that says English."""
    asked = re.search(r"\0--lang[=\0]([^\0]+)\0", "\0".join(["", *arguments, ""]))
    named = asked[1] if asked else os.environ.get("LC_ALL") or os.environ.get("LANG") or ""
    return spoken(named) or Language.ZH
