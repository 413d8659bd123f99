"""The project holds figures as printed, and where; of what the documents say around them no text of ours is a copy."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.facts.real import DOCUMENTS, ROOT

pytestmark = pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="the documents are not here")

# Characters without blanks, and of Chinese among them: more than a name with its figure
LONGEST, WORDS = (
    16,
    8,
)
# curated/ has what it quotes beside its line, and is verified
HOMES = (
    "metrics",
    "tests",
    "benchmarks",
    "docs",
)
SAMPLE = ROOT / "tests" / "three_towns"  # a part of it
TEXTS = {".py", ".md", ".yaml", ".txt", ".html", ".js", ".css", ".json"}


def own_texts() -> Iterator[Path]:
    """Yield the files of ours that a person wrote."""
    yield from ROOT.glob("*.md")
    for home in HOMES:
        for path in (ROOT / home).rglob("*"):
            if path.suffix in TEXTS and SAMPLE not in path.parents and path.stat().st_size < 1_000_000:
                yield path


def every_run(text: str) -> set[str]:
    """Return every run of so many characters of a text without blanks."""
    bare = "".join(text.split())
    return {bare[start : start + LONGEST] for start in range(len(bare) - LONGEST + 1)}


def runs(text: str) -> set[str]:
    """Return every run of so many characters that is words, and not only figures."""
    return {run for run in every_run(text) if len(re.findall("[\u4e00-\u9fff]", run)) >= WORDS}


def test_no_text_of_ours_shares_a_sentence_with_a_document() -> None:
    printed = set().union(*(runs(path.read_text("utf-8")) for path in sorted(DOCUMENTS.glob("*.txt"))))
    assert len(printed) > 1_000
    copied = {
        f"{path.relative_to(ROOT)}:{number}: {min(shared)}"
        for path in own_texts()
        for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1)
        if (shared := every_run(line) & printed)
    }
    assert copied == set()
