"""The table of claims in words: each row finds the claim of its example, and no earlier row takes it."""

import re

import pytest

from metrics.curation.drafts.words.claim_table import claim_words, table
from metrics.curation.proving.cleaning import clean_text

CLAIM = re.compile("⟨(.+?)⟩")
TOWNS = ("甲镇", "乙镇", "Jia", "Yi")


@pytest.mark.parametrize("at", range(len(table()["claims"])))
def test_a_row_finds_the_claim_of_its_example(at: int) -> None:
    example = table()["claims"][at]["example"]
    wanted = CLAIM.search(example)
    assert wanted, f"no ⟨claim⟩ in {example}"
    plain = clean_text(CLAIM.sub(r"\1", example))
    rows = claim_words(TOWNS)
    matches = [
        (match.start(), index, match[0])
        for index, row in enumerate(rows)
        for match in row.words.finditer(plain)
    ]
    assert min(matches, key=lambda claim: claim[:2])[1:] == (at, clean_text(wanted[1]))


@pytest.mark.parametrize("row", table()["claims"], ids=lambda row: str(row["example"]))
def test_what_turns_a_claim_round_is_looked_for_in_its_words(row: dict[str, str]) -> None:
    assert set(row) <= {"claim", "words", "falls", "example"}


def test_without_towns_no_town_is_compared() -> None:
    assert not any(row.words.search("税收高于乙镇") for row in claim_words(()))
