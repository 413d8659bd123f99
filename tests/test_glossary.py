"""The glossary knows every word that the data may hold."""

import ast
import re
import tokenize
from enum import StrEnum
from pathlib import Path

import pytest

from metrics.model import codes
from tests.syntax import nodes_of

GLOSSARY = (Path(__file__).parents[1] / "GLOSSARY.md").read_text(encoding="utf-8")
CODE_LISTS = [
    thing
    for thing in vars(codes).values()
    if isinstance(thing, type) and issubclass(thing, StrEnum) and thing is not StrEnum
]
WORDS = [
    *("indicator", "theme", "area", "part", "period", "measure", "quantity", "observation"),
    *("status", "source", "verdict", "chart", "catalogue", "tidy frame"),
]
PACKAGE = Path(__file__).parents[1] / "metrics"
# Where a place is what the glossary says.
PLACES = (
    "analysis/versions/changes",
    "analysis/conflicts",
    "analysis/facts",
    "analysis/revisions",
    "analysis/store",
    "charts/captions/caption",
    "charts/captions/cited",
    "cli/compare",
    "cli/conflicts",
    "cli/coverage",
    "cli/implied",
    "cli/missing",
    "cli/printing/place_record",
    "cli/proofread",
    "curation/curating/outlook",
    "curation/grammar/table",
    "curation/keeping/history",
    "curation/reading/revision_wording",
    "curation/records/corrections",
    "curation/records/revisions",
    "display/versions/changes",
    "display/doubting/conflicts",
    "display/doubting/contradictions",
    "display/observations",
    "display/names/source_names",
    "display/tree",
    "display/wording",
    "export/workbooks/workbook",
    "model/editions",
    "model/observations",
    "model/records",
    "views/blocks/gaps",
    "views/figures/evidence",
    "views/figures/figure",
    "views/pages/ledger",
    "views/pages/sources",
    "views/pages/wall",
    "views/figures/reporting",
    "views/figures/resting",
    "views/review/page",
    "views/search/fitting_figures",
    "views/search/hits",
    "views/versions/changelog",
)
HAN = re.compile(r"[\u4e00-\u9fff]")


def rows(text: str) -> dict[str, list[str]]:
    """The rows of the tables in ``text``: bare first cell -> the other cells."""
    cells = (
        [cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line[:1] == "|"
    )
    return {first.strip("`*"): others for first, *others in cells}


def section(heading: str) -> str:
    """The text below the heading that begins with ``heading``, up to the next one."""
    _, _, below = GLOSSARY.partition(f"\n## {heading} · ")
    return below.partition("\n## ")[0]


def test_there_are_code_lists_to_look_up() -> None:
    assert len(CODE_LISTS) >= 4


@pytest.mark.parametrize("code_list", CODE_LISTS, ids=lambda code_list: code_list.__name__)
def test_every_member_of_a_code_list_is_explained_in_both_languages(code_list: type[StrEnum]) -> None:
    explained = rows(section(code_list.__name__))
    for member in code_list:
        assert member.value in explained, f"GLOSSARY.md lacks '{member.value}' under '{code_list.__name__}'"
        assert HAN.search(explained[member.value][0]), f"'{member.value}' has no Chinese name"
        assert re.search(r"[a-z]{3}", explained[member.value][-1]), f"'{member.value}' is not explained"


@pytest.mark.parametrize("code_list", CODE_LISTS, ids=lambda code_list: code_list.__name__)
def test_the_glossary_explains_no_code_that_is_gone(code_list: type[StrEnum]) -> None:
    explained = set(rows(section(code_list.__name__))) - {"code"} - set(rows("|---|"))
    assert explained == {member.value for member in code_list}


@pytest.mark.parametrize("word", WORDS)
def test_every_word_of_the_design_is_explained_in_both_languages(word: str) -> None:
    chinese, _, meaning = rows(section("Words"))[word]
    assert HAN.search(chinese)
    assert len(meaning) > 10


def test_a_place_is_where_a_figure_is_printed_and_nothing_else() -> None:
    """Another meaning has another word: location, locality, position, grain, slot, index."""
    homes = {str(path.relative_to(PACKAGE).with_suffix("")): path for path in PACKAGE.rglob("*.py")}
    named = {home for home, path in homes.items() if names_a_place(path)}
    assert named == set(PLACES)


# Tokens are dear, and most modules have the word nowhere, not in a comment either.
MAY_NAME_A_PLACE = re.compile(r"(?:(?<![A-Za-z])p|P)laces?(?![a-z])")


def names_a_place(path: Path) -> bool:
    """Whether a name in a module has the word place in it."""
    if not MAY_NAME_A_PLACE.search(path.read_text(encoding="utf-8")):
        return False
    with path.open("rb") as file:
        names = [token.string for token in tokenize.tokenize(file.readline) if token.type == tokenize.NAME]
    return any(
        {"place", "places"} & set(re.sub("([A-Z])", r"_\1", name).lower().split("_")) for name in names
    )


# In words, too: what comes first among others is a rank or a position, what a number is rounded at a digit.
OTHER_PLACES = re.compile(
    r"\b(?:first|third|worse|last|last printed|coarsest|fewer) places?\b|\bplaces? among (?!whose)", re.I
)


def test_no_docstring_and_no_line_of_the_glossary_calls_a_rank_or_a_digit_a_place() -> None:
    others = [
        f"{path.relative_to(PACKAGE)}:{node.lineno if hasattr(node, 'lineno') else 1}: {match[0]}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for node in nodes_of(path)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        for match in OTHER_PLACES.finditer(ast.get_docstring(node) or "")
    ]
    others += [match[0] for match in OTHER_PLACES.finditer(GLOSSARY)]
    assert others == []
    # of the lines of the glossary, besides its own, only those that say where figures are printed
    speaking = [
        line.split("`")[1] for line in GLOSSARY.splitlines() if re.search(r"^\| `.*\bplaces?\b", line)
    ]
    assert speaking == ["dispute", "repeat", "contradictory", "conflicting"]
