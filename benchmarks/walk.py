"""One figure's walk through the house, counted: from its file to the mark on the page, and on to the picture.

`python -m benchmarks.walk` prints how many functions and modules of ours the figure passes at each stage; docs/walk.md
tells the walk in words. The folder holds that figure alone, so every function that is called is on its way. What the
drawing process does is not seen from here.
"""

import sys
from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from metrics.views.page import Page

OURS = str(Path(__file__).parents[1] / "metrics")
FILES = {
    "areas.yaml": "西溪: {name: {zh: 西溪镇, en: Xixi}, lies_in: [{zh: 永康市, en: Yongkang}]}\n",
    "sources.yaml": f"""
x: {{
    file: x.txt, sha256: {"0" * 64}, what: {{zh: 文章, en: article}}, publisher: not_stated,
    area: 西溪, period: 2023, known_from: [{{printed: 2023年, line: 1}}]
}}
""",
    "output_value.yaml": """
name: {zh: 产值, en: Output}
indicators:
  output:
    name: {zh: 总产值, en: Output}
    unit: 元
    welcome: higher
    definition: {zh: 全镇工业总产值, en: Industrial output of the town}
    figures:
      x: [{level: 12.34亿元, line: 1}]
""",
}
THREE = {
    "areas.yaml": FILES["areas.yaml"]
    + "西湖: {name: {zh: 西湖镇, en: Xihu}, lies_in: [{zh: 永康市, en: Yongkang}]}\n",
    "sources.yaml": "".join(
        f"""
{name}: {{
    file: {name}.txt, sha256: {"0" * 64}, what: {{zh: 文章, en: article}}, publisher: not_stated,
    area: {area}, period: {year}, known_from: [{{printed: {year}年, line: 1}}]
}}
"""
        for name, area, year in (("x", "西溪", 2023), ("y", "西溪", 2022), ("z", "西湖", 2023))
    ),
    "output_value.yaml": FILES["output_value.yaml"]
    + "      y: [{level: 9.8亿元, line: 1}]\n      z: [{level: 2.5亿元, line: 1}]\n",
}
ASKED = {  # what a view is found out by, as often as it is computed
    "selected": "/analysis/comparing/comparison.py selection",
    "states found": "/analysis/comparing/comparison.py states",
    "findings": "/analysis/findings.py finding",
    "verdicts": "/analysis/comparing/verdicts.py verdict",
    "periods worded": "/display/periods.py period_text",
}
Result = TypeVar("Result")


class Steps:
    """The functions of ours that are entered while something is done: by file and name, how often, in order."""

    def __init__(self) -> None:
        """Begin with none."""
        self.entered: Counter[tuple[str, str]] = Counter()

    def watch(self, doing: Callable[[], Result]) -> Result:
        """Return what ``doing`` returns, and note on the way what it enters."""
        sys.setprofile(self._note)
        try:
            return doing()
        finally:
            sys.setprofile(None)

    def _note(self, frame: FrameType, event: str, _: object) -> None:
        """Note a function of ours as it begins; loops inside of one are of it."""
        code = frame.f_code
        if event == "call" and code.co_filename.startswith(OURS) and not code.co_name.startswith("<"):
            self.entered[code.co_filename.removeprefix(OURS), code.co_qualname] += 1

    def __str__(self) -> str:
        """How many functions, in how many modules, and how often they are called together."""
        modules = len({file for file, _ in self.entered})
        return f"{len(self.entered):4} functions in {modules:3} modules, {self.entered.total():6} calls"


def print_walk(folder: Path, *, every: bool) -> None:
    """Print each stage of the walk with its functions, and the whole, each function once; on demand all their names."""
    from metrics.analysis.store import facts_of
    from metrics.charts import Tone
    from metrics.curation import load_catalogue
    from metrics.language import Language
    from metrics.views.files.taking import Taking
    from metrics.views.loading.shelf import Data
    from metrics.views.pages.comparison import comparison_page
    from metrics.views.readers.reader import Reader

    whole: dict[str, Steps] = {}

    def stage(name: str, doing: Callable[[], Result]) -> Result:
        whole[name] = Steps()
        return whole[name].watch(doing)

    catalogue = stage("file → catalogue", lambda: load_catalogue(folder))
    facts = stage("catalogue → facts", lambda: facts_of(catalogue))
    reader = Reader.of(Data(catalogue, facts), Language.ZH, Tone.LIGHT)
    page = stage("facts → page", lambda: _drawn(comparison_page(reader)))
    stage("page → picture", lambda: Taking(page, "", date.min).slide())
    together = Steps()
    for name, steps in whole.items():
        print(f"{name:20}{steps}")
        together.entered += steps.entered
        if every:
            print(*(f"    {file} {function}" for file, function in steps.entered), sep="\n")
    print(f"{'the whole':20}{together}")


def print_view(folder: Path) -> None:
    """Print how often a view of three figures of two towns is found out until its page, picture and rows are made.

    What is missing is found before, once for all views of a version: what nobody printed is supposed and judged.
    """
    from metrics.analysis.store import facts_of
    from metrics.analysis.supposing.missing import missing_pieces
    from metrics.charts import Tone
    from metrics.curation import load_catalogue
    from metrics.language import Language
    from metrics.views.files.taking import Taking
    from metrics.views.loading.shelf import Data
    from metrics.views.pages.comparison import comparison_page
    from metrics.views.readers.reader import Reader

    catalogue = load_catalogue(folder)
    reader = Reader.of(Data(catalogue, facts_of(catalogue)), Language.ZH, Tone.LIGHT)

    def taken() -> None:
        page = _drawn(comparison_page(reader))
        Taking(page, "", date.min).slide()
        assert page.contents.rows

    for name, doing in (
        ("what is missing", lambda: missing_pieces(reader.facts)),
        ("a view of three figures", taken),
    ):
        steps = Steps()
        steps.watch(doing)
        often = {f"{file} {function}": number for (file, function), number in steps.entered.items()}
        print(f"{name}:", ", ".join(f"{words} {often.get(function, 0)}" for words, function in ASKED.items()))


def _drawn(page: "Page") -> "Page":
    """Return a page whose HTML is made."""
    assert page.html
    return page


if __name__ == "__main__":
    for files, shown in ((FILES, partial(print_walk, every="--all" in sys.argv)), (THREE, print_view)):
        with TemporaryDirectory() as home:
            for file, text in files.items():
                (Path(home) / file).write_text(text, encoding="utf-8")
            shown(Path(home))
