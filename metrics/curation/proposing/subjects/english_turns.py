"""English nouns in turn, each with a figure of its own: exports, imports and loans were 3, 4 and 5 respectively.

>>> noun_in_turn("Exports, imports and loans were 3, ", " and 5 billion yuan respectively")
'imports'
>>> noun_in_turn("The output of wheat, rice and tea was 12 tons, 4 tons and ", " tons respectively")
'output of tea'
"""

import re
from itertools import chain

_VERB = (
    "(?:was|were|is|are|reached|totall?ed|stood at|came to|amounted to|rose|grew|fell|increased|decreased|declined"
    "|dropped|accounted for|made up|went up|went down|expanded|hit)(?![a-z])"
)
_WORDS = "[A-Za-z-]+(?: [A-Za-z-]+){0,3}?"
_NOUNS = re.compile(
    rf"(?P<lead>(?:(?<![A-Za-z])[A-Za-z -]{{3,50}} (?:of|in|from) )?(?:the )?)(?P<first>{_WORDS})"
    rf"(?P<others>(?:, ?{_WORDS}){{1,5}}),? ?and (?P<last>[A-Za-z-]+)(?P<head>(?: [A-Za-z-]+){{0,4}}?) {_VERB}"
)
_INDUSTRIES = re.compile(
    r"(?<![A-Za-z])three (?:(?:strata of|main) )?(?:industry|industries|sectors)(?![a-z])"
)
_ROW = re.compile(rf"(?:{_VERB}|(?<![A-Za-z])(?:up|down|by|to|of|at)(?![a-z])) ?(?:by ?)?(?=\d|$)")
_ENDS = re.compile(rf"respectively|;|\.(?!\d)|(?<![A-Za-z])(?:up|down|with|of which|{_VERB})(?![a-z])")
_NUMBER = re.compile(r"\d[\d.,]*\d|\d")


def noun_in_turn(sentence: str, behind: str) -> str:
    """Return the noun of a figure in a row, of as many nouns before it in its sentence; empty where it is in none.

    ``behind`` is what follows the figure.
    """
    begins = [row.end() for row in _ROW.finditer(sentence)]
    if not begins:
        return ""
    position = len(_NUMBER.findall(sentence, begins[-1]))
    many = position + 1 + len(_NUMBER.findall(_ENDS.split(behind)[0]))
    nouns = _in_a_row(sentence)
    return nouns[position - many] if 2 < many <= len(nouns) else ""


def _in_a_row(sentence: str) -> tuple[str, ...]:
    """Return the nouns that an English sentence sets side by side, with what they share; empty for fewer than three."""
    if _INDUSTRIES.search(sentence):
        return tuple(f"{which} industry" for which in ("primary", "secondary", "tertiary"))
    row = _NOUNS.search(sentence)
    if row is None:
        return ()
    lead, nouns = re.sub("^(?:The|the) ", "", row["lead"]), re.split(", ?", row["first"] + row["others"])
    # Exports, imports and retail sales: none shares the sales
    are_whole = any(noun.endswith("s") or noun.isupper() for noun in nouns)
    head = "" if are_whole else row["head"]
    return tuple(
        f"{lead}{noun}" for noun in chain((noun + head for noun in nouns), (row["last"] + row["head"],))
    )
