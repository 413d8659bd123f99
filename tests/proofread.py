"""Two towns over three years, and how a draft of them is proofread."""

from metrics.analysis.proofreading.claims_judged import proofread
from metrics.analysis.proofreading.judgement import Judgement
from metrics.analysis.store import facts_of
from metrics.curation.drafts.draft import Draft
from metrics.model.records import Catalogue
from tests.worlds import world

WORLD = world(
    {
        "output": {
            "x2021": "level: 10.87亿元",
            "x2022": "level: 11.56亿元; change_on_year: 6.3%",
            "x2023": "level: 12.34亿元; change_on_year: 6.7%; completion: 101.5%; "
            "rank: 全市第二, of: level, among: 永康市",
            "w2022": "level: 3.62亿元",
            "w2023": "level: 3.75亿元; change_on_year: 3.6%",
        },
        "income": {
            "x2022": "level: 7001万元; change_on_year: 3.3%",
            "x2023": "level: 8133万元; change_on_year: 16.2%; completion: 103.5%",
            "w2023": "level: 5120万元",
        },
    }
)


def judged(text: str, known: Catalogue = WORLD) -> tuple[Judgement, ...]:
    """Return a draft proofread by a catalogue, that of both towns where no other is given."""
    return proofread(facts_of(known), Draft(text, known).claims())


def tells_apart(text: str, right: str | int, wrong: str | int) -> bool:
    """Whether the last claim of a draft is right with one number filled in, and wrong with another."""
    last_right, last_wrong = (judged(text.format(number))[-1].outcome for number in (right, wrong))
    return last_right.is_right and last_wrong.is_wrong
