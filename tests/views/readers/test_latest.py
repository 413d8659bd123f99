"""What was asked for last is kept, and no more of it than there is room for."""

import pytest

from metrics.views.readers.latest import Latest


def test_what_was_asked_for_least_lately_makes_room() -> None:
    latest: Latest[str, int] = Latest(2)
    latest["one"], latest["two"] = 1, 2
    assert latest["one"] == 1  # now the last to go
    latest["three"] = 3
    assert list(latest.items()) == [("one", 1), ("three", 3)]
    latest["one"] = 11  # written again: the last to go, and nothing makes room
    latest["four"] = 4
    assert list(latest.items()) == [("one", 11), ("four", 4)]


def test_looking_whether_something_is_kept_changes_nothing() -> None:
    latest: Latest[str, int] = Latest(2)
    latest["one"], latest["two"] = 1, 2
    assert "one" in latest
    assert latest.get("one") == 1
    latest["three"] = 3
    assert "one" not in latest
    with pytest.raises(KeyError):
        latest["one"]
