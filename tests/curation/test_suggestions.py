"""What a problem suggests can be carried out by a program, and takes the problem away."""

import ast
import re
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from metrics.curation import examine
from metrics.errors import Problem
from tests.curation.test_zoo import EXPECTED, problems_of

CODE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
SUGGESTED = {
    "anchor": "unit: 元",
    "backslash_in_quotes": "en: 'Gross\\output'}",
    "better_of_neither": "change_on_year: 下降8.1%",
    "colon_in_plain_text": '    unit: "元: 人民币"',
    "colon_missing": "    unit: 元",
    "comma_in_figure": '{level: "1,234亿元", line: 199}',
    "correction_alone": "[{file: theme.yaml}]",
    "correction_at_no_line": "at: 001:3,",
    "disputed_empty": "{share: 5%, line: 205}",
    "exclusion_is_a_mapping": "6: 最后一公里",
    "exclusion_on_no_line": "    6: 最后一公里",
    "figure_is_a_list": "{level: 12.34亿元, line: 199}",
    "figure_of_unknown_unit": "{level: 1.3亿元, line: 199}",
    "full_width_comma": "{level: 12.34亿元, line: 199}",
    "growth_as_level": "{change_on_year: 1.92%, line: 199}",
    "growth_without_per_cent": "{change_on_year: 1.92%, line: 201}",
    "headline_no": "",
    "key_twice": "",
    "lies_in_not_a_list": "lies_in: [{zh: 重庆市, en: Chongqing}]",
    "line_not_a_number": "line: 199}",
    "missing_dash": "        - {change_on_year: 1.92%, line: 201}",
    "near_empty": "{level: 12.34亿元, line: 199}",
    "of_beside_level": "{level: 12.34亿元, line: 199}",
    "order_in_words": "order: 1",
    "percent_sign_first": '{change_on_year: "%1.92", line: 201}',
    "period_unreadable": "period: 2023,",
    "rank_without_among": "{among: 全市, rank: 第二, of: level, line: 203}",
    "rank_without_of": "{of: level, rank: 全市第二, line: 203}",
    "reference_from_no_day": "valid: 2016-01-01/..}",
    "source_book_with_file": "",
    "source_period_unreadable": "period: 2024-H1",
    "supersedes_is_a_text": 'supersedes: {document: "001", line: 199}}',
    "supersedes_itself": "{rank: 全市第二, of: level, line: 205}",
    "supersedes_nothing": "line: 199}",
    "tab": "    unit: 元",
    "unclosed_brace": "{level: 12.34亿元, line: 199}",
    "unclosed_bracket": "[zh, en]",
    "unclosed_quote": 'unit: "元"',
    "unit_begins_with_number": "names: [筐]",
    "unit_not_base": "unit: 元",
    "unit_with_factor_in_words": "大箩: 30000}",
    "unknown_measure": "{change_on_year: 1.92%, line: 201}",
    "unknown_status": "status: planned",
    "wrong_indent": "    welcome: higher",
    "zero_width_space": "name: {zh: 总产值,",
    "zero_width_space_in_escape": 'en: "Grossoutput"}',
}
WHAT = "what is meant, only a person knows"
WHICH = "which of the two is right, only a person or the document knows"
PRINTED = "what is printed, only the document says"
NO_LINE = "it is said of a file or a folder, where no line can be mended"
SEVERAL = "several lines would have to change"
WITHOUT = {  # every other kind of mistake has a suggestion, in one case of the zoo at least
    "alias": WHAT,
    "copy-not-read": NO_LINE,
    "document-without-area": WHAT,
    "document-without-city": WHAT,
    "document-without-period": WHAT,
    "descending-range": PRINTED,
    "empty-file": NO_LINE,
    "entry-in-two-files": WHICH,
    "figure-too-long": PRINTED,
    "figure-twice": WHICH,
    "file-too-large": NO_LINE,
    "folder-not-read": NO_LINE,
    "fraction-of-a-piece": PRINTED,
    "half-a-threshold": WHAT,
    "former-id-taken": WHICH,
    "indicator-twice": WHICH,
    "key-is-no-text": WHAT,
    "line-too-long": SEVERAL,
    "link-leads-out": NO_LINE,
    "merge-key": SEVERAL,
    "missing-field": WHAT,
    "missing-file": NO_LINE,
    "more-problems": NO_LINE,
    "no-direction-said": PRINTED,
    "no-files": NO_LINE,
    "no-folder": NO_LINE,
    "no-measure": PRINTED,
    "no-name-of-a-theme": NO_LINE,
    "no-ordinary-file": NO_LINE,
    "no-ratio": PRINTED,
    "no-text-file": NO_LINE,
    "no-theme": NO_LINE,
    "no-utf-8": NO_LINE,
    "no-yaml": WHAT,
    "not-in-both-languages": "what it is called in the other language, only a person knows",
    "not-in-this-town": WHICH,
    "not-two-indicators": WHAT,
    "nothing-to-exclude": PRINTED,
    "other-ending": NO_LINE,
    "other-number-of-parts": WHICH,
    "other-unit": WHAT,
    "parted-digits": PRINTED,
    "ratio-of-one-part": WHAT,
    "several-documents": SEVERAL,
    "successor-of-itself": WHAT,
    "too-deep": WHAT,
    "too-long": WHAT,
    "too-many": NO_LINE,
    "town-not-there-then": WHICH,
    "two-hedges": PRINTED,
    "two-measures": SEVERAL,
    "unclear-range": PRINTED,
    "unit-name-taken": WHAT,
    "unreadable-figure": PRINTED,
    "unreadable-file": NO_LINE,
}
CURATED = (
    "metrics/curation/*.py",
    "metrics/curation/records/*.py",
    "metrics/curation/reading/*.py",
    "metrics/curation/grammar/*.py",
    "metrics/model/*.py",
    "metrics/model/printed/*.py",
)


