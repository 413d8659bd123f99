"""`metrics serve`: the dashboard, until it is stopped."""

import argparse
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from msgspec.structs import replace
from starlette.types import ASGIApp

from metrics.cli.arguments.argparse_words import NO_HOST, refusal
from metrics.cli.arguments.argument import DOCUMENTS, FOLDER, argument
from metrics.cli.arguments.argument_types import port
from metrics.cli.arguments.option_values import WrongUsageError, documents_folder, no_documents
from metrics.cli.printing.outcome import print_problems
from metrics.curation import default_folder
from metrics.language import Bilingual, Language
from metrics.screens.app import dashboard_app
from metrics.settings import PUBLIC, VERSIONS, Settings, own_settings
from metrics.views.figures.reporting import ReportAddress, ReportAddressError
from metrics.views.loading.shelf import current
from metrics.web.hosts import Host, host_of, origin_of
from metrics.web.listening import NoAddressError
from metrics.web.server import Site, gateway, serve


def _host(text: str) -> Host:
    """Return a name of the server; argparse turns the error into wrong usage."""
    if (host := host_of(text)) is None:
        raise refusal(NO_HOST, text)
    return host


NOTHING_YET = Bilingual(
    "还没有可显示的数据；文件改好以后，各页自己接上",
    "there is nothing to show yet; once the files are mended the pages go on by themselves",
)
LIKE = "https://kpi.town.example/"
TO_WRITE = {
    VERSIONS: Bilingual("{}；请写 1 至 999", "{}; write 1 to 999"),
    PUBLIC: Bilingual(f"{{}}；请写 {LIKE}", f"{{}}; write {LIKE}"),
}
ARGUMENTS = (
    FOLDER,
    argument("--port", "端口（默认 8501）", "default: 8501", type=port, default=8501),
    argument("--address", "地址（默认 localhost）", "default: localhost", default="localhost"),
    argument(
        "--host",
        "看板对外的名称，如 kpi.town.example，可重复",
        "name under which it is opened from elsewhere, such as kpi.town.example; repeatable",
        metavar="NAME",
        action="append",
        default=[],
        type=_host,
    ),
    DOCUMENTS,
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Serve the dashboard until it is stopped.

    Raises:
        WrongUsageError: if a setting is wrong, or nothing can listen at the address.
    """
    settings = replace(
        own_settings(),
        curated=options.folder or default_folder(),
        documents=documents_folder(options.documents),
    )
    if wrong := tuple(_faults(settings)):
        raise WrongUsageError(*wrong)
    settings = settings.resolved()
    site = Site(options.address, options.port, (*options.host, *_public(settings)))
    try:
        return serve(settings, site, partial(_app, language))
    except NoAddressError as error:
        raise WrongUsageError(error.message) from error


def _faults(settings: Settings) -> Iterator[Bilingual]:
    """Yield all settings that keep `metrics serve` from beginning, each with what to write instead."""
    for name, written in settings.wrong:
        yield TO_WRITE[name].filled(f"{name} '{written[:80]}'")
    try:
        _ = settings.report and ReportAddress.read(settings.report)
    except ReportAddressError as error:
        yield error.message
    if settings.documents and not settings.documents.is_dir():
        yield no_documents(settings.documents)
    if settings.curated and not settings.curated.is_dir():
        yield _no_folder(settings.curated)


def _public(settings: Settings) -> Iterator[Host]:
    """Yield the name under which readers find the dashboard: whoever tells its address need not give that again."""
    address = urlsplit(settings.public)
    if host := origin_of(f"{address.scheme}://{address.netloc}"):
        yield host


def _no_folder(curated: Path) -> Bilingual:
    """Return the message for a folder that nobody can fill while it is served, for it is not there."""
    return Bilingual(
        f"没有文件夹 '{curated}'；请看看路径，或用 metrics new {curated} 建一个",
        f"there is no folder '{curated}'; check the path, or begin one by metrics new {curated}",
    )


def _app(language: Language, site: Site) -> ASGIApp:
    """Return the dashboard behind its gateway; where it has nothing to show, the console says why."""
    data, result = current()
    if data is None:
        print_problems(result.problems, language, sys.stderr)
        print(f"metrics: {NOTHING_YET.within(language)}", file=sys.stderr, flush=True)
    return dashboard_app(site.address, site.port, gateway(site))
