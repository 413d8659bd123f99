"""Numbers in English words are accounted for as those in digits are, and may be set aside."""

from pathlib import Path

import pytest

from metrics.curation.auditing.accounts import audit
from metrics.errors import DataError
from tests.press import WrittenIndicator, printed

ARTICLE = "Eleven homes were let, two wards shared 3 clerks, and visits doubled."


def accounts(folder: Path, exclusions: str) -> list[str]:
    """Return what of the article is explained by nothing."""
    catalogue = printed(
        folder,
        ARTICLE,
        exclusions=exclusions,
        homes=WrittenIndicator("套", "homes", ["level: Eleven, line: 1"]),
    )
    (account,) = audit(catalogue, folder / "documents")
    assert account.document is not None
    return [account.document.plain[start:end] for start, end in account.unexplained]


def test_a_number_in_words_is_asked_for_until_it_is_carried_or_set_aside(tmp_path: Path) -> None:
    without, within = tmp_path / "without", tmp_path / "within"
    without.mkdir()
    within.mkdir()
    left = accounts(without, "a: {vague: {1: 3 clerks}}")
    assert left == ["two", "doubled"]
    assert accounts(within, "a: {vague: {1: [two, 3 clerks]}, unfollowed: {1: doubled}}") == []


def test_what_is_set_aside_is_a_number_and_no_piece_of_a_word(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="has no digit"):
        accounts(tmp_path, "a: {vague: {1: homes}}")
    catalogue = printed(
        tmp_path,
        "A network of 3 parts, and 4 homes.",
        exclusions="a: {vague: {1: [two, 3 parts]}}",
        homes=WrittenIndicator("套", "homes", ["level: 4, line: 1"]),
    )
    (account,) = audit(catalogue, tmp_path / "documents")
    assert ["'two'" in problem.message.en for problem in account.problems] == [True]
