"""What kills this process in the middle of its writing, as a power cut does."""

import os
import signal
from collections.abc import Callable

WRITING = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.chmod", "os.truncate", "shutil.move"}


def killer(at: int) -> Callable[[str, tuple[object, ...]], None]:
    """Return an audit hook that kills this process before it writes for the ``at``-th time, from 1."""
    left = [at]

    def look(event: str, about: tuple[object, ...]) -> None:
        opens = (
            event == "open"
            and isinstance(about[2], int)
            and about[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            and about[0] != os.devnull
        )
        if event in WRITING or opens:
            left[0] -= 1
            if not left[0]:
                os.kill(os.getpid(), signal.SIGKILL)

    return look
