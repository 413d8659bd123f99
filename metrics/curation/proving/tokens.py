"""The figures of a text, each as wide as it can be read: with hedge, direction, scale and unit, or as a rank.

The grammar is that of ``metrics.model``: its words make the pattern, and its reader has the last word.
"""

import re
from functools import cached_property, lru_cache

from msgspec import Struct

from metrics.errors import QuantityError
from metrics.model import doublings, english, english_shares
from metrics.model.english_words import DIGITS, ONES, TENS, any_words
from metrics.model.hedges import AFTER, BEFORE, COMPARED, FALLING, RISING
from metrics.model.leads import any_of
from metrics.model.numerals import NUMERALS, SCALES
from metrics.model.quantity import IN_WORDS, Quantity
from metrics.model.ranks import ENGLISH_RANK, FIELD_UNITS, FIELDS, FIRST, LEADS, REGION, SUPERLATIVES
from metrics.model.ratios import RATIO
from metrics.model.units import Units, package_units
from metrics.patterns import lazy_pattern

TABLES = 4  # grammars kept: a server meets a new table with each new state of its folder
_LONGEST = 40  # characters of a figure; a curator may not write a longer one either

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
_RATIO = rf"(?<![\d.,:：∶])(?!(?:19|20)\d\d[:：]){RATIO}(?![.,:：∶]?\d)"
_RANK = (
    rf"(?:(?:{FIELDS}){FIELD_UNITS})?中?(?:并列)?"
    rf"(?:{FIRST}|第(?:\d+|[{NUMERALS}]+)(?:[-~—至到]第?(?:\d+|[{NUMERALS}]+))?[名位]?"
    rf"|前[\d.]+%|前(?:\d+|[{NUMERALS}]+)[名位强]?|前列)"
)
_COUNT = lazy_pattern(any_words((*ONES[2:], *TENS)), re.IGNORECASE)
_BEFORE_FLAT = "|".join(
    f"(?<={word} )" for word in ("is", "are", "was", "were", "remained", "stayed", "broadly", "largely")
)
_NO_CHANGE = rf"(?:{_BEFORE_FLAT})(?:flat|unchanged)(?![A-Za-z])"
_IN_WORDS = "|".join((english_shares.A_DOZEN, english_shares.FRACTION))
_FIGURE_PHRASES = "|".join((doublings.IN_CHINESE, doublings.IN_ENGLISH, ENGLISH_RANK, _IN_WORDS, _NO_CHANGE))
_YEAR = lazy_pattern(r"(?:19|20)\d\d", re.ASCII)
_COMPARED = lazy_pattern(" ?(?:less|fewer|below)(?![A-Za-z])")  # behind the number that says by how much
_WITHIN = lazy_pattern(r"\d[.,]?\d", re.ASCII)
_RUN = lazy_pattern(rf"\d[\d.,]*\d|\d|[{NUMERALS}]+", re.ASCII)
_LEADS = lazy_pattern(rf"(?:{any_of({*RISING, *COMPARED, *LEADS, '+', '改善', '人民币', '¥'})}|了|an? ?)+")


class Token(Struct, frozen=True):
    """A figure in a text, from ``start`` to before ``end``; ``quantity`` is None for digits that read as nothing."""

    start: int
    end: int
    text: str
    quantity: Quantity | None

    @property
    def is_word(self) -> bool:
        """Whether the figure is a number or place in words, such as 无 and 最大: common, and mostly no figure."""
        return self.text in IN_WORDS or self.text in SUPERLATIVES or _COUNT.fullmatch(self.text) is not None


