"""Whose dollars a bare $ of a document are: those of the country that it names."""

import re

from metrics.curation.proposing.cue_table import words
from metrics.model.quantity import Quantity

_BARE = re.compile(r"(?<![A-Z])\$")
AS_READ = "美元"  # a bare $ is read so


def own_dollars(plain: str) -> str:
    """Return the dollars of the country that a document names first; empty where it names none."""
    named = (
        (match.start(), rule.tells["currency"])
        for rule in words("dollars")
        if (match := rule.words.search(plain))
    )
    return min(named, default=(0, ""))[1]


def in_own_dollars(quantity: Quantity, dollars: str) -> Quantity:
    """Return a figure in the dollars of its document, where no country's letters stand before its sign."""
    is_bare = quantity.unit == AS_READ and _BARE.search(quantity.printed) is not None
    return quantity.in_unit(dollars) if is_bare and dollars else quantity
