"""What few visitors ask for is loaded late: a server that starts waits for none of it."""

import subprocess
import sys
from pathlib import Path

from tests.folders import Folder

LATE = ("pandas", "numpy", "pyarrow", "xlsxwriter", "docx", "fontTools")
WORLD = Folder(
    towns={"甲镇": ("县", "Jia"), "乙镇": ("县", "Yi")},
    documents={"a": ("甲镇", "2023"), "b": ("乙镇", "2023")},
    themes={"output": {"value": {"a": ["{level: 43.21亿元, line: 1}"], "b": ["{level: 5.6亿元, line: 1}"]}}},
)
FIRST_VIEW = """
import sys
from metrics.cli import serve
from metrics.screens import app, comparing
from metrics.curation import load_catalogue
from metrics.analysis.store import facts_of
from metrics.language import Language
from metrics.views.pages.comparison import comparison_page
from metrics.views.light.shell import Frame, light_page
from metrics.views.asked import PageRequest
from metrics.views.page import Choice
from metrics.views.readers.reader import Reader
from metrics.views.loading.shelf import Data

catalogue = load_catalogue(sys.argv[1])
reader = Reader.of(Data(catalogue, facts_of(catalogue)), Language.ZH)
page = comparison_page(reader)
assert "43.21" in page.html, page.html
assert "43.21" in light_page(page, PageRequest(Choice()), Frame("", "", ""))
"""


def test_the_first_view_waits_for_no_library_that_writes_files(tmp_path: Path) -> None:
    assert loaded_after(FIRST_VIEW, tmp_path) == []


def test_what_is_loaded_later_is_all_that_files_and_texts_need(tmp_path: Path) -> None:
    after = "from metrics.web.late_imports import load_later\nload_later()\n"
    assert loaded_after(FIRST_VIEW + after, tmp_path) == list(LATE)


def loaded_after(code: str, folder: Path) -> list[str]:
    """Return which of the late libraries a process has loaded that ran code on the world."""
    printed = f"\nprint(*(name for name in {LATE} if name in sys.modules))"
    command = [sys.executable, "-c", code + printed, str(WORLD.write(folder / "curated"))]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()
