"""Types of arguments that several commands take: argparse asks them for a value, and tells what they refuse."""

from metrics.cli.arguments.argparse_words import NO_PORT, NO_TIME, ONE_NAME, refusal
from metrics.errors import QuantityError
from metrics.language import Bilingual
from metrics.model.period import Period

HIGHEST_PORT = 65535


def period(text: str) -> str:
    """Return the period typed at --period in its one way of writing, e.g. 2023-06.

    Raises:
        ArgumentTypeError: if it is none.
    """
    try:
        return Period.read(text).text
    except QuantityError as error:
        raise refusal(NO_TIME, text) from error


def port(text: str) -> int:
    """Return the port number typed at --port.

    Raises:
        ArgumentTypeError: if it is none.
    """
    if not text.isascii() or not text.isdigit() or not 0 <= int(text) <= HIGHEST_PORT:
        raise refusal(NO_PORT, text)
    return int(text)


def both_names(text: str) -> Bilingual:
    """Return the name in both languages of a locality typed at --town, e.g. 平湖镇=Pinghu.

    Raises:
        ArgumentTypeError: if one is missing, as of a folder that is typed behind it.
    """
    zh, _, en = (name.strip() for name in text.partition("="))
    if not (zh and en):
        raise refusal(ONE_NAME, text)
    return Bilingual(zh, en)
