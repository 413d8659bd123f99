"""The workbench lets in who started it, by a token that holds once, and writes what is said yes to."""

import hashlib
import json
import re
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from itertools import product
from pathlib import Path
from urllib.parse import quote

import pytest

from metrics.curation.opening.scans import CharacterBox, Scan, boxes_beside
from metrics.curation.writing.lock import NAME
from tests.press import AREAS
from tests.warm import running

ARTICLE = "2023年，全镇规上工业总产值12.34亿元，\n同比增长1.92%。\n开展培训22场。\n"
THEME = """\
name: {zh: 产值, en: Output}

indicators:
  output:
    name: {zh: 规上工业总产值, en: Output}
    unit: 元   # not 万元
    welcome: higher
    words: [工业总产值]
    definition: {zh: 定义, en: definition}
"""
OTHERS = ("http://evil.example", "null", "http://127.0.0.1:1")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with one document of three figures, none of which is carried yet."""
    curated, documents = tmp_path / "curated", tmp_path / "documents"
    curated.mkdir()
    documents.mkdir()
    (documents / "a.txt").write_text(ARTICLE, "utf-8")
    digest = hashlib.sha256(ARTICLE.encode()).hexdigest()
    (curated / "areas.yaml").write_text(AREAS, "utf-8")
    (curated / "output.yaml").write_text(THEME, "utf-8")
    (curated / "sources.yaml").write_text(
        f"a:\n  file: a.txt\n  sha256: '{digest}'\n  what: {{zh: 回顾, en: review}}\n  publisher: not stated\n"
        "  area: 甲镇\n  period: 2023\n  known_from: [{printed: 2023年, line: 1}]\n",
        "utf-8",
    )
    return curated


class Visitor:
    """Whoever asks a workbench for something."""

    def __init__(self, address: str) -> None:
        self.port = int(re.findall(r":(\d+)/", address)[0])
        self.path = address.partition(str(self.port))[2]
        self.cookie, self.pid = "", 0

    def ask(self, path: str, body: object = None, **headers: str) -> tuple[int, Mapping[str, str], str]:
        """Return status, headers and text of an answer."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
        sent = {"Cookie": self.cookie, "Host": f"127.0.0.1:{self.port}", **headers}
        raw = None if body is None else json.dumps(body)
        connection.request("POST" if raw else "GET", path, raw, sent)
        answer = connection.getresponse()
        text = answer.read().decode(errors="replace")
        connection.close()
        return answer.status, dict(answer.getheaders()), text

    def enter(self) -> None:
        """Come in by the token."""
        _, headers, _ = self.ask(self.path)
        self.cookie = headers["set-cookie"].partition(";")[0]

    def act(self, what: str, **more: object) -> dict[str, object]:
        """Press a key."""
        origin = {"Origin": f"http://127.0.0.1:{self.port}", "Content-Type": "application/json"}
        answer: dict[str, object] = json.loads(
            self.ask("/act?lang=en", {"do": what, "id": "a", **more}, **origin)[2]
        )
        return answer


@pytest.fixture
def visitor(folder: Path) -> Iterator[Visitor]:
    """Return a visitor of a workbench that runs on the folder."""
    words = ("curate", str(folder), "--documents", str(folder.parent / "documents"), "--no-browser")
    with running(*words) as workbench:
        somebody = Visitor(workbench.stdout.readline().strip())
        somebody.pid = workbench.pid
        yield somebody
    assert not (folder / NAME).exists()


