"""What a document says of its town without a numeral: none, all, the largest, the only one, the first."""

from collections.abc import Iterator

from metrics.patterns import lazy_pattern

# 唯一 has a numeral in it, and is asked for with the others.
# 无 begins many words that state no absence of anything: 无论, 无私, 无人机.
_OTHER_WORDS = (
    "法|论|私|限|缝|偿|疑|不|比|关|声|形|需|须|意|奈|人机|线|微不|忧|穷|愧|惧|间|接触|中生|后顾|尽|上荣|锡|为"
)
_CLAIM = lazy_pattern(
    rf"(?<![毫虚互])无(?!{_OTHER_WORDS})|全部|全面?覆盖|前列|最[大高](?!限度|化)|率先|首[批个家例座]"
)


def claims_in(text: str) -> Iterator[tuple[int, int]]:
    """Yield where claims without a numeral begin and end in a cleaned text."""
    yield from ((match.start(), match.end()) for match in _CLAIM.finditer(text))


def makes_claim(text: str) -> bool:
    """Whether a document's text makes a claim without a numeral: none, all, the largest, the first."""
    return _CLAIM.search(text) is not None
