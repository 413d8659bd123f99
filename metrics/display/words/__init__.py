"""The words of the interface, one line each: 中文 and English."""

from metrics.display.words.about import ABOUT_WORDS
from metrics.display.words.changes import CHANGE_WORDS
from metrics.display.words.chart import CHART_WORDS
from metrics.display.words.chart_kinds import CHART_KIND_WORDS
from metrics.display.words.conflicts import CONFLICT_WORDS
from metrics.display.words.coverage import COVERAGE_WORDS
from metrics.display.words.curate import CURATE_WORDS
from metrics.display.words.curate_key import CURATE_KEY_WORDS
from metrics.display.words.data import DATA_WORDS
from metrics.display.words.doubts import DOUBT_WORDS
from metrics.display.words.evidence import PROOF_WORDS
from metrics.display.words.light import LIGHT_WORDS
from metrics.display.words.marks import MARK_WORDS
from metrics.display.words.measures import MEASURE_WORDS
from metrics.display.words.missing import MISSING_WORDS
from metrics.display.words.overview import OVERVIEW_WORDS
from metrics.display.words.pages import PAGE_WORDS
from metrics.display.words.problems import PROBLEM_WORDS
from metrics.display.words.proofreading import PROOFREAD_WORDS
from metrics.display.words.resting import RESTING_WORDS
from metrics.display.words.rules import RULE_WORDS
from metrics.display.words.search import SEARCH_WORDS
from metrics.display.words.server import SERVER_WORDS
from metrics.display.words.sources import SOURCE_WORDS
from metrics.display.words.standing import STANDING_WORDS
from metrics.display.words.states import STATE_WORDS
from metrics.display.words.tables import TABLE_WORDS
from metrics.display.words.taking import TAKING_WORDS
from metrics.display.words.towns import TOWN_WORDS
from metrics.display.words.verdicts import VERDICT_WORDS
from metrics.display.words.wall import WALL_WORDS
from metrics.language import Bilingual, Language
from metrics.phrase import Phrase

WORDS: dict[str, Bilingual] = {
    **PAGE_WORDS,
    **CHART_KIND_WORDS,
    **TABLE_WORDS,
    **MEASURE_WORDS,
    **STATE_WORDS,
    **PROBLEM_WORDS,
    **MARK_WORDS,
    **CHANGE_WORDS,
    **CHART_WORDS,
    **SEARCH_WORDS,
    **MISSING_WORDS,
    **DATA_WORDS,
    **TAKING_WORDS,
    **ABOUT_WORDS,
    **CONFLICT_WORDS,
    **COVERAGE_WORDS,
    **SOURCE_WORDS,
    **STANDING_WORDS,
    **OVERVIEW_WORDS,
    **TOWN_WORDS,
    **PROOF_WORDS,
    **VERDICT_WORDS,
    **PROOFREAD_WORDS,
    **RESTING_WORDS,
    **RULE_WORDS,
    **SERVER_WORDS,
    **LIGHT_WORDS,
    **WALL_WORDS,
    **CURATE_WORDS,
    **CURATE_KEY_WORDS,
    **DOUBT_WORDS,
}


def word(key: str, language: Language) -> Phrase:
    """Return the interface word ``key`` in ``language``."""
    return Phrase(WORDS[key].within(language))
