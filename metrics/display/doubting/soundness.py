"""Whether data are sound: the one question of `metrics check`, the health probe, every page, the workbench.

The files are looked at first (their shape), then the figures against each other, and, where the documents are at hand,
each figure against its document. What is wrong with the shape leaves nothing to ask the rest of.

The workbench asks so of the document of a step alone, for a step changes no other's figures; what it makes doubtful
elsewhere is told by the next `check` (decision 39). All others ask of everything.

It stands on the floor of words, for a problem is words; the questions themselves stand below: `analysis.conflicts`,
`analysis.following.consistency`, `analysis.remarks`, `curation.auditing.verification`.
"""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.conflicts import acknowledged_in_vain, conflicts
from metrics.analysis.doubting.remarks import catalogue_remarks
from metrics.analysis.following.consistency import contradictions
from metrics.errors import Problem, Remark
from metrics.model.records import Catalogue

if TYPE_CHECKING:
    from metrics.curation.auditing.verification import Verification


class Soundness(Struct, frozen=True):
    """What is wrong with curated data (problems), and what is doubtful in them (remarks), by file and line.

    Either ``shape``, for which there is no catalogue, or what else is wrong: ``contradictions`` between figures,
    figures that are ``unproven``, for their document does not print them, and what lies ``beside`` the data and is not
    read, such as a copy of a file. Remarks make nothing unsound.
    """

    shape: tuple[Problem, ...] = ()
    beside: tuple[Problem, ...] = ()
    contradictions: tuple[Problem, ...] = ()
    unproven: tuple[Problem, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All problems of curated data, all that has to be mended, by file and line."""
        return _in_order((*self.shape, *self.beside, *self.contradictions, *self.unproven))

    @property
    def is_sound(self) -> bool:
        """Whether the data are sound: there is no problem; remarks may be left."""
        return not (self.shape or self.beside or self.contradictions or self.unproven)

    def heading(self, *, has_data: bool) -> str:
        """Return the key of what stands over the problems on a page, which may show data that are older than they."""
        if self.shape:
            return "stale" if has_data else "broken"
        return "unsound" if self.contradictions or self.unproven else "not_read"

    def in_earnest(self) -> "Soundness":
        """Return the soundness under `--strict`: every remark is a problem, and none is left."""
        strict = _in_order((*self.contradictions, *(remark.problem for remark in self.remarks)))
        return replace(self, contradictions=strict, remarks=())

    def renamed(self, rename: Callable[[Problem], Problem]) -> "Soundness":
        """Return the same soundness with its problems as ``rename`` tells them, such as without a folder."""
        shape, beside, contradictions, unproven = (
            tuple(map(rename, problems))
            for problems in (self.shape, self.beside, self.contradictions, self.unproven)
        )
        return Soundness(shape, beside, contradictions, unproven, self.remarks)


def soundness(
    catalogue: Catalogue | None,
    shape: Iterable[Problem] = (),
    documents: Path | None = None,
    only: str = "",
) -> Soundness:
    """Return whether curated data are sound: their shape, contradictions, evidence in the documents, remarks.

    Args:
        catalogue: the data; None where the shape of the files is wrong.
        shape: what is wrong with it; where there are data, what lies beside their files and is none of them.
        documents: the folder in which the documents lie; None: only tables are looked up, which lie beside the data.
        only: the id of the one document in which figures are looked up; empty for all. Whoever changes figures of one
            asks so: against the others nothing was changed.
    """
    if catalogue is None:
        return Soundness(shape=tuple(shape))
    verification = _verification(catalogue, documents, only) if documents or _has_tables(catalogue) else None
    remarks = {*catalogue_remarks(catalogue), *(verification.remarks if verification else ())}
    return Soundness(
        beside=tuple(shape),
        contradictions=_contradictions(catalogue),
        unproven=verification.problems if verification else (),
        remarks=tuple(sorted(remarks, key=lambda remark: (*_location(remark), remark.code))),
    )


def _verification(catalogue: Catalogue, documents: Path | None, only: str) -> "Verification":
    """Return the problems of figures looked up in their documents (`verify`); what reads these is loaded only now."""
    from metrics.curation.auditing.verification import verify

    return verify(catalogue, documents, only)


def _has_tables(catalogue: Catalogue) -> bool:
    """Whether some documents are tables, whose figures can be looked up without any folder of documents."""
    return any(source.map for source in catalogue.sources.values())


def _contradictions(catalogue: Catalogue) -> tuple[Problem, ...]:
    """Return the problems between figures: papers disagree, or what is stated cannot follow from others."""
    open_conflicts = [conflict for conflict in conflicts(catalogue) if not conflict.is_acknowledged]
    in_vain = list(acknowledged_in_vain(catalogue))
    wrong = [
        contradiction for contradiction in contradictions(catalogue) if not contradiction.follows.rule.repeats
    ]
    if not (open_conflicts or in_vain or wrong):
        return ()  # and the words for them are not loaded
    from metrics.display.doubting.conflicts import conflict_problem, in_vain_problem
    from metrics.display.doubting.contradictions import contradiction_problem

    return _in_order(
        (
            *(conflict_problem(catalogue, conflict) for conflict in open_conflicts),
            *map(in_vain_problem, in_vain),
            *(contradiction_problem(catalogue, contradiction) for contradiction in wrong),
        )
    )


def _in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return problems or remarks on soundness in the order of file, line and column."""
    return tuple(sorted(problems, key=_location))


def _location(problem: Problem | Remark) -> tuple[str, int, int]:
    """Return file, line and column of a problem or remark on soundness, by which they are sorted."""
    return problem.file, problem.line, problem.column
