"""Which characters the bundled font can draw, and where a chart asks for others."""

import functools
import unicodedata
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any

import pylopdf_fonts_zh_cn
from fontTools.ttLib import TTFont

from metrics.export.refusal import PictureError
from metrics.language import Bilingual

INVISIBLE = frozenset("\u200b\u2060\ufeff")
MANY = 10


@functools.cache
def drawable() -> frozenset[str]:
    """Return every character that the font has a glyph for, and the invisible ones that need none."""
    with TTFont(pylopdf_fonts_zh_cn.sans_path(), lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap())) | INVISIBLE


def require_glyphs(texts: Iterable[str], chart: dict[str, Any]) -> None:
    """Refuse a picture whose drawn ``texts`` hold a character that the font lacks.

    Raises:
        PictureError: naming the characters, their code points, and the places in ``chart`` that hold them.
    """
    missing = sorted(set().union(*texts) - drawable())
    if missing:
        raise PictureError(_message(missing[:MANY], list(_places(chart, set(missing)))[:MANY]))


def _message(missing: list[str], places: list[str]) -> Bilingual:
    """Return which characters are missing, and where."""
    named = ", ".join(f"{_shown(character)} (U+{ord(character):04X})" for character in missing)
    where = ", ".join(places)
    return Bilingual(
        f"图片字体没有 {named}" + (f"，位于 {where}" if where else "") + "；请改用字体里有的字符",
        f"the picture's font has no {named}" + (f" in {where}" if where else "") + "; use characters it has",
    )


def _shown(character: str) -> str:
    """Return a character in quotes, or its name where it would be invisible or turn the message round."""
    return f"'{character}'" if character.isprintable() else unicodedata.name(character, "?")


def _places(value: Any, missing: set[str], path: str = "") -> Iterator[str]:
    """Yield the paths of the texts that hold one of ``missing``, such as layout.annotations[0].text."""
    if isinstance(value, str):
        if missing & set(unescape(value)):
            yield path
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _places(inner, missing, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from _places(inner, missing, f"{path}[{place}]")
