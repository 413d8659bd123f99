"""What fits what somebody typed, in groups: the same under the field on every page and on the search page."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from metrics.analysis.facts import Fact
from metrics.analysis.filtering import Filter
from metrics.display.names.source_names import at_places
from metrics.patterns import lazy_pattern
from metrics.views.addresses.links import comparison_link, data_link
from metrics.views.figures.evidence import source_link
from metrics.views.readers.one_unit import in_one_unit
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import shared
from metrics.views.search.entries import entries
from metrics.views.search.entry import Entry
from metrics.views.search.fitting_figures import fits, lines_of, wanted_words
from metrics.views.search.near import near

LONGEST = 60  # characters of a search
FEW = 5  # hits of a group under the field
MANY = 30  # on the page
MOST = 200  # searches kept, some 20 kB each
PLURAL = lazy_pattern(r"(?<=[A-Za-z]{3})s\b")
NEAR, WITH_NEAR = "near", ("towns", "indicators", "pages", "terms")
NUMBERS_FIRST, YEARS_FIRST = ("figures", "lines"), ("years", "sources")


class Hit(Struct, frozen=True):
    """A hit of the search: its name, what stands beside that, where it leads; the ``id`` of a town or indicator."""

    label: str
    detail: str
    link: str
    id: str = ""


class Group(Struct, frozen=True):
    """A group of hits of one kind, what fits best first; ``total`` is how many there are, ``link`` leads to all."""

    key: str
    name: str
    hits: tuple[Hit, ...]
    total: int
    link: str = ""


@shared(MOST)
def search(text: str, most: int, reader: Reader, pages: tuple[str, ...]) -> tuple[Group, ...]:
    """Return what fits a text, at most so many of a kind; else its English words in the singular; else what is near.

    ``pages`` are the names of those that can be found.
    """
    text = text[:LONGEST]
    fit = _groups_of(text, most, reader, pages) or _groups_of(PLURAL.sub("", text), most, reader, pages)
    return fit or tuple(_near(text, reader, pages))


def total_of(groups: Iterable[Group]) -> int:
    """Return how many things fit; what is only near does not."""
    return sum(group.total for group in groups if group.key != NEAR)


def _near(text: str, reader: Reader, pages: tuple[str, ...]) -> Iterator[Group]:
    """Yield the group of what is only near, if there is any."""
    by_kind = entries(reader, pages)
    hits = _hits(near(text, [entry for kind in WITH_NEAR for entry in by_kind[kind]])[:FEW])
    if hits:
        yield Group(NEAR, reader.wording.word("found_near"), hits, len(hits))


def _groups_of(text: str, most: int, reader: Reader, pages: tuple[str, ...]) -> tuple[Group, ...]:
    """Return the groups that hold anything which fits a text."""
    wanted = wanted_words(reader.catalogue, text)
    if not wanted:
        return ()
    groups = {group.key: group for group in _groups(text, wanted, most, reader, pages) if group.hits}
    first = next((_first(word, reader) for word in wanted if word[0].isdigit()), ())
    return tuple(groups[key] for key in dict.fromkeys((*first, *groups)) if key in groups)


def _first(number: str, reader: Reader) -> tuple[str, ...]:
    """Return the kinds of hits told first where a number is typed, such as 12.34亿元; a year is one of all years."""
    return YEARS_FIRST if number.removesuffix("年") in map(str, reader.data.years) else NUMBERS_FIRST


def _groups(
    text: str, wanted: Sequence[str], most: int, reader: Reader, pages: tuple[str, ...]
) -> Iterator[Group]:
    """Yield the groups of hits in the order in which search tells them."""
    for key, every in entries(reader, pages).items():
        matching = _fitting(every, wanted)
        yield Group(key, reader.wording.word(f"found_{key}"), _hits(matching[:most]), len(matching))
        if key == "indicators":
            yield _figures(text, most, reader)
            yield _lines(text, most, reader)


def _hits(some: Iterable[Entry]) -> tuple[Hit, ...]:
    """Return entries that fit as hits of the search."""
    return tuple(Hit(entry.label, entry.detail, entry.link, entry.id) for entry in some)


def _fitting(every: Iterable[Entry], wanted: Sequence[str]) -> list[Entry]:
    """Return the entries that fit, the best first."""
    fit = [(entry.fit(wanted), entry) for entry in every]
    ranked = [(far, entry.weight, index, entry) for index, (far, entry) in enumerate(fit) if far is not None]
    return [entry for *_, entry in sorted(ranked, key=lambda fitted: fitted[:3])]


def _figures(text: str, most: int, reader: Reader) -> Group:
    """Return the figures that the search hits, what is printed and newest first."""
    fit = fits(reader.catalogue, text)
    facts = sorted((fact for fact in reader.facts.select() if fit(fact)), key=_printed_and_newest)
    reads = in_one_unit(facts[:most], reader)
    hits = tuple(_figure(fact, reads(fact)) for fact in facts[:most])
    link = data_link(Filter(text=text), reader.language)
    return Group("figures", reader.wording.word("found_figures"), hits, len(facts), link)


def _printed_and_newest(fact: Fact) -> tuple[bool, bool, int]:
    """Return a sort key of hits: what is printed, levels, and the newest years first."""
    return not fact.status.is_reported, not fact.measure.is_level, -fact.year


def _figure(fact: Fact, reader: Reader) -> Hit:
    """Return a figure as a hit: what it is of, the number, and its place; it leads to its comparison."""
    wording = reader.wording
    about = (
        wording.area(fact.area),
        wording.part(fact),
        wording.period(fact),
        wording.indicator(fact.indicator),
    )
    status = "" if fact.status.is_printed else f" {wording.status(fact)}"
    is_towns = fact.area in reader.catalogue.towns
    link = (
        comparison_link(fact.indicator, fact.measure, reader.language)
        if is_towns
        else source_link(fact, reader)
    )
    label = f"{wording.measured(fact)}{status}"
    return Hit(label, f"{' · '.join(text for text in about if text)} · {_place(fact, reader)}", link)


def _lines(text: str, most: int, reader: Reader) -> Group:
    """Return the hits that are named lines of documents, each with its first figure."""
    by_place = lines_of(reader.catalogue, reader.facts.select(), text)
    hits = tuple(_line(fact, reader) for fact in by_place[:most])
    return Group("lines", reader.wording.word("found_lines"), hits, len(by_place))


def _line(fact: Fact, reader: Reader) -> Hit:
    """Return a line as a hit; it leads to its place on the sources page."""
    wording = reader.wording
    text = f"{fact.first.quantity.printed} · {wording.area(fact.area)} · {wording.indicator(fact.first.indicator)}"
    return Hit(_place(fact, reader), text, source_link(fact, reader))


def _place(fact: Fact, reader: Reader) -> str:
    """Return where a figure that is a hit stands, as every page writes it: 004 第 202 行."""
    return at_places(fact.source, [fact.first.at], reader.language)
