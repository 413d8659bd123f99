"""Words of a clause that claims something in words: which way, less than what, of which target."""

import re

from metrics.curation.drafts.clause_patterns import WORD
from metrics.language import CHINESE
from metrics.patterns import YEAR

# Behind a year that is compared with one character says which way: 比上年涨一截.
UP = re.compile("(?<![同环])[涨升增高多大强](?![速幅点极率势])")
DOWN = re.compile("[跌降减低少小弱](?![速幅点率势])")
# 没有西湖镇多, not as much as Xihu: less than what stands between.
NOT_SO_MUCH = re.compile(
    r"(?<![a-z])(?:not|n['’]t) (?:(?:quite|nearly) )?(?:as|so) (?:much|many|high|large|great|big|strong|good)"
    r"(?: [a-z]+){0,4} as(?= (?P<than>[^.;]{3,40}))"
    r"|没(?!有?比)有?(?=(?P<as>[^，。]{2,12}?)(?:那么|这么|来得|那样|一样)?[多高大强](?![一-鿿]{3}))"
)
A_TARGET = re.compile(
    "(?:年度|全年|年初|年内|本年|当年|这项?|该项?|既定|预定|考核|投资|的)(?:目标|任务|计划)+(?:任务|数|值)?"
    "|(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|[Tt]his|[Tt]hat|annual|yearly|year's) (?:[a-z-]+ )?(?:plan|target|goal|aim)s?"
)
# What compares with something that is named: 低于上年.
COMPARES = re.compile(rf"(?:[高低多少大小好差优逊强弱]于|不及|不如|超过)(?!{YEAR})")
# I declined it: no fall of a level.
OF_SOMEBODY = re.compile("(?<![a-z])(?:i|he|she|who|you)(?: [a-z]+ly)? $")
# No other town, she added, takes as much.
ASIDE_OF_SPEECH = re.compile(
    ", ?(?:I|we|he|she|they|you|the [a-z]+) "
    "(?:said|says?|adds|added|thought|thinks?|told [a-z]+|noted|notes|wrote|went on|guessed?),"
)
WHICH = re.compile(" ?(?:which|this|that)(?![a-z])")
RUN = re.compile(
    r"(?:[连接持][续着]?[增涨升降跌减]?|持续|接连)(?P<zh>[\d两二三四五六七八九十])个?年"
    r"|(?P<row>[两二三四五六七八九十])(?:年[来里间]?|个年头)?(?:连[增涨升降跌减]|持续|均|都|年年)"
    r"|(?<![a-z])(?P<en>two|three|third|four|fourth|five|fifth|\d)(?:rd|th)?"
    r"(?:-year| (?:consecutive |straight |successive )?years?)"
)
ROW = re.compile(
    r"连|持|running|row|consecutive|straight|success|every|each|均|都|年年"
    r"|for (?:the (?:past|last) )?(?:two|three|four|five|\d)|years now|on the trot|on end|back to back|unbroken"
)
FIGURE = re.compile(
    rf"(?<![\d.A-Za-z])(?!{YEAR}(?!\d))\d+(?:\.\d+)?(?!\d)(?!个?年|个?[乡镇]|rd|th)", re.ASCII
)
SOME_YEARS = re.compile(
    r"(?<![\d.])(?P<zh>[两二三四五六七八九十\d])年(?!前)|(?<![a-z])(?P<en>two|three|four|five) years"
)
MOST_OF_IT = re.compile(
    "(?:目标|任务|计划)[数值额量]*的(?=大半|多半|大头|绝大|[近约超过]*[一二两三四五六七八九十])"
)
RISES, GROWTH = re.compile("[增涨升]"), re.compile("增长(?![率速幅])|(?<![a-z])growth(?! rate)")
# 拿下“三连涨”, 评定为“已完成”
ACHIEVED = re.compile("(?:(?:拿下|实现|迎来|录得|收获|取得|达成|做到)了?|[评认判]?[定记列]为)$")
# “翻了一番”一句无误
SO_IT_IS = re.compile("(?:[一这]?[句语词处])?(?:的?说法)?(?:是?(?:无误|属实|不假|没错|正确|准确)|可以?保留)")
THEY = re.compile(
    "than (?:they|them|theirs|it did|it had|(?:the|its|our|their) neighbou?rs?)(?![a-z])"
    "|[比较过于](?:人家|他们|她们|对方|邻镇|邻乡|隔壁|那边)"
)
COMPARED = re.compile("(?:[与和同跟较比]|compared (?:with|to))[^，,]*[，,]$")
# Of these two towns, Xixi earned more: than the other one.
OF_BOTH = re.compile(
    "[两二]个?[镇乡](?:之?[中间]|里|当中|相[比较])|[Oo]f (?:the|these|those|our) two(?: towns)?(?![a-z])"
)
YEAR_BY_YEAR = re.compile("没有?一年不|年年|每年|一年比一年|every year|each year")
SUBJECT = 2  # characters that name a thing
_SUBJECT = re.compile("(?<=more )[a-z]{3,}|(?<=fewer )[a-z]{3,}|(?<=less )[a-z]{3,}", re.IGNORECASE)
_ADVERBS = re.compile(
    "实绩|成绩|总[量数额]|数[额量]|[家个户件人]数|人次|势头|形势|走势|鉴于|由于|因为|尽管|虽然|考虑到|使得|致使|表明|显示|有所|略有|明显|持续|继续|稳步|大幅|小幅|显著|逐步|实现|保持|连续|[再又还也更均都已虽但却更]"
    "|(?:[这该此]|[这该此]?[一这]?[笔项个]) ?(?:收入|支出|数字?|指标|金额|成绩)?|了|要|嘛|[本该][镇乡]"
    "|最近|[一二三两]年"
    "|[我咱]们?[镇乡]?(?:[这那][边儿头里])?|[这那][边儿头里]"
    "|目标|任务|计划|全年|年度|年初|定下|下达|既定|预期|预定|顺利|圆满|如期|全面|较好|因此|所以|于是|可见|也就是说|换句话说|换言之|由此|总的来[看说]|总体[上来而看言说]*|事实上|同时|此外"
    "|而且|并且|不仅|不但|仅|只|其|这样|如此|终于|果然|显然|其实|当然|可以说|应该说|值得一提的是|令人欣喜的是|可喜的是|遗憾的是"
)
# On that score, by any measure: what was named before.
# So is what stands behind who says it: the chair noted that the plan had been met.
POINTED_AT = re.compile(
    "(?<![a-z])(?:on|by|in|at|to) (?:this|that|either|any|every|the same) [a-z]+"
    "|(?<=[a-z]) that(?= (?:the|our|its|their|this|all|we|it|they)(?![a-z]))",
    re.IGNORECASE,
)
# In other words, more people found work: nothing new is spoken of.
CONCLUDES = re.compile(
    "(?:也就是说|换[句言][话之]说?|可见|由此可见|这意味着|这样一来|这就是说)"
    '|["“]? ?(?:So|Thus|Hence|Therefore|That is|This means|That means|It follows|Put differently)(?![a-z])'
)
# 完成率98%，评定为“未完成”
COMPLETION = re.compile(
    r"(?:完成率|完成进度|[目任计][标务划]数?的|plan,? (?:this|that|it) (?:is|was) )[为达到是]*\d[\d.]*%[^。；;]{0,8}$",
    re.IGNORECASE,
)
_SMALL = re.compile(
    "than|also|again|has|have|had|been|this|that|these|those|which|who|what|now|still|even|well|too|once|other|words"
    "|therefore|thus|hence|indeed|however|then|just|already|only|however|moreover|meanwhile|overall|altogether|only|both"
    "|took|takes?|made|makes?|earned|earns?|brought|brings?|drew|raised|raises?|gets?|got|came|comes?|stood|stands?"
    "|was|were|are|the|and|but|for|its|their|our|they|you|your|his|her|him|them|there|here|with|from|over|into|last|all"
    "|can|could|may|might|shall|should|must|did|does|one|ones|figure|number|total|amount|level|result|year|years|town"
    "|targets?|goals?|plans?|objectives?|annual|yearly|set|own|fully|safely|duly|easily|comfortably|clearly|once more",
    re.I,
)


def named_thing(before: str, inside: str) -> tuple[str, ...]:
    """Return the words before a draft's claim, or inside it, that say of what it is; none where they are too few."""
    chinese = "".join(CHINESE.findall(_ADVERBS.sub("", before)))
    words = (*WORD.findall(before), *_SUBJECT.findall(inside))
    english = tuple(word.lower() for word in words if not _SMALL.fullmatch(word))
    return (chinese, *english) if len(chinese) >= SUBJECT else english
