"""A command that is started out of a Python that stands ready is a process like any other."""

import os

import pytest

from tests.warm import running


def test_each_command_has_words_and_an_environment_of_its_own_and_is_gone_at_the_end() -> None:
    printed = {}
    for language in ("en", "zh"):
        with running("--help", environment={**os.environ, "LC_ALL": language}) as command:
            printed[language] = command.stdout.read()
        with pytest.raises(ProcessLookupError):
            os.kill(command.pid, 0)
    assert "figures as printed" in printed["en"]
    assert printed["zh"] not in ("", printed["en"])
    with running("check", "--lang", "en") as command:
        assert command.stdout.read() not in ("", printed["en"])
