"""What an indicator is called in a list of indicators."""

from metrics.display.wording import Wording


def indicator_label(indicator: str, wording: Wording) -> str:
    """Return an indicator's name after its theme's."""
    theme = wording.theme(wording.catalogue.indicators[indicator].theme)
    name = wording.indicator(indicator)
    return name if name == theme else f"{theme} · {name}"
