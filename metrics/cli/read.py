"""`metrics read`: what is read from printed figures."""

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence

from metrics.cli.arguments.argument import JSON_LINES, argument, unmarked
from metrics.cli.files.streams import is_standard
from metrics.cli.files.text_files import raw_of, text_of
from metrics.cli.printing.outcome import BAD_DATA, FINE
from metrics.curation import default_folder
from metrics.curation.records.units import folder_units
from metrics.display.numbers.unit_words import amount
from metrics.errors import QuantityError
from metrics.language import Language
from metrics.model.quantity import Quantity
from metrics.model.units import Units

ARGUMENTS = (
    argument(
        "text",
        "如 12.34亿元；- 表示标准输入，每行一个",
        "such as 12.34亿元; - for standard input, one a line",
        metavar="TEXT",
        nargs="+",
        type=unmarked,
    ),
    JSON_LINES,
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Show what `metrics read` reads from each text, in the units of the curated folder at hand: a line each."""
    code, units = FINE, folder_units(default_folder())
    for text in _texts(options.text):
        try:
            quantity = Quantity.read(text, units)
        except QuantityError as error:
            code, message = BAD_DATA, error.message.within(language)
            print(_json({"text": text, "error": message}) if options.json else f"{text}\t{message}")
        else:
            print(_json(quantity.as_json()) if options.json else _reading(text, quantity, units, language))
    return code


def _texts(words: Sequence[str]) -> Iterator[str]:
    """Yield what `metrics read` is to read: what is written after it, or comes in, line by line."""
    for word in words:
        if is_standard(word):
            lines = text_of(word, raw_of(word)).text.splitlines()
            yield from filter(None, map(str.strip, lines))
        else:
            yield word


def _json(record: Mapping[str, object]) -> str:
    """Return a reading as `metrics read --json` prints it, in one line."""
    return json.dumps(record, ensure_ascii=False)


def _reading(text: str, quantity: Quantity, units: Units, language: Language) -> str:
    """Return what `metrics read` read as a person reads it: value, interval, unit, hedge; open ends blank."""
    read = quantity.as_json()
    value, low, high = ("" if read[end] is None else f"{read[end]}" for end in ("value", "low", "high"))
    hedge = f"\t{quantity.hedge}" if read["hedge"] else ""
    return f"{text}\t{amount(value, quantity.unit, language, units)}\t[{low}, {high}]{hedge}"
