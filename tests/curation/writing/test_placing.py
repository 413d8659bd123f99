"""What is added stands where it belongs, and every other byte stays as it is."""

from collections.abc import Mapping, Sequence

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.curation.writing.additions import Addition, Flow, written
from metrics.curation.writing.curated import (
    a_figure,
    an_exclusion,
    an_indicator,
    figure_line,
    read_to_the_end,
)
from metrics.curation.writing.placing import NotWritableError, added, added_at

THEME = """\
# 产值
name: {zh: 产值, en: Output}   # a comment

indicators:
  output:
    name: {zh: 产值, en: Output}
    unit: 元
    figures:
      "001":
        - {level: 12.34亿元, line: 199}
        # about the next one
        - {change_on_year: 1.92%, line: 201}

      "004":
      - {level: 37574万元, line: 287}   # without indent
  # the last one
  other: {name: {zh: 甲, en: A}, unit: 元, figures: {"001": [{level: 1亿元, line: 3}]}}

  third:
    unit: 元
    definition: |
      several
      lines

# the end
"""
FIGURE = {"level": "1.3亿元", "line": "200"}


def one_line_more(text: str, addition: Mapping[str, Addition]) -> str:
    """Return the one line by which an edited text is longer."""
    new, old = added(text, addition).split("\n"), text.split("\n")
    assert len(new) == len(old) + 1
    index = next(at for at, line in enumerate(new) if at == len(old) or line != old[at])
    assert new[:index] + new[index + 1 :] == old
    return new[index]


def test_a_figure_stands_in_a_line_of_its_own_by_the_line_of_its_document() -> None:
    assert one_line_more(THEME, a_figure("output", "001", FIGURE)) == "        - {level: 1.3亿元, line: 200}"
    lines = added(THEME, a_figure("output", "001", FIGURE)).split("\n")
    assert (
        lines.index("        - {level: 1.3亿元, line: 200}")
        == lines.index("        - {level: 12.34亿元, line: 199}") + 1
    )


def test_a_figure_that_comes_first_stands_below_what_is_said_before_the_first() -> None:
    text = "indicators:\n  a:\n    figures:\n      x:\n        # why\n        - {level: 1, line: 9}\n"
    assert added(text, a_figure("a", "x", {"level": "2个", "line": "3"})) == text.replace(
        "        - {level: 1", "        - {level: 2个, line: 3}\n        - {level: 1"
    )


def test_a_list_keeps_the_indent_that_it_has() -> None:
    assert one_line_more(THEME, a_figure("output", "004", FIGURE)) == "      - {level: 1.3亿元, line: 200}"


def test_a_figure_in_braces_stays_in_braces() -> None:
    new = added(THEME, a_figure("other", "001", FIGURE))
    assert "[{level: 1亿元, line: 3}, {level: 1.3亿元, line: 200}]}}" in new
    new = added(THEME, a_figure("other", "002", FIGURE))
    assert ', "002": [{level: 1.3亿元, line: 200}]}}' in new


def test_what_has_no_figures_gets_the_whole_block() -> None:
    new = added(THEME, a_figure("third", "001", FIGURE))
    block = '      lines\n    figures:\n      "001":\n        - {level: 1.3亿元, line: 200}\n\n# the end\n'
    assert new.endswith(block)


def test_a_figure_under_a_heading_of_its_own_joins_its_list() -> None:
    text = (
        "indicators:\n  a:\n    figures:\n      x: {note: {zh: 注, en: n}, figures: [{level: 1, line: 9}]}\n"
    )
    assert "[{level: 1, line: 9}, {level: 2个, line: 10}]" in added(
        text, a_figure("a", "x", {"level": "2个", "line": "10"})
    )


EXCLUSIONS = """\
"001":
  name:
    7: 三联村
    19: [一村, 二村]
  idiom: {6: 一心}
"""


@pytest.mark.parametrize(
    ("reason", "line", "printed", "expected"),
    [
        ("name", 9, "四村", "    7: 三联村\n    9: 四村\n    19:"),
        ("name", 1, "四村", "  name:\n    1: 四村\n    7:"),
        ("name", 7, "四村", "    7: [三联村, 四村]\n"),
        ("name", 19, "1,2村", '    19: [一村, 二村, "1,2村"]\n'),
        ("idiom", 8, "一派", "  idiom: {6: 一心, 8: 一派}\n"),
        ("date", 8, "6月", "  idiom: {6: 一心}\n  date:\n    8: 6月\n"),
    ],
)
def test_what_is_excluded_joins_its_reason_and_line(
    reason: str, line: int, printed: str, expected: str
) -> None:
    assert expected in added(EXCLUSIONS, an_exclusion("001", reason, line, printed))


