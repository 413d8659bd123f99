"""`metrics add`: a document enters the folder, with its digest and the words that tell its year."""

import argparse
import shlex
from pathlib import Path

from metrics.cli.arguments.argument import CURATED, DOCUMENTS, argument
from metrics.cli.arguments.argument_types import period
from metrics.cli.arguments.option_values import WrongUsageError, asked_documents
from metrics.cli.files.intake import busy, folder_to_write_in, in_both, known, taken, unwritable
from metrics.cli.files.streams import NO_NAME, is_standard
from metrics.cli.files.text_files import raw_of, text_of
from metrics.cli.printing.outcome import FINE
from metrics.curation.catalogue import examine
from metrics.curation.intake.adding import (
    KnownDocumentError,
    NoYearError,
    SourceEntry,
    UnsoundEntryError,
    added,
)
from metrics.curation.opening.formats import FileText
from metrics.curation.opening.scans import boxes_beside
from metrics.curation.proposing.proposer import calendar_read
from metrics.curation.proving.documents import document_of
from metrics.curation.writing.strokes import ChangedMeanwhileError
from metrics.language import Bilingual, Language
from metrics.model.period import Period
from metrics.settings import DOCUMENTS as FOLDER_OF_DOCUMENTS

ARGUMENTS = (
    argument(
        "file",
        "文本、网页、Word（.docx）、有文字的 PDF，装了 scan 也可用照片；- 表示标准输入",
        "a text, web page, Word file (.docx), PDF with text, or a photo where scan is installed; - for standard input",
        metavar="FILE",
    ),
    argument(
        "--area",
        "说的是哪个镇，areas.yaml 中的代号（默认唯一的镇）",
        "its town, an id of areas.yaml; default: the only one",
    ),
    argument(
        "--period",
        "说的是什么时期，如 2023（默认由文中判断）",
        "its time, such as 2023; default: as it says itself",
        type=period,
    ),
    argument(
        "--name",
        "文本保存的文件名（默认原名，改以 .txt 结尾）",
        "the name to keep its text under; default: its own, ending in .txt",
    ),
    argument(
        "--what",
        "是什么，如 年终回顾=review（默认 文章=article）",
        "what it is; default: 文章=article",
        default="文章=article",
    ),
    CURATED,
    DOCUMENTS,
)
BLANK = Bilingual(
    "第 {} 页没有文字，只有图像；其中的数字请自己看",
    "pages {} are pictures without text; look at their figures yourself",
)
FOR_ALL_FIGURES = Bilingual(
    "按文中的话，说的是 {}；不对就改 sources.yaml 里的 period",
    "as it says itself, it is about {}; if that is wrong, mend its period in sources.yaml",
)
UNTOLD = Bilingual(
    "文中没有说出是哪一年；请写 --period，如 2023",
    "nothing in it tells its year; write --period, such as 2023",
)
ADDED = Bilingual(
    "{} 已收入，年份见于 {}；接下来：metrics propose {}",
    "{} is added, its year told by {}; next: metrics propose {}",
)
ADDED_UNDATED = Bilingual(
    "{} 已收入；文中没有印年份，{} 按您说的记下，页面上会写明；接下来：metrics propose {}",
    "{} is added; it prints no year, {} is taken from you, and pages say so; next: metrics propose {}",
)
WHICH_TOWN = Bilingual(
    "不知说的是哪个镇；请写 --area，可选 {}",
    "which town it is about is not said; write --area, one of {}",
)
REFUSED = (FileExistsError, KnownDocumentError, NoYearError, ChangedMeanwhileError, OSError)


