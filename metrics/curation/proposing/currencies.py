"""The country that a document names: whose dollars a bare $ is, and when its financial years begin."""

import re
from collections.abc import Callable

from metrics.curation.proposing.cue_table import CueWords, words
from metrics.model.quantity import Quantity

_BARE = re.compile(r"(?<![A-Z])\$")
AS_READ = "美元"  # a bare $ is read so


def own_dollars(plain: str) -> str:
    """Return the dollars of the country that a document names first; empty where it names none."""
    country = country_of(plain, lambda rule: "dollars" in rule.tells)
    return country.tells["currency"] if country else ""


def first_month_there(plain: str) -> int:
    """Return in which month the financial years begin of the country that a document names first; 0: it names none."""
    country = country_of(plain, lambda rule: True)
    return int(country.tells.get("first", 0)) if country else 0


def is_southern(plain: str) -> bool:
    """Whether the country that a document names first has its summer in December."""
    country = country_of(plain, lambda rule: True)
    return country is not None and "south" in country.tells


def country_of(plain: str, is_meant: Callable[[CueWords], bool]) -> CueWords | None:
    """Return the rule about the country, one of those that are meant, that a document names first; None for none."""
    named = (
        (match.start(), rule)
        for rule in words("countries")
        if is_meant(rule) and (match := rule.words.search(plain))
    )
    return min(named, key=lambda country: country[0], default=(0, None))[1]


def in_own_dollars(quantity: Quantity, dollars: str) -> Quantity:
    """Return a figure in the dollars of its document, where no country's letters stand before its sign."""
    is_bare = quantity.unit == AS_READ and _BARE.search(quantity.printed) is not None
    return quantity.in_unit(dollars) if is_bare and dollars else quantity
