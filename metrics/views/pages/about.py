"""The about page: how figures are read, what was corrected and changed."""

from collections.abc import Iterable, Iterator, Mapping

from metrics.analysis.following.rules import RULES
from metrics.display.citation import citations, offered
from metrics.display.comparing.verdicts import SIGNS
from metrics.display.numbers.amounts import interval_text
from metrics.display.numbers.readings import ranks_text
from metrics.display.numbers.unit_words import RANKS, unit_name
from metrics.display.terms import terms_of
from metrics.display.words.rules import RULES as RULE_WORDS
from metrics.export.page_tables import correction_table, definition_table
from metrics.language import Bilingual
from metrics.model.codes import Comparability, Facet, Status
from metrics.model.quantity import Quantity
from metrics.model.records import Indicator
from metrics.views.addresses.page_names import ABOUT
from metrics.views.page import UNCHOSEN, Block, Choice, Holdings, Page, page_of
from metrics.views.page_entry import PageEntry
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import shared
from metrics.views.versions.changelog import edition_views

# A printed figure for each way of reading, and why it is read so; of no document.
EXAMPLES = (
    ("12.34亿元", "reads_place"),
    ("1400万元", "reads_zeros"),
    ("3.2万人", "reads_place"),
    ("22个", "reads_count"),
    ("100%", "reads_all"),
    ("6500余万元", "reads_over"),
    ("50万元以上", "reads_over"),
    ("近300万元", "reads_nearly"),
    ("约500万元", "reads_about"),
    ("前三", "reads_range"),
    ("前列", "reads_leading"),
)
RULES_TOLD = dict.fromkeys(line.rule.name for line in RULES if line.rule.use.is_row)
TITLE = Bilingual("乡镇指标数据", "Town figures")
MOST = 20


@shared(MOST)
def about_page(reader: Reader, choice: Choice = UNCHOSEN) -> Page:
    """Return the about page: how figures are read, what words mean, definitions, corrections, and how to cite."""
    return page_of(
        ABOUT,
        reader,
        blocks=(Block("about.html", lambda: _article(reader, choice), reader.language, explains=False),),
        hold=lambda: _holdings(reader),
    )


def _holdings(reader: Reader) -> Holdings:
    """Return the definitions and, where there are any, the corrections, as tables of the about page."""
    corrections = (correction_table(reader.wording),) if reader.catalogue.corrections else ()
    return Holdings(main=definition_table(reader.catalogue.indicators, reader.wording), more=corrections)


def _article(reader: Reader, choice: Choice) -> Mapping[str, object]:
    """Return what the template of the about page takes."""
    language, catalogue = reader.language, reader.catalogue
    cited = citations(TITLE, choice.home, choice.day, reader.wording)
    return {
        "catalogue": catalogue,
        "editions": edition_views(reader),
        "examples": list(_examples(reader)),
        "statuses": [
            (reader.wording.word(status), reader.wording.word(f"about_{status}")) for status in Status
        ],
        "rules": [RULE_WORDS[name].sentence.within(language) for name in RULES_TOLD],
        "facets": reader.wording.word("comma").join(reader.wording.word(f"facet_{facet}") for facet in Facet),
        "verdicts": [
            (
                SIGNS[comparability],
                reader.wording.word(comparability),
                reader.wording.word(f"about_{comparability}"),
            )
            for comparability in Comparability
        ],
        "terms": terms_of(language),
        "themes": [
            (
                theme.name.within(language),
                _defined((catalogue.indicators[key] for key in theme.indicators), reader),
            )
            for theme in catalogue.themes.values()
        ],
        "printed": catalogue.figure_count,
        "citations": offered(cited, language),
    }


def _defined(indicators: Iterable[Indicator], reader: Reader) -> list[tuple[str, str, str, str]]:
    """Return for the about page of each indicator its name, unit and definition, and what it excludes, or empty."""
    language, units = reader.language, reader.catalogue.units
    return [
        (
            indicator.name.within(language),
            unit_name(indicator.unit, language, units),
            indicator.definition.within(language),
            indicator.excludes.within(language),
        )
        for indicator in indicators
    ]


def _examples(reader: Reader) -> Iterator[tuple[str, str, str]]:
    """Yield for the about page a printed figure, what it is read as, and why."""
    for printed, why in EXAMPLES:
        yield printed, _read(Quantity.read(printed), reader), reader.wording.word(why)


def _read(quantity: Quantity, reader: Reader) -> str:
    """Return what the about page says a figure is read as: its interval, its places, or that it states no number."""
    if quantity.low is None and quantity.high is None:
        return reader.wording.word("reads_nothing")
    if quantity.unit == RANKS:
        return ranks_text(quantity, reader.language)
    return interval_text(quantity, reader.language)


ENTRY = PageEntry(ABOUT, about_page, is_cited=True)
