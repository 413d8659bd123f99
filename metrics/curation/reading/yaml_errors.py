"""The YAML parser's own errors, said so that a curator knows what to do."""

from collections.abc import Iterator

import yaml
from msgspec.structs import replace

from metrics.curation.reading import yaml_wording
from metrics.curation.reading.line_ways import WAYS, change
from metrics.curation.reading.report import Position
from metrics.errors import Fault, Suggestion
from metrics.patterns import lazy_pattern

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is three times as fast, where it is there
LONGEST_TRIED = 2**20  # characters: what is suggested is tried, and that reads the text once more

# Parts of what the parser says (libyaml and PyYAML differ in wording) and what to say instead, in this order.
_WORDING = {
    "escape character": yaml_wording.BACKSLASH,
    "expected hexdecimal": yaml_wording.BACKSLASH,
    "quoted scalar": yaml_wording.OPEN_QUOTE,
    "flow mapping": yaml_wording.OPEN_BRACE,
    "flow sequence": yaml_wording.OPEN_BRACKET,
    "mapping values are not allowed": yaml_wording.STRAY_COLON,
    "could not find expected ':'": yaml_wording.NO_COLON,
    "cannot start any token": yaml_wording.FIRST_SIGN,
    "'-' indicator": yaml_wording.NO_DASH,
    "block collection": yaml_wording.NO_DASH,
    "block mapping": yaml_wording.NO_NAME,
    "document start": yaml_wording.NO_NAME,
}
# These stand where the construct began rather than where the parser gave up.
_AT_START = {
    yaml_wording.OPEN_QUOTE,
    yaml_wording.OPEN_BRACE,
    yaml_wording.OPEN_BRACKET,
    yaml_wording.NO_COLON,
}
_KEY_AND_COLON = lazy_pattern(r"\s*(?:- +)?[\"']?[^\s:：\"'{}\[\],]{1,20}[\"']?(：)")


def reworded(error: yaml.YAMLError, text: str) -> tuple[Position, Fault]:
    """Return where the mistake behind a YAML parser's ``error`` stands in ``text``, and what to do about it.

    What may be written instead is suggested where it follows from the lines and is readable.
    """
    at, fault = _diagnosis(error, text)
    return at, replace(fault, suggestions=fault.suggestions or tuple(_ways(text, at, fault.code)))


def _ways(text: str, at: Position, code: str) -> Iterator[Suggestion]:
    """Yield each correction of a YAML error that is derived from the lines and was tried."""
    lines = text.split("\n")
    if code not in WAYS or at.line > len(lines) or len(text) > LONGEST_TRIED:
        return
    line = lines[at.line - 1]
    for mended in WAYS[code](lines[: at.line], at.column - 1):
        if mended != line and _is_past(
            "\n".join([*lines[: at.line - 1], mended, *lines[at.line :]]), at.line
        ):
            yield change(line, mended)


def _is_past(text: str, line: int) -> bool:
    """Whether YAML text can be read past a line."""
    try:
        for _ in yaml.parse(text, Loader=LOADER):
            pass
    except yaml.YAMLError as error:
        return _diagnosis(error, text)[0].line > line
    return True


def _diagnosis(error: yaml.YAMLError, text: str) -> tuple[Position, Fault]:
    """Return where a YAML error stands, and what it is called."""
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        return Position(1, 1), yaml_wording.NO_YAML
    if full_width := _full_width_sign(text.split("\n"), mark):
        return full_width
    if quote := _open_quote(text.split("\n"), mark):
        return quote, yaml_wording.OPEN_QUOTE
    complaint = f"{getattr(error, 'problem', '')} {getattr(error, 'context', '')}"
    message = next(
        (message for words, message in _WORDING.items() if words in complaint), yaml_wording.NO_YAML
    )
    start = getattr(error, "context_mark", None) if message in _AT_START else None
    return _spot(start or mark), message


def _full_width_sign(lines: list[str], mark: yaml.Mark) -> tuple[Position, Fault] | None:
    """Return the full-width colon or comma that likely causes a YAML error: the parser stumbles after it."""
    for number in (mark.line, mark.line - 1):
        line = lines[number] if 0 <= number < len(lines) else ""
        if colon := _KEY_AND_COLON.match(line):
            return Position(number + 1, colon.start(1) + 1), yaml_wording.FULL_WIDTH_COLON
    before = lines[mark.line][: mark.column] if mark.line < len(lines) else ""
    comma = before.rfind("，")
    if comma > before.rfind("{") >= 0:
        return Position(mark.line + 1, comma + 1), yaml_wording.FULL_WIDTH_COMMA
    return None


def _open_quote(lines: list[str], mark: yaml.Mark) -> Position | None:
    """Return the opening quote that only a quote on the line of the error closed, several lines further down."""
    if mark.line >= len(lines) or '"' not in lines[mark.line][: mark.column]:
        return None
    for number in range(mark.line - 1, -1, -1):
        if lines[number].count('"') % 2:
            return Position(number + 1, lines[number].rindex('"') + 1)
        if '"' in lines[number]:
            return None
    return None


def _spot(mark: yaml.Mark) -> Position:
    """Return a YAML parser's mark as a location in the file."""
    return Position(mark.line + 1, mark.column + 1)
