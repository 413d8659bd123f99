"""Small folders in which papers disagree, are unproven, or speak of towns that changed: written as curators write."""

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from metrics import load_catalogue
from metrics.model.records import Catalogue

AREAS = {
    "龙港": "name: {zh: 龙港镇, en: Longgang}, lies_in: [{zh: 苍南县, en: Cangnan}], codes: {county: 330327}",
    "宜山": "name: {zh: 宜山镇, en: Yishan}, lies_in: [{zh: 苍南县, en: Cangnan}], codes: {county: 330327}",
}
CITY = "全市: {zh: 温州市, en: Wenzhou}"
DOCUMENTS = {
    **{f"{name}{year}": ("龙港", str(year)) for name in "abc" for year in (2021, 2022, 2023)},
    **{f"y{year}": ("宜山", str(year)) for year in (2021, 2022, 2023)},
}
INDICATOR = (
    "name: {zh: 总产值, en: Output}, unit: 元, welcome: higher, definition: {zh: 定义, en: definition}, "
    "defined_by: national"
)


def document(key: str, area: str = "", period: str = "", more: str = f"{CITY}, read: to the end") -> str:
    """Return the fields of a document that has a file, in braces."""
    fields = [f"area: {area}"] * bool(area) + [f"period: {period}"] * bool(period) + [more] * bool(more)
    return (
        f"{{file: {key}.txt, sha256: '{key.encode().hex():0>64}', what: {{zh: 回顾, en: review}}, "
        f"publisher: not stated, known_from: [{{printed: 今年, line: 1}}], {', '.join(fields)}}}"
    )


def write_papers(
    folder: Path,
    figures: Mapping[str, str],
    *,
    areas: Mapping[str, str] = AREAS,
    documents: Mapping[str, str] | None = None,
    indicator: str = INDICATOR,
) -> Path:
    """Write a folder with one indicator, ``output``, and return it.

    Args:
        folder: where it is written.
        figures: by document, figures divided by semicolons, such as ``level: 12.34亿元, line: 3``; a figure without a
            line stands on that of its place in the list, from 1, unless it begins with ``!``.
        areas: the fields of each town.
        documents: the fields of each document, in braces; by default a2021 to c2023 of 龙港, y2021 to y2023 of 宜山.
        indicator: the fields of the indicator.
    """
    known = (
        {key: document(key, *entry) for key, entry in DOCUMENTS.items()} if documents is None else documents
    )
    lines = ["name: {zh: 主题, en: Theme}", "headline: yes", "indicators:", "  output:"]
    lines += [f"    {field}" for field in _fields(indicator)] + ["    figures:"] * bool(figures)
    for key, written in figures.items():
        lines += [f"      {key}:", *_lines(written)]
    texts = {
        "areas.yaml": "".join(f"{key}: {{{fields}}}\n" for key, fields in areas.items()),
        "sources.yaml": "".join(f"{key}: {fields}\n" for key, fields in known.items()),
        "theme.yaml": "\n".join(lines) + "\n",
    }
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def papers(figures: Mapping[str, str], **more: object) -> Catalogue:
    """Return the catalogue of such a folder."""
    with TemporaryDirectory() as folder:
        return load_catalogue(write_papers(Path(folder), figures, **more))  # type: ignore[arg-type]


def _lines(written: str) -> list[str]:
    """Return the figures of a document, each with a line, but for those that begin with !."""
    lines = []
    for line, text in enumerate(map(str.strip, written.split(";")), 1):
        has_line = text[0] == "!" or any(field.startswith("line:") for field in _fields(text))
        lines.append(f"        - {{{text.removeprefix('!')}{'' if has_line else f', line: {line}'}}}")
    return lines


def _fields(written: str) -> list[str]:
    """Return fields that stand behind each other as lines: a comma within braces divides nothing."""
    fields, depth = [""], 0
    for character in written:
        depth += (character in "{[") - (character in "}]")
        if character == "," and not depth:
            fields.append("")
        else:
            fields[-1] += character
    return [field.strip() for field in fields if field.strip()]
