"""What tells the time of a figure: its sentence, what opened its paragraph, and the year of its document."""

import re

from msgspec import Struct

from metrics.curation.proposing.cue_table import listed
from metrics.curation.proposing.sentences import Opening
from metrics.curation.proposing.times.calendar import Calendar
from metrics.curation.proposing.times.paragraphs import Scene
from metrics.model.codes import Measure

RATES = ("%", "‰", "1")
TO = (
    r"(?:(?:增加|提高|提升|上升|增长|扩大|发展|壮大|扩充|细分|划分|调整|优化|下降|降低|减少|降|缩小|压减|压缩|跃升|攀升|拓展|增|升|跃|变|缩短)?"
    r"(?:到|至|为)|跃居|升至|退居)"
)
_FROM = re.compile(r"(?:由|从|自)[^，。；、]{0,12}$")
_GROWS = re.compile(listed("gathers"))
_STANDS = re.compile(listed("stands"))
_NAMED_SPAN = re.compile(
    "五年来|五年间|过去(?:的)?五年|这五年|十[一二三四]五”?(?:时期|期间)|五年(?:累计|投入|共)"
)
_BALANCE = re.compile("余额|结余|结存|欠款|负债|存款|贷款(?!发放)")
_SINCE_A_DAY = re.compile(
    r"[比较](?:上年|去年|(?:19|20)\d\d年|上月|\d{1,2}月|年)?[底末](?:的)?[^，。；]{0,6}$", re.ASCII
)
_COMES_TO = re.compile(r"(?:增加|提高|提升|上升|扩大|发展|增长|下降|降低|减少|跃升|攀升)(?:到|至|为)$")
_GATHERS = re.compile(listed("surely gathers"))
_REACHES = re.compile(r"(?:达到?了?|到|至|为|突破|超过|稳定在|保持在|跨上|迈上|跃上)$|^(?:突破|超过|超)")


_EVERY_YEAR = re.compile("每年(?:都|均|稳定|保持|达)|连续(?:五|5)年")
_REACHED = re.compile(r"(?<![A-Za-z])(?:to|at|reached|reaching|hit|is|are|now) ?$|[Nn]ow ?(?:has|have)")


class Moment(Struct, frozen=True, kw_only=True):
    """What tells the time of a figure.

    ``sentence`` stands before it in its sentence, ``clause`` since the last comma or figure, ``opening`` before its
    sentence in its paragraph, ``after`` behind it, ``rest`` all of its clause behind it where that is English.
    ``last`` is the time of the figure before it, ``carried`` the same where it is handed on, of an English one.
    ``scene`` holds for its paragraph, ``calendar`` for its document.
    """

    sentence: str
    clause: str
    opening: Opening
    figure: str
    scene: Scene
    calendar: Calendar
    after: str = ""
    planned: bool = False
    measure: Measure = Measure.LEVEL
    unit: str = ""
    rest: str = ""
    carried: str = ""
    last: str = ""

    @property
    def year(self) -> int:
        """The year that is meant where none is named: that of the plan, or of the review."""
        return max(self.calendar.this, self.calendar.year) if self.planned else self.calendar.year

    @property
    def last_year(self) -> int:
        """The year that a Chinese document calls 去年."""
        calendar = self.calendar
        this = calendar.this or calendar.year
        is_before = this != calendar.year or calendar.own.endswith("..") or calendar.is_current
        return this - 1 if is_before else calendar.year

    @property
    def is_a_flow(self) -> bool:
        """Whether the moment's figure is money or a change, which a year has and no day."""
        is_balance = _BALANCE.search(self.clause) is not None and self.measure.is_level
        is_of_a_day = is_balance or self.measure.has_whole or _SINCE_A_DAY.search(self.clause) is not None
        return not is_of_a_day and (self.unit == "元" or not self.measure.is_level)

    @property
    def is_a_rate(self) -> bool:
        """Whether the moment's figure is a share, rate or ratio, of which a stretch of a year has no less than all."""
        return self.measure.stands_at_the_end or (self.measure.is_level and self.unit in RATES)

    @property
    def is_of_its_year(self) -> bool:
        """Whether the moment's document is written in the year that it is about, which had not ended then."""
        return self.calendar.is_current and not self.calendar.is_over

    @property
    def comes_first(self) -> bool:
        """Whether the moment's figure is where a change began: 2003亿元 in from 2003亿元 to 4070亿元."""
        return is_first_end(self.clause, self.after)

    @property
    def comes_to(self) -> bool:
        """Whether the moment's figure is where a change ended: 4070亿元 in from 2003亿元 to 4070亿元."""
        return _COMES_TO.search(self.clause) is not None

    @property
    def adds_up(self) -> bool:
        """Whether the moment's figure was gathered over several years, and is not what stood at their end."""
        clause = re.split("[，,；;]", self.sentence)[-1]
        if self.is_a_rate:
            return False
        own = re.split("[，,；;、。]", self.after)[0][:6]
        if _EVERY_YEAR.search(clause):
            return True
        if _COMES_TO.search(clause) or _STANDS.search(clause + own):
            return False
        if not _GATHERS.search(clause) and (_REACHES.search(clause) or _REACHES.search(self.figure)):
            return False
        return self.is_dated_in_its_sentence or _GROWS.search(clause + self.figure[:4]) is not None

    @property
    def adds_up_in_english(self) -> bool:
        """Whether the moment's figure was gathered over the years that an English sentence names."""
        return not self.is_a_rate and (self.measure.is_change or not _REACHED.search(self.clause))

    @property
    def is_dated_in_its_sentence(self) -> bool:
        """Whether the moment's years are named right in its sentence, so that all in it is of them."""
        return _NAMED_SPAN.search(self.sentence) is not None


def is_first_end(clause: str, after: str) -> bool:
    """Whether a figure between two texts is where a change began: 从 before it, 增长到 behind it."""
    is_led = _FROM.search(clause) is not None
    return is_led and re.match(rf"[^，。；]{{0,14}}?{TO}", after) is not None