class _Grammar:
    """What a figure may look like where certain units are known.

    Its patterns name all units as seldom as they can: to compile them is what a command waits for.
    """

    def __init__(self, units: Units) -> None:
        """Begin the grammar of figures in a text, with the ``units`` known."""
        self.units = units
        self._read: dict[str, Quantity | None] = {}

    @cached_property
    def ways(self) -> list[re.Pattern[str]]:
        """The patterns of a figure in a text of which the widest match is tried first."""
        in_words = rf"{any_of(IN_WORDS.keys() - {'flat', 'unchanged'})}|{_NO_CHANGE}"
        per_first = rf"每立方米(?:{_BEFORE})?{_ARABIC}(?:微克|毫克)"
        further = (per_first, doublings.IN_CHINESE, doublings.IN_ENGLISH, ENGLISH_RANK)
        patterns = (self._figure, self._in_english, _RANK, _RATIO, in_words, *further)
        return [re.compile(pattern, re.ASCII | re.IGNORECASE) for pattern in patterns]

    @cached_property
    def start(self) -> re.Pattern[str]:
        """What a figure in a text may begin with."""
        words = {*BEFORE, *FALLING, *IN_WORDS, *"第前首榜头最并全负-半几数", *NUMERALS, *self.units.before}
        begins = (
            rf"\d|{any_of(words)}|{english.LEADS}|{english.NUMBER}|between(?= ?\d)|half a (?=[tmb])|{REGION}"
            rf"|{_FIGURE_PHRASES}|每(?=立方米)"
        )
        return re.compile(begins, re.ASCII | re.IGNORECASE)

    @property
    def _figure(self) -> str:
        """The pattern of a figure that is no rank, ratio or word."""
        unit = self._unit
        coins = rf"{_NUMBER}[元块]{_NUMBER}[角毛](?:{_NUMBER}分)?"
        amount = rf"{_MIXED}(?:(?:[千万])(?=[余多]))?[余多来+]?(?:{self._scale})?[余多+]?"
        count = rf"{amount}(?:个[半余多](?:{self._after_piece})|(?:个[半余多])?(?:{unit})?)半?[余多+]?"
        share = rf"{_NUMBER}(?:分之{_NUMBER}|/{_NUMBER}(?!/))[余多]?|(?:一半|半数)[余多]?"
        lead = rf"(?:{_BEFORE}了?)?(?:{_FALLING})?(?:{_BEFORE}了?)?(?:{any_of(self.units.before)})?{_SIGN}?"
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
        half = rf"half a(?= {english.SCALE})"
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
        spaced = any_words(name for name in english.UNITS if name.replace(" ", "") in names)
        signs = {
            name for name in names - latin if name in self.units.before
        }  # in 2023 £12 million is of no £
        one = rf"(?:{spaced}|{any_of(latin)})(?![A-Za-z])|(?:{any_of(signs)})(?!\d)|{any_of(names - latin - signs)}"
        tenth = "成(?![立功效员为绩果就本长])[一二三四五六七八九]?"
        return rf"个?(?:{one})(?:/(?:10万|[百千万])?(?:{one}))*|[(（](?:元|次|套)[)）]|{tenth}"

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


def tokens_of(text: str, units: Units | None = None) -> tuple[Token, ...]:
    """Return the figures of a cleaned text in order, in the ``units`` known; none overlaps another."""
    grammar = _grammar(units or package_units())
    tokens: list[Token] = []
    start = grammar.start.search(text)
    while start:
        token = _token(text, start.start(), grammar)
        tokens += [token] if token else []
        start = grammar.start.search(text, _behind(text, token) if token else start.start() + 1)
    return tuple(tokens)


def _behind(text: str, token: Token) -> int:
    """Return where the next figure may begin: the less of 2.1% less than 2022 is none of its hedges."""
    less = None if _YEAR.fullmatch(token.text) else _COMPARED.match(text, token.end)
    return less.end() if less else token.end


def is_lead(text: str) -> bool:
    """Whether words of a text may stand before a figure and change nothing: 增长, 同比, 位居."""
    return _LEADS.fullmatch(text) is not None


@lru_cache(maxsize=TABLES)
def _grammar(units: Units) -> _Grammar:
    """Return the grammar of a table of units, made once."""
    return _Grammar(units)


def _token(text: str, start: int, grammar: _Grammar) -> Token | None:
    """Return the widest figure that begins at a place, else the digits that do; None where neither does."""
    matches = [match for way in grammar.ways if (match := way.match(text, start, start + _LONGEST))]
    widest = max((match.end() for match in matches), default=start)
    for end in range(widest, start, -1):
        if not (cuts_number(text, end) or cuts_word(text, end)) and (
            quantity := grammar.read(text[start:end])
        ):
            return Token(start, end, text[start:end], quantity)
    run = _RUN.match(text, start, start + _LONGEST)
    return Token(start, run.end(), run[0], None) if run else None


def cuts_word(text: str, at: int) -> bool:
    """Whether a place is between two Latin letters: 2.84 people are no 2.84 p."""
    return 0 < at < len(text) and all(
        letter.isascii() and letter.isalpha() for letter in text[at - 1 : at + 1]
    )


def cuts_number(text: str, at: int) -> bool:
    """Whether a place is between two digits of one number, or beside the point or comma between them."""
    ends = ((at - 1, at + 1), (at - 1, at + 2), (at - 2, at + 1))
    return any(_WITHIN.fullmatch(text, start, end) for start, end in ends if start >= 0 and end <= len(text))
