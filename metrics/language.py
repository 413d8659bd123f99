"""The two languages in which everything is said, and a text that exists in both."""

import re
from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct

from metrics.patterns import lazy_pattern
from metrics.phrase import Phrase

CHINESE = lazy_pattern("[\u4e00-\u9fff]")  # a character of a text


class Language(StrEnum):
    """A reader's language, named by its ISO 639-1 code."""

    ZH = "zh"
    EN = "en"

    @property
    def tag(self) -> str:
        """The language's tag for programs that read a page out or break its lines."""
        return "zh-CN" if self is Language.ZH else "en"

    @property
    def own_name(self) -> str:
        """What the language calls itself."""
        return "中文" if self is Language.ZH else "English"

    @property
    def other(self) -> "Language":
        """The other one of the two languages."""
        return Language.EN if self is Language.ZH else Language.ZH


def spoken(code: str) -> Language | None:
    """Return the language that a code names as people and browsers write it: EN, zh-CN, en_GB; None for others.

    >>> spoken("zh-CN"), spoken("EN"), spoken("de")
    (<Language.ZH: 'zh'>, <Language.EN: 'en'>, None)
    """
    first = re.split("[-_.@]", code.strip().lower())[0]
    return Language(first) if first in list(Language) else None


def preferred(accepted: str) -> Language | None:
    """Return the language of ours that an Accept-Language asks for first; None where it asks for neither.

    >>> preferred("de-DE,en;q=0.8,zh;q=0.4"), preferred("en;q=0, zh-Hans"), preferred("*")
    (<Language.EN: 'en'>, <Language.ZH: 'zh'>, None)
    """
    wanted: dict[Language, float] = {}
    for entry in accepted.split(","):
        code, _, weight = entry.partition(";q=")
        if language := spoken(code):
            wanted[language] = max(wanted.get(language, 0), _weight(weight))
    best = max(wanted, key=wanted.__getitem__, default=None)
    return best if best and wanted[best] else None


def _weight(text: str) -> float:
    """Return how much a language is wanted, from 0 to 1; 1 where nothing is said, 0 where it is no number."""
    return float(text.strip() or 1) if re.fullmatch(r"\s*(0(\.\d{0,3})?|1(\.0{0,3})?)?\s*", text) else 0.0


class Bilingual(Struct, frozen=True):
    """One text in 中文 and in English."""

    zh: str
    en: str

    def within(self, language: Language) -> str:
        """Return the text in ``language``; one with places to fill in counts one thing in the singular.

        >>> Bilingual("{} 个数字", "{} figures").within(Language.EN).format(1)
        '1 figure'
        """
        text = self.en if language is Language.EN else self.zh
        return Phrase(text) if "{" in text else text

    def filled(self, *words: object, **named: object) -> "Bilingual":
        """Return the text with words in its gaps: the same in both languages, or each in its own.

        >>> Bilingual("没有 '{}'：{}", "there is no '{}': {}").filled("a", Bilingual("文件夹", "a folder"))
        Bilingual(zh="没有 'a'：文件夹", en="there is no 'a': a folder")
        """
        zh, en = (
            Phrase(text).format(
                *words_within(words, language),
                **dict(zip(named, words_within(named.values(), language), strict=True)),
            )
            for text, language in ((self.zh, Language.ZH), (self.en, Language.EN))
        )
        return Bilingual(zh, en)


def words_within(words: Iterable[object], language: Language) -> list[object]:
    """Return what fills the gaps of a text in a language: of what is in both, the text in that one."""
    return [word.within(language) if isinstance(word, Bilingual) else word for word in words]
