"""What the browser tests stand on: a driver and a Chromium that run, and a Chinese font that it can draw with.

Where browser tests are chosen, what is missing is got before them: with apt where we are root on Debian or Ubuntu,
else with the browser library's own installer. Nothing is skipped: what cannot be got fails them, and says what to do.
Where there is a Chromium without a window it is taken first: the same pages, drawn in half the time (decision 0055).
"""

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.debian import apt, is_root_on_debian

VARIABLE = "TOWN_METRICS_CHROMIUM"
WINDOWLESS = "chromium-headless-shell"  # Debian's package, and the program in it
NAMES = (WINDOWLESS, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PACKAGES = f"{WINDOWLESS} fonts-noto-cjk fontconfig libatomic1"
ADVICE = (
    f"as root (or ask whoever is): apt-get install {PACKAGES}; the Chromium may also be any that "
    f"{VARIABLE} names, the font any Chinese one in ~/.local/share/fonts; all other tests run without"
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


def has_driver() -> bool:
    """Whether the program runs by which the browser library drives a browser; it needs libatomic1."""
    command = [sys.executable, "-m", "playwright", "--version"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


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
    if is_root_on_debian() and not has_chromium():
        apt("install", "--yes", "--quiet", "--no-install-recommends", "chromium")
    if (
        has_driver() and not has_chromium()
    ):  # Ubuntu's package only points to a snap, which containers cannot run
        dependencies = ["--with-deps"] if is_root_on_debian() else []
        subprocess.run(
            [sys.executable, "-m", "playwright", "install", *dependencies, "chromium"], check=False
        )


def get_windowless() -> None:
    """Install the Chromium without a window where Debian has it, unless another one is named; others do as well."""
    if os.environ.get(VARIABLE) or shutil.which(WINDOWLESS) or not (is_root_on_debian() and _is_debian()):
        return
    install = "install", "--yes", "--quiet", "--no-install-recommends", WINDOWLESS
    if apt(*install):
        apt("update", "--quiet")
        apt(*install)


def get_chinese_font() -> None:
    """Install a Chinese font; without root, lend the reader's account the one that draws our pictures."""
    if is_root_on_debian():
        apt("install", "--yes", "--quiet", "--no-install-recommends", "fontconfig", "fonts-noto-cjk")
    if not has_chinese_font():
        import pylopdf_fonts_zh_cn

        font = Path(pylopdf_fonts_zh_cn.__file__).with_name(_packaged_font_home().name)
        _packaged_font_home().parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(font, _packaged_font_home())


def missing() -> list[str]:
    """Return what the browser tests need and have not."""
    has = {
        "browser driver that runs": has_driver,
        "Chromium that runs": has_chromium,
        "Chinese font": has_chinese_font,
    }
    return [thing for thing, is_there in has.items() if not is_there()]


def equip() -> list[str]:
    """Get what is missing; return what still is."""
    get_windowless()
    if not missing():
        return []
    print("run: getting what the browser tests need, once", flush=True)
    if is_root_on_debian():
        apt("update", "--quiet")
        if not has_driver():
            apt("install", "--yes", "--quiet", "--no-install-recommends", "libatomic1")
    if not has_chinese_font():
        get_chinese_font()
    if not has_chromium():
        get_chromium()
    return missing()


def require() -> None:
    """Do nothing where the browser tests can run.

    Raises:
        FileNotFoundError: if something is missing; says what to do.
    """
    if lacking := missing():
        raise FileNotFoundError(f"the browser tests need a {' and a '.join(lacking)}; {ADVICE}")


def main() -> int:
    """Get what is missing; return 1, having said what to do, if something still is."""
    lacking = equip()
    for thing in lacking:
        print(f"run: the browser tests need a {thing}, and there is none; {ADVICE}", file=sys.stderr)
    return int(bool(lacking))


def _candidates() -> Iterator[str]:
    """Yield where a Chromium may be: what the reader names, the system's, the browser library's own."""
    if named := os.environ.get(VARIABLE):
        yield named
        return
    yield from (path for name in NAMES if (path := shutil.which(name)))
    home = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or Path.home() / ".cache" / "ms-playwright")
    for program in ("chromium_headless_shell-*/*/*headless*shell", "chromium-*/chrome-linux*/chrome"):
        yield from map(str, sorted(home.glob(program), reverse=True))


def _is_debian() -> bool:
    """Whether this is Debian itself, whose packages these are called by."""
    try:
        return platform.freedesktop_os_release()["ID"] == "debian"
    except OSError:
        return False


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


if __name__ == "__main__":
    sys.exit(main())
