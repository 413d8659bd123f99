"""Every class that is styled is written somewhere: no rule outlives what it was for."""

import re
from pathlib import Path

from metrics.charts.town_styles import MARKS
from tests.test_house import PACKAGE

SHEETS = sorted(PACKAGE.rglob("*.css"))
WRITERS = sorted(path for ending in ("html", "py", "js") for path in PACKAGE.rglob(f"*.{ending}"))
BY_RANK = {f"town-{rank}" for rank in range(MARKS)}  # charts/town_styles.py numbers them


def styled(sheet: Path) -> set[str]:
    """Return the classes that the selectors of a sheet name; those of comments, texts and addresses are none."""
    text = re.sub(r"/\*.*?\*/|\"[^\"]*\"|url\([^)]*\)", "", sheet.read_text("utf-8"), flags=re.DOTALL)
    return {
        name
        for selector in re.findall(r"([^{}]+)\{", text)
        for name in re.findall(r"\.([A-Za-z][\w-]*)", selector)
    }


def test_each_class_of_a_sheet_is_written_in_a_template_a_module_or_a_script() -> None:
    written = {
        name for path in WRITERS for name in re.findall(r"[A-Za-z][\w-]*", path.read_text("utf-8"))
    } | BY_RANK
    own = {(sheet.name, name) for sheet in SHEETS for name in styled(sheet) if not re.match("st[-A-Z]", name)}
    assert len({name for _, name in own}) > 200
    assert sorted((sheet, name) for sheet, name in own if name not in written) == []
