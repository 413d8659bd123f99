"""`metrics check --watch`: checks again whenever a file or a document changes, and prints what is new or gone."""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from msgspec import Struct

from metrics.errors import Problem, Remark
from metrics.language import Bilingual, Language
from metrics.views.loading.watched_files import Stamp, whole_stamp

PAUSE = 0.4  # seconds between two looks at the files
REST = 20  # a look may take a twentieth of the time: of many files it is taken less often
NEW, GONE = "+", "-"
WATCHING = Bilingual(
    "在看着 {}，改了就再查；Ctrl-C 结束", "watching {} and checking what changes; Ctrl-C ends it"
)
LEFT = Bilingual("还有 {} 处", "{} left")
LEFT_FIRST = Bilingual(
    "还有 {} 处；改好以后，其余的接着查", "{} left; once these are mended the rest is checked again"
)
Findings = Iterable[Problem | Remark]


class Inspection(Struct, frozen=True):
    """What one check found; ``is_whole``: all could be read, so that what it did not find is gone."""

    findings: tuple[Problem | Remark, ...]
    is_whole: bool


def watch(
    folders: Sequence[Path],
    seen: tuple[Stamp, Inspection],
    check: Callable[[], Inspection],
    language: Language,
) -> None:
    """Check again and again, until Ctrl-C, and print what is new and what is gone since.

    ``folders`` are those of the curated files and of the documents: each file in them counts. ``seen`` is printed
    already: how the files were before they were checked, and what was found in them. A problem that only moved to
    another line is neither; nor is one that is not looked for, because files cannot be read.
    """
    print(WATCHING.within(language).format(_joined(folders)), flush=True)
    stamp, look = seen
    kept: tuple[Problem | Remark, ...] = ()  # of the last whole look, while files cannot be read
    try:
        while True:
            stamp = _changed(folders, stamp)
            now = check()
            before = look.findings
            if look.is_whole and not now.is_whole:
                kept, before = before, ()
            elif now.is_whole and not look.is_whole:
                kept, before = (), (*kept, *before)
            for sign, problem in _differing(before, now.findings):
                print(f"{sign} {problem.text(language)}")
            left = LEFT if now.is_whole else LEFT_FIRST
            print(left.within(language).format(len(now.findings)), flush=True)
            look = now
    except KeyboardInterrupt:
        return


def _changed(folders: Sequence[Path], last: Stamp) -> Stamp:
    """Return the watched files' stamp once they differ from ``last``, and rest: one may be half saved."""
    before = last
    while True:
        began = time.monotonic()
        stamp = whole_stamp(*folders)
        if stamp == before != last:
            return stamp
        before = stamp
        time.sleep(max(PAUSE, REST * (time.monotonic() - began)))


def _joined(folders: Sequence[Path]) -> str:
    """Return the names of the watched folders in one line."""
    return ", ".join(map(str, folders))


def _differing(before: Findings, now: Findings) -> Iterable[tuple[str, Problem | Remark]]:
    """Yield what is new and then what is gone, each with its sign."""
    for sign, there, others in ((NEW, now, before), (GONE, before, now)):
        known = Counter(map(_what, others))
        for problem in there:
            if known[_what(problem)] > 0:
                known[_what(problem)] -= 1
            else:
                yield sign, problem


def _what(problem: Problem | Remark) -> tuple[str, str, Bilingual]:
    """Return what a problem says without its line: by it `--watch` tells new problems from old ones."""
    return problem.file, problem.code, problem.message
