"""Figures that nobody has printed, supposed: of the shape of one that is, to be judged by the rules for real ones."""

from functools import lru_cache

from msgspec.structs import replace

from metrics.analysis.facts import Fact
from metrics.language import Bilingual
from metrics.model.codes import Status
from metrics.model.period import Period
from metrics.model.records import NOWHERE, Details, Observation

NO_DOCUMENT = "?"  # what the document of a supposed figure is called: no real one
ONE_DEFINITION = Bilingual("?", "?")


def elsewhere(fact: Fact, area: str) -> Fact:
    """Return a figure as supposed for another town, whole: of the same period and measure, from its own document."""
    return _supposed(fact, area=area, part="", covers=None)


def a_year_before(fact: Fact) -> Fact:
    """Return a figure as supposed for the same stretch of the year before, of the same town as a whole."""
    return _supposed(fact, period=fact.period.before(1), part="", covers=None)


def of_the_whole(fact: Fact) -> Fact:
    """Return a supposed figure of the whole town, where the real one is of a part or says what it counts."""
    return _supposed(fact, part="", covers=None)


def through_its_year(fact: Fact) -> Fact:
    """Return a supposed figure whose period runs to its year's end, where the real one leaves it open."""
    return _supposed(fact, period=_year(fact.year))


def by_one_definition(fact: Fact) -> Fact:
    """Return a figure as if it said what it counts (supposed), in the words in which all others say it."""
    details = replace(_printed(fact).details, definition=ONE_DEFINITION)
    return replace(fact, origin=replace(_printed(fact), details=details))


def _supposed(fact: Fact, **about: object) -> Fact:
    """Return a printed figure as supposed elsewhere, about something else; no other one disagrees with it."""
    printed = _printed(fact)
    details_printed = printed.details
    details = Details(
        whole=details_printed.whole,
        whole_of=details_printed.whole_of,
        base=details_printed.base,
        prices=details_printed.prices,
    )
    details = replace(details, definition=details_printed.definition)
    changes = {
        "status": Status.PRINTED,
        "source": NO_DOCUMENT,
        "location": NOWHERE,
        "details": details,
        **about,
    }
    origin: Observation = replace(printed, **changes)
    source = replace(fact.source, id=NO_DOCUMENT, file="")
    return replace(fact, origin=origin, source=source, successor=None, conflict=None)


def _printed(fact: Fact) -> Observation:
    """Return the printed figure that a supposed one takes its shape from.

    Raises:
        TypeError: if it is implied: only what is printed has a shape to follow.
    """
    if not isinstance(fact.origin, Observation):
        raise TypeError(f"{fact.id} is implied")
    return fact.origin


@lru_cache(maxsize=1_000)
def _year(year: int) -> Period:
    """Return the calendar year as the period of a supposed figure."""
    return Period.read(str(year))
