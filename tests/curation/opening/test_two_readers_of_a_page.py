"""A web page is read as lines and as tables: both see the same digits, and neither joins those of two things."""

import re

import pytest

from metrics.curation.opening.webpage import page_lines
from metrics.curation.tables.files.webpage import read_webpage

# What a cell holds, and the runs of digits that a reader of the page sees in it.
CELLS = {
    "plain": ("34131", ["34131"]),
    "button": ("34131<button>2</button>", ["34131"]),
    "select": ("34131<select><option>2<option>3</select>", ["34131"]),
    "textarea": ("34131<textarea>2</textarea>", ["34131"]),
    "picture": ("34131<svg><text>2</text></svg>", ["34131"]),
    "frame": ("34131<iframe>2</iframe>", ["34131"]),
    "object": ("34131<object>2</object>", ["34131"]),
    "choices": ("34131<datalist><option>2</datalist>", ["34131"]),
    "canvas": ("34131<canvas>2</canvas>", ["34131"]),
    "script": ("34131<script>2</script>", ["34131"]),
    "struck out": ("<s>90</s>34131<del>2</del>", ["34131"]),
    "hidden": ("34131<span hidden>2<span>3</span>4</span>", ["34131"]),
    "hidden item": ("<ul><li hidden>2<ul><li>3<li>5</ul><li>34131</ul>", ["34131"]),
    "hidden table": ("34131<div hidden><table><tr><td>2<td>3</table></div>", ["34131"]),
    "hidden cell": ("34131<td hidden><table><tr><td>2<td>3</table>4<td>5", ["34131", "5"]),
    "footnote": ("34131<sup>2</sup>", ["34131", "²"]),
    "footnote, linked": ('34131<sup><a href="#2">2</a></sup>', ["34131", "²"]),
    "below the line": ("34131<sub>2</sub>", ["34131", "₂"]),
    "name with a number": ("PM<sub>2.5</sub>", ["2", "5"]),
    "footnote that is not ended": ("34131<sup>2<td>5", ["34131", "²", "5"]),
    "paragraphs": ("<p>34131<p>2", ["34131", "2"]),
    "paragraphs that end": ("<p>34131</p>2", ["34131", "2"]),
    "items": ("<ul><li>34131<li>2</ul>", ["34131", "2"]),
    "items that end": ("<ul><li>34131</li></ul>2", ["34131", "2"]),
    "lines": ("34131<br>2<br/>3", ["34131", "2", "3"]),
    "divisions": ("<div>34131</div><div>2</div>", ["34131", "2"]),
    "letters of a number": ("34<b>1</b>31", ["34131"]),
}
DIGITS = re.compile(r"[⁰¹²³⁴-⁹]+|[₀-₉]+|[0-9]+")


@pytest.mark.parametrize("name", CELLS)
def test_both_readers_of_a_page_see_the_same_digits(name: str) -> None:
    cell, seen = CELLS[name]
    page = f"<!DOCTYPE html><meta charset=utf-8><body><table><tr><th>镇<th>人<tr><td>西溪镇<td>{cell}</table>"
    lines = "\n".join(page_lines(page.encode()))
    grid, *_ = read_webpage(page).grids
    texts = "\n".join(grid.text(2, column) for column in range(1, grid.width + 1))
    assert DIGITS.findall(lines) == seen
    assert DIGITS.findall(texts) == seen
