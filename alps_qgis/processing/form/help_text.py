"""The help beside a dialog: what the algorithm does, every parameter, every result, and an example.

QGIS makes a paragraph of each line of a help text, so the text has one line only.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping

from qgis.core import Qgis, QgsProcessingAlgorithm, QgsProcessingParameterDefinition

from ...host.text import tr

_EXAMPLES = {
    "raster": "scene.tif",
    "vector": "layer.gpkg",
    "file": "file",
    "vectorDestination": ".gpkg",
    "rasterDestination": ".tif",
    "fileDestination": ".html",
    "folderDestination": "",
}
"""What an example gives, by type of parameter; the name of an output is that of its parameter."""


def help_page(algorithm: QgsProcessingAlgorithm, summary: str, results: Mapping[str, str]) -> str:
    """Return the help as HTML.

    Args:
        algorithm: with its parameters.
        summary: what it does, in paragraphs with an empty line between them.
        results: help of outputs that are not parameters, by name.
    """
    parameters: list[QgsProcessingParameterDefinition] = []
    outputs: list[QgsProcessingParameterDefinition] = []
    for definition in algorithm.parameterDefinitions():
        if not definition.flags() & Qgis.ProcessingParameterFlag.Hidden:
            (outputs if definition.isDestination() else parameters).append(definition)
    is_advanced = Qgis.ProcessingParameterFlag.Advanced
    parts = [f"<p>{html.escape(paragraph)}</p>" for paragraph in summary.split("\n\n")]
    parts += _listed(tr("Parameters"), [_row(each) for each in parameters if not each.flags() & is_advanced])
    parts += _listed(tr("Outputs"), [*map(_row, outputs), *_results(algorithm, outputs, results)])
    parts += _listed(tr("Advanced parameters"), [_row(each) for each in parameters if each.flags() & is_advanced])
    parts.append(f"<h3>{html.escape(tr('Example for the command line'))}</h3><p><code>{_example(algorithm)}</code></p>")
    return "".join(parts)


def _listed(title: str, rows: list[tuple[str, str]]) -> list[str]:
    if not rows:
        return []
    items = "".join(
        f"<p><b>{html.escape(name)}</b><br>{html.escape(text)}</p>" if text else f"<p><b>{html.escape(name)}</b></p>"
        for name, text in rows
    )
    return [f"<h3>{html.escape(title)}</h3>{items}"]


def _row(definition: QgsProcessingParameterDefinition) -> tuple[str, str]:
    return definition.description(), definition.help()


def _results(
    algorithm: QgsProcessingAlgorithm, outputs: Iterable[QgsProcessingParameterDefinition], results: Mapping[str, str]
) -> list[tuple[str, str]]:
    shown = {definition.name() for definition in outputs}
    others = [output for output in algorithm.outputDefinitions() if output.name() not in shown]
    return [(output.description(), results.get(output.name(), "")) for output in others]


def _example(algorithm: QgsProcessingAlgorithm) -> str:
    """Return a call of `qgis_process` with every parameter that must be given."""
    words = [f"qgis_process run {algorithm.id() if algorithm.provider() else f'alps:{algorithm.name()}'} --"]
    for definition in algorithm.parameterDefinitions():
        is_given = definition.defaultValue() not in (None, "")
        if definition.flags() & Qgis.ProcessingParameterFlag.Optional or is_given:
            continue
        words.append(f"{definition.name()}={_value(definition)}")
    return html.escape(" ".join(words))


def _value(definition: QgsProcessingParameterDefinition) -> str:
    kind, name = definition.type(), definition.name().lower()
    if definition.isDestination():
        return name + _EXAMPLES.get(kind, "")
    if kind == "multilayer":
        is_raster = definition.layerType() == Qgis.ProcessingSourceType.Raster
        return "scene.tif" if is_raster else "segments.gpkg"
    if kind == "file":
        is_folder = definition.behavior() == Qgis.ProcessingFileParameterBehavior.Folder
        return "folder" if is_folder else f"file.{definition.extension() or 'txt'}"
    return _EXAMPLES.get(kind, "value")
