"""How a view may be shown: the kinds of chart, the units of money and the pages that fit what it holds."""

from metrics.analysis.comparing.comparison import View
from metrics.display.numbers.money_units import coin_called, units_for
from metrics.display.numbers.unit_words import currency_of
from metrics.model.codes import ChartKind, MoneyUnit
from metrics.views.readers.prepared_views import MOST, prepared
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import shared

ViewOffer = tuple[tuple[ChartKind, ...], tuple[MoneyUnit, ...]]


def page_count(view: View, reader: Reader) -> int:
    """Return on how many pages a view's chart is offered."""
    return len(prepared(view, reader).pages)


@shared(MOST)
def offered(view: View, reader: Reader, asked: str = "") -> ViewOffer:
    """Return the kinds that fit and say more of what the view holds, or are ``asked`` for, and the units that fit."""
    ready = prepared(view, reader)
    quantities = [row.quantity for row in ready.of_measure if row.numbers]
    kinds = tuple(kind for kind in ready.kinds if kind in ready.offered or kind == asked)
    return kinds, units_for(quantities, reader.language)


def unit_name(unit: str, view: View, reader: Reader) -> str:
    """Return what a unit of money that a view is offered in is called: CNY million, of pounds GBP million."""
    catalogue, coin = reader.catalogue, coin_called(MoneyUnit(unit), reader.language)
    if coin is None:
        return reader.wording.word(unit)
    return currency_of(coin, catalogue.units.shown(catalogue.indicators[view.indicator].unit)).name
