"""Colours as the page's variables, so that one drawing serves every tone."""

import re
from collections.abc import Mapping
from fractions import Fraction
from functools import cache

from metrics.charts.looks.look import PALETTES, Tone
from metrics.charts.looks.texture import TEXTURES, mixed
from metrics.charts.looks.town_styles import MARKS, style_of

LIGHT = PALETTES[Tone.LIGHT]
_HEX = re.compile("#[0-9A-Fa-f]{6}")
_COLOURING = re.compile(
    r"""(?P<before>(?:fill|stroke|color)\s*(?:=\s*["']|:\s*))(?P<colour>#[0-9A-Fa-f]{6})\b"""
)


@cache
def _names() -> Mapping[str, tuple[str, Fraction]]:
    """Return of each colour of the light tone its variable, and how much of that lies on the ground."""
    towns = {style_of(number, is_dark=False).colour: f"town-{number}" for number in reversed(range(MARKS))}
    pure = towns | {colour: name for name, colour in LIGHT.items()}
    shares = {texture.filled for texture in TEXTURES.values() if texture.filled is not None}
    thin = {
        mixed(colour, LIGHT["ground"], share): (name, share)
        for colour, name in towns.items()
        for share in shares
    }
    return thin | {colour: (name, Fraction(1)) for colour, name in pure.items()}


def hexes() -> dict[str, str]:
    """Return of each variable its colour in the light tone."""
    return {name: colour for colour, (name, share) in _names().items() if share == 1}


def variable(colour: str) -> str:
    """Return a colour of the light tone as the variable of which it is made; another colour as it is.

    >>> variable("#1D2127"), variable("red")
    ('var(--ink)', 'red')
    """
    name = _names().get(colour.upper() if _HEX.fullmatch(colour) else colour)
    return f"var(--{name[0]})" if name else colour


def share(colour: str) -> float:
    """Return how much of its variable a colour holds; the rest is ground.

    >>> share("#1D2127")
    1.0
    """
    return float(_names().get(colour.upper(), ("", 1))[1])


def in_tone(text: str, tone: Tone) -> str:
    """Return a text that names the light tone's colours with those of ``tone``: nothing else drawn depends on it.

    >>> in_tone('{"color":"#1D2127"}', Tone.DARK)
    '{"color":"#E7EAEE"}'
    """
    colours = _in_tone(tone)
    return _HEX.sub(lambda match: colours.get(match[0].upper(), match[0]), text)


@cache
def _in_tone(tone: Tone) -> Mapping[str, str]:
    """Return of each colour of the light tone the one in its place in ``tone``."""
    towns = {f"town-{number}": style_of(number, tone.is_dark).colour for number in range(MARKS)}
    own = PALETTES[tone] | towns
    return {
        colour: own[name] if share == 1 else mixed(own[name], own["ground"], share)
        for colour, (name, share) in _names().items()
    }


def in_variables(html: str) -> str:
    """Return a piece of HTML or SVG whose elements are coloured by variables instead of the light tone's colours.

    >>> in_variables('<b style="color:#1D2127">#1D2127</b>')
    '<b style="color:var(--ink)">#1D2127</b>'
    """
    return _COLOURING.sub(_named, html)


def _named(match: re.Match[str]) -> str:
    """Return an SVG colouring by a variable of the page; a mixture with the ground lets the ground through."""
    colour, before = match["colour"].upper(), match["before"]
    thin = f'fill-opacity="{share(colour):g}" ' if before.startswith("fill=") and share(colour) < 1 else ""
    return thin + before + variable(colour)
