"""What is found out about a catalogue is found once, and lives as long as the catalogue does."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar, cast

from metrics.model.records import Catalogue

Given = ParamSpec("Given")
Found = TypeVar("Found")
Find = Callable[Concatenate[Catalogue, Given], Found]


def kept(find: Find[Given, Found]) -> Find[Given, Found]:
    """Let what a function finds out about a catalogue, given what else it takes, be found once and kept there.

    A server that reads its folder again drops the old catalogue with all that was found out about it.
    """

    @wraps(find)
    def once(catalogue: Catalogue, *given: Given.args, **named: Given.kwargs) -> Found:
        key = find, *given, *named.items()
        if key not in catalogue.kept:
            catalogue.kept[key] = find(catalogue, *given, **named)
        return cast(Found, catalogue.kept[key])

    return cast("Find[Given, Found]", once)
