"""A cache for what is found out about a catalogue: found once, kept as long as the catalogue lives."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar, cast

from metrics.model.records import Catalogue

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")
Find = Callable[Concatenate[Catalogue, Arguments], Result]


def kept(find: Find[Arguments, Result]) -> Find[Arguments, Result]:
    """Let what a function finds out about a catalogue, given what else it takes, be found once and kept there.

    A server that reads its folder again drops the old catalogue with all that was found out about it.
    """

    @wraps(find)
    def once(catalogue: Catalogue, *given: Arguments.args, **named: Arguments.kwargs) -> Result:
        key = find, *given, *named.items()
        if key not in catalogue.kept:
            catalogue.kept[key] = find(catalogue, *given, **named)
        return cast(Result, catalogue.kept[key])

    return cast("Find[Arguments, Result]", once)
