"""What all readers share: made once for the same data and language, and kept while there is room for it."""

from collections.abc import Callable
from functools import wraps
from threading import Lock
from typing import Generic, ParamSpec, TypeVar, cast

from metrics.views.readers.latest import Latest
from metrics.views.readers.reader import Reader

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")


class SharedFunction(Generic[Arguments, Result]):
    """A function of a reader that all readers share, whose last ``most`` results are kept.

    A result is shared by all readers of one version of the data and one language, and, ``by_tone``, of one tone. What
    was asked for least lately goes first, and with new data all that was made of the old, which nothing else holds any
    more; what is made twice at one time is kept once.
    """

    def __init__(self, make: Callable[Arguments, Result], most: int, *, by_tone: bool) -> None:
        """Keep nothing to share yet."""
        self.make, self.by_tone = make, by_tone
        self.version = ""
        self.kept: Latest[tuple[object, ...], Result] = Latest(most)
        self._lock = Lock()

    def __call__(self, *asked: Arguments.args, **named: Arguments.kwargs) -> Result:
        """Return what was made of the same before, else make it."""
        readers = [argument for argument in asked if isinstance(argument, Reader)]
        if any(argument.data.is_past for argument in readers):
            return self.make(*asked, **named)  # few ask for it, and all others' would have to go
        key = (*map(self._key, asked), *sorted(named.items()))
        version = next((argument.catalogue.version for argument in readers), "")
        with self._lock:
            if version != self.version:
                self.version = version
                self.kept.clear()
            if key in self.kept:
                return self.kept[key]
        made = self.make(*asked, **named)
        with self._lock:
            if version == self.version:
                self.kept[key] = made
        return made

    def _key(self, asked: object) -> object:
        """Return what a shared result depends on of one thing asked for."""
        if not isinstance(asked, Reader):
            return asked
        return asked.catalogue.version, asked.language, asked.look.tone if self.by_tone else None


def shared(
    most: int, *, by_tone: bool = False
) -> Callable[[Callable[Arguments, Result]], SharedFunction[Arguments, Result]]:
    """Let all readers share what a function returns; see `SharedFunction`."""

    def sharing(make: Callable[Arguments, Result]) -> SharedFunction[Arguments, Result]:
        return cast(
            SharedFunction[Arguments, Result], wraps(make)(SharedFunction(make, most, by_tone=by_tone))
        )

    return sharing
