"""`metrics export`: one view as the files that the dashboard's buttons give."""

import argparse
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from metrics.analysis import tidy
from metrics.analysis.comparison import View, shown
from metrics.analysis.judged import judged
from metrics.analysis.kinds import kinds_for
from metrics.analysis.rows import Row
from metrics.charts import Look, Tone
from metrics.cli.commands import BAD_DATA, FINE, WrongUsageError, refuse_unknown
from metrics.curation import load_catalogue
from metrics.display.wording import Wording
from metrics.export.refusal import PictureError
from metrics.language import Bilingual, Language
from metrics.model.codes import ChartKind, Measure, MoneyUnit
from metrics.model.records import Catalogue
from metrics.pages.taking import Taking
from metrics.pages.view_taken import view_taken

FILES: Mapping[str, Callable[[Taking], bytes]] = {
    "png": Taking.slide,
    "a4": Taking.a4,
    "svg": Taking.svg,
    "csv": Taking.csv,
    "xlsx": Taking.xlsx,
}
NO_FILE = Bilingual(
    "没有说写到哪个文件；请写 --png、--a4、--svg、--csv 或 --xlsx 和文件名",
    "no file is named; write --png, --a4, --svg, --csv or --xlsx and a file name",
)
_YEARS = re.compile(r"([12]\d{3})(?:-([12]\d{3}))?")


def export_view(options: argparse.Namespace, language: Language) -> int:
    """Write the files of the view that ``options`` describe, one for each that is named; return the exit code.

    Raises:
        WrongUsageError: if the view or a file cannot be had, or none is named; it says why.
    """
    catalogue = load_catalogue(options.folder)
    view = _view(catalogue, options)
    wanted = {name: file for name in FILES if (file := getattr(options, name))}
    if not wanted:
        raise WrongUsageError(NO_FILE)
    look, frame = Look.of(Tone(options.tone), catalogue.towns), judged(catalogue, tidy(catalogue))
    _refuse_unfit(catalogue, shown(frame, view), view.kind)
    wording = Wording(catalogue, language)
    taking = Taking(view_taken(view, frame, wording, look), wording, look, "", date.today())
    for name, file in wanted.items():
        try:
            file.write_bytes(FILES[name](taking))
        except PictureError as error:
            print(f"metrics: {error.message.within(language)}", file=sys.stderr)
            return BAD_DATA
        except OSError as error:
            raise WrongUsageError(_unwritable(file, error)) from error
        print(file)
    return FINE


def _view(catalogue: Catalogue, options: argparse.Namespace) -> View:
    """Return the view that the options name: all towns and years where they name none."""
    refuse_unknown("--indicator", [options.indicator], catalogue.indicators)
    towns = re.split("[,，、 ]+", " ".join(options.towns)) if options.towns else list(catalogue.towns)
    refuse_unknown("--towns", towns, catalogue.towns)
    spoken_of = sorted(source.period.year for source in catalogue.sources.values())
    years = _YEARS.fullmatch(options.years or f"{spoken_of[0]}-{spoken_of[-1]}")
    if years is None:
        raise WrongUsageError(_no_years(options.years))
    first, last = int(years[1]), int(years[2] or years[1])
    if not 0 <= last - first <= 60:
        raise WrongUsageError(_no_years(options.years))
    ordered = tuple(area for area in catalogue.towns if area in towns)
    kind, unit = ChartKind(options.kind), MoneyUnit(options.unit)
    return View(options.indicator, Measure(options.measure), ordered, first, last, kind, unit)


def _refuse_unfit(catalogue: Catalogue, rows: Sequence[Row], kind: ChartKind) -> None:
    """Raise WrongUsageError for a kind of chart that does not fit the rows of a view."""
    fit = kinds_for(catalogue, rows)
    if kind not in fit:
        ways = ", ".join(fit)
        zh, en = (
            f"--kind '{kind}' 不适合这些数字；请写 {ways}",
            f"--kind '{kind}' does not fit these figures; write {ways}",
        )
        raise WrongUsageError(Bilingual(zh, en))


def _no_years(written: str) -> Bilingual:
    """Return the message for years that cannot be read."""
    return Bilingual(
        f"--years 读不懂 '{written}'；请写 2020-2024 或 2023，至多 60 年",
        f"--years cannot read '{written}'; write 2020-2024 or 2023, at most 60 years",
    )


def _unwritable(file: Path, error: OSError) -> Bilingual:
    """Return the message for a file that cannot be written."""
    return Bilingual(
        f"写不了 '{file}'（{error.strerror}）；请换一个文件夹",
        f"cannot write '{file}' ({error.strerror}); choose another folder",
    )
