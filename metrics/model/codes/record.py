"""Code lists of documents, areas and indicators: kind, reason of an exclusion, doubt, welcome, accrual, scope."""

from enum import StrEnum


class Welcome(StrEnum):
    """Which way of an indicator is welcome."""

    HIGHER = "higher"
    LOWER = "lower"
    NEITHER = "neither"

    @property
    def has_way(self) -> bool:
        """Trait: whether one way of an indicator, up or down, is better than the other."""
        return self is not Welcome.NEITHER

    @property
    def is_higher(self) -> bool:
        """Trait: whether more of an indicator is better."""
        return self is Welcome.HIGHER


class AreaKind(StrEnum):
    """What an area is: one of the towns that are compared, or another locality that a document speaks of."""

    TOWN = "town"
    LOCALITY = "locality"

    @property
    def is_town(self) -> bool:
        """Trait: whether an area is a town, which is set beside others."""
        return self is AreaKind.TOWN


class SourceKind(StrEnum):
    """What a document is: a file, in which every figure can be looked up, or something else, where none can."""

    FILE = "file"
    BOOK = "book"
    WEB = "web"
    CALL = "call"
    PHOTO = "photo"
    NONE = "none"  # nothing is at hand

    @property
    def is_file(self) -> bool:
        """Trait: whether a document is a file, in which every figure can be looked up."""
        return self is SourceKind.FILE


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
    COMPARED = "compared"
    WORD = "word"
    LISTED = "listed"
    DISTINCTION = "distinction"
    AIM = "aim"
    EXTENT = "extent"
    UNFOLLOWED = "unfollowed"

    @property
    def is_unfollowed(self) -> bool:
        """Trait: whether an excluded number is a figure after all, but of what no indicator follows."""
        return self is Reason.UNFOLLOWED

    @property
    def is_of_no_figure(self) -> bool:
        """Trait: whether an exclusion calls its characters a word without any size: a number with its unit is none."""
        return self in (Reason.STANDARD, Reason.SLOGAN)


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
    BELOW_ZERO = "below_zero"  # of a level, or of an indicator that follows: it cannot be negative, and is
    COUNTED = "counted"  # of an exclusion: a number with its counter
    FOLLOWED = "followed"  # of an exclusion as unfollowed: beside it stands the name of an indicator
    WHY = "why"  # of an indicator: defined alike everywhere, and nothing says why
    STALE = "stale"  # an answer that answers no remark

    @property
    def is_why(self) -> bool:
        """Trait: whether a remark is answered by saying why, not by ``sure``."""
        return self is Doubt.WHY

    @property
    def is_of_a_figure(self) -> bool:
        """Trait: whether a remark doubts a figure, which answers for itself."""
        return self in _OF_A_FIGURE

    @property
    def is_of_a_document(self) -> bool:
        """Trait: whether a document is doubted, whatever its figures are."""
        return self in (Doubt.YEAR, Doubt.CITY)

    @property
    def is_of_an_indicator(self) -> bool:
        """Trait: whether an indicator is doubted, and answered by ``sure``."""
        return self is Doubt.BELOW_ZERO

    @property
    def is_of_an_exclusion(self) -> bool:
        """Trait: whether it is doubted that a number is left out rightly."""
        return self in (Doubt.COUNTED, Doubt.FOLLOWED)


_OF_A_FIGURE = (
    *(Doubt.MEASURE, Doubt.PERIOD, Doubt.STATUS, Doubt.OF, Doubt.AMONG, Doubt.AREA, Doubt.PART),
    *(Doubt.SHARE, Doubt.COVERS, Doubt.SHARED, Doubt.SCALE, Doubt.FOLLOWS, Doubt.BELOW_ZERO),
)


class DefinedBy(StrEnum):
    """Who fixes what an indicator counts."""

    NATIONAL = "national"  # official statistics: the same everywhere
    PLAIN = "plain"  # the words say it: a village, a kilometre of road
    NOT_STATED = "not_stated"  # each document counts as it sees fit

    @property
    def is_stated(self) -> bool:
        """Trait: whether anything fixes what an indicator counts."""
        return self is not DefinedBy.NOT_STATED

    @property
    def is_plain(self) -> bool:
        """Trait: whether its words alone fix what an indicator counts."""
        return self is DefinedBy.PLAIN


class Accrual(StrEnum):
    """Whether an indicator adds up over time or stands at a moment."""

    FLOW = "flow"
    STOCK = "stock"

    @property
    def is_stock(self) -> bool:
        """Trait: whether an indicator is a stock, which stands at a moment and does not add up over time."""
        return self is Accrual.STOCK


class Scope(StrEnum):
    """Whether the units that an indicator counts are chosen anew each year, as those above designated size are."""

    STEADY = "steady"
    YEARLY = "yearly"

    @property
    def is_yearly(self) -> bool:
        """Trait: whether the units that an indicator counts are chosen anew each year."""
        return self is Scope.YEARLY


class ChangeKind(StrEnum):
    """What became of a figure from one version of the data to the next."""

    ADDED = "added"
    CORRECTED = "corrected"  # another number
    REVISED = "revised"  # a later figure replaces it
    CHANGED = "changed"  # the same number, of something else or with other words
    REMOVED = "removed"

    @property
    def is_of_two(self) -> bool:
        """Trait: whether a change leaves two figures in the data, of which one replaces the other."""
        return self is ChangeKind.REVISED
