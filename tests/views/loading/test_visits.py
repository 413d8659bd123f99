"""Visits: nothing that nobody asked for is made while somebody is here, and yet it is made in the end."""

from threading import Event, Thread
from time import monotonic

import pytest

from metrics.views.loading import visits
from metrics.views.loading.shelf import current
from metrics.views.loading.visits import Visits


def waited(seen: Visits, stopping: Event) -> float:
    began = monotonic()
    seen.wait_for_quiet(stopping)
    return monotonic() - began


def test_nobody_is_waited_for_before_the_first_visit() -> None:
    assert waited(Visits(), Event()) < visits.QUIET / 2


def test_a_visit_is_waited_out_and_then_it_is_quiet() -> None:
    seen = Visits()
    seen.note()
    assert waited(seen, Event()) >= 0.9 * visits.QUIET
    assert waited(seen, Event()) < visits.QUIET / 2


def test_where_somebody_always_comes_the_wait_has_an_end() -> None:
    seen, leaving = Visits(), Event()

    def come() -> None:
        while not leaving.wait(0.02):
            seen.note()

    seen.note()
    crowd = Thread(target=come)
    crowd.start()
    took = waited(seen, Event())
    leaving.set()
    crowd.join()
    assert took >= 0.9 * visits.LONGEST


def test_a_server_that_stops_waits_for_nobody() -> None:
    seen, stopping = Visits(), Event()
    seen.note()
    stopping.set()
    assert waited(seen, stopping) < visits.QUIET / 2


def test_who_reads_the_data_is_a_visitor(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = Visits()
    monkeypatch.setattr("metrics.views.loading.shelf.VISITS", seen)
    monkeypatch.setattr(visits, "QUIET", 60)  # the data may take long to read
    monkeypatch.setattr(visits, "LONGEST", 0.2)
    assert waited(seen, Event()) < 0.1
    current()
    assert waited(seen, Event()) >= 0.2
