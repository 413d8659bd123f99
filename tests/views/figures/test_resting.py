"""Each certain sentence opens what it rests on, with links to the lines, in both languages."""

import pytest

from metrics.analysis.comparing.differences import difference
from metrics.analysis.findings import Finding, certain, finding
from metrics.analysis.store import Facts, facts_of
from metrics.analysis.supposing.resting import FindingMaker, Support, finding_again, supports
from metrics.language import Language
from metrics.model.codes import Measure
from metrics.views.figures import resting as module
from metrics.views.loading.shelf import Data
from metrics.views.markup.html import rendered
from metrics.views.menu import PAGES
from metrics.views.page import UNCHOSEN
from metrics.views.readers.reader import Reader
from tests.worlds import world

WORLD = world({"output": {"x2023": "level: 12.34亿元", "w2023": "level: 3.7574亿元"}})
DATA = Data(WORLD, facts_of(WORLD))


def front(language: Language) -> str:
    """Return the overview as HTML."""
    return PAGES["overview"].make(Reader.of(DATA, language), UNCHOSEN).html


def test_a_sentence_says_with_which_figures_it_falls_and_links_each_of_them() -> None:
    html = front(Language.ZH)
    line = "依据 2 个数字；若 x2023 第 1 行或 w2023 第 1 行撤下则不成立；任一数字印错一位，谁高谁低不变，变的只是倍数。"
    assert line in html
    assert 'href="sources?lang=zh#dx2023-1"' in html
    assert 'href="sources?lang=zh#dw2023-1"' in html


def test_the_same_in_english() -> None:
    page = front(Language.EN)
    assert "Rests on 2 figures; falls if x2023, line 1 or w2023, line 1 is withdrawn; no single" in page
    assert "misprinted digit would change which is higher, only by how much." in page


@pytest.mark.parametrize(
    ("language", "change", "line"),
    [
        (Language.ZH, "16.2%", "任一数字印错一位，升降不变，变的只是多少"),
        (
            Language.EN,
            "16.2%",
            "no single misprinted digit would change whether it rose or fell, only by how much",
        ),
        (Language.ZH, "0.2%", "x2023 第 2 行若印错一位，升降会变"),
    ],
)
def test_of_a_growth_a_misprint_leaves_or_turns_the_way_and_never_the_number(
    language: Language, change: str, line: str
) -> None:
    catalogue = world({"output": {"x2023": f"level: 12.34亿元; change_on_year: {change}"}})
    data = Data(catalogue, facts_of(catalogue))
    growth = finding(catalogue, data.facts.select(indicator="output"))
    opened = module.resting(growth, finding_again(growth, Measure.LEVEL), Reader.of(data, language))
    assert opened is not None
    assert line in opened.line


def test_of_an_indicator_with_very_many_figures_nothing_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 1)
    reader = Reader.of(DATA, Language.ZH)
    (result, *_) = certain(WORLD, DATA.facts)
    assert module.resting(result, lambda _: result, reader) is None


def test_what_a_sentence_rests_on_is_found_when_it_is_opened_and_says_the_same() -> None:
    page = PAGES["overview"].make(Reader.of(DATA, Language.ZH), UNCHOSEN)
    html, folds = page.blocks[0].folded
    (name, fold), *_ = [fold for fold in folds.kept.items() if fold[0].startswith("r-")]
    assert "若 x2023 第 1 行或 w2023 第 1 行撤下则不成立" not in html
    card = rendered(fold.template, language=Language.ZH, **fold.fills)
    assert "若 x2023 第 1 行或 w2023 第 1 行撤下则不成立" in card
    assert f'id="{name}"' in html


def test_a_certain_answer_of_the_comparison_opens_what_it_rests_on_and_no_other_does() -> None:
    html = PAGES["comparison"].make(Reader.of(DATA, Language.ZH), UNCHOSEN).blocks[3].whole
    assert html.count('class="evidence rests"') == 1
    overlapping = world({"output": {"x2023": "level: 3.8亿元", "w2023": "level: 3.80亿元"}})
    reader = Reader.of(Data(overlapping, facts_of(overlapping)), Language.ZH)
    assert "rests" not in PAGES["comparison"].make(reader, UNCHOSEN).blocks[3].whole


def test_what_an_answer_rests_on_is_found_once_for_all_views_of_its_figures() -> None:
    """Another kind of chart or unit of money draws and words the same figures: nothing of them is left out anew."""
    one, other = (DATA.facts.select(indicator="output", areas=[area])[0] for area in ("西溪", "西湖"))
    readers = [Reader.of(DATA, Language.ZH) for _ in range(2)]
    first, second = (module.answer_resting(difference(WORLD, one, other), reader) for reader in readers)
    assert first is not None
    assert second is first
    assert module.answer_resting(difference(WORLD, one, other), Reader.of(DATA, Language.EN)) is not first


def test_what_a_sentence_rests_on_is_found_once_for_readers_of_both_languages(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    catalogue = world({"output": {"x2022": "level: 11.56亿元", "w2022": "level: 3.62亿元"}})
    data, asked = Data(catalogue, facts_of(catalogue)), list[Finding]()

    def counted(facts: Facts, stated: Finding, says: FindingMaker) -> tuple[Support, ...]:
        asked.append(stated)
        return supports(facts, stated, says)

    monkeypatch.setattr(module, "supports", counted)
    for language in Language:
        (result, *_) = certain(catalogue, data.facts)
        opened = module.resting(result, finding_again(result, Measure.LEVEL), Reader.of(data, language))
        assert opened is not None
        assert opened.line
    assert len(asked) == 1
