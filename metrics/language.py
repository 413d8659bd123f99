"""The two languages in which everything is said, and a text that exists in both."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """A reader's language, named by its ISO 639-1 code."""

    ZH = "zh"
    EN = "en"


def spoken(code: str) -> Language | None:
    """Return the language that a code names as people and browsers write it: EN, zh-CN, en_GB; None for others.

    >>> spoken("zh-CN"), spoken("EN"), spoken("de")
    (<Language.ZH: 'zh'>, <Language.EN: 'en'>, None)
    """
    first = re.split("[-_.@]", code.strip().lower())[0]
    return Language(first) if first in list(Language) else None


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One text in 中文 and in English."""

    zh: str
    en: str

    def within(self, language: Language) -> str:
        """Return the text in ``language``."""
        return self.en if language is Language.EN else self.zh
