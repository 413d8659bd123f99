"""What a step does is told as `metrics check` would tell it with the documents at hand, as far as the step reaches."""

from pathlib import Path

import pytest

from metrics.curation.curating.desk import Step
from metrics.display.doubting.soundness import soundness
from metrics.language import Language
from metrics.model.records import Catalogue
from metrics.web.workbench.effect import effects
from tests.press import WrittenIndicator, printed

ARTICLE = "全镇规上工业总产值预计12.34亿元，同比增长1.92%。"


def data(folder: Path, *figures: str) -> Catalogue:
    """Return the data of an article with some of its figures."""
    return printed(folder, ARTICLE, output=WrittenIndicator("元", "规上工业总产值", figures))


@pytest.mark.parametrize("language", Language)
def test_a_step_tells_whatever_check_finds_in_its_document_and_did_not_before(
    tmp_path: Path, language: Language
) -> None:
    documents = tmp_path / "documents"
    before = data(tmp_path, "change_on_year: 1.92%, line: 1")
    after = data(tmp_path, "change_on_year: 1.92%, line: 1", "level: 12.34亿元, line: 1")
    was, now = (soundness(catalogue, documents=documents).remarks for catalogue in (before, after))
    known = {remark.message for remark in was}
    new = [remark.message.within(language) for remark in now if remark.message not in known]
    assert new
    shown = effects(Step("a", 0, (), before, after, after.observations[-1:]), documents, language)
    assert [line for line in shown if line.endswith(tuple(new))] == shown[-len(new) :]


def test_of_another_document_a_step_asks_nothing(tmp_path: Path) -> None:
    """A step changes what is said of its own document: to look all others up would take longer with each of them."""
    catalogue = data(tmp_path, "level: 12.34亿元, line: 1")
    (tmp_path / "documents" / "a.txt").write_text("别的文字。\n", "utf-8")
    asked = (
        soundness(catalogue, documents=tmp_path / "documents", only=only).unproven for only in ("", "a", "b")
    )
    assert [len(problems) for problems in asked] == [3, 3, 0]
