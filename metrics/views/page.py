"""A page as a value: what it shows, found once; its HTML, JSON, CSV, workbook and picture are made of it."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any

from msgspec import Struct, field
from msgspec.structs import force_setattr, replace

from metrics.analysis.comparing.comparison import View
from metrics.analysis.comparing.judged_figures import judged
from metrics.analysis.facts import Fact
from metrics.analysis.filtering import Filter
from metrics.analysis.gaps.coverage import Gap
from metrics.charts import Chart, Look, Paper
from metrics.display.citation import in_both
from metrics.display.wording import Wording
from metrics.export.contents import Contents, Table
from metrics.export.page_tables import gap_table
from metrics.export.plot import Plot
from metrics.language import Bilingual, Language
from metrics.views.addresses.links import page_link, shared_link
from metrics.views.loading.shelf import settings
from metrics.views.markup.folds import Folds, folds_at
from metrics.views.markup.html import rendered
from metrics.views.markup.terms import Terms
from metrics.views.readers.reader import Reader

SHEETS = ("csv", "xlsx")
PICTURES = ("png", "png_a4", "png_white", "png_dark", "svg")


class Choice(Struct, frozen=True):
    """A choice: what a reader chose of a page; where something is left open the page chooses itself.

    ``number`` is the page of a long table, from 1. ``home`` is the address of the front page as the reader sees it,
    ``day`` the day on which the page is read.
    """

    towns: tuple[str, ...] = ()
    view: View | None = None
    wanted: Filter = field(default_factory=Filter)
    number: int = 1
    home: str = ""
    day: date = date.min


UNCHOSEN = Choice()


class Block(Struct, frozen=True, dict=True):
    """A piece of a page: a template, and what fills it, which is found when the piece is drawn.

    ``group`` is the id of what several pieces belong to, such as a theme; empty where a piece stands alone.
    ``label`` is what opens a piece that is not shown at first. ``still`` draws a piece that a script draws on the
    screen for where there is none. ``address`` is where that is found which the piece folds away. ``terms`` marks
    the words that the page explains where it has them first, unless the piece ``explains`` none.
    """

    template: str
    fill: Callable[[], Mapping[str, object]]
    language: Language
    group: str = ""
    label: str = ""
    still: Callable[[], str] | None = None
    address: str = ""
    terms: Terms | None = None
    explains: bool = True

    @property
    def html(self) -> str:
        """A page's piece as HTML; behind the gateway, which sends it then, without what opens in it."""
        return self._folded_marked if self.address and settings().gateway else self._whole_marked

    @cached_property
    def _folded_marked(self) -> str:
        """A page's piece as HTML without what opens in it, its words explained."""
        return self._marked(self.folded[0], self.terms and self.terms.folded)

    @cached_property
    def _whole_marked(self) -> str:
        """A page's whole piece as HTML, its words explained."""
        return self._marked(self.whole, self.terms)

    def _marked(self, html: str, terms: Terms | None) -> str:
        """Return HTML with the words that this piece of a page explains."""
        return terms.marked(html) if terms and self.explains else html

    @cached_property
    def whole(self) -> str:
        """A page's piece as HTML, with all that opens in it."""
        return rendered(self.template, language=self.language, **self.fill())

    @property
    def by_itself(self) -> str:
        """A page's piece as HTML that needs no script."""
        return self._stilled or self.html

    @cached_property
    def _stilled(self) -> str:
        """A page's piece as drawn where there is no script, drawn once however often its page is sent."""
        return self.still() if self.still else ""

    @property
    def id(self) -> str:
        """What the piece is called where it is opened: an anchor, and its name among what is folded away."""
        return f"more-{self.group}"

    @property
    def away(self) -> str:
        """Where a page's whole piece is found, if it is not shown at first and the gateway sends it; else empty."""
        return Folds(self.address).at(self.id) if self.label and settings().gateway else ""

    @cached_property
    def folded(self) -> tuple[str, Folds]:
        """A page's piece as HTML without what opens in it, and what that is."""
        folds = Folds(self.address)
        html = rendered(self.template, language=self.language, folds=folds, **self.fill())
        return html, folds


