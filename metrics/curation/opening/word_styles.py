"""What a Word file hides by the style of a paragraph or of some letters, and not on the run itself."""

from collections.abc import Iterator
from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn

OFF = ("0", "false", "off")
_RUN, _PARAGRAPH, _STYLE, _ID, _BASED_ON = (
    qn(f"w:{name}") for name in ("r", "p", "style", "styleId", "basedOn")
)
_VALUE, _VANISH = qn("w:val"), qn("w:vanish")
_OF_RUN = f"{qn('w:rPr')}/{qn('w:rStyle')}"
_OF_PARAGRAPH = f"{qn('w:pPr')}/{qn('w:pStyle')}"
_OWN = f"{qn('w:rPr')}/{_VANISH}"


def say_what_styles_hide(document: Any) -> None:
    """Write on each run that a style hides that it is hidden, as Word does where somebody hides it by hand.

    Nobody who reads the file sees a difference. A style inherits from the one that it is based on; a paragraph's style
    and that of the letters in it, where both hide, show; what a run says of itself counts before either.
    """
    hiding = _hiding(document.styles.element)
    plain = document.styles.default(WD_STYLE_TYPE.PARAGRAPH)
    for run in document.element.body.iter(_RUN) if hiding else ():
        if run.find(_OWN) is None:
            styles = _styles_of(run, plain.style_id if plain else "")
            if sum(style in hiding for style in styles) == 1:
                run.get_or_add_rPr().get_or_add_vanish()


def _hiding(styles: Any) -> frozenset[str]:
    """Return the ids of the styles that hide text: themselves, or the nearest that says so of those below them."""
    signed, below, hides = dict[str, bool](), dict[str, str](), dict[str, bool]()
    for style in styles.iterchildren(_STYLE):
        name, sign, base = style.get(_ID, ""), style.find(_OWN), style.find(_BASED_ON)
        below[name] = "" if base is None else base.get(_VALUE, "")
        if sign is not None:
            signed[name] = sign.get(_VALUE) not in OFF
    for style in below if any(signed.values()) else ():
        name, way = style, dict[str, None]()
        while name not in hides and name not in signed and name not in way and name in below:
            way[name] = None
            name = below[name]
        hides |= dict.fromkeys((*way, name), signed.get(name, hides.get(name, False)))
    return frozenset(name for name, is_hidden in hides.items() if is_hidden)


def _styles_of(run: Any, plain: str) -> Iterator[str]:
    """Yield the ids of the style of a run, if it has one, and of its paragraph; ``plain`` is that of most."""
    if (own := run.find(_OF_RUN)) is not None:
        yield own.get(_VALUE)
    paragraph = next(run.iterancestors(_PARAGRAPH), None)
    style = paragraph.find(_OF_PARAGRAPH) if paragraph is not None else None
    yield plain if style is None else style.get(_VALUE)