def test_the_door_opens_once_and_to_nobody_else(visitor: Visitor, folder: Path) -> None:
    assert visitor.ask("/")[0] == 403
    assert visitor.ask("/?token=guessed")[0] == 403
    assert visitor.ask(visitor.path, Host="evil.example")[0] == 403
    status, headers, _ = visitor.ask(visitor.path)
    assert status == 200
    assert {"HttpOnly", "SameSite=strict"} <= {
        attribute.strip() for attribute in headers["set-cookie"].split(";")
    }
    assert "script-src 'self'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    visitor.cookie = headers["set-cookie"].partition(";")[0]
    assert visitor.ask(visitor.path)[0] == 403
    assert visitor.ask("/")[0] == 200
    for origin in OTHERS:
        sent = {"Content-Type": "application/json", "Origin": origin}
        assert visitor.ask("/act", {"do": "undo", "id": "a"}, **sent)[0] == 403
    assert visitor.ask("/act", {"do": "undo", "id": "a"})[0] == 403
    second = subprocess.run(
        [
            sys.executable,
            "-m",
            "metrics",
            "curate",
            str(folder),
            "--documents",
            str(folder.parent / "documents"),
            "--lang",
            "en",
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert second.returncode == 2
    assert f"is being curated at http://127.0.0.1:{visitor.port}" in second.stderr


def test_each_yes_is_a_line_and_the_last_earns_read_to_the_end(visitor: Visitor, folder: Path) -> None:
    visitor.enter()
    plain = "2023年,全镇规上工业总产值12.34亿元"
    level = len(plain) - len("12.34亿元")
    figure = {
        "at": level,
        "indicator": "output",
        "measure": "level",
        "period": "2023",
        "status": "printed",
        "area": "甲镇",
    }
    answer = visitor.act("accept", **figure)
    assert answer["ok"], answer
    assert (folder / "output.yaml").read_text(
        "utf-8"
    ) == f"{THEME}    figures:\n      a:\n        - {{level: 12.34亿元, line: 1}}\n"
    marks = answer["marks"]
    assert isinstance(marks, dict)
    assert marks[str(level)][0] == "carried"
    growth = answer["at"]
    refused = visitor.act("accept", **{**figure, "at": growth, "period": "soon", "measure": "change_on_year"})
    assert not refused["ok"]
    assert "soon" in str(refused["message"])
    before = (folder / "output.yaml").read_bytes()
    answer = visitor.act("accept", **{**figure, "at": growth, "measure": "change_on_year"})
    assert answer["ok"], answer
    assert visitor.act("undo", at=growth)["ok"]
    assert (folder / "output.yaml").read_bytes() == before
    assert visitor.act("accept", **{**figure, "at": growth, "measure": "change_on_year"})["ok"]
    assert visitor.act("confirm", at=level, name="王某")["ok"]
    assert re.search(
        r'line: 1, checked: "王某, \d{4}-\d\d-\d\d"', (folder / "output.yaml").read_text("utf-8")
    )
    assert "read:" not in (folder / "sources.yaml").read_text("utf-8")
    last = visitor.act("exclude", at=answer["at"], reason="vague")
    assert last["ok"], last
    assert "    3: 22场\n" in (folder / "exclusions.yaml").read_text("utf-8")
    assert (folder / "sources.yaml").read_text("utf-8").endswith("  read: to the end\n")
    files = {path: path.read_bytes() for path in folder.glob("*.yaml")}
    assert not visitor.act("refuse", at=growth, name="王某", why="")["ok"]
    assert {path: path.read_bytes() for path in folder.glob("*.yaml")} == files
    assert visitor.act("refuse", at=growth, name="王某", why="one\nline")["ok"]
    assert re.search(
        r"\n        # - \{change_on_year: 1.92%, line: 2\}  # 王某, \d{4}-\d\d-\d\d: one line\n",
        (folder / "output.yaml").read_text("utf-8"),
    )
    assert "read:" not in (folder / "sources.yaml").read_text("utf-8")
    assert "No longer follows" in visitor.ask("/effect?id=a&lang=en")[2]
    assert visitor.act("undo", at=growth)["ok"]
    assert {path: path.read_bytes() for path in folder.glob("*.yaml")} == files


def test_what_another_wrote_meanwhile_stays(visitor: Visitor, folder: Path) -> None:
    visitor.enter()
    at = len("2023年,全镇规上工业总产值")
    figure = {
        "at": at,
        "indicator": "output",
        "measure": "level",
        "period": "2023",
        "status": "printed",
        "area": "甲镇",
    }
    assert visitor.act("accept", **figure)["ok"]
    changed = (folder / "output.yaml").read_text("utf-8") + "# another's\n"
    (folder / "output.yaml").write_text(changed, "utf-8")
    answer = visitor.act("undo", at=at)
    assert not answer["ok"]
    assert "output.yaml has changed meanwhile" in str(answer["message"])
    assert (folder / "output.yaml").read_text("utf-8") == changed


def test_a_number_that_was_misread_on_a_photo_is_typed_and_corrected(visitor: Visitor, folder: Path) -> None:
    documents, at = folder.parent / "documents", len("2023年,全镇规上工业总产值")
    row = [
        CharacterBox(10 * number, 5, 10 * number + 9, 20, 0.4 if number == at else 1) for number in range(40)
    ]
    boxes_beside(documents / "a.txt").write_text(Scan(500, 60, (tuple(row),)).as_json, "utf-8")
    (documents / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    sources = folder / "sources.yaml"
    original = "  original: {file: a.png, sha256: '" + "0" * 64 + "'}\n"
    sources.write_text(sources.read_text("utf-8").replace("  what:", f"{original}  what:"), "utf-8")
    visitor.enter()
    assert visitor.ask("/photo?id=a")[0] == 200
    page = visitor.ask("/document?id=a&lang=en")[2]
    assert re.search('<rect class="proposed here unsure" x="147" y="2" width="75" height="21"/>', page)
    figure = {
        "indicator": "output",
        "measure": "level",
        "period": "2023",
        "status": "printed",
        "area": "甲镇",
    }
    before = {path: path.read_bytes() for path in (*folder.glob("*.yaml"), *documents.iterdir())}
    assert "as the photo has it" in str(visitor.act("accept", at=at, **figure)["message"])
    assert {path: path.read_bytes() for path in before} == before
    answer = visitor.act("accept", at=at, printed="13.34亿元", **figure)
    assert answer["ok"], answer
    assert (documents / "a.txt").read_text("utf-8") == ARTICLE.replace("12.34", "13.34")
    assert "level: 13.34亿元, line: 1" in (folder / "output.yaml").read_text("utf-8")
    assert hashlib.sha256((documents / "a.txt").read_bytes()).hexdigest() in sources.read_text("utf-8")
    assert visitor.act("undo", at=at)["ok"]
    assert {path: path.read_bytes() for path in before} == before


def test_a_remark_is_answered_beside_its_figure(visitor: Visitor, folder: Path) -> None:
    article, sources = folder.parent / "documents" / "a.txt", folder / "sources.yaml"
    old, text = article.read_bytes(), "2023年，全镇规上工业总产值占1.92%。\n"
    article.write_text(text, "utf-8")
    before, after = (hashlib.sha256(raw).hexdigest() for raw in (old, text.encode()))
    sources.write_text(sources.read_text("utf-8").replace(before, after), "utf-8")
    visitor.enter()
    at = len("2023年,全镇规上工业总产值占")
    figure = {"indicator": "output", "measure": "change_on_year", "period": "2023", "status": "printed"}
    assert visitor.act("accept", at=at, area="甲镇", **figure)["ok"]
    panel = visitor.ask(f"/remarks?id=a&at={at}&lang=en")[2]
    location, doubt = re.findall('data-location="(.*?)" data-answer="(.*?)"', panel)[0]
    assert doubt == "sure: measure"
    assert not visitor.act("answer", at=at, location=location, answer="sure: nothing")["ok"]
    assert visitor.act("answer", at=at, location=location, answer=doubt)["ok"]
    assert "line: 1, sure: measure}" in (folder / "output.yaml").read_text("utf-8")
    assert "data-answer" not in visitor.ask(f"/remarks?id=a&at={at}&lang=en")[2]


def test_what_is_no_figure_gets_a_second_look_too(visitor: Visitor, folder: Path) -> None:
    visitor.enter()
    at = len("2023年,全镇规上工业总产值12.34亿元,同比增长1.92%。开展培训")
    assert visitor.act("exclude", at=at, reason="vague", name="李某")["ok"]
    exclusions = folder / "exclusions.yaml"
    before = exclusions.read_bytes()
    panel = str(json.loads(visitor.ask(f"/item?id=a&at={at}&lang=en&second=1")[2])["panel"])
    assert 'class="confirm yes"' in panel
    assert "somebody else" in str(visitor.act("confirm", at=at, name="李某")["message"])
    assert visitor.act("confirm", at=at, name="王某", second=True)["ok"]
    assert re.search(r'3: \{printed: 22场, checked: "王某, [\d-]{10}"\}\n', exclusions.read_text("utf-8"))
    assert visitor.act("undo", at=at)["ok"]
    assert exclusions.read_bytes() == before
    answer = visitor.act("refuse", at=at, name="王某", why="a figure of the year", second=True)
    assert answer["ok"], answer
    assert re.search(r"# +3: 22场  # 王某, [\d-]{10}: a figure of the year\n", exclusions.read_text("utf-8"))
    assert dict(answer["marks"])[str(at)][0] in ("proposed", "unexplained")  # type: ignore[call-overload]
    assert visitor.act("exclude", at=at, reason="vague", name="李某")["ok"]


def test_a_figure_that_no_indicator_follows_is_set_aside_by_one_key(visitor: Visitor, folder: Path) -> None:
    visitor.enter()
    level, count = (
        len("2023年,全镇规上工业总产值" + more) for more in ("", "12.34亿元,同比增长1.92%。开展培训")
    )
    shown = json.loads(visitor.ask(f"/item?id=a&at={count}&lang=en")[2])
    assert 'data-reason="unfollowed"' in str(shown["panel"])
    assert visitor.act("exclude", at=count, reason="unfollowed")["ok"]
    exclusions = folder / "exclusions.yaml"
    assert "  unfollowed:\n    3: 22场\n" in exclusions.read_text("utf-8")
    assert visitor.act("unfollow", at=level)["ok"]
    assert "    1: {printed: 12.34亿元, sure: followed}\n" in exclusions.read_text("utf-8")
    assert not visitor.act("unfollow", at=level)["ok"]


def test_several_figures_on_one_number_are_each_told(visitor: Visitor, folder: Path) -> None:
    figures = "    figures: {a: [{level: 12.34亿元, line: 1}]}\n"
    second = (
        THEME.partition("indicators:\n")[2]
        .replace("  output:", "  total:")
        .replace("产值, en: O", "总产值, en: T")
    )
    (folder / "output.yaml").write_text(f"{THEME}{figures}{second}{figures}", "utf-8")
    visitor.enter()
    panel = str(
        json.loads(visitor.ask(f"/item?id=a&at={len('2023年,全镇规上工业总产值')}&lang=en")[2])["panel"]
    )
    assert "2 figures stand on this number" in panel
    assert panel.count('class="figure"') == 2
    assert "2 figures" in visitor.ask("/document?id=a&lang=en")[2]


def test_a_second_person_stays_at_a_number_until_all_of_it_is_looked_at(
    visitor: Visitor, folder: Path
) -> None:
    level, growth = (len("2023年,全镇规上工业总产值" + more) for more in ("", "12.34亿元,同比增长"))
    figures = "    figures: {a: [{level: 12.34亿元, line: 1}, {change_on_year: 1.92%, line: 2}]}\n"
    total = (
        THEME.partition("indicators:\n")[2]
        .replace("  output:", "  total:")
        .replace("产值, en: O", "总产值, en: T")
    )
    (folder / "output.yaml").write_text(
        f"{THEME}{figures}{total}    figures: {{a: [{{level: 12.34亿元, line: 1}}]}}\n", "utf-8"
    )
    visitor.enter()
    reading = {"at": level, "name": "王某", "second": True}
    assert [visitor.act("confirm", **reading)["at"] for _ in range(2)] == [level, growth]
    assert visitor.act("undo", **reading)["at"] == level
    assert visitor.act("confirm", at=level, name="王某")["at"] == level, (
        "who is no second person looks at what came"
    )


def test_a_page_of_another_edition_of_its_document_writes_nothing(visitor: Visitor, folder: Path) -> None:
    visitor.enter()
    page = visitor.ask("/document?id=a&lang=en")[2]
    edition = re.findall('data-edition="(.*?)"', page)[0]
    before = (folder / "output.yaml").read_bytes()
    answer = visitor.act("exclude", at=0, reason="vague", edition=edition[::-1])
    assert "the document has changed meanwhile" in str(answer["message"])
    assert (folder / "output.yaml").read_bytes() == before
    assert not (folder / "exclusions.yaml").exists()


def test_a_folder_that_must_be_mended_first_is_a_page_that_says_so(visitor: Visitor, folder: Path) -> None:
    visitor.enter()
    theme = folder / "output.yaml"
    good = theme.read_text("utf-8")
    theme.write_text(good.replace("welcome: higher", "welcome: hihger"), "utf-8")
    status, headers, page = visitor.ask("/?lang=en")
    assert (status, headers["content-type"].partition(";")[0]) == (409, "text/html")
    assert "output.yaml:7:" in page
    assert "hihger" in page
    assert not visitor.act("exclude", at=0, reason="vague")["ok"]
    theme.write_text(good, "utf-8")
    assert visitor.ask("/?lang=en")[0] == 200


def test_a_press_that_names_what_does_not_exist_is_answered_in_words(visitor: Visitor, folder: Path) -> None:
    visitor.enter()
    before = (folder / "output.yaml").read_bytes()
    at = len("2023年,全镇规上工业总产值")
    good = {"indicator": "output", "measure": "level", "period": "2023", "status": "printed", "area": "甲镇"}
    for name in good:
        answer = visitor.act("accept", at=at, **good | {name: "无此"})
        assert not answer["ok"], name
        assert answer["message"], name
    assert not visitor.act("make", at=at, id_new="other", zh="别", en="other", unit="元", theme="无此")["ok"]
    assert not visitor.act("exclude", at=at, reason="无此")["ok"]
    assert (folder / "output.yaml").read_bytes() == before


def test_what_is_no_place_of_a_number_is_not_there(visitor: Visitor) -> None:
    visitor.enter()
    asked = list(product(("item", "remarks"), ("²", "9" * 5000, "-1", "")))
    answers = {(page, at): visitor.ask(f"/{page}?id=a&at={quote(at)}&lang=en")[0] for page, at in asked}
    assert answers == dict.fromkeys(asked, 404)


def test_what_was_not_listed_is_not_taken_at_once(visitor: Visitor, folder: Path) -> None:
    visitor.enter()
    before = (folder / "output.yaml").read_bytes()
    at = ARTICLE.index("12.34")
    figure = {"indicator": "industrial_output", "measure": "level", "period": "2023", "status": "printed"}
    for listed in ([{"at": at, "text": "12.34亿元"}], "12.34亿元"):
        answer = visitor.act("accept", at=at, along=listed, lang="en", **figure)
        assert answer["ok"] is False
        assert "the list is another by now" in str(answer["message"])
    assert (folder / "output.yaml").read_bytes() == before
    assert visitor.ask("/trial?id=a&at=none")[0] == 404


LEVEL = len("2023年,全镇规上工业总产值")
GROWTH = LEVEL + len("12.34亿元,同比增长")


def figure_at(at: int, measure: str) -> dict[str, object]:
    """Return the yes to a figure."""
    fields = {"indicator": "output", "measure": measure, "period": "2023", "status": "printed"}
    return {"at": at, "area": "甲镇", **fields}


def at_once(*presses: Callable[[], dict[str, object]]) -> list[dict[str, object]]:
    """Press in several windows at the same time; return what they are answered."""
    with ThreadPoolExecutor(len(presses)) as pool:
        return [answer.result() for answer in [pool.submit(press) for press in presses]]


def test_of_two_windows_that_decide_one_number_at_once_one_writes_and_the_other_is_told(
    visitor: Visitor, folder: Path
) -> None:
    visitor.enter()
    answers = at_once(
        lambda: visitor.act("accept", window="1", **figure_at(LEVEL, "level")),
        lambda: visitor.act("exclude", window="2", at=LEVEL, reason="vague"),
    )
    assert sorted(bool(answer["ok"]) for answer in answers) == [False, True]
    (refused,) = [answer for answer in answers if not answer["ok"]]
    assert "another window has already explained it" in str(refused["message"])
    written = [path.read_text("utf-8").count("12.34") for path in folder.glob("*.yaml")]
    assert sum(written) == 1


def test_two_windows_that_decide_two_numbers_at_once_both_write(visitor: Visitor, folder: Path) -> None:
    visitor.enter()
    answers = at_once(
        lambda: visitor.act("accept", window="1", **figure_at(LEVEL, "level")),
        lambda: visitor.act("accept", window="2", **figure_at(GROWTH, "change_on_year")),
    )
    assert all(answer["ok"] for answer in answers)
    written = (folder / "output.yaml").read_text("utf-8")
    assert "12.34亿元" in written
    assert "1.92%" in written


def test_what_an_editor_wrote_between_the_page_and_the_yes_stays(visitor: Visitor, folder: Path) -> None:
    visitor.enter()
    visitor.ask(f"/item?id=a&at={LEVEL}")
    theme = folder / "output.yaml"
    edited = (
        theme.read_text("utf-8")
        .replace("# not 万元", "# an editor's")
        .replace("welcome: higher", "welcome: lower")
    )
    theme.write_text(edited, "utf-8")
    assert visitor.act("accept", **figure_at(LEVEL, "level"))["ok"]
    written = theme.read_text("utf-8")
    assert written.startswith(edited)
    assert "12.34亿元" in written.removeprefix(edited)


def test_a_document_that_changes_under_the_page_is_no_place_to_write_from(
    visitor: Visitor, folder: Path
) -> None:
    visitor.enter()
    edition = re.findall('data-edition="(.*?)"', visitor.ask("/document?id=a&lang=en")[2])[0]
    before = (folder / "output.yaml").read_bytes()
    document = folder.parent / "documents" / "a.txt"
    document.write_text(ARTICLE.replace("12.34", "98.76"), "utf-8")
    answer = visitor.act("accept", edition=edition, **figure_at(LEVEL, "level"))
    assert not answer.get("ok")
    assert (folder / "output.yaml").read_bytes() == before
    document.write_text(ARTICLE, "utf-8")
    assert visitor.act("accept", edition=edition, **figure_at(LEVEL, "level"))["ok"]


def test_where_the_disk_is_full_nothing_is_written_and_what_was_done_stays(
    visitor: Visitor, folder: Path
) -> None:
    visitor.enter()
    assert visitor.act("accept", **figure_at(LEVEL, "level"))["ok"]
    before = {path.name: path.read_bytes() for path in folder.glob("*.yaml")}
    _, limit = resource.prlimit(visitor.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(visitor.pid, resource.RLIMIT_FSIZE, (60, limit))
    answer = visitor.act("accept", **figure_at(GROWTH, "change_on_year"))
    assert not answer["ok"]
    assert "output.yaml" in str(answer["message"])
    assert {path.name: path.read_bytes() for path in folder.glob("*.yaml")} == before
    assert not list(folder.glob(".*.new"))
    resource.prlimit(visitor.pid, resource.RLIMIT_FSIZE, (limit, limit))
    assert visitor.act("accept", **figure_at(GROWTH, "change_on_year"))["ok"]


def test_a_page_that_is_opened_writes_what_a_killed_writer_left_out_of_a_whole_document(
    visitor: Visitor, folder: Path
) -> None:
    visitor.enter()
    assert visitor.act("accept", **figure_at(LEVEL, "level"))["ok"]
    assert visitor.act("accept", **figure_at(GROWTH, "change_on_year"))["ok"]
    sources, before = folder / "sources.yaml", (folder / "sources.yaml").read_text("utf-8")
    visitor.ask("/document?id=a&lang=en")
    assert sources.read_text("utf-8") == before  # 22场 is open
    count = GROWTH + len("1.92%。开展培训")
    assert visitor.act("exclude", at=count, reason="unfollowed")["ok"]
    whole = sources.read_text("utf-8")
    assert whole != before
    sources.write_text(before, "utf-8")
    assert visitor.ask("/document?id=a&lang=en")[0] == 200
    assert sources.read_text("utf-8") == whole
