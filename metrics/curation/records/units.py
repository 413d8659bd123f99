"""units.yaml: the units that figures are printed in, those of the package and those that a curated folder adds."""

import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from msgspec.structs import replace

from metrics.curation.grammar import other_files as of
from metrics.curation.grammar.field import Field
from metrics.curation.grammar.fields import Fields
from metrics.curation.reading import shapes, unit_wording
from metrics.curation.reading.characters import readable_text
from metrics.curation.reading.nodes import Entries, Items, Node, Text
from metrics.curation.reading.report import Report
from metrics.curation.reading.yaml_text import read_yaml
from metrics.errors import DataError, QuantityError
from metrics.language import Language
from metrics.model.printed.normal_form import normal
from metrics.model.units import Base, Unit, Units, package_units

SHIPPED = Path(__file__).resolve().parents[2] / "units.yaml"
BEGINNINGS = "0123456789〇零一二两三四五六七八九十半"  # of numbers; 千 and 百 begin units: 千瓦, 百分点


def shipped_units() -> Units:
    """Return the package's own table of units, as its units.yaml has it.

    Raises:
        ValueError: if the table itself is not sound.
    """
    report = Report(str(SHIPPED))
    root = read_yaml(SHIPPED.read_text("utf-8"), report)
    units = read_units(report, root, Units()) if root else Units()
    if report.problems:
        raise ValueError("\n".join(problem.text(Language.EN) for problem in report.problems))
    return units


def folder_units(folder: Path) -> Units:
    """Return the units that figures are printed in where a folder is curated: the package's, and its units.yaml's.

    Raises:
        DataError: if its units.yaml is not sound.
    """
    path = folder / "units.yaml"
    if not path.is_file():
        return package_units()
    report = Report(path.name)
    text = readable_text(path.read_bytes(), report)
    root = read_yaml(text, report) if text is not None else None
    units = read_units(report, root, package_units()) if root else package_units()
    if report.problems:
        raise DataError(tuple(report.problems))
    return units


def read_units(report: Report, root: Node, known: Units) -> Units:
    """Return ``known`` and the units of a file; a name that means another unit already is reported."""
    for key, node in shapes.entries(report, root).values():
        fields = Fields(report, node, of.UNIT)
        if fields.is_sound:
            known = known.with_more(_units_of(key, fields, known))
    return replace(known, is_complete=not report.problems)


def _units_of(key: Text, fields: Fields, known: Units) -> Units:
    """Return what the line of one base unit says; where it is known already, its names are added."""
    counted = fields.get(of.COUNTED)
    old = known.names.get(_plain(fields.report, key) or key.text)
    is_counted, is_divisible = (
        (bool(counted), counted == of.DIVISIBLE) if counted or not old else (old.counted, old.divisible)
    )
    is_piece = counted == of.PIECE if counted or not old else old.piece
    names: dict[str, Unit] = {}
    for name, factor in _names(key, fields, is_new=key.text not in known.bases):
        plain = _plain(fields.report, name)
        unit = Unit(key.text, factor, is_counted, is_divisible, plain, is_piece)
        if plain in known.names and known.names[plain].worth != unit.worth:
            fields.report.refuse(
                name, unit_wording.OTHER_UNIT_CALLED_SO(name=name.text, base=known.names[plain].base)
            )
        elif plain:
            names[plain] = unit
    base = _base(key, fields, known.bases.get(key.text))
    in_english = {
        name: Unit(key.text, Fraction(1), is_counted, is_divisible, name, is_piece)
        for name in map(normal, (base.one, base.many))
    }
    names |= {
        word: unit for word, unit in in_english.items() if word and word not in {**known.names, **names}
    }
    before = {_plain(fields.report, text): key.text for text in _texts(fields, of.BEFORE)}
    mistaken = {_plain(fields.report, text): base.zh for text in _texts(fields, of.MISTAKEN)}
    return Units(names, {key.text: base}, before, mistaken)


def _names(key: Text, fields: Fields, *, is_new: bool) -> Iterator[tuple[Text, Fraction]]:
    """Yield each name as printed, and how many base units it is; without the field a base is called by its own name."""
    node = fields.get(of.UNIT_NAMES)
    if isinstance(node, Entries):
        for name, factor in shapes.entries(fields.report, node).values():
            yield name, _factor(fields.report, factor)
    elif node is not None:
        yield from ((name, Fraction(1)) for name in _texts(fields, of.UNIT_NAMES))
    elif is_new:
        yield key, Fraction(1)


def _factor(report: Report, node: Node) -> Fraction:
    """Return the factor of a unit as units.yaml writes it: exactly."""
    written = shapes.text(report, node, shapes.LONGEST_WORD)
    if written and re.fullmatch(of.FACTOR, written.text):
        return Fraction(written.text)
    if written:
        report.refuse(written, unit_wording.no_factor(written.text))
    return Fraction(1)


def _base(key: Text, fields: Fields, old: Base | None) -> Base:
    """Return how readers are told a base unit; what is not written stays as it was known."""
    zh = fields.get(of.UNIT_ZH) or (old.zh if old else key.text)
    words = [text.text for text in _texts(fields, of.UNIT_EN)] or ([old.one, old.many] if old else [""])
    money = fields.get(of.MONEY) if of.MONEY in fields else bool(old and old.money)
    kept = tuple(text.text for text in _texts(fields, of.KEPT)) or (old.kept if old else ())
    return Base(key.text, zh, words[0], words[-1], money, kept)


def _texts(fields: Fields, field: Field[object]) -> Iterator[Text]:
    """Yield the texts of a field of units.yaml that is a list or one text."""
    if field not in fields:
        return
    node = fields.node(field)
    for shape in shapes.items(fields.report, node) if isinstance(node, Items) else (node,):
        if written := shapes.text(fields.report, shape, shapes.LONGEST_NAME):
            yield written


def _plain(report: Report, name: Text) -> str:
    """Return a name in normal form, as figures are read; that it holds a mark for a number is reported."""
    try:
        plain = normal(name.text)
    except QuantityError as error:
        report.refuse(name, error.message)
        return ""
    if not plain or plain[0] in BEGINNINGS:
        report.refuse(name, unit_wording.no_name(name.text, name.text.lstrip(BEGINNINGS)))
        return ""
    return plain
