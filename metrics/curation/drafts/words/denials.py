"""What a draft says of its own claim in words: it plans, doubts, asks or denies it, or tells that it is wrong."""

import re

from metrics.curation.drafts.layout.draft_lines import is_in_head
from metrics.curation.drafts.worded_claim import WordedClaim
from metrics.curation.drafts.words import loose_words
from metrics.curation.drafts.words.claims_in_words import is_open
from metrics.curation.proving.documents import Document

_QUOTES = tuple("“”‘’\"'「」")
# “收入不如西湖镇”的说法，就2022年而言不成立
_REFUTED = re.compile(
    '[^，。；？]{0,12}[”」’"]?的?(?:这[个种一]|这)?(?:说法|讲法|传言|传闻|议论|结论|印象)[^。；？]{0,16}'
    "(?:不成立|不属实|不实|有误|不对|不准确|站不住脚|没有根据|是错的|不是事实)"
)


def is_refuted(document: Document, claim: WordedClaim) -> bool:
    """Whether a draft quotes a claim and tells that it is wrong: then the contrary is claimed."""
    return claim.assertion.is_either_way and _REFUTED.match(document.plain, claim.end) is not None


def is_left_open(document: Document, claim: WordedClaim) -> bool:
    """Whether what stands around a claim in its sentence plans, doubts, asks or denies it, or quotes its word.

    The head of a table's column claims nothing either: 同比增长（%）.
    """
    plain = document.plain
    if is_in_head(document, claim.start):
        return True
    is_quoted = (
        plain[claim.start - 1 : claim.start] in _QUOTES and plain[claim.end : claim.end + 1] in _QUOTES
    )
    is_meant = loose_words.ACHIEVED.search(plain, 0, claim.start - 1) or loose_words.SO_IT_IS.match(
        plain, claim.end + 1
    )
    if is_quoted and not is_meant:
        return True  # 别换成“回落”
    begins, ends = document.sentence(claim.start)
    behind = plain[claim.end : ends + 1]
    before = plain[begins : claim.start]
    if claim.assertion.is_of_a_target:  # what was planned is what it is of
        before = loose_words.A_TARGET.sub("", before)
    return is_open(before, behind) and not claim.assertion.is_missed
