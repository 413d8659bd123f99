"""What a figure is a number of: the noun phrase printed for it, before it, behind it, or a clause earlier."""

import re
from dataclasses import dataclass

from metrics.curation.proposing.english_phrases import before_it, behind_it, is_english, is_relative
from metrics.curation.proving.documents import Document
from metrics.curation.proving.tokens import Token

LONGEST = 30  # characters of a phrase
_BOUNDARY = re.compile(r"[，,；;。：:！？!?（(](?!\d{3}(?!\d))")
_TIME = (
    r"(?:截[至止]|到|至)?(?:19|20)\d\d年(?:以来|来|[底末初]|度|全年)?|截[至止]目前|今年(?:以来|来)?|去年|上年|前年|全年|年[末底内]|近年来|\d+[-~至]\d+月(?:份)?|上半年|下半年"
    r"|前[三3]季度|[一1]季度|五年来|五年间|五年|过去五年|一年来|过去一年|目前|当前|现|期末|初步(?:核算|统计|预计)|预计|据统计|其中"
)
_PLACE = r"全(?:省|市|县|镇|区|乡|村|国|街道|州|社会(?!固定|研发|用电)|社区)|我(?:省|市|县|镇|区|国)|该(?:镇|村|市|县)"
_JOINTS = r"同时|此外|并|且|还|已|也|又|均|共|以及|及|和|与|、|，|,|—+|-+|[●◆■○◇▲★·•]|\d+[.、]|[“”\"‘’]"
_JOINTS += r"|[一二三四五六七八九十]是|[）)]"
_FRONT = re.compile(rf"^(?:{_TIME}|{_PLACE}|{_JOINTS})+")
_VERBS = (
    "完成|实现|达成|新增|新建成?|建成|建设|打造|实施|创建|创成|获批|获评|获得|拥有|引进|引入|培育|投用|开工|成立|设立|开通|改造|新改建|新建改建|投入|"
    "发放|开展|组织|举办|办理|受理|排查|整治|整改|清理|清运|清除|拆除|种植|发展|培训|帮助|解决|吸纳|带动|安置|救助|资助|发布|推送|出动|"
    "收到|接待|募集|筹集|争取|落实|下达|安排|支持|推进|推动|组建|配备|安装|铺设|修建|新修|修复|提升|升级|盘活|复垦|签约|落地|招引|"
    "处理|化解|调解|走访|慰问|巡查|检查|查处|关停|淘汰|减少|增加(?!值)|兑现|拨付|协调|转移|引导|服务(?!业|贸易|外包|站|中心|消费)|惠及|覆盖|受益|提供|储备|申报|入库|通过|认定|评定"
)
_FRONT_VERB = re.compile(
    rf"^(?:(?:累计|共计?|基本|全部|全面|积极|持续|成功|顺利|如期|超额|先后|大力|稳步|继续|努力|力争|确保|将|要)*(?:{_VERBS})(?:了)?)+"
)
_TAIL = re.compile(
    r"(?:(?:(?<!收入)(?<!结构)比|较|与|同)(?:上年同期|去年同期|上年末|上年|去年|同期|年初|全国|全省|全市|\d{4}年|“[^”]*”)?(?:平均水平|同期|末|底|计划目标|预算)?"
    r"|(?:排名|位列|位居|名列|居(?!民)|总数列|总量列)[^，。；]{1,10}$|逆势|大幅|稳步|持续|连年|小幅"
    r"|(?:高于|低于|快于|高出|好于|优于)[^，。；]{0,10}$|超过(?:全[国省市区县镇]|上年)[^，。；]{0,8}$|(?<!人口)自然$|首批|首次|(?:增速|增幅)?比[^，。；\d]{2,16}(?:高|低|快|慢)出?$|各级各类|各类"
    r"|(?:比|较|超)?(?:年度|全年|年初|预期)?(?:目标任务|目标|任务|计划|预算|时序进度|(?<=[全年度])进度)(?:数|值|量)?|(?:国家|省|市|县|上级)下达"
    r"|按(?:可比|不变|现行)?(?:价格?|口径)(?:计算)?|同口径|同比|环比|名义|实际(?!利用|使用|到位)|平均|年均|累计|合计|共计|总计|总共|分别|预计|预期|力争|确保|争取|全年|(?:[12]\d{3}|去|前|上|今|明)年(?:的)?"
    r"|(?:提高|提升|上升|上涨|增长|增加(?!值)|增|扩大|下降|降低|减少|减|降|压减|压缩|缩短|回落|收窄|加快|回升|净增|增产|减产|涨|升|超额|超过|超|高于|低于|快于|高出|多|突破|逼近|发展|调整|跃升|攀升|保持|稳定|控制|跨上|跨过|迈上|跃上|迈过|站上|突破|改善|前进|前移|后移|进位)"
    r"(?:到|至|为|了|在|达到?)?"
    r"|增速|增幅|涨幅|降幅|增长率|增长幅度|达到?了?|为|是|至|到|在|由|从|自|占|有|就|已|均|全部|约|近|仅|高达|多达|分|共|也|都|各|等|约占|完成|实现|的|了|：|:|，|,|、|（|\(|—+|连续(?:[0-9一二两三四五六七八九十]+(?:年|个月))?|位居|位列|居|(?<=[居排])位|(?<!安)排名?|稳居|跃居|跃|名列"
    r"|总量|总数|总额(?=$)|数量|两个|以|并|其|不|逾|一直|累计|可|会|年)+$"
)
_KEEP_TOTAL = re.compile("(?:零售|进出口|出口|进口|利润|贸易|税收)总额$|(?:经济|碳排放)总量$")
_NOUN = re.compile(r"[^，,；;。：:！？!?（）()、“”‘’\d]{2,18}")
_NO_NOUN = re.compile(
    r"(?:[●◆■○◇▲★·•—]|年度|以上|以下|左右|以内|目标|任务|的?(?:增长|增速|提高|下降|速度|水平|比例)|和|与|及|、|，|增长|下降|达到?|为|占|其中|同比|提前|超额|均|都|已|全部|用于|并|增加|提高|上升|减少|扩大|发展|调整|位列|位居|排名|居|投入|完成|实现|分别|，)"
)
_IN_TURN = re.compile(r"(?P<one>[A-Za-z-]+) and (?P<other>[A-Za-z-]+) (?P<head>[A-Za-z -]+)")
_NUMBERED = re.compile("(?P<which>第?一(?:、[二三]|和[二三]){1,2})(?P<what>次?产业.*)")
_SHARE = re.compile("占(?!地|道|补|用|比)")
_ASIDE = re.compile(r"[（(][^（）()，。；\d]{1,6}[）)]")  # 同比（下同）, 收入（含基金）
_OWN = re.compile(r"[^，,、；;：:（()）。\d]{1,12}(?=[，,、；;])")
# What a noun that leans on the one before takes the place of: in 粮食播种面积…；产量 the yield is that of 粮食.
_HEAD = re.compile(r"(?:总产值|产值|增加值|播种面积|种植面积|面积|总产量|产量|总额|总量)$")
MONEY = ("元", "美元", "英镑", "欧元")
_NO_NOUNS = ("delivered", "built", "at", "in", "a year")
_UNIT_AS_NOUN = re.compile("(?:residents|visitors|visits|households|tourists)$")
_PER = re.compile("[人户亩村]均")
_RELATIVE = re.compile(
    r"^(?:[人户亩村]均|增加值|增量|规模|产量|总产量|总产|单产|总量|增速|增幅|总收入|平均|其)$"
)


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """The noun phrase of a figure, the text of its clause, and what is carried over from earlier ones.

    ``steps``: how many clauses away the phrase stands; 0: in its own. ``whole`` are the nouns of 分别 together, of
    which the phrase is one; ``behind`` is the noun directly behind a count, such as 行政村 of 26个行政村.
    """

    phrase: str
    clause: str
    context: str
    steps: int = 0
    whole: str = ""
    behind: str = ""


