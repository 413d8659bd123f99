"""What a browser is sent while somebody types: the groups of hits, and the words around them."""

from urllib.parse import urlencode

from metrics.views.page_entry import PageEntry
from metrics.views.reader import Reader
from metrics.views.search.hits import FEW, LONGEST, Group, search, total_of


def answered(typed: str, reader: Reader, pages: tuple[PageEntry, ...]) -> dict[str, object]:
    """Return, as JSON values, what fits what was typed, these ``pages`` among it, and the link to all of it."""
    typed = typed.strip()[:LONGEST]
    groups = search(typed, FEW, reader, pages)
    total = total_of(groups)
    return {
        "groups": list(map(_record, groups)),
        "words": reader.wording.word("found_count", total) if total else reader.wording.word("found_nothing"),
        "more": reader.wording.word("found_more"),
        "link": f"search?{urlencode({'lang': reader.language, 'q': typed})}",
    }


def _record(group: Group) -> dict[str, object]:
    """Return a group of hits as JSON values."""
    hits = [{"label": hit.label, "detail": hit.detail, "link": hit.link} for hit in group.hits]
    return {"key": group.key, "name": group.name, "total": group.total, "hits": hits}
