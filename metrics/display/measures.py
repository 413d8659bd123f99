"""How figures of each measure are told: a change from its base, a share of its whole, a ratio of its parts, a rank."""

from typing import Protocol

from metrics.analysis.facts import Fact
from metrics.display.amounts import Amount, spaced
from metrics.display.digits import number_text, ordinal
from metrics.display.periods import period_text
from metrics.display.words import word
from metrics.display.words.phrase import uncapitalised
from metrics.language import Language
from metrics.model.ranks import competitors, without_verb
from metrics.model.records import Catalogue
from metrics.patterns import lazy_pattern

PREVIOUS = "previous"
_NUMERAL = lazy_pattern(
    r"\d+|[一二两三四五六七八九十百]+"
)  # one of 七个网格 tells how many, two of 六区两县 do not


class Phrasing(Protocol):
    """What tells a catalogue's names and figures in one language."""

    @property
    def catalogue(self) -> Catalogue:
        """What they are from."""

    @property
    def language(self) -> Language:
        """In which of the two all is told."""

    def word(self, key: str, *parts: object) -> str:
        """Return an interface word with ``parts`` filled in."""

    def area(self, area: str) -> str:
        """Return the short name of a town."""

    def indicator(self, indicator: str) -> str:
        """Return an indicator's name."""

    def amount(self, row: Fact) -> Amount:
        """Return a row's figure with the words around its number."""

    def ranked(self, row: Fact) -> str:
        """Return by what a row is placed among others: its indicator, or how far that grew."""


def measured_amount(row: Fact, wording: Phrasing) -> Amount:
    """Return a row's figure with the words that tell its measure, where it is no level."""
    amount, language = wording.amount(row), wording.language
    if row.measure.is_change:
        return amount if row.base else _against(amount, row, wording)
    if row.measure.has_target:
        return amount.within(word("told_completion", language))
    if row.measure.has_whole:
        whole = whole_text(row, wording)
        return amount.within(word("share_of" if whole else "told_share", language), whole)
    if row.measure.is_ratio:
        return amount.within(word("ratio_is", language), parts_text(row, wording))
    if ranks_by_another(row):
        return Amount(amount.within(word("rank_by", language), wording.ranked(row)).text)
    return amount


def labelled_amount(row: Fact, wording: Phrasing) -> Amount:
    """Return a row's figure as it stands alone on a chart: a share with its whole, where that is said."""
    amount, whole = wording.amount(row), whole_text(row, wording)
    return amount.within(word("share_of", wording.language), whole) if whole else amount


def ranks_by_another(row: Fact) -> bool:
    """Whether a row is a rank, and by another measure than the level."""
    return row.ranked is not None and not row.ranked.is_level


def change_amount(change: Amount, row: Fact, wording: Phrasing) -> Amount:
    """Return a change as it stands alone: one that is not from the year before says from what it is."""
    return _against(change, row, wording) if row.base else change


def _against(change: Amount, row: Fact, wording: Phrasing) -> Amount:
    """Return a change with that from which it is counted, where that is said."""
    against = against_text(row, wording)
    return change.within(word("change_against", wording.language), against) if against else change


def against_text(row: Fact, wording: Phrasing) -> str:
    """Return from what a change is counted, as it stands beside the figure; empty where several years do not say."""
    if row.quantity.is_mean_a_year:
        return wording.word("a_year_on_average")
    if not row.base:
        return "" if row.period.spans_years else wording.word("on_year")
    if row.base == PREVIOUS:
        return wording.word("on_previous")
    return wording.word("on_base", period_text(row.details.base_period, wording.language))


def whole_text(row: Fact, wording: Phrasing) -> str:
    """Return what a share is a share of; empty where that is not said."""
    if row.whole == row.indicator:
        return wording.word("all_in", wording.area(row.area))
    if row.whole in wording.catalogue.indicators:
        name = wording.indicator(row.whole)
        return name if wording.language is Language.ZH else uncapitalised(name)
    return row.details.whole.within(wording.language) or row.whole


def parts_text(row: Fact, wording: Phrasing) -> str:
    """Return the names of the parts of a ratio, in its order."""
    parts = wording.catalogue.indicators[row.indicator].ratio_of
    return " : ".join(part.within(wording.language) for part in parts)


def proportion_text(row: Fact) -> str:
    """Return the numbers of a ratio, each with the digits that are printed: 8.3 : 71.1 : 20.6."""
    return " : ".join(number_text(part, 0) for part in row.quantity.parts)


def positions_text(first: int, last: int, language: Language) -> str:
    """Return the positions that something may take.

    >>> positions_text(1, 2, Language.EN), positions_text(3, 3, Language.ZH)
    ('1st–2nd', '第 3')
    """
    positions = dict.fromkeys((first, last))
    if language is Language.EN:
        return "–".join(map(ordinal, positions))
    return f"第 {'–'.join(map(str, positions))}"


def among_text(row: Fact, wording: Phrasing) -> str:
    """Return the place whose towns are ranked, or the others as printed."""
    return row.among.within(wording.language) if row.among else ""


def is_in_field(row: Fact) -> bool:
    """Whether a rank is among others as printed, such as 六区两县, not among those of a place."""
    return row.among_count is not None or row.details.field


def rank_text(row: Fact, wording: Phrasing) -> str:
    """Return a rank: as printed in 中文; with its place in English, and among how many where that is printed."""
    in_field = is_in_field(row)
    if wording.language is Language.ZH:
        return spaced(_chinese_rank(row, in_field=in_field))
    among, where = among_text(row, wording), "among" if in_field else "in"
    if row.value is None:
        top = f"in the top {float(row.high):.0f}" if row.high is not None else "among the leading"
        return f"{top} {'of' if in_field else 'in'} {among}"
    rank = f"{'joint ' if '并列' in row.printed else ''}{ordinal(int(row.value))}"
    return f"{rank} of {row.among_count} ({among})" if row.among_count else f"{rank} {where} {among}"


def _chinese_rank(row: Fact, *, in_field: bool) -> str:
    """Return a rank as printed, behind those it is among where the figure itself does not name them."""
    if not in_field:
        return row.printed
    rank = without_verb(row.printed)
    text = rank if row.competitors in rank else f"{row.competitors}中{rank}"
    is_counted = (
        competitors(row.competitors) == row.among_count and len(_NUMERAL.findall(row.competitors)) == 1
    )
    return text if is_counted or not row.among_count else f"{text}（共{row.among_count}个）"
