"""What a document gives to doubt: `metrics verify` tells it, and each is answered once, by its curator.

Another doubt about a figure is a function of its setting, and a line in ``CUES``.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from metrics.curation.cues.followed import followed_doubts
from metrics.curation.cues.measure import measure_doubt
from metrics.curation.cues.period import period_doubt
from metrics.curation.cues.rank import among_doubt, rank_doubt
from metrics.curation.cues.status import status_doubt
from metrics.curation.cues.surroundings import Setting
from metrics.curation.cues.whom import area_doubt, part_doubt
from metrics.curation.proving.cleaning import clean_text
from metrics.curation.proving.documents import Document
from metrics.curation.proving.evidence import Proof
from metrics.curation.proving.tokens import Token, tokens_of
from metrics.language import Bilingual
from metrics.model.codes import Doubt
from metrics.model.records import Catalogue, Exclusion, Source
from metrics.model.remarks import HasAnswers, RaisedDoubt
from metrics.model.units import package_units

RemarkCue = Callable[[Setting], Bilingual | None]


def document_doubts(
    catalogue: Catalogue, source: Source, document: Document, proved: Sequence[Proof]
) -> Iterator[RaisedDoubt]:
    """Yield what is doubtful in the figures that stand in a document, and in its exclusions, answered or not."""
    in_order = sorted(proved, key=lambda proof: proof.start)
    yield from _claimed_twice(in_order)
    for proof in in_order:
        setting = Setting(catalogue, source, document, proof)
        for doubt, cue in CUES.items():
            if message := cue(setting):
                yield RaisedDoubt(proof.observation, doubt, message)
    yield from _hidden_figures(
        exclusion for exclusion in catalogue.exclusions if exclusion.source == source.id
    )
    yield from followed_doubts(catalogue, source, document)


def judged_in(
    catalogue: Catalogue, source: Source, proved: Sequence[Proof]
) -> Iterator[tuple[HasAnswers, Collection[Doubt]]]:
    """Yield the records looked at in a document, each with the remarks (doubts) that words may raise of it."""
    yield from ((proof.observation, (*CUES, Doubt.SHARED)) for proof in proved)
    yield from (
        (exclusion, (Doubt.COUNTED,)) for exclusion in catalogue.exclusions if exclusion.source == source.id
    )


def _claimed_twice(proved: Sequence[Proof]) -> Iterator[RaisedDoubt]:
    """Yield the doubt on figures that stand where an earlier one of another indicator, measure or part stands.

    A number with the word of its fall begins before it, and ends with it: 少12人 and 12人 are one.
    """
    begins: dict[int, Proof] = {}
    ends: dict[int, Proof] = {}
    for proof in proved:
        at_end = ends.setdefault(proof.end, proof)
        before, later = begins.setdefault(proof.start, at_end).observation, proof.observation
        if before is not later:
            message = Bilingual(
                f"文档第 {later.line} 行的 '{later.quantity.printed}' 已是指标 '{before.indicator}' 的数字 "
                f"({before.location.file}:{before.location.line})；请删去一处",
                f"'{later.quantity.printed}' on line {later.line} is a figure of '{before.indicator}' already "
                f"({before.location.file}:{before.location.line}); delete one of them",
            )
            yield RaisedDoubt(before if Doubt.SHARED in before.sure else later, Doubt.SHARED, message)


def _hidden_figures(exclusions: Iterable[Exclusion]) -> Iterator[RaisedDoubt]:
    """Yield the doubt on exclusions that call a number with its unit a size, a slogan or no number at all."""
    for exclusion in (exclusion for exclusion in exclusions if exclusion.reason.is_of_no_figure):
        numbers = [token for token in tokens_of(clean_text(exclusion.text)) if _is_counted(token)]
        if numbers:
            message = Bilingual(
                f"'{numbers[0].text}' 带着单位，像一个数字，却以 '{exclusion.reason}' 排除；请收为数字，或改缘由",
                f"'{numbers[0].text}' has its unit, as figures have, and is excluded as '{exclusion.reason}'; "
                "carry it as a figure, or mend the reason",
            )
            yield RaisedDoubt(exclusion, Doubt.COUNTED, message)


def _is_counted(token: Token) -> bool:
    """Whether an excluded number in digits has a counter or is money, which a remark asks about."""
    if token.quantity is None or not re.search(r"\d", token.text):
        return False
    unit = package_units().find(token.quantity.unit)
    return token.quantity.unit == "元" or bool(unit and unit.counted)


def covers_doubt(setting: Setting) -> Bilingual | None:
    """Return the doubt that words say a sum is that of so many villages or firms, and the data do not say so."""
    figure = setting.observation
    if not figure.measure.is_level or figure.quantity.unit != "元" or figure.covers or figure.part:
        return None
    start = setting.proof.start - len(setting.bare_clause)
    counts = [token for token in setting.document.tokens_within(start, setting.proof.start) if _counts(token)]
    if not counts:
        return None
    return Bilingual(
        f"'{setting.printed}' 的分句里有 '{counts[-1].text}'，像是它统计的范围；请写 covers: {counts[-1].text}",
        f"'{counts[-1].text}' stands in the clause of '{setting.printed}', as if it counted these; "
        f"write covers: {counts[-1].text}",
    )


def _counts(token: Token) -> bool:
    """Whether a number beside a sum counts bodies that can earn and spend: 22个, 400余家, 26户."""
    is_named = token.text.endswith("大")  # 五大产业 are named, not counted
    return token.quantity is not None and token.quantity.unit in ("个", "家", "户", "村") and not is_named


CUES: dict[Doubt, RemarkCue] = {
    Doubt.MEASURE: measure_doubt,
    Doubt.PERIOD: period_doubt,
    Doubt.STATUS: status_doubt,
    Doubt.OF: rank_doubt,
    Doubt.AMONG: among_doubt,
    Doubt.PART: part_doubt,
    Doubt.AREA: area_doubt,
    Doubt.COVERS: covers_doubt,
}
