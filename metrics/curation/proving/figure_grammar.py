"""What a figure of a text may look like, in the units that are known: with hedge, direction, scale and unit, or a rank.

The grammar is that of ``metrics.model``: its words make the patterns, and its reader has the last word.
"""

import re
from collections.abc import Collection, Sequence
from functools import cached_property, lru_cache

from metrics.curation.proving.cleaning import is_chinese, is_latin
from metrics.errors import QuantityError
from metrics.model.printed import doublings, english, english_shares
from metrics.model.printed.english_words import DIGITS, any_words
from metrics.model.printed.hedges import AFTER, BEFORE, FALLING
from metrics.model.printed.leads import any_of
from metrics.model.printed.numerals import NUMERALS, SCALES
from metrics.model.printed.ranks import ENGLISH_RANK, FIELD_UNITS, FIELDS, FIRST, REGION
from metrics.model.printed.ratios import RATIO
from metrics.model.quantity import IN_WORDS, Quantity
from metrics.model.units import Units
from metrics.patterns import YEAR, lazy_pattern

TABLES = 4  # grammars kept: a server meets a new table with each new state of its folder
LONGEST = 40  # characters of a figure; a curator may not write a longer one either

_ARABIC = r"(?<![\d.])(?<!\d,)(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*|0)(?:\.\d+)?(?![.,]?\d)"
_CHINESE = "(?:[〇零一二两三四五六七八九十百千万亿点]|(?<=十)几|[几数](?=[十百千万亿]))+|半"
_NUMBER = rf"(?:{_ARABIC}|{_CHINESE})"
_MIXED = rf"{_NUMBER}(?:[千万亿](?!千[瓦伏克米])零?{_NUMBER})*"
# 附近, 节约, 通过 and the like are no hedges; nor is a 降 that is the end of another word
_BEFORE = (
    r"(?:(?<![附最邻临靠])近|(?<![节合预签条公协契制])约|(?<![打爆攻冲突识难残])破(?=[\d半百千万亿]|[一二两三四五六七八九]成)|(?<![经通超越路])(?<!(?<!进)度)过(?=[半百千万亿]|[一二三四五六七八九]成)"
    rf"|{any_of(BEFORE.keys() - {'近', '约', '过', '破'})})"
)
_FALLING = rf"(?:{any_of(set(FALLING) - {'降', '减'})}|(?<![升投空])降|(?<![增加])减)了?"
_SIGN = r"(?:(?<![\d-])-(?=\d)|负(?=\d)|零下(?=[\d一二两三四五六七八九十]))"
# 图1:2011-2015年 is the caption of a picture.
_NO_CAPTION = "".join(
    f"(?<!{word})(?<!{word} )" for word in ("图", "表", "附件", "专栏", "Figure", "Table", "Chart")
)
_RATIO = rf"{_NO_CAPTION}(?<![\d.,:：∶])(?<![QH])(?<!{YEAR}[-/–])(?!{YEAR}[:：]){RATIO}(?![.,:：∶]?\d)"
_RANK = (
    rf"(?:(?:{FIELDS}){FIELD_UNITS})?中?(?:并列)?"
    rf"(?:{FIRST}|第(?:\d+|[{NUMERALS}]+)(?:[-~—至到]第?(?:\d+|[{NUMERALS}]+))?[名位]?"
    rf"|前[\d.]+%|前(?:\d+|[{NUMERALS}]+)[名位强]?|前列)"
)
_BEFORE_FLAT = "|".join(
    f"(?<={word} )" for word in ("is", "are", "was", "were", "remained", "stayed", "broadly", "largely")
)
_NO_CHANGE = rf"(?:{_BEFORE_FLAT})(?:flat|unchanged)(?![A-Za-z])"
_IN_WORDS = "|".join((english_shares.A_DOZEN, english_shares.FRACTION))
_ENGLISH_PHRASES = "|".join((doublings.IN_ENGLISH, ENGLISH_RANK, _IN_WORDS, _NO_CHANGE))
# The first letters of phrases that are no single words: regions, 翻番, 每立方米.
_BEGIN_PHRASES = "世全亚中东西长珠国省市县区每翻倍减腰"
_ENGLISH_WORD = lazy_pattern("[a-z]{2}")  # in a Chinese text, where PM and GDP are none


