"""Every digit and Chinese numeral of a document is carried, excluded, or told."""

import hashlib
import json
from pathlib import Path

import pytest

from metrics.cli import main
from metrics.curation import examine
from metrics.curation.auditing.accounts import Account, audit
from metrics.curation.proving import evidence_wording as wording
from metrics.curation.proving.documents import document_of
from metrics.errors import Fault
from metrics.model.codes import Reason
from metrics.settings import DOCUMENTS
from tests.articles import ARTICLE, EXCLUSIONS, FIGURES, Desk
from tests.press import WrittenIndicator, printed

Output = pytest.CaptureFixture[str]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return a desk on which every number is explained."""
    return Desk(tmp_path)


def account(desk: Desk) -> Account:
    """Return the account of the one article."""
    (only,) = audit(desk.catalogue(), desk.documents)
    return only


def problems_of(desk: Desk) -> list[str]:
    """Return what is wrong with the account."""
    return [desk.placed(problem) for problem in account(desk).problems]


def unexplained(desk: Desk) -> list[str]:
    """Return the numbers that nothing explains."""
    audited = account(desk)
    assert audited.document is not None
    return [audited.document.plain[start:end] for start, end in audited.unexplained]


def excluded(desk: Desk) -> list[tuple[str, Reason]]:
    """Return what is excluded, and why."""
    audited = account(desk)
    assert audited.document is not None
    return [
        (audited.document.plain[exclusion.start : exclusion.end], exclusion.reason)
        for exclusion in audited.excluded
    ]


def test_every_number_of_the_article_is_explained(desk: Desk) -> None:
    audited = account(desk)
    assert problems_of(desk) == []
    assert audited.holds
    assert audited.numerals == audited.carried_numerals | audited.excluded_numerals
    assert not audited.carried_numerals & audited.excluded_numerals
    assert len(audited.numerals) == sum(character in "0123456789０５６一二三万亿" for character in ARTICLE)


def test_a_number_that_nothing_explains_is_told_at_its_place_in_the_document(desk: Desk) -> None:
    desk.change("exclusions.yaml", "  vague: {5: 1.3万棵}\n", "")
    assert unexplained(desk) == ["1.3万"]
    assert problems_of(desk)[0] == (
        "a.txt:5:8: '1.3万' (次，植树1.3万棵。开张) is explained by nothing; "
        "write it as a figure, or in exclusions.yaml"
    )


def test_a_figure_that_is_not_curated_is_unexplained(desk: Desk) -> None:
    desk.write_theme({key: figures for key, figures in FIGURES.items() if key != "guests"})
    assert unexplained(desk) == ["6500"]


def test_a_figure_that_does_not_stand_there_carries_nothing(desk: Desk) -> None:
    desk.change("theme.yaml", "level: 超50万元, line: 3", "level: 超50万元, line: 4")
    assert unexplained(desk) == ["50万"]


def test_threshold_and_year_are_excluded_by_what_the_data_say_already(desk: Desk) -> None:
    assert ("超20万元", Reason.THRESHOLD) in excluded(desk)
    assert ("2031年", Reason.DATE) in excluded(desk)


def test_an_exclusion_covers_every_place_of_its_text_on_its_line_and_no_other(desk: Desk) -> None:
    text = ARTICLE + "一村一貌，\n一村一貌\n"
    (desk.documents / "a.txt").write_text(text, "utf-8")
    desk.write_sources(hashlib.sha256(text.encode()).hexdigest())
    desk.write("exclusions.yaml", EXCLUSIONS + "  slogan: {10: 一}\n")
    assert excluded(desk).count(("一", Reason.SLOGAN)) == 2
    assert unexplained(desk) == ["一", "一"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "9: 最后一公里",
            "8: 最后一公里",
            "does not begin on line 8, where '超20万元', '4个', '首位' stands; it does on",
        ),
        ("9: 最后一公里", "9: 最后二公里", "'最后二公里' does not begin on line 9"),
        ("5: 1.3万棵", "5: [1.3万棵, .3万棵]", "'.3万棵' is only a part of '1.3万棵'"),
        (
            "6: [书店3家",
            "6: [商店2家, 书店3家",
            "'商店2家' covers '2家', a figure of 'shops'; write it shorter",
        ),
        ("6: [书店3家", "6: [书店3家, 书店3家", "'书店3家' of line 6 stands here already; keep one of them"),
    ],
)
def test_an_exclusion_that_is_wrong_is_told(desk: Desk, old: str, new: str, message: str) -> None:
    desk.change("exclusions.yaml", old, new)
    problems = [problem for problem in problems_of(desk) if problem.startswith("exclusions.yaml")]
    assert len(problems) == 1
    assert message in problems[0]


def test_a_document_of_another_edition_is_told(desk: Desk) -> None:
    (desk.documents / "a.txt").write_text(ARTICLE + " ", "utf-8")
    assert "this is another edition" in problems_of(desk)[0]


def command(desk: Desk, *arguments: str) -> int:
    """Run `metrics audit` on a desk."""
    return main(["audit", str(desk.curated), *arguments])


def test_the_command_counts_what_is_explained(desk: Desk, capsys: Output) -> None:
    assert command(desk, "--documents", str(desk.documents), "--lang", "en") == 0
    numerals = len(account(desk).numerals)
    counted = capsys.readouterr().out
    assert counted.startswith(f"a: {numerals} digits and numerals, ")
    assert counted.endswith(" excluded, 0 unexplained\n")


def test_the_command_fails_where_something_is_left(desk: Desk, capsys: Output) -> None:
    desk.write("exclusions.yaml", EXCLUSIONS.replace("  word: {7: 一起}\n", ""))
    assert command(desk, "--documents", str(desk.documents), "--lang", "zh") == 1
    problem, counted = capsys.readouterr().out.splitlines()
    assert "a.txt:7:7: '一'（无火灾，一起努力。" in problem
    assert counted.endswith("1 个没有着落")


def test_the_account_is_one_json_object_a_document(desk: Desk, capsys: Output) -> None:
    desk.write("exclusions.yaml", EXCLUSIONS.replace("  word: {7: 一起}\n", ""))
    assert command(desk, "--documents", str(desk.documents), "--json", "--lang", "en") == 1
    (record,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert record["document"] == "a"
    assert record["carried"][0] == {
        "line": 2,
        "column": 6,
        "text": "12.34亿元",
        "indicator": "output",
        "measure": "level",
        "area": "西溪",
        "part": "",
        "written": f"{desk.curated}/theme.yaml:11:11",
    }
    assert record["excluded"][-1] == {"line": 9, "column": 9, "text": "三村", "reason": "name"}
    assert record["unexplained"] == [{"line": 7, "column": 7, "text": "一", "around": "无火灾，一起努力。"}]
    assert record["counts"]["unexplained"] == 1
    assert len(record["problems"]) == 1


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_a_missing_document_is_not_audited(desk: Desk, capsys: Output, form: list[str]) -> None:
    (desk.documents / "a.txt").unlink()
    assert command(desk, "--documents", str(desk.documents), "--lang", "en", *form) == 1
    printed = capsys.readouterr().out
    if form:
        assert json.loads(printed)["unexplained"] is None
    else:
        assert printed == "a: not audited, the folder has no a.txt\n"


def test_without_documents_nothing_is_audited(
    desk: Desk, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(DOCUMENTS, raising=False)
    assert command(desk, "--lang", "en") == 3
    assert command(desk, "--require", "--lang", "en") == 1
    assert capsys.readouterr().out == "not audited: no documents; name their folder by --documents\n" * 2


CLAIMS = "全年无重大事故，整改全部完成，成为全市最大的产区，唯一入围，率先实现全覆盖，获首批授牌，无论冬夏，走在前列。"


def left(folder: Path, exclusions: str, accidents: WrittenIndicator) -> list[str]:
    """Return what nothing explains in a document that says most without a numeral."""
    catalogue = printed(folder, CLAIMS, exclusions=exclusions, accidents=accidents)
    (audited,) = audit(catalogue, folder / "documents")
    assert audited.document is not None
    return [audited.document.plain[start:end] for start, end in audited.unexplained]


def test_what_is_said_without_a_numeral_is_asked_for_too(tmp_path: Path) -> None:
    figures = WrittenIndicator("次", "重大事故", ["level: 无, line: 1"])
    everything = ["全部", "最大", "一", "率先", "全覆盖", "首批", "前列"]  # 唯一 has a numeral in it
    assert left(tmp_path, "", accidents=figures) == everything
    exclusions = '"a":\n  idiom: {1: [最大的产区, 唯一入围, 获首批]}\n'
    assert left(tmp_path, exclusions, accidents=figures) == ["全部", "率先", "全覆盖", "前列"]


def test_an_exclusion_holds_a_number_or_such_a_claim(tmp_path: Path) -> None:
    figures = WrittenIndicator("次", "重大事故", ["level: 无, line: 1"])
    printed(tmp_path, CLAIMS, accidents=figures)
    (tmp_path / "curated" / "exclusions.yaml").write_text('"a":\n  idiom: {1: 无论冬夏}\n', "utf-8")
    (problem,) = examine(tmp_path / "curated")[1]
    assert "has no digit, no Chinese numeral and no claim without one" in problem.message.en


def test_the_command_counts_claims_beside_numerals(desk: Desk, capsys: Output) -> None:
    assert command(desk, "--documents", str(desk.documents), "--lang", "en") == 0
    assert "; 1 said without one, 1 carried, 0 excluded, 0 unexplained" in capsys.readouterr().out


@pytest.mark.parametrize("printed", ["1.24", "1,204", "10-12", "12.5-13.5", "12,345.6"])
def test_what_is_left_of_a_figure_is_told_as_one_number(desk: Desk, printed: str) -> None:
    document = document_of(
        f"It is £{printed} million, or {printed}% of it.\n2023年共{printed}亿元。\n".encode()
    )
    source = next(iter(desk.catalogue().sources.values()))
    account = Account(source, document)
    left = [document.plain[start:end] for start, end in account.unexplained]
    assert left == [printed, printed, "2023", f"{printed}亿"]


def test_what_nothing_explains_is_worded_only_where_somebody_asks(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A long document has thousands of numbers that are open, and each press of a key reckons with all of them."""
    worded: list[str] = []
    wording_of = wording.UNEXPLAINED

    def counted(**slots: object) -> Fault:
        worded.append(str(slots))
        return wording_of(**slots)

    monkeypatch.setattr(wording, "UNEXPLAINED", counted)
    source = next(iter(desk.catalogue().sources.values()))
    account = Account(source, document_of("2023年共12亿元。\n".encode()))
    assert account.unexplained
    assert not account.holds
    assert worded == []
    assert len(account.problems) == len(worded) == len(account.unexplained)


def test_the_scale_of_a_unit_that_is_told_by_itself_is_no_number(desk: Desk) -> None:
    text = ARTICLE + "（单位：万元）\n收入 | 亿元 | 共（十个）\n"
    (desk.documents / "a.txt").write_text(text, "utf-8")
    desk.write_sources(hashlib.sha256(text.encode()).hexdigest())
    assert unexplained(desk) == ["十"]
