"""Numbers in English words are accounted for as those in digits are, and may be set aside."""

from pathlib import Path

from metrics.curation.auditing.accounts import audit
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
