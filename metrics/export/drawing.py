"""The drawing on its way to the picture: SVG, checked and set in the bundled font."""

import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, replace
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from metrics.export.glyphs import with_fallback, without_unprintable
from metrics.export.refusal import PictureError
from metrics.language import Bilingual

SVG = "{http://www.w3.org/2000/svg}"
FRAME = ("svg", "g", "defs", "clipPath", "pattern", "linearGradient", "radialGradient", "stop")
INK = ("path", "rect", "circle", "line", "text", "tspan", "a")
ALLOWED = frozenset(SVG + name for name in (*FRAME, *INK))
FAMILIES = "'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Source Han Sans SC', sans-serif"
OUTSIDE = re.compile(r"url\((?!\s*['\"]?#)|@import", re.IGNORECASE)
LABELS = ("textpoint", "annotation-text-g")
EDGE = {"paint-order": "stroke", "stroke-width": "3px", "stroke-linejoin": "round"}
THICKENING = 1 / 28  # of the size: what browsers add to letters that have no bold face
UNSAFE = Bilingual(
    "这张图会引用外部内容，不能绘成图片；请去掉链接和图像",
    "this chart refers to something outside it and cannot be drawn; leave out links and images",
)
UNREADABLE = Bilingual(
    "这张图里有无法写入图片的文字；请去掉其中的链接和标记",
    "a text of this chart cannot be written into a picture; leave out its links and markup",
)

ElementTree.register_namespace("", SVG.strip("{}"))


@dataclass(frozen=True, slots=True)
class Ink:
    """How letters are drawn at a place: size in pixels, colour, bold or not."""

    size: float = 12
    fill: str = "black"
    bold: bool = False

    def within(self, style: dict[str, str]) -> "Ink":
        """Return the ink inside an element of that ``style``."""
        return replace(
            self,
            size=_size(style.get("font-size", ""), self.size),
            fill=style.get("fill", self.fill),
            bold=_bold(style["font-weight"]) if "font-weight" in style else self.bold,
        )


class Svg:
    """A chart drawn as SVG."""

    def __init__(self, svg: str) -> None:
        """Read ``svg``, refuse what would fetch, and set its texts in the bundled font."""
        try:
            self.root = ElementTree.fromstring(svg)
        except ElementTree.ParseError as problem:
            raise PictureError(UNREADABLE) from problem
        self.root.set("xml:space", "preserve")
        for element in self.root.iter():
            _secure(element)
            _rewrite(element, without_unprintable)
        _set_off(self.root)

    @property
    def texts(self) -> Iterator[str]:
        """Yield every text that will be seen."""
        return ("".join(text.itertext()) for text in self.root.iter(SVG + "text"))

    def text(self) -> str:
        """Return the SVG, its letters bold where they should be, for programs that have a bold face."""
        return ElementTree.tostring(self.root, encoding="unicode")

    def thickened(self) -> str:
        """Return the SVG for the bundled font: bold letters outlined, and a sign for each letter that it lacks."""
        root = deepcopy(self.root)
        for element in root.iter():
            _rewrite(element, with_fallback)
        _thicken(root, Ink())
        return ElementTree.tostring(root, encoding="unicode")


def _secure(element: Element) -> None:
    """Refuse an element that reaches outside, take the target from a link, and set the font."""
    if element.tag not in ALLOWED or any(OUTSIDE.search(value) for value in element.attrib.values()):
        raise PictureError(UNSAFE)
    for name in [name for name in element.attrib if name.endswith("href")]:
        del element.attrib[name]
    style = declarations(element)
    if "font-family" in style or element.tag == SVG + "text":
        _restyle(element, style | {"font-family": FAMILIES})


def _rewrite(element: Element, rewritten: Callable[[str], str]) -> None:
    """Rewrite the texts in and after an element."""
    element.text = rewritten(element.text) if element.text else element.text
    element.tail = rewritten(element.tail) if element.tail else element.tail


def _set_off(root: Element) -> None:
    """Let no line run through a label or a hollow mark: they hold the colour of the paper, which is drawn first."""
    paper = root.find(SVG + "rect")
    ground = declarations(paper).get("fill") if paper is not None else None
    if not ground:
        return
    for group in root.iter(SVG + "g"):
        if group.get("class") in LABELS:
            for text in group.iter(SVG + "text"):
                _restyle(text, declarations(text) | EDGE | {"stroke": ground})
    for mark in root.iter(SVG + "path"):
        if mark.get("class", "").startswith("point") and declarations(mark).get("fill") == "none":
            _restyle(mark, declarations(mark) | {"fill": ground})


def _thicken(element: Element, around: Ink) -> None:
    """Outline the bold letters in ``element`` and below."""
    style = declarations(element)
    ink = around.within(style)
    if ink.bold and element.tag in (SVG + "text", SVG + "tspan"):
        width = f"{ink.size * THICKENING:.3f}px"
        _restyle(element, style | {"stroke": ink.fill, "stroke-width": width, "stroke-linejoin": "round"})
    for inner in element:
        _thicken(inner, ink)


def declarations(element: Element) -> dict[str, str]:
    """Return the element's inline style, property by property."""
    pairs = (rule.partition(":") for rule in element.get("style", "").split(";") if ":" in rule)
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def _restyle(element: Element, style: dict[str, str]) -> None:
    element.set("style", "; ".join(f"{name}: {value}" for name, value in style.items()))


def _size(text: str, around: float) -> float:
    """Return a CSS size in pixels."""
    match = re.match(r"([\d.]+)(px|%|em)?$", text)
    if not match:
        return around
    number = float(match[1])
    return {"%": around * number / 100, "em": around * number}.get(match[2] or "px", number)


def _bold(weight: str) -> bool:
    """Tell whether a CSS weight is bold."""
    return weight in ("bold", "bolder") or (weight.isdigit() and int(weight) >= 600)
