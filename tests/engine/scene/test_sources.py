from __future__ import annotations

import os
import socket
import struct
import threading
import zipfile

import numpy as np
import pytest
import rasterio
from rasterio.shutil import copy as copy_raster

from alps_qgis.engine.errors import SceneError
from alps_qgis.engine.scene.scene import open_scene
from alps_qgis.engine.settings import SceneSettings
from tests.engine.factories import make_raster, rgb

REMOTE = SceneSettings(allow_remote=True)


def vrt(path, *sources: str, relative: bool = False, more: str = ""):
    """Write a VRT whose bands are the first bands of its sources."""
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{number}"><SimpleSource>'
        f'<SourceFilename relativeToVRT="{int(relative)}">{source}</SourceFilename><SourceBand>1</SourceBand>'
        "</SimpleSource></VRTRasterBand>"
        for number, source in enumerate(sources, start=1)
    )
    path.write_text(f'<VRTDataset rasterXSize="4" rasterYSize="4">{more}{bands}</VRTDataset>')
    return path


def refuses(path, match: str, settings: SceneSettings | None = None) -> str:
    with pytest.raises(SceneError, match=match) as caught:
        open_scene(path, settings)
    return str(caught.value)


@pytest.mark.parametrize("path", ["/nowhere/a.tif", "nothing.tif", "", "C:\\nothing.tif", "GPKG:/nowhere/a.gpkg:t"])
def test_missing_file_is_said_to_be_missing(path):
    refuses(path, "does not exist")


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.csv", b"x,y\n1,2\n"), ("a.tif", b"this is no image"), ("a.json", b'{"type": "FeatureCollection"}'),
     ("a.tif", b"II*\0"), ("a.html", b"<html><body>404</body></html>"), ("a.png", b"\x89PNG\r\n\x1a\n")],
)  # fmt: skip
def test_file_that_is_no_raster_is_refused_by_name(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)

    refuses(path, rf"{name} cannot be opened as a raster")


def test_empty_file_is_said_to_be_empty(tmp_path):
    """Fault 2."""
    path = tmp_path / "a.tif"
    path.touch()

    refuses(path, "0 bytes")


def test_folder_is_said_to_be_one(tmp_path):
    refuses(tmp_path, "is a folder")


@pytest.mark.parametrize(
    "name", ["a b.tif", "道路 Größe.tif", "quo'te\"s.tif", "-dash.tif", "a#b;c?d.tif", "50%.tif", "a:b.tif", "x!y.tif"]
)
def test_strange_names_are_read(tmp_path, monkeypatch, name):
    """Fault 17."""
    path = make_raster(tmp_path / "plain.tif", rgb(2, 2))
    path.rename(tmp_path / name)
    monkeypatch.chdir(tmp_path)

    for given in (tmp_path / name, name):
        with open_scene(given) as scene:
            assert scene.path == str(tmp_path / name)
            assert scene.read_raw(scene.window)[0].shape == (3, 2, 2)


def test_uri_like_name_of_a_local_file_is_a_local_file(tmp_path, monkeypatch):
    path = make_raster(tmp_path / "plain.tif", rgb(2, 2))
    folder = tmp_path / "http:" / "host"
    folder.mkdir(parents=True)
    path.rename(folder / "a.tif")
    monkeypatch.chdir(tmp_path)

    with open_scene("http://host/a.tif") as scene:
        assert scene.path == str(folder / "a.tif")


@pytest.mark.parametrize(
    "path",
    ["https://host/a.tif", "/vsicurl/https://host/a.tif", "/vsis3/bucket/a.tif", "/vsizip//vsicurl/https://host/a.zip/a",
     "s3://bucket/a.tif", "WMTS:https://host/wmts", "/vsicurl?url=https%3A%2F%2Fhost%2Fa.tif", "/vsigs_streaming/b/a"],
)  # fmt: skip
def test_remote_scene_is_refused_without_a_request(path):
    """Fault 15."""
    refuses(path, "remote")


class Listener:
    """A server that only counts who knocks."""

    def __enter__(self):
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.n_visits = 0
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()
        return self

    def _accept(self):
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            self.n_visits += 1
            connection.close()

    def __exit__(self, *_):
        self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()
        self._thread.join(5)


