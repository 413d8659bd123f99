"""A figure that changed between two versions of the data, in words: of what it is, what it said, what it says now."""

from collections.abc import Sequence

from metrics.analysis.facts import Fact
from metrics.analysis.versions.changes import Change
from metrics.display.wording import Wording
from metrics.language import Bilingual, Language
from metrics.model.codes import ChangeKind
from metrics.model.editions import FigureChange
from metrics.model.observations import UNSAID
from metrics.model.records import Catalogue

KINDS = tuple(ChangeKind)


def changed(change: Change, before: Catalogue, after: Catalogue) -> FigureChange:
    """Return a changed figure in both languages, worded by the catalogue that it was of and the one it is of."""
    newest, of = change.newest, before if change.after is None else after
    names = [Wording(of, language) for language in Language]
    was, now = (
        [_figure_text(change, fact, Wording(catalogue, language)) if fact else "" for language in Language]
        for fact, catalogue in ((change.before, before), (change.after, after))
    )
    if was == now:
        now = [wording.word("said_otherwise", text) for wording, text in zip(names, now, strict=True)]
    return FigureChange(
        kind=change.kind,
        figure=newest.id,
        indicator=newest.indicator,
        measure=str(newest.measure),
        areas=tuple(dict.fromkeys(fact.area for fact in change.facts)),
        years=tuple(sorted({fact.year for fact in change.facts})),
        implied=not newest.printed,
        about=UNSAID
        if _has_moved(change)
        else Bilingual(*(about_fact(newest, wording) for wording in names)),
        was=Bilingual(*was),
        now=Bilingual(*now),
        place=Bilingual(*(_place(change, wording) for wording in names)),
    )


def _place(change: Change, wording: Wording) -> str:
    """Return document and line of a changed figure; where one replaces another, of both: 001:199 → 002:7."""
    shown = change.facts if change.kind.is_of_two else change.facts[-1:]
    return " → ".join(wording.source(fact) for fact in shown)


def about_fact(fact: Fact, wording: Wording) -> str:
    """Return of what a changed figure is, in words: town, part, period, indicator."""
    words = (
        wording.area(fact.area),
        wording.part(fact),
        wording.period(fact),
        wording.indicator(fact.indicator),
    )
    return " ".join(text for text in words if text)


def _figure_text(change: Change, fact: Fact, wording: Wording) -> str:
    """Return a changed figure with its status; with what it is of, too, where that has changed."""
    text = wording.measured(fact)
    is_plain = fact.status.is_printed and fact.successor is None
    text = text if is_plain else wording.word("with_brackets", text, wording.status(fact))
    return text if not _has_moved(change) else f"{about_fact(fact, wording)}{wording.word('colon')}{text}"


def _has_moved(change: Change) -> bool:
    """Whether a changed figure is now of another town, part, period or indicator than before."""
    return len({(fact.indicator, fact.area, fact.part, fact.period.text) for fact in change.facts}) > 1


def change_text(figure: FigureChange, wording: Wording) -> str:
    """Return a change as one line: 西溪 2023 年 总产值：12.34 亿元 → 12.43 亿元."""
    language = wording.language
    text = " → ".join(side for side in (figure.was.within(language), figure.now.within(language)) if side)
    about = figure.about.within(language)
    return f"{about}{wording.word('colon')}{text}" if about else text


def tally_text(figures: Sequence[FigureChange], wording: Wording, more: int = 0) -> str:
    """Return in words how many printed figures came, were put right and went, and how many others followed.

    ``more`` of them are not listed.
    """
    printed = [figure.kind for figure in figures if not figure.implied]
    counted = [wording.word(f"changes_{kind}", printed.count(kind)) for kind in KINDS if kind in printed]
    follow = len(figures) - len(printed)
    pieces = [*counted, *([wording.word("changes_follow", follow)] if follow else [])]
    pieces += [wording.word("changes_more", more)] if more else []
    return wording.word("comma").join(pieces) or wording.word("changes_none")
