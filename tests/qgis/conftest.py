"""QGIS tests always run the staged plugin, in real QGIS without a screen.

`make package` stages it into `build/alps_qgis`; `ALPS_STAGED` names another folder that holds an `alps_qgis`.
"""

from __future__ import annotations

import gc
import os
import sys
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
STAGED = Path(os.environ.get("ALPS_STAGED", ROOT / "build"))
sys.path.insert(0, str(STAGED))
for _folder in ("/usr/share/qgis/python/plugins",):
    if Path(_folder).is_dir() and _folder not in sys.path:
        sys.path.append(_folder)

import numpy as np  # noqa: E402
import pytest  # noqa: E402
from osgeo import gdal, osr  # noqa: E402
from qgis.core import (  # noqa: E402
    NULL,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QByteArray  # noqa: E402

gdal.UseExceptions()

CLASS_FIELDS = (
    "field=cluster:integer&field=class_id:integer&field=class_name:string&field=color:string&field=n_segments:integer"
    "&field=area_m2:double&field=spread:double&field=centroid:binary&field=pfl_kind:string"
)
SEGMENT_FIELDS = (
    "field=scene_id:string&field=segment_id:integer&field=cluster:integer&field=confidence:double"
    "&field=class_override:integer&field=pfl:binary&field=pfl_kind:string"
)
POLYGON_FIELDS = "field=class_id:integer&field=class_name:string&field=color:string&field=area_m2:double"


@pytest.fixture(scope="session", autouse=True)
def staged_plugin() -> Path:
    """Refuse to test the sources by accident: only the staged plugin has its metadata inside."""
    if not (STAGED / "alps_qgis" / "metadata.txt").is_file():
        pytest.exit(f"{STAGED}/alps_qgis is not staged; run `make package` first.", returncode=2)
    import alps_qgis

    assert Path(alps_qgis.__file__).parent == STAGED / "alps_qgis"
    return STAGED / "alps_qgis"


@pytest.fixture(scope="session", autouse=True)
def no_layers_outlive_qgis(qgis_app: QgsApplication) -> Iterator[None]:
    """Layers that only wait to be collected would be closed after QGIS, and crash."""
    yield
    gc.collect()


@pytest.fixture
def project(qgis_app: QgsApplication) -> Iterator[QgsProject]:
    from alps_qgis.host.results import run_group

    project = QgsProject.instance()
    project.clear()
    # Of runs in scripts, whose layers were never loaded.
    run_group._PROMISED.clear()
    yield project
    project.clear()


@pytest.fixture
def provider(qgis_app: QgsApplication, qgis_processing: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    """The registered provider `alps`, in a QGIS that has no window."""
    from processing.gui import Postprocessing

    monkeypatch.setattr(Postprocessing, "iface", None)
    from alps_qgis.processing.provider import AlpsProvider

    registry = QgsApplication.processingRegistry()
    provider = AlpsProvider()
    registry.addProvider(provider)
    yield registry.providerById("alps")
    registry.removeProvider("alps")


@pytest.fixture
def engine(qgis_app: QgsApplication) -> str:
    """The interpreter of the installed engine."""
    from alps_qgis.host.engine import locate_engine

    found = locate_engine()
    if not found.found:
        pytest.skip(f"no engine: {found.problem}")
    return found.python


@pytest.fixture
def make_raster(tmp_path: Path) -> Callable[..., str]:
    """Write a GeoTIFF of an array (band, row, col) and return its path."""

    def make(array: np.ndarray, name: str = "scene.tif", crs: int | None = 32632, nodata: float | None = None) -> str:
        array = np.atleast_3d(array) if array.ndim == 2 else array
        array = array.transpose(2, 0, 1) if array.shape[2] == 1 else array
        path = tmp_path / name
        kinds = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}
        n_bands, height, width = array.shape
        driver = gdal.GetDriverByName("GTiff")
        data = driver.Create(str(path), width, height, n_bands, kinds[array.dtype.name])
        data.SetGeoTransform((500000.0, 1.0, 0.0, 5400000.0, 0.0, -1.0))
        if crs is not None:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(crs)
            data.SetProjection(reference.ExportToWkt())
        for band in range(n_bands):
            if nodata is not None:
                data.GetRasterBand(band + 1).SetNoDataValue(nodata)
            data.GetRasterBand(band + 1).WriteArray(array[band])
        data.FlushCache()
        return str(path)

    return make


@pytest.fixture
def make_scene(make_raster: Callable[..., str]) -> Callable[..., str]:
    """Write a small RGB scene of four fields of different colours with some noise."""

    def make(name: str = "scene.tif", size: int = 96, seed: int = 0, **options: object) -> str:
        random = np.random.default_rng(seed)
        colors = np.array([[200, 60, 40], [40, 160, 60], [50, 80, 190], [220, 210, 90]])
        rows, cols = np.mgrid[0:size, 0:size]
        field = (rows >= size // 2) * 2 + (cols >= size // 2)
        array = colors[field].transpose(2, 0, 1) + random.normal(0, 6, (3, size, size))
        return make_raster(np.clip(array, 0, 255).astype(np.uint8), name, **options)

    return make


def _write(uri: str, rows: list[tuple], path: Path, layer_name: str) -> str:
    """Write rows (attributes…, WKT or None) into a new GeoPackage layer."""
    memory = QgsVectorLayer(uri, layer_name, "memory")
    assert memory.isValid()
    features = []
    for row in rows:
        feature = QgsFeature(memory.fields())
        feature.setAttributes([_cell(value) for value in row[:-1]])
        if row[-1]:
            feature.setGeometry(QgsGeometry.fromWkt(row[-1]))
        features.append(feature)
    assert memory.dataProvider().addFeatures(features)[0]
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", layer_name
    result = QgsVectorFileWriter.writeAsVectorFormatV3(
        memory, str(path), QgsProject.instance().transformContext(), options
    )
    assert result[0] == QgsVectorFileWriter.WriterError.NoError, result
    return str(path)


def _cell(value: object) -> object:
    if isinstance(value, bytes):
        return QByteArray(value)
    return NULL if value is None else value


@pytest.fixture
def make_codebook(qgis_app: QgsApplication, tmp_path: Path) -> Callable[..., str]:
    """Write a codebook from rows (cluster, class_id, class_name, color, area_m2)."""

    def make(rows: list[tuple], name: str = "codebook.gpkg") -> str:
        full = [
            (cluster, class_id, class_name, color, 10, area, 0.5, b"\0\0\0\0", "kind", None)
            for cluster, class_id, class_name, color, area in rows
        ]
        return _write(f"NoGeometry?{CLASS_FIELDS}", full, tmp_path / name, "classes")

    return make


@pytest.fixture
def make_segments(qgis_app: QgsApplication, tmp_path: Path) -> Callable[..., str]:
    """Write segments, unit squares in a row, from (cluster, class_override)."""

    def make(rows: list[tuple], name: str = "scene_segments.gpkg") -> str:
        full = [
            ("scene", n, cluster, 0.9, override, b"\1\2\3\4", "kind", _square(n))
            for n, (cluster, override) in enumerate(rows)
        ]
        return _write(f"MultiPolygon?crs=EPSG:32632&{SEGMENT_FIELDS}", full, tmp_path / name, "segments")

    return make


@pytest.fixture
def make_polygons(qgis_app: QgsApplication, tmp_path: Path) -> Callable[..., str]:
    """Write class polygons, unit squares in a row, from (class_id, class_name, color)."""

    def make(rows: list[tuple], name: str = "scene_polygons.gpkg") -> str:
        full = [(*row, 1.0, _square(n)) for n, row in enumerate(rows)]
        return _write(f"MultiPolygon?crs=EPSG:32632&{POLYGON_FIELDS}", full, tmp_path / name, "polygons")

    return make


@pytest.fixture
def make_class_raster(make_raster: Callable[..., str]) -> Callable[..., str]:
    """Write a class raster with its attribute table, from an array and rows (value, class_name, #rrggbb)."""

    def make(array: np.ndarray, rows: list[tuple], name: str = "scene_classes.tif") -> str:
        path = make_raster(array.astype(np.uint8), name, nodata=255)
        fields = [
            ("Value", 0, 5),
            ("class_name", 2, 2),
            ("Red", 0, 6),
            ("Green", 0, 7),
            ("Blue", 0, 8),
            ("Alpha", 0, 9),
        ]
        head = "".join(
            f'<FieldDefn index="{i}"><Name>{name}</Name><Type>{kind}</Type><Usage>{usage}</Usage></FieldDefn>'
            for i, (name, kind, usage) in enumerate(fields)
        )
        body = ""
        for index, (value, class_name, color) in enumerate(rows):
            red, green, blue = (int(color[i : i + 2], 16) for i in (1, 3, 5))
            cells = "".join(f"<F>{cell}</F>" for cell in (value, class_name, red, green, blue, 255))
            body += f'<Row index="{index}">{cells}</Row>'
        table = f'<GDALRasterAttributeTable tableType="thematic">{head}{body}</GDALRasterAttributeTable>'
        xml = f'<PAMDataset><PAMRasterBand band="1">{table}</PAMRasterBand></PAMDataset>'
        Path(path + ".aux.xml").write_text(xml, encoding="utf-8")
        return path

    return make


def _square(n: int) -> str:
    return f"MULTIPOLYGON((({n} 0, {n + 1} 0, {n + 1} 1, {n} 1, {n} 0)))"


@pytest.fixture
def unique(tmp_path: Path) -> Callable[[str], str]:
    """Return a new path with this ending."""
    return lambda ending: str(tmp_path / f"{uuid.uuid4().hex}{ending}")
