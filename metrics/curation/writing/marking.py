"""What is said besides of a text that stands alone in a curated file: 三联村 becomes {printed: 三联村, checked: …}."""

from collections.abc import Iterator

import yaml

from metrics.curation.reading.yaml_errors import LOADER
from metrics.curation.writing.additions import written
from metrics.curation.writing.placing import NotWritableError, start_of


def marked_at(text: str, line: int, column: int, name: str, value: str) -> str:
    r"""Return the text of a file with one more entry beside a text that begins at a place, both counted from 1.

    >>> marked_at("a:\n  1: [x, y]\n", 2, 10, "by", "Wang")
    'a:\n  1: [x, {printed: y, by: Wang}]\n'
    >>> marked_at("a:\n  1: {printed: x}\n", 2, 16, "by", "Wang")
    'a:\n  1: {printed: x, by: Wang}\n'

    Raises:
        NotWritableError: if no text begins there, or it goes on in another line.
    """
    lines = text.split("\n")
    for node, holder in _texts(yaml.compose(text, Loader=LOADER), None):
        if start_of(node) == (line, column) and node.start_mark.line == node.end_mark.line:
            whole, start, end = lines[line - 1], node.start_mark.column, node.end_mark.column
            printed = whole[start:end] if node.style else written(node.value)
            entry = f"{name}: {value}"
            if holder is not None:
                end = holder.value[-1][1].end_mark.column
                lines[line - 1] = f"{whole[:end]}, {entry}{whole[end:]}"
            else:
                lines[line - 1] = f"{whole[:start]}{{printed: {printed}, {entry}}}{whole[end:]}"
            return "\n".join(lines)
    raise NotWritableError(f"{line}:{column}")


def _texts(
    node: yaml.Node | None, holder: yaml.MappingNode | None
) -> Iterator[tuple[yaml.ScalarNode, yaml.MappingNode | None]]:
    """Yield every text of a tree, with the braces in which it is the one that is printed; None where it is in none."""
    if isinstance(node, yaml.ScalarNode):
        yield node, holder
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _texts(value, node if key.value == "printed" and node.flow_style else None)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _texts(item, None)
