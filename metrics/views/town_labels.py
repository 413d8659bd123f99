"""What towns are called where they are chosen, and in which order they stand there."""

from metrics.display.wording import Wording

BUTTONS = 6  # so many towns have a button each; more would take the room of the other pickers


def town_label(area: str, wording: Wording) -> str:
    """Return what a town is called in the picker: in a list of towns of several counties, with its county."""
    if len(wording.catalogue.towns) <= BUTTONS or len(_counties(wording)) < 2:
        return wording.area(area)
    return f"{wording.area(area)} · {_county(area, wording)}"


def by_county(wording: Wording) -> list[str]:
    """Return all towns, those of a county together; counties and towns in the catalogue's order."""
    counties = _counties(wording)
    return sorted(wording.catalogue.towns, key=lambda area: counties.index(_county(area, wording)))


def _counties(wording: Wording) -> list[str]:
    """Return the places in which the towns lie, in the catalogue's order."""
    return list(dict.fromkeys(_county(area, wording) for area in wording.catalogue.towns))


def _county(area: str, wording: Wording) -> str:
    """Return the nearest place in which a town lies."""
    lies_in = wording.catalogue.areas[area].lies_in
    return lies_in[0].within(wording.language) if lies_in else "–"