class Grammar:
    """What a figure may look like where certain units are known.

    Its patterns name all units as seldom as they can: to compile them is what a command waits for.
    """

    def __init__(self, units: Units) -> None:
        """Begin the grammar of figures in a text, with the ``units`` known."""
        self.units = units
        self._read: dict[str, Quantity | None] = {}

    def ways(self, text: str, start: int) -> Sequence[re.Pattern[str]]:
        """Return the patterns of a figure at a place of a text, of which the widest match is tried first."""
        letters = self._letters.search(text, start, start + LONGEST)
        is_english = letters is not None and not is_chinese(text[start : letters.start()])
        return self._all_ways if is_english else self._chinese_ways

    @cached_property
    def _letters(self) -> re.Pattern[str]:
        """A word in Latin letters, or a single one that is a unit or a scale: what follows in 3A and 5G is neither."""
        letters = [
            name for name in (*self.units.names, *english.SHORT_SCALES) if re.fullmatch("[A-Za-z]", name)
        ]
        return re.compile(rf"[A-Za-z]{{2}}|[{''.join(letters)}]", re.ASCII | re.IGNORECASE)

    @cached_property
    def _chinese_ways(self) -> Sequence[re.Pattern[str]]:
        """The patterns of a figure without a word in Latin letters, but for its unit."""
        in_words = any_of(word for word in IN_WORDS if not word.isascii())
        per_first = rf"每立方米(?:{_BEFORE})?{_ARABIC}(?:微克|毫克)"
        ways = (self._figure, _RANK, _RATIO, in_words, per_first, doublings.IN_CHINESE)
        return [re.compile(way, re.ASCII) for way in ways]

    @cached_property
    def _all_ways(self) -> Sequence[re.Pattern[str]]:
        """The patterns of a figure, those with English words among them: most Chinese documents need none of these."""
        in_english = (self._in_english, _NO_CHANGE, doublings.IN_ENGLISH, ENGLISH_RANK)
        return [*self._chinese_ways, *(re.compile(way, re.ASCII | re.IGNORECASE) for way in in_english)]

    def beginnings(self, text: str) -> re.Pattern[str]:
        """Return what a figure in a text may begin with: with an English word only where the text may have one."""
        has_english = _ENGLISH_WORD.search(text) is not None or is_latin(text)
        return self._all_beginnings if has_english else self._chinese_beginnings

    @cached_property
    def _chinese_beginnings(self) -> re.Pattern[str]:
        """What a figure may begin with where no word is English."""
        return re.compile(self._begins, re.ASCII)

    @cached_property
    def _all_beginnings(self) -> re.Pattern[str]:
        """What a figure may begin with, English words among it, which most Chinese documents have none of."""
        in_english = rf"{english.LEADS}|{english.NUMBER}|between(?= ?\d)|half a (?=[tmbp])|{_ENGLISH_PHRASES}"
        return re.compile(rf"{self._begins}|(?=[A-Za-z])(?i:{in_english})", re.ASCII)

    @property
    def _begins(self) -> str:
        """The pattern of a figure's beginning in Chinese; a word's first letter is looked at before the words are."""
        coins = {coin for coin in self.units.before if coin.isascii() and coin.isalpha()}
        others = {*self.units.before} - coins
        words = {*BEFORE, *FALLING, *IN_WORDS, *"第前首榜头最并全负-半几数", *NUMERALS, *others}
        letters = {word[0] for word in (*words, *coins, *_BEGIN_PHRASES)}
        firsts = re.escape("".join({*map(str.lower, letters), *map(str.upper, letters)}))
        in_letters = rf"(?<![A-Za-z])(?:{any_of(coins)})|" if coins else ""  # the R of PR12 is no rand
        in_chinese = rf"{in_letters}{_in_any_case(words)}|{REGION}|{doublings.IN_CHINESE}|每(?=立方米)"
        return rf"\d|(?=[{firsts}])(?:{in_chinese})"

    @property
    def _figure(self) -> str:
        """The pattern of a figure that is no rank, ratio or word."""
        unit = self._unit
        coins = rf"{_NUMBER}[元块]{_NUMBER}[角毛](?:{_NUMBER}分)?"
        amount = rf"{_MIXED}(?:(?:[千万])(?=[余多]))?[余多来+]?(?:{self._scale})?[余多+]?"
        count = rf"{amount}(?:个[半余多](?:{self._after_piece})|(?:个[半余多])?(?:{unit})?)半?[余多+]?"
        share = rf"{_NUMBER}(?:分之{_NUMBER}|/{_NUMBER}(?!/))[余多]?|(?:一半|半数)[余多]?"
        lead = rf"(?:{_BEFORE}了?|{_FALLING}){{0,3}}(?:{_in_any_case(self.units.before)})?{_SIGN}?"
        # The units are named once for both ends: what follows one, the only group there is, begins with a dash.
        counts = rf"(?:(?(1)(?:[~到至—]|--?)-?){count}()){{1,2}}"
        return rf"{lead}(?:{share}|{coins}|{counts})(?:{any_of(AFTER)})?"

    @property
    def _in_english(self) -> str:
        """The pattern of a figure in English words: over 40%, £16.83m, six per cent."""
        money = rf"(?:{any_of(self.units.before)}){english.MONEY}"
        unit = rf" ?(?:{english.PER_CENT}|{self._unit})"
        scale, plus = rf"[ -]?{english.SCALE}", r"(?:\+|-plus)?"
        measured = rf"(?:{scale})?{unit}|{scale}(?:-(?:yuan|euro|dollar|pound)(?![A-Za-z]))?"
        half = rf"half a(?= (?:{english.SCALE}|percentage point))"
        number = (
            rf"(?:{english.BETWEEN}|{english.RANGE}|{DIGITS}{plus}|{english.NUMBER}|{half})(?:{measured})"
        )
        bare = rf"{english.BETWEEN}|{english.RANGE}|{DIGITS}{plus}|{english.COUNT}"
        shares = rf"(?<![A-Za-z\d]){english_shares.IN_SO_MANY}(?:(?<=\d)|(?![A-Za-z]))"
        sums = rf"{english.MOVED}(?:{any_of(self.units.before)})(?:{english.MONEY} ?to ?{money}"
        sums += rf"|{DIGITS} ?to ?{DIGITS}[ -]?{english.SCALE})"
        kinds = "|".join((sums, money, english.IN_SHORT, shares, _IN_WORDS, number, bare))
        return rf"(?:{english.LEADS} ?)*(?:{kinds})(?: ?(?:{english.BEHIND_IT}))?"

    @property
    def _scale(self) -> str:
        """The pattern of a scale word that is not the beginning of a unit: 千 is none in 800千伏."""
        begun = {
            scale: [name[len(scale) :] for name in self.units.names if name.startswith(scale)]
            for scale in SCALES
        }
        begun["个亿"] = ["元以上", "元级", "元项目"]  # 3个亿元以上项目 are three, and no 300 million
        words = sorted(SCALES, key=len, reverse=True)
        return "|".join(f"{word}(?!{any_of(begun[word])})" if begun[word] else word for word in words)

    @property
    def _unit(self) -> str:
        """The pattern of a unit, or of one per another; what is in Latin letters ends where they end."""
        wide = {name.replace("(", "（").replace(")", "）") for name in self.units.names}
        names = {*self.units.names, *wide} - {"成"}
        latin = {name for name in names if name[-1:].isascii() and name[-1:].isalpha()}
        known = {name.lower() for name in latin}
        spaced = any_words(name for name in english.UNITS if name.replace(" ", "").lower() in known)
        # In 2023 £12 million the year is of no £.
        signs = {name for name in names - latin if name in self.units.before}
        others = _in_any_case(names - latin - signs)
        one = rf"(?i:{spaced}|{any_of(latin)})(?![A-Za-z])|(?:{any_of(signs)})(?!\d)|{others}"
        tenth = "成(?![立功效员为绩果就本长])[一二三四五六七八九]?"
        # What stands behind the stroke is any word: the reader knows whether it is a unit, and the names stand once.
        per = r"/[^\s，。、；,;/]{1,12}"
        return rf"个?(?:{one})(?:{per})*|[(（](?:元|次|套)[)）]|{tenth}"

    @property
    def _after_piece(self) -> str:
        """The pattern of what may follow 3个多 or 3个半: 月, 工作日."""
        return any_of(
            name.removeprefix("个") for name in self.units.names if name.startswith("个") and len(name) > 1
        )

    def read(self, text: str) -> Quantity | None:
        """Return what a piece of a text prints if it is a figure."""
        if text not in self._read:
            try:
                self._read[text] = Quantity.read(text, self.units)
            except QuantityError:
                self._read[text] = None
        return self._read[text]


def _in_any_case(words: Collection[str]) -> str:
    """Return a pattern for any of the words, those in Latin letters in either case, which compiles slowly."""
    cased = {word for word in words if word.lower() != word.upper()}
    in_either = f"(?i:{any_of(cased)})|" if cased else ""
    return f"{in_either}{any_of(set(words) - cased)}"


@lru_cache(maxsize=TABLES)
def grammar_of(units: Units) -> Grammar:
    """Return the grammar of a table of units, made once."""
    return Grammar(units)
