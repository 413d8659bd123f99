"""What is added to a curated file: entries, items and texts, and how each is written as YAML."""

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache

import yaml
from msgspec import Struct

from metrics.curation.reading.yaml_errors import LOADER

STEP = 2  # columns by which an entry stands deeper than the one that it is in


class Flow(Struct, frozen=True):
    """A YAML value to be written that stands in one line: 2023, {level: 12.3亿元, line: 1}."""

    text: str


class Lines(Struct, frozen=True):
    """A YAML mapping to be written in lines of its own, the outermost without blanks before them."""

    lines: tuple[str, ...]


class Item(Struct, frozen=True):
    """An item to be added to a YAML list: before the first whose field ``line`` is greater, where ``line`` is not 0."""

    text: str
    line: int = 0


class OneMore(Struct, frozen=True):
    """A text to be added to a YAML file that stands alone, or becomes one of a list where there is one already."""

    text: str


Addition = Flow | Lines | Item | OneMore | Mapping[str, "Addition"]


def written(text: str) -> str:
    """Return a text as it is written in YAML, in quotes where it would else be read as something else.

    >>> written("12.3亿元"), written("1,234家"), written("001")
    ('12.3亿元', '"1,234家"', '"001"')
    """
    is_id = text.isdigit() and text.startswith("0")
    return text if _stands_plain(text) and not is_id else json.dumps(text, ensure_ascii=False)


def key(text: str) -> str:
    """Return a key as it is written in YAML; one of digits, which names a document, in quotes."""
    return written(text)


def in_braces(fields: Mapping[str, str]) -> str:
    """Return fields as they are written in YAML in one line; each value is written as YAML already.

    >>> in_braces({"level": "12.3亿元", "line": "1"})
    '{level: 12.3亿元, line: 1}'
    """
    return f"{{{', '.join(f'{name}: {value}' for name, value in fields.items())}}}"


def both(zh: str, en: str) -> str:
    """Return a text in both languages as YAML in one line: {zh: …, en: …}."""
    return in_braces({"zh": written(zh), "en": written(en)})


def flow_text(addition: Addition) -> str:
    """Return what is added to a curated file as it stands within braces or brackets.

    Raises:
        TypeError: if it stands in lines of its own.
    """
    if isinstance(addition, Flow | OneMore):
        return addition.text
    if isinstance(addition, Item):
        return f"[{addition.text}]"
    if isinstance(addition, Lines):
        raise TypeError(addition)
    return in_braces({key(name): flow_text(value) for name, value in addition.items()})


def entry_lines(name: str, addition: Addition, indent: int) -> Iterator[str]:
    """Yield the lines written of an entry whose key stands ``indent`` columns in."""
    head = f"{' ' * indent}{key(name)}:"
    deeper = indent + STEP
    if isinstance(addition, Flow | OneMore):
        yield f"{head} {addition.text}"
        return
    yield head
    if isinstance(addition, Item):
        yield f"{' ' * deeper}- {addition.text}"
    elif isinstance(addition, Lines):
        yield from (f"{' ' * deeper}{line}" if line else "" for line in addition.lines)
    else:
        for inner, value in addition.items():
            yield from entry_lines(inner, value, deeper)


@lru_cache(2048)
def _stands_plain(text: str) -> bool:
    """Whether a text to be written in YAML is read as itself without quotes, as key and as value."""
    if not text or text != text.strip() or "\n" in text:
        return False
    return all(
        _read(form.format(text=text)) == shape
        for form, shape in (("{{a: {text}, b: c}}", ["a", text, "b", "c"]), ("{text}: {text}", [text, text]))
    )


def _read(source: str) -> list[str]:
    """Return the scalars of YAML to be written; none where it is no YAML, or a value is something else."""
    try:
        events = list(yaml.parse(source, Loader=LOADER))
    except yaml.YAMLError:
        return []
    if any(isinstance(event, yaml.NodeEvent) and getattr(event, "anchor", None) for event in events):
        return []
    return [event.value for event in events if isinstance(event, yaml.ScalarEvent)]
