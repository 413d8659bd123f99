"""Numbers that stand side by side: 3亿元、4亿元和5亿元, each with one of as many years or towns."""

import re

from metrics.curation.proving.tokens import Token

JOINT = re.compile(
    "(?:[、，,]|[和与及]|以及| ?and)*(?:同比)?(?:增长|上升|增加|提高|下降|减少|降低|up|down)? ?"
)


def run_of(plain: str, numbers: list[Token], token: Token) -> list[int]:
    """Return where the numbers begin that stand side by side with one: 3亿元、4亿元和5亿元."""
    runs: list[list[int]] = [[]]
    ends = 0
    for number in numbers:
        if runs[-1] and not (ends < number.start and JOINT.fullmatch(plain, ends, number.start)):
            runs.append([])
        runs[-1].append(number.start)
        ends = number.end
    return next((run for run in runs if token.start in run), [])
