"""What towns are called where they are chosen, and in which order they stand there."""

from metrics.display.wording import Wording

BUTTONS = 6  # so many towns have a button each; more would take the room of the other pickers


def town_labels(wording: Wording) -> dict[str, str]:
    """Return what each town is called in a picker, those of a county together: among many, of several, with it."""
    towns = wording.catalogue.towns
    lies_in = {area: _county(area, wording) for area in towns}
    counties = {county: number for number, county in enumerate(dict.fromkeys(lies_in.values()))}
    ordered = sorted(towns, key=lambda area: counties[lies_in[area]])
    if len(ordered) <= BUTTONS or len(counties) < 2:
        return {area: wording.area(area) for area in ordered}
    return {area: f"{wording.area(area)} · {lies_in[area]}" for area in ordered}


def _county(area: str, wording: Wording) -> str:
    """Return the nearest place in which a town lies, as pickers put the towns of a county together."""
    lies_in = wording.catalogue.areas[area].lies_in
    return lies_in[0].within(wording.language) if lies_in else "–"
