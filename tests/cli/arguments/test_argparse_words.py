"""In 中文 the command line is 中文 throughout, what the library says that parses it too."""

import argparse
import ast
import inspect
import re

import pytest

from metrics.cli import main
from metrics.cli.arguments.argparse_words import CHINESE
from metrics.cli.arguments.parsing import COMMANDS

Output = pytest.CaptureFixture[str]
# how the texts begin that tell a programmer, and no reader, what is wrong
OF_PROGRAMS = (
    *(
        "conflicting",
        "cannot ",
        "dest=",
        "mutually ",
        ".__call__",
        "'required' ",
        "%r is not ",
        'argument "-"',
    ),
    *("invalid option string", "invalid conflict_resolution"),
)


@pytest.mark.parametrize("words", [["--help"], *([command, "--help"] for command in COMMANDS)])
def test_a_help_in_chinese_has_no_english_word(words: list[str], capsys: Output) -> None:
    assert main([*words, "--lang", "zh"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("用法：metrics ")
    headings = [line for line in lines if line.endswith((":", "："))]
    assert headings
    assert [line for line in headings if re.search("[a-z]", line)] == []
    (shows,) = [line.split() for line in lines if "-h, --help" in line]
    assert shows[2:] == ["显示这段说明"]


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("export --kind foo", "metrics export：参数 --kind：没有 'foo'；请写 'dots', 'columns', 'slope', "),
        ("export --kind", "metrics export：参数 --kind：后面要有一个值"),
        ("verify --foo", "metrics：没有参数 --foo"),
        ("", "metrics：缺少参数 COMMAND"),
    ],
)
def test_a_wrong_call_is_refused_in_chinese(words: str, wrong: str, capsys: Output) -> None:
    assert main([*words.split(), "--lang", "zh"]) == 2
    assert capsys.readouterr().err.splitlines()[-1].startswith(wrong)


def test_whatever_argparse_tells_a_reader_has_its_words() -> None:
    calls = [node for node in ast.walk(ast.parse(inspect.getsource(argparse))) if isinstance(node, ast.Call)]
    asked = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id in {"_", "ngettext"}]
    texts = {
        word.value
        for call in asked
        for word in call.args
        if isinstance(word, ast.Constant) and isinstance(word.value, str)
    }
    assert len(texts) > 20
    assert {text for text in texts if not text.startswith(OF_PROGRAMS)} <= set(CHINESE)


@pytest.mark.parametrize(
    ("words", "zh", "en"),
    [
        (
            ("add", "a.txt", "--area", "xixi", "--period", "20233"),
            "'20233' 不是看得懂的时期",
            "'20233' is no time",
        ),
        (("serve", "--port", "99999"), "'99999' 不是端口", "'99999' is no port"),
        (("serve", "--host", "a b"), "'a b' 不是服务器的名称", "'a b' is no name of a server"),
        (("curate", "--port", "x"), "'x' 不是端口", "'x' is no port"),
    ],
)
def test_a_value_that_is_none_is_told_with_what_to_write(
    words: tuple[str, ...], zh: str, en: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for language, message in (("zh", zh), ("en", en)):
        assert main([*words, "--lang", language]) == 2
        assert message in capsys.readouterr().err
