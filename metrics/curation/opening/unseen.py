"""What a web page holds and does not show: scripts, what is hidden by the page itself, what is struck out."""

from metrics.curation.opening.page_styles import PageStyles

UNSEEN = frozenset(
    (
        *(
            "script",
            "style",
            "noscript",
            "template",
            "select",
            "button",
            "textarea",
            "svg",
            "iframe",
            "object",
            "datalist",
            "canvas",
            "audio",
            "video",
        ),
        *("del", "s", "strike"),
    )
)
VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr")
)
# The tags that end an element whose own end may be left out: those of what stands behind it, and of what it is in.
_BEHIND = {
    "p": frozenset(
        ("p", "div", "table", "ul", "ol", "dl", "h1", "h2", "h3", "h4", "section", "article", "footer")
    ),
    "li": frozenset(("li",)),
    "dt": frozenset(("dt", "dd")),
    "dd": frozenset(("dt", "dd")),
    "td": frozenset(("td", "th", "tr")),
    "th": frozenset(("td", "th", "tr")),
    "tr": frozenset(("tr", "tbody")),
}
_AROUND = {
    "p": frozenset(("div", "td", "th", "li", "section", "article", "main", "body", "html")),
    "li": frozenset(("ul", "ol")),
    "dt": frozenset(("dl",)),
    "dd": frozenset(("dl",)),
    "td": frozenset(("tr", "tbody", "table")),
    "th": frozenset(("tr", "thead", "tbody", "table")),
    "tr": frozenset(("thead", "tbody", "tfoot", "table")),
}


# Within another of these, the tags above end what stands in that one.
_ROOMS = {
    **dict.fromkeys(("li",), frozenset(("ul", "ol"))),
    **dict.fromkeys(("dt", "dd"), frozenset(("dl",))),
    **dict.fromkeys(("td", "th", "tr"), frozenset(("table",))),
}


class UnseenElement:
    """The outermost open element that a page does not show, if one is open, as its tags come."""

    def __init__(self, styles: PageStyles) -> None:
        """Begin with nothing unseen; ``styles`` are those of the web page."""
        self._styles, self._tag, self._depth, self._rooms = styles, "", 0, 0

    def __bool__(self) -> bool:
        """Whether what comes of a web page is not shown."""
        return bool(self._tag)

    def begin(self, tag: str, attributes: dict[str, str | None]) -> None:
        """Take the tag that begins an element of a web page."""
        self._rooms += tag in _ROOMS.get(self._tag, ())
        if not self._rooms and tag in _BEHIND.get(self._tag, ()):
            self._tag = ""
        if self._tag:
            self._depth += tag == self._tag and not self._rooms
        elif tag not in VOID and (tag in UNSEEN or self._styles.hide(tag, attributes)):
            self._tag, self._depth, self._rooms = tag, 1, 0

    def end(self, tag: str) -> bool:
        """Take the tag that ends an element; return whether that is part of what is not shown."""
        if self._rooms:
            self._rooms -= tag in _ROOMS[self._tag]
            return True
        if self._tag and tag in _AROUND.get(self._tag, ()):
            self._tag = ""
        was_unseen = bool(self._tag)
        self._depth -= tag == self._tag
        self._tag = self._tag if self._depth else ""
        return was_unseen
