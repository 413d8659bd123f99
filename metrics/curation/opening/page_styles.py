"""What a web page's own style sheet hides: rules of one element each, by its tag, classes and id.

A rule that asks for what stands around an element (`.tabs .pane`), for a width of the screen, or that lies in another
file, is not looked at: what it hides is read.
"""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct, field

from metrics.patterns import lazy_pattern

Attributes = Mapping[str, str | None]
_SHEET = lazy_pattern(r"<style(?P<attributes>[^>]*)>(?P<css>[^<]*(?:<(?!/style)[^<]*)*)", re.IGNORECASE)
_COMMENT = lazy_pattern(r"/\*[^*]*(?:\*(?!/)[^*]*)*\*/|<!--|-->")
_PIECE = lazy_pattern(r"(?P<before>[^{};]*)(?P<mark>[{};])")
_ONE_ELEMENT = lazy_pattern(r"(?P<tag>[a-z][\w-]*|\*)?(?P<signs>(?:[.#][\w-]+)*)", re.IGNORECASE)
_SIGN = lazy_pattern(r"[.#][\w-]+")
_EVERYWHERE = lazy_pattern(r"@media\s+(?:only\s+)?(?:all|screen)\s*", re.IGNORECASE)
_FOR_PAPER = lazy_pattern(r"media\s*=\s*[\"']?\s*(?:print|speech)", re.IGNORECASE)
_HIDDEN = {"display": ("none",), "visibility": ("hidden", "collapse")}
IMPORTANT = "!important"


class _CssRule(Struct, frozen=True):
    """What an element must be for a rule to hold, and what the rule says of its being shown."""

    tag: str
    signs: frozenset[str]
    declarations: tuple[tuple[str, str], ...]

    @property
    def weight(self) -> tuple[int, int, int]:
        """How much it counts beside others: its ids, its classes, its tag."""
        ids = sum(sign.startswith("#") for sign in self.signs)
        return ids, len(self.signs) - ids, bool(self.tag)


class PageStyles(Struct, frozen=True):
    """The rules of a page that say what is shown, by one sign of the elements that they are of."""

    rules: Mapping[str, list[_CssRule]] = field(default_factory=dict)

    @classmethod
    def of(cls, page: str) -> "PageStyles":
        """Return the hiding rules of the style sheet that stands in the web page itself."""
        rules: dict[str, list[_CssRule]] = {}
        for sheet in _SHEET.finditer(page):
            if not _FOR_PAPER.search(sheet["attributes"]):
                for rule in _rules(_COMMENT.sub(" ", sheet["css"])):
                    rules.setdefault(min(rule.signs, default=rule.tag), []).append(rule)
        return cls(rules)

    def hide(self, tag: str, attributes: Attributes) -> bool:
        """Whether an element is not shown, by its own attributes or by a rule that it meets."""
        if "hidden" in attributes:
            return True
        signs = {f".{name}" for name in (attributes.get("class") or "").split()}
        signs |= {f"#{attributes['id']}"} if attributes.get("id") else set()
        met = [rule for key in (tag, "*", *signs) for rule in self.rules.get(key, ())]
        met = [rule for rule in met if rule.tag in ("", "*", tag) and rule.signs <= signs]
        shown: dict[str, str] = {}
        for rule in sorted(met, key=lambda rule: rule.weight):
            shown |= _over(shown, rule.declarations)
        shown |= _over(shown, _declarations(attributes.get("style") or ""))
        return any(shown.get(name, "").removesuffix(IMPORTANT) in values for name, values in _HIDDEN.items())


def _over(shown: Mapping[str, str], declarations: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """Return the declarations of a web page's style that override what was declared before."""
    return {
        name: value
        for name, value in declarations
        if value.endswith(IMPORTANT) or not shown.get(name, "").endswith(IMPORTANT)
    }


def _rules(css: str) -> Iterator[_CssRule]:
    """Yield the rules of a style sheet that say of one element whether it is shown, on every screen."""
    around: list[str] = []
    declared: list[str] = []
    for piece in _PIECE.finditer(css):
        before = piece["before"].strip()
        if piece["mark"] == "{":
            around.append(before)
            declared = []
        else:
            declared.append(before)
        if piece["mark"] == "}" and around:
            *outer, selectors = around
            around.pop()
            if all(_EVERYWHERE.fullmatch(query) for query in outer):
                yield from _of_selectors(selectors, _declarations(";".join(declared)))
            declared = []


def _of_selectors(selectors: str, declarations: tuple[tuple[str, str], ...]) -> Iterator[_CssRule]:
    """Yield a web page's style rule for each selector that asks for one element alone."""
    for selector in selectors.split(",") if declarations else ():
        if (element := _ONE_ELEMENT.fullmatch(selector.strip())) and element[0]:
            yield _CssRule(
                (element["tag"] or "").lower(), frozenset(_SIGN.findall(element["signs"])), declarations
            )


def _declarations(css: str) -> tuple[tuple[str, str], ...]:
    """Return what a web page's CSS declares of being shown (display, visibility), in small letters."""
    pairs = (declaration.partition(":") for declaration in css.split(";"))
    lowered = ((name.strip().lower(), "".join(value.split()).lower()) for name, _, value in pairs)
    return tuple((name, value) for name, value in lowered if name in _HIDDEN)