def test_an_empty_file_and_one_of_comments_get_their_first_entry() -> None:
    entry = '"001":\n  date:\n    8: 6月\n'
    assert added("", an_exclusion("001", "date", 8, "6月")) == entry
    assert added("# a\n", an_exclusion("001", "date", 8, "6月")) == "# a\n" + entry


def test_line_ends_byte_order_mark_and_a_missing_last_line_end_stay() -> None:
    text = '\ufeff"001":\r\n  file: a\r\n  period: 2023'
    assert added(text, read_to_the_end("001")) == f"{text}\r\n  read: to the end\r\n"


def test_a_field_is_added_at_a_place() -> None:
    line = THEME.split("\n").index("        - {level: 12.34亿元, line: 199}") + 1
    new = added_at(THEME, line, 11, {"sure": Flow("period")})
    assert new == THEME.replace("line: 199}", "line: 199, sure: period}")
    with pytest.raises(NotWritableError):
        added_at(THEME, line, 12, {"sure": Flow("period")})


def test_an_indicator_is_added_behind_the_last() -> None:
    new = added(THEME, an_indicator("fourth", ("name: {zh: 丁, en: D}", "definition:", "  zh: 一")))
    assert new.endswith(
        "lines\n  fourth:\n    name: {zh: 丁, en: D}\n    definition:\n      zh: 一\n\n# the end\n"
    )


@pytest.mark.parametrize("addition", [a_figure("name", "zh", FIGURE), read_to_the_end("name")])
def test_where_nothing_can_be_added_nothing_is(addition: Mapping[str, Addition]) -> None:
    with pytest.raises(NotWritableError):
        added("indicators: {name: 甲}\nname: [1]\n", addition)


def test_a_text_that_yaml_would_read_otherwise_goes_in_quotes() -> None:
    assert [written(text) for text in ("a: b", "# a", "[a", "1,2", "001", '"', "是", "-3.3%", "&a", "!b", "a #b")] == [
        '"a: b"', '"# a"', '"[a"', '"1,2"', '"001"', '"\\""', "是", "-3.3%", '"&a"', '"!b"', '"a #b"',
    ]  # fmt: skip


def test_the_fields_of_a_figure_stand_in_the_order_of_the_grammar() -> None:
    written_so = figure_line({"near": "产值", "status": "", "line": "3", "rank": "第一", "of": "level"})
    assert written_so == "{rank: 第一, line: 3, of: level, near: 产值}"


WORDS = st.text("ab一二1-: #,[]{}'\"&*!", min_size=1, max_size=6).map(str.strip).filter(bool)
LINES = st.integers(1, 30)


@st.composite
def themes(draw: st.DrawFn) -> str:
    """Return a theme in some of the ways in which people write one."""
    lines = ["# 主题", "indicators:"]
    for indicator in draw(st.lists(st.sampled_from("xyz"), min_size=1, unique=True)):
        lines += [f"  {indicator}:", f"    name: {written(draw(WORDS))}"]
        lines += ["    # noted"] if draw(st.booleans()) else []
        documents = draw(st.lists(st.sampled_from(("001", "b", "12")), unique=True))
        figures = {document: draw(st.lists(LINES, min_size=1, max_size=3)) for document in documents}
        lines += _in_some_form(draw(st.sampled_from(("block", "flat", "flow", "braces"))), figures)
        lines += [""] * draw(st.integers(0, 2))
    return draw(st.sampled_from(("\n", "\r\n"))).join(lines) + draw(st.sampled_from(("", "\n", "\n# end\n")))


def _in_some_form(form: str, figures: Mapping[str, Sequence[int]]) -> list[str]:
    """Return the lines of some figures."""
    entries = {
        written(document): [f"{{level: 1, line: {line}}}" for line in lines]
        for document, lines in figures.items()
    }
    if not entries:
        return []
    if form == "braces":
        return [
            "    figures: {"
            + ", ".join(f"{document}: [{', '.join(items)}]" for document, items in entries.items())
            + "}"
        ]
    lines = ["    figures:"]
    for document, items in entries.items():
        indent = "  " if form == "block" else ""
        lines += (
            [f"      {document}: [{', '.join(items)}]  # {form}"]
            if form == "flow"
            else [f"      {document}:"]
        )
        lines += [] if form == "flow" else [f"      {indent}- {item}   # why" for item in items]
    return lines


