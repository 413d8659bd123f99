"""What tests need of Debian besides Python: got with apt where that can be done, else an error that says what to do."""

import os
import shutil
import subprocess
import sys
from fcntl import LOCK_EX, flock
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

LOCK = Path(gettempdir()) / "town-metrics-apt.lock"
NPM = "nodejs npm"
NGINX = Path(sys.prefix) / "share" / "nginx-of-the-tests"


def is_root_on_debian() -> bool:
    """Whether apt can be used without asking for a password."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt(*words: str, folder: str = ".") -> int:
    """Run apt-get in a folder, without questions, and return its exit code; tests that run beside others wait."""
    with LOCK.open("w") as lock:
        flock(lock, LOCK_EX)
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        return subprocess.run(["apt-get", *words], env=quiet, cwd=folder, check=False).returncode


def need_npm(who: str) -> None:
    """Get node and npm where they are not here, for ``who`` needs them.

    Raises:
        FileNotFoundError: if they cannot be got; says what to do.
    """
    if not _has_npm() and is_root_on_debian():
        apt("update", "--quiet")
        apt("install", "--yes", "--quiet", "--no-install-recommends", *NPM.split())
    if not _has_npm():
        advice = f"as root (or ask whoever is): apt-get install {NPM}; all other tests run without"
        raise FileNotFoundError(f"{who} need node and npm; {advice}")


def _has_npm() -> bool:
    """Whether node and npm are found."""
    return bool(shutil.which("node") and shutil.which("npm"))


def nginx() -> str:
    """Return the path of an nginx that runs.

    Where there is none, its package is unpacked beside the environment: nothing is installed, and no service starts.

    Raises:
        FileNotFoundError: if there is none and it cannot be got; says what to do.
    """
    unpacked = NGINX / "usr" / "sbin" / "nginx"
    for path in (shutil.which("nginx"), "/usr/sbin/nginx", str(unpacked)):
        if path and _runs(path):
            return path
    if shutil.which("apt-get") and shutil.which("dpkg"):
        _unpack("nginx", NGINX)
    if _runs(str(unpacked)):
        return str(unpacked)
    raise FileNotFoundError("the tests behind a proxy need an nginx; get it with: sudo apt-get install nginx")


def _unpack(package: str, folder: Path) -> None:
    """Unpack a package of Debian into a folder, as anybody may."""
    with TemporaryDirectory() as scratch:
        if apt("download", package, folder=scratch) and is_root_on_debian():
            apt("update", "--quiet")
            apt("download", package, folder=scratch)
        for file in Path(scratch).glob("*.deb"):
            subprocess.run(["dpkg", "-x", file, folder], check=False)


def _runs(path: str) -> bool:
    """Whether the program at ``path`` starts."""
    try:
        return subprocess.run([path, "-v"], capture_output=True, timeout=30, check=False).returncode == 0
    except OSError:
        return False
