"""What readers share: made once for one version, language and tone, and the least asked for goes first."""

import pytest

from metrics.analysis.store import facts_of
from metrics.charts import Tone
from metrics.language import Language
from metrics.views.loading.shelf import Data
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import SharedFunction, shared
from tests.worlds import world

Calls = list[tuple[str, Language, Tone]]


@pytest.fixture
def made() -> Calls:
    """What was made so far."""
    return []


def of(made: Calls, most: int = 3, *, by_tone: bool = False) -> SharedFunction[[str, Reader], str]:
    """Return a shared function that notes what it makes."""

    @shared(most, by_tone=by_tone)
    def named(name: str, reader: Reader) -> str:
        made.append((name, reader.language, reader.look.tone))
        return f"{name} {reader.language}"

    return named


CATALOGUE = world({"output": {"x2023": "level: 12.34亿元"}})


def reader(language: Language = Language.ZH, tone: Tone = Tone.LIGHT) -> Reader:
    """Return a reader who has just come."""
    return Reader.of(Data(CATALOGUE, facts_of(CATALOGUE)), language, tone)


def test_two_readers_of_one_language_share_what_is_made(made: Calls) -> None:
    named = of(made)
    assert named("a", reader()) == named("a", reader(tone=Tone.DARK)) == "a zh"
    assert named("a", reader(Language.EN)) == "a en"
    assert len(made) == 2


def test_what_has_colours_is_made_for_each_tone(made: Calls) -> None:
    named = of(made, by_tone=True)
    for tone in (Tone.LIGHT, Tone.DARK, Tone.LIGHT):
        named("a", reader(tone=tone))
    assert [tone for _, _, tone in made] == [Tone.LIGHT, Tone.DARK]


def test_what_was_asked_for_least_lately_goes_first(made: Calls) -> None:
    named = of(made, most=2)
    for name in "abacab":
        named(name, reader())
    assert [name for name, _, _ in made] == ["a", "b", "c", "b"]


def test_new_data_share_nothing_with_the_old_and_take_their_place(made: Calls) -> None:
    named, other = of(made), world({"output": {"x2023": "level: 12.35亿元"}})
    named("a", reader())
    named("a", Reader.of(Data(other, facts_of(other)), Language.ZH))
    assert len(made) == 2
    assert [key[1] for key in named.kept] == [(other.version, Language.ZH, None)]
