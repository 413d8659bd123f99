"""`metrics serve`: the dashboard, until it is stopped."""

import argparse
import os
from collections.abc import Iterator
from dataclasses import replace

from starlette.types import ASGIApp

from metrics.cli.arguments import DOCUMENTS, FOLDER, argument
from metrics.cli.usage import WrongUsageError, asked_documents
from metrics.curation import default_folder
from metrics.language import Bilingual, Language
from metrics.screens.app import dashboard_app
from metrics.settings import PUBLIC, VERSIONS, Settings, no_address, no_number, own_settings
from metrics.views.reporting import ReportAddress, ReportAddressError
from metrics.web.hosts import Host, host_of, origin_of
from metrics.web.server import Site, gateway, serve


def _port(text: str) -> int:
    """Return a port number; argparse turns the error into wrong usage."""
    if not text.isascii() or not text.isdigit() or not 0 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"'{text}'; 0-65535")
    return int(text)


def _host(text: str) -> Host:
    """Return a name of the server; argparse turns the error into wrong usage."""
    if (host := host_of(text)) is None:
        raise argparse.ArgumentTypeError(
            f"'{text}'; kpi.town.example, kpi.town.example:8443, 10.0.0.5, [fd00::5]"
        )
    return host


LIKE = "https://kpi.town.example/"
ARGUMENTS = (
    FOLDER,
    argument("--port", "端口（默认 8501）", "default: 8501", type=_port, default=8501),
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
    """Serve the dashboard until it is stopped."""
    if wrong := no_number(os.environ):
        fault = f"{VERSIONS} '{wrong[:40]}'"
        raise WrongUsageError(Bilingual(f"{fault}；请写 1 至 999", f"{fault}; write 1 to 999"))
    if wrong := no_address(os.environ):
        fault = f"{PUBLIC} '{wrong[:80]}'"
        raise WrongUsageError(Bilingual(f"{fault}；请写 {LIKE}", f"{fault}; write {LIKE}"))
    documents = asked_documents(options.documents)
    curated = options.folder or default_folder()
    settings = replace(
        own_settings(), curated=curated.resolve(), documents=documents.resolve() if documents else None
    )
    try:
        _ = settings.report and ReportAddress.read(settings.report)
    except ReportAddressError as error:
        raise WrongUsageError(error.message) from error
    return serve(settings, Site(options.address, options.port, (*options.host, *_public(settings))), _app)


def _public(settings: Settings) -> Iterator[Host]:
    """Yield the name under which readers find the dashboard: whoever tells its address need not give that again."""
    if settings.public and (host := origin_of("/".join(settings.public.split("/")[:3]))):
        yield host


def _app(site: Site) -> ASGIApp:
    """Return the dashboard behind its gateway."""
    return dashboard_app(site.address, site.port, gateway(site))
