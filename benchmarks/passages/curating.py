"""What a right figure of each annotated passage costs at the workbench: `python -m benchmarks.passages.curating`.

With names of sets only those. A browser works through each passage in a folder of its own, as somebody would who knows
what the annotations say: it sets aside at once what no indicator is like, chooses the right indicator and says yes, and
excludes what is no figure, or has no indicator in the library.
"""

import re
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from playwright.sync_api import Page

from benchmarks.browser import open_browser
from benchmarks.curating import exclude, press, workbench
from benchmarks.passages.annotated import FOLDER, Annotation, Passage, passages, places
from metrics.curation.proving.cleaning import clean_text
from metrics.curation.proving.documents import document_of

ROW = "{:<16}{:>9}{:>9}{:>9}{:>9}{:>9}{:>11}{:>9}{:>9}{:>9}"
COLUMNS = ("right", "presses", "a figure", "all", "refused", "hindered", "missed", "stuck", "seconds")
Right = list[tuple[Annotation, int, int]]


@dataclass(slots=True)
class Worked:
    """What one passage took.

    ``figures`` are right ones, ``pressed`` what they took, ``presses`` what all of the passage took; ``hindered`` are
    right ones that are told why they cannot be written, and left out, and ``missed`` those that no indicator is like
    although the library has theirs.
    """

    figures: int = 0
    pressed: int = 0
    presses: int = 0
    refused: int = 0
    hindered: int = 0
    missed: int = 0
    stuck: int = 0
    seconds: float = 0

    def row(self, name: str) -> str:
        """Return it as a row of the table."""
        rates = (f"{count / max(1, self.figures):.2f}" for count in (self.pressed, self.presses))
        counts = (self.refused, self.hindered, self.missed, self.stuck, f"{self.seconds:.0f}")
        return ROW.format(name, self.figures, self.presses, *rates, *counts)


def year_of(passage: Passage) -> str:
    """Return the year of most figures of a passage."""
    periods = (way for figure in passage.figures for way in figure.right.get("period", ())[:1])
    years = Counter(period[:4] for period in periods if re.match(r"\d{4}", period))
    return years.most_common(1)[0][0] if years else "2023"


def work_through(page: Page, address: str, right: Right) -> Worked:
    """Work through the only document of a workbench, by keys alone."""
    page.goto(address)
    page.locator(".documents a").first.click()
    page.wait_for_selector("body[data-state]")
    work, began, last = Worked(), time.monotonic(), -1
    if page.locator("#sweep-ask").count():
        work.missed += _missed(page, right) if page.locator("#unfollowed-ask").count() else 0
        work.presses += press(page, "Shift+X", waits=False) + press(page, "Enter")
    if page.locator("#unfollowed-ask").count():
        work.missed += _missed(page, right)
        work.presses += press(page, "Shift+F", waits=False) + press(page, "Enter")
    while page.locator("#text button.proposed, #text button.unexplained").count():
        at = int(page.locator("#text button.here").first.get_attribute("data-at") or -1)
        if at == last:
            work.stuck += 1
            break
        last = at
        _decide(page, work, right)
    work.seconds = time.monotonic() - began
    return work


def _missed(page: Page, right: Right) -> int:
    """Return how many figures no indicator is like although the library has theirs."""
    unexplained = page.locator("#text button.unexplained").all()
    starts = [int(button.get_attribute("data-at") or -1) for button in unexplained]
    named = [
        (first, last) for figure, first, last in right if figure.asks("indicator") and not figure.optional
    ]
    return sum(any(first <= start < last for start in starts) for first, last in named)


def _decide(page: Page, work: Worked, right: Right) -> None:
    """Press what a person who knows would at the number that is shown."""
    start = int(page.locator("#text button.here").first.get_attribute("data-at") or -1)
    end = start + len(page.locator("#panel .printed").inner_text())
    wanted = [
        figure.right.get("indicator", ()) for figure, first, last in right if first < end and start < last
    ]
    guesses = [way.get_attribute("value") for way in page.locator("#figure .guess:not([hidden]) input").all()]
    index = next((guesses.index(way) for ways in wanted for way in ways if way in guesses), None)
    is_hindered = page.locator("#hindered").count() > 0
    if index is None or (is_hindered and index == 0):
        work.hindered += is_hindered and index is not None
        is_figure = page.locator("#unfollow").count() and not page.locator("#panel .suggested").count()
        work.presses += press(page, "f") if is_figure else exclude(page)
        return
    count = press(page, f"{index + 1}", waits=False) if index else 0
    count += press(page, "Enter")
    work.presses += count
    if page.locator("#outcome .problems").count():
        work.refused += 1
        work.presses += exclude(page)
    else:
        work.figures += 1
        work.pressed += count


def main(names: Sequence[str]) -> int:
    """Print a row for each passage and one for all; return 1 where one is refused, or goes on for ever."""
    print(ROW.format("passage", *COLUMNS))
    whole = Worked()
    with open_browser() as browser:
        for name in names or sorted(path.stem for path in FOLDER.glob("*.txt")):
            for number, passage in enumerate(passages(FOLDER / f"{name}.txt"), 1):
                year = year_of(passage)
                text = passage.text if year in passage.text else f"{year}\n{passage.text}"
                plain = document_of(text.encode()).plain
                right = list(
                    places(plain, passage.figures, [clean_text(one.printed) for one in passage.figures])
                )
                is_chinese = re.search("[\u4e00-\u9fff]", passage.town)
                town = f"{passage.town}=Town" if is_chinese else f"甲镇={passage.town}"
                with workbench(text, town, year) as (address, _):
                    page = browser.new_page()
                    work = work_through(page, address, right)
                    page.close()
                print(work.row(f"{name} {number}"), flush=True)
                for field in Worked.__slots__:
                    setattr(whole, field, getattr(whole, field) + getattr(work, field))
    print(whole.row("all"))
    return int(bool(whole.refused or whole.stuck))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
