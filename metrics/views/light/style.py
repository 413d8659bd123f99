"""The style of a light page: of all rules those that something on the page can use, and the colours that they name."""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from msgspec import Struct

from metrics.charts import Tone
from metrics.views.markup.html import STATIC, palette, rules
from metrics.views.streamlit_names import STANDS_FOR

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_NAME = re.compile(r"\.([\w-]+)")
CLASS_OF_HTML = re.compile(r'\bclass="([^"]*)"')
_QUOTED = re.compile(r'"([^"\n]*)"')
WORD = re.compile(r"[\w-]+")
_VARIABLE = re.compile(r"var\(--([\w-]+)")
_INNER = re.compile(r":(is|where|has|not)\(((?:[^()]|\([^()]*\))*)\)")
_ELSEWHERE = re.compile(r"\[data-(?!label)|st-key-|\[class\*=|\[role=dialog|role=listbox|\[data-testid")
SCRIPTS = ("folds.js", "inside.js", "reporting.js", "light/finding.js", "light/light.js")  # of a light page
FORCED = {
    "ground": "Canvas",
    "ink": "CanvasText",
    "second": "CanvasText",
    "hairline": "GrayText",
    "caution": "CanvasText",
}


class StyleRule(Struct, frozen=True):
    """One rule of a light page's style: a selector and what it says, or an at-rule with the rules inside it."""

    head: str
    body: str
    inner: tuple["StyleRule", ...] = ()

    def used(self, classes: frozenset[str]) -> str:
        """Return as much of the rule as a page with these classes can use."""
        if self.inner:
            inner = "".join(rule.used(classes) for rule in self.inner)
            return f"{self.head}{{{inner}}}" if inner else ""
        return f"{self.head}{{{self.body}}}" if self.head[0] == "@" or _fits(self.head, classes) else ""


def style(html: str, like: frozenset[str] = frozenset()) -> str:
    """Return the style for a light page: its rules, and a palette for each tone, for paper and for forced colours.

    ``like`` are classes that its likes have.
    """
    own = (name for names in CLASS_OF_HTML.findall(html) for name in names.split())
    return _sheet(like.union(own), like.union(_VARIABLE.findall(html)))


@lru_cache(100)
def _sheet(classes: frozenset[str], used: frozenset[str]) -> str:
    """Return the style for a page with these classes that uses these colours by name."""
    sheet = "".join(rule.used(_words_of_script() | classes) for rule in _all_rules())
    return _palettes(used.union(_VARIABLE.findall(sheet))) + sheet


@cache
def _words_of_script() -> frozenset[str]:
    """Return every word that the script of light pages has in quotes: it makes things of classes that no HTML names."""
    scripts = ((STATIC / name).read_text(encoding="utf-8") for name in SCRIPTS)
    return frozenset(
        word for text in scripts for quoted in _QUOTED.findall(text) for word in WORD.findall(quoted)
    )


@cache
def _all_rules() -> tuple[StyleRule, ...]:
    """Return every rule that a light page may use, of the dashboard's first and then of its own."""
    sheet = rules()
    for name, ours in STANDS_FOR.items():
        sheet = sheet.replace(name, ours)
    own = "\n".join(file.read_text(encoding="utf-8") for file in sorted((STATIC / "light").glob("*.css")))
    return tuple(_parsed(_COMMENT.sub("", f"{sheet}\n{own}")))


def _parsed(sheet: str) -> Iterator[StyleRule]:
    """Yield the rules of a style sheet, each selector alone: an old browser drops a list it cannot read."""
    while (opening := sheet.find("{")) >= 0:
        head, end = " ".join(sheet[:opening].split()), _closing(sheet, opening)
        body, sheet = " ".join(sheet[opening + 1 : end].split()), sheet[end + 1 :]
        if head.startswith(("@media", "@supports")):
            yield StyleRule(head, "", tuple(_parsed(body)))
        elif head.startswith("@"):
            yield StyleRule(head, body)
        else:
            yield from (StyleRule(selector, body) for selector in _selectors(head))


def _closing(sheet: str, opening: int) -> int:
    """Return where in a style sheet the brace is closed that opens there."""
    depth = 0
    for index in range(opening, len(sheet)):
        depth += {"{": 1, "}": -1}.get(sheet[index], 0)
        if not depth:
            return index
    return len(sheet)


def _selectors(head: str) -> Iterator[str]:
    """Yield the selectors of a list in a style sheet; a comma within brackets divides none."""
    depth, begun = 0, 0
    for index, sign in enumerate(f"{head},"):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if sign == "," and not depth:
            yield head[begun:index].strip()
            begun = index + 1


def _fits(selector: str, classes: frozenset[str]) -> bool:
    """Whether a selector of the style may meet something on a light page with these classes."""
    if _ELSEWHERE.search(_INNER.sub("", selector)):
        return False
    alternatives = [inner for function, inner in _INNER.findall(selector) if function != "not"]
    if not all(
        any(_fits(alternative, classes) for alternative in _selectors(inner)) for inner in alternatives
    ):
        return False
    return classes.issuperset(_NAME.findall(_INNER.sub("", selector)))


def _palettes(used: frozenset[str]) -> str:
    """Return the colours a light page uses: light, dark where the system or the link asks for it, forced ones."""
    light, dark = (_named(_colours(tone), used) for tone in (Tone.LIGHT, Tone.DARK))
    forced = _named({name: FORCED.get(name, "CanvasText") for name in _colours(Tone.LIGHT)}, used)
    return (
        f":root{{{light}}}:root.dark{{{dark}}}"
        f"@media (prefers-color-scheme:dark){{:root:not(.light){{{dark}}}}}"
        f"@media print{{:root:root{{{light}--ground:#fff}}}}"
        f"@media (forced-colors:active){{:root:root{{{forced}}}}}"
    )


@cache
def _colours(tone: Tone) -> Mapping[str, str]:
    """Return the colours of a tone by their variables, for a light page's style."""
    pairs = (rule.partition(":") for rule in palette(tone).split(";") if rule)
    return {name.removeprefix("--"): colour for name, _, colour in pairs}


def _named(colours: Mapping[str, str], used: frozenset[str]) -> str:
    """Return the colours that a light page's style uses as variables."""
    return "".join(f"--{name}:{colour};" for name, colour in colours.items() if name in used)
