"""Levels that differ from what another document's level and growth lead back to: a remark, for scopes may differ."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.following.consistency import disagreements
from metrics.analysis.following.stock import one_document
from metrics.analysis.following.tree import leaves
from metrics.language import Bilingual
from metrics.model.codes import Doubt
from metrics.model.records import Catalogue, Observation
from metrics.model.remarks import RaisedDoubt
from metrics.model.units import in_both_languages

MESSAGE = Bilingual(
    "'{printed}' ({place}) 不在 {ends} 之间，后者由 {others} 推出；请查哪一处抄错，或口径有别",
    "'{printed}' ({place}) is not within {ends}, which follows from {others}; look whether either is miswritten",
)


def other_than_follows(catalogue: Catalogue) -> Iterator[RaisedDoubt]:
    """Yield the levels that lie outside of what the level and growth of another document lead back to."""
    for disagreement in disagreements(catalogue):
        inputs = tuple(dict.fromkeys(leaves(disagreement.follows)))
        is_apart = disagreement.agreement.is_of_other_scope and disagreement.follows.rule.leads_back
        if is_apart and not one_document((disagreement.stated, *inputs)) and not _is_real(inputs):
            words = {
                "printed": disagreement.stated.quantity.printed,
                "place": disagreement.stated.address,
                "ends": _ends(disagreement.follows.interval, disagreement.stated.quantity.unit),
                "others": ", ".join(f"'{one.quantity.printed}' ({one.address})" for one in inputs),
            }
            message = MESSAGE.filled(**words)
            yield RaisedDoubt(disagreement.stated, Doubt.FOLLOWS, message)


def _is_real(figures: tuple[Observation, ...]) -> bool:
    """Whether a growth at constant prices is among figures: it leads back to no level that anybody printed."""
    growths = (figure for figure in figures if figure.measure.is_growth)
    return any(growth.details.prices.is_constant for growth in growths)


def _ends(interval: Interval, unit: str) -> Bilingual:
    """Return the interval to which a level is led back, in the base unit, in digits that tell its ends apart."""
    low, high = ("…" if end is None else _number(end) for end in (interval.low, interval.high))
    name = in_both_languages(unit)
    return Bilingual(f"{low} – {high} {name.zh}", f"{low} – {high} {name.en}")


def _number(end: Fraction) -> str:
    """Return an end of a level led back to six digits, written out: nobody reads 1.2102e+09."""
    return f"{Decimal(f'{float(end):.6g}'):,f}"
