"""`metrics check --watch` says what is new and what is gone while somebody edits, and ends by Ctrl-C."""

import queue
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from metrics.cli import main
from metrics.cli.printing import watching
from metrics.cli.printing.watching import Inspection
from metrics.errors import Problem
from metrics.language import Bilingual, Language
from metrics.views.loading.watched_files import whole_stamp
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
        assert until(" left") == [
            "1 left; once these are mended the rest is checked again\n"
        ]  # it stands a line lower, and is neither new nor gone
        theme.write_text(good, encoding="utf-8")
        assert [line[:2] for line in until(" left")] == ["- ", "0 "]
        (documents / "an_article.txt").write_text("2023年", encoding="utf-8")
        assert until(" left") == ["0 left\n"]  # a document is watched, too
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=WAIT) == 0
        assert process.stderr.read() == ""
        ends.cancel()


FALL = Problem("t.yaml", 3, 1, "doubt", Bilingual("存疑", "doubted"))
UNREAD = Problem("t.yaml", 2, 1, "unread", Bilingual("读不出", "unreadable"))


def test_what_is_not_looked_for_is_not_said_to_be_gone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = iter(
        (
            Inspection((UNREAD,), is_whole=False),
            Inspection((), is_whole=False),
            Inspection((FALL,), is_whole=True),
            None,
        )
    )

    def check() -> Inspection:
        look = next(looks)
        if look is None:
            raise KeyboardInterrupt
        return look

    monkeypatch.setattr(watching, "_changed", lambda folders, last: last)
    watching.watch(
        [tmp_path], (whole_stamp(tmp_path), Inspection((FALL,), is_whole=True)), check, Language.EN
    )
    printed = [line.split(":")[0] for line in capsys.readouterr().out.splitlines()[1:]]
    assert [line.split(";")[0] for line in printed] == ["+ t.yaml", "1 left", "- t.yaml", "0 left", "1 left"]


@pytest.mark.parametrize("name", ["nowhere", "a_file"])
def test_a_folder_that_is_none_is_not_watched(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a_file").write_text("", encoding="utf-8")
    assert main(["--lang", "en", "check", str(tmp_path / name), "--watch"]) == 1
    out = capsys.readouterr().out
    assert ("name the folder" in out) == (name == "a_file")
    assert "watching" not in out
