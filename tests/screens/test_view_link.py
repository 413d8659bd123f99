"""The view is the link: whatever is chosen opens again from its address, and a hostile address opens something."""

import re
from html import unescape

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from streamlit.testing.v1 import AppTest

from metrics.analysis.comparing.comparison import View
from metrics.analysis.filtering import Filter
from metrics.analysis.prepared import PreparedView
from metrics.display.numbers.money_units import units_for
from metrics.language import Language
from metrics.model.codes import ChartKind, Measure, MoneyUnit
from metrics.views.addresses.links import words_of, words_of_filter
from metrics.views.asked import asked
from metrics.views.loading.shelf import Data
from metrics.views.readers.first_view import first_view
from metrics.views.readers.reader import Reader
from tests.sample import CATALOGUE, FACTS, TOWNS
from tests.screens.visiting import PATIENCE, ROOT, chart, html, visit
from tests.views.links import LINKS
from tests.worlds import shown

OF_TOWNS = FACTS.select(areas=TOWNS, replaced=True)
SHOWN = sorted({(fact.indicator, fact.measure) for fact in OF_TOWNS})
MONEY = ["industrial_output", "fixed_asset_investment", "operating_income", "retail_sales"]
INDUSTRY = View("industrial_output", Measure.LEVEL, TOWNS, 2020, 2024)


@st.composite
def views(draw: st.DrawFn) -> View:
    """Draw a view that a reader can choose: a kind and a unit that fit what it holds."""
    indicator, measure = draw(st.sampled_from([*SHOWN, *((indicator, "level") for indicator in MONEY)]))
    towns = draw(st.sets(st.sampled_from(TOWNS), min_size=1))
    years = sorted(draw(st.tuples(st.integers(2020, 2024), st.integers(2020, 2024))))
    view = View(indicator, Measure(measure), tuple(t for t in TOWNS if t in towns), years[0], years[1])
    rows = shown(FACTS, view)
    units = units_for([row.quantity for row in rows if row.numbers], Language.ZH)
    kind, unit = draw(st.sampled_from(PreparedView(FACTS, view).kinds)), draw(st.sampled_from(units))
    return replace(view, kind=kind, unit=unit)


def linked(app: AppTest) -> dict[str, list[str]]:
    """Return the words of the address, without the language."""
    query = {key: app.query_params[key] for key in words_of(INDUSTRY)}
    return {key: [words] if isinstance(words, str) else list(words) for key, words in query.items()}


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(views())
def test_a_view_opens_again_from_its_link(view: View) -> None:
    app = visit("comparison", **words_of(view))
    assert linked(app) == words_of(view)
    assert "不认识" not in html(app)
    assert "不适合" not in html(app)


def test_the_words_of_two_views_differ() -> None:
    others = [
        *(replace(INDUSTRY, kind=kind) for kind in ChartKind),
        *(replace(INDUSTRY, unit=unit) for unit in MoneyUnit),
        replace(INDUSTRY, first=2021),
        replace(INDUSTRY, areas=TOWNS[:1]),
        replace(INDUSTRY, measure=Measure.RANK),
    ]
    assert len({str(words_of(other)) for other in others}) == len(set(others))


@pytest.mark.parametrize("word", ["<script>alert(1)</script>", "柱形", "Columns\u202e", "0" * 500])
def test_a_word_that_is_not_known_is_told_in_plain_text_and_the_nearest_view_is_shown(word: str) -> None:
    keys = words_of(INDUSTRY)
    page = visit("comparison", **dict.fromkeys(keys, word))
    (notice,) = re.findall(r'class="problems"[^>]*>(.*?)</div>', html(page), re.DOTALL)
    assert unescape(notice).count(word[:40]) == len(keys)
    assert "<script>" not in html(page)
    assert linked(page) == words_of(first_view(Data(CATALOGUE, FACTS)) or INDUSTRY)


