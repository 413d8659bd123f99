"""What is said of an entry that stands in two files."""

from metrics.curation.reading.fault_form import shown
from metrics.errors import Fault


def same_key(key: str, file: str, line: int) -> Fault:
    """Return the message for an entry that another file has already."""
    written = shown(key)
    return Fault(
        f"{written} 已写在 {file}:{line}；请只留一处",
        f"{written} stands at {file}:{line} already; keep one of them",
        "entry-in-two-files",
    )
