"""Whose figures in a row are, of names in a row before them: 甲、乙分别为3亿元、2亿元; Ash and Elm drew 980 and 450."""

import re
from itertools import pairwise

from metrics.curation.proposing.localities.whose import OWN, Naming, Whereabouts, in_turn
from metrics.model.printed.english_words import DIGITS
from metrics.model.printed.printed_time import ANY_MONTH

_NAME = rf"(?!(?:{ANY_MONTH})(?![a-z]))[A-Z][a-z]+(?:[ -][A-Z][a-z]+)*"
_NAMES = rf"(?P<names>{_NAME}(?:, ?{_NAME})*,? and {_NAME})(?![A-Za-z])"
_NUMBER = rf"(?:[A-Z]{{0,2}}[£$€])?{DIGITS}(?: ?(?:%|per ?cent|million|billion|[mk](?![a-z])))?"
_NUMBERS = rf"(?P<numbers>{_NUMBER}(?:, ?{_NUMBER})*,? ?and ?{_NUMBER})"
_IN_A_ROW = re.compile(rf"{_NAMES}[^.;\d]{{0,80}}?{_NUMBERS}", re.ASCII)
_ONE_NUMBER = re.compile(_NUMBER, re.ASCII)
_LEADS = re.compile("^(?:In|At|From|The|Of|For|And|By|On|To|But|While|Both) ")
_BETWEEN = re.compile(r",? ?and |, ?")
BEHIND = 120  # characters behind a figure in which the row may go on
_JOINT = re.compile("[、和与及]")


def named_in_a_row(naming: Naming, at: Whereabouts) -> str | None:
    """Whose a figure is, of the names that its own sentence puts side by side, each with a figure in its turn."""
    return _in_english(naming, at) or _in_chinese(naming, at)


def _in_chinese(naming: Naming, at: Whereabouts) -> str | None:
    """Whose a figure behind 分别 is, where nothing but joints stands between the names before that."""
    here = naming.before(at, at.sentence)
    row = [named for named in here if named.name != OWN]
    is_row = len(row) > 1 and all(
        _JOINT.fullmatch(naming.plain, one.end, other.start) for one, other in pairwise(row)
    )
    return in_turn(naming, at) if is_row else None


def _in_english(naming: Naming, at: Whereabouts) -> str | None:
    """Whose a figure is of as many as there are names before them."""
    for row in _IN_A_ROW.finditer(naming.plain, at.sentence, at.end + BEHIND):
        names = [_LEADS.sub("", name) for name in _BETWEEN.split(row["names"])]
        turn = [number.start() for number in _ONE_NUMBER.finditer(naming.plain, *row.span("numbers"))]
        if len(names) == len(turn) and at.start in turn:
            return names[turn.index(at.start)]
    return None
