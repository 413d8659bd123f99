"""A review as one HTML file that stands by itself: no script, nothing loaded; what people typed comes out as text."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup
from msgspec import Struct

from metrics.charts import in_variables
from metrics.display.versions.changes import tally_text
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.editions import FigureChange
from metrics.patterns import lazy_pattern
from metrics.views.light.style import style
from metrics.views.markup.html import STATIC, rendered
from metrics.views.review.charts import ChartSide, chart_sides
from metrics.views.review.review import Review
from metrics.views.review.review_lines import SIGNS, chart_name, entry_text, shift_lines

COMMIT = lazy_pattern(r"\b([0-9a-f]{10})[0-9a-f]{30}\b")
MOST_FIGURES = 1000  # that are listed
MOST_CHARTS = 24  # that are drawn
MOST_PAIRS = 4  # of an indicator that are named


class ReviewedVersion(Struct, frozen=True):
    """One of the two versions of a review: what it is called, and the version of its data."""

    name: str
    version: str

    @property
    def short(self) -> str:
        """The name of a reviewed version with a commit's forty digits told by the first of them.

        >>> ReviewedVersion("0123456789abcdef0123456789abcdef01234567:curated", "").short
        '0123456789:curated'
        """
        return COMMIT.sub(r"\1", self.name)


class FigureRow(Struct, frozen=True):
    """A figure that changed, as a row of the review, in the reader's words; ``sign`` before what became of it."""

    id: str
    sign: str
    change: str
    about: str
    was: str
    now: str
    place: str


class Picture(Struct, frozen=True):
    """A chart that changed: what it is of, as it was, as it is."""

    name: str
    was: ChartSide | None
    now: ChartSide | None


def review_page(review: Review, language: Language) -> str:
    """Return the review page as HTML."""
    own = (STATIC / "review" / "review.css").read_text(encoding="utf-8")
    names = _filled(review, language)
    whole = in_variables(rendered("review.html", style=Markup(own), **names))
    return in_variables(rendered("review.html", style=Markup(style(whole) + own), **names))


def _filled(review: Review, language: Language) -> dict[str, object]:
    """Return what the template shows of two versions: their numbers, the tally, figures printed and implied, charts."""
    wording = Wording(review.after.catalogue, language)
    printed = [figure for figure in review.figures if not figure.implied]
    implied = [figure for figure in review.figures if figure.implied]
    return {
        "language": language,
        "tag": language.tag,
        "old": ReviewedVersion(review.old, review.before.catalogue.version),
        "new": ReviewedVersion(review.new, review.after.catalogue.version),
        "differs": review.differs,
        "tally": tally_text(review.figures, wording),
        "printed": _rows(printed, wording),
        "more_printed": max(0, len(printed) - MOST_FIGURES),
        "implied": _rows(implied, wording),
        "more_implied": max(0, len(implied) - MOST_FIGURES),
        "implied_count": len(implied),
        "entries": [entry_text(entry, wording) for entry in review.entries[:MOST_FIGURES]],
        "shifts": [
            line for shift in review.shifts for line in shift_lines(shift, review, language, MOST_PAIRS)
        ],
        "sentences": [
            (sentence.was.within(language), sentence.now.within(language)) for sentence in review.sentences
        ],
        "links": [(link.text, link.detail(wording)) for link in review.links],
        "pictures": list(_pictures(review, language)),
        "more_pictures": max(0, len(review.pictures) - MOST_CHARTS),
    }


def _rows(figures: Sequence[FigureChange], wording: Wording) -> list[FigureRow]:
    """Return the review's rows of the first figures that changed."""
    language = wording.language
    return [
        FigureRow(
            figure.figure,
            SIGNS[figure.kind],
            wording.word(figure.kind),
            *(text.within(language) for text in (figure.about, figure.was, figure.now, figure.place)),
        )
        for figure in figures[:MOST_FIGURES]
    ]


def _pictures(review: Review, language: Language) -> Iterator[Picture]:
    """Yield the review's first charts that changed."""
    for indicator, measure in review.pictures[:MOST_CHARTS]:
        name = chart_name(indicator, measure, review, language)
        yield Picture(name, *chart_sides(indicator, measure, review, language))
