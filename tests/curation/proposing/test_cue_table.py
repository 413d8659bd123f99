"""The table of rules: each row does what its example says, and none stands in the shadow of an earlier one."""

import re

import pytest

from metrics.curation.proposing.as_meant import as_meant
from metrics.curation.proposing.cue_table import TABLE, first, last_cue, listed_words, rows, table, words
from metrics.curation.proposing.no_figures import number_in_text
from metrics.curation.proposing.period_forms import PeriodForm
from metrics.curation.proving.cleaning import clean_text
from metrics.curation.proving.documents import document_of
from metrics.model.codes import Measure, Reason, Status

NUMBER = re.compile("⟨(.+?)⟩")
OF_NUMBERS, OF_TEXTS = ("sifting", "measures"), ("statuses", "periods")
ROWS = [(name, at) for name in OF_NUMBERS for at in range(len(table()[name]))]
WORDS = [(name, at) for name in OF_TEXTS for at in range(len(table()[name]))]


def said_of(name: str, example: str) -> dict[str, str]:
    """Return what a list tells of the number in ⟨⟩."""
    number = NUMBER.search(example)
    assert number, f"no ⟨number⟩ in {example}"
    document = document_of(NUMBER.sub(r"\1", example).encode())
    before = len(clean_text(f"{example[: number.start()]}{number[1]}")) - len(clean_text(number[1]))
    token = next((token for token in document.tokens if token.start <= before < token.end), None)
    assert token, f"no number is read in {example}"
    token = as_meant(document, token, None)
    return dict(first(rows(name), number_in_text(document, token, 0)))


@pytest.mark.parametrize(("name", "at"), ROWS)
def test_a_rule_about_a_number_does_what_its_example_says(name: str, at: int) -> None:
    row = table()[name][at]
    cue = said_of(name, str(row["example"]))
    key = "reason" if name == "sifting" else "measure"
    assert cue.get(key) == row[key], f"{row['example']}: {cue.get('example')}"


@pytest.mark.parametrize(("name", "at"), WORDS)
def test_a_rule_about_words_does_what_its_example_says(name: str, at: int) -> None:
    row = table()[name][at]
    example = str(row["example"])
    cue = last_cue(words(name), clean_text(example[: example.index("⟨")]))
    key = "status" if name == "statuses" else "period"
    assert cue is not None
    assert cue.rule.tells[key] == row[key]


def test_the_table_speaks_in_the_words_of_the_code_lists() -> None:
    assert {row["reason"] for row in table()["sifting"]} <= {"figure", *Reason}
    assert {row["measure"] for row in table()["measures"]} <= set(Measure)
    assert {row["status"] for row in table()["statuses"]} <= set(Status) - {Status.IMPLIED}
    assert {row["period"] for row in table()["periods"]} == set(PeriodForm) - {PeriodForm.UNTOLD}
    assert table()["measures"][-1]["measure"] == Measure.LEVEL  # what nothing says, is a level


LOCALITIES = [("localities", at) for at in range(len(table()["localities"]))]


@pytest.mark.parametrize(("name", "at"), LOCALITIES)
def test_a_rule_about_a_place_finds_the_one_of_its_example(name: str, at: int) -> None:
    row = table()[name][at]
    example = str(row["example"])
    named = NUMBER.search(example)
    assert named
    plain = clean_text(NUMBER.sub(r"\1", example))
    match = words(name)[at].words.search(plain)
    assert match
    assert match[0].strip().endswith(named[1])


@pytest.mark.parametrize("row", table()["no localities"], ids=lambda row: str(row["example"]))
def test_what_is_no_name_of_a_place_is_left_out(row: dict[str, str]) -> None:
    named = NUMBER.search(row["example"])
    assert named
    assert re.search(row["words"], named[1])


@pytest.mark.parametrize("row", table()["no localities behind"], ids=lambda row: str(row["example"]))
def test_what_is_only_counted_or_an_honour_is_told_by_what_stands_before_it(row: dict[str, str]) -> None:
    before = str(row["example"]).partition("⟨")[0]
    assert re.search(row["words"], before)


@pytest.mark.parametrize("row", table()["no localities before"], ids=lambda row: str(row["example"]))
def test_what_is_only_an_example_is_told_by_what_stands_behind_it(row: dict[str, str]) -> None:
    assert re.search(row["words"], str(row["example"]).partition("⟩")[2])


def test_words_that_lead_to_a_place_are_no_part_of_its_name() -> None:
    for row in table()["locality leads"]:
        example, named = str(row["example"]), NUMBER.search(str(row["example"]))
        assert named
        match = re.search(row["words"], example.replace("⟨", "").replace("⟩", ""))
        assert match
        assert match.end() == named.start(), example


@pytest.mark.parametrize("row", table()["lists"], ids=lambda row: str(row["list"]))
def test_a_list_holds_each_of_its_words_once(row: dict[str, str]) -> None:
    words = listed_words(row["list"])
    assert len(set(words)) == len(words)
    assert all(re.compile(word) for word in words)


def test_a_year_by_itself_is_always_called_so() -> None:
    years = [rule.words for rule in words("periods") if rule.form.names_its_year]
    assert years
    assert all(set(pattern.groupindex) == {"n"} for pattern in years)


def test_what_joins_two_nouns_is_told_in_one_place_and_parts_the_names_of_villages() -> None:
    assert TABLE.read_text("utf-8").count("和(?!") == 1
    cuts = [rule.words.search("石桥村和梨园村") for rule in words("locality leads")]
    assert any(cut and cut.end() == len("石桥村和") for cut in cuts)
