"""How many presses a right figure costs at the workbench: a browser works through an article that nobody curated yet.

`python -m benchmarks.curating` prints it. The script knows what is right; it presses what a person who knows would.
"""

import io
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path

from msgspec import Struct
from playwright.sync_api import Page

from benchmarks.browser import open_browser
from metrics.cli import main as metrics
from tests.warm import running

SENTENCES = (
    ("地区生产总值", "gdp", "{}亿元，比上年增长{}%"),
    ("规模以上工业总产值", "industrial_output", "{}亿元，同比增长{}%"),
    ("固定资产投资", "fixed_asset_investment", "{}亿元，同比增长{}%"),
    ("限额以上社会消费品零售额", "retail_sales", "{}亿元，同比增长{}%"),
    ("一般公共预算收入", "budget_revenue", "{}亿元，同比增长{}%"),
)
PATIENCE = 20_000  # milliseconds


class Work(Struct):
    """What working through an article took: figures written, presses, seconds, and refusals met on the way."""

    figures: int = 0
    presses: int = 0
    seconds: float = 0
    refused: int = 0


def article(sentences: int) -> str:
    """Return an article of so many sentences with two figures each, and some numbers that are none."""
    lines = ["2023年，甲镇干部群众一心一意谋发展。"]
    for number in range(sentences):
        name, _, form = SENTENCES[number % len(SENTENCES)]
        village = f"第{number // len(SENTENCES) + 1}季度" if sentences > len(SENTENCES) else "全年"
        period = ("一季度", "上半年", "前三季度", "全年", "2023年")[(number // len(SENTENCES)) % 5]
        sentence = form.format(f"{3 + number * 0.37:.2f}", f"{1 + number % 9}.{number % 7 + 1}")
        lines.append(f"{period}，全镇完成{name}{sentence}。" if village else "")
    return "\n".join(lines) + "\n"


def done(*words: str) -> None:
    """Run a command in this process, which has loaded it, and show nothing of what it prints.

    Raises:
        RuntimeError: if the command fails; has what it printed.
    """
    printed = io.StringIO()
    with redirect_stdout(printed), redirect_stderr(printed):
        code = metrics(words)
    if code:
        raise RuntimeError(printed.getvalue())


@contextmanager
def workbench(
    text: str, town: str = "甲镇=Jia", period: str = "2023", money: str = "元"
) -> Iterator[tuple[str, Path]]:
    """Serve a new folder with the indicator library and one article; give its address and the folder."""
    with tempfile.TemporaryDirectory() as home:
        folder, documents = Path(home, "town"), Path(home, "documents")
        documents.mkdir()
        file = Path(home, "article.txt")
        file.write_text(text, "utf-8")
        done(
            "new",
            str(folder),
            "--town",
            town,
            "--in",
            "乙县=Yi County",
            "丙市=Bing City",
            "丁省=Ding Province",
            *("--money", money),
        )
        area = next(
            line[:-1].strip('"')
            for line in (folder / "areas.yaml").read_text("utf-8").splitlines()
            if line.endswith(":") and line[0] not in " #"
        )
        done(
            *("add", str(file), "--area", area, "--period", period),
            *("--curated", str(folder), "--documents", str(documents)),
        )
        with running(
            *("curate", str(folder), "--documents", str(documents), "--no-browser", "--lang", "zh")
        ) as server:
            yield server.stdout.readline().strip(), folder


def work_through(page: Page, address: str, most: int = 400) -> Work:
    """Work through the only document of a workbench, by keys alone."""
    page.goto(address)
    page.locator(".documents a").first.click()
    page.wait_for_selector("body[data-state]")
    work, began = Work(), time.monotonic()
    while page.locator("#text button.proposed, #text button.unexplained").count() and most:
        most -= 1
        is_question = page.locator("#figure[data-open]").count() > 0
        is_figure = is_question or page.locator("#figure .guess input:checked").count() > 0
        along = page.locator("#along [data-figure]").count()
        if not is_figure:
            work.presses += exclude(page)
            work.figures += along
            continue
        work.presses += press(page, "1" if is_question else "Enter")
        if page.locator("#outcome .problems").count():
            work.refused += 1
            work.presses += exclude(page)
        else:
            work.figures += 1 + along
    work.seconds = time.monotonic() - began
    return work


def exclude(page: Page, yes: str = "Enter") -> int:
    """Say that the number shown is no figure: at one press where that is proposed; count the presses."""
    if page.locator("#figure[data-suggested]:not([data-suggested=''])").count():
        return press(page, yes)
    return press(page, "x", waits=False) + press(page, "Enter")


def press(page: Page, key: str, *, waits: bool = True) -> int:
    """Press a key, wait for what comes of it, and count it."""
    state = page.locator("body").get_attribute("data-state")
    page.keyboard.press(key)
    if waits:
        moved_on(page, state)
    return 1


def moved_on(page: Page, state: str | None) -> None:
    """Wait until the page shows what came of a press or a click since it was in a state."""
    page.wait_for_function("state => document.body.dataset.state !== state", arg=state, timeout=PATIENCE)


def main() -> int:
    """Print what fifty figures cost."""
    with workbench(article(25)) as (address, folder), open_browser() as browser:
        page = browser.new_page()
        work = work_through(page, address)
        is_read = "read: to the end" in (folder / "sources.yaml").read_text("utf-8")
    rate = work.presses / max(1, work.figures)
    summary = f"{work.figures} figures, {work.presses} presses ({rate:.2f} a figure)"
    print(f"{summary}, {work.seconds:.0f} s, {work.refused} refused")
    print("read to the end" if is_read else "not explained to the end")
    return int(rate > 1.5 or not is_read)


if __name__ == "__main__":
    sys.exit(main())
