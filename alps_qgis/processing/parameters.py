"""Make parameters of Processing from the engine's settings, and read them back as the engine takes them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..engine.settings import Field, Settings, fields_of, groups_of
from ..host.text import tr
from .form.pickers import PICKERS

Values = dict[str, Any]

_DIALOG_ROUNDING = 5e-7
_LARGEST_OF_DIALOGS = 2**31 - 1
_DECIMALS = 4
"""Shown of numbers, unless their default has more."""


@dataclass(frozen=True)
class Setting:
    """A setting of the engine that an algorithm has a parameter for.

    Attributes:
        path: argument of the job, groups and name, for example `("settings", "tiles", "tile")`.
        field: its declaration.
        raster: parameter of the raster whose bands are offered; of many rasters, those of the first. Empty for other
            settings.
        of: title of the settings that declare it, for example `training`.
    """

    path: tuple[str, ...]
    field: Field
    raster: str = ""
    of: str = ""

    @property
    def title(self) -> str:
        """Title with the unit, in the language of QGIS."""
        title = tr(self.field.title)
        if self.field.picker == "distance":
            # The dialog shows the unit beside the number, and lets users change it.
            return title
        return f"{title} ({tr(self.field.unit)})" if self.field.unit else title

    @property
    def help(self) -> str:
        """Help in the language of QGIS."""
        # On the command line the values of such a list are words of their own.
        return (
            f"{tr(self.field.help)} {tr('Separate them with commas.')}" if self.field.separate else tr(self.field.help)
        )

    def parameter(self) -> QgsProcessingParameterDefinition:
        """Return a new parameter for `addParameter`."""
        definition = self._bare_parameter()
        definition.setHelp(self.help)
        if not self.field.basic:
            definition.setFlags(definition.flags() | Qgis.ProcessingParameterFlag.Advanced)
        return definition

    def _bare_parameter(self) -> QgsProcessingParameterDefinition:
        field, key, title = self.field, self.field.key, self.title
        optional = field.default in (None, "", ())
        default = None if optional else field.show(field.default)
        if field.picker:
            return PICKERS[field.picker].parameter(key, title, field)
        if field.kind == "bool":
            return QgsProcessingParameterBoolean(key, title, field.default)
        if field.kind in ("int", "float") and field.items is None:
            return self._number(optional)
        if field.choices:
            choices = list(field.shown_choices)
            return QgsProcessingParameterEnum(key, title, choices, False, default, optional, usesStaticStrings=True)
        if field.files:
            return QgsProcessingParameterFile(key, title, optional=optional, fileFilter=tr(field.files))
        if self.raster:
            return QgsProcessingParameterBand(key, title, None, self.raster, optional, allowMultiple=True)
        return QgsProcessingParameterString(key, title, default, False, optional)

    def _number(self, optional: bool) -> QgsProcessingParameterNumber:
        field, kinds = self.field, Qgis.ProcessingNumberParameterType
        kind = kinds.Integer if field.kind == "int" else kinds.Double
        parameter = QgsProcessingParameterNumber(field.key, self.title, kind, field.default, optional)
        minimum = field.minimum if field.above is None else field.above
        if minimum is not None:
            parameter.setMinimum(minimum)
        if field.kind == "float" and round(field.default or 0, _DECIMALS) == (field.default or 0):
            parameter.setMetadata({"widget_wrapper": {"decimals": _DECIMALS}})
        # Dialogs turn a larger maximum into a negative one; the engine checks it.
        if field.maximum is not None and field.maximum <= _LARGEST_OF_DIALOGS:
            parameter.setMaximum(field.maximum)
        return parameter

    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Values, context: QgsProcessingContext) -> Any:
        """Return the value that was given, as the engine takes it; the engine's default where none was given.

        Raises:
            AlpsError: A text that is not a value of this setting.
        """
        field, given = self.field, parameters.get(self.field.key)
        if given is None or given == "":
            return field.default
        if field.picker:
            return PICKERS[field.picker].read(algorithm, parameters, field.key, context)
        if field.kind == "bool":
            return algorithm.parameterAsBool(parameters, field.key, context)
        if field.kind in ("int", "float") and field.items is None:
            # QGIS reads whole numbers above 2³¹ only as doubles, and a seed may be larger.
            value = algorithm.parameterAsDouble(parameters, field.key, context)
            if field.kind == "int":
                return round(value)
            # Dialogs round to six digits, and an untouched default must stay what it is.
            untouched = field.default is not None and abs(value - field.default) < _DIALOG_ROUNDING
            return field.default if untouched else value
        if self.raster and not isinstance(given, str):
            return tuple(algorithm.parameterAsInts(parameters, field.key, context)) or None
        if field.choices and not isinstance(given, str):
            given = algorithm.parameterAsEnumString(parameters, field.key, context)
        text = given if isinstance(given, str) else algorithm.parameterAsString(parameters, field.key, context)
        text = text.strip()
        if not text:
            return field.default
        if field.items is None:
            return field.spellings.get(text, text)
        # QGIS itself writes the bands of a raster with semicolons.
        return field.parse(text.replace(";", ",") if self.raster else text)


def names_of_numbers() -> tuple[QgsProcessingParameterFile, str]:
    """Return the parameter with the names of the values of class rasters, and its help."""
    parameter = QgsProcessingParameterFile(
        "NAMES", tr("Names of class numbers"), optional=True, fileFilter=tr("JSON files (*.json)")
    )
    return parameter, tr(
        'JSON file with the class of each value, for class rasters of other programs: {"10": "building", …}.'
    )


def settings_of(argument: str, cls: type, raster: str = "") -> Iterator[Setting]:
    """Yield the settings of a class and of its groups.

    Args:
        argument: of the job that takes them.
        cls: class of the settings.
        raster: parameter of the raster whose bands are offered; of many rasters, those of the first.
    """
    yield from _inside((argument,), cls, raster)


def _inside(path: tuple[str, ...], cls: type, raster: str) -> Iterator[Setting]:
    title = cls.TITLE if issubclass(cls, Settings) else ""
    for field in fields_of(cls):
        yield Setting((*path, field.name), field, raster if field.name == "bands" else "", title)
    for name, group in groups_of(cls).items():
        yield from _inside((*path, name), group, raster)
