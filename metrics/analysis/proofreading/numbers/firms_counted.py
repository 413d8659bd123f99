"""Whether a number counts the same firms as the figure by which it is judged: 规上工业总产值 are those above a size."""

from msgspec.structs import replace

from metrics.analysis.proofreading.judgement import Judgement
from metrics.analysis.store import Facts
from metrics.model.codes.outcome import Outcome, OutcomeReason
from metrics.model.printed.firm_sizes import is_above_a_size


def by_firms_counted(facts: Facts, judged: Judgement) -> Judgement:
    """Return a number judged by a figure of firms above a size, with that remarked where its draft does not say so.

    It is open where its words say that firms of all sizes are counted.
    """
    sense = judged.claim.sense
    figures = judged.own or judged.others
    if judged.outcome.is_open or not figures:
        return judged
    indicator = facts.catalogue.indicators[figures[0].indicator]
    if not is_above_a_size(indicator.name.zh) and not is_above_a_size(indicator.name.en):
        return judged
    if sense.is_of_all_sizes:
        return replace(judged, outcome=Outcome.UNKNOWN, why=OutcomeReason.SIZE)
    is_remarked = judged.outcome.is_right and not judged.why and not sense.is_above_a_size
    return replace(judged, why=OutcomeReason.SIZE) if is_remarked else judged
