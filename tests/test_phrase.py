"""What English counts one of is told in the singular, in the words of pages and in those of the shell alike."""

import pytest

from metrics.language import Bilingual, Language
from metrics.phrase import Phrase


@pytest.mark.parametrize(
    ("text", "count", "reads"),
    [
        ("{} figures, no problem", 1, "1 figure, no problem"),
        ("not verified: {} problems", 1, "not verified: 1 problem"),
        ("{} remarks", 1, "1 remark"),
        ("{} remarks", 11, "11 remarks"),
        ("{} figures", "2.1", "2.1 figures"),
        ("{} more pairs", 1, "1 more pair"),
        ("{} files; next", 1, "1 file; next"),
    ],
)
def test_one_thing_is_told_in_the_singular(text: str, count: object, reads: str) -> None:
    both = Bilingual("{} 个", text)
    assert (
        both.within(Language.EN).format(count) == both.filled(count).en == Phrase(text).format(count) == reads
    )


def test_what_has_no_gap_is_left_as_it_is() -> None:
    assert Bilingual("一", "1 figures").within(Language.EN) == "1 figures"
