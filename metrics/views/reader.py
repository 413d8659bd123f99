"""Who reads: the data, in a language and a tone; every page is made for one reader."""

from dataclasses import dataclass

import pandas as pd

from metrics.charts import Look
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.records import Catalogue
from metrics.views.held import Data


@dataclass(frozen=True, slots=True)
class Reader:
    """One reader's view of the data, in their language and tone."""

    data: Data
    wording: Wording
    look: Look

    @property
    def catalogue(self) -> Catalogue:
        """The last good catalogue."""
        return self.data.catalogue

    @property
    def frame(self) -> pd.DataFrame:
        """Its tidy frame."""
        return self.data.frame

    @property
    def language(self) -> Language:
        """The reader's language."""
        return self.wording.language
