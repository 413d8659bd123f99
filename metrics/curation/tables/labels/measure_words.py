"""The words by which heads of a table say of which measure a column is, with an indicator or alone: 增长（%）."""

import re

from metrics.curation.tables.labels import table_labels
from metrics.model.codes import Measure
from metrics.model.levels import ALL_AROUND
from metrics.model.printed.printed_time import LAST_YEAR

_WORDS = {
    Measure.CHANGE_ON_YEAR: rf"(?:同比|[比较]{LAST_YEAR}(?:同期)?)?(?:增长|增减|增幅|增速|±)(?:率|速度)?"
    r"|同比|(?:annual )?(?:growth|change)(?: rate)?",
    Measure.RANK: rf"(?:在?{ALL_AROUND})?(?:位次|排名|排位|名次|排序)|rank(?:ing)?",
    Measure.SHARE: rf"占(?:{ALL_AROUND})?(?:的)?(?:比重?|比例|总量比重)|比重|share",
    Measure.COMPLETION: r"(?:(?:年度|全年|目标|任务|计划)*完成(?:率|进度|比例))|完成(?:年度|全年)?(?:目标|任务|计划)",
    Measure.CHANGE_AMOUNT: rf"(?:[比较]{LAST_YEAR})?(?:增减额|增减量|增加额|净增额?)",
}
MEASURES = {measure: re.compile(form, re.IGNORECASE) for measure, form in _WORDS.items()}
_OF_TWO_YEARS = re.compile(r"([12]\d{3})年?[比较]([12]\d{3})年?")


def measure_alone(head: str) -> Measure | None:
    """Return the measure that a head says its column is of, without saying of what; None where it does not."""
    plain = "".join(table_labels.without_unit(head).split())
    years = _OF_TWO_YEARS.match(plain)
    if (
        years and int(years[1]) == int(years[2]) + 1
    ):  # 2023年比2022年增长 is on the year, 2023年比2015年增长 is not
        plain = plain[years.end() :]
    return next((measure for measure, form in MEASURES.items() if form.fullmatch(plain)), None)
