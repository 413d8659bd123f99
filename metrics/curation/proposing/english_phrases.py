"""The noun phrase of a figure in an English sentence, before it or behind it.

>>> before_it("The resident population rose to"), before_it("to"), behind_it("new jobs were created, nearly")
('resident population', '', 'new jobs')
"""

import re

LONGEST = 60  # characters
_LETTER = re.compile("[A-Za-z]")
_CHINESE = re.compile("[\u4e00-\u9fff]")
_DATED = re.compile(r"^.*(?:19|20)\d\d ?(?=[A-Za-z])", re.ASCII)
_FRONT = re.compile(
    r"^(?:(?:the|a|an|and|but|while|with|we|our|its|their|in|during|by|of|to|at|as|this|last|year|also|total|some|planted|built"
    r"|opened|delivered|created)(?![A-Za-z]) ?)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?: ?(?<![A-Za-z])(?:was|were|is|are|estimated|expected|stood|stands|reached|totalled|totaled|amounted|came"
    r"|rose|rises|grew|increased|fell|declined|decreased|dropped|climbed|expanded|remained|averaged|had|has|have|been|be|will|to|at|of|by|from|in|on|an|a"
    r"|the|up|down|rise|fall|increase|growth|good|and|with|for|about|over|just|only|now)(?![A-Za-z]))+ ?$",
    re.IGNORECASE,
)
_NOUN = re.compile(
    r" ?(?:of )?(?P<noun>[A-Za-z][A-Za-z' -]*?)(?= ?(?<![A-Za-z])(?:was|were|is|are|in|of|had|has|have|for|to|by|with"
    r"|on|at|from|and|that|which|who|across|per|last|this|during)(?![A-Za-z])|[^A-Za-z' -]|$)"
)


def is_english(text: str) -> bool:
    """Whether a text has Latin letters and no Chinese character."""
    return _LETTER.search(text) is not None and _CHINESE.search(text) is None


def before_it(clause: str) -> str:
    """Return the noun phrase of the clause before a figure; empty if there is none."""
    return _TAIL.sub("", _FRONT.sub("", _DATED.sub("", clause.strip())))[-LONGEST:].strip()


def clause_behind(after: str) -> str:
    """Return what follows a figure up to the next mark or figure, where English says when."""
    return re.split(r"[,;:.(](?!\d)|(?<!\d)(?!(?:19|20)\d\d(?!\d))\d", after)[0] if is_english(after) else ""


def behind_it(after: str) -> str:
    """Return the noun that a figure counts and that stands behind it: new jobs of 1,250 new jobs were created."""
    found = _NOUN.match(after)
    return found["noun"].strip() if found else ""
