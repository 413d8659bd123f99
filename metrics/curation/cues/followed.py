"""Figures that were set aside because no indicator followed them, beside the name of one that now does."""

from collections.abc import Iterator

from metrics.curation.proving.cleaning import clean_text
from metrics.curation.proving.documents import Document
from metrics.curation.proving.nearness import speaks_of
from metrics.curation.proving.tokens import Token
from metrics.language import Bilingual
from metrics.model.codes import Doubt
from metrics.model.records import Catalogue, Exclusion, Indicator, Source
from metrics.model.remarks import RaisedDoubt


def followed_doubts(catalogue: Catalogue, source: Source, document: Document) -> Iterator[RaisedDoubt]:
    """Yield the figures of a document that are set aside as not followed and may be of an indicator."""
    for exclusion in catalogue.exclusions:
        if exclusion.source != source.id or not exclusion.reason.is_unfollowed:
            continue
        if indicator := _first_beside(catalogue, document, exclusion):
            message = Bilingual(
                f"'{exclusion.text}' 以 '{exclusion.reason}' 排除，旁边却印着指标 '{indicator.id}' 的名称；"
                "是它的数字就收下",
                f"'{exclusion.text}' is excluded as '{exclusion.reason}', and beside it stands the name of "
                f"'{indicator.id}'; carry it, if it is a figure of it",
            )
            yield RaisedDoubt(exclusion, Doubt.FOLLOWED, message)


def _first_beside(catalogue: Catalogue, document: Document, exclusion: Exclusion) -> Indicator | None:
    """Return the first indicator in an excluded figure's unit whose words stand beside it; None where there is none."""
    plain = clean_text(exclusion.text)
    figures = (
        token
        for start in document.starts(plain, exclusion.line)
        for token in document.tokens_within(start, start + len(plain))
    )
    return next((one for figure in figures for one in named_beside(catalogue, document, figure)), None)


def named_beside(catalogue: Catalogue, document: Document, figure: Token) -> Iterator[Indicator]:
    """Yield the indicators in the unit of a figure whose words stand beside it: whoever excludes it is asked about."""
    for indicator in catalogue.indicators.values():
        is_in_its_unit = figure.quantity is not None and figure.quantity.unit == indicator.unit
        words = [word for word in indicator.words if len(word) > 1]  # 村 stands beside many a figure
        if is_in_its_unit and words and speaks_of(document, words, figure)[0]:
            yield indicator
