"""The two languages in which everything is said, and a text that exists in both."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """A reader's language, named by its ISO 639-1 code."""

    ZH = "zh"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One text in 中文 and in English."""

    zh: str
    en: str

    def within(self, language: Language) -> str:
        """Return the text in ``language``."""
        return self.en if language is Language.EN else self.zh
