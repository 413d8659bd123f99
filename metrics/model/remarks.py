"""Remarks: what was raised about a record, less what its curator has answered, and the answers to nothing."""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Protocol

from msgspec import Struct

from metrics.errors import Remark
from metrics.language import Bilingual
from metrics.model.codes import Doubt
from metrics.model.records import Location
from metrics.patterns import lazy_pattern

ANSWERS_OF_A_FIGURE = tuple(doubt for doubt in Doubt if doubt.is_of_a_figure)
ANSWERS_OF_A_DOCUMENT = tuple(doubt for doubt in Doubt if doubt.is_of_a_document)
ANSWERS_OF_AN_INDICATOR = tuple(doubt for doubt in Doubt if doubt.is_of_an_indicator)
ANSWERS_OF_AN_EXCLUSION = tuple(doubt for doubt in Doubt if doubt.is_of_an_exclusion)
_YEAR = lazy_pattern(r"(?<!\d)[12]\d{3}(?=年|\D*$)", re.ASCII)


class HasAnswers(Protocol):
    """A record that can be doubted: it stands somewhere, and says which remarks its curator has answered."""

    @property
    def location(self) -> Location:
        """Return where a record that can be doubted stands."""

    @property
    def sure(self) -> tuple[Doubt, ...]:
        """Return which doubts a curator has looked into: they are raised no more."""


class RaisedDoubt(Struct, frozen=True):
    """A doubt raised about a record, in words that say what speaks against it and what to mend."""

    about: HasAnswers
    doubt: Doubt
    message: Bilingual


def remarks_of(
    raised: Iterable[RaisedDoubt], judged: Iterable[tuple[HasAnswers, Collection[Doubt]]]
) -> tuple[Remark, ...]:
    """Return what is raised and not answered, and the answers that answer nothing, by file and line.

    Args:
        raised: the doubts; of two alike about one record the first is told.
        judged: each record that was looked at, with the doubts that would have been raised: an answer to another
            doubt may still answer something that was not looked at.
    """
    first = {
        (raised_remark.about.location, raised_remark.doubt): raised_remark
        for raised_remark in reversed(list(raised))
    }
    remarks = [
        _remark(raised_remark)
        for raised_remark in first.values()
        if raised_remark.doubt not in raised_remark.about.sure
    ]
    remarks += [
        _stale(record.location, doubt)
        for record, doubts in judged
        for doubt in _unasked(record, doubts)
        if (record.location, doubt) not in first
    ]
    return tuple(sorted(remarks, key=lambda remark: (remark.file, remark.line, remark.column, remark.code)))


def years_in(text: str) -> set[int]:
    """Return the years that a text prints, against which a remark is held: 2023年, or 2023 at its end."""
    return {int(year) for year in _YEAR.findall("".join(text.split()))}


def _unasked(record: HasAnswers, doubts: Collection[Doubt]) -> Iterator[Doubt]:
    """Yield the answers of a record to doubts that were looked for and not raised."""
    return (doubt for doubt in record.sure if doubt in doubts)


def _remark(raised: RaisedDoubt) -> Remark:
    """Return a doubt as a remark at the place of its record."""
    location = raised.about.location
    answer = "" if raised.doubt.is_why else f"sure: {raised.doubt}"  # why is answered by saying why
    return Remark(location.file, location.line, location.column, raised.doubt, raised.message, answer)


def _stale(location: Location, doubt: Doubt) -> Remark:
    """Return the remark that an answer answers nothing any more."""
    message = Bilingual(
        f"'sure: {doubt}' 已没有要回答的存疑；请删去",
        f"'sure: {doubt}' answers no remark any more; delete it",
    )
    return Remark(location.file, location.line, location.column, Doubt.STALE, message)
