"""What a table costs beside the least that reading it can cost: Python's own csv, each side in turn, in CPU time."""

import csv
import io
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.made_table import TableSize, made_table

SIZES = (TableSize(), TableSize(towns=500, indicators=10, years=5))
ROUNDS = 5


def measured(folder: Path, rounds: int = ROUNDS) -> Iterator[tuple[str, float]]:
    """Yield the name and the CPU seconds of each stage of a folder with one table; a later load has seen the numbers.

    A check looks each figure up in its cell again, and holds the figures against each other.
    """
    from metrics.curation.catalogue import examine
    from metrics.display.doubting.soundness import soundness

    table = folder / "tables" / "made_up.csv"
    stages: dict[str, Callable[[], object]] = {
        "csv": lambda: list(csv.reader(io.StringIO(table.read_text("utf-8")))),
        "load": lambda: examine(folder),
    }
    yield "first load", _seconds(stages["load"])
    spent: dict[str, list[float]] = {name: [] for name in stages}
    for _ in range(rounds):
        for name, stage in stages.items():
            spent[name].append(_seconds(stage))
    yield from ((name, median(times)) for name, times in spent.items())
    catalogue, _ = examine(folder)
    assert catalogue is not None
    yield "check", _seconds(lambda: soundness(catalogue))


def _seconds(stage: Callable[[], object]) -> float:
    """Return the CPU seconds that a stage takes."""
    begin = time.process_time()
    stage()
    return time.process_time() - begin


def print_tables() -> None:
    """Print what each table costs, in microseconds a figure."""
    for size in SIZES:
        with TemporaryDirectory() as home:
            times = dict(measured(made_table(Path(home) / "made", size)))
            printed = "  ".join(
                f"{name} {1e6 * seconds / size.figures:.1f}" for name, seconds in times.items()
            )
            print(f"{size.figures:>9,} figures: {printed}   (µs a figure)", flush=True)


if __name__ == "__main__":
    print_tables()
