"""With the documents at hand: each printed figure really stands where curated/ says."""

import hashlib
import os
import re
from pathlib import Path

import pytest

from metrics.curation import load_catalogue

PROJECT = Path(__file__).parents[2]
DOCUMENTS = Path(os.environ.get("METRICS_DOCUMENTS") or PROJECT.parent / "shared" / "documents")
CATALOGUE = load_catalogue(PROJECT / "curated")
FIGURES = [(each.source, each.line, each.quantity.printed) for each in CATALOGUE.observations] + [
    (source.id, word.line, word.text) for source in CATALOGUE.sources.values() for word in source.known_from
]
pytestmark = pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="the documents are not here")


def begins_on(line: int, printed: str, text: str) -> bool:
    """Whether ``printed`` begins on a line: across line breaks and blanks, single or doubled by an overlay."""
    lines = ["".join(each.split()) for each in text.split("\n")[line - 1 : line + 3]]
    runs = re.findall(r"\d+|\D", "".join(printed.split()))
    pattern = "".join(f"(?:{re.escape(run)}){{1,2}}" for run in runs)
    found = re.search(pattern, "".join(lines))
    return found is not None and found.start() < len(lines[0])


@pytest.mark.parametrize(("source", "line", "printed"), FIGURES)
def test_each_printed_figure_begins_on_its_line(source: str, line: int, printed: str) -> None:
    text = (DOCUMENTS / CATALOGUE.sources[source].file).read_text("utf-8")
    assert begins_on(line, printed, text)


@pytest.mark.parametrize("source", CATALOGUE.sources.values(), ids=lambda source: source.id)
def test_each_document_is_the_edition_that_was_read(source: object) -> None:
    file, digest = getattr(source, "file", ""), getattr(source, "sha256", "")
    assert hashlib.sha256((DOCUMENTS / file).read_bytes()).hexdigest() == digest


def test_a_figure_on_another_line_is_noticed() -> None:
    assert begins_on(2, "1578.6万元", "\n投15781578..66\n万万元元建\n")
    assert not begins_on(1, "1578.6万元", "投资\n1578.6万元\n")
    assert not begins_on(1, "1578.6万元", "1578.5万元\n")
