"""Whoever is killed in the middle of a yes leaves whole files, and goes on to the same figures."""

import os
import shutil
import signal
import sys
from pathlib import Path

from metrics.curation.curating.desk import Desk
from metrics.curation.curating.grouping import NumberGroup
from tests.curation.curating.desks import desk_with
from tests.killed import killer

TEXT = """甲镇2023年工作通报（3月5日）
2023年，全镇规上工业总产值43.21亿元，固定资产投资5.6亿元，粮食产量1.2万吨，举办比赛22场。
"""
NEEDED = {"areas.yaml", "sources.yaml", "output_value.yaml", "investment.yaml", "agriculture.yaml"}


def yes(desk: Desk) -> None:
    """Say yes to the first open number that a yes takes others along with, until none is open."""
    while True:
        source = desk.catalogue().sources["001"]
        progress = desk.progress(source)
        assert progress is not None
        following = progress.next_open(-1)
        if following is None:
            desk.catch_up(source.id)
            return
        group = NumberGroup(following, progress, desk.catalogue(), source)
        own = [one for one in group._judged if one.stretch == following and one.is_sure]
        desk.take(source, following.start, group.edits(desk.folder, [*own, *group.beside]))


def files(folder: Path) -> dict[str, bytes]:
    """Return what the files of a folder hold, but for what a killed writer leaves under a name of its own."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.startswith(".")}


def killed(desk: Desk, at: int) -> bool:
    """Say yes in a child that is killed before its write number ``at``; return whether it was."""
    child = os.fork()
    if not child:
        try:
            sys.addaudithook(killer(at))
            yes(desk)
            os._exit(0)
        finally:
            os._exit(99)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in (0, -signal.SIGKILL)
    return code != 0


def test_a_workbench_that_is_killed_before_any_write_leaves_whole_files_and_goes_on(tmp_path: Path) -> None:
    (tmp_path / "whole").mkdir()
    desk = desk_with(TEXT, tmp_path / "whole")
    for theme in desk.folder.glob("*.yaml"):  # read four times a kill
        if theme.name not in NEEDED:
            theme.unlink()
    shutil.copytree(tmp_path / "whole", tmp_path / "kept")
    yes(desk)
    after = files(desk.folder)
    assert b"43.21" in b"".join(after.values())
    at = 1
    while True:
        home = tmp_path / f"at{at}"
        shutil.copytree(tmp_path / "kept", home)
        again = Desk(home / "town", home / "documents")
        again.catalogue()
        if not killed(again, at):
            break
        between = Desk(home / "town", home / "documents")
        figures = {one.quantity.printed for one in between.catalogue().observations}  # sound: else it raises
        assert figures <= {"43.21亿元", "5.6亿元", "1.2万吨"}
        yes(between)
        assert files(home / "town") == after
        at += 1
    assert at > 2
