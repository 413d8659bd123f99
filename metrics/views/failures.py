"""Files that could not be made, and why: the page that asked for one asks here what to tell its reader."""

from threading import Lock

from metrics.export.refusal import PictureError
from metrics.language import Bilingual
from metrics.views.latest import Latest
from metrics.views.taking import FORMS, Taking

MOST = 200  # reasons kept
WHY: Latest[str, Bilingual] = Latest(MOST)
_WRITING = Lock()
UNKNOWN = Bilingual(
    "文件没有做成，原因已记在服务器上；请重新打开本页再试，仍不成就请告诉管理员",
    "the file could not be made, and the server has noted why; open this page again, "
    "and tell the operator if it stays so",
)


def made(form: str, taking: Taking, file: str) -> bytes:
    """Return a file in the form that is asked for; where that fails, note why under its name.

    Raises:
        Exception: whatever stood in the way.
    """
    try:
        return FORMS[form].make(taking)
    except Exception as error:
        with _WRITING:
            WHY[file] = error.message if isinstance(error, PictureError) else UNKNOWN
        raise


def why(file: str) -> Bilingual:
    """Return why a file could not be made, and what to do."""
    return WHY.get(file, UNKNOWN)
