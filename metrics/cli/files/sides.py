"""One side of a comparison of data: a folder, a version that a server kept, or a commit of git."""

from pathlib import Path

from metrics.cli.arguments.option_values import WrongUsageError
from metrics.curation import load_catalogue
from metrics.curation.keeping.commits import CommitError, committed
from metrics.curation.keeping.last_good import copied, is_version
from metrics.model.records import Catalogue
from metrics.settings import own_settings


def side(named: str, folder: Path) -> Catalogue:
    """Return the data that a word names, in this turn: a folder, a kept version of ``folder``, a commit that holds it.

    Raises:
        WrongUsageError: if it is none of these.
        DataError: if the files have problems.
    """
    if Path(named).is_dir():
        return load_catalogue(named)
    if is_version(named) and (path := copied(folder, named, own_settings().state)):
        return path
    try:
        return committed(named, folder)
    except CommitError as error:
        raise WrongUsageError(error.message) from error
