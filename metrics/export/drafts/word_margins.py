"""What Word shows of a file outside its body: headers, footers, notes, comments; and where each belongs."""

from collections.abc import Iterator
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE as RELATIONS
from docx.oxml import parse_xml
from docx.oxml.ns import qn

P, ID, INITIALS = qn("w:p"), qn("w:id"), qn("w:initials")
OWN = "TM"  # initials of the comments that this program wrote into a draft
# A part, one text of it, and the mark in the body where that belongs.
ASIDES = (
    (RELATIONS.FOOTNOTES, qn("w:footnote"), qn("w:footnoteReference")),
    (RELATIONS.ENDNOTES, qn("w:endnote"), qn("w:endnoteReference")),
    (RELATIONS.COMMENTS, qn("w:comment"), qn("w:commentReference")),
)
AROUND = (RELATIONS.HEADER, RELATIONS.FOOTER)


def margins(document: Any) -> Iterator[tuple[Any, Any]]:
    """Yield the paragraphs outside the body, each with the run of the body where it belongs; None: at its beginning."""
    body, parts = document.element.body, list(document.part.rels.values())
    for relation in parts:
        if relation.reltype in AROUND and not relation.is_external:
            yield from ((paragraph, None) for paragraph in _root(relation.target_part).iter(P))
    for kind, tag, reference in ASIDES:
        spots = {mark.get(ID): mark.getparent() for mark in body.iter(reference)}
        for relation in parts:
            if relation.reltype == kind and not relation.is_external:
                yield from _noted(_root(relation.target_part), tag, spots)


def _noted(root: Any, tag: str, spots: dict[str, Any]) -> Iterator[tuple[Any, Any]]:
    """Yield the paragraphs of the notes that the body refers to; lines that only part them are none."""
    for note in root.iter(tag):
        if note.get(ID) in spots and note.get(INITIALS) != OWN:
            yield from ((paragraph, spots[note.get(ID)]) for paragraph in note.iter(P))


def _root(member: Any) -> Any:
    """Return the XML of a member of a Word file, parsed where python-docx leaves it as it is."""
    return member.element if hasattr(member, "element") else parse_xml(member.blob)
