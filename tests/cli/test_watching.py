"""`metrics check --watch` says what is new and what is gone while somebody edits, and ends by Ctrl-C."""

import queue
import signal
import subprocess
import sys
import threading
from pathlib import Path

from tests.folders import SMALL

WAIT = 30  # seconds
# Ctrl-C ends a process whose parents ignore it, too, as jobs in the background do.
OBEYING = """import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from metrics.cli import main
sys.exit(main())"""


def test_what_is_new_and_gone_is_printed_until_ctrl_c(tmp_path: Path) -> None:
    folder = SMALL["one_figure"].write(tmp_path / "curated")
    theme = folder / "t.yaml"
    good = theme.read_text(encoding="utf-8")
    documents = tmp_path / "documents"
    documents.mkdir()
    command = [sys.executable, "-c", OBEYING, "--lang", "en", "check", str(folder), "--watch"]
    command += ["--documents", str(documents)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as process:
        ends = threading.Timer(4 * WAIT, process.kill)  # else a failure would wait for ever for its end
        ends.daemon = True
        ends.start()
        assert process.stdout is not None
        assert process.stderr is not None
        lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=lambda: [*map(lines.put, process.stdout or ())], daemon=True).start()

        def until(text: str) -> list[str]:
            heard = [lines.get(timeout=WAIT)]
            while text not in heard[-1]:
                heard.append(lines.get(timeout=WAIT))
            return heard

        until("watching")
        theme.write_text(good.replace("12.3亿元", "12.3亿圆"), encoding="utf-8")
        (problem,) = [line for line in until(" left") if line.startswith("+ ")]
        assert "12.3亿圆" in problem
        theme.write_text("# moved\n" + theme.read_text(encoding="utf-8"), encoding="utf-8")
        assert until(" left") == ["1 left\n"]  # it stands a line lower, and is neither new nor gone
        theme.write_text(good, encoding="utf-8")
        assert [line[:2] for line in until(" left")] == ["- ", "0 "]
        (documents / "an_article.txt").write_text("2023年", encoding="utf-8")
        assert until(" left") == ["0 left\n"]  # a document is watched, too
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=WAIT) == 0
        assert process.stderr.read() == ""
        ends.cancel()
