"""What holds for all tests: no property is judged by the clock, and none looks at the real figures unless asked to.

Who names no folder, in this process or in one that a test starts, is given the tests' own figures.
"""

import gc
import os
from pathlib import Path

import pytest
from hypothesis import settings

os.environ["METRICS_CURATED"] = str(Path(__file__).parent / "three_towns")
settings.register_profile("shared", deadline=None)
settings.load_profile("shared")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Let no search for garbage go through what lives until the end, ten thousand tests and all modules, ever again.

    What tests leave is searched for after more of it, too: a catalogue alone is many thousand objects.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 10, 20)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, exitstatus: int) -> None:
    """Say it in words where no test was chosen: a mistyped name must not look like a success."""
    if exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED:
        terminalreporter.write_line("no test fits what was asked; nothing was tested", red=True)