class Holdings(Struct, frozen=True):
    """What a page holds.

    ``facts`` are its figures in their order, None where it is of none; ``gaps`` where it shows that there is none, None
    where it never does. ``main`` is the table that it is instead of figures, ``more`` are further ones.
    """

    facts: Iterable[Fact] | None = None
    gaps: Sequence[Gap] | None = None
    main: Table | None = None
    more: tuple[Table, ...] = ()


class Page(Struct, frozen=True, dict=True):
    """One page for one reader.

    ``title`` is what it is called where it is cited, ``file`` what its files are called, without endings; ``link``
    opens it, and begins with its address. ``forms`` are the files that are made of it. ``picture`` draws it, ``plot``
    says how a workbook's own chart does; None where it is no chart.
    ``say`` makes the sentences that a text of somebody's own may take over; none where a page only lists.
    """

    name: str
    reader: Reader
    title: Bilingual
    file: str
    link: str
    blocks: tuple[Block, ...]
    hold: Callable[[], Holdings]
    picture: Callable[[Look, Paper], Chart] | None = None
    plot: Callable[[], Plot] | None = None
    say: Callable[[], Iterable[str]] = tuple
    forms: tuple[str, ...] = SHEETS

    def __post_init__(self) -> None:
        """Tell each block where that is found which it folds away: at words of this page's own link."""
        version, placed, terms = self.reader.catalogue.version, [], Terms.of_page(self.reader.language)
        for index, block in enumerate(self.blocks):
            address = folds_at(self.name, self.link, index, version)
            placed.append(
                block
                if block.address == address and block.terms
                else replace(block, address=address, terms=block.terms or terms)
            )
        force_setattr(self, "blocks", tuple(placed))

    @cached_property
    def html(self) -> str:
        """The whole page as HTML."""
        return "".join(block.html for block in self.blocks)

    def block(self, template: str) -> Block:
        """Return the page's piece that a template draws."""
        return next(block for block in self.blocks if block.template == template)

    @cached_property
    def holdings(self) -> Holdings:
        """What the page holds (figures, tables, gaps), of which its blocks are drawn and its files made."""
        return self.hold()

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """The page's figures, each once."""
        return tuple(dict.fromkeys(self.holdings.facts or ()))

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """What the page says, for whoever takes it over into a text of their own."""
        return tuple(self.say())

    @property
    def shared(self) -> str:
        """The page's link as it is passed on, with the version of the data that it shows."""
        return shared_link(self.link, self.reader.catalogue.version)

    @property
    def contents(self) -> Contents:
        """What the page holds, with what each figure compares with, and with its gaps as a table."""
        tables, wording = self.holdings, self.reader.wording
        gaps = () if tables.gaps is None else (gap_table(tables.gaps, wording),)
        return Contents(
            None if tables.facts is None else judged(self.reader.facts, self.facts),
            tables.main,
            (*gaps, *tables.more),
            self.plot,
        )


def page_of(
    name: str, reader: Reader, *, towns: Iterable[str] = (), years: Sequence[int] = (), **more: Any
) -> Page:
    """Return a page that is called after itself, and the towns and years it shows; ``more`` are its other fields."""
    named, span = list(towns), [f"{years[0]}–{years[-1]}"] if years else []

    def title(wording: Wording) -> str:
        shown = wording.word("comma").join(map(wording.area, named))
        shown = wording.word("of_towns_years", shown, *span) if span else shown
        return wording.word("page_title", wording.word(name), shown) if shown else wording.word(name)

    wording = reader.wording
    named_by = (wording.word("product"), wording.word(name), "-".join(map(wording.area, named)), *span)
    blank = "-" if wording.language is Language.EN else ""
    file = re.sub(r"\s+", blank, "_".join(text for text in named_by if text)).replace("–", "-")
    fields: dict[str, Any] = {"title": in_both(title, wording), "file": file}
    fields["link"] = page_link(name, wording.language)
    if "picture" in more:
        fields["forms"] = (*PICTURES, *SHEETS)
    return Page(name=name, reader=reader, **fields | more)
