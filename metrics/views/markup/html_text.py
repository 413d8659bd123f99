"""What a piece of a page says, read off its HTML: headings, texts, lists, terms and tables, in plain words."""

from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from itertools import groupby, islice

from msgspec import Struct, field

Saying = dict[str, object]
HEADINGS = {f"h{level}": level for level in range(1, 7)}
VOID = frozenset({"br", "col", "hr", "img", "input", "link", "meta", "wbr"})
INLINE = frozenset({"a", "abbr", "b", "br", "em", "i", "img", "s", "small", "span", "strong", "sup", "wbr"})
SILENT = frozenset({"button", "form", "script", "style", "svg", "template"})
# By class: the text of a document, what a figure's own record holds, and what a narrow screen shows instead of cells.
CLOSED = frozenset({"article", "card", "absences"})
LEAD = "lead"


class Element(Struct, eq=False):
    """An element of a page's parsed HTML with what stands in it, texts and elements in their order."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    inside: "list[Element | str]" = field(default_factory=list)

    @property
    def classes(self) -> frozenset[str]:
        """The CSS classes of an element of HTML."""
        return frozenset(self.attributes.get("class", "").split())

    @property
    def elements(self) -> "list[Element]":
        """The child elements directly in an element of HTML."""
        return [node for node in self.inside if isinstance(node, Element)]

    @property
    def is_silent(self) -> bool:
        """Whether an element of HTML says nothing to a reader, or what is told elsewhere."""
        is_marked = "hidden" in self.attributes or self.attributes.get("aria-hidden") == "true"
        return is_marked or self.tag in SILENT or not self.classes.isdisjoint(CLOSED)

    @property
    def is_inline(self) -> bool:
        """Whether an element of HTML is a stretch of a text, as are all elements in it."""
        return self.tag in INLINE and all(element.is_inline for element in self.elements)

    @property
    def text(self) -> str:
        """The text of an element of HTML, in one line."""
        return " ".join("".join(_texts(self)).split())

    def every(self, tag: str) -> "Iterator[Element]":
        """Yield all elements with a tag in an element of HTML that say something, in their order."""
        for element in self.elements:
            if not element.is_silent:
                yield from [element] if element.tag == tag else element.every(tag)


def _texts(element: Element) -> Iterator[str]:
    """Yield the texts in an element of HTML; what is no stretch of a text stands apart."""
    for node in element.inside:
        if isinstance(node, str):
            yield node
        elif node.tag == "img":
            yield f" {node.attributes.get('alt', '')} "
        elif not node.is_silent:
            apart = "" if node.tag in INLINE - {"br"} else " "
            yield from (apart, *_texts(node), apart)


class _TreeBuilder(HTMLParser):
    """Builds the tree of a piece of a page's HTML."""

    def __init__(self) -> None:
        """Begin with an empty piece of HTML."""
        super().__init__()
        self.open = [Element("")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element of HTML."""
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        """Close an element of HTML, and whatever stands open in it."""
        if tag in {element.tag for element in self.open[1:]}:
            while self.open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        """Keep a text between tags of HTML."""
        self.open[-1].inside.append(data)


def read(html: str) -> Element:
    """Return a piece of HTML as a tree."""
    reader = _TreeBuilder()
    reader.feed(html)
    reader.close()
    return reader.open[0]


def lead(pieces: Sequence[Element]) -> list[str]:
    """Return what a page's HTML says first: its title, and what stands directly with it; else its very first text."""
    led = [child for piece in pieces for child in _led(piece)]
    first = (text for piece in pieces for text in piece.every("p"))
    return [child.text for child in led or [*islice(first, 1)]]


def _led(element: Element) -> Iterator[Element]:
    """Yield a heading and its lead, wherever they stand in an element of HTML."""
    if any(child.tag == "h1" for child in element.elements):
        yield from (child for child in element.elements if child.tag == "h1" or LEAD in child.classes)
        return
    for child in element.elements:
        yield from _led(child)


def sayings(element: Element) -> Iterator[Saying]:
    """Yield the texts, lists, terms and tables that an element of HTML says.

    >>> list(sayings(read("<h2>Rank</h2><ul><li>a <b>b</b></li></ul>")))
    [{'heading': 'Rank', 'level': 2}, {'list': ['a b']}]
    """
    for is_stretch, parts in groupby(element.inside, _is_stretch):
        if is_stretch:
            yield from _text(Element("", inside=list(parts)))
            continue
        for inner in parts:
            if isinstance(inner, Element) and not inner.is_silent:
                yield from _of(inner)


def _is_stretch(node: Element | str) -> bool:
    """Whether a part of a page's HTML is a stretch of a text."""
    return isinstance(node, str) or node.is_inline


def _of(element: Element) -> Iterator[Saying]:
    """Yield what an element of HTML that stands by itself says."""
    if element.tag in HEADINGS:
        yield {"heading": element.text, "level": HEADINGS[element.tag]}
    elif element.tag in ("ul", "ol"):
        yield {"list": [item.text for item in element.every("li") if item.text]}
    elif element.tag == "dl":
        yield {"terms": [child.text for child in element.elements]}
    elif element.tag == "table":
        yield _table(element)
    elif element.tag in ("p", "summary"):
        yield from _text(element)
    else:
        yield from sayings(element)


def _text(element: Element) -> Iterator[Saying]:
    """Yield a text that HTML says, where there is any, for a page's JSON."""
    if text := element.text:
        yield {"text": text}


def _table(element: Element) -> Saying:
    """Return what an HTML table says: its caption, the texts of its head, and those of each row."""
    heads = [row for head in element.every("thead") for row in head.every("tr")]
    rows = [row for row in element.every("tr") if row not in heads]
    captions = [caption.text for caption in element.every("caption")]
    return {
        "table": "".join(captions),
        "heads": [_cells(row) for row in heads],
        "rows": [_cells(row) for row in rows],
    }


def _cells(row: Element) -> list[str]:
    """Return the texts of a row of an HTML table."""
    return [cell.text for cell in row.elements]
