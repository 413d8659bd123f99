"""Who reads: the data, in a language and a tone; every page is made for one reader."""

from msgspec import Struct

from metrics.analysis.store import Facts
from metrics.charts import Look, Tone
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.records import Catalogue
from metrics.views.loading.shelf import Data


class Reader(Struct, frozen=True):
    """One reader's view of the data, in their language and tone."""

    data: Data
    wording: Wording
    look: Look

    @classmethod
    def of(cls, data: Data, language: Language, tone: Tone = Tone.LIGHT) -> "Reader":
        """Return who reads the data in a language, with the colours of a tone, light where none is chosen."""
        return cls(data, Wording(data.catalogue, language), Look.of(tone, data.catalogue.towns))

    @property
    def catalogue(self) -> Catalogue:
        """The last good catalogue, as the reader sees it."""
        return self.data.catalogue

    @property
    def facts(self) -> Facts:
        """The store of the figures that the reader sees."""
        return self.data.facts

    @property
    def language(self) -> Language:
        """The one in which everything is worded."""
        return self.wording.language
