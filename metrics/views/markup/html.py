"""HTML pieces: templates that escape whatever they are given."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.meta import find_referenced_templates

from metrics.charts.looks.look import PALETTES, WHITE, Tone
from metrics.charts.looks.signs import signs_css
from metrics.charts.looks.town_styles import MARKS, style_of
from metrics.display.names.source_names import at_address
from metrics.display.numbers.digits import UNBROKEN
from metrics.display.versions.corrections import corrected_in, corrected_text
from metrics.display.words import word
from metrics.views.addresses import page_names
from metrics.views.addresses.links import page_link

HERE = Path(__file__).parents[1]
STATIC = HERE / "static"
DOT = "\u00a0· "  # stays on the line of what it follows


class _NothingFolded:
    """Folds nothing away: what a piece holds is drawn in it (see `Folds`)."""

    def away(self, *_: object, **__: object) -> str:
        """Return no address: a piece that folds nothing away is drawn whole."""
        return ""


WHOLE = _NothingFolded()


@cache
def _environment() -> Environment:
    """Return the templates: everything escaped, an unknown name refused."""
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {"word": word, "folds": WHOLE, "dot": DOT, "at_address": at_address}
    environment.globals |= {"corrected_text": corrected_text, "corrected_in": corrected_in}
    environment.globals |= {"pages": page_names, "page_link": page_link, "grounds": grounds}
    environment.filters["hung"] = _hung
    environment.filters["figures_apart"] = re.compile(f"({UNBROKEN})").split
    return environment


def _hung(text: str) -> str:
    """Return a page's HTML text whose dots between facts stay with what they follow: none begins a line."""
    return text.replace(" · ", DOT)


def rendered(template: str, **names: object) -> str:
    """Return ``template`` filled in; what people typed comes out as text, never as HTML."""
    return _environment().get_template(template).render(**names)


def named_in(templates: Iterable[str]) -> Iterator[str]:
    """Yield the text of templates, and of all that they include or import."""
    environment, waiting = _environment(), list(templates)
    for name in waiting:
        text = (HERE / "templates" / name).read_text(encoding="utf-8")
        named = find_referenced_templates(environment.parse(text))
        waiting += [other for other in named if other and other not in waiting]
        yield text


@cache
def grounds() -> str:
    """Return the style of a page that follows the system's tone: each tone's ground, inks and lines as variables.

    >>> grounds().startswith(":root{color-scheme:light dark;--ground:#FBFAF7;")
    True
    """
    light, dark = (
        "".join(f"--{name}:{colour};" for name, colour in PALETTES[tone].items())
        for tone in (Tone.LIGHT, Tone.DARK)
    )
    return f":root{{color-scheme:light dark;{light}}}@media(prefers-color-scheme:dark){{:root{{{dark}}}}}"


@cache
def palette(tone: Tone) -> str:
    """Return the colours of ``tone`` as CSS variables."""
    styles = [style_of(style, tone.is_dark) for style in range(MARKS)]
    colours = PALETTES[tone] | {style.css: style.colour for style in styles}
    return "".join(f"--{name}:{colour};" for name, colour in colours.items())


@cache
def rules() -> str:
    """Return the CSS rules of the pages, which hold in every tone."""
    sheets = (sheet.read_text(encoding="utf-8") for sheet in sorted(STATIC.glob("*.css")))
    return "\n".join((signs_css(), *sheets))


@cache
def scripts() -> str:
    """Return the page's own JavaScript files as one."""
    return "\n".join(script.read_text(encoding="utf-8") for script in sorted(STATIC.glob("*.js")))


@cache
def first_style() -> str:
    """Return the style of a page before anything is drawn: all rules, and a palette for each tone.

    The palette that comes with the page itself goes before these.
    """
    light, dark = (palette(tone) for tone in (Tone.LIGHT, Tone.DARK))
    return f":where(:root){{{light}}}\n:where(:root.dark){{{dark}}}\n{rules()}\n{paper()}"


def paper() -> str:
    """Return the CSS palette for print, white whatever the tone of the screen; it goes before all others there."""
    return f"@media print{{:root:root{{{palette(Tone.LIGHT)}--ground:{WHITE};}}}}"
