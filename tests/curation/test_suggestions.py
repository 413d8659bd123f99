"""What a problem suggests can be carried out by a program, and takes the problem away."""

import re
from pathlib import Path

import pytest

from metrics.curation import examine
from metrics.errors import Problem
from tests.curation.test_zoo import EXPECTED, problems_of

CODE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
SUGGESTED = {
    "anchor": "unit: 元",
    "comma_in_figure": '{level: "1,234亿元", line: 199}',
    "figure_of_unknown_unit": "{level: 1.3亿元, line: 199}",
    "full_width_comma": "{level: 12.34亿元, line: 199}",
    "line_not_a_number": "line: 199}",
    "of_beside_level": "{level: 12.34亿元, line: 199}",
    "period_unreadable": "period: 2023,",
    "rank_without_of": "{of: level, rank: 全市第二, line: 203}",
    "source_period_unreadable": "period: 2024-H1",
    "supersedes_nothing": "line: 199}",
    "unit_not_base": "unit: 元",
    "unknown_status": "status: planned",
    "zero_width_space": "name: {zh: 总产值,",
}


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
        assert (problem.line, problem.code) not in {(each.line, each.code) for each in left}


@pytest.mark.parametrize("mistake", SUGGESTED)
def test_the_first_suggestion_is_what_a_person_would_write(mistake: str, tmp_path: Path) -> None:
    assert SUGGESTED[mistake] in carried_out(problems_of(mistake, tmp_path)[0], 0)


@pytest.mark.parametrize("mistake", EXPECTED)
def test_a_code_is_a_few_words_and_no_sentence(mistake: str, tmp_path: Path) -> None:
    (problem,) = problems_of(mistake, tmp_path)
    assert CODE.fullmatch(problem.code)
    assert len(problem.code) <= 30


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
    assert [each.suggestions for each in examine(tmp_path)[1]] == [()]


def test_no_field_is_suggested_that_is_written_already(tmp_path: Path) -> None:
    problems_of("unknown_field", tmp_path)
    theme = tmp_path / "theme.yaml"
    text = theme.read_text("utf-8")
    theme.write_text(text.replace("    exclude:", "    excludes: {zh: 无, en: none}\n    exclude:"), "utf-8")
    (problem,) = examine(tmp_path)[1]
    assert "excludes" not in {suggestion.write for suggestion in problem.suggestions}
