"""What a draft's sentences are made of: clauses, years, words, brackets; and whether a clause tells a figure."""

import re

from metrics.model.printed.printed_time import LAST_YEAR
from metrics.patterns import YEAR

# A full stop of English, also where a quotation, a bracket or a dash opens or shuts behind it.
STOP = re.compile(r"(?:^|(?<=[a-z\d)%]))\.(?=[\"'“”‘’)\]]?(?:[A-Z(\[\"'“‘—–-]|$))")
CLAUSE = re.compile("[，；：,;:]")
# Behind the end of a sentence, as whose name comes after it
THIS = re.compile("[。！!.；]?(?:这|那|This|That)")
FARTHER = ("再", "更")
# Wider than those that documents print: who talks counts back, 再上一年, 往前推一年. Of these 前年 is two years back.
YEARS_BACK = (
    "(?:[再更]往?)?[上前早]一?年度?(?<!早年)(?<!早年度)|(?:再?往)前[翻推倒数退看移]?[回到]?一年度?|再上年度?"
    "|去年|去岁|头一?年|一年(?:以?前)|上个年头"
)
WORD = re.compile("[A-Za-z]{3,}")
ASIDE = re.compile("[（(][^（()）]*[）)]")
NAMED_YEAR = re.compile(rf"(?<!\d){YEAR}(?!\d)", re.ASCII)
# A year right behind its number: 12.34亿元（2023年）, 984人，那是2021年的。, 23 two years earlier, in 2020.
YEAR_BEHIND = re.compile(
    rf" ?[（(](?:in ?)?({YEAR})年?度?[）)]|[，,]?[那这]?是({YEAR})年的?(?![\u4e00-\u9fff\d])"
    r"|(?: ?(?:a|one|two|three|four|five) years? (?:earlier|before|previously|later))?"
    rf"[,，] ?(?:in ?)?({YEAR})年?(?=[.。](?!\d)|[)）;；])",
    re.ASCII,
)
# What is of the year behind it is not told, but compared with: double the figure for 2023, more than that of 2023.
THAN_THAT_OF = (
    "(?:than|over|from|on|since|against|(?:[Dd]ouble|[Tt]wice|[Tt]riple|times)(?: as (?:much|many|high|large) as)?)"
    " (?:(?:the|its) (?:figure|level|number|amount|total|value|result|one)s?|that|those|what it was) ?(?:for|of|in)"
)
# Up 3% on 2022, but not a report on 2022
ON = "(?<![Rr]eport )(?<![Rr]eview )(?<![Nn]otes )(?<![Bb]ack )on"
COMPARED_YEAR = re.compile(
    rf"(?:[比较从由自]|与|于|than(?: in)?|{THAN_THAT_OF}|over|from|{ON}|since) ?({YEAR})", re.ASCII
)
BASE = re.compile(rf"[在从]{YEAR}年[^，。；]{{0,12}}?基础上", re.ASCII)
FROM_TO = re.compile(
    rf"(?:from ?(?:CNY ?)?|[从由自](?:(?:{LAST_YEAR}|前年|{YEAR}年)(?:度|同期|末|底)?的?)?)[\d,.]+[^,，;；]{{0,12}}"
    "(?: ?to ?|[到至为成])(?:CNY ?)?$",
    re.IGNORECASE,
)
FROM = re.compile("(?:[从由自]|from ?(?:CNY ?)?)$")
TO = re.compile(
    f"(?:增加|增长|提高|提升|上升|扩大|下降|降低|减少|变化|变动|变|升|降)?(?:到|至|为|成)(?!{LAST_YEAR})"
    r"| ?to ?(?:CNY ?)?\d"
)
# 与2020年相比，总产值增长30.6%，投资增长12.6%: of all changes of its sentence that do not say otherwise
COMPARED_OPENING = re.compile(
    rf"[与同和跟较比]({YEAR})年(?:度|末|底|同期|全年)*(?:相比|比较|比)?[，,]"
    rf"|(?:[Cc]ompared (?:with|to)|[Rr]elative to|[Ss]ince) ?({YEAR}),",
    re.ASCII,
)


def has_figure(clause: str) -> bool:
    """Return whether a clause has a number that is no year."""
    return re.search(r"\d", NAMED_YEAR.sub("", clause)) is not None


# What follows such a label is said of what stands before it: 评价：比上年多
LABELS = (
    "(?:评价|点评|简评|评语|结论|小结|备注|说明|注|分析|结果|判断|解读|点题|一句话|完成情况|进展)(?=[:：])"
    "|(?<![a-z])(?:comment|remark|note|verdict|assessment|result|conclusion|status|in short|in brief)s?(?=[:：])"
)
