"""What an average is over: a figure of each village is none of the town's, whatever else its words share."""

import re
from collections.abc import Iterable

AVERAGE = re.compile("(?:平均)?每(?P<one>[人户亩村镇])(?!每)|(?P<other>[人户亩村镇])均")


def averaged_over(text: str) -> frozenset[str]:
    """Return over what a phrase takes an average.

    >>> sorted(averaged_over("村均经营性收入")), sorted(averaged_over("平均每户增收")), averaged_over("财政收入")
    (['村'], ['户'], frozenset())
    """
    return frozenset(average["one"] or average["other"] for average in AVERAGE.finditer(text))


def averaged_by_name(names: Iterable[str]) -> frozenset[str]:
    """Return over what an indicator is an average, by any of its names."""
    return frozenset().union(*map(averaged_over, names))
