"""What a reader can choose on a light page, as a form and as links; both work without any script."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from metrics.analysis.comparing.comparison import View
from metrics.analysis.filtering import Order
from metrics.model.codes import Status
from metrics.views.addresses.links import KEPT_TOWN, view_link, words_of, words_of_filter
from metrics.views.addresses.page_names import COMPARISON, DATA, TOWNS
from metrics.views.choosing.offers import offered, page_count, unit_name
from metrics.views.choosing.picker import Option, Picker, PickerForm, Pickers
from metrics.views.lists.all_towns import all_towns
from metrics.views.lists.indicator_labels import indicator_label
from metrics.views.lists.indicator_list import indicator_groups, indicator_options, mark, reach_of
from metrics.views.lists.town_labels import town_labels
from metrics.views.page import Choice
from metrics.views.readers.first_view import same_view_of
from metrics.views.readers.reader import Reader

CALLED = {"unit": "money_unit", "measure": "measure_asked"}  # by a word that is not its key


def view_pickers(reader: Reader, choice: Choice) -> Pickers:
    """Return the light page's pickers of the comparison: indicator, measure, towns, years, kind of chart."""
    view = choice.view
    if view is None:
        return Pickers()
    linked = tuple(_linked(view, reader))
    above = tuple(picker for picker in linked if picker.key in ("every", "measure"))
    below = tuple(picker for picker in linked if picker not in above)
    kept = ("measure", "kind", "unit")
    keeps = tuple((key, words[0]) for key, words in words_of(view).items() if key in kept)
    asked = (_indicator(view.indicator, reader), _towns(view.areas, reader), _span(view, reader))
    kept_too = *keeps, *_stays(view.areas)
    return Pickers(COMPARISON, asked, (("lang", str(reader.language)), *kept_too), above, below)


def _linked(view: View, reader: Reader) -> Iterator[Picker]:
    """Yield the pickers of one of few as links to the views that they show, then the neighbours."""
    word, (kinds, units) = reader.wording.word, offered(view, reader)
    if every := all_towns(view, reader):
        yield Picker(
            "every", word("towns"), PickerForm.LINKS, (("", (Option("", every.name, False, every.link),)),)
        )
    ways: Mapping[str, Sequence[View]] = {
        "measure": [
            replace(view, measure=measure, page=1) for measure in reader.data.measures[view.indicator]
        ],
        "kind": [replace(view, kind=kind, page=1) for kind in kinds],
        "unit": [replace(view, unit=unit, page=1) for unit in units],
        "page": [replace(view, page=page) for page in range(1, page_count(view, reader) + 1)],
    }
    for key, views in ways.items():
        if len(views) > 1:
            shown = (_way(key, other, getattr(view, key), reader) for other in views)
            yield Picker(key, word(CALLED.get(key, key)), PickerForm.LINKS, (("", tuple(shown)),))
    if near := tuple(_neighbours(view, reader)):
        yield Picker("near", word("neighbours"), PickerForm.LINKS, (("", near),))


def _way(key: str, view: View, shown: object, reader: Reader) -> Option:
    """Return a link to a view, called by what it has of ``key``; it is chosen where that is ``shown``."""
    value = getattr(view, key)
    if key == "unit":
        label = unit_name(value, view, reader)
    else:
        label = str(value) if isinstance(value, int) else reader.wording.word(value)
    return Option(str(value), label, value == shown, view_link(view, reader.language))


def _neighbours(view: View, reader: Reader) -> Iterator[Option]:
    """Yield the indicators before and after the one that is shown, as options that link to the same view of them."""
    every = list(reader.data.measures)
    index = every.index(view.indicator)
    for at, rel, way in ((index - 1, "prev", "← {}"), (index + 1, "next", "{} →")):
        if 0 <= at < len(every):
            other = same_view_of(every[at], view, reader)
            label = way.format(indicator_label(every[at], reader.wording))
            yield Option(every[at], label, False, view_link(other, reader.language), rel)


def _indicator(chosen: str, reader: Reader) -> Picker:
    """Return the picker of the indicator: all that hold any figure, what compares first."""
    word, called = reader.wording.word, indicator_options(reader)
    groups = tuple(
        (
            word(group),
            tuple(Option(indicator, called[indicator], indicator == chosen) for indicator in indicators),
        )
        for group, indicators in indicator_groups(reader).items()
    )
    seen = mark(reach_of(chosen, reader), reader)
    return Picker("indicator", word("indicator"), PickerForm.LIST, groups, mark=seen)


def _towns(chosen: Sequence[str], reader: Reader) -> Picker:
    """Return the light page's picker of the towns, those of a county together."""
    options = tuple(
        Option(area, label, area in chosen) for area, label in town_labels(reader.wording).items()
    )
    hint = reader.wording.word("town_typed")
    return Picker("towns", reader.wording.word("towns"), PickerForm.SEVERAL, (("", options),), hint=hint)


def _stays(chosen: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield what a light page's form says of the towns beside its boxes: which one stays where none is ticked."""
    yield from ((KEPT_TOWN, area) for area in chosen[:1])


def _span(view: View, reader: Reader) -> Picker:
    """Return the light page's picker of the first and the last year, as two lists."""
    groups = tuple(
        (
            reader.wording.word(word),
            tuple(Option(str(year), str(year), year == end) for year in reader.data.years),
        )
        for word, end in (("first_year", view.first), ("last_year", view.last))
    )
    return Picker("years", reader.wording.word("years"), PickerForm.SPAN, groups)


def town_pickers(reader: Reader, choice: Choice) -> Pickers:
    """Return the light page's picker of the towns that can stand side by side."""
    keeps = ("lang", str(reader.language)), *_stays(choice.towns)
    return Pickers(TOWNS, (_towns(choice.towns, reader),), keeps)


def filter_pickers(reader: Reader, choice: Choice) -> Pickers:
    """Return the light page's pickers of the data page: by what all figures can be filtered."""
    wording, wanted = reader.wording, words_of_filter(choice.wanted)
    asked: Mapping[str, tuple[str, Iterable[str], Callable[[str], str]]] = {
        "theme": ("themes", reader.catalogue.themes, wording.theme),
        "area": ("areas", reader.data.areas, wording.area),
        "status": ("statuses", list(Status), wording.word),
    }
    several = tuple(
        Picker(
            key,
            wording.word(word),
            PickerForm.SEVERAL,
            (("", tuple(Option(str(option), named(option), option in wanted[key]) for option in options)),),
        )
        for key, (word, options, named) in asked.items()
    )
    orders = tuple(
        Option(str(order), wording.word(f"sort_{order}"), order == choice.wanted.order) for order in Order
    )
    text = Picker("q", wording.word("search"), PickerForm.TEXT, (), choice.wanted.text)
    order = Picker("sort", wording.word("sort"), PickerForm.LIST, (("", orders),))
    return Pickers(DATA, (text, *several, order), (("lang", str(reader.language)),), lead=1)
