"""What GDAL reads beside a raster, and inside one, without being asked."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.enums import Resampling

from alps_qgis.engine.errors import SceneError
from alps_qgis.engine.evaluation.truth import TruthRaster
from alps_qgis.engine.scene.class_raster import read_class_raster
from alps_qgis.engine.scene.scene import open_scene
from alps_qgis.engine.settings import SceneSettings
from tests.engine.factories import make_raster
from tests.engine.faults.test_remote import Server, listening

SECRET = b"SECRET!!"


@pytest.fixture
def server(tmp_path, monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    (tmp_path / "served").mkdir()
    with listening(Server(tmp_path / "served")) as server:
        yield server


def raster(path: Path) -> Path:
    return make_raster(path, np.arange(4096, dtype=np.uint8).reshape(64, 64) % 7)


def vrt(source: str, more: str = "") -> str:
    return (
        '<VRTDataset rasterXSize="32" rasterYSize="32"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
        f"<SourceFilename>{source}</SourceFilename></SimpleSource></VRTRasterBand>{more}</VRTDataset>"
    )


def raw_bytes(file: Path) -> str:
    return (
        '<VRTDataset rasterXSize="32" rasterYSize="32"><VRTRasterBand dataType="Byte" band="1" '
        f'subClass="VRTRawRasterBand"><SourceFilename relativeToVRT="0">{file}</SourceFilename>'
        "<PixelOffset>1</PixelOffset><LineOffset>32</LineOffset></VRTRasterBand></VRTDataset>"
    )


def service(address: str) -> str:
    return (
        f'<GDAL_WMS><Service name="TMS"><ServerUrl>{address}/${{z}}/${{x}}/${{y}}.png</ServerUrl></Service><DataWindow>'
        "<UpperLeftX>0</UpperLeftX><UpperLeftY>64</UpperLeftY><LowerRightX>64</LowerRightX><LowerRightY>0</LowerRightY>"
        "<SizeX>32</SizeX><SizeY>32</SizeY><TileLevel>0</TileLevel></DataWindow><BandsCount>1</BandsCount>"
        "<BlockSizeX>32</BlockSizeX><BlockSizeY>32</BlockSizeY></GDAL_WMS>"
    )


def read_all(name: str | Path, allow_remote: bool = False) -> bytes:
    """Return what a scene gives, whole and decimated."""
    with open_scene(name, SceneSettings(allow_remote=allow_remote)) as scene:
        return scene.read_raw(scene.window)[0].tobytes() + scene.read_raw(scene.window, (16, 16))[0].tobytes()


DOORS = {"scene": read_all, "class raster": read_class_raster, "truth": TruthRaster}


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("suffix", [".ovr", ".msk", ".OVR"])
@pytest.mark.parametrize("kind", ["service", "vrt of an address", "raw bytes"])
def test_side_file_that_points_elsewhere_is_refused(server, tmp_path, kind, suffix, door):
    """Faults 15 and 70."""
    address = f"http://127.0.0.1:{server.server_port}"
    (tmp_path / "secret").write_bytes(SECRET * 200)
    contents = {
        "service": service(address),
        "vrt of an address": vrt(f"{address}/a.tif"),
        "raw bytes": raw_bytes(tmp_path / "secret"),
    }
    path = raster(tmp_path / "a.tif")
    Path(f"{path}{suffix}").write_text(contents[kind])

    with pytest.raises(SceneError, match=rf"a\.tif is not read: .*a\.tif\{suffix} beside it"):
        DOORS[door](path)
    assert server.asked == []


@pytest.mark.parametrize("inside", [True, False])
def test_overviews_that_the_metadata_names_elsewhere_are_refused(server, tmp_path, inside):
    """Faults 15 and 70: in the sidecar, or in the GeoTIFF itself."""
    path = raster(tmp_path / "a.tif")
    named = f"http://127.0.0.1:{server.server_port}/a.ovr"
    if inside:
        with rasterio.open(path, "r+") as dataset:
            dataset.update_tags(ns="OVERVIEWS", OVERVIEW_FILE=named)
    else:
        Path(f"{path}.aux.xml").write_text(
            f'<PAMDataset><Metadata domain="OVERVIEWS"><MDI key="OVERVIEW_FILE">{named}</MDI></Metadata></PAMDataset>'
        )

    with pytest.raises(SceneError, match="its metadata names http"):
        read_all(path)
    assert server.asked == []


def test_side_file_inside_an_archive_is_refused_too(server, tmp_path):
    """Faults 15 and 70."""
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(raster(tmp_path / "a.tif"), "a.tif")
        archive.writestr("a.tif.ovr", service(f"http://127.0.0.1:{server.server_port}"))
        archive.write(tmp_path / "a.tif", "b.tif")

    with pytest.raises(SceneError, match=r"a\.tif\.ovr beside it"):
        read_all(f"/vsizip/{tmp_path}/a.zip/a.tif")
    assert server.asked == []
    assert read_all(f"/vsizip/{tmp_path}/a.zip/b.tif")


def test_side_file_of_a_source_of_a_vrt_is_refused_too(server, tmp_path):
    """Faults 15 and 70."""
    source = raster(tmp_path / "a.tif")
    Path(f"{source}.ovr").write_text(service(f"http://127.0.0.1:{server.server_port}"))
    (tmp_path / "a.vrt").write_text(vrt(str(source)))

    with pytest.raises(SceneError, match=r"a\.vrt is not read because of .*a\.tif\.ovr beside it"):
        read_all(tmp_path / "a.vrt")
    assert server.asked == []


def test_crs_of_a_sidecar_that_is_an_address_is_an_error_that_names_the_file(server, tmp_path):
    """Fault 70."""
    path = raster(tmp_path / "a.tif")
    Path(f"{path}.aux.xml").write_text(f"<PAMDataset><SRS>http://127.0.0.1:{server.server_port}/crs</SRS></PAMDataset>")

    with pytest.raises(SceneError, match=r"a\.tif cannot be read .* remove the files beside it"):
        read_all(path)
    assert server.asked == []


def test_ordinary_overviews_and_masks_are_read(tmp_path):
    path = raster(tmp_path / "a.tif")
    with rasterio.Env(TIFF_USE_OVR=True), rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2], Resampling.nearest)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False), rasterio.open(path, "r+") as dataset:
        dataset.write_mask(np.eye(64, dtype=np.uint8) * 255)
    assert {".ovr", ".msk"} <= {each.suffix for each in tmp_path.iterdir()}

    with open_scene(path) as scene:
        assert scene.read_raw(scene.window)[1].sum() == 64


@pytest.mark.parametrize("allow_remote", [False, True])
@pytest.mark.parametrize("nested", ["itself", "source", "inline", "description"])
def test_bytes_of_another_file_are_never_read_as_pixels(tmp_path, nested, allow_remote):
    """Fault 70: a band of raw bytes may come from any file, such as /etc/passwd."""
    (tmp_path / "secret").write_bytes(SECRET * 200)
    content, path = raw_bytes(tmp_path / "secret"), tmp_path / "a.vrt"
    (tmp_path / "b.vrt").write_text(content)
    inline = content.replace("&", "&amp;").replace("<", "&lt;")
    path.write_text({"itself": content, "source": vrt(str(tmp_path / "b.vrt")), "inline": vrt(inline)}.get(nested, ""))
    if nested == "description":
        path.write_text(
            '<Dimap_Document><Metadata_Id><METADATA_FORMAT version="1.1">DIMAP</METADATA_FORMAT></Metadata_Id>'
            "<Raster_Dimensions><NCOLS>32</NCOLS><NROWS>32</NROWS><NBANDS>1</NBANDS></Raster_Dimensions><Data_Access>"
            '<Data_File><DATA_FILE_PATH href="b.vrt"/></Data_File></Data_Access></Dimap_Document>'
        )

    with pytest.raises(SceneError, match=r"[ab]\.vrt"):
        read_all(path, allow_remote)


def test_label_that_names_a_file_outside_its_folder_is_refused(tmp_path):
    """Fault 70: formats whose header names the file of the pixels."""
    (tmp_path / "secret").write_bytes(SECRET * 200)
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "p.lbl").write_text(
        'PDS_VERSION_ID = PDS3\r\nRECORD_TYPE = FIXED_LENGTH\r\nRECORD_BYTES = 32\r\n^IMAGE = ("../secret",1)\r\n'
        "OBJECT = IMAGE\r\nLINES = 32\r\nLINE_SAMPLES = 32\r\nSAMPLE_TYPE = UNSIGNED_INTEGER\r\nSAMPLE_BITS = 8\r\n"
        "BANDS = 1\r\nEND_OBJECT = IMAGE\r\nEND\r\n"
    )

    with pytest.raises(SceneError, match="outside its folder"):
        read_all(tmp_path / "sub" / "p.lbl")
