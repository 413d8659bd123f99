"""What stands around a chart, on the page as in the picture: title, subtitle, key, sources and notes."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from metrics.analysis.comparing.comparison import View
from metrics.analysis.facts import Fact
from metrics.analysis.prepared import PreparedView
from metrics.charts.captions.answer import FirstAnswer, answer
from metrics.charts.captions.cited import cited
from metrics.charts.captions.gaps import gap_count, gap_lines
from metrics.charts.captions.pins import GENERAL, pins
from metrics.charts.kinds import kind_of
from metrics.charts.kinds.kind import DrawnKind
from metrics.charts.looks.look import Look
from metrics.charts.looks.texture import TEXTURES, UNPRINTED
from metrics.charts.looks.town_styles import MARKS
from metrics.charts.plotting.axes import CellStates, gaps_fit
from metrics.charts.scales.scale import Scale
from metrics.display.comparing.references import around_lines, judged_lines, welcome_text
from metrics.display.comparing.standing import standing_title
from metrics.display.comparing.verdicts import apart_notes
from metrics.display.numbers.money_units import coin_called, coin_for
from metrics.display.wording import Wording
from metrics.display.words import WORDS
from metrics.display.words.conflicts import UNEQUAL

MOST_AROUND = 3  # figures of localities that are told in words
MANY_FIGURES = 12  # more are not told one by one beside the chart; the table has them all


class KeyEntry(Struct, frozen=True):
    """One entry of a chart's key: a glyph, its colour, and what it stands for."""

    glyph: str
    colour: str
    text: str


class Caption(Struct, frozen=True):
    """The caption: the words around one chart, in one language.

    ``sources`` names few documents with their lines, or of many how many there are; ``places`` then has them all.
    ``gaps_apart``: the chart has no room for the gaps; they are told below it, and a picture says ``elsewhere``
    where; ``more`` counts the notes for which a picture has no room. ``answer`` stands first; None for one town alone.
    ``signs`` has what stands before notes: their numbers at marks, or a sign; ``spoken`` what a text says instead.
    ``judged`` says on which side figures lie of what was in force, and which way is welcome.
    """

    title: str
    subtitle: str
    key: tuple[KeyEntry, ...]
    sources: str
    notes: tuple[str, ...]
    gaps: tuple[str, ...]
    version: str
    gap_count: int = 0
    contents: tuple[str, ...] = ()
    places: str = ""
    gaps_apart: bool = False
    more: str = "+{}"
    elsewhere: str = ""
    answer: FirstAnswer | None = None
    judged: tuple[str, ...] = ()
    signs: Mapping[str, str] = field(default_factory=dict)
    spoken: Mapping[str, str] = field(default_factory=dict)

    @property
    def signed(self) -> tuple[tuple[str, str], ...]:
        """Return each note behind its sign; what speaks of no figure, as what a key means, has none."""
        return tuple((self.signs.get(note, ""), note) for note in self.notes)

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return what a text may take over of a caption: answer, verdict, who has no figure, what to mind, sources."""
        verdict = (self.answer.verdict, *self.answer.lacking) if self.answer else ()
        notes = (self.spoken.get(note, note) for note in self.notes)
        return (self.title, *verdict, *self.judged, *notes, self.sources, self.version)

    @property
    def alternative(self) -> str:
        """Return the chart in words, for readers who do not see it."""
        sentences = (self.title, self.subtitle, "; ".join(self.contents), *self.judged, *self.gaps)
        return " ".join(text for text in (*sentences, *self.notes, self.sources) if text)


def caption(prepared: PreparedView, wording: Wording, look: Look) -> Caption:
    """Return what is said around a view's chart: finding, units, key, gaps, what compares by caution only, sources."""
    kind, facts = kind_of(prepared), prepared.facts
    view = kind.view(prepared)
    wording, look = replace(wording, unit=view.unit).together(prepared.every), look.among(view.areas)
    cells = _cells(prepared, view)
    pinned = pins(prepared, wording)
    apart = {note.text: sign for note, sign in apart_notes(prepared.verdicts_here, wording).items()}
    sources, places = cited(
        [*facts, *prepared.finding.facts, *prepared.standing.every] if facts else [], wording
    )
    return Caption(
        title=_title(prepared, view, wording),
        subtitle=_subtitle(prepared, view, wording),
        key=tuple(_key(prepared.verdicts_here.facts, view, kind, wording, look)),
        sources=sources,
        places=places,
        notes=(
            *pinned.notes,
            *apart,
            *kind.notes(prepared, wording),
            *unmarked_note(view.areas, wording, look),
            *_far_note(prepared, wording),
            *_coarse_note(prepared, view, wording),
        ),
        signs={note: sign or GENERAL for note, sign in (*pinned.notes.items(), *apart.items())},
        spoken=pinned.spoken,
        gaps=tuple(gap_lines(cells, wording)),
        gap_count=gap_count(cells),
        version=version_text(wording),
        contents=_contents(prepared, wording),
        gaps_apart=not gaps_fit(view, wording),
        more=WORDS["more_notes_elsewhere"].within(wording.language),
        elsewhere="" if gaps_fit(view, wording) else wording.word("gaps_elsewhere"),
        judged=_judged(prepared, view, wording),
        answer=answer(prepared.standing, wording, look) if len(view.areas) > 1 and facts else None,
    )


