"""Words that say which firms a number counts: those above a size alone, or all of them."""

from metrics.patterns import lazy_pattern

_ABOVE_A_SIZE = lazy_pattern(
    "规上|规模以上|规模(?:工业|企业)|限上|限额以上|(?<![a-z])above[- ](?:the )?(?:designated|scale)"
)
_ALL = lazy_pattern(
    "(?:全社会|全口径|全部)(?:的)?(?:工业|企业|零售)"
    "|(?<![a-z])(?:all|the whole of) (?:of )?(?:the |its |our )?"
    "(?:industry|industries|(?:[a-z]+ )?(?:firms|enterprises))(?! above)"
)


def is_above_a_size(words: str) -> bool:
    """Whether words name firms above a size.

    >>> is_above_a_size("规上工业总产值"), is_above_a_size("Above-scale output"), is_above_a_size("工业总产值")
    (True, True, False)
    """
    return _ABOVE_A_SIZE.search(words.lower()) is not None


def is_of_all_sizes(words: str) -> bool:
    """Whether words say that firms of all sizes are counted.

    >>> is_of_all_sizes("全社会工业总产值"), is_of_all_sizes("全部规上工业企业"), is_of_all_sizes("工业总产值")
    (True, False, False)
    """
    return _ALL.search(words.lower()) is not None