def subject_of(
    document: Document, token: Token, start: int, before: Token | None, carried: NounPhrase | None
) -> NounPhrase:
    """Return the subject of a figure.

    Args:
        document: where it stands.
        token: the figure.
        start: where its sentence begins.
        before: the figure before it in its sentence; None if it is the first.
        carried: the subject of that one.
    """
    behind = _behind(document, token)
    if token.text in ("无", "没有") and behind:
        return NounPhrase(behind, behind, "")
    begins = before.end if before else start
    between = (
        _beyond(document.plain[begins : token.start]) if before else document.plain[begins : token.start]
    )
    between = _ASIDE.sub("", between)
    clause = _BOUNDARY.split(between)[-1]
    counted = "" if _inherits(token) else behind
    context = carried.phrase if carried else ""
    phrase = _phrase(clause)
    if in_english := _subject_in_english(token, (clause, phrase, behind, counted), carried):
        return in_english
    if phrase and not _RELATIVE.match(phrase):
        return NounPhrase(phrase, clause, context, behind=counted)
    is_of_what_follows = document.plain.startswith(("的", "of "), token.end)  # 三分之二以上的县
    if behind and not phrase and (is_of_what_follows or not (_inherits(token) and carried)):
        return NounPhrase(behind, clause + token.text + behind, context, behind=counted)
    earlier = [found for part in reversed(_BOUNDARY.split(between)[:-1]) if (found := _phrase(part))]
    if earlier and not (carried and _is_comment(earlier[0])):
        return NounPhrase(earlier[0] + phrase, between, context, 1)
    if carried is None or (before is None and not (phrase or _inherits(token))):
        return NounPhrase(phrase, clause, "")
    context = carried.context or carried.phrase
    return NounPhrase(_leaning(phrase, carried.phrase), carried.clause + between, context, carried.steps + 1)


def _leaning(phrase: str, noun: str) -> str:
    """Return a phrase with the noun before on which it leans: 人均 of 地区生产总值276亿元，人均突破5万元."""
    if _PER.fullmatch(phrase):
        return phrase + noun
    return (_HEAD.sub("", noun) if phrase else noun) + phrase


