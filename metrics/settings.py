"""What a process is told by its environment: read once, frozen, and handed down; its variables are named here only."""

import os
import re
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

CURATED, DOCUMENTS, STATE = "METRICS_CURATED", "METRICS_DOCUMENTS", "METRICS_STATE"
VERSIONS, VERSIONS_KEPT = "METRICS_VERSIONS", 10
REPORT, PUBLIC = "METRICS_REPORT", "METRICS_PUBLIC"
_NUMBER = re.compile("[1-9][0-9]{0,2}", re.ASCII)
# No account, no query, no anchor
_ADDRESS = re.compile(r"https?://[\w.:\[\]-]+(/[!$&-;=@A-Z_a-z~%]*)?", re.ASCII)


class Settings(Struct, frozen=True):
    """Which folders a process works on, and whether our gateway stands before the pages.

    ``curated`` is the folder of curated files, None for the project's own; ``documents`` that of the documents, None
    where they are not at hand; ``state`` that of what a server keeps, None where this account has no place of its own.
    ``versions`` is how many versions of the data it keeps there, the newest among them. ``report`` is the address at
    which readers tell that a number is wrong, empty for none. ``public`` is where readers find the overview,
    with a slash at its end, empty where that is not told: no request is believed about it. ``wrong`` are the variables
    that hold something which is none of this, with what they hold: whoever serves refuses to begin by them.
    """

    curated: Path | None = None
    documents: Path | None = None
    state: Path | None = None
    versions: int = VERSIONS_KEPT
    report: str = ""
    public: str = ""
    gateway: bool = False
    wrong: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, environment: Mapping[str, str]) -> "Settings":
        """Return the settings that an environment tells; a variable that is empty tells nothing."""
        versions, public = environment.get(VERSIONS, ""), environment.get(PUBLIC, "").strip()
        return cls(
            curated=_folder(environment, CURATED),
            documents=_folder(environment, DOCUMENTS),
            state=_folder(environment, STATE) or _own_state(environment),
            versions=_count(versions) or VERSIONS_KEPT,
            report=environment.get(REPORT, "").strip(),
            public=_address(public),
            wrong=tuple(
                (name, written)
                for name, written, taken in (
                    (VERSIONS, versions, _count(versions)),
                    (PUBLIC, public, _address(public)),
                )
                if written and not taken
            ),
        )

    def resolved(self) -> "Settings":
        """Return the same settings with whole paths, which hold wherever the process works."""
        return replace(
            self,
            curated=self.curated and self.curated.resolve(),
            documents=self.documents and self.documents.resolve(),
        )


def own_settings() -> Settings:
    """Return the settings of this process: whoever begins its work asks once, and hands them down."""
    return Settings.of(os.environ)


def _address(written: str) -> str:
    """Return an address of a web server, told by the environment, with a slash at its end; else empty."""
    match = _ADDRESS.fullmatch(written)
    return f"{match[0].rstrip('/')}/" if match else ""


def _folder(environment: Mapping[str, str], name: str) -> Path | None:
    """Return the folder that an environment variable names; None where it is not set."""
    named = environment.get(name)
    return Path(named) if named else None


def _count(written: str) -> int:
    """Return a number told by the environment from 1 to 999; 0 where it is none."""
    return int(written) if _NUMBER.fullmatch(written) else 0


def _own_state(environment: Mapping[str, str]) -> Path | None:
    """Return where this account's programs keep what they have, each under its own name; None without a home."""
    try:
        home = environment.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
    except RuntimeError:
        return None
    return Path(home) / "town-metrics"
