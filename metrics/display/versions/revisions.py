"""Revisions in words: a figure that a later one replaced, each number with its place."""

from metrics.analysis.revisions import Revision
from metrics.display.observations import about_text, numbers_of
from metrics.display.words import word
from metrics.language import Language
from metrics.model.records import Catalogue


def revision_text(catalogue: Catalogue, revision: Revision, language: Language) -> str:
    """Return a revision in a clause: of what, and every number with its place, the oldest first."""
    about = about_text(catalogue, revision.newest, language)
    return word("revision_note", language).format(about, revised_numbers(catalogue, revision, language))


def revised_numbers(catalogue: Catalogue, revision: Revision, language: Language) -> str:
    """Return the numbers of a revision, each with its place, the oldest first."""
    return f" {word('revised_to', language)} ".join(numbers_of(catalogue, revision.observations, language))
