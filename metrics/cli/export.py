"""`metrics export`: one view, or a page, as the files that the dashboard's buttons give."""

import argparse
import sys
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from metrics.analysis.comparing.comparison import View
from metrics.analysis.prepared import PreparedView
from metrics.analysis.store import facts_of
from metrics.analysis.years import years_far_off, years_spoken_of
from metrics.charts import Tone
from metrics.cli.arguments.argument import CURATED, MEASURE, TOWNS, YEARS, argument, file_to_write
from metrics.cli.arguments.option_values import WrongUsageError, identified, identified_towns, years_between
from metrics.cli.files.streams import ONE_OUTPUT, beside, is_standard, write
from metrics.cli.printing.outcome import BAD_DATA, FINE
from metrics.curation import load_catalogue
from metrics.export.pictures.refusal import PictureError
from metrics.language import Bilingual, Language
from metrics.model.codes import ChartKind, Measure, MoneyUnit
from metrics.model.records import Catalogue
from metrics.views.addresses.page_names import COMPARISON
from metrics.views.files.taking import FORMS, Taking
from metrics.views.loading.shelf import Data
from metrics.views.menu import PAGES
from metrics.views.page import SHEETS, Choice, Page
from metrics.views.readers.prepared_views import prepared
from metrics.views.readers.reader import Reader

# By the option that names a file
OPTIONS = {
    "png": "png",
    "a4": "png_a4",
    "svg": "svg",
    "csv": "csv",
    "xlsx": "xlsx",
    "json": "json",
}
ENDINGS = {
    ".png",
    ".svg",
    ".csv",
    ".xlsx",
    ".json",
    ".jpg",
    ".jpeg",
    ".gif",
    ".webp",
    ".pdf",
    ".bmp",
    ".tif",
    ".tiff",
}
GROUNDS: Mapping[str, Mapping[str, Any]] = {
    "light": {},
    "white": {"white": True},
    "dark": {"tone": Tone.DARK},
}
NO_FILE = Bilingual(
    "没有说写到哪个文件；请写 --png、--a4、--svg、--csv、--xlsx 或 --json 和文件名",
    "no file is named; write --png, --a4, --svg, --csv, --xlsx or --json and a file name",
)
NO_VIEW = Bilingual(
    "要写 --indicator 或 --page，只写其中一个", "write --indicator or --page, and one of them only"
)


