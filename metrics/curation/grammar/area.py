"""What areas.yaml says of a town, or of another locality that documents speak of."""

import re

from metrics.curation.grammar.containers import (
    BothLanguages,
    FreeMapping,
    ListOf,
    NestedRecord,
    OneOrBothLanguages,
    OneOrMore,
    RawValue,
)
from metrics.curation.grammar.field import Record, needed, optional
from metrics.curation.grammar.figure import FEW_CHARACTERS
from metrics.curation.grammar.forms import Member, NameOf, ShapedText, ShortText
from metrics.curation.reading import unknown
from metrics.language import Bilingual
from metrics.model.codes import AreaKind


def _open(year: str) -> tuple[str, ...]:
    """Return what a field may mean by one year where two are wanted: from then on, or until then."""
    return (f"{year}/..", f"../{year}") if re.fullmatch("[12][0-9]{3}", year) else ()


CODE = ShapedText(
    r"(?=.*[0-9]|[A-Z]+$)[0-9A-Za-z][0-9A-Za-z._/-]{0,31}",
    Bilingual("字母、数字，如 330784109 或 ZH", "letters and digits, such as 330784109 or ZH"),
)
YEARS = ShapedText(
    r"([12][0-9]{3}|\.\.)/([12][0-9]{3}|\.\.)",
    Bilingual("1984/2019、2019/.. 或 ../2019", "1984/2019, 2019/.. or ../2019"),
    _open,
    numbers=False,
)
YEAR = ShapedText("[12][0-9]{3}", Bilingual("一个年份，如 2019", "a year, such as 2019"))
PART_EN = needed("en", ShortText(), "英文名", "its English name")
PART_WORDS = optional(
    "words",
    ListOf(FEW_CHARACTERS),
    "文档也这样称它：`[污水管网]`",
    "by which documents also call it: `[污水管网]`",
)
PART = Record(Bilingual("局部", "a part of a town"), (PART_EN, PART_WORDS))
FORMER_NAME = needed("name", OneOrBothLanguages(), "旧名", "the earlier name")
FORMER_VALID = optional("valid", YEARS, "用到哪年：`../1992`", "in which years: `../1992`")
FORMER = Record(Bilingual("曾用名", "an earlier name"), (FORMER_NAME, FORMER_VALID))
NAME = needed("name", BothLanguages(), "名称", "its names", "{zh: 西溪镇, en: Xixi}")
LIES_IN = needed(
    "lies_in",
    ListOf(BothLanguages()),
    "所在的地方，由近及远",
    "the localities that it lies in, from the nearest on",
    "[{zh: 永康市, en: Yongkang}]",
)
PARTS = optional(
    "parts",
    FreeMapping(RawValue((ShortText(), NestedRecord(PART)))),
    "数字可能只管的部分：中文名和英文名",
    "what a figure may cover of it: the Chinese name of each, and the English one",
)
CODES = optional(
    "codes",
    FreeMapping(CODE),
    "代码，按哪套都行：`{mca_2026: 330784109, ons: E06000037}`",
    "if it has any, of any scheme: `{mca_2026: 330784109, ons: E06000037}`",
)
KIND = optional(
    "kind",
    Member(unknown.AREA_KIND, AreaKind.TOWN),
    "不是镇而是别的地方写 `locality`",
    "`locality` if it is no town: its figures are credited to none",
)
WORDS = optional(
    "words", ListOf(FEW_CHARACTERS), "文档也这样称它：`[两地]`", "by which documents also call it: `[两地]`"
)
FORMERLY = optional(
    "formerly",
    ListOf(NestedRecord(FORMER)),
    "同一地域的曾用名：`[{name: {zh: 宜山区, en: Yishan District}, valid: ../1992}]`",
    "its earlier names, of the same territory: `[{name: {zh: 宜山区, en: Yishan District}, valid: ../1992}]`",
)
VALID = optional(
    "valid",
    YEARS,
    "哪些年有这个镇：`1984/2018`、`2019/..`；别的年份的数字不收",
    "the years in which there is such a town: `1984/2018`, `2019/..`; a figure of another year is refused",
)
SUCCESSOR_OF = optional(
    "successor_of",
    OneOrMore(NameOf(unknown.AREA)),
    "由哪些镇改设（合并、分立、升格）：`[龙港镇]`；两者的数字不比较",
    "the towns that it was made of (merged, split, raised): `[龙港镇]`; figures of the two never compare",
)
TERRITORY_CHANGED = optional(
    "territory_changed",
    OneOrMore(YEAR),
    "从哪年（或哪几年）起地域不同：前后的数字不比较",
    "the year, or years, from which its territory is another: its figures do not compare across",
)
AREA = Record(
    Bilingual("一个镇", "a town"),
    (NAME, LIES_IN, PARTS, CODES, KIND, WORDS, FORMERLY, VALID, SUCCESSOR_OF, TERRITORY_CHANGED),
)
AREAS = FreeMapping(NestedRecord(AREA))
