"""Messages with places: both languages have the same ones, and whoever finds the fault fills in just those."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

from metrics.curation.proving import evidence_wording
from metrics.curation.reading import figure_wording, source_wording, unit_wording, wording, yaml_wording
from metrics.model.fault_form import FaultForm
from metrics.model.printed import refusals
from tests.syntax import tree_of

PACKAGE = Path(__file__).parents[2] / "metrics"
MODULES = (evidence_wording, figure_wording, source_wording, unit_wording, wording, yaml_wording, refusals)
FORMS = {
    name: form for module in MODULES for name, form in vars(module).items() if isinstance(form, FaultForm)
}


def places(text: str) -> set[str]:
    """Return the names of the places of a text."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def calls() -> Iterator[tuple[str, set[str]]]:
    """Yield where a form is filled in, and with what."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(tree_of(path)):
            if not isinstance(node, ast.Call):
                continue
            slots = {str(keyword.arg) for keyword in node.keywords}
            called, *given = (last_name(part) for part in (node.func, *node.args[:1]))
            if called in FORMS:
                yield called, slots
            elif called == "refused" and given[0] in FORMS:
                yield given[0], slots | {"text"}


def last_name(node: ast.expr) -> str:
    """Return what a name or an attribute is called, and nothing of other expressions."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def test_both_languages_have_the_same_places() -> None:
    assert [name for name, form in FORMS.items() if places(form.zh) != places(form.en)] == []


def test_each_form_is_filled_in_and_with_just_its_places() -> None:
    every_call = list(calls())
    assert {name for name, _ in every_call} == set(FORMS)
    assert [name for name, filled in every_call if filled != places(FORMS[name].zh)] == []


def test_what_was_written_is_quoted_and_never_filled_in_again() -> None:
    fault = FaultForm("{a:quoted}", "{a:quoted} of {many:listed}", "code")(
        a="{b}\x1b", many=list("123456789")
    )
    assert fault.zh == "'{b}\\u001b'"
    assert fault.en.endswith("'7', '8' …")
