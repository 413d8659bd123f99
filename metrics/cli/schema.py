"""`metrics schema`: what an editor needs to complete, explain and correct curated files while they are written."""

import argparse

from metrics.cli.arguments.argument import FOLDER
from metrics.cli.arguments.option_values import WrongUsageError
from metrics.cli.printing.outcome import FINE
from metrics.curation import default_folder
from metrics.curation.writing.schemas import write_schemas
from metrics.errors import system_reason
from metrics.language import Bilingual, Language

ARGUMENTS = (FOLDER,)
WRITTEN = Bilingual("已写：{}", "written: {}")
NOTHING = Bilingual("各文件都已写明模式，没有要写的", "all schemas are there and named, nothing is written")
NO_FOLDER = Bilingual("没有文件夹 '{}'；请检查路径", "there is no folder '{}'; check the path")
CLOSED = Bilingual("'{}' 写不进去（{}）；请检查权限", "'{}' cannot be written to ({}); check its permissions")


def run(options: argparse.Namespace, language: Language) -> int:
    """Write the schemas into the curated folder, as `metrics schema` does; say which files changed.

    Raises:
        WrongUsageError: if there is no such folder, or it cannot be written to.
    """
    folder = options.folder or default_folder()
    if not folder.is_dir():
        raise WrongUsageError(NO_FOLDER.filled(folder))
    try:
        written = write_schemas(folder)
    except OSError as error:
        raise WrongUsageError(CLOSED.filled(folder, system_reason(error))) from error
    for path in written:
        print(WRITTEN.within(language).format(path))
    if not written:
        print(NOTHING.within(language))
    return FINE
