"""exclusions.yaml: the numbers of a document that are no figures, and why; a folder may have none.

document -> reason -> line of the document -> a few characters as printed, or a list of such.
"""

import re
from collections.abc import Collection, Iterator

from metrics.curation.grammar import other_files as of
from metrics.curation.grammar.fields import Fields
from metrics.curation.grammar.figure import CHECKED
from metrics.curation.grammar.forms import WHOLE_NUMBER
from metrics.curation.proving.claims_without_numeral import NUMERAL, makes_claim
from metrics.curation.reading import shapes, unknown, wording
from metrics.curation.reading.folder import Sheet
from metrics.curation.reading.nodes import Entries, Items, Node, Text
from metrics.curation.reading.report import Report
from metrics.model.codes import Doubt, Reason
from metrics.model.records import Confirmation, Exclusion


def read_exclusions(sheet: Sheet, sources: Collection[str] | None) -> Iterator[Exclusion]:
    """Yield what exclusions.yaml excludes; ``sources`` are known documents, None where they could not be read."""
    report = sheet.report
    if isinstance(sheet.root, Entries) and not sheet.root.entries:
        return  # {}: the last one was set aside
    for document, by_reason in _pairs(report, sheet.root):
        source = shapes.word(report, document, unknown.DOCUMENT, sources)
        for written, by_line in _pairs(report, by_reason):
            reason = shapes.word(report, written, unknown.REASON, of.REASONS)
            for line, node in _pairs(report, by_line):
                texts = tuple(_texts(report, node))
                if reason and _is_line(report, line):
                    why = Reason(reason)
                    for text, sure, checked in texts:
                        at = report.location(text)
                        yield Exclusion(source, int(line.text), text.text, why, at, sure, checked)


def _pairs(report: Report, node: Node | None) -> Iterator[tuple[Text, Node]]:
    """Yield keys and nodes of exclusions.yaml's mappings; none where the file could not be read."""
    yield from shapes.entries(report, node).values() if node else ()


def _is_line(report: Report, line: Text) -> bool:
    """Whether a key of exclusions.yaml is the number of a line; that it is not is reported."""
    if re.fullmatch(WHOLE_NUMBER, line.text):
        return True
    report.refuse(line, wording.no_whole_number(line.text))
    return False


def _texts(report: Report, node: Node) -> Iterator[tuple[Text, tuple[Doubt, ...], Confirmation | None]]:
    """Yield the excluded texts of a line that have a number in them, and what is said of each besides."""
    for shape in shapes.items(report, node) if isinstance(node, Items) else (node,):
        written, sure, checked = _answered(report, shape)
        text = shapes.text(report, written, shapes.LONGEST_WORD) if written else None
        if text and not NUMERAL.search(text.text) and not makes_claim(text.text):
            report.refuse(text, wording.prefixed(text.text, wording.NO_NUMBER))
        elif text:
            yield text, sure, checked


def _answered(report: Report, node: Node) -> tuple[Node | None, tuple[Doubt, ...], Confirmation | None]:
    """Return the text of an exclusion, the remarks that it answers, and who else looked: {printed: …, checked: …}."""
    if not isinstance(node, Entries) or of.EXCLUDED_TEXT.name not in node.entries:
        return node, (), None
    fields = Fields(report, node, of.EXCLUDED)
    checked = Confirmation.read(fields.get(CHECKED))
    return fields.node(of.EXCLUDED_TEXT), fields.get(of.EXCLUDED_SURE), checked
