"""How far two places of a text are from each other, whatever stands beyond them, and how long it takes to tell."""

import re

from hypothesis import given
from hypothesis import strategies as st

from metrics.curation.proving import nearness
from metrics.curation.proving.documents import document_of

STOP = re.compile(r"(?<!\d)\.|\.(?!\d)", re.ASCII)


@given(st.text("a1.，。 3", min_size=2, max_size=40), st.integers(0, 39), st.integers(1, 39))
def test_full_stops_between_two_places_are_those_of_the_text_between_them(
    written: str, start: int, length: int
) -> None:
    plain = document_of(written.encode()).plain
    between = plain[start : start + length]
    if between:
        counted = nearness._stops_between(plain, start, start + len(between))
        assert counted == len(STOP.findall(between))
