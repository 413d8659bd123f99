"""Where what draws pictures is not installed, everything else works, and its button says what to install."""

import re
from pathlib import Path

import pytest

from metrics.cli import main
from metrics.export import studio
from tests.screens.visiting import html, visit


@pytest.fixture(autouse=True)
def _nothing_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(studio, "ENGINE", "a_package_that_nobody_has")


@pytest.mark.parametrize(
    ("lang", "message"), [("zh", "请运行者安装 gcc libc6-dev"), ("en", "the operator installs gcc libc6-dev")]
)
@pytest.mark.parametrize("page", ["comparison", "targets", "coverage"])
def test_the_button_of_a_picture_says_what_to_install(page: str, lang: str, message: str) -> None:
    app = visit(page, lang=lang)
    assert message in html(app)
    assert not {button.key for button in app.get("download_button")} & {"png", "png_a4", "svg"}


def test_the_shell_says_so_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["--lang", "en", "export", "--indicator", "pm25", "--png", str(tmp_path / "x.png")])
    message = capsys.readouterr().err
    assert code == 1
    assert re.fullmatch(r"metrics: no pictures can be drawn .*quickjs.*\n", message)
