"""The history of the data as readers read it: of each version, which figures, sentences and charts changed."""

from collections.abc import Sequence

from msgspec import Struct

from metrics.display.versions.changes import change_text, tally_text
from metrics.display.wording import Wording
from metrics.model.codes import Measure
from metrics.model.editions import Edition
from metrics.views.addresses.links import comparison_link
from metrics.views.readers.reader import Reader
from metrics.views.versions.outdated import outdated_by

MOST = 20  # editions that are told; a feed has as many


class EditionView(Struct, frozen=True):
    """One version in the reader's words: what changed of figures, of sentences, and links to the charts that changed.

    A figure is its kind, the change, and the place where it is printed; a sentence is how it was said and is. A link
    that is out of date is its words, the towns and years that changed there, and what opens it as it was.
    """

    version: str
    day: str
    tally: str
    figures: tuple[tuple[str, str, str], ...]
    sentences: tuple[tuple[str, str], ...]
    pictures: tuple[tuple[str, str], ...]
    outdated: tuple[tuple[str, str, str], ...]


def edition_views(reader: Reader) -> list[EditionView]:
    """Return the changelog: the last versions, newest first, without those in which nothing for readers changed."""
    history = reader.data.history
    shown = [edition for edition in history[1:] if edition.figures or edition.sentences or not edition.before]
    return [edition_view(edition, reader) for edition in reversed((*history[:1], *shown)[-MOST:])]


def edition_view(edition: Edition, reader: Reader) -> EditionView:
    """Return one version of the changelog in the reader's words."""
    wording, language = reader.wording, reader.language
    figures = (
        (wording.word(figure.kind), change_text(figure, wording), figure.place.within(language))
        for figure in edition.figures
    )
    return EditionView(
        version=edition.version,
        day=edition.day.isoformat(),
        tally=_tally(edition, reader),
        figures=tuple(figures),
        sentences=tuple(
            (sentence.was.within(language), sentence.now.within(language)) for sentence in edition.sentences
        ),
        pictures=tuple(_pictures(edition.pictures, reader)),
        outdated=tuple(
            (link.text, link.detail(wording), link.opened(edition.before, language))
            for link in outdated_by(edition, reader.catalogue)
        ),
    )


def _tally(edition: Edition, reader: Reader) -> str:
    """Return for the changelog how many figures changed; of a version before which none is known, that."""
    if edition.before:
        return tally_text(edition.figures, reader.wording, edition.more)
    is_first = edition == reader.data.history[0]
    return reader.wording.word("history_begins" if is_first else "view_unknown")


def _pictures(pictures: Sequence[tuple[str, str]], reader: Reader) -> list[tuple[str, str]]:
    """Return for the changelog the names of the charts that changed, and the links to those that there still are."""
    measures = reader.data.measures
    return [
        (
            picture_name(indicator, measure, reader.wording),
            comparison_link(indicator, Measure(measure), reader.language),
        )
        for indicator, measure in pictures
        if measure in measures.get(indicator, ())
    ]


def picture_name(indicator: str, measure: str, wording: Wording) -> str:
    """Return what a chart in the changelog is of."""
    if Measure(measure).is_level:
        return wording.indicator(indicator)
    return wording.in_measure(indicator, Measure(measure))
