"""Layers of images without georeferencing have no CRS, whatever QGIS makes of their files."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer


def drop_invented_crs(layer: QgsMapLayer) -> None:
    """Take the CRS from a layer whose GeoPackage says that it has none.

    QGIS 3.40 with GDAL 3.6 takes the GeoPackage's “undefined Cartesian” (srs_id −1) for a local CRS, and then finds no
    way to transform it. A raster without a CRS has none there, and neither have these layers in QGIS 3.44.
    """
    crs = layer.crs()
    if crs.isValid() and not crs.authid() and crs.description().lower().startswith("undefined"):
        layer.setCrs(QgsCoordinateReferenceSystem())
