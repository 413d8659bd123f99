"""One broken entry is told once: what merely follows from it is not."""

from pathlib import Path

import pytest

from metrics.curation import examine

AREAS = """西溪:
  name: {zh: 西溪镇, en: Xixi}
  lies_in:
    - {zh: 永康市, en: Yongkang}
  parts:
    下赵村: Xiazhao village
    其余: the rest
"""
SOURCES = """"001":
  file: first.txt
  sha256: 0000000000000000000000000000000000000000000000000000000000000001
  what: {zh: 年终回顾, en: review of the year}
  publisher: not stated
  area: 西溪
  period: 2023
  known_from: [{printed: 2023年, line: 199}]
  全市: {zh: 永康市, en: Yongkang}
"""
THEME = """name: {zh: 产值, en: Output}
indicators:
  output:
    name: {zh: 总产值, en: Gross output}
    unit: 元
    welcome: higher
    definition: {zh: 价值, en: value}
    rest: 其余
    figures:
      "001":
        - {level: 12.34亿元, line: 199}
        - {level: 13亿元, line: 200, supersedes: {document: "001", line: 199}}
        - {rank: 全市第二, of: level, line: 203}
        - {rank: 第三, of: level, among: 永康市, line: 204}
        - {level: 1.34亿元, part: 下赵村, line: 205}
        - {level: 11亿元, period: 2022, line: 206}
"""
MORE = """name: {zh: 村, en: Villages}
indicators:
  villages:
    name: {zh: 村, en: Villages}
    unit: 个
    welcome: neither
    definition: {zh: 村, en: villages}
    only_in: [西溪]
    figures:
      "001":
        - {level: 22个, line: 302}
  rich:
    name: {zh: 富裕村, en: Rich villages}
    unit: 个
    welcome: neither
    definition: {zh: 村, en: villages}
    threshold: 50万元
    threshold_on: output
    within: villages
  mean:
    name: {zh: 村均, en: Mean}
    unit: 元
    welcome: neither
    definition: {zh: 村, en: villages}
    quotient_of: [output, villages]
"""
FILES = {"areas.yaml": AREAS, "sources.yaml": SOURCES, "theme.yaml": THEME, "more.yaml": MORE}


def messages_of(folder: Path, file: str = "", old: str = "", new: str = "") -> list[str]:
    """Return the messages about the folder in which one thing was changed."""
    for name, text in FILES.items():
        assert name != file or old in text
        (folder / name).write_text(text.replace(old, new, 1) if name == file else text, encoding="utf-8")
    return [problem.message.en for problem in examine(folder)[1]]


def test_the_folder_is_sound(tmp_path: Path) -> None:
    assert messages_of(tmp_path) == []


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("sources.yaml", "area: 西溪", "area: 西西"),
        ("sources.yaml", "area: 西溪", "areas: 西溪"),
        ("sources.yaml", "  area: 西溪\n", ""),
        ("sources.yaml", "period: 2023", "period: 去年"),
        ("sources.yaml", "period: 2023", "perid: 2023"),
        ("sources.yaml", "  period: 2023\n", ""),
        ("sources.yaml", "全市: {zh: 永康市, en: Yongkang}", "全市: 永康市"),
        ("sources.yaml", "全市:", "全省:"),
        ("sources.yaml", "  全市: {zh: 永康市, en: Yongkang}\n", ""),
        ("sources.yaml", SOURCES.partition("\n")[2], "  oops\n"),
        ("areas.yaml", "  parts:\n    下赵村: Xiazhao village\n    其余: the rest\n", "  parts:\n"),
        ("areas.yaml", "  parts:", "  part:"),
        ("areas.yaml", "    - {zh: 永康市, en: Yongkang}", "    - 永康市"),
        ("theme.yaml", "    unit: 元\n", "    unit: 圆\n"),
        ("theme.yaml", "    unit: 元\n", ""),
        ("theme.yaml", "  output:", "  output: []\n  outputs:"),
        ("theme.yaml", "12.34亿元", "12。34亿圆"),
        ("theme.yaml", "line: 199}", "line: 一百}"),
        ("theme.yaml", "indicators:\n", "indicators: []\nx:\n"),
        ("theme.yaml", "name: {zh: 产值", "name: {zh: '产值"),
        ("more.yaml", "    unit: 个\n", "    unit: 个村\n"),
        ("more.yaml", "[output, villages]", "[output, [villages]]"),
        ("more.yaml", "threshold_on:", "threshold_of:"),
    ],
)
def test_what_follows_from_a_broken_entry_is_not_told(file: str, old: str, new: str, tmp_path: Path) -> None:
    messages = messages_of(tmp_path, file, old, new)
    assert 1 <= len(messages) <= (2 if "[]" in new else 1)
    assert not any("already" in message or "the same thing" in message for message in messages)
