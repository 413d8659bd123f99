"""The workbench's own templates, style and script: everything that people typed is escaped."""

from functools import cache, partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from metrics.display.words import word
from metrics.language import Language
from metrics.views.markup.html import grounds

HERE = Path(__file__).parent
STATIC = HERE / "static"


@cache
def _environment() -> Environment:
    """Return the workbench's templates: everything escaped, an unknown name refused."""
    return Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def rendered(template: str, language: Language, **names: object) -> str:
    """Return a template of the workbench filled in, its words in a language."""
    other = language.other
    spoken_word = partial(_word, language)
    return (
        _environment()
        .get_template(template)
        .render(language=language, other=other, word=spoken_word, **names)
    )


def _word(language: Language, key: str, *slots: object) -> str:
    """Return a word of the workbench's templates with its blanks filled."""
    return word(key, language).format(*slots)


@cache
def style() -> str:
    """Return the workbench's style: the palette of the dashboard for each tone, and the rules."""
    return f"{grounds()}\n" + (STATIC / "curate.css").read_text("utf-8")


@cache
def script() -> str:
    """Return the workbench's scripts, one behind the other: looking for an indicator takes its keys first."""
    return "\n".join((STATIC / name).read_text("utf-8") for name in ("finder.js", "curate.js"))