@settings(max_examples=60, deadline=None)
@given(
    themes(),
    st.lists(
        st.tuples(st.sampled_from("xyz"), st.sampled_from(("001", "b", "12", "新")), LINES, WORDS), max_size=4
    ),
)
def test_whatever_is_added_is_read_back_and_every_other_character_stays(
    text: str, figures: list[tuple[str, str, int, str]]
) -> None:
    for indicator, document, line, near in figures:
        addition = a_figure(indicator, document, {"level": "1个", "line": str(line), "near": near})
        before, new = _loaded(text), added(text, addition)
        assert _is_within(text.split("\n"), new.split("\n")), (text, new)
        listed = (
            before["indicators"].setdefault(indicator, {}).setdefault("figures", {}).setdefault(document, [])
        )
        listed.append({"level": "1个", "line": str(line), "near": near})
        after = _loaded(new)
        for tree in (before, after):
            items = tree["indicators"][indicator]["figures"][document]
            items.sort(key=str)
        assert after == before
        text = new


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(("name", "date")), LINES, WORDS), max_size=6))
def test_exclusions_are_read_back_whatever_they_hold(excluded: list[tuple[str, int, str]]) -> None:
    text = '"001": # one\n  idiom:\n    3: 一心\n'
    expected = {"001": {"idiom": {"3": ["一心"]}}}
    for reason, line, printed in excluded:
        text = added(text, an_exclusion("001", reason, line, printed))
        expected["001"].setdefault(reason, {}).setdefault(str(line), []).append(printed)
    read: dict[str, dict[str, dict[str, str | list[str]]]] = yaml.load(text, Loader=yaml.BaseLoader)
    kept = {
        document: {
            reason: {
                line: [excluded] if isinstance(excluded, str) else excluded
                for line, excluded in by_line.items()
            }
            for reason, by_line in by_reason.items()
        }
        for document, by_reason in read.items()
    }
    assert kept == expected
    assert text.startswith('"001": # one\n')


HOSTILE = {
    "braces": "indicators: {\n  output: {\n    unit: 元, # c1\n    words: [a, b,] # c2\n  } # c3\n}\n",
    "brackets": "indicators:\n  output:\n    figures: {'001': [\n      {level: 1元, line: 2}, # one\n"
    "      # two\n      ]}\n",
    "a text that keeps its blanks": "indicators:\n  output:\n    definition: |+\n      a\n\n\n",
    "line ends of Windows, none at the end": "indicators:\r\n  output:\r\n    unit: 元 # c",
    "marks of a document": "# x\n--- # y\nindicators:\n  output:\n    unit: 元\n# z\n...\n# after\n",
    "figures of several lines": "indicators:\n  output:\n    figures:\n      # before\n      '001': # beside\n"
    "        - level: 1元 # d\n          line: 2 # e\n        # f\n    # g\n  other: {unit: 元}\n",
    "an alias": "indicators:\n  output: &a\n    unit: 元\n  other: *a\n",
    "a question mark": "indicators:\n  ? output\n  : unit: 元 # c\n",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_file_that_is_written_in_another_way_keeps_every_comment_and_value(text: str) -> None:
    new = added(text, a_figure("output", "001", {"level": "1.3亿元", "line": "200"}))
    assert _is_within(text.split("\n"), new.split("\n")), new
    assert ("\r" in text) == all(line.endswith("\r") for line in new.split("\n")[:-1])
    before, after = _loaded(text)["indicators"]["output"], _loaded(new)["indicators"]["output"]
    earlier = before.pop("figures", {"001": []})["001"]
    assert after.pop("figures")["001"] == [*earlier, {"level": "1.3亿元", "line": "200"}]
    assert after == before


def _loaded(text: str) -> dict[str, dict[str, dict[str, dict[str, list[object]]]]]:
    """Return what a text holds, every scalar as text."""
    loaded: dict[str, dict[str, dict[str, dict[str, list[object]]]]] = yaml.load(text, Loader=yaml.BaseLoader)
    return loaded


def _is_within(old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether the old lines are among the new ones in their order, each whole or grown by one piece in the middle."""
    left = iter(new)
    return all(any(_grew(line, new) for new in left) for line in old)


def _grew(old: str, new: str) -> bool:
    """Whether a line is the same, or the same with something put in."""
    old, new = old.rstrip("\r"), new.rstrip("\r")
    cut = next((at for at, (one, other) in enumerate(zip(old, new, strict=False)) if one != other), len(old))
    return new.endswith(old[cut:]) and len(new) >= len(old)
