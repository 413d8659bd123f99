"""JavaScript as its parts: what is code in it, without its comments, texts and patterns."""

import re

# What is no code, each by how it begins and ends; a pattern stands where no value can have ended.
_APART = re.compile(
    r"//[^\n]*"
    r"|/\*.*?\*/"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'(?:\\.|[^'\\\n])*'"
    r"|(?<=[=(,:?&|\[;!])\s*/(?![/*])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n])+/[a-z]*",
    re.DOTALL,
)
_IDENTIFIER = re.compile(r"[A-Za-z_$][\w$]*")


def identifiers(text: str) -> list[tuple[int, str]]:
    """Return every name in a script that is no text, with its line.

    >>> identifiers("const each = `${one} is told`; // said")
    [(1, 'const'), (1, 'each'), (1, 'one')]
    """
    code = _code(text)
    return [(code.count("\n", 0, match.start()) + 1, match[0]) for match in _IDENTIFIER.finditer(code)]


def _code(text: str) -> str:
    """Return a script whose comments, texts and patterns are blanks, as long and with as many lines as it was."""
    parts, at, depths = [], 0, list[int]()  # of the braces of each ${ that is open
    while at < len(text):
        if text[at] == "`" or (text[at] == "}" and depths and depths[-1] == 0):
            if text[at] == "}":
                depths.pop()
            end, goes_on = _end_of_template(text, at + 1)
            depths += [0] if goes_on else []
        elif match := _APART.match(text, at):
            end = match.end()
        else:
            if depths and text[at] in "{}":
                depths[-1] += 1 if text[at] == "{" else -1
            parts.append(text[at])
            at += 1
            continue
        parts.append(re.sub(r"[^\n]", " ", text[at:end]))
        at = end
    return "".join(parts)


def _end_of_template(text: str, start: int) -> tuple[int, bool]:
    """Return where the text of a template ends, and whether by a ${ behind which code stands."""
    match = re.compile(r"(?:\\.|\$(?!\{)|[^`$\\])*(`|\$\{)", re.DOTALL).match(text, start)
    assert match, "a template that does not end"
    return match.end(), match[1] == "${"
