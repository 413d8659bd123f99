"""A long line costs no more than its characters: a paragraph that is a book is read once, not once for each figure."""

import time

import pytest

from metrics.curation import library
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.documents import document_of
from metrics.curation.proving.nearness import speaks_of

SENTENCE = "全镇上下一心，财政总收入达到43.21亿元，比上年增长2.87%"
KNOWN = library.known_indicators({})


def seconds(text: str) -> float:
    """Return what it takes to propose the figures of a text, at the least of some tries."""
    document, taken = document_of(text.encode()), []
    for _ in range(2):
        begun = time.process_time()
        assert len(list(Proposer(document, KNOWN, "2023").candidates())) > len(text) // 60
        taken.append(time.process_time() - begun)
    return min(taken)


@pytest.mark.parametrize("stop", ["。", "；"])
def test_five_times_the_line_takes_some_five_times_as_long(stop: str) -> None:
    list(Proposer(document_of(SENTENCE.encode()), KNOWN, "2023").candidates())
    short, long = f"{SENTENCE}{stop}" * 80, f"{SENTENCE}{stop}" * 320
    # It was eleven times, and more the longer the line.
    assert seconds(f"{long}\n") < 9 * seconds(f"{short}\n")


@pytest.mark.parametrize(
    "sentence", [f"{SENTENCE}。", "In 2023 tax revenue rose by 2.87% to $43.21 million. "]
)
def test_a_number_costs_the_same_however_long_its_document(sentence: str) -> None:
    list(Proposer(document_of(sentence.encode()), KNOWN, "2023").candidates())
    short, long = f"{sentence}\n" * 80, f"{sentence}\n" * 320
    assert seconds(f"{long}\n") < 9 * seconds(f"{short}\n")


@pytest.mark.parametrize("word", ["财政总收入", "投资"])
def test_whether_a_word_speaks_of_a_figure_is_looked_for_around_it_alone(word: str) -> None:
    taken = []
    for many in (200, 1600):
        document = document_of(f"{SENTENCE}。\n".encode() * many)
        figures = [token for token in document.tokens if token.text == "43.21亿元"]
        assert speaks_of(document, (word,), figures[0])[0] == (word == "财政总收入")
        begun = time.process_time()
        assert len({speaks_of(document, (word,), figure)[0] for figure in figures}) == 1
        taken.append(time.process_time() - begun)
    # It was forty times, for eight times as many.
    assert taken[1] < 20 * taken[0]


def test_what_opens_a_paragraph_dates_its_sentences_and_no_other_paragraph() -> None:
    text = "回顾上半年，全镇上下一心。产值12亿元。投资3亿元。\n2022年，全镇产值11亿元。投资2亿元。\n"
    candidates = Proposer(document_of(text.encode()), KNOWN, "2023").candidates()
    assert [one.period for one in candidates if one.reason is None] == ["2023-H1", "2023-H1", "2022", "2022"]