@pytest.mark.parametrize(
    "content",
    [
        '<VRTDataset rasterXSize="4" rasterYSize="4"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
        "<SourceFilename>/vsicurl/http://127.0.0.1:{port}/a.tif</SourceFilename></SimpleSource></VRTRasterBand>"
        "</VRTDataset>",
        '<VRTDataset rasterXSize="4" rasterYSize="4"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
        "<SourceFilename>&#47;vsicurl/http://127.0.0.1:{port}/a.tif</SourceFilename></SimpleSource></VRTRasterBand>"
        "</VRTDataset>",
        '<VRTDataset rasterXSize="4" rasterYSize="4"><VRTRasterBand dataType="Byte" band="1"><Overview>'
        "<SourceFilename>http://127.0.0.1:{port}/a.tif</SourceFilename></Overview></VRTRasterBand></VRTDataset>",
        '<GDAL_WMS><Service name="TMS"><ServerUrl>http://127.0.0.1:{port}/${{z}}/${{x}}/${{y}}.png</ServerUrl></Service>'
        "<DataWindow><UpperLeftX>0</UpperLeftX><UpperLeftY>9</UpperLeftY><LowerRightX>9</LowerRightX>"
        "<LowerRightY>0</LowerRightY><TileLevel>1</TileLevel></DataWindow><BandsCount>3</BandsCount></GDAL_WMS>",
        "<MRF_META><CachedSource><Source>http://127.0.0.1:{port}/a.tif</Source></CachedSource><Raster>"
        '<Size x="4" y="4" c="1"/></Raster></MRF_META>',
        '{{"type": "Feature", "stac_version": "1.0.0", "assets": {{"a": {{"href": "http://127.0.0.1:{port}/a.tif"}}}}}}',
    ],
    ids=["vrt", "entity in vrt", "overview in vrt", "wms", "mrf", "stac"],
)
@pytest.mark.parametrize("name", ["a.vrt", "disguised.tif"])
def test_file_that_points_to_a_server_makes_no_request(tmp_path, name, content):
    """Fault 15."""
    path = tmp_path / name
    with Listener() as server:
        path.write_text(content.format(port=server.port))
        refuses(path, rf"{name}")

        assert server.n_visits == 0


def test_remote_scene_is_tried_where_allowed():
    with Listener() as server:
        refuses(f"/vsicurl/http://127.0.0.1:{server.port}/a.tif", "cannot be opened", REMOTE)

        assert server.n_visits > 0


def test_sidecar_that_points_to_a_server_makes_no_request(tmp_path):
    path = make_raster(tmp_path / "a.tif", rgb(4, 4))
    with Listener() as server:
        (tmp_path / "a.tif.aux.xml").write_text(
            '<PAMDataset><Metadata domain="OVERVIEWS"><MDI key="OVERVIEW_FILE">'
            f"/vsicurl/http://127.0.0.1:{server.port}/a.ovr</MDI></Metadata></PAMDataset>"
        )
        with open_scene(path) as scene:
            assert scene.sample(4).shape[0] == 3

        assert server.n_visits == 0


def test_vrt_of_local_files_is_read(tmp_path):
    make_raster(tmp_path / "a.tif", np.full((4, 4), 5, np.uint8))
    make_raster(tmp_path / "b.tif", np.full((4, 4), 6, np.uint8))
    path = vrt(tmp_path / "scene.vrt", "a.tif", str(tmp_path / "b.tif"), relative=False)
    path.write_text(path.read_text().replace('relativeToVRT="0">a.tif', 'relativeToVRT="1">a.tif'))

    with open_scene(path) as scene:
        assert scene.read_raw(scene.window)[0][:, 0, 0].tolist() == [5, 6]
        assert {os.path.basename(file) for file in scene.files} == {"scene.vrt", "a.tif", "b.tif"}


def test_web_address_in_the_metadata_of_a_vrt_is_no_source(tmp_path):
    make_raster(tmp_path / "a.tif", np.full((4, 4), 5, np.uint8))
    note = '<Metadata><MDI key="TIFFTAG_COPYRIGHT">see https://example.org/licence</MDI></Metadata>'

    open_scene(vrt(tmp_path / "scene.vrt", "a.tif", relative=True, more=note)).close()


def test_every_missing_source_of_a_vrt_is_listed(tmp_path):
    """Fault 14."""
    make_raster(tmp_path / "here.tif", np.full((4, 4), 5, np.uint8))
    path = vrt(tmp_path / "scene.vrt", "gone1.tif", "here.tif", "gone2.tif", relative=True)

    message = refuses(path, "2 source")
    assert str(tmp_path / "gone1.tif") in message
    assert str(tmp_path / "gone2.tif") in message
    assert "here.tif" not in message


def test_nested_vrt_is_refused(tmp_path):
    """Fault 15."""
    make_raster(tmp_path / "a.tif", np.full((4, 4), 5, np.uint8))
    vrt(tmp_path / "inner.vrt", "a.tif", relative=True)
    os.link(tmp_path / "inner.vrt", tmp_path / "inner.tif")

    for inner in ("inner.vrt", "inner.tif"):
        outer = vrt(tmp_path / "outer.vrt", inner, relative=True)
        refuses(outer, f"outer.vrt.*{inner} is itself a VRT")
        with open_scene(outer, REMOTE) as scene:
            assert (scene.read_raw(scene.window)[0] == 5).all()


def test_vrt_under_another_name_is_refused(tmp_path):
    """Fault 15."""
    make_raster(tmp_path / "a.tif", np.full((4, 4), 5, np.uint8))
    path = vrt(tmp_path / "scene.tif", "a.tif", relative=True)

    refuses(path, r"scene\.tif is really a VRT")
    open_scene(path, REMOTE).close()


