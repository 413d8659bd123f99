"""What the environment tells a process is read in one place."""

import re
from pathlib import Path

import pytest

from metrics.settings import Settings

PACKAGE = Path(__file__).parents[1] / "metrics"


def test_an_environment_tells_folders() -> None:
    settings = Settings.of({"METRICS_CURATED": "a", "METRICS_DOCUMENTS": "b", "METRICS_STATE": "c"})
    assert (settings.curated, settings.documents, settings.state) == (Path("a"), Path("b"), Path("c"))


def test_an_empty_variable_tells_nothing() -> None:
    settings = Settings.of({"METRICS_CURATED": "", "METRICS_DOCUMENTS": "", "XDG_STATE_HOME": "/var/own"})
    assert settings == Settings(state=Path("/var/own/town-metrics"))


@pytest.mark.parametrize(
    ("written", "public"),
    [
        ("https://kpi.town.example", "https://kpi.town.example/"),
        (" http://10.0.0.5:8501/kpi/ ", "http://10.0.0.5:8501/kpi/"),
        ("https://[fd00::5]/a/b", "https://[fd00::5]/a/b/"),
        *(
            (host, "")
            for host in (
                "kpi.town.example",
                "https://a@kpi.town.example/",
                "https://kpi.town.example/?a=b",
                'https://kpi.town.example/"x',
                "javascript:alert(1)",
            )
        ),
    ],
)
def test_a_public_address_ends_with_a_slash_and_anything_else_is_none(written: str, public: str) -> None:
    environment = {"METRICS_PUBLIC": written}
    assert Settings.of(environment).public == public
    assert Settings.of(environment).wrong == (() if public else (("METRICS_PUBLIC", written),))


def test_what_is_no_count_of_versions_is_wrong_and_kept_as_it_is_written() -> None:
    assert Settings.of({"METRICS_VERSIONS": "7"}).versions == 7
    assert Settings.of({"METRICS_VERSIONS": ""}).wrong == ()
    both = Settings.of({"METRICS_VERSIONS": "0", "METRICS_PUBLIC": "nowhere"})
    assert both.wrong == (("METRICS_VERSIONS", "0"), ("METRICS_PUBLIC", "nowhere"))
    assert both.versions == Settings().versions


def test_only_one_module_reads_what_the_environment_tells_the_dashboard() -> None:
    """The language of a terminal and the surroundings of git are not the dashboard's."""
    reading = [
        file.relative_to(PACKAGE).as_posix()
        for file in PACKAGE.rglob("*.py")
        if "os.environ" in file.read_text("utf-8")
    ]
    assert sorted(reading) == ["cli/__init__.py", "curation/keeping/commits.py", "settings.py"]


def test_the_variables_are_named_in_one_module_only() -> None:
    naming = re.compile(r"METRICS_[A-Z]")
    assert [file.name for file in PACKAGE.rglob("*.py") if naming.search(file.read_text("utf-8"))] == [
        "settings.py"
    ]


def test_what_a_server_was_told_is_asked_in_one_way() -> None:
    """Only the shelf itself knows where its settings stand, and the server that lays them there."""
    asking = [file.name for file in PACKAGE.rglob("*.py") if "SHELF.settings" in file.read_text("utf-8")]
    assert sorted(asking) == ["server.py", "shelf.py"]