def run(options: argparse.Namespace, language: Language) -> int:
    """Keep the document that `metrics add` names, write its entry, and say what comes next.

    Raises:
        WrongUsageError: if it cannot be read, if there is no folder for it, if no word in it tells its year, or if
            its entry cannot stand, as one of a town that is not known.
    """
    documents = asked_documents(options.documents)
    if documents is None:
        raise WrongUsageError(NO_FOLDER)
    _named(options)
    options.area = options.area or _only_town(folder_to_write_in(options))
    raw = raw_of(options.file)
    text = text_of(options.file, raw)
    is_dated = options.period is None
    options.period = options.period or _period_of(text)
    entry = _entry(options, text)
    try:
        key, words = added(folder_to_write_in(options), documents, text.text, entry, raw)
        if text.scan:
            boxes_beside(documents / entry.file).write_text(text.scan.as_json, "utf-8")
    except UnsoundEntryError as error:
        raise WrongUsageError(*(problem.message for problem in error.problems)) from error
    except REFUSED as error:
        raise WrongUsageError(_why(error, entry)) from error
    if is_dated:
        print(FOR_ALL_FIGURES.within(language).format(options.period))
    if text.blank:
        print(BLANK.within(language).format(", ".join(map(str, text.blank))))
    print(
        ADDED.within(language).format(key, "、".join(dict.fromkeys(words)), _rest(key, options))
        if words
        else ADDED_UNDATED.within(language).format(key, options.period, _rest(key, options))
    )
    return FINE


def _only_town(folder: Path) -> str:
    """Return the town of a folder that has no other, which an added document is about where nobody says which.

    Raises:
        WrongUsageError: if it has several or none, or cannot be read.
    """
    catalogue, problems = examine(folder, strays=False)
    if catalogue is None:
        raise WrongUsageError(*(problem.message for problem in problems))
    if len(catalogue.towns) == 1:
        return next(iter(catalogue.towns))
    names = "、".join(catalogue.towns), ", ".join(catalogue.towns)
    raise WrongUsageError(WHICH_TOWN.filled(Bilingual(*names)))


def _why(error: Exception, entry: SourceEntry) -> Bilingual:
    """Return why `metrics add` does not take a document."""
    if isinstance(error, FileExistsError):
        return taken(str(error), Bilingual("一份文档", "document"))
    if isinstance(error, KnownDocumentError):
        return known(str(error))
    if isinstance(error, NoYearError):
        return _no_year(entry.period)
    return unwritable(error) if isinstance(error, OSError) else busy(str(error))


def _period_of(text: FileText) -> str:
    """Return the period that a document to be added says it is about."""
    times = calendar_read(document_of(text.text.encode()))
    if not (times.own or times.year):
        raise WrongUsageError(UNTOLD)
    return times.own or f"{times.year}"


def _rest(key: str, options: argparse.Namespace) -> str:
    """Return how the next command (`propose`, `curate`) is called for the added document and its folders."""
    folders = (("--curated", options.folder), ("--documents", options.documents))
    return shlex.join([key, *(word for name, path in folders if path for word in (name, str(path)))])


NO_FOLDER = Bilingual(
    f"不知文档放在哪里；请写 --documents 文件夹，或设 {FOLDER_OF_DOCUMENTS}",
    f"where documents are kept is not said; write --documents DIR, or set {FOLDER_OF_DOCUMENTS}",
)


def _named(options: argparse.Namespace) -> None:
    """Refuse to add standard input without a name to keep it under."""
    if is_standard(options.file) and not options.name:
        raise WrongUsageError(NO_NAME)


def _entry(options: argparse.Namespace, text: FileText) -> SourceEntry:
    """Return the entry that sources.yaml gets of the document added by the command."""
    own = "" if is_standard(options.file) else Path(options.file).name
    if not (own or options.name):
        raise WrongUsageError(NO_NAME)
    name = options.name or (own if text.is_itself else Path(own).with_suffix(".txt").name)
    original = "" if text.is_itself else own or f"{name.removesuffix('.txt')}.original"
    return SourceEntry(name, options.area, options.period, in_both(options.what), original)


def _no_year(period: str) -> Bilingual:
    """Return the message for a document that does not tell its year."""
    year = Period.read(period).year
    return Bilingual(
        f"文中印了年份，却没有说出 {period} 的话，如 {year}年、今年；请改 --period，"
        "或手写 sources.yaml，那里可以写 known_from: not printed",
        f"it prints years, and nothing in it tells {period}, such as {year}年, 今年, this year; "
        "mend --period, or write sources.yaml by hand, with known_from: not printed",
    )
