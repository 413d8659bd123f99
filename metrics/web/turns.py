"""Whose turn it is: what somebody waits for is made before what nobody has asked for yet."""

import time
from collections import Counter
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from threading import Event, Lock

PAUSE = 0.02  # seconds between two looks at who waits


class Turns:
    """Who waits for what; what is made for nobody stands still meanwhile."""

    def __init__(self) -> None:
        """Let nobody wait: it is no one's turn yet."""
        self._lock = Lock()
        self._waiting: Counter[Hashable] = Counter()
        self._makers: dict[Hashable, Lock] = {}

    @contextmanager
    def waiting_for(self, wanted: Hashable) -> Iterator[None]:
        """Wait for one's turn to get something: whoever makes anything else gives way."""
        self._count(wanted, 1)
        try:
            yield
        finally:
            self._count(wanted, -1)

    def maker(self, wanted: Hashable) -> Lock:
        """Return the lock of whose turn it is to make something: it is made once at a time."""
        with self._lock:
            return self._makers.setdefault(wanted, Lock())

    def give_way(self, made: Hashable, stopping: Event) -> None:
        """Return once nobody waits for anything else than what is ``made`` here, or somebody waits for that, too."""
        while not self._is_mine(made) and not stopping.is_set():
            time.sleep(PAUSE)

    def is_awaited(self, made: Hashable) -> bool:
        """Return whether somebody waits for what is ``made``."""
        with self._lock:
            return made in self._waiting

    def _is_mine(self, made: Hashable) -> bool:
        with self._lock:
            return not self._waiting or made in self._waiting

    def _count(self, wanted: Hashable, number: int) -> None:
        with self._lock:
            self._waiting[wanted] += number
            self._waiting = +self._waiting  # without those for whom nobody waits any more
