"""What a link chooses, for each sort of page; where its words say nothing, what a reader meets first."""

from collections.abc import Sequence

from msgspec.structs import replace

from metrics.analysis.comparing.comparison import View
from metrics.analysis.comparing.towns_at_first import FEW, SIDE_BY_SIDE, towns_at_first
from metrics.analysis.years import years_spoken_of
from metrics.model.codes import PLAIN, ChartKind, MoneyUnit
from metrics.views.addresses.links import KEPT_TOWN, NO_TOWN, TYPED
from metrics.views.choosing.link_words import QUOTED, SHOWN, Link
from metrics.views.choosing.offers import offered, page_count
from metrics.views.page import Choice
from metrics.views.readers.first_view import first_view
from metrics.views.search.towns_named import towns_named


def view_chosen(link: Link) -> Choice:
    """Return the view that a link asks for; none where nothing is reported."""
    reader, start = link.reader, first_view(link.reader.data)
    if start is None:
        return Choice()
    indicator = link.first("indicator", reader.data.measures)
    measures = {str(measure): measure for measure in reader.data.measures[indicator]}
    measure = measures[link.first("measure", measures)]
    first, last = _years(link)
    return Choice(view=_shown(View(indicator, measure, _towns(link, indicator), first, last), link))


def _towns(link: Link, indicator: str) -> tuple[str, ...]:
    """Return the towns that a link names, in the catalogue's order; else those of a first visit."""
    catalogue, towns = link.reader.catalogue, _towns_named(link)
    named = tuple(area for area in catalogue.towns if area in towns)
    return named or towns_at_first(catalogue, link.reader.facts, indicator)


def _towns_named(link: Link) -> list[str]:
    """Return the towns that a link names, in its order, then the one that is typed; else the one that is to stay."""
    towns = link.known("towns", (*link.reader.catalogue.towns, NO_TOWN))
    named = [area for area in dict.fromkeys((*towns, *_typed(link))) if area != NO_TOWN]
    if kept := () if named else link.known(KEPT_TOWN, link.reader.catalogue.towns)[:1]:
        link.notices.append(link.reader.wording.word("town_stays", link.reader.wording.area(kept[0])))
    return named or list(kept)


def _typed(link: Link) -> Sequence[str]:
    """Return the one town that is meant by what a link says was typed; else note that it is none, or one of several."""
    typed, wording = "".join(link.words.get(TYPED, ())[:1]).strip()[:SHOWN], link.reader.wording
    areas = towns_named(typed, link.reader) if typed else ()
    if typed and not areas:
        link.notices.append(wording.word("town_unknown", typed))
    elif len(areas) > 1:
        named = wording.word("comma").join(map(wording.area, areas[:QUOTED]))
        link.notices.append(wording.word("town_unclear", typed, named + "…" * (len(areas) > QUOTED)))
    return areas if len(areas) == 1 else ()


def _years(link: Link) -> tuple[int, int]:
    """Return the first and last year that a page's link chooses; else those that documents speak of."""
    spoken_of, allowed = (
        years_spoken_of(link.reader.catalogue),
        {str(year): year for year in link.reader.data.years},
    )
    chosen = sorted(allowed[word] for word in link.known("years", allowed)) or [spoken_of[0], spoken_of[-1]]
    return chosen[0], chosen[-1]


def _shown(view: View, link: Link) -> View:
    """Return a view as the link wants it shown, as far as that fits what it holds."""
    kinds, units = offered(view, link.reader, *link.words.get("kind", ())[:1])
    kind, unit = (
        next(iter(link.known(key, list(codes))), "")
        for key, codes in (("kind", ChartKind), ("unit", MoneyUnit))
    )
    if kind and kind not in kinds:
        link.notices.append(link.reader.wording.word("unfit_kind", link.reader.wording.word(kind)))
    view = replace(
        view,
        kind=ChartKind(kind) if kind in kinds else kinds[0] if kinds else PLAIN,
        unit=MoneyUnit(unit) if unit in units else units[0],
    )
    pages = [str(page) for page in range(1, page_count(view, link.reader) + 1)]
    return replace(view, page=int(link.first("page", pages) or 1))


def towns_seen_first(link: Link) -> Choice:
    """Return the towns that a link chooses to head the overview: the first of those named that there is room for."""
    chosen = list(dict.fromkeys(link.known("towns", link.reader.catalogue.towns)))
    if len(chosen) > FEW:
        link.notices.append(link.reader.wording.word("side_by_side", FEW))
    return Choice(tuple(area for area in link.reader.catalogue.towns if area in chosen[:FEW]))


def towns_side_by_side(link: Link) -> Choice:
    """Return the towns that a link chooses to stand side by side: of more than there is room for the first."""
    catalogue = link.reader.catalogue
    chosen = _towns_named(link)
    if len(chosen) > SIDE_BY_SIDE:
        link.notices.append(link.reader.wording.word("side_by_side", SIDE_BY_SIDE))
    shown = tuple(area for area in catalogue.towns if area in chosen[:SIDE_BY_SIDE])
    return Choice(shown or towns_at_first(catalogue, link.reader.facts, "", SIDE_BY_SIDE))
