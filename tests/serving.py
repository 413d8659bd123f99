"""A real server for tests: started on a free port, ended by its own process id."""

import json
import os
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.sample import FOLDER
from tests.warm import running

ROOT = Path(__file__).parent.parent
PATIENCE = 120  # seconds: machines are shared, and slowness is no fault


@contextmanager
def running_server(
    folder: Path = FOLDER, *more: str, variables: Mapping[str, str] | None = None
) -> Iterator[str]:
    """Serve ``folder`` with `metrics serve` on a free port; yield the address that it prints.

    ``more`` are further arguments, ``variables`` of the environment. No documents are at hand unless they name them.
    """
    environment = {name: value for name, value in os.environ.items() if name != "METRICS_DOCUMENTS"}
    with TemporaryDirectory() as state:
        environment |= {"METRICS_STATE": state, **(variables or {})}
        words = ("serve", "--port", "0", "--curated", str(folder), *more)
        with running(*words, environment=environment) as server:
            address = server.stdout.readline().strip().rpartition(" ")[2]
            until_it_answers(address)
            until_it_is_known_whether_data_are_sound(address)
            yield address


def until_it_answers(address: str) -> None:
    """Wait until a server answers on its health route.

    Raises:
        TimeoutError: if it does not.
    """
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            urllib.request.urlopen(f"{address}/_stcore/health", timeout=5).read()
            return
        except OSError:  # nobody listens yet, or nobody answers in time
            time.sleep(0.1)
    raise TimeoutError(f"{address} did not answer within {PATIENCE} seconds")


def until_it_is_known_whether_data_are_sound(address: str) -> None:
    """Wait until a server has found out whether its data are sound, for a while."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            if json.load(urllib.request.urlopen(f"{address}/health", timeout=5))["status"] != "checking":
                return
        except urllib.error.HTTPError:  # known, and they are not
            return
        except OSError:
            continue
        time.sleep(0.05)
    raise TimeoutError(f"{address} did not find out within {PATIENCE} seconds whether its data are sound")
