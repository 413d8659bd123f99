"""How a line that YAML cannot read may be written instead, derived from what stands in it and above it.

Each way takes the lines up to the one at fault and the position of the fault in it, from 0, and yields whole lines.
That they can be read is tried by whoever asks.

>>> list(WAYS["sign-needs-quotes"](["  - {share: %5, line: 3}"], 12))
['  - {share: "%5", line: 3}']
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import takewhile

from metrics.errors import Suggestion
from metrics.patterns import lazy_pattern

LineWay = Callable[[Sequence[str], int], Iterator[str]]
_LEAD = lazy_pattern(r"\s*")
_DASH = lazy_pattern(r" *(?=- )")
_NAME = lazy_pattern(r"\s*(?:- +)?[\"']?[^\s:\"'{}\[\],]+[\"']?: +")
_NAME_ALONE = lazy_pattern(r"(\s*(?:- +)?[\w\"']+) +(\S.*)")
_NO_COMMA = lazy_pattern(r"(?<=[^\s,{\[:]) +(?=[a-z_]+: )")
_COMMENT = lazy_pattern(r"\s*(?: #.*)?$")
DEEPER = 2  # blanks


def change(line: str, mended: str) -> Suggestion:
    """Return the suggestion that makes one line of YAML of another: what differs, at least one character of it.

    >>> change("a: [1", "a: [1]")
    Suggestion(written='1', write='1]', column=5)
    """
    start = _alike(line, mended)
    end = min(_alike(line[::-1], mended[::-1]), min(len(line), len(mended)) - start)
    if start + end == len(line):  # nothing gives way: the character before it does, or the one behind
        start, end = (start - 1, end) if start else (0, end - 1)
    return Suggestion(line[start : len(line) - end], mended[start : len(mended) - end], start + 1)


def _alike(one: str, other: str) -> int:
    """Return how many characters two lines of YAML begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def depth_below(above: Sequence[str]) -> str:
    """Return the blanks before a line that goes on below others: beside the last one, or in what that one names."""
    last = next((line for line in reversed(above) if line.strip() and not line.lstrip().startswith("#")), "")
    lead = " " * (len(last) - len(last.lstrip(" ")))
    return lead + " " * DEEPER if last.rstrip().endswith(":") else lead


def without_tab(lines: Sequence[str]) -> str:
    """Return the last of some lines with blanks for the tabs before its text; if it has none there, for the first."""
    line = lines[-1]
    lead = _LEAD.match(line)
    if lead and "\t" in lead[0]:
        return depth_below(lines[:-1]) + line[lead.end() :]
    return line.replace("\t", " ", 1)


def _quoted(lines: Sequence[str], at: int) -> Iterator[str]:
    """Yield the line of YAML with quotes round the text that begins at the fault."""
    yield from _in_quotes(lines[-1], at)


def _value_quoted(lines: Sequence[str], _: int) -> Iterator[str]:
    """Yield the line of YAML with quotes round all that stands behind its name."""
    if name := _NAME.match(lines[-1]):
        yield from _in_quotes(lines[-1], name.end())


def _in_quotes(line: str, start: int) -> Iterator[str]:
    """Yield a line of YAML with quotes round the text that begins at ``start``."""
    end = _end(line, start)
    text = line[start:end]
    quote = next((sign for sign in "\"'" if sign not in text and (sign == "'" or "\\" not in text)), "")
    if text and quote:
        yield f"{line[:start]}{quote}{text}{quote}{line[end:]}"


def _quote_closed(lines: Sequence[str], at: int) -> Iterator[str]:
    """Yield the line of YAML with the second quote: behind the text, else at its end."""
    line, quote = lines[-1], lines[-1][at : at + 1]
    for end in dict.fromkeys((_end(line, at + 1), _length(line))):
        yield line[:end] + quote + line[end:]


def _single_quotes(lines: Sequence[str], at: int) -> Iterator[str]:
    """Yield the line of YAML with single quotes for the double ones round the fault."""
    line = lines[-1]
    start, end = line.rfind('"', 0, at), line.find('"', at)
    text = line[start + 1 : end]
    if 0 <= start < end and "'" not in text:
        yield f"{line[:start]}'{text}'{line[end + 1 :]}"


def _closed(sign: str) -> LineWay:
    """Return the way to mend a YAML line that writes a comma where one is missing, else closes with ``sign``."""

    def way(lines: Sequence[str], at: int) -> Iterator[str]:
        """Yield the line so."""
        line = lines[-1]
        end = _length(line)
        yield line[:at] + _NO_COMMA.sub(", ", line[at:])
        yield line[:end] + sign + line[end:]

    return way


def _dashed(lines: Sequence[str], _: int) -> Iterator[str]:
    """Yield the line of YAML as one more item of the list above it."""
    depths = (_DASH.match(line) for line in reversed(lines[:-1]))
    if depth := next((level for level in depths if level), None):
        yield f"{depth[0]}- {lines[-1].lstrip(' -')}"


def _aligned(lines: Sequence[str], _: int) -> Iterator[str]:
    """Yield the line of YAML at the depth at which the one above it goes on."""
    yield depth_below(lines[:-1]) + lines[-1].lstrip()


def _named(lines: Sequence[str], _: int) -> Iterator[str]:
    """Yield the line of YAML with a colon behind its first word."""
    if match := _NAME_ALONE.fullmatch(lines[-1]):
        yield f"{match[1]}: {match[2]}"


def _end(line: str, start: int) -> int:
    """Return where a text of YAML that begins at ``start`` ends: in braces at the sign that ends it."""
    before = line[:start]
    is_within = sum(map(before.count, "{[")) > sum(map(before.count, "}]"))
    sign = re.compile("[,}\\]]").search(line, start) if is_within else None
    return len(line[: sign.start()].rstrip()) if sign else _length(line)


def _length(line: str) -> int:
    """Return how long a line of YAML is without its comment and the blanks behind it."""
    comment = _COMMENT.search(line)
    return comment.start() if comment else len(line)


WAYS: Mapping[str, LineWay] = {
    "sign-needs-quotes": _quoted,
    "stray-colon": _value_quoted,
    "open-quote": _quote_closed,
    "backslash": _single_quotes,
    "open-brace": _closed("}"),
    "open-bracket": _closed("]"),
    "no-dash": _dashed,
    "no-name": _aligned,
    "no-colon": _named,
}
