"""What is kept of answers goes with the data that they were made of, and with those alone."""

import pytest

from metrics.views.loading.shelf import SHELF
from metrics.web.answer_cache import Cache, PackedAnswer


def test_an_answer_goes_with_its_data_even_where_the_next_look_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An object is told from the next by itself: its id may be given again, and what is equal is not the same."""
    kept, packed = Cache(3), PackedAnswer.of("page")
    monkeypatch.setattr(SHELF, "data", ["some"])
    assert kept.find("page") is None
    content = kept.shelf_content
    kept.keep("page", packed, content)
    assert kept.find("page") is packed
    monkeypatch.setattr(SHELF, "data", ["some"])
    assert kept.find("page") is None
    kept.keep("page", packed, content)  # made of the data before: too late
    assert kept.find("page") is None


def test_what_is_kept_holds_its_data_so_that_no_other_gets_their_id(monkeypatch: pytest.MonkeyPatch) -> None:
    kept, data = Cache(3), ["some"]
    monkeypatch.setattr(SHELF, "data", data)
    kept.find("page")
    assert kept.shelf_content[0] is data
