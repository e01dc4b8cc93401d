"""Read the table `classes` of a codebook, from its file or from the layer a user edits."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from qgis.core import QgsVectorLayer

from .layers import CLASSES_TABLE, layer_file
from .tables.layer_metadata import read_settings

if TYPE_CHECKING:
    from ..engine.classes import Resolved

REQUIRED_FIELDS = ("cluster", "class_id", "class_name", "color")


def is_classes_table(layer: Any) -> bool:
    """Return True for a layer that has the columns of a codebook's table `classes`."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or layer.isSpatial():
        return False
    return all(layer.fields().lookupField(name) >= 0 for name in REQUIRED_FIELDS)


def resolve_file(codebook: str) -> Resolved | None:
    """Return the classes of a codebook's file, or None where it cannot be read.

    QGIS's own provider reads it: a second SQLite in the process could drop the locks QGIS holds on the file.
    """
    if not codebook:
        return None
    layer = QgsVectorLayer(f"{codebook}|layername={CLASSES_TABLE}", CLASSES_TABLE, "ogr")
    return resolve_layer(layer) if is_classes_table(layer) else None


def resolve_layer(layer: QgsVectorLayer) -> Resolved:
    """Return the classes of a table as the layer shows it, by the rule that the engine uses too."""
    # Imported here: QGIS loads the plugin without anything of the engine but its settings.
    from ..engine.classes import ClassRow, resolve_classes

    names = [field.name() for field in layer.fields()]
    rows = []
    for feature in layer.getFeatures():
        values = dict(zip(names, feature.attributes()))
        rows.append(
            ClassRow(
                cluster=integer(values.get("cluster")),
                class_id=integer(values.get("class_id")),
                class_name=text_of(values.get("class_name")),
                color=text_of(values.get("color")),
                n_segments=integer(values.get("n_segments")) or 0,
                area_m2=number(values.get("area_m2")),
            )
        )
    # With the number of clusters: a row that a user deleted must not leave a hole in the map.
    return resolve_classes(rows, n_clusters_of(layer_file(layer)))


def n_clusters_of(codebook: str) -> int:
    """Return the number of clusters that a codebook was fitted with; 0 where it does not tell."""
    value = read_settings(codebook, CLASSES_TABLE).get("n_clusters")
    return value if isinstance(value, int) and 0 <= value < 65_536 else 0


def identity_of(codebook: str) -> str:
    """Return the identity that a codebook file keeps; empty where it has none."""
    return str(read_settings(codebook, CLASSES_TABLE).get("identity") or "")


def integer(value: Any) -> int | None:
    """Return a cell as a whole number; None for NULL and for what is not a number."""
    found = number(value)
    return None if found is None or not math.isfinite(found) else int(found)


def number(value: Any) -> float | None:
    """Return a cell as a number; None for NULL and for what is not a number."""
    # NULL is None or a QVariant without a value, by version of QGIS.
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def text_of(value: Any) -> str | None:
    """Return a cell as text; None for NULL and for what is not text."""
    return value if isinstance(value, str) else None
