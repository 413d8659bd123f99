"""Every word of the interface exists twice, in the right script, with the same blanks to fill."""

import re
from string import Formatter

import pytest

from metrics.analysis.comparing.comparison import State
from metrics.display.words import WORDS, word
from metrics.language import Language
from metrics.model.codes import Measure, Status

CHINESE = re.compile(r"[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
LATIN = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
NAMES = {"PNG", "SVG", "CSV", "Excel", "SHA-256", "MCA", "NBS", "JavaScript", "Town", "Metrics", "GB", "PM2"}
NAMES |= {"areas", "yaml", "JSON", "Parquet", "A4", "T", "Apache-2"}


def blanks(text: str) -> list[str]:
    """Return the blanks of a text, numbered as they are filled."""
    names = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    return sorted(name or str(place) for place, name in enumerate(names))


@pytest.mark.parametrize("key", WORDS)
def test_a_word_exists_in_both_languages_with_the_same_blanks(key: str) -> None:
    zh, en = (word(key, language) for language in (Language.ZH, Language.EN))
    assert zh.strip()
    assert en.strip()
    assert blanks(zh) == blanks(en)


@pytest.mark.parametrize("key", WORDS)
def test_a_word_stays_within_its_script(key: str) -> None:
    assert not CHINESE.search(word(key, Language.EN))
    assert set(LATIN.findall(re.sub(r"{.*?}", "", word(key, Language.ZH)))) <= NAMES


@pytest.mark.parametrize("key", WORDS)
def test_a_word_has_no_blank_at_its_ends_and_no_space_twice(key: str) -> None:
    for language in Language:
        text = word(key, language)
        assert "  " not in text
        assert text.strip() == text or key in ("comma", "colon", "semicolon")


@pytest.mark.parametrize("key", WORDS)
def test_a_space_parts_chinese_from_digits_and_letters(key: str) -> None:
    text = word(key, Language.ZH)
    assert not re.search(r"[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]", text)


@pytest.mark.parametrize("code", [*Measure, *Status, *State])
def test_every_code_has_a_word(code: str) -> None:
    if code is not State.FIGURE:
        assert code in WORDS


@pytest.mark.parametrize("codes", [Measure, Status])
def test_no_two_codes_share_a_word(codes: type[Measure] | type[Status]) -> None:
    for language in Language:
        assert len({word(code, language) for code in codes}) == len(codes)


def test_notes_end_without_a_full_stop() -> None:
    for key in (key for key in WORDS if key.startswith("note_")):
        assert not any(word(key, language).endswith((".", "。")) for language in Language)