ARGUMENTS = (
    argument("--indicator", "指标，代码或名称", "indicator, by id or name", metavar="INDICATOR"),
    argument("--page", "不写指标，而写一个页面", "a page instead of an indicator", choices=PAGES),
    MEASURE,
    TOWNS,
    YEARS,
    argument(
        "--kind",
        "图形（默认 dots）",
        "default: dots",
        choices=[str(kind) for kind in ChartKind],
        default="dots",
    ),
    argument(
        "--page-number", "小图的第几页（默认 1）", "of small multiples; default: 1", type=int, default=1
    ),
    argument(
        "--unit",
        "金额单位：yuan 元，wan 万元，yi 亿元（默认 auto）",
        "unit of money: yuan CNY, wan thousand, yi million; default: auto",
        choices=[str(unit) for unit in MoneyUnit],
        default="auto",
    ),
    argument(
        "--tone",
        "底色：light 米白，white 纯白，dark 深色（默认 light）",
        "ground: off-white, white, or dark; default: light",
        choices=GROUNDS,
        default="light",
    ),
    file_to_write("--png", "图片，投影用", "picture for a slide"),
    file_to_write("--a4", "图片 PNG，A4 打印用", "PNG for A4 print"),
    file_to_write("--svg", "图片 SVG", "picture as SVG"),
    file_to_write("--csv", "表格 CSV", "figures as CSV"),
    file_to_write("--xlsx", "工作簿 Excel", "figures as an Excel workbook"),
    file_to_write("--json", "页面 JSON", "the page as JSON"),
    CURATED,
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Write the files of the view that ``options`` describe, one for each that is named; return the exit code.

    Raises:
        WrongUsageError: if the view or a file cannot be had, or none is named; it says why.
    """
    catalogue = load_catalogue(options.folder)
    wanted = {OPTIONS[name]: file for name in OPTIONS if (file := getattr(options, name))}
    if bool(options.indicator) == bool(options.page):
        raise WrongUsageError(NO_VIEW)
    reader = Reader.of(Data(catalogue, facts_of(catalogue)), language)
    page = _page(reader, options)
    if not wanted:
        raise WrongUsageError(NO_FILE)
    if sum(map(is_standard, wanted.values())) > 1:
        raise WrongUsageError(ONE_OUTPUT)
    if lacking := set(wanted) - {*page.forms, "json", *SHEETS}:
        raise WrongUsageError(_no_chart(options.page, lacking))
    for form, file in wanted.items():
        if file.suffix.lower() in ENDINGS - {f".{FORMS[form].ending}"}:
            raise WrongUsageError(_other_ending(form, file))
    look = replace(reader.look, **GROUNDS[options.tone])
    return _write(Taking(page, "", date.today(), look), wanted)


def _write(taking: Taking, wanted: Mapping[str, Path]) -> int:
    """Write a file for each form that `metrics export` is asked for; a picture that is refused stops no other."""
    code, lines = FINE, beside(next(filter(is_standard, wanted.values()), None))
    for form, file in wanted.items():
        try:
            write(file, FORMS[form].make(taking))
        except PictureError as error:
            print(f"metrics: {error.message.within(taking.wording.language)}", file=sys.stderr)
            code = BAD_DATA
            continue
        if not is_standard(file):
            print(file, file=lines)
    return code


def _page(reader: Reader, options: argparse.Namespace) -> Page:
    """Return the page that `metrics export` names, of the towns it names, or of the view it describes."""
    catalogue = reader.catalogue
    if options.page:
        towns = identified_towns(options.towns, catalogue.towns) if options.towns else ()
        return PAGES[options.page].make(reader, Choice(tuple(towns)))
    view = _view(catalogue, options)
    ready = prepared(view, reader)  # the page is made of the same
    _refuse_unfit(ready)
    if view.page != 1:
        _refuse_page(view.page, len(ready.pages))
    return PAGES[COMPARISON].make(reader, Choice(view=view))


def _view(catalogue: Catalogue, options: argparse.Namespace) -> View:
    """Return the view that `metrics export` names: all towns and years where it names none."""
    (indicator,) = identified("--indicator", [options.indicator], catalogue.indicators)
    towns = identified_towns(options.towns, catalogue.towns) if options.towns else list(catalogue.towns)
    spoken_of = years_spoken_of(catalogue)
    first, last = years_between(options.years or f"{spoken_of[0]}-{spoken_of[-1]}")
    if not any(first <= year <= last for year in (*spoken_of, *years_far_off(catalogue))):
        raise WrongUsageError(_no_year(options.years, spoken_of))
    ordered = tuple(area for area in catalogue.towns if area in towns)
    kind, unit = ChartKind(options.kind), MoneyUnit(options.unit)
    return View(indicator, Measure(options.measure), ordered, first, last, kind, unit, options.page_number)


def _refuse_unfit(ready: PreparedView) -> None:
    """Raise WrongUsageError for a view to export whose kind of chart does not fit what it holds."""
    kind = ready.asked.kind
    if not kind.is_plain and not ready.drawn_as(kind):
        ways = ", ".join(ready.kinds)
        zh, en = (
            f"--kind '{kind}' 不适合这些数字；请写 {ways}",
            f"--kind '{kind}' does not fit these figures; write {ways}",
        )
        raise WrongUsageError(Bilingual(zh, en))


def _refuse_page(page: int, count: int) -> None:
    """Raise WrongUsageError for a page that a chart of ``count`` pages does not have."""
    if not 1 <= page <= count:
        zh, en = (
            f"--page-number '{page}' 没有这一页；请写 1 到 {count}",
            f"--page-number '{page}' is no page of this chart; write 1 to {count}",
        )
        raise WrongUsageError(Bilingual(zh, en))


def _no_year(years: str, spoken_of: Sequence[int]) -> Bilingual:
    """Return the message of `metrics export` for years of which the data say nothing."""
    first, last = spoken_of[0], spoken_of[-1]
    return Bilingual(
        f"--years '{years}' 在数据之外；请写 {first} 到 {last} 之间的年份",
        f"--years '{years}' lies outside the data; write years from {first} to {last}",
    )


def _no_chart(page: str, lacking: Collection[str]) -> Bilingual:
    """Return the message of `metrics export` for a page that has no picture."""
    options = ", ".join(f"--{name}" for name, form in OPTIONS.items() if form in lacking)
    return Bilingual(
        f"--page '{page}' 不是图，没有 {options}；请写 --csv 或 --xlsx",
        f"--page '{page}' is no chart and has no {options}; write --csv or --xlsx",
    )


def _other_ending(form: str, file: Path) -> Bilingual:
    """Return the message for a file that is called after another format than it would hold."""
    option, ending = next(name for name in OPTIONS if OPTIONS[name] == form), FORMS[form].ending
    zh = f"--{option} 写的是 {ending.upper()}，'{file.name}' 却以 '{file.suffix}' 结尾；请写 '{file.stem}.{ending}'"
    en = f"--{option} writes {ending.upper()}, but '{file.name}' ends in '{file.suffix}'; write '{file.stem}.{ending}'"
    return Bilingual(zh, en)
