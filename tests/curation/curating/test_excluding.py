"""What is no figure is written with as many characters as tell it from the other numbers of its line."""

from pathlib import Path

import pytest

from metrics.curation.curating.edits import exclusion_edits
from metrics.curation.curating.excluding import excluding
from metrics.curation.curating.progress import Progress
from tests.curation.curating.desks import desk_with


@pytest.mark.parametrize(
    ("text", "printed", "written"),
    [
        ("甲镇2023年，新建书屋2个，比上年增加2个。", "2个", ["屋2个", "加2个"]),
        ("甲镇2023年，2个在建，2个建成。", "2个", ["2个在", "建，2个"]),
        ("Jia in 2023: there are 2 shops, there are 2 parks.", "2", ["2 shops", "2 parks"]),
        ("甲镇2023年，书屋3个，剧场2个。", "2个", ["2个"]),
        ("甲镇2023年，三是修路，修路三条。", "三", ["三是"]),
        (
            "On July 16, 2024, it met. Jia plans for fiscal 2024; in 2023 it did.",
            "2024",
            ["2024,", "fiscal 2024"],
        ),
        (
            "Jia in 2023 had it for more than twelve months before.",
            "more than twelve months",
            ["than twelve months"],
        ),
    ],
)
def test_an_exclusion_fits_its_own_place_alone(
    text: str, printed: str, written: list[str], tmp_path: Path
) -> None:
    desk = desk_with(text + "\n", tmp_path)
    source = desk.catalogue().sources["001"]
    for number, characters in enumerate(written):
        progress = desk.progress(source)
        assert isinstance(progress, Progress)
        plain = progress.document.plain
        alike = [one for one in progress.stretches if plain[one.start : one.end] == printed]
        one = excluding(progress, alike[number], "listed")
        assert one.printed == characters
        before = progress.explained
        desk.take(source, alike[number].start, exclusion_edits(desk.folder, source, [one]))
        after = desk.progress(source)
        assert after is not None
        assert after.explained == before + 1
