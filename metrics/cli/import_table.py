"""`metrics import`: a table enters the folder with its map, after a look at what it would hold."""

import argparse
import sys
from contextlib import nullcontext
from pathlib import Path

from metrics.cli.arguments.argument import CURATED, argument
from metrics.cli.arguments.argument_types import period
from metrics.cli.arguments.option_values import WrongUsageError, identified
from metrics.cli.files.incoming_table import map_name, raw_table, table_entry
from metrics.cli.files.intake import (
    busy,
    folder_to_write_in,
    in_both,
    known,
    other_map,
    taken,
    unreadable,
    unwritable,
)
from metrics.cli.files.streams import ONE_INPUT, is_standard, read
from metrics.cli.printing.outcome import BAD_DATA, FINE
from metrics.cli.printing.table_trial import print_trial
from metrics.curation.intake.adding import KnownDocumentError
from metrics.curation.intake.beginning import short_name
from metrics.curation.intake.importing import AskedMap, OtherMapError, Trial, carried_out, tried
from metrics.curation.intake.table_entries import TableEntry, town_lines
from metrics.curation.reading.shapes import ID
from metrics.curation.reading.strays import ENDING, TABLES
from metrics.curation.tables.files.cells import TableError
from metrics.curation.tables.files.opening import LARGEST
from metrics.curation.writing.lock import FolderLockedError, locked
from metrics.curation.writing.strokes import ChangedMeanwhileError
from metrics.display.names.spelling import pinyin
from metrics.language import CHINESE, Bilingual, Language

