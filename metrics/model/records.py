"""The other frozen records of a catalogue, and the catalogue: indicators, themes, references, exclusions."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from types import MappingProxyType

from msgspec import Struct, field

from metrics.language import Bilingual
from metrics.model.areas import ALWAYS, Area, Former, Years
from metrics.model.codes import (
    Accrual,
    DefinedBy,
    Doubt,
    Prices,
    Reason,
    Scope,
    Welcome,
)
from metrics.model.corrections import Correction
from metrics.model.documents import Omission, Original, PrintedText, Source
from metrics.model.observations import (
    NOWHERE,
    PLAIN,
    UNSAID,
    Confirmation,
    Details,
    Location,
    Observation,
    Place,
    ReplacedFigure,
    Thing,
)
from metrics.model.quantity import Quantity
from metrics.model.units import Units, package_units

__all__ = [
    "ALWAYS",
    "NOWHERE",
    "PLAIN",
    "UNSAID",
    "Area",
    "Catalogue",
    "Confirmation",
    "Correction",
    "Details",
    "Exclusion",
    "Former",
    "Indicator",
    "Location",
    "Observation",
    "Omission",
    "Original",
    "Place",
    "PrintedText",
    "ReplacedFigure",
    "Source",
    "Theme",
    "Thing",
    "Years",
]


class Benchmark(Struct, frozen=True):
    """A number by which figures of an indicator are judged, in its unit: a limit of a standard, a city's own figure.

    It was in force from the ``first`` day to the ``last``; None where there is no such end.
    """

    name: Bilingual
    quantity: Quantity
    first: date | None = None
    last: date | None = None


class Indicator(Struct, frozen=True):
    """A quantity followed over time.

    ``unit`` is the base unit; ``excludes`` says what the definition leaves out (empty where nothing is known);
    ``target_of`` names the indicator whose target this one is; a count over a ``threshold`` counts the villages
    that reach this amount of the indicator ``threshold_on``. ``only_in`` are the towns in which there is such
    a thing at all; empty: there may be in every town. ``words`` are printed beside its figures and tell them from
    other numbers. ``defined_by``, ``kind`` and ``scope`` say what its figures compare with. ``quotient_of`` and
    ``difference_of`` name the two indicators from which this one follows, ``within`` one whose things are all those
    of this and more; ``rest`` is the part that is left of an area when one part is taken away. ``why`` says on what
    ground it is called national or plain. ``prices`` are those of its growth where a figure says nothing else;
    ``ratio_of`` names the parts of its ratios, in their order; by its ``references`` its levels are judged.
    ``formerly`` are ids that it had before, by which links that were passed on still name it.
    """

    id: str
    theme: str
    name: Bilingual
    unit: str
    welcome: Welcome
    definition: Bilingual
    excludes: Bilingual
    target_of: str = ""
    threshold: Quantity | None = None
    threshold_on: str = ""
    only_in: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    defined_by: DefinedBy = DefinedBy.NOT_STATED
    accrual: Accrual = Accrual.FLOW
    scope: Scope = Scope.STEADY
    quotient_of: tuple[str, str] | None = None
    difference_of: tuple[str, str] | None = None
    within: str = ""
    rest: str = ""
    why: Bilingual = UNSAID
    prices: Prices = Prices.NOT_STATED
    ratio_of: tuple[Bilingual, ...] = ()
    references: tuple[Benchmark, ...] = ()
    formerly: tuple[str, ...] = ()
    location: Location = NOWHERE
    sure: tuple[Doubt, ...] = ()


class Theme(Struct, frozen=True):
    """A field of town life, one YAML file; ``indicators`` are ids in the file's order, the headline first.

    ``order`` says where the theme stands among the others; ``headline``, that it is one of the few by which towns
    are looked at first.
    """

    id: str
    name: Bilingual
    indicators: tuple[str, ...]
    order: int
    headline: bool


class Exclusion(Struct, frozen=True):
    """A few characters of a document whose numbers are no figures, and why.

    ``line`` is the 1-based line of the document on which ``text`` begins, ``location`` where that text is written;
    ``checked`` says who else looked, None where nobody did.
    """

    source: str
    line: int
    text: str
    reason: Reason
    location: Location
    sure: tuple[Doubt, ...] = ()
    checked: Confirmation | None = None


class Catalogue(Struct, frozen=True, dict=True):
    """All records, agreeing with each other; ``version`` is a short digest of the files they were read from.

    ``units`` are those that figures are printed in: the package's, and those that the folder adds. ``omissions`` are
    what tables say that they do not give.
    """

    areas: Mapping[str, Area]
    sources: Mapping[str, Source]
    themes: Mapping[str, Theme]
    indicators: Mapping[str, Indicator]
    observations: tuple[Observation, ...]
    version: str
    exclusions: tuple[Exclusion, ...] = ()
    corrections: tuple[Correction, ...] = ()
    units: Units = field(default_factory=package_units)
    omissions: tuple[Omission, ...] = ()

    @cached_property
    def towns(self) -> Mapping[str, Area]:
        """The areas of a catalogue that are towns, by id: those that the dashboard sets side by side."""
        return MappingProxyType({area.id: area for area in self.areas.values() if area.kind.is_town})

    @cached_property
    def kept(self) -> dict[object, object]:
        """What was found out about a catalogue so far (``metrics.model.kept``)."""
        return {}

    @property
    def figure_count(self) -> int:
        """How many figures its documents print."""
        return len(self.observations)

    @cached_property
    def headline_themes(self) -> tuple[Theme, ...]:
        """The themes by which towns are looked at first: as declared, where any of them has a figure.

        Of a folder that has figures in none of these, such as one of parishes, those that have, as many.
        """
        declared = tuple(theme for theme in self.themes.values() if theme.headline)
        told_of = {self.indicators[figure.indicator].theme for figure in self.observations}
        known = tuple(theme for theme in self.themes.values() if theme.id in told_of)
        if not declared or not known or any(theme in known for theme in declared):
            return declared or tuple(self.themes.values())
        return known[: len(declared)]

    @cached_property
    def now_called(self) -> Mapping[str, str]:
        """The ids of the catalogue's indicators by those that they had formerly."""
        own = self.indicators.values()
        return {former: indicator.id for indicator in own for former in indicator.formerly}
