"""Make the command line from the declarations of the commands, and read it into a job and its arguments.

An option that was not given is left out of the arguments, since only the settings know its default.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from . import __version__
from .commands import COMMANDS
from .commands.command import Command, Input, SettingsOf
from .errors import AlpsError
from .settings import Field, fields_of, groups_of

_NEGATIVE = re.compile(r"-[\d.][^,]*,")


@dataclass(frozen=True)
class Call:
    """What the user asked for."""

    job: str
    arguments: dict[str, Any]
    as_json: bool


def parse(given: Sequence[str]) -> Call:
    """Return the call. Prints help or a usage error and exits if that is what the arguments ask for."""
    options = vars(make_parser().parse_args(_joined(given)))
    command: Command = options.pop("command")
    as_json = options.pop("json")
    arguments: dict[str, Any] = {name: {} for name in command.settings}
    for name, value in options.items():
        # The name of a setting is a path: settings.segment.sam.precision.
        *path, last = name.split(".")
        holder = arguments
        for key in path:
            holder = holder.setdefault(key, {})
        holder[last] = value
    return Call(command.name, arguments, as_json)


def _joined(given: Sequence[str]) -> list[str]:
    """Return the arguments; numbers with commas that start with a minus are joined with their option, as `--a=-1,2`.

    Otherwise argparse would take them for an option.
    """
    joined: list[str] = []
    for each in given:
        before = joined[-1] if joined else ""
        if before.startswith("--") and "=" not in before and _NEGATIVE.match(each):
            joined[-1] = f"{before}={each}"
        else:
            joined.append(each)
    return joined


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = argparse.ArgumentParser(
        prog="alps",
        description="Label rasters without annotations: segments, clusters, class maps and polygons.",
        epilog="`alps COMMAND --help` lists the options of a command.",
        add_help=False,
    )
    parser.add_argument("-h", "--help", action="help", help="Show this help and exit.")
    parser.add_argument(
        "--version", action="version", version=f"alps {__version__}", help="Show the version of ALPS and exit."
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS.values():
        _add_command(commands, command)
    return parser


def _add_command(commands: Any, command: Command) -> None:
    # A command that only QGIS can start is not in the list.
    listed = any(each.option is not None for each in command.inputs) or not command.inputs
    parser = commands.add_parser(
        command.name,
        **({"help": command.help} if listed else {}),
        description=command.help,
        argument_default=argparse.SUPPRESS,
        add_help=False,
    )
    parser.add_argument("-h", "--help", action="help", help="Show this help and exit.")
    parser.set_defaults(command=command)
    parser.add_argument(
        "--json", action="store_true", default=False, help="Print one JSON object, and nothing else, to stdout."
    )
    exclusive: dict[str, Any] = {}
    for each in command.inputs:
        where = parser
        if each.group:
            # The first input of a group makes it.
            where = exclusive.setdefault(each.group, None) or parser.add_mutually_exclusive_group(required=True)
            exclusive[each.group] = where
        _add_input(where, each)
    for name, settings in command.settings.items():
        for title, path, field in _fields(name, settings):
            group = next((g for g in parser._action_groups if g.title == title), None)
            _add_setting(group or parser.add_argument_group(title), path, field)
    if command.overwrites:
        parser.add_argument("--overwrite", action="store_true", help="Replace existing outputs.")


def _add_input(parser: Any, each: Input) -> None:
    if each.option is None:
        return
    # argparse formats help texts with %.
    help_text = each.help.replace("%", "%%")
    if each.flag:
        parser.add_argument(each.option, dest=each.name, action="store_true", help=help_text)
        return
    more: dict[str, Any] = {"metavar": each.metavar or None, "help": help_text}
    if each.many:
        more["nargs"] = "+"
    if each.choices:
        more["choices"] = each.choices
        del more["metavar"]
    if each.parse:
        more["type"] = _type(each.parse)
    if each.option:
        parser.add_argument(each.option, dest=each.name, required=each.required and not each.group, **more)
    else:
        parser.add_argument(each.name, **more)


def _fields(path: str, settings: SettingsOf) -> Iterator[tuple[str, str, Field]]:
    """Yield the heading, the path and the declaration of each setting that a command has."""
    for field in fields_of(settings.cls):
        if field.name not in settings.without:
            yield settings.cls.TITLE, f"{path}.{field.name}", field
    for name, cls in groups_of(settings.cls).items():
        if settings.parts is None or name in settings.parts:
            yield from _fields(f"{path}.{name}", SettingsOf(cls))


def _add_setting(parser: Any, path: str, field: Field) -> None:
    help_text = _help(field).replace("%", "%%")
    if field.kind == "bool":
        action = "store_false" if field.default else "store_true"
        parser.add_argument(field.option, dest=path, action=action, help=help_text)
        return
    more: dict[str, Any] = {"type": _type(field.parse), "metavar": _metavar(field)}
    if field.choices and field.items is None:
        more = {
            "metavar": "{" + ",".join(field.shown_choices) + "}",
            "choices": tuple(dict.fromkeys(field.shown_choices + field.choices)),
        }
    elif field.separate:
        more = {"metavar": "TEXT", "nargs": "+"}
    elif field.bare is not None:
        more |= {"nargs": "?", "const": field.bare}
    parser.add_argument(field.option, dest=path, help=help_text, **more)
    for alias in field.aliases:
        parser.add_argument(alias, dest=path, help=argparse.SUPPRESS, **more)


def _metavar(field: Field) -> str:
    unit = {"pixels": "PX", "GiB": "GB"}.get(field.unit, "")
    one = unit or {"int": "N", "float": "X", "str": "FILE" if field.files else "TEXT"}[field.kind]
    if field.items is None:
        return one
    return ",".join([one] * field.items) if field.items > 0 else f"{one},…"


def _help(field: Field) -> str:
    """Return the help with the default."""
    if field.kind == "bool":
        return field.off or field.help
    if field.default in (None, "", ()):
        return field.help
    return f"{field.help} [{field.show(field.default)}]"


def _type(parse: Callable[[str], Any]) -> Callable[[str], Any]:
    """Turn the errors of a parser into those of the command line."""

    def typed(text: str) -> Any:
        try:
            return parse(text)
        except AlpsError as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    return typed
