"""A catalogue as bytes, and back: every value once, the records as rows of numbers that point at what they hold.

It is driven by what the records are: a new field, or a new record, needs no line here. Nothing in the bytes can run:
only the classes that a catalogue may hold are made, and each from values. The first line is JSON: the texts and numbers
(``atoms``), then the ``blocks``: kind, count and length of rows. Behind it the rows, as 32-bit numbers: each is the
index of a value among all, the atoms first. What a value holds always stands before it.
"""

import json
import sys
from array import array
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import Enum
from fractions import Fraction
from functools import cache
from itertools import chain
from types import MappingProxyType
from typing import TypeVar, cast, get_args, get_type_hints

from msgspec import Struct, field
from msgspec.structs import fields

from metrics.model.records import Catalogue
from metrics.model.units import Units, package_units

Atom = str | int | float | bool | None
PackedRow = tuple[object, ...]
PackedShape = tuple[int, str, int]
Key = TypeVar("Key")
ATOMS = (str, int, float, bool, type(None))
SHARED = "package units"  # the table that every folder without one of its own shares
GATHERED: dict[str, Callable[[PackedRow], object]] = {
    "tuple": tuple,
    "dict": lambda row: dict(zip(row[::2], row[1::2], strict=True)),
    "mappingproxy": lambda row: MappingProxyType(dict(zip(row[::2], row[1::2], strict=True))),
}


class Make(Struct, frozen=True):
    """How a packed value of one kind is made, and what of it is handed over then."""

    make: Callable[..., object]
    names: tuple[str, ...]


class Pool(Struct):
    """All packed values, each once and with its index: the atoms, and the others by depth, kind and row length.

    An atom is 0 deep, another value one more than the deepest of what it holds. ``seen`` finds those quickly that were
    met before, by identity, for the catalogue holds them all.
    """

    atoms: dict[tuple[type, Atom], int] = field(default_factory=dict)
    values: dict[PackedShape, dict[bytes, int]] = field(default_factory=dict)
    seen: dict[int, int] = field(default_factory=dict)
    depths: "array[int]" = field(default_factory=lambda: array("B"))

    def index(self, value: object) -> int:
        """Return the index of a value among the packed ones, put there if it is new.

        Raises:
            KeyError: if a catalogue holds no such thing.
        """
        if type(value) in ATOMS:
            return self._known(self.atoms, (type(value), cast("Atom", value)), 0)
        known = self.seen.get(id(value))
        if known is None:
            type_name, values = _taken_apart(value)
            row = array("I", map(self.index, values))
            depth = 1 + max(map(self.depths.__getitem__, row), default=0)
            alike = self.values.setdefault((depth, type_name, len(row)), {})
            known = self.seen[id(value)] = self._known(alike, row.tobytes(), depth)
        return known

    def _known(self, indices: dict[Key, int], key: Key, depth: int) -> int:
        """Return the packed index of what has ``key``, else the next one, which is its own from now on."""
        known = indices.get(key)
        if known is None:
            known = indices[key] = len(self.depths)
            self.depths.append(depth)
        return known


def pack(catalogue: Catalogue) -> bytes:
    """Return a catalogue packed as bytes.

    Raises:
        KeyError: if it holds what a catalogue should not.
    """
    pool = Pool()
    pool.index(catalogue)
    shapes = sorted(pool.values)
    moved = array("I", bytes(4 * len(pool.depths)))
    olds = chain(pool.atoms.values(), *(pool.values[shape].values() for shape in shapes))
    for new, old in enumerate(olds):
        moved[old] = new
    rows = array("I")
    for shape in shapes:
        for row in pool.values[shape]:
            rows.extend(map(moved.__getitem__, memoryview(row).cast("I")))
    blocks = [
        (type_name, len(pool.values[depth, type_name, length]), length) for depth, type_name, length in shapes
    ]
    head = {"atoms": [atom for _, atom in pool.atoms], "blocks": blocks}
    return json.dumps(head).encode() + b"\n" + _little(rows).tobytes()


def unpack(packed: bytes) -> Catalogue:
    """Return the catalogue that ``packed`` holds.

    Raises:
        ValueError, TypeError, LookupError, AttributeError, OverflowError: if it was not made by ``pack``.
    """
    line = packed.index(b"\n")
    head = json.loads(packed[:line])
    rows = array("I")
    rows.frombytes(memoryview(packed)[line + 1 :])
    rows = _little(rows)
    values: list[object] = head["atoms"]
    start = 0
    for type_name, count, length in head["blocks"]:
        values.extend(_made(type_name, rows[start : start + count * length], (count, length), values))
        start += count * length
    if not isinstance(values[-1], Catalogue):
        raise TypeError
    return values[-1]


def _made(
    type_name: str, rows: "array[int]", shape: tuple[int, int], values: list[object]
) -> Iterable[object]:
    """Return the values of a packed block, made out of those before it."""
    count, length = shape
    if type_name in GATHERED:
        return [
            GATHERED[type_name](tuple(map(values.__getitem__, rows[at * length : (at + 1) * length])))
            for at in range(count)
        ]
    if type_name == SHARED:
        return [package_units()] * count
    # not map: what is extended must not be read meanwhile
    return list(
        map(_kinds()[type_name].make, *(map(values.__getitem__, rows[at::length]) for at in range(length)))
    )


def _little(rows: "array[int]") -> "array[int]":
    """Return numbers of 32 bits as they are packed, lowest byte first."""
    if rows.itemsize != 4:
        raise OverflowError
    if sys.byteorder == "big":
        rows.byteswap()
    return rows


def _taken_apart(value: object) -> tuple[str, Iterable[object]]:
    """Return the kind of a value to pack, and what it is made of."""
    type_name = type(value).__name__
    if isinstance(value, tuple):
        return type_name, value
    if isinstance(value, dict | MappingProxyType):
        return type_name, chain.from_iterable(value.items())
    if isinstance(value, Units) and value is package_units():
        return SHARED, ()
    return type_name, [getattr(value, field) for field in _kinds()[type_name].names]


@cache
def _kinds() -> dict[str, Make]:
    """Return how each kind of packed value is made that a catalogue may hold."""
    kinds = {
        "Fraction": Make(Fraction, ("numerator", "denominator")),
        "date": Make(date, ("year", "month", "day")),
    }
    for class_ in _classes(Catalogue, set()):
        names = tuple(field.name for field in fields(class_)) if issubclass(class_, Struct) else ("value",)
        kinds[class_.__name__] = Make(class_, names)
    return kinds


def _classes(hint: object, met: set[object]) -> Iterator[type]:
    """Yield the records and codes that a packed catalogue may hold where ``hint`` is the type, itself among them."""
    if hint in met:
        return
    met.add(hint)
    if isinstance(hint, type) and issubclass(hint, Struct | Enum):
        yield hint
    inner = (
        get_type_hints(hint).values()
        if isinstance(hint, type) and issubclass(hint, Struct)
        else get_args(hint)
    )
    for inner_type in inner:
        yield from _classes(inner_type, met)