ARGUMENTS = (
    argument(
        "file",
        "表格：CSV、XLSX、ODS、HTML、JSON-stat 2 或 SDMX-CSV；- 为标准输入",
        "a table: CSV, XLSX, ODS, HTML, JSON-stat 2 or SDMX-CSV; - for standard input",
        metavar="TABLE",
        type=Path,
    ),
    argument(
        "--map",
        "映射：文件夹里已有的名称，YAML 文件，或 -（默认由表起草）",
        "its map: the name of one in the folder, a YAML file, or -; default: one is drafted from the table",
    ),
    argument(
        "--write",
        "没有问题就写入；不写就只看",
        "write it, if nothing is wrong; without it, look",
        action="store_true",
    ),
    argument("--name", "表保存的文件名（默认原名）", "the name to keep the table under; default: its own"),
    argument(
        "--what",
        "是什么，如 统计年鉴=yearbook（默认：同一映射的上一版，没有就是统计表）",
        "what it is, such as 统计年鉴=yearbook; default: as the last table with its map, else a table",
        default="",
    ),
    argument(
        "--publisher",
        "谁发布的，如 县统计局=County statistics bureau（默认：同一映射的上一版，没有就不写明）",
        "who published it, such as 县统计局=County statistics bureau; default: as the last one, else not stated",
        default="",
    ),
    argument("--date", "它的日期，印出才写", "its date, where it is printed", default=""),
    argument("--area", "表里没有写哪个镇时：是哪个", "its town, where the table names none", default=""),
    argument(
        "--period",
        "表里没有写时期时：什么时期",
        "its time, where the table names none",
        type=period,
    ),
    argument(
        "--indicator",
        "起草映射时：整张表是哪个指标（标识），表里没有写时",
        "of a map that is drafted: the one indicator (its id) of the whole table, where the table names none",
        default="",
    ),
    argument(
        "--unit",
        "起草映射时：整张表的单位，如 万元，表里没有写时",
        "of a map that is drafted: the unit of the whole table, such as 万元, where the table prints none",
        default="",
    ),
    argument(
        "--towns-in",
        "表里不认识的镇写进 areas.yaml：它们所在的地方，由近及远，如 永康市=Yongkang",
        "write the towns that are not known into areas.yaml: where they lie, from the nearest on, as 永康市=Yongkang",
        nargs="+",
        default=[],
        metavar="ZH=EN",
    ),
    argument(
        "--supersedes",
        "是哪些旧版（sources.yaml 的标识）的新一版：印得不同的以它为准",
        "of which earlier editions (ids of sources.yaml) it is a later one: where they differ it counts",
        nargs="+",
        default=[],
        metavar="ID",
    ),
    CURATED,
)
REFUSED = (TableError, KnownDocumentError, OtherMapError, ChangedMeanwhileError, FolderLockedError, OSError)
DRY = Bilingual("没有写入；没有错就加 --write", "nothing is written; where all is right, add --write")
DONE = Bilingual(
    "已写入 {}：{} 个数字，映射 {}；接下来：metrics check",
    "{} is written: {} figures, map {}; next: metrics check",
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Show what a table would hold, and write it if asked; return the exit code.

    Raises:
        WrongUsageError: if there is no such table, map or folder, or the folder has it already.
        DataError: if the folder has problems of its own.
    """
    if is_standard(options.file) and options.map and is_standard(options.map):
        raise WrongUsageError(ONE_INPUT)
    folder, raw = folder_to_write_in(options), raw_table(options.file)
    entry = table_entry(options, raw)
    try:
        with locked(folder) if options.write else nullcontext():  # who only looks writes no lock either
            trial = _tried(options, folder, raw, entry)
            _refuse_unknown(options, trial)
            print_trial(trial, language, _as_asked(options, folder, trial, entry.file))
            if trial.problems:
                return BAD_DATA
            if options.write:
                carried_out(trial)
    except REFUSED as error:
        raise WrongUsageError(_refusal(error, options.file, entry.file)) from error
    count = len(trial.reading.figures)
    answer = DONE.filled(trial.key, count, f"{TABLES}/{trial.map_name}{ENDING}") if options.write else DRY
    print(answer.within(language), file=sys.stderr)
    return FINE


def _as_asked(options: argparse.Namespace, folder: Path, trial: Trial, file: str) -> dict[str, str]:
    """Return by which names the table and its map were given, by those of the files that are not written yet."""
    kept = {folder / TABLES / file: file if is_standard(options.file) else options.file}
    if options.map:
        kept[folder / TABLES / f"{trial.map_name}{ENDING}"] = _map_file(options.map, folder)
    return {str(path): str(given) for path, given in kept.items()}


def _tried(options: argparse.Namespace, folder: Path, raw: bytes, entry: TableEntry) -> Trial:
    """Return the trial of a table to be imported, with the towns that it alone names, if they are to be written."""
    map_ = _map(options, folder, entry.file)
    trial = tried(folder, raw, entry, map_)
    names = trial.reading.unknown_towns if options.towns_in else []
    if not names:
        return trial
    around = [in_both(locality) for locality in options.towns_in]
    lines = town_lines(map(_in_two_languages, names), around, trial.known.areas)
    print(lines, end="", file=sys.stderr)
    return tried(folder, raw, entry, map_, lines)


def _refuse_unknown(options: argparse.Namespace, trial: Trial) -> None:
    """Refuse an option of `metrics import` that names no town or indicator: the map in which it stands nobody wrote.

    Raises:
        WrongUsageError: if it names none; it says what comes near.
    """
    of_map = {problem.code for problem in trial.problems if Path(problem.file).suffix == ENDING}
    if options.area and not options.towns_in and "unknown-area" in of_map:
        identified("--area", [options.area], trial.known.areas)
    if options.indicator and "unknown-indicator" in of_map:
        identified("--indicator", [options.indicator], trial.known.indicators)


def _given(options: argparse.Namespace) -> dict[str, str]:
    """Return what the options say of the whole table, for a map that is drafted.

    Raises:
        WrongUsageError: if the map is not drafted, and says it itself.
    """
    given = {"indicator": options.indicator, "unit": options.unit}
    if options.map and any(given.values()):
        raise WrongUsageError(
            Bilingual(
                "--indicator 和 --unit 只用于起草的映射；请写进 --map 的文件里",
                "--indicator and --unit belong to a map that is drafted; write them into that of --map",
            )
        )
    return given


def _in_two_languages(name: str) -> Bilingual:
    """Return a town's name for `metrics import` as the table prints it, and by its pinyin if it is Chinese."""
    if not CHINESE.search(name):
        return Bilingual(name, name)
    plain = "".join(name.split())
    return Bilingual(plain, pinyin(short_name(plain)).capitalize())


def _refusal(error: Exception, path: Path, file: str) -> Bilingual:
    """Return the message for a table, called ``file`` in the folder, that is not imported."""
    if isinstance(error, TableError):
        return unreadable(path, error.fault)
    if isinstance(error, KnownDocumentError):
        return known(str(error))
    if isinstance(error, OtherMapError):
        return other_map(str(error))
    if isinstance(error, FileExistsError):
        return taken(file, Bilingual("一张表", "table"))
    return unwritable(error) if isinstance(error, OSError) else busy(str(error))


def _map(options: argparse.Namespace, folder: Path, table: str) -> AskedMap:
    """Return the map that `metrics import` names; else one to be drafted, under a name of its own."""
    named, given = options.map, _given(options)
    if named is None:
        return AskedMap(map_name(Path(table).stem), given=given)
    path = _map_file(named, folder)
    try:
        stem = Path(table).stem if is_standard(path) else path.stem
        return AskedMap(map_name(stem), read(path, LARGEST).decode())
    except (OSError, UnicodeDecodeError) as error:
        raise WrongUsageError(
            Bilingual(
                f"没有映射 '{named}'；请写 {TABLES} 里的名称，或一个 YAML 文件",
                f"there is no map '{named}'; write the name of one in {TABLES}, or a YAML file",
            )
        ) from error


def _map_file(named: str, folder: Path) -> Path:
    """Return the file of a map that is named as it is called, t, as it was printed, tables/t.yaml, or as a file is."""
    kept, beside, path = folder / TABLES / f"{named}{ENDING}", folder / named, Path(named)
    if ID.fullmatch(named) and kept.is_file():
        return kept
    return beside if not path.exists() and beside.is_file() else path
