"""Print how much of what is proposed of the annotated passages is right. `python -m benchmarks.passages [SET …]`."""

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction

from benchmarks.passages.annotated import FOLDER, NO_INDICATOR, Annotation, Passage, passages, places
from benchmarks.proposing import AIMS
from metrics.curation.library import known_indicators
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.cleaning import clean_text
from metrics.curation.proving.documents import document_of
from metrics.model.period import Period

NEAR = Fraction(1, 10**6)  # of the number: two thirds have no last digit
COLUMNS = (*AIMS, "place", "unnamed")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a line for each set of passages; return 0."""
    parser = argparse.ArgumentParser(prog="benchmarks.passages")
    parser.add_argument("sets", nargs="*", help="such as zh_1; default: all")
    parser.add_argument("--wrong", action="store_true", help="list what is not as annotated")
    options = parser.parse_args(arguments)
    names = options.sets or sorted(path.stem for path in FOLDER.glob("*.txt"))
    print(f"{'set':<22}" + "".join(f"{name:>10}" for name in COLUMNS))
    for name in names:
        counts = Counter[str]()
        for passage in passages(FOLDER / f"{name}.txt"):
            for line in graded(passage, counts):
                print(f"    {line}") if options.wrong else None
        print(_line(f"{name} ({counts['figures']} figures)", counts))
    print(f"{'aim':<22}" + "".join(f"{AIMS[name]:>9}%" for name in AIMS))
    return 0


def graded(passage: Passage, counts: Counter[str]) -> Iterator[str]:
    """Count what is right of a passage, and yield what is not."""
    document = document_of(passage.text.encode())
    candidates = list(Proposer(document, known_indicators({}), town=(passage.town,)).candidates())
    proposed = [candidate for candidate in candidates if candidate.reason is None]
    wanted = list(
        places(document.plain, passage.figures, [clean_text(figure.printed) for figure in passage.figures])
    )
    for figure, start, end in wanted:
        over = [
            candidate for candidate in proposed if candidate.token.start < end and start < candidate.token.end
        ]
        if figure.optional:
            proposed = [candidate for candidate in proposed if candidate not in over]
            continue
        counts["figures"] += 1
        if not over:
            yield f"{figure.printed}: not proposed"
            continue
        proposed.remove(over[0])
        counts["hits"] += 1
        wrong = {name: field for name, field in _results_by_field(figure, over[0]).items() if not field[0]}
        for name in _results_by_field(figure, over[0]):
            counts[f"asked {name}"] += 1
            counts[name] += name not in wrong
        is_right = not wrong.keys() - {"top-3", "unnamed"}
        counts["all right"] += is_right
        if not is_right:
            yield f"{figure.printed}: " + ", ".join(f"{name} {field[1]}" for name, field in wrong.items())
    counts["asked all right"] = counts["hits"]
    counts["extra"] += len(proposed)
    yield from (f"{candidate.token.text}: too much" for candidate in proposed)


def _results_by_field(figure: Annotation, candidate: Candidate) -> dict[str, tuple[bool, str]]:
    """Return by field whether what is proposed is right, and what it is."""
    assert candidate.quantity is not None
    ids = [guess.indicator.id for guess in candidate.guesses]
    texts = {
        "value": _value(candidate),
        "unit": candidate.quantity.unit,
        "measure": str(candidate.measure),
        "period": candidate.period,
        "status": str(candidate.status),
        "place": candidate.locality,
    }
    fields = {
        name: (_is_right(figure, name, text), f"'{text}'")
        for name, text in texts.items()
        if figure.asks(name)
    }
    if figure.right.get("indicator") == (NO_INDICATOR,):
        named = [guess.indicator.id for guess in candidate.guesses if not guess.is_remote]
        fields["unnamed"] = (not named, f"{named}")
    if figure.asks("indicator"):
        wanted = set(figure.right["indicator"])
        fields |= {
            "top-1": (bool(wanted & (set(ids[:1]) or {NO_INDICATOR})), f"{ids}"),
            "top-3": (bool(wanted & (set(ids) or {NO_INDICATOR})), f"{ids}"),
        }
    return fields


def _is_right(figure: Annotation, name: str, text: str) -> bool:
    """Whether a field says one of what may be said."""
    if name == "period":
        return any(text == one or _same_time(one, text) for one in figure.right[name])
    if name != "value":
        return text in figure.right[name]
    return any(_same_value(one, text) for one in figure.right[name])


def _same_time(one: str, other: str) -> bool:
    """Whether two periods are one, written by quarters or by months."""
    if not one or not other:
        return False
    first, second = Period.read(one), Period.read(other)
    return (first.start, first.end) == (second.start, second.end)


def _value(candidate: Candidate) -> str:
    """Return the value of a figure as annotations write it: its bound, and the number."""
    quantity = candidate.reading
    assert quantity is not None
    if quantity.value is None:
        return ":".join(f"{float(end):.12g}" for end in (quantity.low, quantity.high) if end is not None)
    low, high = quantity.low, quantity.high
    bound = ">" if high is None else "<" if low is None else "~" if quantity.hedge.is_about else ""
    return f"{bound}{float(quantity.value):.12g}"


def _same_value(one: str, other: str) -> bool:
    """Whether two values have one bound, and one number but for what is lost in writing it."""
    if one == other:
        return True
    bounds = one[:1] if one[:1] in "<>~" else "", other[:1] if other[:1] in "<>~" else ""
    if len(set(bounds)) > 1 or ":" in one + other or not (one and other):
        return False
    first, second = (Fraction(text.lstrip("<>~")) for text in (one, other))
    return abs(first - second) <= NEAR * abs(first)


def _line(name: str, counts: Counter[str]) -> str:
    """Return a row of the table."""
    hits = counts["hits"]
    shares = {"recall": (hits, counts["figures"]), "precision": (hits, hits + counts["extra"])}
    shares |= {
        column: (counts[column], counts[f"asked {column}"]) for column in COLUMNS if column not in shares
    }
    return f"{name:<22}" + "".join(
        f"{100 * part / whole if whole else 0:>9.0f}%"
        for part, whole in (shares[column] for column in COLUMNS)
    )


if __name__ == "__main__":
    raise SystemExit(main())
