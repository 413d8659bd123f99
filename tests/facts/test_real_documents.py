"""With the documents at hand: every figure stands where curated/ says, every number is explained, no change passes."""

import re
import time
from collections.abc import Iterator
from functools import cache

import pytest
from msgspec.structs import replace

from metrics.curation.auditing.accounts import audit
from metrics.curation.auditing.verification import verify
from metrics.curation.proving.cleaning import clean_text
from metrics.curation.proving.documents import Document, read_document
from metrics.curation.proving.evidence import Proof, proof_of
from metrics.errors import Problem
from metrics.language import Language
from metrics.model.printed.hedges import AFTER, BEFORE, FALLING
from metrics.model.printed.numerals import NUMERALS
from metrics.model.records import Observation
from metrics.model.units import package_units
from tests.facts.real import CATALOGUE, DOCUMENTS

UNITS = package_units().names
DIGITS, HAN_DIGITS = "0123456789", "一二三四五六七八九"
HEDGES = [*BEFORE, *AFTER, *FALLING, "余", "多"]
SCALES = ("百", "千", "万", "亿")
pytestmark = pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="the documents are not here")


@cache
def document(source: str) -> Document:
    """Return a document as the program reads it."""
    return read_document(DOCUMENTS / CATALOGUE.sources[source].file)


@cache
def lines(source: str) -> list[str]:
    """Return the lines of a document without blanks, as any reader finds them."""
    text = (DOCUMENTS / CATALOGUE.sources[source].file).read_text("utf-8")
    return ["".join(line.split()) for line in text.split("\n")]


def begins_on(source: str, line: int, printed: str) -> bool:
    """Whether a text begins on a line, across line breaks, single or doubled: read without the program's help."""
    runs = re.findall(r"\d+|\D", "".join(printed.split()))
    pattern = "".join(f"(?:{re.escape(run)}){{1,2}}" for run in runs)
    match = re.search(rf"(?<!\d){pattern}(?!\d)", "".join(lines(source)[line - 1 : line + 3]))
    return match is not None and match.start() < len(lines(source)[line - 1])


def happens_to_stand_there(figure: Observation, other: Observation) -> bool:
    """Whether a changed figure is printed at its place too, and is neither a piece of the real one nor more of it."""
    before, after = figure.quantity.printed, other.quantity.printed
    is_here = (figure.source, figure.line) == (other.source, other.line)
    return begins_on(other.source, other.line, after) and not (
        is_here and (before in after or after in before)
    )


def texts(problems: tuple[Problem, ...]) -> list[str]:
    """Return problems as a curator reads them."""
    return [problem.text(Language.EN) for problem in problems]


def written(figure: Observation, text: str) -> Observation:
    """Return a figure with another text."""
    return replace(figure, quantity=replace(figure.quantity, printed=text))


def other_digits(figure: Observation) -> Iterator[Observation]:
    """Yield the figure with each of its digits changed to each other one."""
    text = figure.quantity.printed
    for at, digit in enumerate(text):
        for other in DIGITS if digit in DIGITS else HAN_DIGITS if digit in NUMERALS else "":
            if other != digit:
                yield written(figure, text[:at] + other + text[at + 1 :])


def other_units(figure: Observation) -> Iterator[Observation]:
    """Yield the figure in each other unit, and with each other scale or none."""
    text = figure.quantity.printed
    unit = max((unit for unit in UNITS if text.rstrip("上以").endswith(unit)), key=len, default="")
    if unit:
        head, _, tail = text.rpartition(unit)
        yield from (written(figure, head + other + tail) for other in UNITS if other != unit)
        yield written(figure, head + tail)
    for at, character in enumerate(text):
        if character in SCALES:
            for other in {*SCALES, ""} - {character}:
                yield written(figure, text[:at] + other + text[at + 1 :])


def other_hedges(figure: Observation) -> Iterator[Observation]:
    """Yield the figure without its hedge, and with each hedge before and after it."""
    text = figure.quantity.printed
    for hedge in HEDGES:
        if hedge in text:
            yield written(figure, text.replace(hedge, "", 1))
        yield written(figure, hedge + text)
        yield written(figure, text + hedge)


def other_places(figure: Observation) -> Iterator[Observation]:
    """Yield the figure up to three lines away, and on its line of each other document."""
    for step in (-3, -2, -1, 1, 2, 3):
        yield replace(figure, line=figure.line + step)
    for source in CATALOGUE.sources:
        if source != figure.source:
            yield replace(figure, source=source)


CHANGES = {
    "digit": other_digits,
    "unit": other_units,
    "hedge": other_hedges,
    "place": other_places,
}


def is_proved(figure: Observation) -> bool:
    """Whether a figure stands where it says."""
    return isinstance(proof_of(figure, CATALOGUE, document(figure.source)), Proof)


def test_every_figure_stands_where_the_data_say_in_the_edition_that_was_read() -> None:
    result = verify(CATALOGUE, DOCUMENTS)
    assert texts(result.problems) == []
    assert [remark.text(Language.EN) for remark in result.remarks] == []
    assert result.holds


def test_no_number_of_the_documents_is_unexplained() -> None:
    accounts = audit(CATALOGUE, DOCUMENTS)
    assert texts(tuple(problem for account in accounts for problem in account.problems)) == []
    assert all(account.holds for account in accounts)


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_of_a_figure_is_caught(change: str, capsys: pytest.CaptureFixture[str]) -> None:
    changed = [
        (figure, other)
        for figure in CATALOGUE.observations
        for other in CHANGES[change](figure)
        if (clean_text(other.quantity.printed), other.line, other.source)
        != (clean_text(figure.quantity.printed), figure.line, figure.source)
    ]
    passed = [(figure, other) for figure, other in changed if is_proved(other)]
    as_well = [(figure, other) for figure, other in passed if happens_to_stand_there(figure, other)]
    with capsys.disabled():
        caught = len(changed) - len(passed)
        print(
            f"\n{change}: caught {caught} of {len(changed)}; the other {len(as_well)} happen to stand there as well"
        )
        print([(figure.source, figure.line, figure.quantity.printed) for _, figure in as_well])
    assert len(changed) > 500
    assert passed == as_well


def test_every_figure_begins_on_its_line_for_a_reader_without_the_program() -> None:
    for figure in CATALOGUE.observations:
        assert begins_on(figure.source, figure.line, figure.quantity.printed), figure


def test_every_figure_is_located_where_its_own_text_stands() -> None:
    for figure in CATALOGUE.observations:
        proof = proof_of(figure, CATALOGUE, document(figure.source))
        assert isinstance(proof, Proof)
        assert proof.span.line == figure.line


def test_verify_and_audit_take_less_than_two_seconds() -> None:
    start = time.process_time()
    verify(CATALOGUE, DOCUMENTS)
    audit(CATALOGUE, DOCUMENTS)
    assert time.process_time() - start < 2
