"""The pictures of the pages are those of all pages, in every look."""

from tests.browser.screenshots import FOLDER, PICTURES


def test_there_is_a_picture_of_every_page_in_every_look_and_no_other() -> None:
    assert {file.stem for file in FOLDER.iterdir()} == PICTURES
