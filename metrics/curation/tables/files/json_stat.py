"""JSON-stat, 2 or 1: a cube of numbers as a long table, a row a number, with the names of what it is of."""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from math import prod
from typing import Any

from metrics.curation.grammar import table as of
from metrics.curation.tables.files import faults
from metrics.curation.tables.files.cells import (
    MOST_CELLS,
    VALUE,
    Addressing,
    Cell,
    Grid,
    PrintedTable,
    TableError,
    printed_in,
)

UNIT, STATUS = "unit", "status"
ROLES = {"geo": of.AREA.name, "time": of.PERIOD.name, "metric": of.INDICATOR.name}
MOST_DIMENSIONS = 50
BROKEN = (ValueError, TypeError, LookupError, AttributeError, RecursionError)


def read_json_stat(text: str) -> PrintedTable:
    """Return the numbers of a JSON-stat dataset, each on a row of its own under the ids of its dimensions.

    A number is told by its index among the values, from 1: that is its row's line.

    Raises:
        TableError: if it is no dataset of JSON-stat 2, or too large.
    """
    try:
        dataset = _dataset(json.loads(text, parse_float=str, parse_int=str))
        return PrintedTable((Grid("", list(_rows(dataset)), Addressing.NUMBERS, roles=_roles(dataset)),))
    except BROKEN as error:
        if isinstance(error, TableError):
            raise
        raise TableError(faults.NOT_JSON_STAT(part="id, size, dimension, value")) from error


def _dataset(bundle: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the one dataset of a JSON-stat file: itself, or the first in a collection or a bundle.

    In the first version of the format a dataset is named in a bundle, and its dimensions tell their ids and sizes.
    """
    items = bundle.get("link", {}).get("item", [])
    within = items or [part for part in bundle.values() if isinstance(part, dict) and "dimension" in part]
    dataset = bundle if "dimension" in bundle or not within else within[0]
    if dataset.get("class", "dataset") != "dataset":
        raise TableError(faults.NOT_JSON_STAT(part="class"))
    if "id" in dataset:
        return dataset
    dimension = dataset["dimension"]
    return {**dataset, "id": dimension["id"], "size": dimension["size"]}


def _roles(dataset: Mapping[str, Any]) -> Mapping[str, int]:
    """Return the columns that a JSON-stat dataset says are of towns, times, indicators."""
    ids, roles = list(dataset["id"]), dataset.get("role") or dataset["dimension"].get("role") or {}
    alone = {thing: roles[role][0] for role, thing in ROLES.items() if len(roles.get(role, ())) == 1}
    return {thing: ids.index(key) + 1 for thing, key in alone.items() if key in ids}


def _rows(dataset: Mapping[str, Any]) -> Iterator[Sequence[Cell | None]]:
    """Yield the head and a row for each value of a JSON-stat cube."""
    ids, sizes = dataset["id"], [int(size) for size in dataset["size"]]
    if len(ids) != len(sizes) or len(ids) > MOST_DIMENSIONS or prod(sizes) * (len(ids) + 3) > MOST_CELLS:
        raise TableError(faults.TOO_MANY_CELLS(most=MOST_CELLS))
    named = [_categories(dataset["dimension"][key], size) for key, size in zip(ids, sizes, strict=True)]
    values, statuses = dataset["value"], dataset.get("status", {})
    yield [Cell(str(text), 1, at, 0, 0) for at, text in enumerate((*ids, VALUE, UNIT, STATUS), 1)]
    for number, indices in enumerate(product(*(range(size) for size in sizes))):
        categories_here = [categories[index] for categories, index in zip(named, indices, strict=True)]
        unit = next((unit for _, unit in categories_here if unit), {})
        value = _decimals(_at(values, number), unit)
        status = statuses if isinstance(statuses, str) else _at(statuses, number)
        texts = (*(label for label, _ in categories_here), value, _unit(unit), status)
        yield [_cell(text, number, column) for column, text in enumerate(texts, 1)]


def _cell(text: object, number: int, column: int) -> Cell | None:
    """Return a cell of the row of a value; None where it prints nothing."""
    shown = printed_in(str(text)) if text is not None else ""
    return Cell(shown, number + 2, column, number + 1, column) if shown else None


def _categories(dimension: Mapping[str, Any], size: int) -> list[tuple[str, Mapping[str, Any]]]:
    """Return the names of a JSON-stat dimension's categories, in order, each with its unit where it has one."""
    category = dimension["category"]
    index = category.get("index") or list(category["label"])
    keys = index if isinstance(index, list) else sorted(index, key=lambda key: int(index[key]))
    labels, units = category.get("label", {}), category.get("unit", {})
    if len(keys) != size:
        raise LookupError
    return [(str(labels.get(key, key)), units.get(key, {})) for key in keys]


def _at(values: Any, number: int) -> Any:
    """Return a JSON-stat value of a list, or of a mapping by place; None where there is none."""
    if isinstance(values, list):
        return values[number] if number < len(values) else None
    return values.get(str(number))


def _unit(unit: Mapping[str, Any]) -> str:
    """Return what a JSON-stat unit is called, with the power of ten by which its numbers are multiplied."""
    name, power = (
        str(unit.get("base") or unit.get("label") or unit.get("symbol") or ""),
        unit.get("multiplier", 0),
    )
    return f"10^{power} {name}" if int(power or 0) else name


MOST_DECIMALS = 20  # that a number is filled up to


def _decimals(value: Any, unit: Mapping[str, Any]) -> Any:
    """Return a JSON-stat number with as many decimals as its unit says that it has."""
    wanted = int(unit.get("decimals", 0) or 0)
    if value is None or not 0 < wanted <= MOST_DECIMALS or "e" in str(value).lower():
        return value
    whole, _, decimals = str(value).partition(".")
    return f"{whole}.{decimals.ljust(wanted, '0')}"
