"""The coverage page says which figure would let the most be compared, with a letter to copy."""

from metrics.analysis.store import facts_of
from metrics.language import Language
from metrics.views.blocks.missing import missing_block, missing_lines
from metrics.views.loading.shelf import Data
from metrics.views.menu import PAGES
from metrics.views.page import UNCHOSEN
from metrics.views.readers.reader import Reader
from tests.worlds import world

WORLD = world({"output": {"x2023": "level: 12.34亿元", "w2023": "level: 3.7574亿元"}})
DATA = Data(WORLD, facts_of(WORLD))


def test_the_coverage_page_names_the_next_best_figure_and_links_its_comparison() -> None:
    html = PAGES["coverage"].make(Reader.of(DATA, Language.ZH), UNCHOSEN).html
    assert "花街 2023 年的总产值" in html
    assert 'href="comparison?indicator=output&amp;measure=level&amp;lang=zh"' in html


def test_an_english_reader_gets_the_chinese_letter_too() -> None:
    html = missing_block(Reader.of(DATA, Language.EN)).html
    assert "Letter to Huajie" in html
    assert '<span class="text" lang="zh-CN">花街镇统计工作人员（姓名：＿＿＿＿）：' in html
    assert '<span class="text" lang="en">To the statistics staff of Huajie' in html


def test_where_nothing_helps_the_block_says_so() -> None:
    alone = world({"income": {"x2023": "level: 1400万元"}})
    html = missing_block(Reader.of(Data(alone, facts_of(alone)), Language.EN)).html
    assert "no single figure would make more comparisons possible." in html


def test_a_comparison_names_the_figure_that_it_lacks_most_among_its_towns() -> None:
    reader = Reader.of(DATA, Language.ZH)
    html = PAGES["comparison"].make(reader, UNCHOSEN).html
    assert "再有一个数即可比较" in html
    assert "花街 2023 年的总产值" in html
    assert missing_lines("output", ("西溪",), reader) == []