def _judged(prepared: PreparedView, view: View, wording: Wording) -> tuple[str, ...]:
    """Return the lines of a caption that judge its newest figures by what was in force, behind which way is welcome.

    Then what is told of the localities in which the towns lie.
    """
    lines = list(judged_lines(prepared.facts, prepared.references, wording))
    welcome = welcome_text(prepared.catalogue.indicators[view.indicator], wording)
    around = list(around_lines(prepared.around if prepared.facts else [], wording))[:MOST_AROUND]
    return (*([welcome] if lines and welcome else []), *lines, *around)


def _contents(prepared: PreparedView, wording: Wording) -> tuple[str, ...]:
    """Return the marks in words; none where they are too many."""
    facts = prepared.verdicts_here.facts
    return () if len(facts) > MANY_FIGURES else tuple(kind_of(prepared).contents(facts, prepared, wording))


def unmarked_note(areas: Sequence[str], wording: Wording, look: Look) -> Iterator[str]:
    """Yield how many of these towns have no mark of their own, where there are more than there are marks."""
    if count := look.unmarked(areas):
        yield wording.word("unmarked", MARKS, count)


def _far_note(prepared: PreparedView, wording: Wording) -> Iterator[str]:
    """Yield the caption's note on years far off, of which there are figures that the view leaves out."""
    if far := prepared.far_off:
        yield wording.word("far_off", wording.word("comma").join(map(str, far)))


def _coarse_note(prepared: PreparedView, view: View, wording: Wording) -> Iterator[str]:
    """Yield the caption's note on amounts that are printed too coarsely for the unit that a reader asked for."""
    coin = coin_called(view.unit, wording.language)
    if coin and any(coin_for(fact.quantity, wording.language, view.unit) is None for fact in prepared.facts):
        yield wording.word("printed_coarser", coin.name)


def version_text(wording: Wording) -> str:
    """Return the line of a caption that tells which edition of the data is shown."""
    return f"{wording.word('product')} · {wording.word('data_version')} {wording.catalogue.version}"


def _title(prepared: PreparedView, view: View, wording: Wording) -> str:
    """Return the title of a caption: what is certain, as a sentence; for an index, what it shows."""
    if not prepared.facts:
        name = wording.in_measure(view.indicator, view.measure)
        towns = wording.word("comma").join(wording.area(area) for area in view.areas)
        return wording.word("no_figures", name, towns, _years(view))
    own = kind_of(prepared).title(prepared, wording)
    return own or standing_title(prepared.standing, prepared.finding, prepared.spoken, wording)


def _cells(prepared: PreparedView, view: View) -> CellStates:
    """Return what the cells of the chart hold; a chart of parts has no years, a slope has two."""
    field = [fact for fact in prepared.of_measure if fact.area in view.areas and fact.year in view.span]
    if any(fact.part for fact in field):
        return {}
    years = kind_of(prepared).years(view, field)
    return {cell: state for cell, state in prepared.cells.items() if cell[1] in years}


def _subtitle(prepared: PreparedView, view: View, wording: Wording) -> str:
    """Return the subtitle of a caption: indicator, measure, unit and years, and which of how many pages this is."""
    count = len(prepared.pages)
    name = wording.indicator(view.indicator)
    if not view.measure.is_level:
        name = wording.in_measure(view.indicator, view.measure)
    kind = kind_of(prepared)
    unit = _axis_unit(prepared.every, view, wording) if kind.has_unit else ""
    years = _years(view) if kind.names_years else ""
    manner = kind.manner(prepared, wording)
    page = wording.word("page_of", view.page, count) if count > 1 else ""
    return " · ".join(
        text for text in (name, unit and wording.word("in_unit", unit), years, manner, page) if text
    )


def _axis_unit(facts: Sequence[Fact], view: View, wording: Wording) -> str:
    """Return the unit in which the axis counts."""
    return Scale.of(facts, wording.language, view.unit, wording.catalogue.units).unit


def _years(view: View) -> str:
    """Return the first and last year of a view, or the one, for its chart's subtitle."""
    return f"{view.first}–{view.last}" if view.first != view.last else str(view.first)


def _key(facts: Sequence[Fact], view: View, kind: DrawnKind, wording: Wording, look: Look) -> list[KeyEntry]:
    """Return the key of a chart: towns in order, unless each mark names its own, then what else is drawn."""
    styles = () if kind.names_towns else ((area, look.town(area)) for area in view.areas)
    entries = [KeyEntry(style.glyph, style.colour, wording.area(area)) for area, style in styles]
    second = look.colour("second")
    for status in UNPRINTED:
        if any(fact.status is status for fact in facts) and not kind.names_towns:
            entries.append(KeyEntry(TEXTURES[status].glyph, second, wording.word(status)))
    if any(fact.is_disputed for fact in facts):
        entries.append(KeyEntry(UNEQUAL, second, wording.word("conflict")))
    if arrow := _arrow(facts, kind):
        entries.append(KeyEntry(arrow, second, wording.word("one_sided")))
    return entries


def _arrow(facts: Sequence[Fact], kind: DrawnKind) -> str:
    """Return the arrows that a chart draws at figures of one end, as it draws them."""
    ways = {fact.opens_upward for fact in facts if fact.opens_upward or fact.opens_downward}
    signs = ("↓", "↑") if kind.is_upright else ("←", "→")
    return "" if kind.names_towns else "".join(signs[up] for up in sorted(ways, reverse=True))
