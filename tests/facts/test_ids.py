"""Links to figures that have been given away lead to the same figures as before."""

from pathlib import Path

from tests.facts.real import FACTS


def test_every_figure_keeps_the_id_that_links_name() -> None:
    """An id changes with what is printed, its place and its period: a correction takes its old id out of the list."""
    given = (Path(__file__).parent / "ids.txt").read_text(encoding="utf-8").split()
    assert set(given) <= {fact.id for fact in FACTS}
