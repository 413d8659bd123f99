"""Which entries differ between two versions of the data, and what of them is none of their own saying."""

from msgspec.structs import replace

from metrics.analysis.versions.changed_entries import EntryChange, entry_changes
from metrics.model.records import Catalogue, Source
from tests.worlds import world


def with_document(catalogue: Catalogue, document: Source) -> Catalogue:
    """Return a catalogue in which a document's entry is another one."""
    return replace(catalogue, sources={**catalogue.sources, document.id: document})


def test_a_document_that_has_a_figure_of_one_more_town_is_no_changed_document() -> None:
    before = world({"output": {"x2023": "level: 12.34亿元"}})
    document = before.sources["x2023"]
    speaking = replace(document, speaks_of=(*document.speaks_of, ("花街", 2022)))
    lower = replace(document, location=replace(document.location, line=document.location.line + 1))
    for after in (speaking, lower):
        assert not list(entry_changes(before, with_document(before, after)))
    assert list(entry_changes(before, with_document(before, replace(document, date="2023-06-01")))) == [
        EntryChange("document", "x2023", True, True, ("date",))
    ]
