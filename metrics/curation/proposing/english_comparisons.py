"""What an English figure is set against, and when that was: than in the first quarter, compared with 541 in 2021.

>>> import re
>>> re.sub(COMPARED, "", "3% less than from July2022to June2023"), re.sub(BESIDE, "", "12, up from 9 in2021, of which")
('3% less ', '12, , of which')
"""

from metrics.model.printed.printed_time import ANY_MONTH

_YEAR = r"(?:19|20)\d\d(?:[/-]\d\d)?(?![\d/-])"
_YEAR_BEFORE = (
    "(?:previous|prior|preceding|last) (?:financial |fiscal )?"
    "(?:year|quarter|month|season|spring|summer|autumn|winter|term|week)"
    "|a year (?:ago|earlier|before)|year (?:before|earlier)"
)
_DAY = rf"(?:\d{{1,2}} ?(?:{ANY_MONTH})|(?:{ANY_MONTH}) ?\d{{1,2}}(?!\d),?) ?(?:{_YEAR})?"
_MONTH = rf"(?:{ANY_MONTH}) ?(?:{_YEAR}|(?:of )?(?:last|(?:the )?previous) year)?"
_FROM_TO = rf"(?:{_DAY}|{_MONTH}) ?(?:to|and|through|until|-) ?(?:{_DAY}|{_MONTH})"
_STRETCH = (
    "(?:this (?:point|time|stage) (?=last year)"
    "|(?:same|first|second|third|fourth|final|last) (?:[a-z]+ )?(?:period|quarter|half|months?|days?|weeks?|time)"
    r"|half[ -]year|spring|summer|autumn|winter|season)(?:(?: of)? ?(?:"
    rf"{_YEAR}|(?:the )?{_YEAR_BEFORE}))?"
)
_FINANCIAL_YEAR = r"(?:FY|(?:[Ff]iscal|[Ff]inancial)(?: ?[Yy]ear)?) ?(?:20)?\d\d(?:[/-]\d\d)?(?!\d)"
TIME = (
    rf"(?:(?:Q|[Qq]uarter ?)[1-4](?: ?(?:of )?(?:the )?{_YEAR})?"
    r"|(?:start|beginning|end) of (?:the|this|last|the previous) (?:financial )?year"
    rf"|{_FROM_TO}|{_DAY}|{_MONTH}|{_STRETCH}|{_YEAR_BEFORE}|{_FINANCIAL_YEAR}"
    rf"|{_YEAR}(?! ?(?:to|until|through) ?(?:19|20)\d\d))"
)
_WHEN = "(?:the ?|in ?|for ?|at ?|on ?|by ?|over ?|during ?|that ?|those ?|of ?|end ?of ?|from ?|between ?)*"
_SURELY = (
    r"(?:(?<![A-Za-z])(?:than|against|versus|behind|ahead of|below|above|short of|as many as|as much(?: again)? as)"
    r"|same as|compared (?:with|to)|(?:of|twice|times) the (?:number|total|level|figure|amount))"
)
_PERHAPS = (
    r"(?<![A-Za-z])(?:over|upon|on|from) ?(?:the ?|in ?|for ?|that of ?|end ?of ?)*"
    r"(?:same (?:period|quarter|months?|time) ?(?:of ?|in ?)?(?:the )?"
    r"|(?:first|second|third|fourth|final) (?:quarter|half) ?of ?)?"
    rf"(?:(?<!from )(?<!from)(?:{ANY_MONTH}) ?(?:19|20)\d\d|{_YEAR_BEFORE}|{_FINANCIAL_YEAR}"
    r"|(?:19|20)\d\d[/-]\d\d(?!\d)|(?:19|20)\d\d(?![\d/-])(?! ?(?:to|until|through) ?(?:19|20)\d\d))"
)
_PLAN = "(?:[a-z]+ ){0,2}?(?:budget|plan|forecast|estimate|outturn|figure|total|level|rate|average|price)"
# Not its own time: than a year earlier, on 2021/22, compared with last year.
COMPARED = (
    rf"(?:{_SURELY} ?{_WHEN}{TIME}|{_PERHAPS}"
    rf"|(?<![A-Za-z])(?:on|over|than|from|above|below) the {_PLAN} (?:for|of|in) ?{TIME})"
)
# So too where another figure stands between: compared with 541 in the same months of 2023, up from $14.1m in 2024.
BESIDE = (
    r"(?<![A-Za-z])(?:compared (?:with|to)|against|versus|than(?: the)?|(?:up|down) from) ?[A-Z]{0,3}[£$€]?\d"
    rf"[^;|()]{{0,40}}? ?(?<![A-Za-z])(?:in|at|on|for|of|over|during|from|between) ?{_WHEN}{TIME}"
    r"(?=[,;.) ]|(?<=\d)[a-z]|$)"
)
