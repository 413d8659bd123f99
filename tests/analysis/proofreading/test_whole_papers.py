"""Papers of a made-up county in which one sentence lends another its subject: what is right stays, a slip is told."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from benchmarks.proofreading.drafts import Draft, written
from benchmarks.proofreading.world import World
from metrics import load_catalogue
from metrics.analysis.proofreading.claims_judged import proofread
from metrics.analysis.store import Facts, facts_of
from metrics.curation.drafts.draft import Draft as ReadDraft
from metrics.model.codes.outcome import Outcome

COUNTY = World.made(20261127)


@cache
def county() -> Facts:
    """Return the figures of the county."""
    with TemporaryDirectory() as folder:
        return facts_of(load_catalogue(COUNTY.write(Path(folder))))


def wrong(paper: Draft) -> list[str]:
    """Return what a paper has wrong."""
    claims = ReadDraft(paper.text, county().catalogue).claims()
    return [one.claim.text for one in proofread(county(), claims) if one.outcome.is_wrong]


def standing(paper: Draft) -> list[str]:
    """Return what of a paper stands."""
    claims = ReadDraft(paper.text, county().catalogue).claims()
    return [one.claim.text for one in proofread(county(), claims) if one.outcome is Outcome.STANDS]


def paper(text: str) -> Draft:
    """Return a paper of a town, another one beside it, and 2023."""
    filled = written(text, COUNTY, "清溪", "柳河", 2023)
    assert filled
    return filled


TAXES = (
    "In {Y}, total fiscal revenue in {T:en} was {fiscal_revenue~en}, which was {fiscal_revenue.growth~en} on {Y-1}. "
    "Tax revenue in {Y} was {tax_revenue~en}, which was {tax_revenue.growth~en} on {Y-1}."
)
PRIZE = (
    "对照表（{Y}年）\n┃项目┃{T}┃{U}┃\n┃规上工业总产值┃{industrial_output}┃{industrial_output/U}┃\n"
    "说明：（1）规上工业总产值{T}比{U}多，故资金由{T}先行垫付，首期为90万元。"
)
PUZZLE = (
    "Why did industrial investment in {T:en} move in {Y}, to {industrial_investment~en}, when fixed-asset investment "
    "went its own way, to {fixed_asset_investment~en}? Part of the answer lies in {Y-1}, when industrial investment "
    "was {industrial_investment@1~en}."
)
VILLAGES = (
    "财政所：{Y}年{T}财政总收入是{fiscal_revenue}。\n代表：村里呢？\n"
    "农办：村集体经营性收入，全部加起来{operating_income}。"
)
TOWNS = (
    "先报{T}：{Y}年社会消费品零售总额{total_retail_sales}。"
    "再看兄弟乡镇{U}：社会消费品零售总额{total_retail_sales/U}。"
)
ROADS = (
    "{Y}年{T}旅游总收入{tourism_revenue}，{tourism_revenue.growth}。旅游公路养护开支下降，税收大厅窗口减少。"
)
ASKED = (
    "{Y-1}年，{T}的规上工业总产值是{industrial_output@1}；{Y}年是{industrial_output}。"
    "财政总收入呢？{Y-1}年{fiscal_revenue@1}，{Y}年{fiscal_revenue}。"
)
SHAPES = {
    "taxes": TAXES,
    "prize": PRIZE,
    "puzzle": PUZZLE,
    "villages": VILLAGES,
    "towns": TOWNS,
    "roads": ROADS,
    "asked": ASKED,
}


@pytest.mark.parametrize("shape", SHAPES)
def test_nothing_that_is_right_is_called_wrong(shape: str) -> None:
    assert wrong(paper(SHAPES[shape])) == []


SLIPS = {
    "taxes": (-2, "up 31.9%"),
    "puzzle": (-2, "CNY 999 million"),
    "villages": (-2, "{}亿元"),
    "towns": (-4, "清溪镇"),
}


@pytest.mark.parametrize("shape", SLIPS)
def test_a_slip_in_the_sentence_that_leans_is_told(shape: str) -> None:
    right = paper(SHAPES[shape])
    at, slip = SLIPS[shape]
    index = len(right.pieces) + at
    slipped = slip.format(right.pieces[index].text.removesuffix("万元"))
    assert wrong(right.with_piece(index, slipped))


def test_what_a_question_names_is_what_the_numbers_behind_it_are_of() -> None:
    asked = paper(ASKED)
    revenue = [COUNTY.level["fiscal_revenue", "清溪", year].text for year in (2022, 2023)]
    assert standing(asked)[-2:] == revenue


def test_what_all_villages_of_a_town_make_is_of_what_is_named() -> None:
    text = (
        "{Y}年，{T}农村居民人均可支配收入{rural_income}。村里集体的经营性收入，全加起来{operating_income}。"
    )
    last = proofread(county(), ReadDraft(paper(text).text, county().catalogue).claims())[-1]
    assert last.claim.indicators[:1] == ("operating_income",)
    assert not last.outcome.is_wrong


def test_what_two_towns_make_together_is_of_neither() -> None:
    both = sum(COUNTY.level["industrial_output", town, 2023].value for town in ("清溪", "柳河"))
    text = "{Y}年{T}规上工业总产值{industrial_output}。两镇规上工业总产值共计" + f"{both:.2f}亿元。"
    assert wrong(paper(text)) == []
    assert wrong(paper(text.replace("两镇", ""))) == [f"{both:.2f}亿元"]


def test_what_was_as_many_at_the_end_of_two_years_did_not_become_more() -> None:
    text = "{Y}年底，{T}的规上工业企业有{industrial_enterprises}，前一年（{Y-1}年）年底是{industrial_enterprises@1}。"
    before = COUNTY.level["industrial_enterprises", "清溪", 2022].value
    now = COUNTY.level["industrial_enterprises", "清溪", 2023].value
    grew = "规上工业企业的家数比前一年{}，大家都看在眼里。"
    true, false = ("多", "少") if now > before else ("少", "多")
    assert wrong(paper(text + grew.format(true))) == []
    assert wrong(paper(text + grew.format(false))) == [f"比前一年{false}"]
