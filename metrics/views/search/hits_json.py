"""What a browser is sent while somebody types: the groups of hits, and the words around them."""

from metrics.analysis.comparing.comparison import View
from metrics.views.addresses.links import search_link, view_link
from metrics.views.lists.indicator_list import indicator_options
from metrics.views.readers.first_view import same_view_of
from metrics.views.readers.reader import Reader
from metrics.views.search.hits import FEW, LONGEST, Group, Hit, search, total_of


def answered(
    typed: str, reader: Reader, pages: tuple[str, ...], beside: View | None = None
) -> dict[str, object]:
    """Return, as JSON values, what fits what was typed, the pages of these names among it, and the link to all of it.

    Where somebody looks for an indicator ``beside`` a view, it is called as in the list to choose from, and leads to
    the same view of that one.
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
    hits = [_chosen(hit, reader, beside) for hit in group.hits]
    return {"key": group.key, "name": group.name, "total": group.total, "hits": hits}


def _chosen(hit: Hit, reader: Reader, beside: View | None) -> dict[str, str]:
    """Return a hit of the search as JSON values; an indicator beside a view as one to choose for that."""
    known = {"label": hit.label, "detail": hit.detail, "link": hit.link, "id": hit.id}
    if beside is None or hit.id not in reader.data.measures:
        return known
    link = view_link(same_view_of(hit.id, beside, reader), reader.language)
    return known | {"label": indicator_options(reader)[hit.id], "link": link}
