"""HTML pieces: templates that escape whatever they are given."""

from functools import cache
from pathlib import Path

import streamlit as st
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from metrics.charts import Look
from metrics.charts.look import COLOURS, PALETTES, SHAPES, Tone
from metrics.display.words import word

HERE = Path(__file__).parent


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
    environment.globals["word"] = word
    return environment


def rendered(template: str, **names: object) -> str:
    """Return ``template`` filled in; what people typed comes out as text, never as HTML."""
    return _environment().get_template(template).render(**names)


def show(template: str, **names: object) -> None:
    """Draw ``template`` filled in."""
    st.html(rendered(template, **names))


@cache
def stylesheet(tone: Tone) -> str:
    """Return the page's style, with the palette of ``tone`` as variables."""
    colours = PALETTES[tone] | {f"town-{place}": colour for place, colour in enumerate(COLOURS[tone])}
    variables = "".join(f"--{name}:{colour};" for name, colour in colours.items())
    sheets = sorted((HERE / "static").glob("*.css"))
    rules = "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)
    return f"<style>:root{{{variables}}}\n{rules}</style>"


def town_class(look: Look, area: str) -> str:
    """Return the CSS class that carries a town's colour; an area that is no town has none."""
    if area not in look.areas:
        return "no-town"
    return f"town-{look.areas.index(area) % len(SHAPES)}"
