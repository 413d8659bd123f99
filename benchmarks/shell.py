"""What the command line costs beside what it cannot do without."""

import subprocess
import sys
import time
from collections.abc import Sequence

from benchmarks.contest import ROOT, environment

TABLE = ("-m", "metrics", "table")
PANDAS = ("-c", "import pandas")


def table_time() -> float:
    """Return the milliseconds of `metrics table` on the curated folder."""
    return _time(TABLE)


def pandas_time() -> float:
    """Return the milliseconds of Python importing pandas."""
    return _time(PANDAS)


def _time(arguments: Sequence[str]) -> float:
    """Return the milliseconds that Python takes with ``arguments``."""
    begun = time.perf_counter()
    subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.DEVNULL,
        check=True,
        timeout=60,
    )
    return (time.perf_counter() - begun) * 1000
