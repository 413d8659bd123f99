"""What the browser tests stand on: a Chromium that runs, and a Chinese font it can draw with.

The tests ask `chromium()`. `./run tests` first calls this module as a program, which gets what is missing: with
apt where we are root on Debian or Ubuntu, else with the browser library's own installer. Nothing is skipped: what
cannot be got is an error that says what to do.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

VARIABLE = "TOWN_METRICS_CHROMIUM"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ADVICE = (
    "run as root: apt-get install chromium fonts-noto-cjk fontconfig; "
    f"or put the path of a Chromium into {VARIABLE}, and a Chinese font into ~/.local/share/fonts"
)


def chromium() -> str:
    """Return the path of a Chromium that runs.

    Raises:
        FileNotFoundError: if there is none; says what to do.
    """
    for path in _candidates():
        if _runs(path):
            return path
    raise FileNotFoundError(f"no Chromium runs here; {ADVICE}")


def has_chromium() -> bool:
    """Whether a Chromium runs here."""
    return any(_runs(path) for path in _candidates())


def has_chinese_font() -> bool:
    """Whether the browser finds a font with Chinese glyphs."""
    if shutil.which("fc-list") is None:
        return _packaged_font_home().exists()
    return bool(subprocess.run(["fc-list", ":lang=zh"], capture_output=True, check=False).stdout.strip())


def get_chromium() -> None:
    """Install a Chromium; what fails shows when it is looked for again."""
    if _is_root_on_debian():
        _apt("install", "--yes", "--quiet", "--no-install-recommends", "chromium")
    if not has_chromium():  # Ubuntu's package only points to a snap, which containers cannot run
        dependencies = ["--with-deps"] if _is_root_on_debian() else []
        subprocess.run(
            [sys.executable, "-m", "playwright", "install", *dependencies, "chromium"], check=False
        )


def get_chinese_font() -> None:
    """Install a Chinese font; without root, lend the reader's account the one that draws our pictures."""
    if _is_root_on_debian():
        _apt("install", "--yes", "--quiet", "--no-install-recommends", "fontconfig", "fonts-noto-cjk")
    if not has_chinese_font():
        import pylopdf_fonts_zh_cn

        font = Path(pylopdf_fonts_zh_cn.__file__).with_name(_packaged_font_home().name)
        _packaged_font_home().parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(font, _packaged_font_home())


def main() -> int:
    """Get what is missing; return 1, having said what to do, if something still is."""
    if not (has_chromium() and has_chinese_font()) and _is_root_on_debian():
        _apt("update", "--quiet")
    if not has_chinese_font():
        get_chinese_font()
    if not has_chromium():
        get_chromium()
    missing = [
        *([] if has_chromium() else ["Chromium that runs"]),
        *([] if has_chinese_font() else ["Chinese font"]),
    ]
    for thing in missing:
        print(f"run: the browser tests need a {thing}, and there is none; {ADVICE}", file=sys.stderr)
    return int(bool(missing))


def _candidates() -> Iterator[str]:
    """Yield where a Chromium may be: what the reader names, the system's, the browser library's own."""
    if named := os.environ.get(VARIABLE):
        yield named
        return
    yield from (path for name in NAMES if (path := shutil.which(name)))
    home = os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or Path.home() / ".cache" / "ms-playwright"
    yield from map(str, sorted(Path(home).glob("chromium-*/chrome-linux*/chrome"), reverse=True))


def _runs(path: str) -> bool:
    """Whether the program at ``path`` starts: some are empty shells, some lack libraries."""
    try:
        return (
            subprocess.run([path, "--version"], capture_output=True, timeout=30, check=False).returncode == 0
        )
    except (OSError, subprocess.TimeoutExpired):
        return False


def _packaged_font_home() -> Path:
    """Return where the packaged font goes for the reader's account."""
    data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(data) / "fonts" / "NotoSansSC-Regular.otf"


def _is_root_on_debian() -> bool:
    """Whether apt can be used without asking for a password."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def _apt(*words: str) -> None:
    """Run apt-get without questions."""
    subprocess.run(["apt-get", *words], env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, check=False)


if __name__ == "__main__":
    sys.exit(main())
