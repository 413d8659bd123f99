"""A review as records for programs: one JSON object for each thing that changed."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import to_builtins

from metrics.analysis.comparing.shifts import Shift
from metrics.views.review.review import Review


def review_records(review: Review) -> Iterator[str]:
    """Yield each figure, entry, shift of verdicts, sentence, chart and link as a JSON object on a line."""
    for figure in review.figures:
        yield _json("figure", to_builtins(figure))
    for entry in review.entries:
        yield _json("entry", to_builtins(entry))
    for shift in review.shifts:
        yield _json("verdicts", _shift(shift))
    for sentence in review.sentences:
        yield _json("sentence", to_builtins(sentence))
    for indicator, measure in review.pictures:
        yield _json("chart", {"indicator": indicator, "measure": measure})
    for link in review.links:
        yield _json("link", {"link": link.text, "areas": link.areas, "years": link.years})


def _shift(shift: Shift) -> dict[str, Any]:
    """Return a shift of verdicts as a record of the review; two figures are told by their ids of now."""
    return {
        "indicator": shift.indicator,
        "measure": shift.measure,
        "was": dict(shift.was),
        "now": dict(shift.now),
        "pairs": [
            {
                "first": now.first.id,
                "second": now.second.id,
                "was": was.comparability,
                "now": now.comparability,
            }
            for was, now in shift.pairs
        ],
    }


def _json(of: str, record: Mapping[str, object]) -> str:
    """Return a record of the review, what changed and of what sort it is, as JSON."""
    return json.dumps({"changed": of, **record}, ensure_ascii=False)
