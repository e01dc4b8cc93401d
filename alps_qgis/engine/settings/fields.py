"""Declare a setting once: its default, its range, and the texts that the command line, dialogs and pages show.

The modules beside this one declare every setting with `field`; everything else is derived from the declarations. A
settings object with a value out of its range cannot be made, so whoever holds one need not check it again. Standard
library only, Python 3.9: QGIS reads this module too.
"""

from __future__ import annotations

import dataclasses
import math
import numbers
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import AlpsError, SettingsError

_META = "alps"


@dataclass(frozen=True)
class Field:
    """One setting.

    Attributes:
        name: as recorded in outputs; never changes once released.
        kind: `int`, `float`, `bool` or `str`: the type of the value, or of each item of a list.
        default: the engine's; None if the engine decides by itself.
        title: short title for dialogs, without the unit.
        help: one or two sentences.
        unit: of a number, in words: "pixels", "GiB", "share of a tile". Empty for none.
        minimum: minimum value.
        maximum: maximum value.
        above: the value must be greater than this.
        choices: values allowed.
        spellings: other spelling → choice. Users see the spelling instead of the choice.
        pattern: regular expression that a text must match as a whole.
        form: what the pattern allows, in words.
        items: how many values a list must have; None for one value, 0 for any number, -1 for one or more.
        basic: dialogs show it without unfolding the advanced parameters.
        key: of the parameter in QGIS; never changes once released.
        option: on the command line.
        aliases: older spellings of the option, which are hidden.
        off: help of the option that turns a setting off.
        bare: value of the option on the command line when it is given without a value; None if it needs one.
        separate: on the command line, spaces separate the values of a list, since values may contain commas.
        files: what a setting that is a file takes, as `title (*.a *.b)`; empty for other settings.
        picker: how dialogs let users choose the value, if this does not follow from its type: `extent`, `polygons`,
            `raster` or `distance`.
        hints: values that dialogs offer; every other value that is allowed can be given too.
        later: was added after others were recorded: a record leaves it out while it has its default, so that equal runs
            of all versions give equal records.
        error: raised for a value that is not allowed.
    """

    name: str
    kind: str
    default: Any
    title: str
    help: str
    unit: str
    minimum: float | None
    maximum: float | None
    above: float | None
    choices: tuple[str, ...]
    spellings: Mapping[str, str]
    pattern: str
    form: str
    items: int | None
    basic: bool
    key: str
    option: str
    aliases: tuple[str, ...]
    off: str
    bare: Any
    separate: bool
    files: str
    picker: str
    hints: tuple[str, ...]
    later: bool
    error: type[AlpsError]

    @property
    def shown_choices(self) -> tuple[str, ...]:
        """The choices as users read and write them."""
        shown = {value: spelling for spelling, value in self.spellings.items()}
        return tuple(shown.get(choice, choice) for choice in self.choices)

    def show(self, value: Any) -> str:
        """Return a value as users write it: lists with commas."""
        if isinstance(value, (tuple, list)):
            return ",".join(self.show(item) for item in value)
        if isinstance(value, float):
            return f"{value:g}"
        return {stored: shown for shown, stored in self.spellings.items()}.get(value, str(value))

    def parse(self, text: str) -> Any:
        """Return the value that a user wrote.

        Raises:
            SettingsError: The text is not a value of this kind.
        """
        if self.items is None:
            return self._parse(text.strip())
        values = tuple(self._parse(part.strip()) for part in text.split(",")) if text.strip() else ()
        if not self._fits(len(values)):
            raise self._refused(values)
        return values

    def _parse(self, text: str) -> Any:
        if self.kind == "str":
            return text
        try:
            return int(text) if self.kind == "int" else float(text)
        except ValueError:
            raise self.error(f"{self.name} is {text!r}; it must be {self.allowed}.") from None

    @property
    def allowed(self) -> str:
        """Which values are allowed, to follow "it must be"."""
        if self.choices:
            *others, last = self.shown_choices
            one = f"{', '.join(others)} or {last}" if others else last
        elif self.form:
            one = self.form
        else:
            one = {"int": "a whole number", "float": "a number", "bool": "true or false", "str": "text"}[self.kind]
            one += self._range()
        if self.items is None:
            return one
        count = f"{self.items} values" if self.items > 0 else "values"
        return f"{count} separated by commas, each {one}"

    def _range(self) -> str:
        low, high = (None if bound is None else f"{bound:.12g}" for bound in (self.minimum, self.maximum))
        if self.above is not None:
            return f" above {self.above:g}" + ("" if high is None else f" and at most {high}")
        if low is not None:
            return f", {low} or more" if high is None else f" from {low} to {high}"
        return "" if high is None else f", at most {high}"

    def check(self, value: Any) -> None:
        """Refuse a value that is not allowed.

        Raises:
            SettingsError: The value is not allowed; the class is that of `error`.
        """
        if value is None and self.default is None:
            return
        values: Any = (value,)
        if self.items is not None:
            if not isinstance(value, (tuple, list)) or not self._fits(len(value)):
                raise self._refused(value)
            values = value
        for each in values:
            if not self._is_allowed(each):
                raise self._refused(value)

    def _refused(self, value: Any) -> AlpsError:
        shown = f"{value:.12g}" if isinstance(value, float) else value if isinstance(value, int) else repr(value)
        if isinstance(value, (tuple, list)) and value:
            shown = self.show(value)
        return self.error(f"{self.name} is {shown}; it must be {self.allowed}.")

    def _fits(self, n: int) -> bool:
        return n == self.items or self.items == 0 or (self.items == -1 and n > 0)

    def _is_allowed(self, value: Any) -> bool:
        # In Python True is also the number 1.
        if self.kind == "bool" or isinstance(value, bool):
            return self.kind == "bool" and isinstance(value, bool)
        if self.kind == "str":
            if not isinstance(value, str) or (self.choices and value not in self.choices):
                return False
            return not self.pattern or re.fullmatch(self.pattern, value) is not None
        # A whole number is also a number; JSON writes 1 for 1.0.
        if not isinstance(value, numbers.Integral if self.kind == "int" else numbers.Real) or not math.isfinite(value):
            return False
        number = float(value)
        if self.above is not None and not number > self.above:
            return False
        return (self.minimum is None or number >= self.minimum) and (self.maximum is None or number <= self.maximum)