@pytest.mark.parametrize("link", LINKS)
def test_the_dashboard_understands_a_link_as_its_light_page_does(link: str) -> None:
    name, words, _ = LINKS[link]
    arrived = asked(name, words, Reader.of(Data(CATALOGUE, FACTS), Language.ZH))
    app = visit(name, **{key: list(values) for key, values in words.items()})
    boxes = re.findall(r'class="problems"[^>]*>(.*?)</div>', html(app), re.DOTALL)
    assert len(re.findall("<p>|<li>", "".join(boxes))) == len(arrived.notices)
    assert all(notice in unescape("".join(boxes)) for notice in arrived.notices)
    if arrived.choice.view:
        assert linked(app) == words_of(arrived.choice.view)
    elif name == "towns":
        assert tuple(app.query_params["towns"]) == arrived.choice.towns
    else:
        assert {key: chosen for key, chosen in filtered(app).items() if chosen} == {
            key: values for key, values in words_of_filter(arrived.choice.wanted).items() if values
        }


def filtered(app: AppTest) -> dict[str, list[str]]:
    """Return the words of a filter in the address."""
    keys = words_of_filter(Filter())
    query = {key: app.query_params.get(key, []) for key in keys}
    return {key: [words] if isinstance(words, str) else list(words) for key, words in query.items()}


def test_a_kind_that_does_not_fit_is_told_and_dots_are_shown() -> None:
    page = visit("comparison", indicator="pm25", kind="slope")
    assert "链接要的“坡度图”不适合这些数字，已显示散点图。" in html(page)
    assert linked(page)["kind"] == ["dots"]


def test_kind_and_unit_are_offered_only_where_there_is_more_than_one() -> None:
    page = visit("comparison", indicator="industrial_output")
    assert list(page.segmented_control(key="kind").options) == ["散点", "柱形"]
    assert list(page.segmented_control(key="unit").options) == ["自动", "万元", "亿元"]
    page.selectbox(key="indicator").set_value("pm25").run()
    assert [picker.key for picker in page.segmented_control] == ["measure"]


def test_another_kind_is_one_choice_away_and_stands_in_the_link() -> None:
    page = visit("comparison", indicator="industrial_output")
    page.segmented_control(key="kind").set_value("columns").run()
    assert {trace["type"] for trace in chart(page)["data"]} == {"bar"}
    assert linked(page)["kind"] == ["columns"]
    page.segmented_control(key="unit").set_value("wan").run()
    assert linked(page)["unit"] == ["wan"]
    assert "37574 万元" in html(page)


def test_an_old_link_without_kind_and_unit_shows_dots() -> None:
    page = visit("comparison", indicator="industrial_output", measure="level")
    assert linked(page) == words_of(INDUSTRY)


@pytest.mark.parametrize(("code", "language"), [("EN", "en"), ("zh-CN", "zh")])
def test_a_link_may_name_the_language_as_browsers_do(code: str, language: str) -> None:
    app = visit("overview", lang=code)
    assert app.query_params["lang"] in (language, [language])


@pytest.mark.parametrize(
    ("page", "link", "left"),
    [
        (
            "comparison",
            words_of(replace(INDUSTRY, measure=Measure.CHANGE_ON_YEAR)),
            {"indicator": INDUSTRY.indicator},
        ),
        ("data", {"theme": ["investment"]}, {"q": ""}),
    ],
)
def test_a_first_run_that_was_broken_off_does_not_lose_what_the_link_asks_for(
    page: str, link: dict[str, list[str]], left: dict[str, str]
) -> None:
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=PATIENCE)
    for key, words in link.items():
        app.query_params[key] = words
    app.switch_page(f"metrics/screens/pages/{page}.py")
    for key, chosen in left.items():
        app.session_state[key] = chosen  # as far as the run came
    app.run()
    assert not app.exception
    assert {key: app.query_params[key] for key in link} == {
        key: words if len(words) > 1 else words[0] for key, words in link.items()
    }
