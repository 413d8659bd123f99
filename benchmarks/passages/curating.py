"""What a right figure of each annotated passage costs at the workbench: `python -m benchmarks.passages.curating`.

With names of sets only those. A browser works through each passage in a folder of its own, as somebody would who knows
what the annotations say: it sets aside at once what no indicator is like, chooses the right indicator, corrects
measure, period and status where they are wrong, says yes, and excludes what is no figure, or has no indicator in the
library.
Presses are told by what they are for; those of all numbers count, also of such as are no figures.
"""

import re
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from playwright.sync_api import Page

from benchmarks.browser import open_browser
from benchmarks.curating import workbench
from benchmarks.passages.annotated import FOLDER, Passage, passages, places
from benchmarks.passages.person import CORRECTED, Person, Use
from metrics.curation.proving.cleaning import clean_text
from metrics.curation.proving.documents import document_of

COLUMNS = ("right", "of", "and made", "presses", "a figure", *Use, "refused", "hindered", "stuck", "seconds")
ROW = "{:<10}" + "{:>10}" * len(COLUMNS)


@dataclass(slots=True)
class PassageCost:
    """What some passages took: ``figures`` are right ones, of so many ``annotated`` with an indicator."""

    figures: int = 0
    annotated: int = 0
    made: int = 0
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

    def row(self, name: str) -> str:
        """Return it as a row of the table."""
        presses = self.uses.total()
        rate = f"{presses / max(1, self.figures + self.made):.2f}"
        spent = [self.uses[use] for use in Use]
        counts = (self.refused, self.hindered, self.stuck, f"{self.seconds:.0f}")
        return ROW.format(name, self.figures, self.annotated, self.made, presses, rate, *spent, *counts)


def year_of(passage: Passage) -> str:
    """Return the year of most figures of a passage."""
    periods = (way for figure in passage.figures for way in figure.right.get("period", ())[:1])
    years = Counter(period[:4] for period in periods if re.match(r"\d{4}", period))
    return years.most_common(1)[0][0] if years else "2023"


def worked_through(page: Page, passage: Passage) -> tuple[Person, float]:
    """Return who worked through a passage in a new folder, and the seconds that it took."""
    year = year_of(passage)
    text = passage.text if year in passage.text else f"{year}\n{passage.text}"
    plain = document_of(text.encode()).plain
    right = list(places(plain, passage.figures, [clean_text(one.printed) for one in passage.figures]))
    is_chinese = re.search("[\u4e00-\u9fff]", passage.town)
    town = f"{passage.town}=Town" if is_chinese else f"甲镇={passage.town}"
    with workbench(text, town, year) as (address, _):
        page.goto(address)
        page.locator(".documents a").first.click()
        page.wait_for_selector("body[data-state]")
        person, began = Person(page, right), time.monotonic()
        person.work_through()
        return person, time.monotonic() - began


def main(names: Sequence[str]) -> int:
    """Print a row for each set and one for all; return 1 where one is refused, or goes on for ever."""
    print(ROW.format("set", *COLUMNS))
    whole = PassageCost()
    with open_browser() as browser:
        for name in names or sorted(path.stem for path in FOLDER.glob("*.txt")):
            work = PassageCost()
            for passage in passages(FOLDER / f"{name}.txt"):
                page = browser.new_page()
                person, seconds = worked_through(page, passage)
                page.close()
                work.add(person, seconds)
                whole.add(person, seconds)
            print(work.row(name), flush=True)
    print(whole.row("all"))
    print("figures corrected:", ", ".join(f"{name} {whole.corrected[name]}" for name in CORRECTED))
    return int(bool(whole.refused or whole.stuck))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
