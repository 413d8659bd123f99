"""The parser of the command line: every command is a module of `metrics.cli`, with its own arguments."""

import argparse
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from metrics.cli.arguments.argparse_words import let_argparse_speak
from metrics.cli.arguments.argument import CURATED, FOLDER, LANGUAGE, Argument
from metrics.cli.arguments.option_values import WrongUsageError
from metrics.errors import nearest
from metrics.language import Bilingual, Language

COMMANDS = {
    "read": Bilingual("读出印刷的数字", "read printed figures"),
    "check": Bilingual("检查数据，列出全部问题", "check the data, list every problem"),
    "schema": Bilingual(
        "写出编辑器补全、讲解和纠错所用的模式",
        "write what lets an editor complete, explain and correct the files",
    ),
    "verify": Bilingual("到原文中核对每个数字", "look every figure up in its document"),
    "audit": Bilingual("清点原文中的每个数字", "account for every number of the documents"),
    "new": Bilingual(
        "建一个数据文件夹，带指标库", "begin a folder of curated files, with the indicator library"
    ),
    "add": Bilingual("收入一份文档", "add a document"),
    "import": Bilingual("导入一张表，先看后写", "take a table in, after a look at what it holds"),
    "propose": Bilingual(
        "文档里有哪些数字，可能是什么", "what figures a document may hold, and what they may be of"
    ),
    "curate": Bilingual(
        "整理台：在浏览器里逐个认定文档的数字",
        "the workbench: say yes or no to each number of a document, in a browser",
    ),
    "proofread": Bilingual(
        "核稿：草稿里的数字，哪些与所印不符", "which numbers of a draft are not as printed"
    ),
    "table": Bilingual("输出整洁表", "print the tidy frame"),
    "coverage": Bilingual("哪些有数字，哪些没有，为什么", "what is known, what is not, and why"),
    "compare": Bilingual("两两之间可比与否，为什么，谁高", "which figures compare, why, and which is higher"),
    "missing": Bilingual(
        "补上哪个数，可比的就更多；附信",
        "which figure would let most be compared, with a letter that asks for it",
    ),
    "conflicts": Bilingual("哪些数字不一致，哪些已修订", "where documents disagree, and what was revised"),
    "diff": Bilingual(
        "两版数据有何差别，结论和图随之怎样", "what differs between two versions, and what that does"
    ),
    "changes": Bilingual("与先前的数据相比，什么变了", "what changed since earlier data"),
    "implied": Bilingual(
        "由印出的数字推得什么，凭什么", "what follows from the printed figures, with its proof"
    ),
    "export": Bilingual("把一张图存为文件", "write a chart, or its figures, as files"),
    "serve": Bilingual("运行看板", "run the dashboard"),
}
MODULES = {"import": "import_table"}  # no module may be called as a word of Python is
ABOUT = Bilingual(
    "城镇指标：照原文读数、核对、比较", "Town Metrics: figures as printed, checked and compared"
)


def refuse_unknown(words: Sequence[str]) -> None:
    """Refuse a command that there is none of, with the one that comes nearest.

    Raises:
        WrongUsageError: if the first word that is no option, nor the language of --lang, names no command.
    """
    before = ("", *words)
    named = (
        word
        for word, previous in zip(words, before, strict=False)
        if not word.startswith("-") and previous != "--lang"
    )
    word = next(named, "")
    if not word or word in COMMANDS:
        return
    near = nearest(word, COMMANDS)
    zh, en = f"没有命令 '{word}'", f"there is no command '{word}'"
    if near:
        raise WrongUsageError(Bilingual(f"{zh}；是不是 {near[0]}？", f"{en}; did you mean {near[0]}?"))
    every = ", ".join(COMMANDS)
    raise WrongUsageError(Bilingual(f"{zh}；请写 {every} 之一", f"{en}; write one of {every}"))


def parser_of(language: Language, words: Sequence[str] = ()) -> argparse.ArgumentParser:
    """Return the parser for ``words``, its help in ``language``; it knows the arguments of the command that they name.

    Only that command is loaded, for some load much; the others are listed.
    """
    let_argparse_speak(language)
    named = next((word for word in words if word in COMMANDS), "")
    parser = argparse.ArgumentParser("metrics", description=ABOUT.within(language))
    _add(parser, LANGUAGE, language)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, about in COMMANDS.items():
        command = commands.add_parser(name, help=about.within(language), description=about.within(language))
        if name == named:
            module = import_module(f"metrics.cli.{MODULES.get(name, name)}")
            command.set_defaults(run=module.run)
            more = (CURATED,) if FOLDER in module.ARGUMENTS else ()
            for argument in (*module.ARGUMENTS, *more, LANGUAGE):
                _add(command, argument, language)
    return parser


def _add(parser: argparse.ArgumentParser, argument: Argument, language: Language) -> None:
    settings: dict[str, Any] = {**argument.settings, "help": argument.help.within(language)}
    parser.add_argument(*argument.names, **settings)