def _subject_in_english(
    token: Token, around: tuple[str, str, str, str], carried: NounPhrase | None
) -> NounPhrase | None:
    """Return the subject of a figure in an English clause, where it is not simply the phrase before it.

    ``around``: its clause, the phrase in that, the noun behind it, and this again where it counts that.
    """
    clause, phrase, behind, counted = around
    if not is_english(token.text + clause + behind):
        return None
    context = carried.phrase if carried else ""
    if unit := _UNIT_AS_NOUN.search(token.text):
        return NounPhrase(unit[0], unit[0], context, behind=unit[0])
    if behind and token.quantity and token.quantity.unit in MONEY and not counted:
        return NounPhrase(phrase, f"{clause} {behind}", context, behind=behind)
    if behind and (leads := _leads_its_noun(token)):
        return NounPhrase(behind, behind, context, behind="" if leads == "rank" else behind)
    if carried and is_relative(phrase) and (is_relative(behind) or behind.startswith(_NO_NOUNS)):
        return NounPhrase(carried.phrase, carried.clause, carried.context, carried.steps + 1)
    if counted and is_english(counted) and token.quantity and not token.quantity.unit:
        return NounPhrase(counted, counted, phrase, behind=counted)
    return None


def _leads_its_noun(token: Token) -> str:
    """Return how a figure in English stands before its noun: the third-largest population, to double its exports."""
    text = token.text.lower()
    if text.endswith(("est", "most", "best")):
        return "rank"
    return "multiple" if text.endswith(("double", "triple", "treble", "halve", "quadruple")) else ""


def _beyond(between: str) -> str:
    """Return what stands between two figures, without what belongs to the first: 新台阶 of 迈上14万亿元新台阶."""
    cut = _OWN.match(between)
    return between[cut.end() :] if cut else between


def _phrase(clause: str) -> str:
    """Return the noun phrase of what stands before a figure in its clause; empty if there is none."""
    if is_english(clause):
        return before_it(clause)
    text = _SHARE.split(clause)[0]
    for _ in range(3):
        text = _FRONT.sub("", text)
        bare = text if _KEEP_TOTAL.search(text) else _TAIL.sub("", text)
        if bare == text:
            break
        text = bare
    without = _FRONT_VERB.sub("", text)
    text = _FRONT.sub("", without)
    return text[-LONGEST:].strip("“”‘’、，的") if len(text.strip("“”‘’、，的")) > 1 else ""


def _behind(document: Document, token: Token) -> str:
    """Return the noun that a figure counts and that stands behind it: 122亩 of 低效土地, 6个 of 重点项目."""
    after = document.plain[token.end : token.end + LONGEST].removeprefix("的")
    if is_english(after):
        return behind_it(after)
    if not after or _NO_NOUN.match(after):
        return ""
    noun = _NOUN.match(after)
    return noun[0] if noun else ""


def _inherits(token: Token) -> bool:
    """Whether a figure is said of what went before it: a rank, a percentage, a change."""
    return token.quantity is not None and token.quantity.unit in ("%", "位", "百分点", "倍", "元", "美元")


def _is_comment(phrase: str) -> bool:
    """Whether a phrase only says how: 按可比价格计算."""
    return phrase.startswith(("按", "剔除", "扣除"))


def each_of(phrase: str) -> tuple[str, ...]:
    """Return each of the nouns that a phrase sets side by side; none if it names one thing only.

    >>> each_of("城镇居民、农村居民人均可支配收入"), each_of("城乡居民人均可支配收入")
    (('城镇居民人均可支配收入', '农村居民人均可支配收入'), ('城镇居民人均可支配收入', '农村居民人均可支配收入'))
    """
    if pair := _IN_TURN.fullmatch(phrase):
        return f"{pair['one']} {pair['head']}", f"{pair['other']} {pair['head']}"
    if phrase.startswith("城乡"):
        return f"城镇{phrase[2:]}", f"农村{phrase[2:]}"
    if numbered := _NUMBERED.fullmatch(phrase):
        return tuple(f"第{number}{numbered['what']}" for number in re.findall("[一二三]", numbered["which"]))
    parts = [part for part in re.split("[、和与及]", phrase) if part]
    if len(parts) < 2:
        return ()
    last = parts[-1]
    return (*(_completed(part, last) for part in parts[:-1]), last)


def _completed(part: str, last: str) -> str:
    """Return a noun with what it shares with the last one: 城镇居民 and 农村居民人均收入 make 城镇居民人均收入."""
    if part == "城镇" and last.startswith("农村"):
        return part + last[2:]
    shared = part[-1:]
    at = last.find(shared)
    if last.startswith(part) or _HEAD.search(part):
        return part
    is_like = at >= 0 and (part[-2:] == last[max(0, at - 1) : at + 1] or len(part) <= 2)
    head = _HEAD.search(last)
    return part + (last[at + 1 :] if is_like else head[0] if head else "")
