"""The list of indicators as a reader chooses from it: what compares first, each marked by how many towns have it."""

from collections.abc import Mapping

from metrics.analysis.comparing.reach import Reach, reach
from metrics.language import Language
from metrics.views.lists.indicator_labels import indicator_label
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import shared

GROUPS = ("group_compares", "group_apart", "group_alone")
MARKED = 6  # towns of which each has a mark; of more, how many there are is written


@shared(len(Language))
def indicator_groups(reader: Reader) -> Mapping[str, tuple[str, ...]]:
    """Return the list of indicators to choose from on a page, in groups by what compares, headline themes first."""
    headline = {theme.id for theme in reader.catalogue.headline_themes}
    every = (known for theme in reader.catalogue.themes.values() for known in theme.indicators)
    measured = sorted(
        (known for known in every if known in reader.data.measures),
        key=lambda known: reader.catalogue.indicators[known].theme not in headline,
    )
    groups: dict[str, list[str]] = {group: [] for group in GROUPS}
    for indicator in measured:
        groups[GROUPS[reach_of(indicator, reader).group]].append(indicator)
    return {group: tuple(indicators) for group, indicators in groups.items() if indicators}


@shared(len(Language))
def indicator_options(reader: Reader) -> Mapping[str, str]:
    """Return what each indicator is called in the list, in the list's order."""
    return {
        indicator: f"{indicator_label(indicator, reader.wording)} {mark(reach_of(indicator, reader), reader)}"
        for indicators in indicator_groups(reader).values()
        for indicator in indicators
    }


def reach_of(indicator: str, reader: Reader) -> Reach:
    """Return how many towns have a figure of an indicator, and whether they compare, as the list marks it."""
    return reach(reader.catalogue, reader.facts, indicator)


def mark(reach: Reach, reader: Reader) -> str:
    """Return the mark of an indicator in the list to choose from: ●●○ for two of three towns, if they compare."""
    every = len(reader.catalogue.towns)
    towns = f"{reach.towns}/{every}" if every > MARKED else "●" * reach.towns + "○" * (every - reach.towns)
    if reach.compares:
        word = reader.wording.word("option_compares")
        return (
            f"{towns} {word}"
            if reach.measure.is_level
            else f"{towns} {reader.wording.word(reach.measure)} {word}"
        )
    if reach.level:
        return f"{towns} {reader.wording.word('option_unknown' if reach.level.is_open else 'option_apart')}"
    return towns if reach.towns else f"{towns} {reader.wording.word('only_part')}"
