"""Contradictions as curators read them: what a document states, what follows from others, and where all stand."""

from metrics.analysis.conflicts import address
from metrics.analysis.following.consistency import Consistency
from metrics.analysis.following.tree import leaves
from metrics.display.numbers.amounts import interval_text
from metrics.display.tree import TreeWording
from metrics.display.words import word
from metrics.errors import Fault, Problem
from metrics.language import Bilingual, Language
from metrics.model.records import Catalogue, Observation

MESSAGE = Bilingual(
    "'{stated}' ({place}) 与 {follows} 不合，后者由 {others} 推出：{rule}，{derivation}；请对照文档，改正抄错的一处",
    "'{stated}' ({place}) does not agree with {follows}, which follows from {others}: {rule}, {derivation}; "
    "look them up and correct the one that is miswritten",
)


def contradiction_problem(catalogue: Catalogue, disagreement: Consistency) -> Problem:
    """Return a contradiction as a problem at the place of the stated figure, naming the places of the others."""
    location = disagreement.stated.location
    zh, en = (_message(catalogue, disagreement, language) for language in Language)
    return Fault(zh, en, "contradiction").at(location.file, location.line, location.column)


def _message(catalogue: Catalogue, disagreement: Consistency, language: Language) -> str:
    """Return a contradiction in the words of one language: what is stated, what follows, from which figures."""
    tree_wording, others = TreeWording(catalogue, language), dict.fromkeys(leaves(disagreement.follows))
    return MESSAGE.within(language).format(
        stated=disagreement.stated.quantity.printed,
        place=_in_document(catalogue, disagreement.stated),
        follows=_follows(tree_wording, disagreement),
        others=word("comma", language).join(_both_places(catalogue, other) for other in others),
        rule=tree_wording.rule(disagreement.follows),
        derivation=tree_wording.derivation(disagreement.follows),
    )


def _follows(tree_wording: TreeWording, disagreement: Consistency) -> str:
    """Return the interval that follows, against which the stated figure of a contradiction is held, in words."""
    implied, units = disagreement.follows, tree_wording.catalogue.units
    quantity = tree_wording.quantity(implied.interval, implied.subject)
    return interval_text(quantity, tree_wording.language, units=units)


def _both_places(catalogue: Catalogue, observation: Observation) -> str:
    """Return a figure of a contradiction with its place in the curated file and in the document."""
    location = observation.location
    return (
        f"'{observation.quantity.printed}' {location.file}:{location.line}:{location.column} "
        f"({_in_document(catalogue, observation)})"
    )


def _in_document(catalogue: Catalogue, observation: Observation) -> str:
    """Return the document and line of a figure of a contradiction: 001:199."""
    return address(catalogue, observation)
