"""What is doubtful of the figures that carry a number: the remarks of `metrics check`, each with its answer."""

from collections.abc import Mapping

from metrics.analysis.remarks import catalogue_remarks
from metrics.curation.auditing.verification import remarks_in
from metrics.curation.curating.progress import Progress, Stretch
from metrics.language import Language
from metrics.model.records import Catalogue
from metrics.web.workbench.second_reader import location_of


def number_remarks(
    catalogue: Catalogue, progress: Progress, stretch: Stretch | None, language: Language
) -> list[Mapping[str, str]]:
    """Return the remarks on a number's figures that a press can answer: text, answer, the figure's place."""
    account = progress.account
    locations = {location_of(proof.observation) for proof in stretch.proofs} if stretch else set()
    remarks = (
        *catalogue_remarks(catalogue),
        *remarks_in(catalogue, account.source, progress.document, account.carried),
    )
    return [
        {
            "text": remark.message.within(language),
            "answer": remark.answer,
            "place": f"{remark.file}:{remark.line}:{remark.column}",
        }
        for remark in dict.fromkeys(remarks)
        if remark.answer and f"{remark.file}:{remark.line}:{remark.column}" in locations
    ]
