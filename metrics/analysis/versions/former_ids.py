"""Indicators that were called otherwise: an older version of the data by the ids of now."""

from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace

from metrics.analysis.store import Facts, facts_of
from metrics.model.records import Catalogue, Indicator, Observation

# The fields of an indicator that name others, one or two.
NAMING_ONE = ("target_of", "threshold_on", "within")
NAMING_TWO = ("quotient_of", "difference_of")


def as_called_now(before: Facts, after: Facts) -> Facts:
    """Return the figures of an older version of the data, its indicators called as in the newer one."""
    there = before.catalogue.indicators
    renamed = {
        former: now
        for former, now in after.catalogue.now_called.items()
        if former in there and now not in there
    }
    return facts_of(_renamed(before.catalogue, renamed)) if renamed else before


def _renamed(catalogue: Catalogue, ids: Mapping[str, str]) -> Catalogue:
    """Return a catalogue with other ids for some indicators, wherever they are named."""
    own = (_indicator(indicator, ids) for indicator in catalogue.indicators.values())
    themes = {
        key: replace(theme, indicators=tuple(ids.get(id_, id_) for id_ in theme.indicators))
        for key, theme in catalogue.themes.items()
    }
    omissions = (replace(one, indicator=ids.get(one.indicator, one.indicator)) for one in catalogue.omissions)
    return replace(
        catalogue,
        indicators={indicator.id: indicator for indicator in own},
        themes=themes,
        observations=tuple(_observation(one, ids) for one in catalogue.observations),
        omissions=tuple(omissions),
    )


def _indicator(indicator: Indicator, ids: Mapping[str, str]) -> Indicator:
    """Return an indicator with the ids by which some are called now."""
    names: dict[str, Any] = {"id": ids.get(indicator.id, indicator.id)}
    names |= {name: ids.get(own := getattr(indicator, name), own) for name in NAMING_ONE}
    pairs = {name: getattr(indicator, name) for name in NAMING_TWO}
    names |= {name: pair and tuple(ids.get(id_, id_) for id_ in pair) for name, pair in pairs.items()}
    return replace(indicator, **names)


def _observation(observation: Observation, ids: Mapping[str, str]) -> Observation:
    """Return a figure with the id by which its indicator, and that of its whole, are called now."""
    whole = observation.details.whole_of
    if whole in ids:
        observation = replace(observation, details=replace(observation.details, whole_of=ids[whole]))
    new = ids.get(observation.indicator)
    return replace(observation, indicator=new) if new else observation
