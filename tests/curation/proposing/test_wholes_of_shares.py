"""What a share is a share of, as its sentence names it."""

import pytest

from metrics.curation.library import shipped_library
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.documents import document_of


@pytest.mark.parametrize(
    ("sentence", "printed", "whole"),
    [
        ("茶产业产值占农业总产值的比重达37.2%。", "37.2%", "农业总产值"),
        ("税收收入占一般公共预算收入的82.3%。", "82.3%", "一般公共预算收入"),
        ("第一产业增加值、第二产业增加值占GDP比重分别为10.2%和51.3%。", "51.3%", "GDP"),
        ("规上工业总产值占全县比重达12.4%。", "12.4%", "全县"),
        ("高新技术产业增加值在规上工业增加值中占比31%。", "31%", "规上工业增加值"),
        ("民营经济占比为65%。", "65%", ""),
        ("民营经济占到65%。", "65%", ""),
        ("近七成的农户参加了合作社。", "近七成", "农户"),
        (
            "Exports accounted for 72 percent of the town's foreign trade.",
            "72percent",
            "town's foreign trade",
        ),
        ("Manufacturing as a share of GDP was 23.4%.", "23.4%", "GDP"),
        ("The parish had a 12% share of the output of the county.", "12%", "output"),
        ("In all 71% of residents said they felt safe.", "71%", "residents"),
    ],
)
def test_the_whole_of_a_share_is_what_its_clause_names(sentence: str, printed: str, whole: str) -> None:
    document = document_of(f"2023\n{sentence}\n".encode())
    candidates = Proposer(document, shipped_library().indicators, "2023").candidates()
    (share,) = [one for one in candidates if one.token.text == printed]
    assert (str(share.measure), share.whole) == ("share", whole)


@pytest.mark.parametrize(
    ("sentence", "printed", "is_named"),
    [
        ("Rates revenue came to $12.4 million, 41% of total income.", "41%", False),
        ("Council income was $31 million. Grants were 41% of total income.", "41%", False),
        ("Council income was 41% of council spending.", "41%", True),
    ],
)
def test_no_share_is_of_what_it_is_a_share_of(sentence: str, printed: str, is_named: bool) -> None:
    document = document_of(f"Sandwell Council 2023\n{sentence}\n".encode())
    candidates = Proposer(document, shipped_library().indicators, "2023").candidates()
    (share,) = [one for one in candidates if one.token.text == printed]
    assert ("council_income" in [guess.indicator.id for guess in share.guesses]) is is_named