def field(
    default: Any,
    title: str,
    help: str,  # noqa: A002 - the word that argparse and QGIS use
    *,
    unit: str = "",
    minimum: float | None = None,
    maximum: float | None = None,
    above: float | None = None,
    choices: tuple[str, ...] = (),
    spellings: Mapping[str, str] | None = None,
    pattern: str = "",
    form: str = "",
    items: int | None = None,
    basic: bool = False,
    key: str = "",
    option: str = "",
    aliases: tuple[str, ...] = (),
    off: str = "",
    bare: Any = None,
    separate: bool = False,
    files: str = "",
    picker: str = "",
    hints: tuple[str, ...] = (),
    later: bool = False,
    error: type[AlpsError] = SettingsError,
) -> Any:
    """Declare a setting in a dataclass that derives from `Settings`; the arguments are the attributes of `Field`."""
    declared = {name: value for name, value in locals().items() if name != "default"}
    return dataclasses.field(default=default, metadata={_META: {**declared, "spellings": spellings or {}}})


def group(cls: type) -> Any:
    """Declare settings of another class as a group inside these."""
    return dataclasses.field(default_factory=cls)


class Settings:
    """Base of every settings dataclass: a value out of its range is refused when the object is made."""

    TITLE = ""
    """Heading above these settings in the help of the command line."""

    def __post_init__(self) -> None:
        """Check every value, then what the values mean together.

        Raises:
            SettingsError: A value is not allowed, or two contradict each other.
        """
        for each in fields_of(type(self)):
            each.check(getattr(self, each.name))
        conflict = self.conflict()
        if conflict:
            raise SettingsError(conflict)

    def conflict(self) -> str:
        """Return what is wrong with values that are allowed one by one; empty when nothing is."""
        return ""


def fields_of(cls: type) -> Iterator[Field]:
    """Yield the settings that a class declares, in their order; not those of its groups."""
    for each in dataclasses.fields(cls):
        if _META not in each.metadata:
            continue
        name, kind = each.name, str(each.type)
        declared = dict(each.metadata[_META])
        flag = f"no-{name}" if kind == "bool" and each.default else name
        declared["key"] = declared["key"] or name.upper()
        declared["option"] = declared["option"] or "--" + flag.replace("_", "-")
        # Types are texts here, since annotations are not evaluated: `int | None` is an int.
        kind = next(each for each in ("int", "float", "bool", "str") if re.search(rf"\b{each}\b", kind))
        yield Field(name=name, kind=kind, default=each.default, **declared)


def groups_of(cls: type) -> dict[str, type]:
    """Return the groups of a class: name → class of its settings."""
    return {
        each.name: each.default_factory  # type: ignore[misc]
        for each in dataclasses.fields(cls)
        if isinstance(each.default_factory, type) and issubclass(each.default_factory, Settings)
    }


def to_dict(settings: Any) -> dict[str, Any]:
    """Return nested plain dicts, ready for JSON, as outputs record them; see `Field.later`."""
    described = {each.name: getattr(settings, each.name) for each in dataclasses.fields(settings)}
    for each in fields_of(type(settings)):
        if each.later and described[each.name] == each.default:
            del described[each.name]
    for name, cls in groups_of(type(settings)).items():
        described[name] = to_dict(getattr(settings, name))
        if not described[name] and any(each.later for each in fields_of(cls)):
            del described[name]
    return described


def merged(base: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return nested plain dicts in which the values of `given` stand before those of `base`."""
    both = {**base, **given}
    for name, value in base.items():
        if isinstance(value, Mapping) and isinstance(given.get(name), Mapping):
            both[name] = merged(value, given[name])
    return both


def from_dict(cls: type, values: Mapping[str, Any]) -> Any:
    """Build settings from nested plain dicts; missing keys keep their defaults.

    Raises:
        SettingsError: The class does not have a key, or a value is not allowed.
    """
    groups, fields = groups_of(cls), {each.name: each for each in fields_of(cls)}
    arguments: dict[str, Any] = {}
    for name, value in values.items():
        if name in groups and isinstance(value, Mapping):
            arguments[name] = from_dict(groups[name], value)
        elif name in fields:
            # JSON has lists only; a frozen dataclass needs tuples to be hashable.
            value = tuple(value) if isinstance(value, list) else value
            arguments[name] = fields[name].spellings.get(value, value) if isinstance(value, str) else value
        else:
            known = ", ".join(sorted({*groups, *fields}))
            raise SettingsError(
                f"{cls.__name__} has no setting {name!r}; it has {known}. Update the plugin and the engine together."
            )
    return cls(**arguments)
