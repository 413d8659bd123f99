"""`metrics add`: a document enters the folder, with its digest and the words that tell its year."""

import argparse
import sys
from pathlib import Path

from metrics.cli.arguments import DOCUMENTS, argument
from metrics.cli.outcome import FINE
from metrics.cli.propose import STANDARD_INPUT, period
from metrics.cli.usage import WrongUsageError, asked_documents
from metrics.curation.adding import KnownDocumentError, NoYearError, SourceEntry, added, normal_text
from metrics.language import Bilingual, Language
from metrics.settings import DOCUMENTS as FOLDER_OF_DOCUMENTS
from metrics.settings import own_settings

ARGUMENTS = (
    argument("file", "文本文件，或 - 表示标准输入", "a text file, or - for standard input", metavar="FILE"),
    argument("--area", "说的是哪个镇，areas.yaml 中的代号", "its town, an id of areas.yaml", required=True),
    argument("--period", "说的是什么时期，如 2023", "its time, such as 2023", type=period, required=True),
    argument("--name", "保存的文件名（默认原名）", "the name to keep it under; default: its own"),
    argument(
        "--what",
        "是什么，如 年终回顾=review（默认 文章=article）",
        "what it is; default: 文章=article",
        default="文章=article",
    ),
    argument("--curated", "数据文件夹（默认 ./curated）", "default: ./curated", dest="folder", type=Path),
    DOCUMENTS,
)
ADDED = Bilingual(
    "{} 已收入，年份见于 {}；接下来：metrics propose {}",
    "{} is added, its year told by {}; next: metrics propose {}",
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Keep the document, write its entry, and say what comes next.

    Raises:
        WrongUsageError: if it cannot be read, if there is no folder for it, or if no word in it tells its year.
    """
    documents = asked_documents(options.documents)
    if documents is None:
        raise WrongUsageError(NO_FOLDER)
    zh, _, en = options.what.partition("=")
    entry = SourceEntry(_name(options), options.area, options.period, Bilingual(zh, en or zh))
    try:
        key, words = added(_folder(options), documents, _text(options), entry)
    except FileExistsError as error:
        raise WrongUsageError(_taken(entry.file)) from error
    except KnownDocumentError as error:
        raise WrongUsageError(_known(entry.file)) from error
    except NoYearError as error:
        raise WrongUsageError(_no_year(options.period)) from error
    print(ADDED.within(language).format(key, "、".join(words), key))
    return FINE


NO_FOLDER = Bilingual(
    f"不知文档放在哪里；请写 --documents 文件夹，或设 {FOLDER_OF_DOCUMENTS}",
    f"where documents are kept is not said; write --documents DIR, or set {FOLDER_OF_DOCUMENTS}",
)


def _folder(options: argparse.Namespace) -> Path:
    """Return the folder to write in: it is named, or stands here; the package's own is nobody's to write in."""
    folder = options.folder or own_settings().curated or Path("curated")
    if not folder.is_dir():
        raise WrongUsageError(
            Bilingual(
                f"没有数据文件夹 '{folder}'；请先 metrics new，或写 --curated",
                f"there is no folder '{folder}'; begin one with metrics new, or write --curated DIR",
            )
        )
    return Path(folder)


def _name(options: argparse.Namespace) -> str:
    """Return the name under which the document is kept."""
    if options.name or options.file != STANDARD_INPUT:
        return str(options.name or Path(options.file).name)
    raise WrongUsageError(
        Bilingual("标准输入没有文件名；请写 --name 文件名", "standard input has no name; write --name FILE")
    )


def _text(options: argparse.Namespace) -> str:
    """Return the text of the document."""
    try:
        raw = sys.stdin.buffer.read() if options.file == STANDARD_INPUT else Path(options.file).read_bytes()
        return normal_text(raw)
    except OSError as error:
        raise WrongUsageError(_unreadable(options.file, error.strerror or "")) from error
    except UnicodeDecodeError as error:
        raise WrongUsageError(_unreadable(options.file, "UTF-8, GB 18030")) from error


def _unreadable(file: str, why: str) -> Bilingual:
    """Return the message for a file that cannot be read."""
    return Bilingual(
        f"读不了 '{file}'（{why}）；请给出文本文件", f"cannot read '{file}' ({why}); name a text file"
    )


def _taken(file: str) -> Bilingual:
    """Return the message for a name that another document has."""
    return Bilingual(
        f"已有另一份文档叫 '{file}'；请用 --name 另取一名",
        f"another document is called '{file}'; give this one another name by --name",
    )


def _known(file: str) -> Bilingual:
    """Return the message for a document that the folder has."""
    return Bilingual(
        f"'{file}' 的这一版已在 sources.yaml 中；无需再收",
        f"this edition of '{file}' is in sources.yaml already",
    )


def _no_year(period: str) -> Bilingual:
    """Return the message for a document that does not tell its year."""
    return Bilingual(
        f"文中没有说出 {period} 的话，如 {period[:4]}年、今年；请改 --period，或手写 sources.yaml",
        f"nothing in it tells {period}, such as {period[:4]}年, 今年; mend --period, or write sources.yaml by hand",
    )
