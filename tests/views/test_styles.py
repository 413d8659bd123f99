"""Every class that is styled is written somewhere, every one that is written is styled, and each has one home."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from metrics.charts.looks.town_styles import MARKS
from tests.test_house import PACKAGE

SHEETS = sorted(PACKAGE.rglob("*.css"))
STATIC = PACKAGE / "views" / "static"
TOGETHER = [
    *sorted(STATIC.glob("*.css")),
    *sorted((STATIC / "light").glob("*.css")),
]  # what one page may have
BY_RANK = {f"town-{rank}" for rank in range(MARKS)}  # charts/looks/town_styles.py numbers them
OF_PLOTLY = {
    "annotation-arrow-g",
    "annotation-text",
    "js-line",
    "js-plotly-plot",
    "textpoint",
    "xerror",
    "xtick",
    "yerror",
}
ACROSS = {
    "reach.css",
    "within-reach.css",
    "forced.css",
}  # for every hand and eye, and for forced colours: a line for many components
THEMES = {"light"}  # of the root, above every component
# Not styled, and read by nobody but people: they say in the HTML what stands there.
PLAIN = {
    "announced",
    "back",
    "full",
    "later",
    "notice",
    "now",
    "other",
    "read",
    "refuse",
    "several",
    "shell",
    "take-back",
    "was",
}
_WORD = re.compile(r"[A-Za-z][\w-]*")
_CLASS = re.compile(r'class="((?:[^"{]|\{\{.*?\}\}|\{%.*?%\})*)"', re.DOTALL)
_CODE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)


def selectors(sheet: Path) -> Iterator[str]:
    """Yield the selectors of a sheet, each of a list by itself, without its texts and addresses."""
    text = re.sub(r"/\*.*?\*/|\"[^\"]*\"|url\([^)]*\)", "", sheet.read_text("utf-8"), flags=re.DOTALL)
    for listed in re.findall(r"([^{}]+)\{", text):
        yield from (selector.strip() for selector in without_brackets(listed).split(","))


def without_brackets(text: str) -> str:
    """Return selectors with what stands in brackets, as in :is(.a, .b), beside them."""
    inner = re.compile(r"\(([^()]*)\)")
    while inner.search(text):
        text = inner.sub(lambda match: match[1].replace(",", " "), text)
    return text


def classes(selector: str) -> list[str]:
    """Return the classes that a selector names, in order, without those of Streamlit."""
    names = re.findall(r"\.([A-Za-z][\w-]*)", selector)
    return [name for name in names if not re.match("st[-A-Z]", name)]


def styled(sheets: list[Path]) -> set[str]:
    """Return all classes that some sheets name."""
    return {name for sheet in sheets for selector in selectors(sheet) for name in classes(selector)}


def in_text(path: Path) -> Iterator[str]:
    """Yield every text of a module or a script in which a class may be written: those in quotes."""
    text = path.read_text("utf-8")
    if path.suffix == ".js":
        literals = re.findall(r"\"([^\"\n]*)\"|'([^'\n]*)'|`([^`]*)`|classList\.add\(([^)]*)\)", text)
        yield from (part for parts in literals for part in parts)
        return
    yield from (
        node.value
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " the " not in node.value
    )


def in_templates() -> Iterator[tuple[str, str]]:
    """Yield each class that is written out in a template, or in the HTML of a script, and where."""
    scripts = (path for path in PACKAGE.rglob("*.js") if "static" in path.parts)
    for path in sorted((*PACKAGE.rglob("*.html"), *scripts)):
        for written in _CLASS.findall(path.read_text("utf-8")):
            yield from (
                (name, path.name) for name in _CODE.sub("\0", written).split() if _WORD.fullmatch(name)
            )


def told_by_templates() -> Iterator[str]:
    """Yield every word that a template has in a class or in quotes inside its code."""
    for path in PACKAGE.rglob("*.html"):
        text = path.read_text("utf-8")
        yield from (name for written in _CLASS.findall(text) for name in _WORD.findall(written))
        quoted = (
            texts for code in _CODE.findall(text) for texts in re.findall(r"'([^']*)'|\"([^\"]*)\"", code)
        )
        yield from (name for texts in quoted for text in texts for name in _WORD.findall(text))


def test_each_class_of_a_sheet_is_written_in_a_template_a_module_or_a_script() -> None:
    writers = (path for ending in ("py", "js") for path in PACKAGE.rglob(f"*.{ending}"))
    in_code = {name for path in writers for text in in_text(path) for name in _WORD.findall(text)}
    assert len(styled(SHEETS)) > 200
    assert styled(SHEETS) - in_code - {*told_by_templates()} - BY_RANK - OF_PLOTLY == set()


def test_each_class_of_a_template_is_styled_or_says_what_stands_there() -> None:
    known = styled(SHEETS)
    unstyled = {name: where for name, where in in_templates() if name not in known}
    assert len({*in_templates()}) > 200
    assert {name: where for name, where in unstyled.items() if name not in PLAIN} == {}
    assert PLAIN - unstyled.keys() == set()


def test_each_component_is_styled_in_one_sheet() -> None:
    """What a selector begins with is its component: within it, `.number` may look as it does nowhere else."""
    homes: dict[str, set[str]] = {}
    for sheet in TOGETHER:
        for selector in selectors(sheet):
            for name in classes(selector)[:1]:
                homes.setdefault(name, set()).add(sheet.name)
    several = {name: home - ACROSS for name, home in homes.items() if name not in THEMES}
    assert {name: home for name, home in several.items() if len(home) > 1} == {}


def test_no_finger_presses_paper() -> None:
    media = [
        rule
        for sheet in SHEETS
        for rule in re.findall(r"@media ([^{]*coarse[^{]*)", sheet.read_text("utf-8"))
    ]
    wide = [rule for rule in media if "width" in rule]
    assert wide
    assert [rule for rule in wide if "screen and (max-width" not in rule] == []


def test_no_rule_asks_the_whole_page_again_at_each_change() -> None:
    """A browser asks a selector such as `body:has(.x) .y` of every element whenever anything in the page changes."""
    asked = re.compile(r"(?<![\w.#-])(?::root|html|body|\.opening|\.stApp)[^\s{},>~+]*:has\([^)]*\)")
    sheets = (re.sub(r"/\*.*?\*/", "", sheet.read_text("utf-8"), flags=re.DOTALL) for sheet in TOGETHER)
    assert [rule for sheet in sheets for rule in asked.findall(sheet)] == []
