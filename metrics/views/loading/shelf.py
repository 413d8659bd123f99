"""The data that the pages show: loaded once, again when a file changes, and never lost to a broken file."""

import sys
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cached_property, partial
from itertools import count
from pathlib import Path
from threading import Event, Lock, Thread

from msgspec import Struct, field

from metrics.analysis.store import Facts, facts_of
from metrics.analysis.years import years_far_off, years_spoken_of
from metrics.curation import default_folder
from metrics.curation.catalogue import beside
from metrics.curation.keeping.history import history_of, keep_history
from metrics.curation.keeping.last_good import copied, keep, last_good
from metrics.curation.keeping.snapshot import recalled, remember
from metrics.curation.theme_readings import Readings
from metrics.display.doubting.soundness import Soundness, soundness
from metrics.model.codes import Measure
from metrics.model.editions import Edition, changed_on
from metrics.model.records import Catalogue
from metrics.settings import STATE, Settings, own_settings
from metrics.views.editions import edition
from metrics.views.loading.visits import VISITS
from metrics.views.loading.watched_files import Stamp, seen_by_readers, settled, stamp_of, whole_stamp

PAUSE = 1.0  # seconds between two looks at the files
SELDOM = 5  # looks, after which documents are looked at, too


class Data(Struct, frozen=True, dict=True):
    """The data that pages show: the last good catalogue and its facts.

    ``history`` is what changed from one version to the next, as far as it was noticed; ``is_past``: these are the data
    of a version that is over.
    """

    catalogue: Catalogue
    facts: Facts
    history: tuple[Edition, ...] = ()
    is_past: bool = False

    @property
    def day(self) -> date | None:
        """The day on which the data were seen to become what they are; None where that is not known."""
        return changed_on(self.catalogue.version, self.history)

    @cached_property
    def measures(self) -> Mapping[str, tuple[Measure, ...]]:
        """The indicators of the shown data that hold any figure of a town, each with its measures, levels first."""
        reported = self.facts.measures(self.catalogue.towns)
        return {
            indicator: tuple(measure for measure in Measure if measure in reported[indicator])
            for indicator in self.catalogue.indicators
            if indicator in reported
        }

    def measure_shown(self, indicator: str, wanted: str) -> Measure:
        """Return the measure in which pages show an indicator: the wanted one, or else the first it is reported in."""
        reported = self.measures[indicator]
        return next((measure for measure in reported if measure == wanted), reported[0])

    @cached_property
    def areas(self) -> tuple[str, ...]:
        """The towns and localities that have any figure, in the catalogue's order."""
        areas = self.facts.areas
        return tuple(area for area in self.catalogue.areas if area in areas)

    @cached_property
    def years(self) -> range:
        """The years of the shown data: those of documents and figures, and earlier ones of what is implied."""
        spoken_of = years_spoken_of(self.catalogue)
        every = [*spoken_of, *years_far_off(self.catalogue), *self.facts.years]
        return range(min(every), max(every) + 1)


