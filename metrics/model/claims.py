"""What a draft states, ready to be held against figures."""

from msgspec import Struct

from metrics.model.claim_contexts import NOTHING, ClaimContext
from metrics.model.claim_senses import PLAIN_SENSE, Sense
from metrics.model.codes import Measure, Status
from metrics.model.codes.claim import Assertion
from metrics.model.period import Period
from metrics.model.quantity import Quantity


class ChangeBase(Struct, frozen=True):
    """From when a draft tells a change: from the year before, where neither of these says otherwise.

    ``year`` is another one (比2020年增长30.6%); ``is_no_year``: a quarter, a month, or a time that is not printed.
    """

    year: int = 0
    is_no_year: bool = False

    @property
    def is_year_before(self) -> bool:
        """Whether a change is told from the year before its own, as most are."""
        return not self.year and not self.is_no_year


ON_THE_YEAR = ChangeBase()


class Claim(Struct, frozen=True):
    """What a draft states in one place, from ``start`` to before ``end`` of its text, beginning on ``line``, from 1.

    ``indicators`` are the ids of those that may be meant, the likeliest first; ids that no catalogue knows are of the
    library. ``area`` is whom it is about, empty where no town is named. ``period`` is None where no year is
    printed, ``quantity`` where no number is read. ``is_sure``: the words of the likeliest indicator stand beside it.
    ``years``: over how many a growth is claimed, or a fall where it ``falls``; 0 for all but a run. Of a rank
    ``field`` is among whom, as 全市 or 金华市, and ``ranked`` by which measure, as far as its words say so. ``rival``
    is the other town of a comparison, ``among`` how many towns a highest or lowest one is of, 0 where that is not said.
    ``base`` is from when a change is told, ``sense`` is what else its words say. ``around`` is what is named near it;
    ``is_loose``: its words together seem to claim it, so it is only shown where a figure speaks of it.
    """

    start: int
    end: int
    line: int
    text: str
    indicators: tuple[str, ...] = ()
    measure: Measure = Measure.LEVEL
    quantity: Quantity | None = None
    area: str = ""
    part: str = ""
    period: Period | None = None
    status: Status = Status.PRINTED
    is_sure: bool = True
    assertion: Assertion = Assertion.NUMBER
    years: int = 0
    falls: bool = False
    field: str = ""
    ranked: Measure | None = None
    rival: str = ""
    base: ChangeBase = ON_THE_YEAR
    among: int = 0
    sense: Sense = PLAIN_SENSE
    context: ClaimContext = NOTHING
    is_loose: bool = False

    @property
    def is_called_a_plan(self) -> bool:
        """Whether a number's own words call it planned: then it is no result, whatever figure says the same."""
        return self.sense.is_aimed_at and self.status.is_planned and not self.measure.has_target

    @property
    def seems_planned(self) -> bool:
        """Whether a number is only taken as planned by where it stands: it may be a result after all."""
        return self.status.is_planned and not self.is_called_a_plan
