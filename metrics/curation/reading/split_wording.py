"""What is said of an entry that stands in two files."""

from metrics.curation.reading.writing import shown
from metrics.language import Bilingual


def same_key(key: str, file: str, line: int) -> Bilingual:
    """Return the message for an entry that another file has already."""
    written = shown(key)
    return Bilingual(
        f"{written} 已写在 {file}:{line}；请只留一处",
        f"{written} stands at {file}:{line} already; keep one of them",
    )
