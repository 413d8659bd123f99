"""What the environment tells a process is read in one place."""

import re
from pathlib import Path

from metrics.settings import Settings

PACKAGE = Path(__file__).parents[1] / "metrics"


def test_an_environment_tells_folders() -> None:
    told = Settings.of({"METRICS_CURATED": "a", "METRICS_DOCUMENTS": "b", "METRICS_STATE": "c"})
    assert (told.curated, told.documents, told.state) == (Path("a"), Path("b"), Path("c"))


def test_an_empty_variable_tells_nothing() -> None:
    told = Settings.of({"METRICS_CURATED": "", "METRICS_DOCUMENTS": "", "XDG_STATE_HOME": "/var/own"})
    assert told == Settings(state=Path("/var/own/town-metrics"))


def test_the_variables_are_named_in_one_module_only() -> None:
    naming = re.compile(r"METRICS_[A-Z]")
    assert [file.name for file in PACKAGE.rglob("*.py") if naming.search(file.read_text("utf-8"))] == [
        "settings.py"
    ]
