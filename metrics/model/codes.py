"""The code lists: every word that a field of the data may hold."""

from enum import StrEnum


class Measure(StrEnum):
    """What a figure says about its indicator."""

    LEVEL = "level"
    CHANGE_ON_YEAR = "change_on_year"  # in per cent: 同比增长 1.92%
    CHANGE_AMOUNT = "change_amount"  # in the unit of the level: +24天, 净增480元, 3.82个百分点
    RANK = "rank"
    COMPLETION = "completion"
    SHARE = "share"
    RATIO = "ratio"  # of parts to each other: 8.3:71.1:20.6

    @property
    def is_change(self) -> bool:
        """Whether it tells how far something moved from a base."""
        return self in (Measure.CHANGE_ON_YEAR, Measure.CHANGE_AMOUNT)


class Prices(StrEnum):
    """In which prices a change of money is counted."""

    CURRENT = "current"
    CONSTANT = "constant"  # 按可比价格
    NOT_STATED = "not_stated"


class Status(StrEnum):
    """How an observation came to be: the surest first."""

    PRINTED = "printed"
    PRELIMINARY = "preliminary"  # 初步数, 初步核算
    ESTIMATED = "estimated"  # 预计 of a time that is over
    PLANNED = "planned"
    IMPLIED = "implied"

    @property
    def sureness(self) -> int:
        """A number that is higher the surer the status is."""
        return -list(Status).index(self)

    @property
    def is_reported(self) -> bool:
        """Whether a document tells it of a time that is over: not planned, and not only implied."""
        return self not in (Status.PLANNED, Status.IMPLIED)

    @property
    def is_counted(self) -> bool:
        """Whether a document prints it as counted, be it preliminary: other figures follow from it."""
        return self in (Status.PRINTED, Status.PRELIMINARY)


class Hedge(StrEnum):
    """How a document loosens a figure."""

    NONE = "none"
    OVER = "over"  # 余, 多, 超
    AT_LEAST = "at_least"  # 以上, 不少于, 上百
    NEARLY = "nearly"  # 近
    UNDER = "under"  # 不足
    AT_MOST = "at_most"  # 以内, 不超过
    ABOUT = "about"  # 约, 左右
    RANGE = "range"  # 5%—8%, 前三
    LEADING = "leading"  # 前列


class Welcome(StrEnum):
    """Which way of an indicator is welcome."""

    HIGHER = "higher"
    LOWER = "lower"
    NEITHER = "neither"


class AreaKind(StrEnum):
    """What an area is: one of the towns that are compared, or another place that a document speaks of."""

    TOWN = "town"
    PLACE = "place"


class SourceKind(StrEnum):
    """What a document is: a file, in which every figure can be looked up, or something else, where none can."""

    FILE = "file"
    BOOK = "book"
    WEB = "web"
    CALL = "call"
    PHOTO = "photo"
    NONE = "none"  # nothing is at hand


class Reason(StrEnum):
    """Why a number that a document prints is no figure of the data."""

    NAME = "name"
    SLOGAN = "slogan"
    IDIOM = "idiom"
    DATE = "date"
    THRESHOLD = "threshold"
    LIFE = "life"
    ORDINAL = "ordinal"
    PERIOD = "period"
    REPEAT = "repeat"
    QUOTA = "quota"
    STANDARD = "standard"
    VAGUE = "vague"
    WORD = "word"
    LISTED = "listed"
    DISTINCTION = "distinction"
    AIM = "aim"
    EXTENT = "extent"


