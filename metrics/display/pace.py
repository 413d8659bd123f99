"""How far the year had gone when a completion was printed, as readers say it."""

from metrics.analysis.standings.targets import Completion
from metrics.display.wording import Wording


def pace_text(completion: Completion, wording: Wording) -> str:
    """Return the share of the year that had gone in %, to a tenth, or why there is none to tell."""
    if not completion.pace.is_known:
        return wording.word(completion.pace)
    return wording.word("gone", f"{round(completion.gone or 0, 1):g}")
