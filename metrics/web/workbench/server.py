"""The workbench as a server: at loopback alone, until it is stopped, with its address printed once it answers."""

import signal
import sys
import webbrowser
from contextlib import suppress
from functools import partial
from pathlib import Path

from metrics.curation.curating.desk import Desk
from metrics.curation.writing.lock import locked
from metrics.curation.writing.strokes import clear
from metrics.language import Language
from metrics.web.listening import answer, listener
from metrics.web.workbench.app import app

LOOPBACK = "127.0.0.1"


def serve(folder: Path, documents: Path, port: int, language: Language, *, browser: bool) -> None:
    """Serve the workbench of a folder until it is stopped; port 0 takes any free one.

    Raises:
        FolderLockedError: if somebody else works in the folder.
        OSError: if the port is taken, or nothing can be written in the folder.
    """
    with locked(folder) as lock:
        clear(folder)
        listening = listener(LOOPBACK, port)
        own = listening.getsockname()[1]
        served, token = app(Desk(folder, documents), own, language)
        lock.sign(f"http://{LOOPBACK}:{own}")
        address = f"http://{LOOPBACK}:{own}/?token={token}&lang={language}"
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # so that the lock is given back
        with suppress(KeyboardInterrupt):
            answer(served, listening, partial(_tell, address, browser=browser))


def _tell(address: str, *, browser: bool) -> None:
    """Print the address of the workbench, and open it where a browser is wanted."""
    print(address, flush=True)
    if browser:
        webbrowser.open(address)
