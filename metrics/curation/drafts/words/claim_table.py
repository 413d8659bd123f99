"""The table of what drafts claim in words, claims.yaml: rows, and lists of what stands around such a claim."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from msgspec import Struct

from metrics.model.codes.claim import Assertion

TABLE = Path(__file__).with_name("claims.yaml")
YEARS = {
    "two": 2,
    "three": 3,
    "third": 3,
    "four": 4,
    "fourth": 4,
    "five": 5,
    "fifth": 5,
    "six": 6,
    "sixth": 6,
}
NO_TOWN = "(?!)"  # a folder without towns


class ClaimWords(Struct, frozen=True):
    """Words of a draft that claim something, and those among them that turn it round: a fall, less than."""

    assertion: Assertion
    words: re.Pattern[str]
    falls: re.Pattern[str] | None


def claim_words(towns: Iterable[str]) -> tuple[ClaimWords, ...]:
    """Return the rows of the table, where ``towns`` are all names of towns as the cleaned text has them."""
    town = "|".join(map(re.escape, sorted(towns, key=len, reverse=True))) or NO_TOWN
    count = "|".join((*YEARS, r"\d(?:rd|th)?"))
    return tuple(
        ClaimWords(
            Assertion(row["claim"]),
            re.compile(row["words"].replace("{town}", f"(?:{town})").replace("{count}", count)),
            re.compile(row["falls"]) if "falls" in row else None,
        )
        for row in table()["claims"]
    )


@cache
def listed(name: str) -> str:
    """Return a pattern for any of the words of a list."""
    words: Iterable[str] = next(row["words"] for row in table()["lists"] if row["list"] == name)
    return "|".join(words)


@cache
def loose(name: str) -> re.Pattern[str]:
    """Return a pattern for any of the words of a list of those that claim something together."""
    words: Iterable[str] = next(row["words"] for row in table()["loose"] if row["list"] == name)
    pattern = "|".join(words)
    for piece, meant in _file_of_claims()["pieces"].items():
        pattern = pattern.replace(f"‹{piece}›", meant)
    return re.compile(pattern)


@cache
def table() -> Mapping[str, list[Mapping[str, str]]]:
    """Return claims.yaml as it is written, but for its pieces: what drafts claim in words."""
    return {name: rows for name, rows in _file_of_claims().items() if name != "pieces"}


@cache
def _file_of_claims() -> dict[str, Any]:
    """Return what claims.yaml holds: its lists, and the pieces of which some of their patterns are built."""
    loaded: dict[str, Any] = yaml.load(TABLE.read_text("utf-8"), Loader=yaml.CSafeLoader)
    return loaded
