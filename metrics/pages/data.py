"""The data that the pages show: loaded once, again when a file changes, and never lost to a broken file."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from threading import Lock

import pandas as pd

from metrics.analysis import tidy
from metrics.analysis.coverage import years_spoken_of
from metrics.analysis.judged import judged
from metrics.curation import default_folder, examine
from metrics.errors import Problem
from metrics.model.codes import Measure
from metrics.model.records import Catalogue

Stamp = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True)
class Data:
    """The last good catalogue with its tidy frame, and the problems of the files as they are now."""

    catalogue: Catalogue
    frame: pd.DataFrame
    problems: tuple[Problem, ...]

    @cached_property
    def measures(self) -> Mapping[str, tuple[Measure, ...]]:
        """The indicators that hold any figure of a town, each with the measures it is reported in, levels first."""
        told = self.frame[self.frame["area"].isin(self.catalogue.towns)]
        held = set(zip(told["indicator"], told["measure"], strict=True))
        reported = {
            each: tuple(m for m in Measure if (each, m) in held) for each in self.catalogue.indicators
        }
        return {indicator: measures for indicator, measures in reported.items() if measures}

    @cached_property
    def judged(self) -> pd.DataFrame:
        """The tidy frame with what each figure compares with."""
        return judged(self.catalogue, self.frame)

    @cached_property
    def years(self) -> range:
        """The years that a document speaks of, and those before them of which anything is printed or implied."""
        told = years_spoken_of(self.catalogue)
        first = min([*told, *self.frame["year"]])
        return range(int(first), told[-1] + 1)


@dataclass(slots=True)
class Shelf:
    """What is loaded, and which state of the files it was loaded from."""

    lock: Lock = field(default_factory=Lock)
    stamp: Stamp | None = None
    data: Data | None = None
    problems: tuple[Problem, ...] = ()

    def renew(self, folder: Path) -> None:
        """Load the folder if its files changed; keep the last good data where it has problems."""
        stamp = _stamp(folder)
        with self.lock:
            if stamp == self.stamp:
                return
            catalogue, self.problems = examine(folder)
            if catalogue is not None and not self.problems:
                self.data = Data(catalogue, tidy(catalogue), ())
            elif self.data is not None:
                self.data = Data(self.data.catalogue, self.data.frame, self.problems)
            self.stamp = stamp


SHELF = Shelf()  # one for this server: modules are imported once, whatever pages are run


def current() -> tuple[Data | None, tuple[Problem, ...]]:
    """Return the data to show, None if none was ever good, and the problems of the files as they are now."""
    SHELF.renew(curated_folder())
    return SHELF.data, SHELF.problems


def curated_folder() -> Path:
    """Return the folder of the curated files: METRICS_CURATED, else the project's own."""
    named = os.environ.get("METRICS_CURATED")
    return Path(named) if named else default_folder()


def _stamp(folder: Path) -> Stamp:
    """Return names, times and sizes of the files, which change when the files do."""
    try:
        files = sorted(folder.glob("*.yaml"))
        return tuple((each.name, each.stat().st_mtime_ns, each.stat().st_size) for each in files)
    except OSError:
        return ()
