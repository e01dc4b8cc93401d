"""Algorithms whose parameters are settings of the engine: add them, read them, and let the engine check them."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ...engine.errors import AlpsError
from ...engine.settings import from_dict, merged
from ...host.engine_text import in_users_language
from ...host.layers import file_of, layer_file
from ...host.process import EngineFailure
from ..parameters import Setting, Values, settings_of
from .pickers import PICKERS


class SettingsAlgorithm(QgsProcessingAlgorithm):
    """Base of algorithms that have settings of the engine as parameters."""

    def __init__(self) -> None:
        super().__init__()
        self._settings: list[Setting] = []
        self._settings_classes: dict[str, type] = {}
        self._picked: Values = {}
        self._names: dict[str, str] = {}

    def add_settings(
        self, argument: str, cls: type, only: tuple[str, ...] = (), without: tuple[str, ...] = (), raster: str = ""
    ) -> None:
        """Add a parameter for each setting of a class of the engine.

        Args:
            argument: of the job that takes the settings.
            cls: their class; settings of its groups are added too.
            only: settings and groups to add, for example `segment.sam`; empty for all.
            without: settings and groups to leave out.
            raster: parameter of the raster whose bands are offered; of many rasters, those of the first.
        """
        self._settings_classes[argument] = cls
        for setting in settings_of(argument, cls, raster):
            name = ".".join(setting.path[1:])
            if (not only or _is_in(name, only)) and not _is_in(name, without):
                self._settings.append(setting)
                self.addParameter(setting.parameter())

    def settings_shown(self) -> list[Setting]:
        """Return the settings that this algorithm has parameters for."""
        return list(self._settings)

    def pick(self, parameters: Values, context: QgsProcessingContext) -> None:
        """Read the settings that may come from layers; runs where the layers live, before the others are read.

        Raises:
            EngineFailure: A layer cannot be read.
        """
        shown = [setting.field for setting in self._settings if setting.field.picker]
        for field in shown:
            if parameters.get(field.key) not in (None, "") and PICKERS[field.picker].of_layers:
                self._picked[field.key] = PICKERS[field.picker].read(self, parameters, field.key, context)
                layer = (
                    self.parameterAsVectorLayer(parameters, field.key, context) if field.picker == "polygons" else None
                )
                if layer is not None and file_of(str(self._picked[field.key])) != layer_file(layer):
                    # A copy in a temporary file: messages say the name that users know.
                    self._names[str(self._picked[field.key])] = layer.name()

    def files_picked(self) -> list[str]:
        """Return the files of the layers that were picked, which outputs must not replace."""
        keys = [setting.field.key for setting in self._settings if setting.field.picker == "polygons"]
        return [str(self._picked[key]) for key in keys if self._picked.get(key)]

    def named_as_picked(self, text: str) -> str:
        """Return a message of the engine with the names of layers for those of their temporary files."""
        for file, name in self._names.items():
            text = text.replace(file, f"“{name}”")
        return text

    def _value(self, setting: Setting, parameters: Values, context: QgsProcessingContext) -> Any:
        field = setting.field
        if field.key in self._picked:
            return self._picked[field.key]
        # Before the run, reading a layer of polygons or pixels would write a file. A raster only counts as given then.
        if field.picker == "raster":
            return str(parameters[field.key]) if parameters.get(field.key) else field.default
        return field.default if field.picker == "polygons" else setting.read(self, parameters, context)

    def engine_settings(self, parameters: Values, context: QgsProcessingContext) -> Values:
        """Return the settings as arguments of the job: nested plain dicts for the engine's `from_dict`.

        The engine knows the defaults. Values equal to them are left out, so that those of a preset stand.

        Raises:
            AlpsError: A text that is not a value of its setting.
        """
        parameters = self.up_to_date(parameters)
        arguments: Values = {argument: {} for argument in self._settings_classes}
        for setting in self._settings:
            value = self._value(setting, parameters, context)
            if value == setting.field.default:
                continue
            *groups, name = setting.path
            inside = arguments
            for group in groups:
                inside = inside.setdefault(group, {})
            inside[name] = value
        return arguments

    def value_used(self, setting: Setting, parameters: Values, context: QgsProcessingContext) -> Any:
        """Return the value that a run takes: the one given, else that of the preset, else the default."""
        given = setting.read(self, self.up_to_date(parameters), context)
        if given != setting.field.default:
            return given
        values: Any = self.preset(parameters, context)
        for name in setting.path:
            values = values.get(name) if isinstance(values, dict) else None
        return given if values is None else values

    def preset(self, parameters: Values, context: QgsProcessingContext) -> Values:
        """Return values that stand behind those that are given, by argument of the job."""
        return {}

    def up_to_date(self, parameters: Values) -> Values:
        """Return the parameters with values of earlier versions as they are written now, since models keep old ones."""
        fields = {setting.field.key: setting.field for setting in self._settings if setting.field.spellings}
        return {
            **parameters,
            **{key: field.show(parameters[key]) for key, field in fields.items() if key in parameters},
        }

    def settings_problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        """Return what the engine finds wrong with single values, then with all together; empty when nothing is."""
        for setting in self._settings:
            try:
                setting.field.check(self._value(setting, parameters, context))
            except EngineFailure as failure:
                return f"{setting.title}: {failure.message}"
            except AlpsError as error:
                # Of a number, the message says all; of a text, the help says which forms it may have.
                is_number = setting.field.kind in ("int", "float") and setting.field.items is None
                return f"{setting.title}: {in_users_language(str(error))} {'' if is_number else setting.help}".strip()
        preset = self.preset(parameters, context)
        try:
            for argument, given in self.engine_settings(parameters, context).items():
                from_dict(self._settings_classes[argument], merged(preset.get(argument, {}), given))
        except AlpsError as error:
            return in_users_language(str(error))
        return ""


def _is_in(name: str, names: tuple[str, ...]) -> bool:
    """Return whether a setting is one of the names, or in a group that is."""
    return any(f"{name}.".startswith(f"{each}.") for each in names)
