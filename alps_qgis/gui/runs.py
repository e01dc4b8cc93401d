"""The runs that a project shows, and the one that the user works on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsLayerTree, QgsMapLayer, QgsProject, QgsVectorLayer

from ..host.classes_table import is_classes_table
from ..host.layers import CLASSES_TABLE, layer_file
from ..host.publish import same_file
from ..host.restyle import classes_layer_of
from ..host.tables.tags import CODEBOOK_PROPERTY, related_file
from ..host.text import tr


@dataclass(frozen=True)
class Run:
    """One codebook whose layers a project shows.

    Attributes:
        codebook: its file.
        title: what the layer panel calls the run.
    """

    codebook: str
    title: str


def codebook_of(layer: QgsMapLayer | None) -> str:
    """Return the codebook that a layer belongs to; empty where it belongs to none."""
    if layer is None:
        return ""
    return layer_file(layer) if is_classes_table(layer) else related_file(layer, CODEBOOK_PROPERTY)


def runs_of(project: QgsProject) -> list[Run]:
    """Return the runs of a project in the order of the layer panel, each once."""
    runs: list[Run] = []
    for node in project.layerTreeRoot().findLayers():
        codebook = codebook_of(node.layer())
        if not Path(codebook).is_file() or any(same_file(run.codebook, codebook) for run in runs):
            continue
        group = node.parent()
        in_group = QgsLayerTree.isGroup(group) and group is not project.layerTreeRoot()
        runs.append(Run(codebook, group.name() if in_group and group.name() else node.name()))
    return runs


def run_of(layer: QgsMapLayer | None, project: QgsProject) -> Run | None:
    """Return the run that a layer belongs to, or None."""
    codebook = codebook_of(layer)
    return next((run for run in runs_of(project) if codebook and same_file(run.codebook, codebook)), None)


def classes_layer(run: Run, project: QgsProject) -> QgsVectorLayer | None:
    """Return the table of classes of a run; it joins the project where the user had removed it.

    Returns:
        None where the codebook cannot be read.
    """
    known = classes_layer_of(run.codebook, project)
    if known is not None:
        return known
    name = tr("Classes – rename here")
    layer = QgsVectorLayer(f"{run.codebook}|layername={CLASSES_TABLE}", name, "ogr")
    if not is_classes_table(layer):
        return None
    # The style in the file makes it the table that the run made.
    layer.loadDefaultStyle()
    project.addMapLayer(layer)
    return layer


def show_classes(iface: Any, project: QgsProject, run: Run) -> bool:
    """Open the attribute table of a run's classes; False where the codebook cannot be read."""
    layer = classes_layer(run, project)
    if layer is None:
        return False
    iface.setActiveLayer(layer)
    iface.showAttributeTable(layer)
    return True