class Shelf(Struct):
    """The shelf of loaded data, and which state of the files it was loaded from.

    ``soundness`` is that of the files, None while it is being found out: data are shown before it is known.
    ``keeps`` says whether the last good files are kept on disk, too, with what was read in them: a server does so.
    ``settings`` are those of the process, handed down to whoever shows what stands here.
    """

    settings: Settings = field(default_factory=own_settings)
    lock: Lock = field(default_factory=Lock)
    stamp: Stamp | None = None
    data: Data | None = None
    soundness: Soundness | None = None
    keeps: bool = False
    good: Stamp | None = None  # of the files that the data were read from
    asked: Stamp | None = (
        None  # of all files, the documents too, when it was found out whether they are sound
    )
    readings: Readings = field(default_factory=Readings)  # of the themes: one changed file is read alone

    def renew(self, folder: Path) -> None:
        """Load the data of the folder if its files changed; keep the last good data where it has problems.

        Whoever comes while another loads is shown what there is.
        """
        if stamp_of(folder) == self.stamp or not self.lock.acquire(blocking=self.data is None):
            return
        try:
            if stamp_of(folder) != self.stamp:
                self._load(folder)
        finally:
            self.lock.release()

    def _load(self, folder: Path) -> None:
        """Put the data of the folder on the shelf; what is only half written is left for the next time."""
        settled_folder = settled(
            folder,
            self.good if self.data else None,
            partial(recalled, folder, state=self.settings.state) if self.keeps else None,
            self.readings,
        )
        if settled_folder is None:
            return
        stamp, catalogue, problems = settled_folder
        seen = tuple(seen_by_readers(problem, folder) for problem in problems)
        self.soundness = None if catalogue else Soundness(shape=seen)
        if catalogue is not None:
            self.data, self.good = self._noticed(folder, facts_of(catalogue)), stamp
            Thread(target=self.find_out, args=(folder, catalogue), daemon=True).start()
            if self.keeps:
                Thread(target=_keep, args=(folder, self.data, self.settings), daemon=True).start()
        elif (
            self.data is None and self.keeps and (last := last_good(folder, self.settings.state)) is not None
        ):
            self.data = Data(last, facts_of(last), history_of(folder, self.settings.state))
        self.stamp = stamp

    def _noticed(self, folder: Path, facts: Facts) -> Data:
        """Return the data to show with what changed in them since the version that was shown last."""
        state, version = self.settings.state, facts.catalogue.version
        history = self.data.history if self.data else history_of(folder, state) if self.keeps else ()
        if not history or history[-1].version != version:
            before = self.data.facts if self.data else None
            if history and before is None and (old := copied(folder, history[-1].version, state)):
                before = facts_of(old)
            seen = datetime.now(UTC).isoformat(timespec="seconds")
            history = (*history, edition(before, facts, seen))
        return Data(facts.catalogue, facts, history)

    def find_out(self, folder: Path, catalogue: Catalogue) -> None:
        """Find out whether the loaded data are sound, and keep that unless others are shown meanwhile."""
        stamp = self._whole_stamp(folder)
        result = soundness(catalogue, beside(folder, catalogue), self.settings.documents)
        result = result.renamed(lambda problem: seen_by_readers(problem, folder))
        with self.lock:  # else it might be taken for that of data which are just being loaded
            if (
                self.data
                and self.data.catalogue is catalogue
                and not (self.soundness and self.soundness.shape)
            ):
                self.soundness, self.asked = result, stamp

    def find_out_again(self, folder: Path) -> None:
        """Find out anew whether the loaded data are sound, if a document changed or something beside them."""
        if (
            self.data
            and self.soundness
            and not self.soundness.shape
            and self._whole_stamp(folder) != self.asked
        ):
            self.find_out(folder, self.data.catalogue)

    def _whole_stamp(self, folder: Path) -> Stamp:
        """Return the stamp of all that soundness depends on."""
        return whole_stamp(folder, *filter(None, [self.settings.documents]))


SHELF = Shelf()  # one for this server: modules are imported once, whatever pages are run


def current() -> tuple[Data | None, Soundness]:
    """Return the data for pages to show, None if none was ever good, and what is wrong with the files now."""
    VISITS.note()
    SHELF.renew(curated_folder())
    return SHELF.data, SHELF.soundness or Soundness()


def settings() -> Settings:
    """Return what this server was told: whoever shows a page asks here, and nowhere else."""
    return SHELF.settings


def curated_folder() -> Path:
    """Return the folder of the curated files: the one that the settings name, else the project's own."""
    return settings().curated or default_folder()


def watch(stopping: Event) -> None:
    """Look for changed data files again and again until ``stopping``, so that no visitor waits for a load."""
    for look in count(1):
        if stopping.wait(PAUSE):
            return
        SHELF.renew(curated_folder())
        if look % SELDOM == 0:
            SHELF.find_out_again(curated_folder())


def _keep(folder: Path, data: Data, settings: Settings) -> None:
    """Keep the loaded good files, what was read in them and their history; where the disk refuses, say so and go on."""
    try:
        keep(folder, data.catalogue.version, settings.state, settings.versions)
        remember(folder, data.catalogue, settings.state)
        keep_history(folder, data.history, settings.state)
    except OSError as error:
        print(f"metrics: {STATE}: {error.strerror}", file=sys.stderr, flush=True)
