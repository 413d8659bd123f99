"""What a catalogue alone gives to doubt: `metrics check` tells it, and each is answered once, by its curator.

Another doubt is a function from a catalogue to what it raises, and a line in ``DOUBTS``.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import chain

from metrics.analysis.doubting.below_zero import below_zero
from metrics.analysis.doubting.out_of_scale import out_of_scale
from metrics.analysis.following.levels_led_back import other_than_follows
from metrics.errors import Remark
from metrics.language import Bilingual
from metrics.model.codes import Doubt
from metrics.model.printed.printed_time import YEARS_ON
from metrics.model.records import Catalogue, Source
from metrics.model.remarks import HasAnswers, RaisedDoubt, remarks_of, years_in

ALL = 100  # per cent: no part is more
NO_WHY = Bilingual(
    "'defined_by: {}' 没有写凭什么各处口径相同；请写 why: {{zh: …, en: …}}",
    "'defined_by: {}' does not say on what ground it means the same everywhere; write why: {{zh: …, en: …}}",
)


def catalogue_remarks(catalogue: Catalogue) -> tuple[Remark, ...]:
    """Return the remarks, what is doubtful in a catalogue alone and not answered, by file and line."""
    raised = chain.from_iterable(raise_doubts(catalogue) for raise_doubts in DOUBTS.values())
    return remarks_of(raised, _judged(catalogue))


def _judged(catalogue: Catalogue) -> Iterator[tuple[HasAnswers, Collection[Doubt]]]:
    """Yield all records that answer for themselves, with the doubts of this module: a map answers for a whole table."""
    own = (observation for observation in catalogue.observations if not observation.cell)
    records: Iterable[HasAnswers] = chain(catalogue.sources.values(), catalogue.indicators.values(), own)
    return ((record, DOUBTS) for record in records)


def _shares_of_more_than_all(catalogue: Catalogue) -> Iterator[RaisedDoubt]:
    """Yield the remarks on shares, parts that are more than their whole."""
    for observation in catalogue.observations:
        low = observation.quantity.low
        if observation.measure.has_whole and low is not None and low > ALL:
            message = Bilingual(
                f"'{observation.quantity.printed}' 超过全部，不是占比；请改口径，如 completion",
                f"'{observation.quantity.printed}' is more than all, no share; mend the measure, as to completion",
            )
            yield RaisedDoubt(observation, Doubt.SHARE, message)


def _without_why(catalogue: Catalogue) -> Iterator[RaisedDoubt]:
    """Yield the remarks on indicators that are said to mean the same everywhere, without a ground."""
    for indicator in catalogue.indicators.values():
        if indicator.defined_by.is_stated and not indicator.why.zh:
            code = str(indicator.defined_by)
            yield RaisedDoubt(indicator, Doubt.WHY, NO_WHY.filled(code))


def _other_years(catalogue: Catalogue) -> Iterator[RaisedDoubt]:
    """Yield the remarks on documents whose words tell other years than the one they are filed under."""
    for source in catalogue.sources.values():
        printed = _years_printed(source)
        if printed and source.period.text and not printed & _years_of(source):
            years = ", ".join(map(str, sorted(printed)))
            message = Bilingual(
                f"'known_from' 印的是 {years}，'period' 却是 '{source.period.text}'；请改其一，或补 去年、今年",
                f"'known_from' prints {years}, and 'period' is '{source.period.text}'; mend either, or add 去年, 明年",
            )
            yield RaisedDoubt(source, Doubt.YEAR, message)


def _years_printed(source: Source) -> set[int]:
    """Return the years that a document's ``known_from`` prints, to remark on, those of 去年 and 明年 too."""
    words = [printed.text for printed in source.known_from]
    printed = {year for word in words for year in years_in(word)}
    steps = {step for name, step in YEARS_ON.items() if any(name in word for word in words)}
    return printed | {year + step for year in printed for step in steps}


def _years_of(source: Source) -> set[int]:
    """Return the years that a document's period touches, against which a remark holds the years it prints."""
    start, end = source.period.start, source.period.end
    return {source.period.year, *(range(start.year, end.year + 1) if start and end else ())}


def _other_cities(catalogue: Catalogue) -> Iterator[RaisedDoubt]:
    """Yield the remarks on documents that mean another city by 全市 than an earlier one of their town."""
    first: dict[str, Source] = {}
    for source in catalogue.sources.values():
        if source.whole_city.zh and not source.whole_city.zh.endswith("市"):
            message = Bilingual(
                f"全市 是 '{source.whole_city.zh}'，不是市；请写文档所说的市",
                f"全市 is '{source.whole_city.zh}', which is no city (市); write the one that the document means",
            )
            yield RaisedDoubt(source, Doubt.CITY, message)
        before = first.setdefault(source.area, source) if source.whole_city.zh and source.area else source
        if before.whole_city.zh != source.whole_city.zh:
            message = Bilingual(
                f"全市 在此是 '{source.whole_city.zh}'，在同一镇的 '{before.id}' 里是 "
                f"'{before.whole_city.zh}'；请改其一",
                f"全市 is '{source.whole_city.zh}' here and '{before.whole_city.zh}' in document '{before.id}' of the "
                "same town; mend either",
            )
            yield RaisedDoubt(source, Doubt.CITY, message)


DOUBTS: dict[Doubt, Callable[[Catalogue], Iterable[RaisedDoubt]]] = {
    Doubt.SHARE: _shares_of_more_than_all,
    Doubt.SCALE: out_of_scale,
    Doubt.FOLLOWS: other_than_follows,
    Doubt.BELOW_ZERO: below_zero,
    Doubt.WHY: _without_why,
    Doubt.YEAR: _other_years,
    Doubt.CITY: _other_cities,
}
