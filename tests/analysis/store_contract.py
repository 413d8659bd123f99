"""What every store of figures must do: a new one is a line in STORES, and then all of this holds of it, too."""

from collections.abc import Callable, Mapping

from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts, Query, facts_of
from metrics.model.codes import Measure, Status
from metrics.model.records import Catalogue
from tests.worlds import world

STORES: Mapping[str, Callable[[Catalogue], Facts]] = {"memory": facts_of}

WISHES: tuple[Query, ...] = (
    {},
    {"replaced": True},
    {"indicator": "output"},
    {"indicator": "output", "replaced": True},
    {"indicator": "nothing of the kind"},
    {"areas": ["西溪"]},
    {"areas": []},
    {"areas": ["西湖", "西溪", "西溪"], "indicator": "output"},
    {"areas": {"花街": 1}, "indicator": "output", "years": range(2020, 2025)},
    {"years": [2022]},
    {"years": range(0)},
    {"measures": [Measure.LEVEL]},
    {"measures": (Measure.RANK, Measure.COMPLETION), "areas": ("西溪", "西湖")},
    {"statuses": {Status.IMPLIED, Status.PLANNED}},
    {"statuses": [Status.PRINTED], "indicator": "output", "measures": [Measure.LEVEL], "replaced": True},
    {"document": "x2023.txt"},
    {"document": "x2023.txt", "line": 2},
    {"document": "x2023.txt", "line": 99},
    {"document": "x2023.txt", "cell": "C12"},
    {"document": "x2023.txt", "indicator": "output", "replaced": True},
    {"document": "nothing.txt"},
)


def contract_world() -> Catalogue:
    """Return a catalogue with figures of every kind: printed, planned, implied, of parts, replaced and disputed."""
    return world(
        {
            "output": {
                "x2022": "level: 9亿元; change_on_year: 5%; level: 2亿元, part: 下赵村",
                "x2023": "level: 10亿元, supersedes: {document: x2022, line: 1}, period: 2022; level: 12.34亿元",
                "w2023": "level: 8亿元; level: 9亿元, status: planned, period: 2024; completion: 98%",
                "h2024": "level: 3亿元; change_on_year: 4%",
            },
            "air": {
                "x2023": "rank: 第二, of: level, among: 全市",
                "w2023": "rank: 前列, of: level, among: 全市",
            },
            "dust": {"x2023": "level: 30µg/m³", "x2024": "level: 31µg/m³, period: 2023"},
            "many": {"x2023": "level: 20个"},
            "rich": {"x2023": "level: 4个"},
        }
    )


def order_of(fact: Fact) -> tuple[object, ...]:
    """Return what the place of a fact among all others is told by."""
    about = fact.theme, fact.indicator, fact.area, fact.period.text, fact.measure, fact.part
    return *about, fact.document, fact.first.at


def is_wanted(fact: Fact, wanted: Query) -> bool:
    """Whether a fact is all that is wanted, told one wish after another."""
    asked = {
        "indicator": fact.indicator,
        "document": fact.document,
        "line": fact.line,
        "cell": fact.first.cell,
    }
    among = {"areas": fact.area, "years": fact.year, "measures": fact.measure, "statuses": fact.status}
    counts = fact.successor is None or bool(wanted.get("replaced"))
    same = all(wanted[name] == value for name, value in asked.items() if name in wanted)  # type: ignore[literal-required]
    inside = all(value in wanted[name] for name, value in among.items() if name in wanted)  # type: ignore[literal-required]
    return counts and same and inside
