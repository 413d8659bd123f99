"""The `metrics` command: read, check, table, serve. Exit codes: 0 fine, 1 problems in the data, 2 wrong usage.

What a command needs is imported when it runs: `metrics read` and `metrics check` answer before pandas is loaded.
"""

import argparse
import io
import json
import os
import re
import sys
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from metrics.errors import DataError, Problem, QuantityError
from metrics.language import Bilingual, Language

if TYPE_CHECKING:
    from metrics.model.quantity import Quantity

FINE, BAD_DATA, WRONG_USAGE = 0, 1, 2
CLOSED_PIPE = 141  # what a shell reports for a program that the next one in the pipe no longer listens to
INTERRUPTED = 130
_FIGURE_MARK = "\0"  # before -3.3%, which argparse would take for an option; no shell can write it


class WrongUsageError(Exception):
    """The command was not called as it can be; says how it can."""

    def __init__(self, message: Bilingual) -> None:
        """Keep ``message`` in both languages."""
        super().__init__(message.en)
        self.message = message


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that ``argv`` (by default the shell's arguments) names, and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # whatever the machine's language, 中文 goes out as UTF-8
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = _run(sys.argv[1:] if argv is None else argv)
        sys.stdout.flush()
    except SystemExit as end:  # argparse, after --help or a wrong argument
        return end.code if isinstance(end.code, int) else WRONG_USAGE
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # else Python complains again when it flushes at exit
        return CLOSED_PIPE
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    language = _language(arguments)
    options = _parser(language).parse_args([_marked(each) for each in arguments])
    run: Callable[[argparse.Namespace, Language], int] = options.run
    try:
        return run(options, language)
    except WrongUsageError as error:
        print(f"metrics: {error.message.within(language)}", file=sys.stderr)
        return WRONG_USAGE
    except DataError as error:
        _print_problems(error.problems, language, sys.stderr)
        return BAD_DATA


def run_read(options: argparse.Namespace, language: Language) -> int:
    """Show what is read from each text: a line each."""
    from metrics.model.quantity import Quantity

    code = FINE
    for text in options.text:
        try:
            quantity = Quantity.read(text)
        except QuantityError as error:
            code, message = BAD_DATA, error.message.within(language)
            print(_json({"text": text, "error": message}) if options.json else f"{text}\t{message}")
        else:
            print(_json(quantity.as_json()) if options.json else _reading(text, quantity))
    return code


def run_check(options: argparse.Namespace, language: Language) -> int:
    """Print every problem of the curated folder, or how much it holds."""
    from metrics.curation import default_folder, examine

    catalogue, problems = examine(options.folder or default_folder())
    if catalogue is None:
        _print_problems(problems, language, sys.stdout)
        return BAD_DATA
    held = len(catalogue.themes), len(catalogue.indicators), len(catalogue.observations)
    fine = Bilingual(
        "{} 个主题，{} 个指标，{} 个数字，没有问题", "{} themes, {} indicators, {} figures, no problem"
    )
    print(fine.within(language).format(*held))
    return FINE


def run_table(options: argparse.Namespace, language: Language) -> int:
    """Print the tidy frame."""
    from metrics.curation import load_catalogue

    catalogue = load_catalogue(options.folder)
    _refuse_unknown("--theme", options.theme, catalogue.themes)
    _refuse_unknown("--area", options.area, catalogue.areas)
    from metrics.analysis import tidy  # only now, for it loads pandas
    from metrics.export.table import table_bytes

    frame = tidy(catalogue)
    for column, wanted in (("theme", options.theme), ("area", options.area)):
        if wanted:
            frame = frame[frame[column].isin(wanted)]
    sys.stdout.flush()
    sys.stdout.buffer.write(table_bytes(frame, options.format))
    return FINE


def run_serve(options: argparse.Namespace, language: Language) -> int:
    """Serve the dashboard until it is stopped."""
    from metrics.curation import default_folder
    from metrics.server import serve

    return serve(options.folder or default_folder(), options.address, options.port)


def _json(record: Mapping[str, object]) -> str:
    """Return an object as one line."""
    return json.dumps(record, ensure_ascii=False)


def _print_problems(problems: tuple[Problem, ...], language: Language, stream: TextIO) -> None:
    """Print problems one a line."""
    for problem in problems:
        print(problem.text(language), file=stream)


def _reading(text: str, quantity: "Quantity") -> str:
    """Return what was read as a person reads it: value, interval, unit, hedge; open ends are left blank."""
    read = quantity.as_json()
    value, low, high = ("" if read[end] is None else f"{read[end]}" for end in ("value", "low", "high"))
    hedge = f"\t{quantity.hedge}" if read["hedge"] else ""
    return f"{text}\t{value} {quantity.unit}\t[{low}, {high}]{hedge}"


def _refuse_unknown(option: str, wanted: list[str] | None, known: Collection[str]) -> None:
    """Raise WrongUsageError for the first word of an option that is not known."""
    for word in wanted or ():
        if word not in known:
            ways = ", ".join(known)
            zh, en = (
                f"{option} 没有 '{word}'；请写 {ways}",
                f"{option} knows no '{word}'; write one of {ways}",
            )
            raise WrongUsageError(Bilingual(zh, en))


def _port(text: str) -> int:
    """Return a port number; argparse turns the error into wrong usage."""
    if not text.isascii() or not text.isdigit() or not 0 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"'{text}'; 0-65535")
    return int(text)


