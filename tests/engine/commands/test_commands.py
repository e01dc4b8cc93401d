"""What holds for every command, and what was released and may never go."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from alps_qgis.engine import commands
from alps_qgis.engine.command_line import make_parser, parse
from alps_qgis.engine.commands import COMMANDS
from alps_qgis.engine.commands.command import Command

RELEASED = json.loads(Path(__file__).with_name("released_options.json").read_text(encoding="utf-8"))
NO_COMMANDS = {"__init__", "command", "jobs", "diagnosis", "requirements"}


def options_of(command: str) -> dict[str, argparse.Action]:
    [subparsers] = [each for each in make_parser()._actions if isinstance(each, argparse._SubParsersAction)]
    actions = subparsers.choices[command]._actions
    return {" ".join(a.option_strings) or f"positional {a.metavar or a.dest}": a for a in actions}


def test_every_file_of_a_command_is_in_the_list() -> None:
    files = {path.stem for path in Path(commands.__file__).parent.rglob("*.py")} - NO_COMMANDS
    assert {name.replace("-", "_") for name in COMMANDS} == files


@pytest.mark.parametrize("command", COMMANDS.values(), ids=lambda command: command.name)
def test_a_command_is_an_algorithm_or_says_why_not(command: Command) -> None:
    assert bool(command.algorithms) != bool(command.why_no_algorithm)


@pytest.mark.parametrize("command", COMMANDS.values(), ids=lambda command: command.name)
def test_help_is_a_sentence_and_shows_every_default(command: Command, capsys: pytest.CaptureFixture) -> None:
    assert command.help[0].isupper() and command.help.endswith(".")
    with pytest.raises(SystemExit) as left:
        parse([command.name, "--help"])
    assert left.value.code == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "None" not in shown and "SUPPRESS" not in shown


@pytest.mark.parametrize("name", RELEASED)
def test_options_and_values_that_were_released_stay(name: str) -> None:
    options = options_of(name)
    for option, choices in RELEASED[name].items():
        assert option in options
        assert set(choices.split()) <= set(options[option].choices or ())


@pytest.mark.parametrize("command", COMMANDS.values(), ids=lambda command: command.name)
def test_arguments_have_one_meaning(command: Command) -> None:
    names = [each.name for each in command.inputs] + list(command.settings) + ["overwrite"]
    assert len(set(names)) == len(names)
