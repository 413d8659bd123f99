"""What a curator adds, as additions to a file: a figure, what is no figure, a document that is read, an indicator."""

from collections.abc import Mapping

from metrics.curation.grammar import document as of_document
from metrics.curation.grammar import figure as of_figure
from metrics.curation.grammar import other_files as of_other
from metrics.curation.grammar.indicator import FIGURES, INDICATORS
from metrics.curation.writing.additions import Addition, Flow, Item, Lines, OneMore, in_braces, written


def figure_line(fields: Mapping[str, str | Flow]) -> str:
    """Return a figure as curators write it, in the order of the grammar; empty fields are left out.

    >>> figure_line({"line": "199", "level": "12.34亿元", "period": ""})
    '{level: 12.34亿元, line: 199}'
    """
    named_fields = {name: fields[name] for name in of_figure.FIGURE.names if fields.get(name)}
    return in_braces(
        {
            name: value.text if isinstance(value, Flow) else written(value)
            for name, value in named_fields.items()
        }
    )


def a_figure(indicator: str, document: str, fields: Mapping[str, str | Flow]) -> Mapping[str, Addition]:
    """Return the addition to a theme's file of one more figure of an indicator in a document."""
    line = fields.get("line", "")
    item = Item(figure_line(fields), int(line) if isinstance(line, str) and line else 0)
    return {INDICATORS.name: {indicator: {FIGURES.name: {document: item}}}}


def an_exclusion(
    document: str, reason: str, line: int, printed: str, sure: str = ""
) -> Mapping[str, Addition]:
    """Return the addition to exclusions.yaml: what is no figure, and why; ``sure`` is the remark answered."""
    text = written(printed)
    if sure:
        text = in_braces({of_other.EXCLUDED_TEXT.name: text, of_other.EXCLUDED_SURE.name: sure})
    return {document: {reason: {str(line): OneMore(text)}}}


def read_to_the_end(document: str) -> Mapping[str, Addition]:
    """Return the addition to sources.yaml that a document holds nothing more."""
    return {document: {of_document.READ.name: Flow(of_document.TO_THE_END)}}


def an_indicator(key: str, lines: tuple[str, ...]) -> Mapping[str, Addition]:
    """Return the addition to a theme's file of one more indicator, its fields as lines."""
    return {INDICATORS.name: {key: Lines(lines)}}
