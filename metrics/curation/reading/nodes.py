"""The tree that a YAML file is read into: every scalar is the text that was written, at its location."""

from metrics.curation.reading.report import Position


class Text(Position, frozen=True):
    """A scalar, as written: ``no`` is the word no, ``0123`` has four digits."""

    text: str
    quoted: bool

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written, in any of YAML's ways."""
        return not self.text.strip() or (not self.quoted and self.text in {"~", "null", "Null", "NULL"})


class Items(Position, frozen=True):
    """A list in the tree of a YAML file."""

    items: tuple["Node", ...]


class Entries(Position, frozen=True):
    """A mapping in the order of the file; ``flow`` tells one in braces.

    ``head`` is where it is spoken of as a whole: its name, where it stands in lines of its own below one.
    """

    entries: dict[str, tuple[Text, "Node"]]
    flow: bool
    head: Position


Node = Text | Items | Entries


def in_braces(node: Node) -> str:
    """Return a node as it stands on one line, where a line is written as most are: for suggestions, which are tried.

    >>> in_braces(Items(1, 1, (Text(1, 2, "a", False), Text(1, 5, "1", True))))
    '[a, "1"]'
    """
    if isinstance(node, Text):
        return f'"{node.text}"' if node.quoted else node.text
    if isinstance(node, Items):
        return f"[{', '.join(map(in_braces, node.items))}]"
    pairs = (f"{in_braces(key)}: {in_braces(value)}" for key, value in node.entries.values())
    return f"{{{', '.join(pairs)}}}"
