"""Ranks of a draft that are places in an assessment or a contest: nothing that is counted."""

import re

from metrics.curation.drafts.clause_patterns import CLAUSE
from metrics.curation.drafts.subjects.indicator_names import names_of
from metrics.curation.drafts.subjects.named_beside import Vicinity
from metrics.curation.proposing.candidate import Candidate
from metrics.language import CHINESE

# 综合考核全县第一 is a place in that, whatever stands beside it
_ASSESSED = re.compile(
    "考核|考评|测评|评比|评选|评议|竞赛|比赛|大赛|各项工作|工作(?:成绩|实绩|成效)?(?=[在位排居列名全获])"
    "|(?<![a-z])(?:assessment|appraisal|inspection|contest|competition)s?(?![a-z])",
    re.IGNORECASE,
)
_AMONG = re.compile("(?:各个?|所有|其他)?(?:乡镇|街道|[镇乡村县市区])+|[（）()]|当?中|位次?|名次|[里内]")
FEWEST = 4  # characters that name a thing


def is_of_an_assessment(candidate: Candidate, beside: Vicinity) -> bool:
    """Whether a draft's rank is a place in an assessment, a contest, a show, as its own clause says."""
    if not candidate.measure.is_rank:
        return False
    clause, start = CLAUSE.split(candidate.sentence)[-1], candidate.token.start
    match = _ASSESSED.search(clause)
    if match is None:
        return _is_of_a_strange_thing(start - len(clause), start, beside)
    return not beside.named_within(start - len(clause) + match.end(), start)


def _is_of_a_strange_thing(begins: int, start: int, beside: Vicinity) -> bool:
    """Whether words of a draft's clause have no two characters of a name that its folder knows: 龙灯表演全国第一."""
    words = "".join(CHINESE.findall(_AMONG.sub("", beside.left_over(begins, start))))
    names = "|".join(name for key in beside.own for name in names_of(beside.indicators[key]))
    return len(words) >= FEWEST and not any(words[at : at + 2] in names for at in range(len(words) - 1))
