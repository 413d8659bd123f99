"""When an English document was written: the date at its head, or that on which somebody told what it tells."""

import re

from metrics.model.printed.printed_time import ANY_MONTH, MONTHS

HEAD = 300  # characters
TITLE_LINE = 100  # characters
DATED = 160  # characters: there stands the date of a document
SHORT = "|".join(f"{name[:3]}[a-z]*" for name in MONTHS)
NUMBER_OF = {name[:3]: at for name, at in MONTHS.items()}
# A newsletter's date: Sandwell News, Summer 2023
_SEASON = "(?<=[,:|—-])(?:Spring|Summer|Autumn)"
_SEASONS = {"Spr": 4, "Sum": 7, "Aut": 10}
NUMBER_OF |= _SEASONS
DATE = re.compile(
    rf"(?<![A-Za-z])(?P<month>{SHORT}|{_SEASON})[.,]? ?(?:\d{{1,2}},? ?)?(?P<n>20\d\d)(?![\d/]|-(?!-))",
    re.ASCII,
)
_BOUNDS = "".join(
    f"(?<!{word})(?<!{word} )"
    for word in ("to", "ended", "ending", "from", "between", "until", "since", "and", "-")
)
_SIGNED = re.compile(
    rf"{_BOUNDS}(?:(?<!\d)\d{{1,2}} ?|(?<![A-Za-z\d]))(?P<month>{ANY_MONTH}|{_SEASON}) ?(?:\d{{1,2}}, ?)?(?P<n>20\d\d)"
    r"(?![\d/]|,? ?(?:to|until|and|through|[-–—])(?![a-z]))",
    re.ASCII,
)
_MONTH_IN_TITLE = re.compile(
    rf"(?<![A-Za-z\d])(?<!\d )(?P<month>{ANY_MONTH}) ?(?P<n>20\d\d)(?=[A-Z]|$)", re.ASCII
)
MONTHLY = re.compile(
    "(?<![A-Za-z])(?:[Mm]onthly|(?:[Ii]n|[Oo]ver|[Oo]n|[Ff]or|[Dd]uring|of|this|same|previous|[Ll]ast) "
    "(?:the )?(?:same |previous )?month)(?![a-z])"
)
# Who told of it, and when: figures that the bureau published on January 6, 2024.
_REPORTED = re.compile(
    r"(?<![A-Za-z])(?:said|says|told|announced|published|released|reported|issued|disclosed|revealed|showed) "
    rf"(?:[a-z]+ ){{0,3}}?on ?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ?)?(?:\d{{1,2}} ?)?(?={SHORT})",
    re.ASCII,
)


def date_of(plain: str) -> re.Match[str] | None:
    """Return the date of an English document: at its head, else that on which its first sentences were told."""
    if dated := DATE.search(plain, 0, DATED):
        return dated
    dates = (DATE.match(plain, match.end()) for match in _REPORTED.finditer(plain, 0, HEAD))
    return next((date for date in dates if date), None)


def is_a_season(dated: re.Match[str]) -> bool:
    """Whether the date of an English document is only a season: Summer 2023."""
    return dated["month"] not in MONTHS and dated["month"][:3] in _SEASONS


def month_of(dated: re.Match[str]) -> tuple[int, int]:
    """Return the year and the month of an English document's date."""
    return int(dated["n"]), NUMBER_OF[dated["month"][:3]]


def month_written(plain: str) -> str:
    """Return the month or season of a document's date; empty where its head has none but a bound of its time."""
    date = _SIGNED.search(plain, 0, DATED)
    if date is None:
        return ""
    month = NUMBER_OF[date["month"][:3]]
    if is_a_season(date):
        return f"{date['n']}-{month - 1:02d}/{date['n']}-{month + 1:02d}"
    return f"{date['n']}-{month:02d}"


def own_month(plain: str) -> str:
    """Return the month in the title of what comes out month by month; empty for none."""
    title = _MONTH_IN_TITLE.search(plain, 0, TITLE_LINE)
    return f"{title['n']}-{MONTHS[title['month']]:02d}" if title and MONTHLY.search(plain) else ""