@cache
def kinds() -> frozenset[str]:
    """Return the codes of all mistakes that a curated file can have, as the program writes them."""
    files = (file for pattern in CURATED for file in Path().glob(pattern))
    return frozenset(code for file in files for code in codes_in(ast.parse(file.read_text("utf-8"))))


def codes_in(tree: ast.AST) -> Iterator[str]:
    """Yield the code of each fault that a module words; one that is put together names a noun, or is another's."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    for call in calls:
        if isinstance(call.func, ast.Name) and call.func.id in {"Fault", "FaultForm"}:
            named = [keyword.value for keyword in call.keywords if keyword.arg == "code"]
            code = [*call.args[2:3], *named][0]
            if isinstance(code, ast.Constant):
                yield str(code.value)


@cache
def suggested_kinds() -> frozenset[str]:
    """Return the codes of the mistakes of the zoo that something is suggested for."""
    codes = set()
    for mistake in EXPECTED:
        with TemporaryDirectory() as folder:
            codes |= {problem.code for problem in problems_of(mistake, Path(folder)) if problem.suggestions}
    return frozenset(codes)


def test_each_kind_of_mistake_has_a_suggestion_or_a_reason_why_none_can_be_made() -> None:
    assert len(kinds()) > 70
    assert kinds() - suggested_kinds() == WITHOUT.keys()


def carried_out(problem: Problem, number: int) -> str:
    """Write the line of a problem as one of its suggestions would have it; return the line."""
    file = Path(problem.file)
    lines = file.read_text("utf-8").split("\n")
    line = problem.suggestions[number].applied(lines[problem.line - 1], problem.column)
    assert line is not None
    file.write_text("\n".join([*lines[: problem.line - 1], line, *lines[problem.line :]]), "utf-8")
    return line


@pytest.mark.parametrize("mistake", EXPECTED)
def test_each_suggestion_alone_takes_its_problem_away(mistake: str, tmp_path: Path) -> None:
    for number in range(len(problems_of(mistake, tmp_path)[0].suggestions)):
        (problem,) = problems_of(mistake, tmp_path)
        carried_out(problem, number)
        left = examine(tmp_path)[1]
        assert (problem.line, problem.code) not in {(other.line, other.code) for other in left}


@pytest.mark.parametrize("mistake", SUGGESTED)
def test_the_first_suggestion_is_what_a_person_would_write(mistake: str, tmp_path: Path) -> None:
    assert SUGGESTED[mistake] in carried_out(problems_of(mistake, tmp_path)[0], 0)


def test_a_code_is_a_few_words_and_no_sentence() -> None:
    """The zoo holds that its problems have these codes."""
    codes = {code for _, code, _, _ in EXPECTED.values()}
    assert [code for code in codes if not CODE.fullmatch(code) or len(code) > 30] == []


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        ("2023年", "2023"),
        ("2024年上半年", "2024-H1"),
        ("2023下半年", "2023-H2"),
        ("2023年第三季度", "2023-Q3"),
        ("2023年四季度", "2023-Q4"),
        ("2024年6月", "2024-06"),
        ("2024 年 6 月份", "2024-06"),
        ("2023年12月31日", "2023-12-31"),
        ("2023年末", "2023-12-31"),
        ("2023年底", "2023-12-31"),
    ],
)
def test_a_period_as_documents_print_it_is_answered_with_how_it_is_written_here(
    printed: str, written: str, tmp_path: Path
) -> None:
    (problem,) = problems_of("period_unreadable", tmp_path)
    theme = tmp_path / "theme.yaml"
    theme.write_text(theme.read_text("utf-8").replace("2023年", printed), "utf-8")
    (problem,) = examine(tmp_path)[1]
    assert [suggestion.write for suggestion in problem.suggestions] == [written]


@pytest.mark.parametrize("printed", ["去年", "2023年13月", "2023年2月30日", "2023年至今"])
def test_a_period_that_tells_no_time_is_answered_with_none(printed: str, tmp_path: Path) -> None:
    problems_of("period_unreadable", tmp_path)
    theme = tmp_path / "theme.yaml"
    theme.write_text(theme.read_text("utf-8").replace("2023年", printed), "utf-8")
    assert [problem.suggestions for problem in examine(tmp_path)[1]] == [()]


def test_an_alias_is_answered_with_what_its_anchor_stands_before(tmp_path: Path) -> None:
    shutil.copytree(Path(__file__).parent / "sound", tmp_path, dirs_exist_ok=True)
    theme = tmp_path / "theme.yaml"
    once = "zh: &text 全部产品的价值, en: *text"
    text = theme.read_text("utf-8").replace("zh: 全部产品的价值, en: The value of all products", once)
    theme.write_text(text, "utf-8")
    anchor, alias = examine(tmp_path)[1]
    assert (anchor.code, alias.code) == ("anchor", "alias")
    assert once.replace("*text", "全部产品的价值") in carried_out(alias, 0)
    assert [problem.code for problem in examine(tmp_path)[1]] == ["anchor"]


def test_no_field_is_suggested_that_is_written_already(tmp_path: Path) -> None:
    problems_of("unknown_field", tmp_path)
    theme = tmp_path / "theme.yaml"
    text = theme.read_text("utf-8")
    theme.write_text(text.replace("    exclude:", "    excludes: {zh: 无, en: none}\n    exclude:"), "utf-8")
    (problem,) = examine(tmp_path)[1]
    assert "excludes" not in {suggestion.write for suggestion in problem.suggestions}
