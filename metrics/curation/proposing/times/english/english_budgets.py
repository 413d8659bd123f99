"""Whether an English document is a budget, and of which year: one is made up before its year begins."""

import re

from metrics.curation.proposing.times.english.english_dates import DATED, HEAD, SHORT
from metrics.curation.proposing.times.english.english_months import TITLE_LINE

BUDGET = re.compile(
    r"(?:[Bb]udget|[Cc]ouncil [Tt]ax|[Pp]recept|[Ff]ees and [Cc]harges"
    r"|(?:[Ss]ervice|[Bb]usiness|[Oo]perational|[Aa]nnual|[Aa]ction|[Ww]ork|[Dd]elivery) [Pp]lan)"
    r"(?: for| [A-Z][a-z]+)? ?20\d\d[/-]\d\d"
    r"|[Bb]udget (?:for|at a glance|in brief|summary|overview|book|speech|statement|proposals?),? ?20\d\d[/-]\d\d"
    r"|[Bb]udget(?:[A-Za-z' ]{0,24}),? ?(?:for )?(?:[Ff]iscal(?: [Yy]ear)?|FY) ?(?:20)?\d\d"
    r"|20\d\d[/-]\d\d(?: [a-z]+)? [Bb]udget",
    re.ASCII,
)
DRAFT = re.compile(
    "(?:[Dd]raft|[Pp]roposed)(?: [A-Za-z]+)? [Bb]udget(?! work| session| hearing)"
    "|[Hh]ave your say on the (?:[a-z]+ )?(?:plan|budget)"
)
# A budget statement of 13 February 2024; not of a title behind which a sentence opens with its day.
BUDGET_IN_TITLE = re.compile(
    r"(?:[Bb]udget|[Cc]ouncil [Tt]ax|[Pp]recept)(?! ?(?:outturn|review|execution|performance|update|monitoring))"
    r"(?:(?!(?:In|On|By|At|From|Since) ?)[^.]){0,60}?(?<!\d)"
    rf"(?:\d{{1,2}} ?(?:{SHORT}),?|(?:{SHORT})[.]? ?\d{{1,2}},) ?20\d\d",
    re.ASCII,
)
_OF_ONE_YEAR = re.compile(
    r"(?<![\d/-])(?P<n>20\d\d) ?[Bb]udget(?! ?(?:outturn|results?|review|execution|performance|update|monitoring))",
    re.ASCII,
)
_TITLED = re.compile("[Bb]udget")


def year_ahead(plain: str, dated: re.Match[str] | None) -> int:
    """Return the year of an English budget that is dated before it begins; 0 for other papers."""
    if dated is None:
        return 0
    end = HEAD if _TITLED.search(plain, 0, TITLE_LINE) else TITLE_LINE
    budget = _OF_ONE_YEAR.search(plain, 0, end)
    return int(budget["n"]) if budget and int(dated["n"]) < int(budget["n"]) else 0


def is_draft(plain: str) -> bool:
    """Whether an English document is the draft of a budget."""
    return DRAFT.search(plain, 0, DATED) is not None
