"""What an average is over: a figure of each village is none of the town's, whatever else its words share."""

import re
from collections.abc import Iterable
from functools import lru_cache

AVERAGE = re.compile("(?:平均)?每(?P<one>[人户亩村镇])(?!每)|(?P<other>[人户亩村镇])均")
_PER = re.compile(
    "(?<![a-z])per (?P<one>village|household|capita|head|person|resident)(?![a-z])", re.IGNORECASE
)
_OF_SO_MANY = re.compile(
    r"(?:平均)?每[十百千万]+[名位个]?[\u4e00-\u9fff]"
    r"|(?<![a-z])per ?(?:1,?000|10,?000|100,?000|thousand)(?!\d)",
    re.IGNORECASE,
)
_ONES = {"village": "村", "household": "户"}


@lru_cache(4096)  # of each name of each indicator, for one document after another
def averaged_over(text: str) -> frozenset[str]:
    """Return over what a phrase takes an average.

    >>> sorted(averaged_over("村均经营性收入")), sorted(averaged_over("平均每户增收")), averaged_over("财政收入")
    (['村'], ['户'], frozenset())
    >>> sorted(averaged_over("operating income per village")), sorted(averaged_over("GDP per capita"))
    (['村'], ['人'])
    """
    in_english = (_ONES.get(average["one"].lower(), "人") for average in _PER.finditer(text))
    return frozenset(
        (*(average["one"] or average["other"] for average in AVERAGE.finditer(text)), *in_english)
    )


@lru_cache(4096)
def is_rate_of_so_many(phrase: str, rest: str = "") -> bool:
    """Whether a phrase, or its English clause behind the figure, tells what so many have, not what all have.

    >>> is_rate_of_so_many("每千名老人拥有养老床位"), is_rate_of_so_many("doctors", "doctors per1,000residents")
    (True, True)
    >>> is_rate_of_so_many("养老床位"), is_rate_of_so_many("doctors", "doctors and 2 per 1,000 residents")
    (False, False)
    """
    behind = _OF_SO_MANY.search(rest)
    is_here = behind is not None and re.search(r"\d", rest[: behind.start()]) is None
    return is_here or _OF_SO_MANY.search(phrase) is not None


def averaged_by_name(names: Iterable[str]) -> frozenset[str]:
    """Return over what an indicator is an average, by any of its names."""
    return frozenset().union(*map(averaged_over, names))
