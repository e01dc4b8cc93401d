"""What a command is: its name, inputs and settings, the step that it runs, and the description of its result.

Each module beside this one declares one `COMMAND`. The command line, the worker that QGIS talks to and the list of jobs
are made from these declarations (`commands/__init__.py`). Modules import the step that they run inside `run`, so that
`alps --help` need not load numpy, torch and the like.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import EngineError
from ..progress import Progress
from ..settings import LABEL_PRESETS, PRESET_HELP, Settings, from_dict, label_preset, merged, preset_in_words

Result = dict[str, Any]
"""Plain values, ready for JSON."""

Arguments = dict[str, Any]
"""What a command runs with: its inputs by name (None where not given), and its settings as objects."""


@dataclass(frozen=True)
class Input:
    """Something a command is given that is not a setting: a file, a folder, a name.

    Attributes:
        name: of the argument of the job; what QGIS sends. Never changes once released.
        help: for the command line.
        metavar: placeholder in the help, for example FILE.
        option: on the command line, for example `--out`; empty for a positional argument, None for an argument that
            only QGIS gives.
        many: takes one or more values.
        required: must be given.
        choices: values allowed on the command line.
        default: value if it is not given.
        flag: an option without a value.
        group: inputs of one group exclude each other, and one of them is required.
        parse: turns the text of the command line into the value.
    """

    name: str
    help: str = ""
    metavar: str = ""
    option: str | None = ""
    many: bool = False
    required: bool = False
    choices: tuple[str, ...] = ()
    default: Any = None
    flag: bool = False
    group: str = ""
    parse: Callable[[str], Any] | None = None


@dataclass(frozen=True)
class SettingsOf:
    """Settings of a command.

    Attributes:
        cls: their class.
        parts: groups of the class that the command has; None for all.
        without: names of settings that are given by other arguments.
        base: returns values to use where none were given, for example those of a preset.
    """

    cls: type[Settings]
    parts: tuple[str, ...] | None = None
    without: tuple[str, ...] = ()
    base: Callable[[Mapping[str, Any]], Mapping[str, Any]] | None = None

    def read(self, given: Mapping[str, Any], arguments: Mapping[str, Any]) -> Any:
        """Return the settings object.

        Raises:
            SettingsError: A value is not allowed.
        """
        base = self.base(arguments) if self.base else {}
        return from_dict(self.cls, merged(base, given))


@dataclass(frozen=True)
class Command:
    """One command of the command line, which is also one job of the worker.

    Attributes:
        name: what the command line and the worker call it. Never changes once released.
        help: one sentence.
        run: does the work.
        describe: returns the result in a few lines, for people at a terminal.
        inputs: files, folders and names that it takes.
        settings: by the argument that holds them.
        overwrites: it writes outputs, and takes `--overwrite`.
        algorithms: ids of the Processing algorithms that run it, without `alps:`.
        why_no_algorithm: why there are none.
    """

    name: str
    help: str
    run: Callable[[Arguments, Progress], Result]
    describe: Callable[[Result], str]
    inputs: tuple[Input, ...] = ()
    settings: Mapping[str, SettingsOf] = field(default_factory=dict)
    overwrites: bool = True
    algorithms: tuple[str, ...] = ()
    why_no_algorithm: str = ""

    def read(self, given: Mapping[str, Any]) -> Arguments:
        """Return the arguments to run with, all checked.

        Args:
            given: plain values by name, as the command line or QGIS gives them; settings as nested dicts.

        Raises:
            EngineError: The command does not have an argument; plugin and engine have different versions.
            SettingsError: A setting is not allowed.
        """
        known = {each.name: each.default for each in self.inputs}
        unknown = sorted(set(given) - {*known, *self.settings, "overwrite"})
        if unknown:
            raise EngineError(
                f"The command {self.name} has no argument {unknown[0]!r}; update the plugin and the engine together."
            )
        # QGIS sends None for a parameter that was left empty.
        arguments = {name: default if given.get(name) is None else given[name] for name, default in known.items()}
        arguments["overwrite"] = bool(given.get("overwrite", False))
        for name, settings in self.settings.items():
            arguments[name] = settings.read(given.get(name) or {}, arguments)
        return arguments


def nothing(result: Result) -> str:
    """Say nothing: the command has no result to describe."""
    return ""


def count(n: int, noun: str, plural: str = "") -> str:
    """Return a number with its noun, as in `1 box` and `1,200 boxes`.

    Args:
        n: how many.
        noun: in the singular.
        plural: if it is not the noun with -s or -es.
    """
    ending = "es" if noun.endswith(("s", "x")) else "s"
    return f"{n:,} {noun if n == 1 else plural or noun + ending}"


def share(value: float | None) -> str:
    """Return a figure from 0 to 1 as a table shows it."""
    return "–" if value is None else f"{value:.4f}"


SCENES = Input(
    "scenes",
    "Rasters, folders of rasters, patterns such as 'north/**/*.tif', or text files (.txt) that list them.",
    "SCENE",
    many=True,
    required=True,
)
"""The rasters of commands that take many."""

SEGMENTS = Input("segments", "Segments files.", "SEGMENTS", many=True, required=True)
"""The segments of commands that take many."""


PRESET = Input("preset", PRESET_HELP, option="--preset", choices=tuple(LABEL_PRESETS), default="none")
"""Settings for a kind of image, of commands that label or segment."""


def of_preset(arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the values of the preset; options that the user gave override them."""
    return label_preset(arguments["preset"])


def say_preset(arguments: Arguments, progress: Progress) -> None:
    """Log which values come from the preset."""
    words = preset_in_words(arguments["preset"], arguments["settings"])
    if words:
        progress.say(words)


def out_folder(help_text: str = "Folder for all outputs. It is created if it does not exist.") -> Input:
    """Return the output folder of a command."""
    return Input("out", help_text, "DIR", "--out", required=True)


def out_file(help_text: str, name: str = "out") -> Input:
    """Return the output file of a command."""
    return Input(name, help_text, "FILE", "--out", required=True)


def numbers_or_names(text: str) -> list[int | str]:
    """Read numbers or names that are separated by commas."""
    return [int(part) if part.strip().isdecimal() else part.strip() for part in text.split(",")]


def truth_inputs(required: bool) -> tuple[Input, ...]:
    """Return the ground truth, and what its values mean."""
    return (
        Input(
            "truth",
            "Ground truth: index or RGB rasters, or folders of them.",
            "TRUTH",
            "--truth",
            many=True,
            required=required,
        ),
        Input(
            "ignore",
            "Values of the truth that do not count: numbers, #rrggbb or names, separated by commas.",
            "V,…",
            "--ignore",
            default=(),
            parse=numbers_or_names,
        ),
        Input(
            "palette",
            'Classes of the colours of an RGB truth: {"#3c1098": "building", …}, or a file.',
            "JSON",
            "--palette",
        ),
    )
