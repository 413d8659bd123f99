"""With the documents at hand: changes of meaning that no check once told, made to the real figures, are remarked."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

import pytest
from msgspec.structs import replace

from metrics.analysis.doubting.remarks import catalogue_remarks
from metrics.curation.cues.remarks import document_doubts
from metrics.curation.proving.documents import Document, read_document
from metrics.curation.proving.evidence import proofs
from metrics.language import Bilingual
from metrics.model.codes import Accrual, DefinedBy, Measure, Reason, Status
from metrics.model.period import Period
from metrics.model.quantity import Quantity
from metrics.model.records import NOWHERE, Catalogue, Exclusion, Location, Observation
from metrics.model.remarks import RaisedDoubt, remarks_of
from tests.facts.real import CATALOGUE, DOCUMENTS

pytestmark = pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="the documents are not here")

GROWTH, COMPLETION, SHARE, LEVEL = (
    *(Measure.CHANGE_ON_YEAR, Measure.COMPLETION, Measure.SHARE, Measure.LEVEL),
)
Where = tuple[str, int, str]
UNTOLD = {  # what the words around a figure do not show
    "part: 004:291 704.29 of the whole",
    "part: 003:332 100% of the whole",
    "area: 002:122 340 of 西溪",
    "declaration: investment is a stock",
}
MEASURES = [
    *((("000", 235, "114"), measure) for measure in (GROWTH, SHARE)),
    *((("002", 122, "28.6"), measure) for measure in (GROWTH, COMPLETION)),
    *[(("004", 121, "106.9"), GROWTH), (("004", 90, "73"), GROWTH), (("002", 181, "238.4"), COMPLETION)],
    *[
        (("004", 289, "59.31"), COMPLETION),
        (("002", 154, "1/4"), COMPLETION),
        (("003", 294, "下降17"), GROWTH),
    ],
    *[(("003", 330, "提高30"), GROWTH), (("004", 174, "95"), COMPLETION)],
]
PERIODS = [
    *((("000", 236, "全市第一"), period) for period in ("2020", "2020-H1")),
    *(((source, line, text), "2020") for source, line, text in [("000", 234, "1.3"), ("000", 235, "114")]),
    *(
        (("000", line, text), "2020")
        for line, text in [(145, "1260"), (167, "863"), (169, "无"), (192, "6500")]
    ),
    *[(("001", 199, "12.34"), "2022"), (("002", 158, "26"), "2023"), (("001", 251, "76"), "2023")],
]
STATUSES = [
    *((where, Status.PRINTED) for where in [("003", 156, "500"), ("003", 154, "32"), ("002", 203, "40")]),
    *[(("003", 211, "两大"), Status.PRINTED), (("004", 289, "8133"), Status.PLANNED)],
]
OF_A_PART = [
    *[("000", 192, "6500"), ("002", 142, "900"), ("004", 291, "704.29"), ("003", 292, "9次")],
    *[("003", 302, "256"), ("003", 332, "100%")],
]
SWAPPED = [(("004", 90, "73"), ("004", 92, "85")), (("002", 142, "900"), ("002", 187, "600"))]
AREAS = [
    *[(("001", 199, "12.34"), "花街"), (("000", 234, "1.3"), "西湖"), (("003", 51, "26"), "西溪")],
    *(
        (("002", line, text), "西溪")
        for line, text in [
            (172, "67"),
            (168, "上百"),
            (120, "1189"),
            (124, "100"),
            (122, "七个"),
            (122, "340"),
        ]
    ),
]
RANKS = [("000", 233, "全市第二"), ("002", 181, "全市第一"), ("000", 236, "全市第一")]
YEARS = [("000", "2021"), ("002", "2023"), ("004", "2024")]
SHARED = [
    *[
        (("004", 289, "59.31"), "industrial_output", "同比增长"),
        (("002", 181, "238.4"), "industrial_output", "同比"),
    ],
    *[(("004", 289, "8133"), "project_money", "固定资产投资"), (("004", 290, "11.6"), "tax_revenue", "增速")],
]
CITIES = [("000", Bilingual("金华市", "Jinhua")), ("004", Bilingual("江津区", "Jiangjin"))]


def figure(where: Where) -> Observation:
    """Return the figure that begins with a text on a line of a document."""
    source, line, text = where
    return next(
        observation
        for observation in CATALOGUE.observations
        if (observation.source, observation.line) == (source, line)
        and observation.quantity.printed.startswith(text)
    )


def changed(where: Where, **fields: object) -> Catalogue:
    """Return the catalogue with one figure changed."""
    wrong = figure(where)
    other = replace(wrong, **fields)
    return replace(
        CATALOGUE,
        observations=tuple(
            other if observation is wrong else observation for observation in CATALOGUE.observations
        ),
    )


def swapped(one: Where, other: Where) -> Catalogue:
    """Return the catalogue with the parts of two figures swapped."""
    first, second = figure(one), figure(other)
    parts = {first: second.part, second: first.part}
    return replace(
        CATALOGUE,
        observations=tuple(
            replace(observation, part=parts.get(observation, observation.part))
            for observation in CATALOGUE.observations
        ),
    )


def dated(source: str, period: str) -> Catalogue:
    """Return the catalogue with a document, and its figures, of another year."""
    old, new = CATALOGUE.sources[source], Period.read(period)
    figures = (
        replace(observation, period=new)
        if (observation.source, observation.period) == (source, old.period)
        else observation
        for observation in CATALOGUE.observations
    )
    sources = {**CATALOGUE.sources, source: replace(old, period=new)}
    return replace(CATALOGUE, sources=sources, observations=tuple(figures))


def claimed(where: Where, indicator: str, near: str) -> Catalogue:
    """Return the catalogue with a figure claimed by another indicator as well."""
    location = Location("elsewhere.yaml", 1, 1)
    again = replace(figure(where), indicator=indicator, near=near, location=location, sure=())
    return replace(CATALOGUE, observations=(*CATALOGUE.observations, again))


def declared(indicator: str, **fields: object) -> Catalogue:
    """Return the catalogue with an indicator declared otherwise."""
    other = replace(CATALOGUE.indicators[indicator], **fields)
    return replace(CATALOGUE, indicators={**CATALOGUE.indicators, indicator: other})


def excluded(line: int, text: str, reason: Reason) -> Catalogue:
    """Return the catalogue with a number of document 004 excluded."""
    exclusion = Exclusion("004", line, text, reason, NOWHERE)
    return replace(CATALOGUE, exclusions=(*CATALOGUE.exclusions, exclusion))


def at(where: Where) -> str:
    """Return a place as the name of a change has it."""
    return f"{where[0]}:{where[1]} {where[2]}"


def of_figures() -> Iterator[tuple[str, Catalogue]]:
    """Yield the changes of what is said about one figure."""
    yield from (
        (f"measure: {at(where)} as {measure}", changed(where, measure=measure)) for where, measure in MEASURES
    )
    yield from (
        (f"period: {at(where)} of {p}", changed(where, period=Period.read(p))) for where, p in PERIODS
    )
    yield from (
        (f"status: {at(where)} {status}", changed(where, status=status)) for where, status in STATUSES
    )
    yield from ((f"part: {at(where)} of the whole", changed(where, part="")) for where in OF_A_PART)
    yield from ((f"part: {at(one)} and {at(other)} swapped", swapped(one, other)) for one, other in SWAPPED)
    yield from ((f"area: {at(where)} of {area}", changed(where, area=area, part="")) for where, area in AREAS)
    yield from ((f"rank: {at(where)} of a level", changed(where, of=LEVEL)) for where in RANKS)
    yield from (
        (f"shared: {at(where)} as {indicator}", claimed(where, indicator, near))
        for where, indicator, near in SHARED
    )
    yield "covers: left out", changed(("002", 179, "1400"), covers=None)
    yield "digits: 提高 left out", changed(("003", 330, "提高30%"), quantity=Quantity.read("30%"))


def of_the_rest() -> Iterator[tuple[str, Catalogue]]:
    """Yield the changes of documents, of what is declared, and of what is left out."""
    between = next(indicator for indicator in CATALOGUE.indicators.values() if indicator.difference_of)
    assert between.difference_of
    yield from ((f"year: {source} of {period}", dated(source, period)) for source, period in YEARS)
    for source, city in CITIES:
        sources = {**CATALOGUE.sources, source: replace(CATALOGUE.sources[source], whole_city=city)}
        yield f"city: {source} {city.zh}", replace(CATALOGUE, sources=sources)
    yield (
        "declaration: difference turned",
        declared(between.id, difference_of=between.difference_of[::-1]),
    )
    yield "declaration: grids are plain", declared("grids", defined_by=DefinedBy.PLAIN)
    yield "declaration: investment is a stock", declared("fixed_asset_investment", accrual=Accrual.STOCK)
    yield "omission: 165个", excluded(263, "165个", Reason.STANDARD)
    yield "omission: 8133万元", excluded(289, "8133万元", Reason.SLOGAN)


@cache
def document(file: str) -> Document:
    """Return a document as the program reads it."""
    return read_document(DOCUMENTS / file)


def touched(catalogue: Catalogue) -> set[str]:
    """Return the documents of which a catalogue says something else than the real one: all, of another indicator."""
    if catalogue.indicators != CATALOGUE.indicators:
        return set(CATALOGUE.sources)
    figures = {*catalogue.observations} ^ {*CATALOGUE.observations}
    exclusions = {*catalogue.exclusions} ^ {*CATALOGUE.exclusions}
    sources = {name for name, source in catalogue.sources.items() if source != CATALOGUE.sources[name]}
    return sources | {figure.source for figure in figures} | {exclusion.source for exclusion in exclusions}


def findings(catalogue: Catalogue, sources: Iterable[str] = CATALOGUE.sources) -> set[tuple[str, int, str]]:
    """Return the remarks about a catalogue by place and doubt; of documents, about these."""
    raised: list[RaisedDoubt] = []
    for source in map(catalogue.sources.__getitem__, sources):
        proved = proofs(catalogue, source.id, document(source.file))
        raised += document_doubts(catalogue, source, document(source.file), proved)
    remarks = (*remarks_of(raised, ()), *catalogue_remarks(catalogue))
    return {(remark.file, remark.line, remark.code) for remark in remarks}


def test_changes_of_meaning_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    before, made = findings(CATALOGUE), dict([*of_figures(), *of_the_rest()])
    untold = {name for name, change in made.items() if not findings(change, touched(change)) - before}
    classes, silent = (Counter(name.split(":")[0] for name in names) for names in (made, untold))
    with capsys.disabled():
        counts = ", ".join(
            f"{class_} {classes[class_] - silent[class_]} of {classes[class_]}" for class_ in classes
        )
        print(f"\nmistakes of meaning told: {len(made) - len(untold)} of {len(made)} ({counts})")
    assert len(made) >= 60
    assert untold == UNTOLD
