"""The order of the figures on their page: themes, indicators and towns as the catalogue has them."""

import re
from itertools import groupby

from metrics.language import Language
from metrics.views.loading.shelf import Data
from metrics.views.menu import PAGES
from metrics.views.page import UNCHOSEN
from metrics.views.readers.reader import Reader
from tests.sample import CATALOGUE, FACTS

ROW = re.compile(r'</span> (\S+)</th>\s*<td[^>]*><a href="comparison\?indicator=(\w+)')


def test_within_an_indicator_towns_stand_in_the_catalogue_s_order() -> None:
    html = PAGES["data"].make(Reader.of(Data(CATALOGUE, FACTS), Language.ZH), UNCHOSEN).html
    rows = [(town, indicator) for town, indicator in ROW.findall(html) if town in CATALOGUE.towns]
    towns = list(CATALOGUE.towns)
    orders = [[towns.index(town) for town, _ in same] for _, same in groupby(rows, key=lambda row: row[1])]
    assert any(len({*order}) > 1 for order in orders)
    assert [order for order in orders if order != sorted(order)] == []
    assert len(orders) == len({indicator for _, indicator in rows})
