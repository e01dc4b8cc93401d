"""Rasters are read inside archives, but not inside archives that would be unpacked without end."""

from __future__ import annotations

import gzip
import io
import struct
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import numpy as np
import pytest

from alps_qgis.engine.errors import SceneError
from alps_qgis.engine.scene import archives
from alps_qgis.engine.scene.archives import check_archives
from alps_qgis.engine.scene.scene import open_scene
from tests.engine.factories import make_raster

ROOT = Path(__file__).parents[3]


@pytest.fixture
def raster(tmp_path):
    return make_raster(tmp_path / "a.tif", np.arange(300, dtype=np.uint8).reshape(3, 10, 10) % 251)


def zipped(path, **files):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def test_archive_in_an_archive_is_refused(tmp_path, raster):
    """Fault 79: in every spelling of GDAL."""
    inner = zipped(tmp_path / "inner.zip", **{"a.tif": raster.read_bytes()})
    outer = zipped(tmp_path / "outer.zip", **{"inner.zip": inner.read_bytes()})
    packed = tmp_path / "a.tif.gz"
    packed.write_bytes(gzip.compress(raster.read_bytes()))
    for name in (
        f"/vsizip//vsizip/{outer}/inner.zip/a.tif",
        f"/vsizip/{{/vsizip/{{{outer}}}/inner.zip}}/a.tif",
        f"/vsigzip//vsizip/{outer}/a.tif.gz",
        f"/vsitar//vsigzip/{packed}/a.tif",
    ):
        with pytest.raises(SceneError, match="an archive inside another archive; unpack the outer one first"):
            open_scene(name)


def test_ordinary_archives_are_read(tmp_path, raster):
    zipped(tmp_path / "a.zip", **{"folder/a.tif": raster.read_bytes()})
    (tmp_path / "a.tif.gz").write_bytes(gzip.compress(raster.read_bytes()))
    with tarfile.open(tmp_path / "a.tgz", "w:gz") as archive:
        archive.add(raster, "a.tif")
    names = ("/vsizip/{}/a.zip/folder/a.tif", "/vsizip/{{{}/a.zip}}/folder/a.tif", "/vsigzip/{}/a.tif.gz")
    for name in (*names, "/vsitar/{}/a.tgz/a.tif"):
        with open_scene(name.format(tmp_path)) as scene:
            assert (scene.height, scene.width) == (10, 10)


def test_file_in_a_zip_that_grows_out_of_proportion_is_refused(tmp_path, monkeypatch):
    """Fault 79."""
    monkeypatch.setattr(archives, "_SMALL_BYTES", 2**20)
    path = zipped(tmp_path / "bomb.zip", **{"a.tif": bytes(2**22)})
    with pytest.raises(
        SceneError, match=r"a\.tif in .*bomb\.zip becomes 4,194,304 bytes from [\d,]+ bytes; if the archive is"
    ):
        open_scene(f"/vsizip/{path}/a.tif")


def test_sizes_of_64_bits_are_seen(tmp_path):
    """Fault 79: a directory that claims a petabyte."""
    path = tmp_path / "bomb.zip"
    extra = struct.pack("<HHQ", 1, 8, 2**50)
    entry = struct.pack("<4s4B4HL2L5H2L", b"PK\x01\x02", 45, 3, 45, 0, 0, 8, 0, 0, 0, 1000, 2**32 - 1,
                        5, len(extra), 0, 0, 0, 0, 0) + b"a.tif" + extra  # fmt: skip
    path.write_bytes(entry + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, len(entry), 0, 0))
    with pytest.raises(SceneError, match=r"becomes 1,125,899,906,842,624 bytes from 1,000 bytes"):
        check_archives(f"/vsizip/{path}/a.tif")


@pytest.mark.parametrize("prefix", ["/vsigzip/{}", "/vsitar/{}/a.tif"])
def test_zeros_without_end_are_refused_in_little_memory(tmp_path, raster, prefix):
    """Fault 79: a few megabytes that become gigabytes, behind a good header."""
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=1) as file:
        file.write(raster.read_bytes())
    zeros = gzip.compress(bytes(2**24), 9)
    path = tmp_path / "bomb.gz"
    path.write_bytes(packed.getvalue() + zeros * 128)
    program = (
        "import resource, sys\n"
        "from alps_qgis.engine.errors import SceneError\n"
        "from alps_qgis.engine.scene.archives import check_archives\n"
        "used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "resource.setrlimit(resource.RLIMIT_AS, (2**31, 2**31))\n"
        "try: check_archives(sys.argv[1])\n"
        "except SceneError as error: print(error)\n"
        "assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < used + 64_000\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, prefix.format(path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "becomes more than 200 times larger when it is unpacked" in done.stdout


def test_damaged_archives_are_left_to_gdal(tmp_path):
    for name, content in {"a.zip": b"PK\x05\x06" + bytes(5), "b.gz": b"\x1f\x8b\x08nonsense", "c.zip": b""}.items():
        (tmp_path / name).write_bytes(content)
        check_archives(f"/vsizip/{tmp_path / name}/a.tif")
    check_archives("/vsizip/missing.zip/a.tif")
