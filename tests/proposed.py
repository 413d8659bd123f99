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


def excluded(text: str) -> list[str]:
    """Return the numbers of a text that are no figures."""
    candidates = Proposer(document_of(text.encode()), library.known_indicators({})).candidates()
    return [candidate.token.text for candidate in candidates if candidate.reason is not None]


def first_guess(candidate: Candidate) -> str:
    """Return the indicator that a figure is likeliest of; empty where nothing is known."""
    return candidate.guesses[0].indicator.id if candidate.guesses else ""


def unit_of(candidate: Candidate) -> str:
    """Return the unit in which a figure is read; empty where it is no quantity."""
    return candidate.quantity.unit if candidate.quantity else ""
