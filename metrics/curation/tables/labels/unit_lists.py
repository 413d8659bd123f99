"""Several units told at once for a whole table, 单位：万元、人: which of them a number is in, its indicator decides."""

from metrics.curation.tables.labels import table_labels, unit_names
from metrics.model.codes import Measure
from metrics.model.records import Indicator
from metrics.model.units import Units
from metrics.patterns import lazy_pattern

BETWEEN = "、"
_BETWEEN = lazy_pattern(r"\s*[、，,;；]\s*|\s*[和及]\s*|\s+and\s+|\s+")
PER_CENT = "%"


def units_listed(text: str, units: Units) -> str:
    """Return the units that a table's label lists, parted by 、; empty where it lists none, or something else.

    >>> from metrics.model.units import package_units
    >>> units_listed("单位：万元, 人", package_units()), units_listed("单位：万元", package_units())
    ('万元、人', '')
    """
    listed = _BETWEEN.split(table_labels.in_brackets(text) or text.strip())
    is_list = len(listed) > 1 and all(unit_names.is_unit(unit, units) for unit in listed)
    return BETWEEN.join(listed) if is_list else ""


def unit_for(listed: str, indicator: Indicator, measure: Measure, units: Units) -> str:
    """Return the one unit of a table's list that an indicator's numbers may be in; the list where none or several may.

    Of rates and shares it is the %, of all else one that counts in the indicator's own unit.
    """
    own = PER_CENT if measure.is_in_per_cent else indicator.unit
    fitting = [unit for unit in listed.split(BETWEEN) if unit_names.base_of(unit, units) == own]
    return fitting[0] if len(fitting) == 1 else listed
