"""What is doubtful of the figures that carry a number: the remarks of `metrics check`, each with its answer."""

from collections.abc import Mapping
from pathlib import Path

from metrics.curation.curating.progress import Progress, Stretch
from metrics.display.doubting.soundness import Soundness, soundness
from metrics.language import Language
from metrics.model.kept import kept
from metrics.model.records import Catalogue
from metrics.web.workbench.second_reader import location_of


@kept
def checked(catalogue: Catalogue, documents: Path, source: str) -> Soundness:
    """Return whether data are sound, with the figures of one document: asked once of the data after each step."""
    return soundness(catalogue, documents=documents, only=source)


def number_remarks(
    catalogue: Catalogue, documents: Path, progress: Progress, stretch: Stretch | None, language: Language
) -> list[Mapping[str, str]]:
    """Return the remarks on a number's figures that a press can answer: text, answer, the figure's place."""
    locations = {location_of(proof.observation) for proof in stretch.proofs} if stretch else set()
    return [
        {
            "text": remark.message.within(language),
            "answer": remark.answer,
            "location": f"{remark.file}:{remark.line}:{remark.column}",
        }
        for remark in checked(catalogue, documents, progress.account.source.id).remarks
        if remark.answer and f"{remark.file}:{remark.line}:{remark.column}" in locations
    ]
