"""The words for how a claim of a draft stands."""

from metrics.display.proofreading import OUTCOMES, REASONS
from metrics.model.codes.outcome import Outcome, OutcomeReason


def test_every_outcome_and_every_reason_has_its_words_and_no_other_has() -> None:
    assert set(OUTCOMES) == set(Outcome)
    lacking = {key for key in REASONS if key.endswith("_lacking")}
    assert set(REASONS) - lacking == set(OutcomeReason)
    assert {key.removesuffix("_lacking") for key in lacking} < set(OutcomeReason)
