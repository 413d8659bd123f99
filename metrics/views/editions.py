"""What changed between two versions of the data, as readers are told of it: figures, certain sentences, pictures."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from msgspec.structs import replace

from metrics.analysis.comparing.comparison import View
from metrics.analysis.comparing.towns_at_first import towns_at_first
from metrics.analysis.findings import Finding, certain
from metrics.analysis.prepared import PreparedView
from metrics.analysis.store import Facts
from metrics.analysis.versions.changes import Change, changes
from metrics.analysis.versions.former_ids import as_called_now
from metrics.analysis.years import years_spoken_of
from metrics.charts import Look, Tone, caption
from metrics.display.citation import in_both
from metrics.display.comparing.findings import finding_text
from metrics.display.versions.changes import changed
from metrics.display.wording import Wording
from metrics.language import Bilingual, Language
from metrics.model.codes import Measure
from metrics.model.editions import Edition, FigureChange, SentenceChange
from metrics.model.records import UNSAID
from metrics.views.addresses.page_names import OVERVIEW

MOST_FIGURES = 300  # changes that are listed; of more there is their number
MOST_TITLES = 60  # indicators whose sentences are looked at
ViewKey = tuple[str, ...]


def edition(before: Facts | None, after: Facts, seen: str) -> Edition:
    """Return the edition: what changed for readers from the data ``before`` to those ``after``; nothing at first."""
    version = after.catalogue.version
    if before is None:
        return Edition(version, seen)
    before = as_called_now(before, after)
    changed = changes(before, after)
    figures = changed_figures(changed[:MOST_FIGURES], before, after)
    new = Edition(version, seen, before.catalogue.version, figures, (), len(changed) - len(figures))
    return replace(new, sentences=resaid(new.pictures, before, after))


def changed_figures(
    figure_changes: Iterable[Change], before: Facts, after: Facts
) -> tuple[FigureChange, ...]:
    """Return changes as they are told, those of printed figures first."""
    figures = [changed(change, before.catalogue, after.catalogue) for change in figure_changes]
    return tuple(sorted(figures, key=lambda figure: figure.implied))


def resaid(views: Sequence[ViewKey], before: Facts, after: Facts) -> tuple[SentenceChange, ...]:
    """Return the sentences that two editions say otherwise: of the overview, and titles of charts."""
    return tuple(_resaid(views[:MOST_TITLES], before, after))


def _resaid(keys: Sequence[ViewKey], before: Facts, after: Facts) -> Iterable[SentenceChange]:
    """Yield the sentences that two editions say otherwise; two charts that say the same are told once."""
    was, now = ({**_headlines(facts), **_titles(keys, facts)} for facts in (before, after))
    seen = set()
    for key in dict.fromkeys((*was, *now)):
        old, new = was.get(key, UNSAID), now.get(key, UNSAID)
        if old != new and (old, new) not in seen:
            seen.add((old, new))
            yield SentenceChange(key[-2], key[-1], old, new)


def _headlines(facts: Facts) -> Mapping[ViewKey, Bilingual]:
    """Return the certain sentences of the overview in one version of the data, by indicator and measure."""
    headlines = {
        (OVERVIEW, finding.facts[0].indicator, str(finding.facts[0].measure)): finding
        for finding in certain(facts.catalogue, facts)
    }
    return {key: in_both(partial(_sentence, finding), _words(facts)) for key, finding in headlines.items()}


def _sentence(finding: Finding, wording: Wording) -> str:
    return finding_text(finding, finding.facts[0].indicator, wording)


def _titles(views: Iterable[ViewKey], facts: Facts) -> Mapping[ViewKey, Bilingual]:
    """Return the titles of charts in one edition of the data, as they are met first; of what is not there, none."""
    years = years_spoken_of(facts.catalogue)
    titles: dict[ViewKey, Bilingual] = {}
    for indicator, measure in views:
        if facts.select(indicator=indicator, measures=(Measure(measure),)):
            towns = towns_at_first(facts.catalogue, facts, indicator)
            ready = PreparedView(facts, View(indicator, Measure(measure), towns, years[0], years[-1]))
            titles[indicator, measure] = in_both(partial(_title, ready), _words(facts))
    return titles


def _title(ready: PreparedView, wording: Wording) -> str:
    """Return the title of a view's chart in both languages, to be held against that of another edition."""
    return caption(ready, wording, Look.of(Tone.LIGHT, ready.catalogue.towns)).title


def _words(facts: Facts) -> Wording:
    """Return the wording of an edition's figures, in any language."""
    return Wording(facts.catalogue, Language.ZH)
