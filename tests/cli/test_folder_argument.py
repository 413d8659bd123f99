"""Every command takes the curated folder in one way; where it takes nothing else, the folder may stand bare, too."""

import pytest

from metrics.cli.parsing import COMMANDS, parser_of
from metrics.language import Language

OWN = {"new", "diff"}  # which begin a folder, and set two beside each other
NEEDED = {
    "read": ["12"],
    "add": ["a.txt", "--area", "西溪", "--period", "2023"],
    "import": ["y.csv"],
    "propose": ["a.txt"],
    "proofread": ["a.txt"],
    "changes": ["older"],
    "compare": ["--indicator", "output"],
}


@pytest.mark.parametrize("command", sorted(set(COMMANDS) - OWN - {"read"}))
def test_every_command_takes_the_folder_by_one_option(command: str) -> None:
    words = [command, *NEEDED.get(command, []), "--curated", "mine"]
    options, left = parser_of(Language.EN, words).parse_known_args(words)
    assert left == []
    assert str(options.folder) == "mine"


@pytest.mark.parametrize("command", ["check", "coverage", "missing", "serve"])
def test_a_command_that_takes_nothing_else_takes_it_bare(command: str) -> None:
    parser = parser_of(Language.EN, [command])
    assert str(parser.parse_args([command, "mine"]).folder) == "mine"
    assert parser.parse_args([command]).folder is None
