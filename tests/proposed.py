"""What is proposed of a made-up paper, by the library's own indicators."""

from metrics.curation import library
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.documents import document_of


def figures(text: str, town: tuple[str, ...] = ()) -> list[Candidate]:
    """Return the numbers of a text that may be figures."""
    candidates = Proposer(document_of(text.encode()), library.known_indicators({}), town=town).candidates()
    return [candidate for candidate in candidates if candidate.reason is None]


def the(text: str, printed: str) -> Candidate:
    """Return the figure of a text that is printed so."""
    return next(figure for figure in figures(text) if printed in (figure.printed or figure.token.text))
