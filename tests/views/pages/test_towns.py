"""The heads of the towns: which documents are of each."""

from pathlib import Path

import pytest

from metrics import load_catalogue
from metrics.analysis.store import facts_of
from metrics.language import Language
from metrics.views.loading.shelf import Data
from metrics.views.menu import PAGES
from metrics.views.page import UNCHOSEN
from metrics.views.readers.reader import Reader
from tests.folders import FIGURE, Folder

TWO = Folder(
    {"甲镇": ("丁县", "Jia"), "乙镇": ("丁县", "Yi")},
    {"d": ("甲镇", "'2023'")},
    {"t": {"x": {"d": [FIGURE]}}},
)


@pytest.mark.parametrize(
    ("language", "word"), [(Language.ZH, "没有该镇的文档"), (Language.EN, "no document for this town")]
)
def test_a_town_without_any_document_says_so(tmp_path: Path, language: Language, word: str) -> None:
    catalogue = load_catalogue(TWO.write(tmp_path))
    reader = Reader.of(Data(catalogue, facts_of(catalogue)), language)
    assert PAGES["towns"].make(reader, UNCHOSEN).html.count(f"<p>{word}</p>") == 1
