"""How far a document is explained costs a number the same, however many others are explained already."""

import time
from pathlib import Path

from metrics.curation import load_catalogue
from metrics.curation.auditing.accounts import Account
from metrics.curation.auditing.excluded import ExcludedStretch
from metrics.curation.auditing.overlaps import overlapping
from metrics.curation.curating.progress import progress_of
from metrics.curation.proving.documents import document_of
from metrics.model.codes import Reason

SOUND = Path(__file__).parents[1] / "sound"


def test_a_number_costs_the_same_however_many_are_explained() -> None:
    source, taken = next(iter(load_catalogue(SOUND).sources.values())), []
    for many in (300, 3600):
        document = document_of("本村修路支出43.21万元。\n".encode() * many)
        excluded = tuple(ExcludedStretch(one.start, one.end, Reason.LIFE) for one in document.tokens)
        account = Account(source, document, excluded=excluded)
        begun = time.process_time()
        progress = progress_of(account, document)
        taken.append(time.process_time() - begun)
        assert (len(progress.stretches), progress.explained) == (many, many)
    # It was sixty times and more, for twelve times as many.
    assert taken[1] < 30 * taken[0]


def test_all_stretches_that_lie_over_a_place_are_found_in_their_order() -> None:
    places = [(0, 30), (4, 6), (5, 9), (9, 12), (40, 44)]
    over = overlapping([ExcludedStretch(*place, Reason.WORD) for place in reversed(places)])
    for start in range(45):
        lying_over = [(one.start, one.end) for one in over(start, start + 2)]
        assert lying_over == [place for place in places if place[0] < start + 2 and start < place[1]]
