"""What the workbench offers is what its files and the document take: nothing is offered and then refused."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from metrics.cli import main
from metrics.curation.curating.choices import near_words, proposed
from metrics.curation.curating.desk import Desk
from metrics.curation.curating.edits import NewExclusion, exclusion_edits, figure_edits
from metrics.curation.curating.offering import Offer
from metrics.curation.curating.trying import Hindrance, Rehearsal
from metrics.curation.intake.adding import SourceEntry, added
from metrics.curation.intake.beginning import new_folder
from metrics.curation.library import known_indicators
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.documents import document_of
from metrics.errors import DataError
from metrics.language import Bilingual
from metrics.model.codes import Reason
from metrics.model.records import Source
from tests.curation.curating.desks import desk_with

TOWN, AROUND = Bilingual("甲镇", "Jia"), (Bilingual("乙县", "Yi County"), Bilingual("丙市", "Bing City"))
TEXT = """甲镇2023年工作回顾
2023年，全镇规上工业总产值43.21亿元，同比增长2.87%，总量居全市第二。
出口1.2亿美元，改造老旧小区4200户，税收降幅收窄2.4个百分点。
全县固定资产投资排名第3位，固定资产投资5.6亿元，比上年增长8%，工业投资增长8%。
回顾全年，规上工业总产值达43.21亿元。
城镇、农村居民人均可支配收入分别为27350元、11240元。
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return the desk of a new folder with one article."""
    folder, documents = tmp_path / "town", tmp_path / "documents"
    documents.mkdir()
    new_folder(folder, {"甲镇": TOWN}, AROUND)
    added(folder, documents, TEXT, SourceEntry("a.txt", "甲镇", "2023", Bilingual("文章", "article")))
    return Desk(folder, documents)


def source(desk: Desk) -> Source:
    """Return the only document."""
    return desk.catalogue().sources["001"]


def offer(desk: Desk, printed: str, nth: int = 0) -> Offer:
    """Return what is offered of a number as the files are now."""
    progress = desk.progress(source(desk))
    assert progress is not None
    plain = progress.document.plain
    alike = [stretch for stretch in progress.stretches if plain[stretch.start : stretch.end] == printed]
    return Offer(alike[nth], progress, desk.catalogue(), source(desk))


def take(desk: Desk, offer: Offer) -> None:
    """Say yes to what is offered."""
    chosen, candidate = offer.chosen, offer.candidate
    assert chosen is not None
    assert candidate is not None
    near = Rehearsal(offer.catalogue, offer.progress.document, offer.source).tried(chosen, candidate).near
    edits = figure_edits(offer.catalogue, desk.folder, offer.source, replace(chosen, near=near))
    desk.take(offer.source, offer.stretch.start, edits)


def test_what_is_offered_lands_and_what_is_not_is_refused_by_the_files_too(desk: Desk) -> None:
    progress = desk.progress(source(desk))
    assert progress is not None
    tries = landed = 0
    for start in [stretch.start for stretch in progress.stretches]:
        progress = desk.progress(source(desk))
        assert progress is not None
        stretch = progress.at(start)
        assert stretch is not None
        one = Offer(stretch, progress, desk.catalogue(), source(desk))
        if one.tried is None:
            continue
        tries += 1
        if one.lands:
            take(desk, one)
            carried = desk.progress(source(desk))
            assert carried is not None
            assert start in {stretch.start for stretch in carried.stretches if stretch.proofs}
            landed += 1
        elif one.tried.hindrance is not Hindrance.PLACE:
            with pytest.raises(DataError):
                take(desk, one)
    assert landed >= 8
    assert tries - landed >= 4


@pytest.mark.parametrize(
    ("printed", "hindrance", "code"),
    [("1.2亿美元", Hindrance.MISFIT, "wrong-unit"), ("4200户", Hindrance.MISFIT, "wrong-unit")],
)
def test_what_does_not_land_says_why(desk: Desk, printed: str, hindrance: Hindrance, code: str) -> None:
    one = offer(desk, printed)
    assert one.tried is not None
    assert (one.tried.hindrance, getattr(one.tried.why, "code", "")) == (hindrance, code)


def test_a_rank_in_no_place_of_its_sentence_says_so_where_a_word_near_by_tells_it(tmp_path: Path) -> None:
    text = "甲镇2023年，规上工业企业数量翻番，高新技术企业由9家增至41家，总数列全市县（市）第2位。\n"
    desk = desk_with(text, tmp_path)
    one = offer(desk, "第2位")
    assert one.chosen is not None
    assert one.candidate is not None
    chosen = replace(one.chosen, indicator="high_tech_enterprises", among="乙县")
    tried = Rehearsal(one.catalogue, one.progress.document, one.source).tried(chosen, one.candidate)
    assert (tried.hindrance, getattr(tried.why, "code", "")) == (Hindrance.RANK, "not-among")


def offered_of(tmp_path: Path, sentence: str, printed: str) -> tuple[Desk, Offer]:
    """Return what is offered of a number of a document of one sentence."""
    folder, documents = tmp_path / "town", tmp_path / "documents"
    documents.mkdir()
    new_folder(folder, {"甲镇": TOWN}, AROUND)
    added(folder, documents, sentence, SourceEntry("a.txt", "甲镇", "2023", Bilingual("文章", "article")))
    desk = Desk(folder, documents)
    one = offer(desk, printed)
    assert one.candidate is not None
    assert one.candidate.reading is not None
    assert one.candidate.reading.value is not None
    assert one.candidate.reading.value < 0
    return desk, one


@pytest.mark.parametrize(
    ("sentence", "printed", "written"),
    [
        ("2023年，规上工业总产值降幅为1.37%。", "1.37%", "降幅为1.37%"),
        ("2023年，规上工业总产值比2022年少1.37%。", "1.37%", "少1.37%"),
        ("2023年，规上工业总产值同比跌1.37%。", "1.37%", "跌1.37%"),
        ("In 2023 retail sales were 1.37% less than in the previous year.", "1.37%", "1.37% less"),
        ("In 2023 retail sales were 1.37% lower than last year.", "1.37%", "1.37% lower"),
        ("In 2023 retail sales were 1.37% below 2022.", "1.37%", "1.37% below"),
        ("In 2023 retail sales were 1.37%\nlower than last year.", "1.37%", "1.37% lower"),
        ("The year 2023 saw retail sales take a 1.37% drop.", "1.37%", "1.37% drop"),
    ],
)
def test_a_fall_is_written_with_the_word_beside_its_number(
    tmp_path: Path, sentence: str, printed: str, written: str
) -> None:
    desk, one = offered_of(tmp_path, sentence, printed)
    assert one.tried is not None
    assert one.lands, one.tried.why
    take(desk, one)
    (carried,) = desk.catalogue().observations
    assert (carried.quantity.printed, float(carried.quantity.value or 0)) == (written, -1.37)
    progress = desk.progress(source(desk))
    assert progress is not None
    (stretch,) = (stretch for stretch in progress.stretches if stretch.proofs)
    (proof,) = stretch.proofs
    assert progress.document.as_set(proof.start, proof.end) == written


FAR = [
    ("2023年，规上工业总产值降幅收窄至1.37%。", "降幅…1.37%", "1.37%"),
    ("2023年，限上零售额、规上工业总产值分别下降7.92%和1.37%。", "下降…1.37%", "1.37%"),
    ("In 2023 the town cut its energy use by 1.37%.", "cut … 1.37%", "1.37%"),
    ("In 2023 the town cut its\nenergy use by\n1.37%.", "cut … 1.37%", "1.37%"),
]


@pytest.mark.parametrize(("sentence", "written", "shown"), FAR)
def test_a_fall_is_written_with_the_word_that_stands_far_from_its_number(
    tmp_path: Path, sentence: str, written: str, shown: str
) -> None:
    desk, one = offered_of(tmp_path, sentence, "1.37%")
    assert one.tried is not None
    assert one.lands, one.tried.why
    take(desk, one)
    (carried,) = desk.catalogue().observations
    assert (carried.quantity.printed, float(carried.quantity.value or 0)) == (written, -1.37)
    progress = desk.progress(source(desk))
    assert progress is not None
    (stretch,) = (stretch for stretch in progress.stretches if stretch.proofs)
    (proof,) = stretch.proofs
    assert progress.document.as_set(proof.start, proof.end) == shown  # nothing between is carried with it


def test_the_second_of_two_is_fewer_by_the_word_that_both_share(tmp_path: Path) -> None:
    text = "2023年，城镇新增就业、失业人员再就业分别比上年少1207人和384人。"
    desk, one = offered_of(tmp_path, text, "384人")
    assert one.tried is not None
    assert one.lands, one.tried.why
    take(desk, one)
    (carried,) = desk.catalogue().observations
    assert (carried.quantity.printed, float(carried.quantity.value or 0)) == ("少…384人", -384)


@pytest.mark.parametrize(
    ("sentence", "typed"),
    [
        *((sentence, "1.37%") for sentence, *_ in FAR[:3]),
        ("2023年，规上工业总产值降幅为1.37%。", "1.37%"),
        ("2023年，规上工业总产值、限上零售额分别比2022年少7.92%和1.37%。", "1.37%"),
    ],
)
def test_a_fall_is_never_written_as_a_rise(tmp_path: Path, sentence: str, typed: str) -> None:
    desk, one = offered_of(tmp_path, sentence, "1.37%")
    assert one.chosen is not None
    assert one.candidate is not None
    rehearsal = Rehearsal(desk.catalogue(), one.progress.document, source(desk))
    tried = rehearsal.tried(replace(one.chosen, printed=typed), one.candidate)
    assert (tried.hindrance, getattr(tried.why, "code", "")) == (Hindrance.SIGN, "without-sign")


@pytest.mark.parametrize(
    ("sentence", "typed", "code"),
    [
        ("2023年，限上零售额、规上工业总产值分别下降7.92%和1.37%。", "减少…1.37%", "no-fall"),
        ("In 2023 the town cut its energy use by 1.37%.", "fell … 1.37%", "no-fall"),
        ("In 2023 the town cut its energy use by 1.37%.", "cut … 1.73%", "not-on-its-line"),
    ],
)
def test_a_fall_stands_only_by_the_word_before_it(
    tmp_path: Path, sentence: str, typed: str, code: str
) -> None:
    desk, one = offered_of(tmp_path, sentence, "1.37%")
    assert one.chosen is not None
    assert one.candidate is not None
    rehearsal = Rehearsal(desk.catalogue(), one.progress.document, source(desk))
    tried = rehearsal.tried(replace(one.chosen, printed=typed), one.candidate)
    assert (tried.hindrance, getattr(tried.why, "code", "")) == (Hindrance.PLACE, code)


def test_what_is_not_proven_was_never_written(desk: Desk) -> None:
    theme = desk.folder / "output_value.yaml"
    before = theme.stat().st_ino, theme.read_bytes()
    chosen = offer(desk, "43.21亿元").chosen
    assert chosen is not None
    edits = figure_edits(desk.catalogue(), desk.folder, source(desk), replace(chosen, printed="43.12亿元"))
    with pytest.raises(DataError):
        desk.take(source(desk), 0, edits)
    assert (theme.stat().st_ino, theme.read_bytes()) == before
    assert not desk.steps


def test_a_document_that_is_explained_is_read_to_the_end_by_the_same_yes(desk: Desk) -> None:
    progress = desk.progress(source(desk))
    assert progress is not None
    document = progress.document
    *others, last = [
        NewExclusion(
            "vague", document.characters[stretch.start].line, document.plain[stretch.start : stretch.end]
        )
        for stretch in progress.stretches
        if not stretch.standing.is_explained
    ]
    desk.take(source(desk), 0, exclusion_edits(desk.folder, source(desk), others))
    assert not source(desk).read_to_end
    step = desk.take(source(desk), 0, exclusion_edits(desk.folder, source(desk), [last]))
    assert [stroke.path.name for stroke in step.strokes] == ["exclusions.yaml", "sources.yaml"]
    assert Desk(desk.folder, desk.documents).catalogue().sources["001"].read_to_end
    desk.undo()
    assert not source(desk).read_to_end


def test_what_is_written_already_is_offered_as_a_repeat(desk: Desk) -> None:
    assert offer(desk, "43.21亿元", 1).lands
    take(desk, offer(desk, "43.21亿元"))
    again = offer(desk, "43.21亿元", 1)
    assert (again.lands, again.reason) == (False, Reason.REPEAT)


def test_a_rank_in_the_only_city_around_writes_what_the_document_means_by_it(desk: Desk) -> None:
    take(desk, offer(desk, "全市第二"))
    assert source(desk).whole_city == AROUND[1]
    assert [figure.among for figure in desk.catalogue().observations] == [AROUND[1]]
    desk.undo()
    assert not source(desk).whole_city.zh


def test_a_rank_without_a_field_is_among_the_only_one_that_its_sentence_names(desk: Desk) -> None:
    chosen = offer(desk, "第3位").chosen
    assert chosen is not None
    assert chosen.among == "乙县"


@pytest.mark.parametrize("where", ["in the county", "in Yi County"])
def test_an_english_rank_is_among_the_only_one_that_its_clause_names(tmp_path: Path, where: str) -> None:
    folder, documents = tmp_path / "town", tmp_path / "documents"
    documents.mkdir()
    new_folder(folder, {"甲镇": TOWN}, AROUND)
    text = f"In 2023 the town was third {where} for recycling."
    added(folder, documents, text, SourceEntry("a.txt", "甲镇", "2023", Bilingual("文章", "article")))
    desk = Desk(folder, documents)
    document, catalogue = document_of(text.encode()), desk.catalogue()
    (third,) = (one for one in Proposer(document, known_indicators({})).candidates() if not one.reason)
    judged = Rehearsal(catalogue, document, source(desk)).judged(third)
    assert (proposed(judged, source(desk), catalogue.areas).among, judged.hindered) == ("乙县", None)


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("2023年，规上工业总产值增长3.4%，总量居全市第二。", "level"),
        ("2023年，规上工业总产值3.4亿元，增速高于全市1.3个百分点，居全市第二。", "change_on_year"),
        ("2023年，规上工业总产值完成率居全市第二。", "completion"),
    ],
)
def test_a_rank_is_of_what_its_clause_ranks(tmp_path: Path, sentence: str, measure: str) -> None:
    folder, documents = tmp_path / "town", tmp_path / "documents"
    documents.mkdir()
    new_folder(folder, {"甲镇": TOWN}, AROUND)
    added(folder, documents, sentence, SourceEntry("a.txt", "甲镇", "2023", Bilingual("文章", "article")))
    chosen = offer(Desk(folder, documents), "全市第二").chosen
    assert chosen is not None
    assert chosen.of == measure


def test_a_number_of_a_table_is_told_by_the_name_of_its_row(tmp_path: Path) -> None:
    table = (
        "2023年农业\n产品名称 | 单位 | 产量 | 比上年增长（%）\n茶叶 | 吨 | 41 | -1.37\n水果 | 吨 | 15 | 2.4\n"
    )
    desk, one = offered_of(tmp_path, table, "-1.37%")
    take(desk, one)
    assert [carried.near for carried in desk.catalogue().observations] == ["茶叶"]


def test_of_two_equal_numbers_the_one_that_was_pressed_is_proven(desk: Desk) -> None:
    second = offer(desk, "8%", 1)
    take(desk, second)
    carried = desk.progress(source(desk))
    assert carried is not None
    assert [stretch.start for stretch in carried.stretches if stretch.proofs] == [second.stretch.start]


def test_a_proposal_says_why_it_would_be_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("2023年，全镇规上工业企业428吨，出口1.2亿美元。\n", "utf-8")
    sound = Path(__file__).parents[1] / "sound"
    assert main(["propose", str(tmp_path / "a.txt"), "--lang", "en", "--curated", str(sound)]) == 0
    printed = capsys.readouterr().out
    assert "its indicator cannot hold it" in printed
    assert "its indicator in CNY" in printed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Total output of 12,340 boxes sold.\n", ["boxes", "output", "Total", "of"]),
        ("甲镇茶叶达到12吨左右。\n", ["甲镇茶叶达到", "镇茶叶达到", "茶叶达到", "叶达到", "达到"]),
    ],
)
def test_what_stands_beside_any_figure_tells_it_from_its_neighbours_last(text: str, words: list[str]) -> None:
    document = document_of(text.encode())
    assert list(near_words(document, document.tokens[0], "")) == words
