"""What a page's own style sheet hides is no text of it, and what it only seems to hide is."""

import pytest

from metrics.curation.opening.page_styles import PageStyles
from metrics.curation.opening.webpage import page_lines
from metrics.curation.tables.files.webpage import read_webpage

HIDING = {
    "a class": (".x{display:none}", '<p class="y x">'),
    "a tag and a class": ("p.x { color: red; Display : NONE }", '<p class="x">'),
    "two classes": (".x.y{visibility:hidden}", '<p class="y z x">'),
    "an id": ("#x{visibility:collapse}", '<p id="x">'),
    "a tag": ("p{display:none}", "<p>"),
    "one of several selectors": ("h1, .x ,h2{display:none}", '<p class="x">'),
    "on every screen": ("@media screen{.x{display:none}}", '<p class="x">'),
    "behind a comment": ("/* .y{ */ .x{display:none}", '<p class="x">'),
    "behind an import": ("@import url(a.css);.x{display:none}", '<p class="x">'),
    "an important rule": (".x{display:none!important}#x{display:block}", '<p class="x" id="x">'),
    "its own style": ("", '<p style="color:red; display: none">'),
    "its own attribute": ("", "<p hidden>"),
}
SHOWN = {
    "another class": (".x{display:none}", '<p class="xx">'),
    "another tag": ("div.x{display:none}", '<p class="x">'),
    "a later rule": (".x{display:none}.x{display:block}", '<p class="x">'),
    "a rule that counts more": ("#x{display:block}.x{display:none}", '<p class="x" id="x">'),
    "its own style": (".x{display:none}", '<p class="x" style="display:block">'),
    "on paper": ("@media print{.x{display:none}}", '<p class="x">'),
    "on a narrow screen": ("@media (max-width: 600px){.x{display:none}}", '<p class="x">'),
    "within another": (".y .x{display:none}", '<p class="x">'),
    "while pointed at": (".x:hover{display:none}", '<p class="x">'),
    "a comment": ("/* .x{display:none} */", '<p class="x">'),
    "a broken sheet": ("}}{;.x{display:none", '<p class="x">'),
}


def page(css: str, tag: str) -> str:
    """Return a page with a style sheet, and a text in an element that it may hide."""
    return f"<html><head><style>{css}</style></head><body><p lang=zh>一</p>{tag}二</p>"


@pytest.mark.parametrize("name", HIDING)
def test_what_a_rule_hides_is_not_read(name: str) -> None:
    assert "二" not in "".join(page_lines(page(*HIDING[name]).encode()))


@pytest.mark.parametrize("name", SHOWN)
def test_what_no_rule_hides_is_read(name: str) -> None:
    assert "二" in "".join(page_lines(page(*SHOWN[name]).encode()))


def test_a_sheet_for_paper_hides_nothing_on_a_screen() -> None:
    sheet = '<style media="print">.x{display:none}</style>'
    assert not PageStyles.of(sheet).hide("p", {"class": "x"})


def test_a_row_of_a_table_that_a_class_hides_holds_no_figures() -> None:
    rows = (
        "<tr><td>甲</td><td>1</td></tr><tr class=x><td>乙</td><td>2</td></tr><tr><td>丙</td><td>3</td></tr>"
    )
    (grid,) = read_webpage(f"<style>.x{{display:none}}</style><table>{rows}</table>").grids
    assert [grid.text(row, 1) for row in range(1, len(grid.rows) + 1)] == ["甲", "丙"]
