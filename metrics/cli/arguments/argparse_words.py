"""What argparse itself says, in 中文: its headings, its help, and what is wrong with a call.

The library asks `_` and `ngettext` of its own module for each of its texts; that is the one thing of it that is leaned
on here, and a test compares the texts with those of the Python that runs.
"""

import argparse
import gettext
from collections.abc import Mapping

from metrics.language import Language

CHINESE: Mapping[str, str] = {
    "usage: ": "用法：",
    "options": "选项",
    "positional arguments": "参数",
    "subcommands": "命令",
    "show this help message and exit": "显示这段说明",
    "%(prog)s: error: %(message)s\n": "%(prog)s：%(message)s\n",
    "argument %(argument_name)s: %(message)s": "参数 %(argument_name)s：%(message)s",
    "the following arguments are required: %s": "缺少参数 %s",
    "unrecognized arguments: %s": "没有参数 %s",
    "ambiguous option: %(option)s could match %(matches)s": "%(option)s 可能是 %(matches)s，请写全",
    "expected one argument": "后面要有一个值",
    "expected at most one argument": "后面最多有一个值",
    "expected at least one argument": "后面至少要有一个值",
    "expected %s argument": "后面要有 %s 个值",
    "expected %s arguments": "后面要有 %s 个值",
    "ignored explicit argument %r": "后面不能有值 %r",
    "invalid %(type)s value: %(value)r": "%(value)r 不是这样的值（%(type)s）",
    "invalid choice: %(value)r (choose from %(choices)s)": "没有 %(value)r；请写 %(choices)s 之一",
    "unknown parser %(parser_name)r (choices: %(choices)s)": "没有命令 %(parser_name)r；请写 %(choices)s 之一",
    "not allowed with argument %s": "不能与参数 %s 同用",
    "one of the arguments %s is required": "请写参数 %s 之一",
    "unexpected option string: %s": "没有参数 %s",
    "can't open '%(filename)s': %(error)s": "打不开 %(filename)s：%(error)s",
}

# What a type of an argument says of a value that is none, asked for in the same way.
NO_TIME = "'%s' is no time that can be read; write it as 2023, 2024-H1 or 2020/.."
NO_PORT = "'%s' is no port; write a number from 0 to 65535"
NO_HOST = (
    "'%s' is no name of a server; write one such as kpi.town.example, kpi.town.example:8443 or [fd00::5]"
)
ONE_NAME = (
    "'%s' is in one language; write its names as CHINESE=ENGLISH, %s=%s where they are one, "
    "and a folder before --town"
)
REFUSALS: Mapping[str, str] = {
    NO_TIME: "'%s' 不是看得懂的时期；请写如 2023、2024-H1、2020/..",
    NO_PORT: "'%s' 不是端口；请写 0 至 65535 的数",
    ONE_NAME: "'%s' 只有一种语言；请写 中文名=英文名，两种语言同名就写 %s=%s，文件夹写在 --town 之前",
    NO_HOST: "'%s' 不是服务器的名称；请写如 kpi.town.example、kpi.town.example:8443、[fd00::5]",
}


def refusal(message: str, written: str) -> argparse.ArgumentTypeError:
    """Return the error for a value that is none, in the language in which argparse speaks."""
    return argparse.ArgumentTypeError(vars(argparse)["_"](message).replace("%s", written))


def let_argparse_speak(language: Language) -> None:
    """Let argparse say all that it says from now on in a language."""
    chinese = language is Language.ZH

    def text(message: str) -> str:
        return {**CHINESE, **REFUSALS}.get(message, message) if chinese else gettext.gettext(message)

    def counted(one: str, many: str, number: int) -> str:
        return text(one) if chinese else gettext.ngettext(one, many, number)

    vars(argparse).update({"_": text, "ngettext": counted})
