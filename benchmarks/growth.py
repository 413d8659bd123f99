"""What a figure costs as figures become many: each stage in a process of its own, on made-up folders."""

import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct

from benchmarks.made import Size, made

SIZES = (
    Size(towns=3, years=5, indicators=6),
    Size(towns=25, years=10, indicators=5),
    Size(towns=125, years=10, indicators=10),
    Size(towns=625, years=20, indicators=10),
)
STAGES = ("load", "implied", "facts", "first view", "check", "remarks", "coverage", "judged", "table")


class Cost(Struct, frozen=True):
    """What one folder costs: CPU seconds by stage, and the megabytes that the process held at most."""

    figures: int
    seconds: dict[str, float]
    memory: float

    def line(self) -> str:
        """Return the row of the table: microseconds a figure."""
        times = "".join(f"{1e6 * self.seconds[stage] / self.figures:>12.0f}" for stage in STAGES)
        return f"{self.figures:>9,}{times}{self.memory:>9.0f} MB"


def costs() -> Iterator[Cost]:
    """Yield what each folder costs, the smallest first."""
    with TemporaryDirectory() as home:
        for size in SIZES:
            folder = made(Path(home) / str(size.figures), size)
            command = [sys.executable, "-m", "benchmarks.growth", str(folder)]
            output = subprocess.run(command, capture_output=True, text=True, check=True, timeout=1200).stdout
            words = output.split()
            seconds = dict(zip(STAGES, map(float, words), strict=False))
            yield Cost(size.figures, seconds, float(words[len(STAGES)]))


def print_costs() -> None:
    """Print the table of all folders."""
    print(f"{'figures':>9}{''.join(f'{stage:>12}' for stage in STAGES)}   memory   (µs a figure)", flush=True)
    for cost in costs():
        print(cost.line(), flush=True)


def stages(folder: Path) -> Iterator[float]:
    """Yield the CPU seconds of each stage in this process; what one has found the next ones need not find again."""
    from metrics import load_catalogue
    from metrics.analysis.comparing.judged_figures import judged
    from metrics.analysis.doubting.remarks import catalogue_remarks
    from metrics.analysis.following.consistency import contradictions
    from metrics.analysis.following.implied import implied_levels
    from metrics.analysis.gaps.coverage import coverage
    from metrics.analysis.store import facts_of
    from metrics.analysis.tidy_frame import frame_of
    from metrics.language import Language
    from metrics.views.loading.shelf import Data
    from metrics.views.pages.comparison import drawn
    from metrics.views.readers.first_view import first_view
    from metrics.views.readers.reader import Reader

    begun = time.process_time()

    def lap() -> float:
        nonlocal begun
        before, begun = begun, time.process_time()
        return begun - before

    catalogue = load_catalogue(folder)
    yield lap()
    list(implied_levels(catalogue))
    yield lap()
    facts = facts_of(catalogue)
    yield lap()
    data = Data(catalogue, facts)
    if view := first_view(data):
        drawn(view, Reader.of(data, Language.ZH))
    yield lap()
    contradictions(catalogue)
    yield lap()
    catalogue_remarks(catalogue)
    yield lap()
    coverage(catalogue, facts)
    yield lap()
    for indicator in catalogue.indicators:  # as the command prints the table
        judged(facts, facts.select(indicator=indicator, replaced=True))
    yield lap()
    for indicator in catalogue.indicators:
        frame_of(catalogue, facts.select(indicator=indicator, replaced=True))
    yield lap()


if __name__ == "__main__":
    for seconds in stages(Path(sys.argv[1])):
        print(seconds)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
