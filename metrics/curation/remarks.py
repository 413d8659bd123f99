"""What a document gives to doubt: `metrics verify` tells it, and each is answered once, by its curator.

Another doubt is a function from what is looked at to what it raises, and a line in ``DOUBTS``.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import chain

from metrics.curation.documents import Document
from metrics.curation.evidence import Proof
from metrics.language import Bilingual
from metrics.model.codes import Doubt, Measure
from metrics.model.records import Catalogue, Source
from metrics.model.remarks import Answerable, Raised

Look = Callable[[Catalogue, Source, Document, Sequence[Proof]], Iterable[Raised]]


def document_doubts(
    catalogue: Catalogue, source: Source, document: Document, proved: Sequence[Proof]
) -> Iterator[Raised]:
    """Yield what is doubtful in the figures that stand in a document, answered or not."""
    in_order = sorted(proved, key=lambda each: each.start)
    return chain.from_iterable(look(catalogue, source, document, in_order) for look in DOUBTS.values())


def judged_in(
    catalogue: Catalogue, source: Source, proved: Sequence[Proof]
) -> Iterator[tuple[Answerable, Collection[Doubt]]]:
    """Yield the records that were looked at in a document, with the doubts of this module."""
    yield from ((each.observation, DOUBTS) for each in proved)
    yield from ((each, DOUBTS) for each in catalogue.exclusions if each.source == source.id)


def _claimed_twice(_: Catalogue, __: Source, ___: Document, proved: Sequence[Proof]) -> Iterator[Raised]:
    """Yield the figures that stand where an earlier one of another indicator, measure or part stands."""
    first: dict[int, Proof] = {}
    for proof in proved:
        before = first.setdefault(proof.start, proof).observation
        each = proof.observation
        if before is not each and Measure.RANK not in (before.measure, each.measure):
            message = Bilingual(
                f"文档第 {each.line} 行的 '{each.quantity.printed}' 已是指标 '{before.indicator}' 的数字 "
                f"({before.place.file}:{before.place.line})；请删去一处",
                f"'{each.quantity.printed}' on line {each.line} is a figure of '{before.indicator}' already "
                f"({before.place.file}:{before.place.line}); delete one of them",
            )
            yield Raised(before if Doubt.SHARED in before.sure else each, Doubt.SHARED, message)


DOUBTS: dict[Doubt, Look] = {Doubt.SHARED: _claimed_twice}
