"""A desk with one article, for whoever tests what is done there."""

from pathlib import Path

from metrics.curation.curating.desk import Desk
from metrics.curation.intake.adding import SourceEntry, added
from metrics.curation.intake.beginning import new_folder
from metrics.language import Bilingual


def desk_with(text: str, home: Path) -> Desk:
    """Return the desk of a new folder below ``home``, whose only document is an article of 2023 about 甲镇."""
    folder, documents = home / "town", home / "documents"
    documents.mkdir()
    new_folder(folder, {"甲镇": Bilingual("甲镇", "Jia")}, (Bilingual("乙县", "Yi County"),))
    added(folder, documents, text, SourceEntry("a.txt", "甲镇", "2023", Bilingual("文章", "article")))
    return Desk(folder, documents)
