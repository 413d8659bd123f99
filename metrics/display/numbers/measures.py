"""Figures worded by their measure: a change from a base, a share of a whole, a ratio of parts, a rank among others."""

from typing import Protocol

from metrics.analysis.facts import Fact
from metrics.display.numbers.amounts import Amount, spaced
from metrics.display.numbers.digits import number_text, ordinal
from metrics.display.periods import period_text
from metrics.display.words import word
from metrics.display.words.phrase import uncapitalised
from metrics.language import Language
from metrics.model.printed.ranks import competitors, without_verb
from metrics.model.records import Catalogue
from metrics.patterns import lazy_pattern

PREVIOUS = "previous"
# One of 七个网格 tells how many, two of 六区两县 do not
_NUMERAL = lazy_pattern(r"\d+|[一二两三四五六七八九十百]+")


class Phrasing(Protocol):
    """Names and amounts in one language, as `wording.Wording` has them: all that wording a measure asks for."""

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue whose towns and indicators are named."""

    @property
    def language(self) -> Language:
        """The language of the words: 中文 or English."""

    def word(self, key: str, *slots: object) -> str:
        """Return a word of the interface with ``slots`` filled in."""

    def area(self, area: str) -> str:
        """Return the short name of a town."""

    def indicator(self, indicator: str) -> str:
        """Return the name of an indicator in words."""

    def amount(self, fact: Fact) -> Amount:
        """Return a fact's figure as an `Amount`."""

    def ranked(self, fact: Fact) -> str:
        """Return by what a rank places its town among others: an indicator, or how far that grew."""


def measured_amount(fact: Fact, wording: Phrasing) -> Amount:
    """Return a figure with the words of its measure, where it is no level: 完成目标的 95%, *up 5 % on the year*."""
    amount, language = wording.amount(fact), wording.language
    if fact.measure.is_change:
        return amount if fact.base else _against(amount, fact, wording)
    if fact.measure.has_target:
        return amount.within(word("told_completion", language))
    if fact.measure.has_whole:
        whole = whole_text(fact, wording)
        return amount.within(word("share_of" if whole else "told_share", language), whole)
    if fact.measure.is_ratio:
        return amount.within(word("ratio_is", language), terms_text(fact, wording))
    if ranks_by_another(fact):
        return Amount(amount.within(word("rank_by", language), wording.ranked(fact)).text)
    return amount


def labelled_amount(fact: Fact, wording: Phrasing) -> Amount:
    """Return a figure as a chart's label words its measure: a share with its whole, where that is said."""
    amount, whole = wording.amount(fact), whole_text(fact, wording)
    return amount.within(word("share_of", wording.language), whole) if whole else amount


def ranks_by_another(fact: Fact) -> bool:
    """Whether a fact is a rank, and by another measure than the level."""
    return fact.ranked is not None and not fact.ranked.is_level


def change_amount(change: Amount, fact: Fact, wording: Phrasing) -> Amount:
    """Return a change as it stands alone: one that is not from the year before says from which base it is."""
    return _against(change, fact, wording) if fact.base else change


def _against(change: Amount, fact: Fact, wording: Phrasing) -> Amount:
    """Return a change with the words of its base, where that is stated: 比 2020 年."""
    against = against_text(fact, wording)
    return change.within(word("change_against", wording.language), against) if against else change


def against_text(fact: Fact, wording: Phrasing) -> str:
    """Return the base of a change in words, 比上年; empty where a change over several years does not say."""
    if fact.quantity.is_mean_a_year:
        return wording.word("a_year_on_average")
    if not fact.base:
        return "" if fact.period.spans_years else wording.word("on_year")
    if fact.base == PREVIOUS:
        return wording.word("on_previous")
    return wording.word("on_base", period_text(fact.details.base_period, wording.language))


def whole_text(fact: Fact, wording: Phrasing) -> str:
    """Return what a share is a share of; empty where that is not said."""
    if fact.whole == fact.indicator:
        return wording.word("all_in", wording.area(fact.area))
    if fact.whole in wording.catalogue.indicators:
        name = wording.indicator(fact.whole)
        return name if wording.language is Language.ZH else uncapitalised(name)
    return fact.details.whole.within(wording.language) or fact.whole


def terms_text(fact: Fact, wording: Phrasing) -> str:
    """Return the names of the parts of a ratio, in its order."""
    terms = wording.catalogue.indicators[fact.indicator].ratio_of
    return " : ".join(term.within(wording.language) for term in terms)


def proportion_text(fact: Fact) -> str:
    """Return the numbers of a ratio, each with the digits that are printed: 8.3 : 71.1 : 20.6."""
    return " : ".join(number_text(term, 0) for term in fact.quantity.terms)


def positions_text(first: int, last: int, language: Language) -> str:
    """Return the positions of a rank in words, one or a range: 第 3–5, 3rd–5th.

    >>> positions_text(1, 2, Language.EN), positions_text(3, 3, Language.ZH)
    ('1st–2nd', '第 3')
    """
    positions = dict.fromkeys((first, last))
    if language is Language.EN:
        return "–".join(map(ordinal, positions))
    return f"第 {'–'.join(map(str, positions))}"


def among_text(fact: Fact, wording: Phrasing) -> str:
    """Return in words among whom a rank is: the place whose towns are ranked, or the others as printed."""
    return fact.among.within(wording.language) if fact.among else ""


def is_in_field(fact: Fact) -> bool:
    """Whether a rank is among others as printed, such as 六区两县, and not among the towns of a place."""
    return fact.among_count is not None or fact.details.field


def rank_text(fact: Fact, wording: Phrasing) -> str:
    """Return a rank in words: as printed in 中文; in English its place, and among how many where that is printed."""
    in_field = is_in_field(fact)
    if wording.language is Language.ZH:
        return spaced(_chinese_rank(fact, in_field=in_field))
    among, where = among_text(fact, wording), "among" if in_field else "in"
    if fact.value is None:
        top = f"in the top {float(fact.high):.0f}" if fact.high is not None else "among the leading"
        return f"{top} {'of' if in_field else 'in'} {among}"
    rank = f"{'joint ' if fact.quantity.is_joint else ''}{ordinal(int(fact.value))}"
    return f"{rank} of {fact.among_count} ({among})" if fact.among_count else f"{rank} {where} {among}"


def _chinese_rank(fact: Fact, *, in_field: bool) -> str:
    """Return a rank in 中文, behind those it is among where the figure itself does not name them: 六区两县中第三."""
    if not in_field:
        return fact.printed
    rank = without_verb(fact.printed)
    text = rank if fact.competitors in rank else f"{fact.competitors}中{rank}"
    is_counted = (
        competitors(fact.competitors) == fact.among_count and len(_NUMERAL.findall(fact.competitors)) == 1
    )
    return text if is_counted or not fact.among_count else f"{text}（共{fact.among_count}个）"
