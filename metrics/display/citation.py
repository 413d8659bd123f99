"""How to cite what was seen: the view, the data's version, the day, the address."""

from collections.abc import Callable
from datetime import date

from metrics.analysis.comparing.comparison import View
from metrics.display.wording import Wording
from metrics.language import Bilingual, Language

# GB/T 7714-2015, a data set online: author. title: edition[DS/OL]. [day of access]. address
FORM = Bilingual(
    "{product}. {title}：{version}[DS/OL]. [{day}]. {link}",
    "{product}. {title}. {version}. Accessed {day}. {link}",
)


def citation(title: str, link: str, day: date, wording: Wording) -> str:
    """Return the citation of what is called ``title``: in 中文 by GB/T 7714, in English in plain words.

    It ends with the day where the ``link`` is empty: not known.
    """
    text = FORM.within(wording.language).format(
        product=wording.word("product"),
        title=title,
        version=f"{wording.word('data_version')} {wording.catalogue.version}",
        day=day.isoformat(),
        link=link,
    )
    return text.rstrip()


def citations(title: Bilingual, link: str, day: date, wording: Wording) -> Bilingual:
    """Return the citation in both languages."""
    texts = {
        language: citation(title.within(language), link, day, Wording(wording.catalogue, language))
        for language in Language
    }
    return Bilingual(texts[Language.ZH], texts[Language.EN])


def offered(cited: Bilingual, language: Language) -> tuple[tuple[str, str], ...]:
    """Return the citations that a page offers, each behind its name: an English page none in Chinese.

    A Chinese one has both, as Chinese papers do.
    """
    english = ("cite_en", cited.en)
    return (english,) if language is Language.EN else (("cite_zh", cited.zh), english)


def view_title(view: View, wording: Wording) -> str:
    """Return the title under which a view is cited: indicator and measure, towns, years."""
    name = wording.indicator(view.indicator)
    if not view.measure.is_level:
        name = wording.in_measure(view.indicator, view.measure)
    towns = wording.word("comma").join(wording.area(area) for area in view.areas)
    years = f"{view.first}–{view.last}" if view.first != view.last else str(view.first)
    return wording.word("view_title", name, towns, years)


def both_titles(view: View, wording: Wording) -> Bilingual:
    """Return the title of a view in both languages, for its citation in either."""
    return in_both(lambda spoken: view_title(view, spoken), wording)


def in_both(wording_of: Callable[[Wording], str], wording: Wording) -> Bilingual:
    """Return a text in both languages: ``wording_of`` is asked with the wording of either."""
    return Bilingual(*(wording_of(Wording(wording.catalogue, language)) for language in Language))
