"""What a right figure of each annotated passage costs at the workbench: `python -m benchmarks.passages.curating`.

With names of sets only those. A browser works through each passage in a folder of its own, as somebody would who knows
what the annotations say: it chooses the right indicator, corrects
measure, period and status where they are wrong, says yes, and excludes what is no figure, or has no indicator in the
library. With --hasty it presses Enter, as somebody would who looks at nothing, and with --reckless it gives the first
answer where the workbench asks, too: what is wrong in the files then is what the proposals leave to the eye.
Presses are told by what they are for; those of all numbers count, also of such as are no figures.
"""

import re
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import fields
from playwright.sync_api import Page

from benchmarks.browser import open_browser
from benchmarks.curating import workbench
from benchmarks.passages.annotated import FOLDER, Passage, passages, places
from benchmarks.passages.hasty import work_hastily
from benchmarks.passages.person import CORRECTED, Person, Use
from benchmarks.passages.written import written_figures
from metrics.curation.proving.cleaning import clean_text
from metrics.curation.proving.documents import document_of
from metrics.model.units import package_units

COLUMNS = (
    "right",
    "of",
    "and made",
    "in files",
    "wrong",
    "presses",
    "a figure",
    *Use,
    "refused",
    "hindered",
    "stuck",
    "seconds",
)
ROW = "{:<8}" + "{:>9}" * len(COLUMNS)
HASTY, RECKLESS = "--hasty", "--reckless"


class PassageCost(Struct):
    """What some passages took: ``figures`` are right ones, of so many ``annotated`` with an indicator."""

    figures: int = 0
    annotated: int = 0
    made: int = 0
    written: int = 0
    faults: list[str] = field(default_factory=list)
    refused: int = 0
    hindered: int = 0
    stuck: int = 0
    seconds: float = 0
    uses: Counter[Use] = field(default_factory=Counter)
    corrected: Counter[str] = field(default_factory=Counter)

    def add(self, person: Person, seconds: float) -> None:
        """Add what one passage took."""
        self.figures += person.figures
        self.made += person.made
        self.annotated += sum(figure.asks("indicator") and not figure.optional for figure, *_ in person.right)
        self.refused += person.refused
        self.hindered += person.hindered
        self.stuck += person.stuck
        self.seconds += seconds
        self.uses += person.uses
        self.corrected += person.corrected

    def merge(self, other: "PassageCost") -> None:
        """Add what other passages took."""
        for one in fields(self):
            setattr(self, one.name, getattr(self, one.name) + getattr(other, one.name))

    def look_up(self, folder: Path, person: Person) -> None:
        """Add what stands in the files."""
        for printed, wrong in written_figures(folder, person.right, person.ids):
            self.written += 1
            if wrong:
                self.faults.append(f"{printed} ({', '.join(wrong)})")

    def row(self, name: str) -> str:
        """Return it as a row of the table."""
        presses = self.uses.total()
        rate = f"{presses / max(1, self.figures + self.made):.2f}"
        spent = [self.uses[use] for use in Use]
        counts = (self.refused, self.hindered, self.stuck, f"{self.seconds:.0f}")
        right = self.figures, self.annotated, self.made, self.written, len(self.faults)
        return ROW.format(name, *right, presses, rate, *spent, *counts)


def year_of(passage: Passage) -> str:
    """Return the year of most figures of a passage."""
    periods = (way for figure in passage.figures for way in figure.right.get("period", ())[:1])
    years = Counter(period[:4] for period in periods if re.match(r"\d{4}", period))
    return years.most_common(1)[0][0] if years else "2023"


def money_of(passage: Passage) -> str:
    """Return the currency of most figures of a passage, in which whoever begins a folder for it counts."""
    units = (way for figure in passage.figures for way in figure.right.get("unit", ()))
    money = Counter(
        unit for unit in units if unit in package_units().bases and package_units().is_money(unit)
    )
    return money.most_common(1)[0][0] if money else "元"


def work_at(page: Page, passage: Passage, work: PassageCost, manner: str = "") -> None:
    """Work through a passage in a new folder, and add what that took, and what stands in the files then."""
    year = year_of(passage)
    text = passage.text if year in passage.text else f"{year}\n{passage.text}"
    plain = document_of(text.encode()).plain
    right = list(places(plain, passage.figures, [clean_text(one.printed) for one in passage.figures]))
    is_chinese = re.search("[\u4e00-\u9fff]", passage.town)
    town = f"{passage.town}=Town" if is_chinese else f"甲镇={passage.town}"
    with workbench(text, town, year, money_of(passage)) as (address, folder):
        page.goto(address)
        page.locator(".documents a").first.click()
        page.wait_for_selector("body[data-state]")
        person, began = Person(page, right), time.monotonic()
        if manner:
            person.uses[Use.ACCEPT] = work_hastily(page, answers=manner == RECKLESS)
        else:
            person.work_through()
        work.add(person, time.monotonic() - began)
        work.look_up(folder, person)


def main(arguments: Sequence[str]) -> int:
    """Print a row for each set and one for all, and what is wrong in the files; return 1 where one is refused."""
    names, whole = [name for name in arguments if not name.startswith("-")], PassageCost()
    manner = next((name for name in (HASTY, RECKLESS) if name in arguments), "")
    print(ROW.format("set", *COLUMNS))
    with open_browser() as browser:
        for name in names or sorted(path.stem for path in FOLDER.glob("*.txt")):
            work = PassageCost()
            for passage in passages(FOLDER / f"{name}.txt"):
                page = browser.new_page()
                work_at(page, passage, work, manner)
                page.close()
            print(work.row(name), flush=True)
            whole.merge(work)
    print(whole.row("all"))
    print("figures corrected:", ", ".join(f"{name} {whole.corrected[name]}" for name in CORRECTED))
    share = 100 * len(whole.faults) / max(1, whole.written)
    print(
        f"wrong in the files: {len(whole.faults)} of {whole.written} ({share:.1f} %):",
        "; ".join(whole.faults),
    )
    return int(bool(whole.refused or whole.stuck))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
