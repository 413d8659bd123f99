"""Nobody compares a name where a trait answers: a rule and a kind of chart say themselves what they are."""

import ast
from collections.abc import Iterator
from pathlib import Path

from metrics.analysis.comparing.kinds import KINDS as FITTED
from metrics.analysis.following.rules import EVERY_RULE
from metrics.charts.kinds import KINDS as DRAWN
from metrics.model.codes import ChartKind

PACKAGE = Path(__file__).parents[1] / "metrics"


def compared(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the line and the source of everything that a module compares."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Compare):
            yield from ((node.lineno, ast.unparse(side)) for side in (node.left, *node.comparators))


def test_no_rule_is_asked_its_name() -> None:
    names = {repr(word) for rule in EVERY_RULE for word in (rule.name, rule.told_as)}
    found = [
        f"{path.relative_to(PACKAGE)}:{line}: {side}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for line, side in compared(path)
        if side.endswith((".rule", ".rule.name", "told_as"))
        or side in names - {repr("share"), repr("target")}
    ]
    assert found == []


def test_no_kind_of_chart_is_asked_its_name() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{line}: {side}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for line, side in compared(path)
        if "ChartKind." in side
    ]
    assert found == []


def test_every_kind_of_chart_is_fitted_and_drawn() -> None:
    assert set(FITTED) == set(DRAWN) == set(ChartKind)
