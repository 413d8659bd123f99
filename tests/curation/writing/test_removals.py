"""What is set aside is a comment in its place; what is left is what was there, without it."""

import pytest
import yaml

from metrics.curation.writing.placing import NotWritableError
from metrics.curation.writing.removals import set_aside, without

SEVERAL = """\
indicators:
  output: # c0
    figures: # c1
      # c2
      "001": # c3
        # c4
        - {level: 1元, line: 2} # c5
        - level: 2元 # c6
          line: 9 # c7

        # c8
      "002":
      - {level: 3元, line: 1}
  other: {unit: 元, figures: {"001": [{level: 4元, line: 3}]}}
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("line", "column", "gone"), [(7, 11, ("001", 0)), (8, 11, ("001", 1)), (13, 9, ("002", 0))]
)
def test_a_figure_becomes_a_comment_and_all_else_stays(
    line: int, column: int, gone: tuple[str, int], end: str
) -> None:
    text = SEVERAL.replace("\n", end)
    new = set_aside(text, line, column, "王某, 2026-11-27: 算错了")
    before, after = (yaml.load(version, Loader=yaml.BaseLoader) for version in (text, new))
    figures = before["indicators"]["output"]["figures"]
    del figures[gone[0]][gone[1]]
    before["indicators"]["output"]["figures"] = {key: entries for key, entries in figures.items() if entries}
    assert after == before
    comment = new.replace(" ", "").replace("#-", "-").replace('#"', '"')
    assert all(line in comment for line in text.replace(" ", "").split(end))
    assert new.count("# 王某, 2026-11-27: 算错了" + end) == 1


@pytest.mark.parametrize("position", [(14, 48), (14, 10), (1, 1), (99, 1)])
def test_what_stands_in_brackets_or_is_no_item_is_left_to_a_person(position: tuple[int, int]) -> None:
    with pytest.raises(NotWritableError):
        set_aside(SEVERAL, *position, "王某")


def test_the_only_entry_of_a_mapping_is_not_taken_out() -> None:
    with pytest.raises(NotWritableError):
        without('"001":\n  read: to the end\n', ["001", "read"])
