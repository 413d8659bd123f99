"""`metrics check` and `metrics conflicts` on papers that disagree, that were revised, and that agree."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from metrics.cli import main
from tests.papers import write_papers

DISPUTED = {"a2022": "level: 295.4亿元", "b2022": "level: 297.1亿元"}
REVISED = {
    "a2022": "level: 295.4亿元, status: preliminary",
    "b2022": "level: 297.1亿元, supersedes: {document: a2022, line: 1}",
    "c2023": "level: 296.8亿元, period: 2022, supersedes: {document: b2022, line: 1}",
}


def run(
    folder: Path, figures: Mapping[str, str], capsys: pytest.CaptureFixture[str], *command: str
) -> tuple[int, str]:
    """Return the exit code of a command on a folder of these figures, and what it prints."""
    code = main([*command[:2], command[2], str(write_papers(folder, figures)), *command[3:]])
    return code, capsys.readouterr().out


def test_check_names_a_disagreement_with_both_places_and_every_way_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out = run(tmp_path, DISPUTED, capsys, "--lang", "en", "check")
    problem = out.splitlines()[0]
    assert code == 1
    assert problem.startswith(f"{tmp_path}/theme.yaml:14:11: '297.1亿元' (b2022.txt:1) and '295.4亿元' ")
    assert "theme.yaml:12:11 (a2022.txt:1)" in problem
    assert "CNY 160 – 180 million (0.54% – 0.61%) apart" in problem
    assert 'supersedes: {document: "a2022", line: 1}' in problem
    assert "disputed: why" in problem
    assert "no problem" not in out
    _, chinese = run(tmp_path, DISPUTED, capsys, "--lang", "zh", "check")
    assert "相差 1.6 – 1.8 亿元（0.54% – 0.61%）" in chinese


@pytest.mark.parametrize(
    "figures",
    [
        REVISED,
        {"a2022": "level: 295.4亿元", "b2022": "level: 297.1亿元, disputed: {zh: 口径不同, en: other scope}"},
        {"a2022": "level: 295.4亿元, disputed: 两报不一", "b2022": "level: 297.1亿元"},
        {"a2022": "level: 295.4亿元", "b2022": "level: 295亿元"},
    ],
)
def test_check_is_content_with_history_with_what_is_acknowledged_and_with_agreement(
    figures: Mapping[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out = run(tmp_path, figures, capsys, "--lang", "en", "check")
    assert (code, out.splitlines()[-1].endswith("no problem")) == (0, True)


def test_an_acknowledgement_of_nothing_is_a_problem(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    figures = {"a2022": "level: 295.4亿元, disputed: 两报不一", "b2022": "level: 295亿元"}
    code, out = run(tmp_path, figures, capsys, "--lang", "en", "check")
    assert code == 1
    assert (
        "theme.yaml:12:11: 'disputed' is written, and no other figure of the same thing disagrees; delete it"
        in out
    )


def test_the_ledger_lists_disagreements_open_and_explained_then_revisions(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    figures = REVISED | {
        "a2023": "level: 310亿元",
        "b2023": "level: 330亿元, disputed: {zh: 口径不同, en: other scope}",
    }
    code, out = run(tmp_path, figures, capsys, "--lang", "en", "conflicts")
    assert code == 0
    assert out.splitlines() == [
        "≠ Longgang 2023 Output",
        "    CNY 31 billion (article on Longgang, 2023, a2023, line 1)",
        "    CNY 33 billion (article on Longgang, 2023, b2023, line 1)",
        "    CNY 1.9 – 2.1 billion (6.11% – 6.79%) apart",
        "    both stand: other scope",
        "→ Longgang 2022 Output",
        "    CNY 29.54 billion (article on Longgang, 2022, a2022, line 1, preliminary)",
        "    CNY 29.71 billion (article on Longgang, 2022, b2022, line 1)",
        "    CNY 29.68 billion (article on Longgang, 2023, c2023, line 1)",
        "Disagreements: 1, of which explained: 1; revisions: 1",
    ]
    _, chinese = run(tmp_path, figures, capsys, "--lang", "zh", "conflicts")
    assert "    两说并存：口径不同" in chinese.splitlines()


def test_the_ledger_as_json_is_an_object_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out = run(
        tmp_path,
        REVISED | {"a2023": "level: 310亿元; level: 超320亿元"},
        capsys,
        "--lang",
        "en",
        "conflicts",
        "--json",
    )
    conflict, revision = map(json.loads, out.splitlines())
    assert (conflict["kind"], conflict["acknowledged"], conflict["apart"]) == (
        "conflict",
        False,
        [9.5e8, None],
    )
    assert [figure["line"] for figure in conflict["figures"]] == [1, 2]
    assert (revision["kind"], revision["period"]) == ("revision", "2022")
    assert [figure["document"] for figure in revision["figures"]] == ["a2022.txt", "b2022.txt", "c2023.txt"]


def test_compare_tells_of_which_document_a_disputed_figure_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    figures = DISPUTED | {"y2022": "level: 80亿元"}
    write_papers(tmp_path, figures)
    assert main(["--lang", "en", "compare", str(tmp_path), "--indicator", "output"]) == 0
    out = capsys.readouterr().out
    assert "Longgang 2022 (article on Longgang, 2022, a2022, line 1) ↔" in out.replace(
        "Yishan 2022 ↔ Longgang 2022 (article on Longgang, 2022, a2022, line 1)",
        "Longgang 2022 (article on Longgang, 2022, a2022, line 1) ↔",
    )
    assert "Longgang 2022 (article on Longgang, 2022, a2022, line 1) ↔ Longgang" not in out
    assert out.count("cannot tell which is higher") == 2
