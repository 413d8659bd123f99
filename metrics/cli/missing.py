"""`metrics missing`: which figure that nobody printed would let the most be compared, and a letter that asks for it."""

import argparse
import json
from collections.abc import Iterator, Sequence

from metrics.analysis.facts import Fact
from metrics.analysis.store import facts_of
from metrics.analysis.supposing.missing import MissingPiece, by_town, missing_pieces
from metrics.cli.arguments.argument import FOLDER, JSON_LINES, argument
from metrics.cli.arguments.option_values import identified
from metrics.cli.printing.outcome import FINE
from metrics.cli.printing.place_record import place_record
from metrics.curation import load_catalogue
from metrics.display.gaps.missing import asked_texts, opened_text, publishers, wanted_text
from metrics.display.gaps.request_letter import letter_text
from metrics.display.wording import Wording
from metrics.language import Language

FEW = 20  # are printed unless all are asked for
BETWEEN_LETTERS = "\n\n— — —\n\n"

ARGUMENTS = (
    FOLDER,
    argument("--indicator", "只看这个指标，可重复", "of this indicator only; repeatable", action="append"),
    argument("--area", "只看该镇缺的，可重复", "what this town lacks; repeatable", action="append"),
    argument("--all", "全部列出", "list all of them", action="store_true"),
    argument(
        "--letter",
        "写成给各镇的信，空白处请自填",
        "write a letter to each town; its blanks are yours to fill",
        action="store_true",
    ),
    JSON_LINES,
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Print what is missing, what gains most first, or the letters that ask for it.

    Raises:
        WrongUsageError: if there is no such indicator or town.
    """
    catalogue = load_catalogue(options.folder)
    indicators = identified("--indicator", options.indicator or (), catalogue.indicators)
    areas = identified("--area", options.area or (), catalogue.towns)
    wording = Wording(catalogue, language)
    pieces = [piece for piece in _pieces(wording, indicators) if not areas or set(piece.areas) & set(areas)]
    few = pieces if options.all or options.json else pieces[:FEW]
    if options.letter:
        letters = by_town(few)
        wanted = [area for area in letters if not areas or area in areas]
        texts = [letter_text(area, letters[area], wording) for area in wanted]
        print(BETWEEN_LETTERS.join(texts) or wording.word("missing_none"))
    else:
        lines = (json.dumps(_record(piece, wording), ensure_ascii=False) for piece in few)
        print("\n".join(lines if options.json else _lines(few, len(pieces), wording)))
    return FINE


def _pieces(wording: Wording, indicators: Sequence[str]) -> list[MissingPiece]:
    """Return what is missing of the indicators that `metrics missing` names, or of all."""
    facts = facts_of(wording.catalogue)
    if not indicators:
        return missing_pieces(facts)
    return [piece for indicator in indicators for piece in missing_pieces(facts, indicator)]


def _lines(pieces: Sequence[MissingPiece], every: int, wording: Wording) -> Iterator[str]:
    """Yield what `metrics missing` prints of a figure: what it is and what it opens, then whom to ask."""
    for index, piece in enumerate(pieces, 1):
        yield f"{index}. {wanted_text(piece, wording)}{wording.word('colon')}{opened_text(piece, wording)}"
        asked = dict.fromkeys(text for area in piece.areas for text in asked_texts(area, wording))
        yield f"   {wording.word('whom_to_ask')}{wording.word('colon')}{wording.word('semicolon').join(asked)}"
    if every > len(pieces):
        yield wording.word("more_pieces", every - len(pieces))
    if not every:
        yield wording.word("missing_none")


def _record(piece: MissingPiece, wording: Wording) -> dict[str, object]:
    """Return a missing figure as `metrics missing --json` prints it."""
    return {
        "lacking": piece.lacking,
        "indicator": piece.indicator,
        "measure": piece.measure,
        "period": piece.period.text,
        "areas": list(piece.areas),
        "comparable": piece.plain,
        "with_caution": piece.cautious,
        "at_least": piece.at_least,
        "text": wanted_text(piece, wording),
        "there": [_figure(fact) for fact in piece.there],
        "unlocks": [_figure(fact) for fact in piece.unlocks],
        "publishers": list(dict.fromkeys(name for area in piece.areas for name in publishers(area, wording))),
    }


def _figure(fact: Fact) -> dict[str, object]:
    """Return a figure beside a missing one as JSON: what it is about and where it stands."""
    return {
        "area": fact.area,
        "period": fact.period.text,
        "status": fact.status,
        "printed": fact.printed,
        **place_record(fact.document, fact.first),
    }
