"""What a browser is sent while somebody types: the groups of hits, and the words around them."""

from metrics.analysis.comparing.comparison import View
from metrics.views.first_view import same_view_of
from metrics.views.links import search_link, view_link
from metrics.views.page_entry import PageEntry
from metrics.views.reader import Reader
from metrics.views.search.hits import FEW, LONGEST, Group, Hit, search, total_of


def answered(
    typed: str, reader: Reader, pages: tuple[PageEntry, ...], beside: View | None = None
) -> dict[str, object]:
    """Return, as JSON values, what fits what was typed, these ``pages`` among it, and the link to all of it.

    Where somebody looks for an indicator ``beside`` a view, it leads to the same view of that one.
    """
    typed = typed.strip()[:LONGEST]
    groups = search(typed, FEW, reader, pages)
    total = total_of(groups)
    return {
        "groups": [_record(group, reader, beside) for group in groups],
        "words": reader.wording.word("found_count", total) if total else reader.wording.word("found_nothing"),
        "more": reader.wording.word("found_more"),
        "link": search_link(typed, reader.language),
    }


def _record(group: Group, reader: Reader, beside: View | None) -> dict[str, object]:
    """Return a group of hits as JSON values."""
    hits = [
        {"label": hit.label, "detail": hit.detail, "link": _link(hit, reader, beside)} for hit in group.hits
    ]
    return {"key": group.key, "name": group.name, "total": group.total, "hits": hits}


def _link(hit: Hit, reader: Reader, beside: View | None) -> str:
    """Return where a hit of the search leads, of an indicator beside a view."""
    if beside is None or not hit.indicator:
        return hit.link
    return view_link(same_view_of(hit.indicator, beside, reader), reader.language)
