"""Every word of the interface exists twice, in the right script, with the same blanks to fill."""

import re
from enum import StrEnum
from pathlib import Path
from string import Formatter

import metrics
from metrics.analysis.comparing.comparison import State
from metrics.analysis.following.rules import EVERY_RULE
from metrics.display.words import WORDS, word
from metrics.language import Language
from metrics.model import codes
from metrics.model.codes import Measure, Status

CHINESE = re.compile(r"[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
LATIN = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
NAMES = {"PNG", "SVG", "CSV", "Excel", "SHA-256", "MCA", "NBS", "JavaScript", "Town", "Metrics", "GB", "PM2"}
SCHEMES = {
    "county",
    "mca_2026",
    "nbs_2023",
}  # of area codes, as data name them; others stand as they are written
NAMES |= {"N", "f", "i", "x"}  # keys
NAMES |= {"MB", "docx", "PDF", "Word"}  # of files
NAMES |= {"areas", "yaml", "JSON", "Parquet", "A4", "T", "Apache-2"}


def blanks(text: str) -> list[str]:
    """Return the blanks of a text, numbered as they are filled."""
    names = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    return sorted(name or str(number) for number, name in enumerate(names))


def test_a_word_exists_in_both_languages_with_the_same_blanks() -> None:
    pairs = {key: [word(key, language) for language in (Language.ZH, Language.EN)] for key in WORDS}
    assert [key for key, pair in pairs.items() if not all(text.strip() for text in pair)] == []
    assert {key: pair for key, pair in pairs.items() if blanks(pair[0]) != blanks(pair[1])} == {}


def test_a_word_stays_within_its_script() -> None:
    chinese = {key: re.sub(r"{.*?}", "", word(key, Language.ZH)) for key in WORDS}
    assert {key: word(key, Language.EN) for key in WORDS if CHINESE.search(word(key, Language.EN))} == {}
    assert {key: text for key, text in chinese.items() if not set(LATIN.findall(text)) <= NAMES} == {}


def test_a_word_has_no_blank_at_its_ends_and_no_space_twice() -> None:
    texts = {(key, language): word(key, language) for key in WORDS for language in Language}
    assert {key: text for key, text in texts.items() if "  " in text} == {}
    ends = {key: text for key, text in texts.items() if text.strip() != text}
    assert {key for key, _ in ends} <= {"comma", "colon", "semicolon"}, ends


def test_a_space_parts_chinese_from_digits_and_letters() -> None:
    texts = {key: word(key, Language.ZH) for key in WORDS}
    touching = re.compile(r"[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]")
    assert {key: text for key, text in texts.items() if touching.search(text)} == {}


def test_every_code_has_a_word() -> None:
    assert [
        code for code in (*Measure, *Status, *State) if code is not State.FIGURE and code not in WORDS
    ] == []


def test_no_two_codes_share_a_word() -> None:
    for code_list in (Measure, Status):
        for language in Language:
            words = {word(code, language) for code in code_list}
            assert len(words) == len(code_list), (code_list, language)


def test_notes_end_without_a_full_stop() -> None:
    for key in (key for key in WORDS if key.startswith("note_")):
        assert not any(word(key, language).endswith((".", "。")) for language in Language)


def test_every_word_is_asked_for() -> None:
    """By its own key, or by one put together: ``means_`` and a code, ``conflict`` and ``_note``."""
    package = Path(metrics.__file__).parent
    rooms = [path for path in package.rglob("*") if path.suffix in {".py", ".html", ".js"}]
    text = "\n".join(path.read_text(encoding="utf-8") for path in rooms if path.parent.name != "words")
    begun = set(re.findall(r"""f["']([a-z_]+_)\{""", text)) | set(re.findall(r'"([a-z_]+_)" ~', text))
    ended = set(re.findall(r'\}(_[a-z_]+)"', text))
    things = [thing for thing in vars(codes).values() if isinstance(thing, type)]
    lists: list[type[StrEnum]] = [thing for thing in things if issubclass(thing, StrEnum)]
    known = {rule.words_key for rule in EVERY_RULE} | {str(code) for member in lists for code in member}
    known |= set(re.findall(r"""["']([a-z][a-z0-9_]*)["']""", text)) | SCHEMES
    made = {word for key in known for word in (key, *(a + key for a in begun), *(key + z for z in ended))}
    assert [key for key in WORDS if key not in made] == []
