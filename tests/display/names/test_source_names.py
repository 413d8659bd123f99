"""What documents are called: by paper, headline and day where they are printed, else by what they are about."""

import pytest
from msgspec.structs import replace

from metrics.display.names.source_names import at_address, place_name, place_within, source_name, unstated
from metrics.language import Bilingual, Language
from metrics.model.codes import SourceKind
from metrics.model.records import Catalogue, Place, Source
from tests.worlds import world

WORLD = world({"output": {"x2023": "level: 12.34亿元"}})
PLAIN = WORLD.sources["x2023"]
PAPER, HEADLINE = Bilingual("永康日报", "Yongkang Daily"), Bilingual("西溪这一年", "A year of Xixi")


@pytest.mark.parametrize(
    ("source", "chinese", "english"),
    [
        (PLAIN, "西溪镇 2023 年文章", "article on Xixi, 2023"),
        (
            replace(PLAIN, publisher=PAPER),
            "永康日报的西溪镇 2023 年文章",
            "article on Xixi, 2023, Yongkang Daily",
        ),
        (
            replace(PLAIN, publisher=PAPER, headline=HEADLINE, date="2024-01-15"),
            "永康日报《西溪这一年》，2024-01-15",
            "“A year of Xixi”, Yongkang Daily, dated 2024-01-15",
        ),
        (replace(PLAIN, kind=SourceKind.BOOK), "西溪镇 2023 年书籍", "book on Xixi, 2023"),
        (replace(PLAIN, area="", speaks_of=()), "2023 年文章", "article of 2023"),
        (
            replace(PLAIN, area="", speaks_of=(("西溪", 2020), ("花街", 2021))),
            "西溪镇、花街镇 2023 年文章",
            "article on Xixi, Huajie, 2023",
        ),
    ],
)
def test_a_document_is_called_as_readers_know_it(source: Source, chinese: str, english: str) -> None:
    assert source_name(WORLD, source, Language.ZH) == chinese
    assert source_name(WORLD, source, Language.EN) == english


def test_its_lines_stand_behind_its_name_and_no_file_name_does() -> None:
    assert (
        place_name(WORLD, PLAIN, [Place(201), Place(199), Place(199)], Language.ZH)
        == "西溪镇 2023 年文章（x2023 第 199、201 行）"
    )
    assert place_name(WORLD, PLAIN, [Place(199)], Language.EN) == "article on Xixi, 2023 (x2023, line 199)"
    assert place_name(WORLD, PLAIN, [Place(0)], Language.ZH) == "西溪镇 2023 年文章（x2023）"
    assert place_within(WORLD, PLAIN, [Place(199)], Language.ZH) == "西溪镇 2023 年文章，x2023 第 199 行"
    book = replace(PLAIN, kind=SourceKind.BOOK)
    assert place_name(WORLD, book, [Place(0)], Language.ZH) == "西溪镇 2023 年书籍（x2023，无从核对）"


def test_what_no_document_says_of_itself_is_told_once() -> None:
    assert unstated(WORLD, Language.ZH) == ["各文档都没有载明：发布者、标题、作者、日期。"]
    sources = dict(WORLD.sources) | {"x2023": replace(PLAIN, publisher=PAPER)}
    few: Catalogue = replace(WORLD, sources={key: sources[key] for key in ("x2023", "x2022")})
    assert unstated(few, Language.EN) == [
        "Stated in none of the documents: headline, author, date.",
        "No publisher is stated in: x2022.",
    ]


@pytest.mark.parametrize(
    ("address", "chinese", "english"),
    [
        ("001:199", "001 第 199 行", "001, line 199"),
        ("t2023:Sheet1!C12", "t2023 Sheet1!C12 格", "t2023, cell Sheet1!C12"),
        ("b2020", "b2020", "b2020"),
    ],
)
def test_an_address_as_a_curator_writes_it_is_read_as_every_other_place(
    address: str, chinese: str, english: str
) -> None:
    assert [at_address(address, language) for language in Language] == [chinese, english]
