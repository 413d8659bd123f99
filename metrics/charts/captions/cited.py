"""The sources of a chart: its documents with their lines or cells, or of many how many there are."""

from collections.abc import Sequence

from metrics.analysis.facts import Fact
from metrics.display.names.source_names import place_name
from metrics.display.wording import Wording
from metrics.model.records import Place

FEW_DOCUMENTS = 6  # are named one by one


def cited(facts: Sequence[Fact], wording: Wording) -> tuple[str, str]:
    """Return the sources of a caption: each document with its lines; of many, how many, and apart the whole list."""
    names = sorted({fact.document for fact in facts})
    places = places_of(facts, wording)
    if len(names) <= FEW_DOCUMENTS:
        return wording.word("sources_are", places) if places else "", ""
    ids = sorted({fact.source.id for fact in facts})
    many = wording.word("many_documents", len(names), ids[0], ids[-1])
    return wording.word("sources_are", many), places


def places_of(facts: Sequence[Fact], wording: Wording) -> str:
    """Return the sources of a caption: the documents of facts drawn or told in the title, with lines or cells."""
    places: dict[str, set[Place]] = {}
    for fact in facts:
        places.setdefault(fact.source.id, set()).add(fact.first.at)
    catalogue, language = wording.catalogue, wording.language
    return wording.word("semicolon").join(
        place_name(catalogue, catalogue.sources[source], printed, language)
        for source, printed in sorted(places.items())
    )
