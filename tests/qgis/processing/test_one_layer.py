"""Every GeoPackage that ALPS writes has one layer, so QGIS opens it without asking which one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import processing
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)

from alps_qgis.host.classes_table import identity_of, n_clusters_of, resolve_file


def _run(name: str, **values: Any) -> dict[str, Any]:
    return dict(processing.run(f"alps:{name}", values, feedback=QgsProcessingFeedback(False)))


def _offered(path: Path) -> list[str]:
    """Return the layers among which *Select items* would let the user choose."""
    flags = Qgis.SublayerQueryFlag
    found = QgsProviderRegistry.instance().querySublayers(str(path), flags.ResolveGeometryType)
    # As QGIS does when a file is dropped on its window.
    return [each.name() for each in found if not each.flags() & Qgis.SublayerFlag.SystemTable]


def test_no_file_of_ours_asks_which_layer_to_open(
    provider: Any, project: QgsProject, engine: str, make_scene: Any, tmp_path: Path
) -> None:
    """Fault 250: a codebook had a second table with its settings."""
    scene = make_scene("field.tif")
    boxes = QgsVectorLayer("Polygon?crs=EPSG:32632", "boxes", "memory")
    feature = QgsFeature(boxes.fields())
    extent = QgsRasterLayer(scene).extent()
    extent.scale(0.5)
    feature.setGeometry(QgsGeometry.fromRect(extent))
    boxes.dataProvider().addFeatures([feature])
    names = {"SEGMENTS": "segments", "POLYGONS": "polygons", "CODEBOOK": "classes", "AREAS": "areas"}
    files = {key: str(tmp_path / f"{name}.gpkg") for key, name in names.items()}
    _run("autolabel", INPUT=scene, CLUSTERS=4, SEGMENTER="superpixels", CLASSES=str(tmp_path / "c.tif"), **files)
    _run("tilegrid", INPUT=scene, OUTPUT=str(tmp_path / "tiles.gpkg"))
    _run("boxestomasks", INPUT=scene, BOXES=boxes, BOX_SEGMENTER="colour", INSTANCES=str(tmp_path / "instances.gpkg"))
    _run("fitcodebook", INPUT=[files["SEGMENTS"]], CLUSTERS=3, CODEBOOK=str(tmp_path / "fit.gpkg"))

    offered = {path.name: _offered(path) for path in sorted(tmp_path.glob("*.gpkg"))}
    assert offered == {
        **{f"{name}.gpkg": [name] for name in ("segments", "polygons", "classes", "areas", "tiles", "instances")},
        "fit.gpkg": ["classes"],
    }
    # What the second table said is still found.
    codebook = files["CODEBOOK"]
    assert n_clusters_of(codebook) == 4
    assert len(identity_of(codebook)) == 32
    assert len(resolve_file(codebook).classes) == 4
