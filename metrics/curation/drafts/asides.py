"""What a draft names in passing: towns and years behind figures of others, on which no other paragraph goes on."""

import re
from collections.abc import Iterable, Iterator

from metrics.curation.proving.documents import Document

FIGURE = re.compile(
    r"\d[余多]?(?:[万亿元%家人吨]|微克|(?:million|billion|per ?cent|yuan|tonnes|people))|CNY ?\d", re.ASCII
)
NamedAt = tuple[int, object]  # where a town or year stands, and which it is


def asides(document: Document, named: Iterable[NamedAt]) -> Iterator[bool]:
    """Yield of each name whether figures stand before it in its paragraph, and it opens neither that nor the draft.

    In 税收3亿元，西湖镇同期2亿元 the paragraph is of somebody else, as is the next one.
    """
    opened: set[tuple[int, object]] = set()
    first: object = None
    for start, name in named:
        paragraph, first = document.paragraph(start), first or name
        is_behind = name != first and FIGURE.search(document.plain, paragraph, start) is not None
        if not is_behind:
            opened.add((paragraph, name))
        yield is_behind and (paragraph, name) not in opened
