"""What a process is told by its environment: read once, frozen, and handed down; its variables are named here only."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

CURATED, DOCUMENTS, STATE = "METRICS_CURATED", "METRICS_DOCUMENTS", "METRICS_STATE"


@dataclass(frozen=True, slots=True)
class Settings:
    """Which folders a process works on, and whether our gateway stands before the pages.

    ``curated`` is the folder of curated files, None for the project's own; ``documents`` that of the documents, None
    where they are not at hand; ``state`` that of what a server keeps, None where this account has no place of its own.
    """

    curated: Path | None = None
    documents: Path | None = None
    state: Path | None = None
    gateway: bool = False

    @classmethod
    def of(cls, environment: Mapping[str, str]) -> "Settings":
        """Return the settings that an environment tells; a variable that is empty tells nothing."""
        return cls(
            curated=_folder(environment, CURATED),
            documents=_folder(environment, DOCUMENTS),
            state=_folder(environment, STATE) or _own_state(environment),
        )


def own_settings() -> Settings:
    """Return the settings of this process: whoever begins its work asks once, and hands them down."""
    return Settings.of(os.environ)


def _folder(environment: Mapping[str, str], name: str) -> Path | None:
    """Return the folder that a variable names."""
    named = environment.get(name)
    return Path(named) if named else None


def _own_state(environment: Mapping[str, str]) -> Path | None:
    """Return where this account's programs keep what they have, each under its own name; None without a home."""
    try:
        home = environment.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
    except RuntimeError:
        return None
    return Path(home) / "town-metrics"
