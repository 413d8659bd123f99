"""When somebody was last here: what nobody has asked for yet is made while nobody is."""

import time
from threading import Event

QUIET = 0.25  # seconds after a visit in which the next may come: a page, or what is chosen on it
LONGEST = 5.0  # seconds that is waited at most: where somebody always comes, all the same something is made
PAUSE = 0.01  # seconds between two looks


class Visits:
    """The last visit of anybody, of whatever page."""

    def __init__(self) -> None:
        """Begin without a visitor yet."""
        self._last = float("-inf")

    def note(self) -> None:
        """Note that a visitor is here now."""
        self._last = time.monotonic()

    def wait_for_quiet(self, stopping: Event) -> None:
        """Return once no visitor was here for a while, after the longest wait, or when the server stops."""
        ends = time.monotonic() + LONGEST
        while time.monotonic() < min(ends, self._last + QUIET) and not stopping.is_set():
            time.sleep(PAUSE)


VISITS = Visits()  # those of this server
