"""What is written about documents, areas and indicators, and what is doubted of them."""

from enum import StrEnum


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


class DefinedBy(StrEnum):
    """Who fixes what an indicator counts."""

    NATIONAL = "national"  # official statistics: the same everywhere
    PLAIN = "plain"  # the words say it: a village, a kilometre of road
    NOT_STATED = "not_stated"  # each document counts as it sees fit


class Accrual(StrEnum):
    """Whether an indicator adds up over time or stands at a moment."""

    FLOW = "flow"
    STOCK = "stock"


class Scope(StrEnum):
    """Whether the units that an indicator counts are chosen anew each year, as those above designated size are."""

    STEADY = "steady"
    YEARLY = "yearly"