def test_missing_sources_are_listed_under_any_name(tmp_path):
    assert str(tmp_path / "gone.tif") in refuses(vrt(tmp_path / "scene.tif", "gone.tif", relative=True), "missing")


def test_vrt_written_inside_a_source_is_refused(tmp_path):
    inline = "&lt;VRTDataset rasterXSize=&quot;4&quot; rasterYSize=&quot;4&quot;/&gt;"

    refuses(vrt(tmp_path / "outer.vrt", inline), "another VRT inside")
    refuses(vrt(tmp_path / "outer.vrt", "vrt://a.tif?bands=1"), "another VRT inside|remote")


def test_vrt_with_a_document_type_is_refused(tmp_path):
    """Fault 59."""
    path = vrt(tmp_path / "a.vrt", "a.tif")
    path.write_text('<!DOCTYPE x [<!ENTITY a "b">]>' + path.read_text())

    refuses(path, "document type")


def test_vrt_that_is_cut_off_is_refused(tmp_path):
    path = vrt(tmp_path / "a.vrt", "a.tif")
    path.write_text(path.read_text()[:-20])

    refuses(path, "cannot be parsed")


def test_vrt_with_python_code_never_runs_it(tmp_path, monkeypatch):
    make_raster(tmp_path / "a.tif", np.full((4, 4), 5, np.uint8))
    monkeypatch.setenv("GDAL_VRT_ENABLE_PYTHON", "YES")
    trace = tmp_path / "ran"
    path = tmp_path / "a.vrt"
    path.write_text(
        '<VRTDataset rasterXSize="4" rasterYSize="4"><VRTRasterBand dataType="Byte" band="1" '
        'subClass="VRTDerivedRasterBand"><PixelFunctionType>f</PixelFunctionType>'
        "<PixelFunctionLanguage>Python</PixelFunctionLanguage><PixelFunctionCode><![CDATA[\n"
        f"def f(*args, **kwargs):\n    open({str(trace)!r}, 'w')\n]]></PixelFunctionCode><SimpleSource>"
        '<SourceFilename relativeToVRT="1">a.tif</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>'
    )
    with pytest.raises(SceneError, match="a.vrt"), open_scene(path) as scene:
        scene.read_raw(scene.window)

    assert not trace.exists()


def test_vrt_inside_an_archive_is_refused(tmp_path):
    make_raster(tmp_path / "a.tif", np.full((4, 4), 5, np.uint8))
    inner = vrt(tmp_path / "a.vrt", "a.tif", relative=True)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(inner, "a.vrt")
        archive.write(tmp_path / "a.tif", "a.tif")

    refuses(f"/vsizip/{tmp_path}/a.zip/a.vrt", "cannot be opened")
    with open_scene(f"/vsizip/{tmp_path}/a.zip/a.tif") as scene:
        assert scene.read_raw(scene.window)[0].max() == 5


def test_several_rasters_in_one_file_are_listed_and_each_can_be_read(tmp_path):
    path = tmp_path / "two tables.gpkg"
    for number, table in enumerate(("FIRST", "SECOND"), start=1):
        source = make_raster(tmp_path / f"{table}.tif", np.full((3, 4, 4), number, np.uint8))
        append = {"append_subdataset": "YES"} if number > 1 else {}
        copy_raster(source, path, driver="GPKG", raster_table=table, **append)

    message = refuses(path, "holds 2 rasters")
    for number, table in enumerate(("FIRST", "SECOND"), start=1):
        name = f"GPKG:{path}:{table}"
        assert name in message
        with open_scene(name) as scene:
            assert (scene.read_raw(scene.window)[0] == number).any()


def test_further_pages_of_a_tiff_are_mentioned(tmp_path):
    path = make_raster(tmp_path / "a.tif", rgb(4, 4))
    make_raster(path, rgb(4, 4), append_subdataset="YES")

    with open_scene(path) as scene:
        assert "It holds 2 images, of which the first is read." in scene.notes


def test_absurd_dimensions_are_refused_before_any_pixel_is_allocated(tmp_path):
    """Fault 16."""
    path = tmp_path / "absurd.tif"
    profile = {"driver": "GTiff", "width": 2_000_000, "height": 2_000_000, "count": 1, "dtype": "uint8"}
    with rasterio.open(path, "w", **profile, tiled=True, blockxsize=8192, blockysize=8192, sparse_ok=True):
        pass

    refuses(path, "2000000 × 2000000 pixels")


def test_header_with_zero_size_is_refused(tmp_path):
    """Fault 2."""
    path = make_raster(tmp_path / "a.tif", np.zeros((2, 2), np.uint8))
    data = bytearray(path.read_bytes())
    offset = struct.unpack_from("<I", data, 4)[0]
    for entry in range(struct.unpack_from("<H", data, offset)[0]):
        at = offset + 2 + 12 * entry
        if struct.unpack_from("<H", data, at)[0] == 256:  # ImageWidth
            struct.pack_into("<I", data, at + 8, 0)
    path.write_bytes(data)

    refuses(path, r"a\.tif")
