"""Put back rows that a user deleted from a table of classes.

The row of a cluster holds the centre of the cluster. Without it, the segments of the cluster have no name any more, and
new segments go to other clusters.
"""

from __future__ import annotations

import contextlib
from typing import Any

from qgis.core import QgsFeature, QgsFeatureRequest, QgsProviderRegistry, QgsVariantUtils, QgsVectorLayer
from qgis.PyQt.QtCore import QByteArray

from ..layers import CLASSES_TABLE
from ..text import tr


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
    """Write deleted rows into the table again, with all their columns; return whether that worked.

    GDAL writes them: QGIS's provider would write bytes that begin with a zero as NULL (3.40), and a centre may.
    """
    from osgeo import gdal, ogr

    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    with contextlib.suppress(RuntimeError):
        data = gdal.OpenEx(str(parts.get("path") or ""), gdal.OF_VECTOR | gdal.OF_UPDATE)
        table = data.GetLayerByName(str(parts.get("layerName") or CLASSES_TABLE)) if data is not None else None
        if table is None:
            return False
        data.StartTransaction()
        for row in rows:
            feature = ogr.Feature(table.GetLayerDefn())
            for name, value in zip(row.fields().names(), row.attributes()):
                # The number of the row may have been given to another one since.
                if feature.GetFieldIndex(name) >= 0 and not _is_null(value):
                    _set(feature, name, value)
            table.CreateFeature(feature)
            # Before its table: GDAL's objects do not keep each other alive.
            del feature
        data.CommitTransaction()
        del table, data
        layer.reload()
        layer.dataChanged.emit()
        return True
    return False


def _set(feature: Any, name: str, value: Any) -> None:
    if isinstance(value, QByteArray):
        feature.SetFieldBinaryFromHexString(name, bytes(value).hex())
    else:
        feature.SetField(name, value)


def _is_null(value: Any) -> bool:
    return value is None or QgsVariantUtils.isNull(value)


def _cluster(value: object) -> int | None:
    try:
        return int(value)  # type: ignore[call-overload]
    except (TypeError, ValueError):
        return None
