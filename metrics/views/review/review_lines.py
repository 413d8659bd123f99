"""A review as lines of text, for a terminal or a comment."""

from collections.abc import Iterator
from itertools import islice

from metrics.analysis.comparing.shifts import Shift
from metrics.analysis.versions.changed_entries import EntryChange
from metrics.display.comparing.verdicts import changed_text, levels_text
from metrics.display.versions.changes import change_text, tally_text
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import ChangeKind
from metrics.views.review.review import Review
from metrics.views.versions.changelog import picture_name

SIGNS = {
    ChangeKind.ADDED: "+",
    ChangeKind.CORRECTED: "~",
    ChangeKind.REVISED: ">",
    ChangeKind.CHANGED: "=",
    ChangeKind.REMOVED: "-",
}


def review_lines(review: Review, language: Language) -> Iterator[str]:
    """Yield the lines of a review: how much changed, then each figure, entry, verdict, sentence, chart and link."""
    wording = Wording(review.after.catalogue, language)
    colon = wording.word("colon")
    yield tally_text(review.figures, wording)
    for figure in review.figures:
        yield f"{SIGNS[figure.kind]} {change_text(figure, wording)} · {figure.place.within(language)}"
    for entry in review.entries:
        yield f"{wording.word('changed_entries')}{colon}{entry_text(entry, wording)}"
    for shift in review.shifts:
        for line in shift_lines(shift, review, language):
            yield f"{wording.word('changed_verdicts')}{colon}{line}"
    for sentence in review.sentences:
        was, now = sentence.was.within(language), sentence.now.within(language)
        change = f"{was} → {now}" if was and now else f"+ {now}" if now else f"- {was}"
        yield f"{wording.word('changed_sentences')}{colon}{change}"
    names = [chart_name(*picture, review, language) for picture in review.pictures]
    if names:
        yield f"{wording.word('changed_pictures')}{colon}{wording.word('semicolon').join(names)}"
    for link in review.links:
        yield wording.word("outdated_link", wording.word("with_brackets", link.text, link.detail(wording)))


def chart_name(indicator: str, measure: str, review: Review, language: Language) -> str:
    """Return what a reviewed chart is of, in the words of the version that has its indicator."""
    return picture_name(indicator, measure, Wording(review.home(indicator), language))


def entry_text(entry: EntryChange, wording: Wording) -> str:
    """Return a line of a review: an entry that came, went or says something else, with the fields in which it does."""
    came = "added" if not entry.was else "removed" if not entry.now else ""
    change = wording.word(came) if came else ", ".join(entry.fields)
    name = f"{entry.formerly} → {entry.id}" if entry.formerly else entry.id
    return f"{wording.word(entry.noun)} {name}{wording.word('colon')}{change}"


def shift_lines(shift: Shift, review: Review, language: Language, most: int | None = None) -> Iterator[str]:
    """Yield the lines of a review on one shift of verdicts: how many pairs compare how far, was and is, then some."""
    wording = Wording(review.home(shift.indicator), language)
    name = picture_name(shift.indicator, str(shift.measure), wording)
    if levels := levels_text(shift.was, shift.now, wording):
        yield f"{name}{wording.word('colon')}{levels}"
    for was, now in islice(shift.pairs, most):
        yield f"{name}{wording.word('colon')}{changed_text(was, now, wording)}"
