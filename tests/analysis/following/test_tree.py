"""What a value is about, printed or implied: what sets it apart from the usual ones of its measure."""

from metrics.analysis.following.tree import Subject
from tests.worlds import world


def test_shares_of_two_wholes_are_about_two_things_and_one_of_its_own_indicator_is_the_usual_share() -> None:
    written = ("share: 28.6%", "share: 28.6%, of_whole: homes", "share: 28.6%, of_whole: villages")
    subjects = [Subject.of(world({"homes": {"x2023": text}}).observations[0]) for text in written]
    assert [subject.against for subject in subjects] == ["", "", "villages"]
    assert subjects[0] == subjects[1] != subjects[2]
