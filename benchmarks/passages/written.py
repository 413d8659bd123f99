"""What stands in the files once somebody worked through a passage: of each figure, what its annotation contradicts."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from benchmarks.passages.annotated import NO_INDICATOR, Annotation, is_wrong
from metrics.curation.curating.desk import Desk
from metrics.curation.library import shipped_library
from metrics.model.records import Observation

NEAR = 1e-6  # of a value: two thirds have no last digit


def written_figures(
    folder: Path, right: Collection[tuple[Annotation, int, int]], ids: Mapping[str, str]
) -> Iterator[tuple[str, list[str]]]:
    """Yield each figure of a folder's only document as printed, with the fields in which it is wrong.

    A figure where none is annotated is wrong as such; ``ids`` are those of indicators that were made, by what the
    annotations call them.
    """
    desk = Desk(folder, folder.parent / "documents")
    (source,) = desk.catalogue().sources.values()
    progress = desk.progress(source, proposes=False)
    for stretch in progress.stretches if progress else ():
        over = [annotation for annotation, start, end in right if start < stretch.end and stretch.start < end]
        for proof in stretch.proofs:
            figure = proof.observation
            faults = [list(_wrong(figure, annotation, ids)) for annotation in over]
            yield figure.quantity.printed, min(faults, key=len, default=["figure"])


def _wrong(figure: Observation, annotation: Annotation, ids: Mapping[str, str]) -> Iterator[str]:
    """Yield the fields of a figure that an annotation contradicts."""
    if annotation.optional or "indicator" not in annotation.right:
        yield "figure"
        return
    ways = annotation.right["indicator"]
    is_made = figure.indicator not in shipped_library().indicators
    if not is_made and "*" not in ways and figure.indicator not in ways:
        yield "indicator"
    if is_made and annotation.asks("indicator") and figure.indicator not in (ids.get(way) for way in ways):
        yield "indicator"
    if not is_made and ways == (NO_INDICATOR,):
        yield "unlisted"
    says = {
        "unit": figure.quantity.unit,
        "measure": str(figure.measure),
        "period": figure.period.text,
        "status": str(figure.status),
    }
    yield from (
        name for name, text in says.items() if annotation.asks(name) and is_wrong(annotation, name, text)
    )
    value = figure.quantity.value
    if (
        annotation.asks("value")
        and value is not None
        and not any(_is_value(float(value), way) for way in annotation.right["value"])
    ):
        yield "value"


def _is_value(value: float, way: str) -> bool:
    """Whether a number is one as annotations write it: with its bound; of a range nothing is asked."""
    number = way.lstrip("<>~")
    return ":" in number or ".." in number or abs(value - float(number)) <= NEAR * abs(value)
