"""Put back rows that a user deleted from a table of classes.

The row of a cluster holds the centre of the cluster. Without it, the segments of the cluster have no name any more, and
new segments go to other clusters.
"""

from __future__ import annotations

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer

from .text import tr


def deleted_rows(layer: QgsVectorLayer) -> list[QgsFeature]:
    """Return copies of the rows of clusters that the next save will delete.

    Args:
        layer: a table of classes in an edit session.
    """
    buffer = layer.editBuffer()
    ids = buffer.deletedFeatureIds() if buffer is not None else []
    if not ids:
        return []
    column = layer.fields().lookupField("cluster")
    left = {_cluster(feature.attribute(column)) for feature in layer.getFeatures()}
    request = QgsFeatureRequest().setFilterFids(ids)
    rows = [QgsFeature(feature) for feature in layer.dataProvider().getFeatures(request)]
    return [row for row in rows if _cluster(row["cluster"]) is not None and _cluster(row["cluster"]) not in left]


def deleted_rows_text(rows: list[QgsFeature]) -> str:
    """Say which rows are gone, and what that means."""
    names = ", ".join(f"“{row['class_name']}”" for row in rows[:5]) + (", …" if len(rows) > 5 else "")
    text = tr(
        "You deleted the rows of {names}. Their segments are shown with automatic names, and new segments will go to "
        "other clusters."
    )
    return text.format(names=names)


def put_back(layer: QgsVectorLayer, rows: list[QgsFeature]) -> bool:
    """Write deleted rows into the table again, with all their columns; return whether that worked."""
    provider = layer.dataProvider()
    copies = []
    for row in rows:
        copy = QgsFeature(provider.fields())
        copy.setAttributes(row.attributes())
        key = provider.fields().lookupField("fid")
        if key >= 0:
            # The number may have been given to another row since.
            copy.setAttribute(key, provider.defaultValueClause(key) or None)
        copies.append(copy)
    ok, _ = provider.addFeatures(copies)
    layer.reload()
    layer.dataChanged.emit()
    return bool(ok)


def _cluster(value: object) -> int | None:
    try:
        return int(value)  # type: ignore[call-overload]
    except (TypeError, ValueError):
        return None
