"""Write files that point to a server, under harmless names; each was seen to send a request through GDAL."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pyogrio
import rasterio
import shapely

from tests.engine.factories import make_raster

_FEATURES = (
    '"features": [{"type": "Feature", "properties": {"a": 1}, "geometry": '
    '{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}}]'
)


def _vrt(address: str) -> str:
    return (
        "<OGRVRTDataSource><OGRVRTLayer name='segments'>"
        f"<SrcDataSource>/vsicurl/{address}/a.gpkg</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"
    )


def _crs(key: str, kind: str, address: str) -> str:
    crs = f'{{"type": {kind}, "properties": {{"href": "{address}/crs"}}}}'
    return f'{{"type": "FeatureCollection", {key}: {crs}, {_FEATURES}}}'


def _pipeline(address: str) -> str:
    return f'{{"type": "gdal_streamed_alg", "command_line": "gdal vector pipeline ! read /vsicurl/{address}/a.gpkg"}}'


def _inside_json(address: str) -> str:
    return f'{{"type": "FeatureCollection", "x": "{_vrt(address)}", {_FEATURES}}}'


TEXTS = {
    "vrt as geopackage": ("a.gpkg", _vrt),
    "vrt as shapefile": ("a.shp", _vrt),
    "vrt inside a table": ("a.csv", lambda address: f"a,b\n1,2\n{_vrt(address)}"),
    "vrt inside a json": ("a.geojson", _inside_json),
    "pipeline": ("a.gpkg", _pipeline),
    "wfs": ("a.gpkg", lambda address: f"<OGRWFSDataSource><URL>{address}/wfs</URL></OGRWFSDataSource>"),
    "crs that is a link": ("a.geojson", lambda address: _crs('"crs"', '"link"', address)),
    "crs that is an address": ("a.geojson", lambda address: _crs('"crs"', '"URL"', address)),
    "crs in other letters": ("a.geojson", lambda address: _crs('"\\u0043r\\u0073"', '"l\\u0069nk"', address)),
    "crs in single quotes": ("a.geojson", lambda address: _crs("'crs' /* a */", "'link'", address)),
}  # fmt: skip


def pointers(folder: Path, address: str) -> Iterator[tuple[str, Path]]:
    """Write each into a folder of its own and yield what it is with its path.

    Args:
        folder: where to.
        address: of the server, without a slash at the end.
    """
    for kind, (name, content) in TEXTS.items():
        path = _folder(folder, kind) / name
        path.write_text(content(address))
        yield kind, path
    for name in ("a.gpkg", "a.sqlite"):
        yield f"virtual table in {name}", _virtual(_folder(folder, f"virtual {name}") / name, address)


def raster_pointers(folder: Path, address: str) -> Iterator[tuple[str, Path]]:
    """Do the same with rasters."""
    service = (
        f'<GDAL_WMS><Service name="TMS"><ServerUrl>{address}/${{z}}/${{x}}/${{y}}.png</ServerUrl></Service><DataWindow>'
        "<UpperLeftX>0</UpperLeftX><UpperLeftY>64</UpperLeftY><LowerRightX>64</LowerRightX><LowerRightY>0</LowerRightY>"
        "<SizeX>32</SizeX><SizeY>32</SizeY><TileLevel>0</TileLevel></DataWindow><BandsCount>1</BandsCount>"
        "<BlockSizeX>32</BlockSizeX><BlockSizeY>32</BlockSizeY></GDAL_WMS>"
    )
    vrt = (
        '<VRTDataset rasterXSize="64" rasterYSize="64"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
        f"<SourceFilename>{address}/a.tif</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    for kind, content in (("service", service), ("vrt", vrt)):
        path = _folder(folder, kind) / "a_classes.tif"
        path.write_text(content)
        yield kind, path
        path = make_raster(_folder(folder, f"overviews {kind}") / "a_classes.tif", np.ones((64, 64), np.uint8))
        path.with_name("a_classes.tif.ovr").write_text(content)
        yield f"overviews that are a {kind}", path
    path = make_raster(_folder(folder, "metadata") / "a_classes.tif", np.ones((64, 64), np.uint8))
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(ns="OVERVIEWS", OVERVIEW_FILE=f"{address}/a.ovr")
    yield "overviews that the metadata names", path


def _folder(folder: Path, kind: str) -> Path:
    made = folder / kind.replace(" ", "_")
    made.mkdir(parents=True)
    return made


def _virtual(path: Path, address: str) -> Path:
    driver = "GPKG" if path.suffix == ".gpkg" else "SQLite"
    made = path.with_name("made" + path.suffix)
    polygon = shapely.to_wkb([shapely.box(0, 0, 1, 1)])
    pyogrio.raw.write(made, polygon, [], [], layer="other", geometry_type="Polygon", driver=driver, crs="EPSG:32633")
    shutil.move(made, path)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("PRAGMA writable_schema = ON")
        database.execute(
            "INSERT INTO sqlite_master VALUES ('table', 'segments', 'segments', 0, ?)",
            (f"CREATE /* x */ VIRTUAL TABLE segments USING /* y */ VirtualOGR('/vsicurl/{address}/a.gpkg')",),
        )
        if driver == "GPKG":
            database.execute("INSERT INTO gpkg_contents (table_name, data_type) VALUES ('segments', 'attributes')")
    return path