class Doubt(StrEnum):
    """What a remark doubts; where all is right, ``sure: period`` in the YAML answers it for good."""

    MEASURE = "measure"
    PERIOD = "period"
    STATUS = "status"
    OF = "of"
    AMONG = "among"
    AREA = "area"
    PART = "part"
    SHARE = "share"  # of more than all
    COVERS = "covers"  # a total whose clause says how many it counts
    SHARED = "shared"  # one printed number, claimed by two figures
    SCALE = "scale"  # ten times its neighbours, or a tenth
    FOLLOWS = "follows"  # another document's growth leads elsewhere
    YEAR = "year"  # of a document, whose own words tell another
    CITY = "city"  # of a document: another one of its town means another city by 全市
    BELOW_ZERO = "below_zero"  # of an indicator: a count that follows is negative
    COUNTED = "counted"  # of an exclusion: a number with its counter
    WHY = "why"  # of an indicator: defined alike everywhere, and nothing says why
    STALE = "stale"  # an answer that answers no remark


class CellState(StrEnum):
    """What a cell of indicator, town and year holds: the best first, then why it holds nothing."""

    CONFLICTING = "conflicting"
    PRINTED = "printed"
    ONE_SIDED = "one_sided"
    ONLY_RANK = "only_rank"
    ONLY_PART = "only_part"
    ONLY_IMPLIED = "only_implied"
    ONLY_PLANNED = "only_planned"
    SEARCHED = "searched"
    NO_DOCUMENT = "no_document"
    NOT_APPLICABLE = "not_applicable"


class DefinedBy(StrEnum):
    """Who fixes what an indicator counts."""

    NATIONAL = "national"  # official statistics: the same everywhere
    PLAIN = "plain"  # the words say it: a village, a kilometre of road
    NOT_STATED = "not_stated"  # each document counts as it sees fit


class Kind(StrEnum):
    """Whether an indicator adds up over time or stands at a moment."""

    FLOW = "flow"
    STOCK = "stock"


class Scope(StrEnum):
    """Whether the units that an indicator counts are chosen anew each year, as those above designated size are."""

    STEADY = "steady"
    YEARLY = "yearly"


class Comparability(StrEnum):
    """Whether two observations compare: the best first."""

    COMPARABLE = "comparable"
    WITH_CAUTION = "with_caution"
    UNKNOWN = "unknown"
    NOT_COMPARABLE = "not_comparable"

    @property
    def says_something(self) -> bool:
        """Whether anything may be said of the two: which is higher, by how much."""
        return self in (Comparability.COMPARABLE, Comparability.WITH_CAUTION)

    @property
    def may_share_an_axis(self) -> bool:
        """Whether one axis may hold both: they are not known to be about different things."""
        return self is not Comparability.NOT_COMPARABLE


class Facet(StrEnum):
    """A side from which two observations are looked at before they are compared."""

    MEASURE = "measure"
    PART = "part"
    TERRITORY = "territory"
    STATUS = "status"
    DISPUTE = "dispute"
    COMPETITORS = "competitors"
    PERIOD = "period"
    DEFINITION = "definition"
    SCOPE = "scope"
    PRICES = "prices"
    BODY = "body"


class Agreement(StrEnum):
    """How what a document states agrees with what follows from its other figures."""

    CONSISTENT = "consistent"  # the intervals meet
    TIGHTENED = "tightened"  # they meet, and both together say more than the statement alone
    OTHER_SCOPE = "other_scope"  # they do not meet, and need not: growth has a base of its own
    CONTRADICTORY = "contradictory"  # they do not meet, and rounding does not explain it


class Answer(StrEnum):
    """How surely a question about two observations is answered."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    CANNOT_BE_SAID = "cannot_be_said"


class ChartKind(StrEnum):
    """How a view is drawn."""

    DOTS = "dots"
    COLUMNS = "columns"
    SLOPE = "slope"
    RANKING = "ranking"
    MULTIPLES = "multiples"
    INDEX = "index"

    @property
    def is_plain(self) -> bool:
        """Whether every view can be drawn so: it is what a view is drawn as unless a reader chooses another."""
        return self is PLAIN


PLAIN = ChartKind.DOTS


class MoneyUnit(StrEnum):
    """In which unit money is told: each language counts in steps of its own."""

    AUTO = "auto"  # the largest that a figure reaches
    YUAN = "yuan"  # 元, CNY
    WAN = "wan"  # 万元, CNY thousand
    YI = "yi"  # 亿元, CNY million
