"""Ranks of a draft that are places in an assessment or a contest: nothing that is counted."""

import re

from metrics.curation.drafts.clause_patterns import CLAUSE
from metrics.curation.drafts.subjects.named_beside import Vicinity
from metrics.curation.proposing.candidate import Candidate

# 综合考核全县第一 is a place in that, whatever stands beside it
_ASSESSED = re.compile(
    "考核|考评|测评|评比|评选|评议|竞赛|比赛|大赛|各项工作|工作(?:成绩|实绩|成效)?(?=[在位排居列名全获])"
    "|(?<![a-z])(?:assessment|appraisal|inspection|contest|competition)s?(?![a-z])",
    re.IGNORECASE,
)


def is_of_an_assessment(candidate: Candidate, beside: Vicinity) -> bool:
    """Whether a draft's rank is a place in an assessment, a contest, a kind of work, as its own clause says."""
    clause = CLAUSE.split(candidate.sentence)[-1]
    match = _ASSESSED.search(clause) if candidate.measure.is_rank else None
    if match is None:
        return False
    start = candidate.token.start
    return not beside.named_within(start - len(clause) + match.end(), start)