def _language(arguments: Sequence[str]) -> Language:
    """Return the language asked for by --lang, else by the environment; 中文 unless that says English."""
    asked = re.search(r"\0--lang[=\0](zh|en)\0", "\0".join(["", *arguments, ""]))
    if asked:
        return Language(asked[1])
    spoken = os.environ.get("LC_ALL") or os.environ.get("LANG") or ""
    return Language.EN if spoken.lower().startswith("en") else Language.ZH


def _marked(argument: str) -> str:
    """Return an argument such as -3.3% with a mark before it: it is a figure and no option."""
    return _FIGURE_MARK + argument if re.match(r"-[\d.]", argument) else argument


def _unmarked(argument: str) -> str:
    """Return an argument as it was typed."""
    return argument.removeprefix(_FIGURE_MARK)


@dataclass(frozen=True)
class Argument:
    """One argument of a command: its names, its help in both languages, and what argparse is told besides."""

    names: tuple[str, ...]
    help: Bilingual
    settings: Mapping[str, object]


def _argument(names: str, zh: str, en: str, **settings: object) -> Argument:
    """Return an argument, its names divided by blanks."""
    return Argument(tuple(names.split()), Bilingual(zh, en), settings)


LANGUAGE = _argument("--lang", "语言", "language", choices=["zh", "en"], default=argparse.SUPPRESS)
FOLDER = _argument(
    "folder", "数据文件夹（默认 ./curated）", "default: ./curated", metavar="DIR", nargs="?", type=Path
)
FORMATS = ["csv", "json", "parquet"]
COMMANDS: dict[str, tuple[Callable[[argparse.Namespace, Language], int], Bilingual, Iterable[Argument]]] = {
    "read": (
        run_read,
        Bilingual("读出印刷的数字", "read printed figures"),
        [
            _argument("text", "如 12.34亿元", "such as 12.34亿元", metavar="TEXT", nargs="+", type=_unmarked),
            _argument("--json", "每行一个 JSON 对象", "one JSON object a line", action="store_true"),
        ],
    ),
    "check": (run_check, Bilingual("检查数据，列出全部问题", "check the data, list every problem"), [FOLDER]),
    "table": (
        run_table,
        Bilingual("输出整洁表", "print the tidy frame"),
        [
            FOLDER,
            _argument("--format", "格式（默认 csv）", "default: csv", choices=FORMATS, default="csv"),
            _argument("--theme", "只要这个主题，可重复", "this theme only; repeatable", action="append"),
            _argument("--area", "只要这个镇，可重复", "this town only; repeatable", action="append"),
        ],
    ),
    "serve": (
        run_serve,
        Bilingual("运行看板", "run the dashboard"),
        [
            _argument("--port", "端口（默认 8501）", "default: 8501", type=_port, default=8501),
            _argument("--address", "地址（默认 localhost）", "default: localhost", default="localhost"),
            _argument(
                "--curated", "数据文件夹（默认 ./curated）", "default: ./curated", dest="folder", type=Path
            ),
        ],
    ),
}


def _parser(language: Language) -> argparse.ArgumentParser:
    """Return the parser of all commands, its help in ``language``."""
    about = Bilingual(
        "城镇指标：照原文读数、核对、比较", "Town Metrics: figures as printed, checked and compared"
    )
    parser = argparse.ArgumentParser("metrics", description=about.within(language))
    _add(parser, LANGUAGE, language)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, (run, help_text, arguments) in COMMANDS.items():
        said = help_text.within(language)
        added = commands.add_parser(name, help=said, description=said)
        added.set_defaults(run=run)
        for argument in (*arguments, LANGUAGE):
            _add(added, argument, language)
    return parser


def _add(parser: argparse.ArgumentParser, argument: Argument, language: Language) -> None:
    """Add one argument to a parser."""
    settings: dict[str, Any] = {**argument.settings, "help": argument.help.within(language)}
    parser.add_argument(*argument.names, **settings)


if __name__ == "__main__":
    sys.exit(main())
