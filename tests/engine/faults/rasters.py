"""Make rasters that users may meet or be sent, from a fixed seed, each with what must come of it."""

from __future__ import annotations

import itertools
import os
import shutil
import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.shutil import copy as copy_raster

from tests.engine.factories import make_raster, rgb, scene_rpcs

from .cases import ANY, VALID, Case


def rasters(folder: Path) -> list[Case]:
    """Write the corpus of rasters."""
    folder.mkdir(parents=True, exist_ok=True)
    return [Case(kind, str(path), expected) for kind, path, expected in _rasters(folder)]


def _rasters(folder: Path) -> Iterator[tuple[str, Path, str]]:
    yield from _damaged(folder)
    yield from _disguised(folder)
    yield from _vrts(folder)
    yield from _odd_values(folder)
    yield from _odd_places(folder)
    yield from _odd_headers(folder)
    yield from _odd_names(folder)
    yield from _fuzzed(folder)


def _damaged(folder: Path) -> Iterator[tuple[str, Path, str]]:
    whole = make_raster(
        folder / "whole.tif", rgb(96, 128), tiled=True, blockxsize=64, blockysize=64, compress="deflate"
    )
    data = whole.read_bytes()
    yield "whole", whole, VALID
    for share in (0.001, 0.01, 0.05, 0.2, 0.4, 0.6, 0.8, 0.9, 0.99, 0.999):
        path = folder / f"truncated_{share}.tif"
        path.write_bytes(data[: int(len(data) * share)])
        yield "truncated", path, "scene"
    for driver, ending in (("PNG", "png"), ("JPEG", "jpg"), ("JP2OpenJPEG", "jp2")):
        copy_raster(whole, folder / f"whole.{ending}", driver=driver)
        picture = (folder / f"whole.{ending}").read_bytes()
        yield f"whole {ending}", folder / f"whole.{ending}", VALID
        for share in (0.02, 0.3, 0.7):
            path = folder / f"truncated_{share}.{ending}"
            path.write_bytes(picture[: int(len(picture) * share)])
            yield f"truncated {ending}", path, ANY if ending != "png" else "scene"
    for start in (0, 8, len(data) // 2):
        path = folder / f"zeros_{start}.tif"
        path.write_bytes(data[:start] + bytes(len(data) - start))
        yield "zeros", path, "scene" if start < 9 else ANY
    for name, content in (("empty", b""), ("one_byte", b"I"), ("magic", b"II*\0"), ("magic_big", b"II+\0\x08\0\0\0")):
        path = folder / f"{name}.tif"
        path.write_bytes(content)
        yield "hardly a byte", path, "scene"


def _disguised(folder: Path) -> Iterator[tuple[str, Path, str]]:
    contents = {
        "html": b"<!DOCTYPE html><html><body>404</body></html>",
        "json": b'{"type": "FeatureCollection", "features": []}',
        "zip": b"PK\x03\x04" + bytes(60),
        "gzip": b"\x1f\x8b\x08" + bytes(40),
        "pdf": b"%PDF-1.7\n1 0 obj",
        "python": b"import os\nos.remove('a')\n",
        "pickle": b"\x80\x04cposix\nsystem\n.",
        "elf": b"\x7fELF" + bytes(60),
        "noise": np.random.default_rng(1).bytes(5000),
        "text": "Straße\n".encode() * 50,
        "lfs": b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n",
    }
    for name, content in contents.items():
        path = folder / f"{name}_inside.tif"
        path.write_bytes(content)
        yield "something else named .tif", path, "scene"


_BAND = (
    '<VRTRasterBand dataType="Byte" band="1"><SimpleSource>{}<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>'
)


def _vrt(path: Path, source: str, head: str = "", size: str = 'rasterXSize="8" rasterYSize="8"') -> Path:
    named = source if source.startswith("<") else f"<SourceFilename>{source}</SourceFilename>"
    path.write_text(f"{head}<VRTDataset {size}>{_BAND.format(named)}</VRTDataset>")
    return path


def _vrts(folder: Path) -> Iterator[tuple[str, Path, str]]:
    good = make_raster(folder / "source.tif", rgb(8, 8))
    yield "vrt", _vrt(folder / "good.vrt", str(good)), VALID
    nested = _vrt(folder / "inner.vrt", str(good))
    yield "nested vrt", _vrt(folder / "outer.vrt", str(nested)), "scene"
    loop = folder / "loop.vrt"
    yield "vrt of itself", _vrt(loop, str(loop)), "scene"
    yield "vrt to a server", _vrt(folder / "curl.vrt", "/vsicurl/http://127.0.0.1:9/a.tif"), "scene"
    yield "vrt to a server", _vrt(folder / "s3.vrt", "/vsis3/bucket/a.tif"), "scene"
    yield "vrt to a server", _vrt(folder / "http.vrt", "http://127.0.0.1:9/a.tif"), "scene"
    yield "vrt without its source", _vrt(folder / "absolute.vrt", "/nowhere/gone.tif"), "scene"
    yield "vrt without its source", _vrt(folder / "relative.vrt", "../gone.tif"), "scene"
    yield "vrt of a device", _vrt(folder / "device.vrt", "/dev/zero"), "scene"
    yield "vrt of a secret", _vrt(folder / "passwd.vrt", "/etc/passwd"), "scene"
    yield "vrt in disguise", _vrt(folder / "disguised.tif", str(good)), "scene"
    bomb = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10 if i else "lol"}">' for i in range(10))
    yield "entities", _vrt(folder / "lol.vrt", "&l9;", f"<!DOCTYPE lolz [{bomb}]>"), "scene"
    stealing = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    yield "entities", _vrt(folder / "xxe.vrt", "&x;", stealing), "scene"
    yield (
        "huge vrt",
        _vrt(folder / "huge.vrt", str(good), size='rasterXSize="2147483647" rasterYSize="2147483647"'),
        "scene",
    )
    yield "vrt of no size", _vrt(folder / "none.vrt", str(good), size='rasterXSize="0" rasterYSize="0"'), "scene"
    yield "vrt of no size", _vrt(folder / "negative.vrt", str(good), size='rasterXSize="-5" rasterYSize="4"'), "scene"
    for name, text in (("cut", "<VRTDataset rasterXSize="), ("bare", "<VRTDataset/>"), ("deep", "<VRTDataset>" * 5000)):
        (folder / f"{name}.vrt").write_text(text)
        yield "vrt cut off", folder / f"{name}.vrt", "scene"
    code = (
        '<VRTDataset rasterXSize="8" rasterYSize="8"><VRTRasterBand dataType="Byte" band="1" '
        'subClass="VRTDerivedRasterBand"><PixelFunctionType>f</PixelFunctionType><PixelFunctionLanguage>Python'
        "</PixelFunctionLanguage><PixelFunctionCode>def f(*a, **k):\n  open('owned', 'w')</PixelFunctionCode>"
        "</VRTRasterBand></VRTDataset>"
    )
    (folder / "code.vrt").write_text(code)
    yield "vrt with code", folder / "code.vrt", ANY
    for name, xml in (("lol", f"<!DOCTYPE l [{bomb}]><PAMDataset><Metadata>&l9;</Metadata></PAMDataset>"),
                      ("cut", "<PAMDataset><PAMRaster"), ("html", "<html>404</html>")):  # fmt: skip
        path = make_raster(folder / f"sidecar_{name}.tif", rgb(8, 8))
        Path(f"{path}.aux.xml").write_text(xml)
        yield "hostile sidecar", path, ANY


def _odd_values(folder: Path) -> Iterator[tuple[str, Path, str]]:
    rng = np.random.default_rng(2)
    for dtype in ("uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64", "float32", "float64"):
        values = rng.integers(0, 100, (3, 40, 50)).astype(dtype)
        yield f"type {dtype}", make_raster(folder / f"type_{dtype}.tif", values), VALID
        yield "one band", make_raster(folder / f"one_{dtype}.tif", values[0]), VALID
    for dtype in ("complex64", "complex128", "complex_int16"):
        values = np.ones((1, 9, 9), "complex64" if dtype == "complex_int16" else dtype)
        path = folder / f"{dtype}.tif"
        with rasterio.open(path, "w", driver="GTiff", width=9, height=9, count=1, dtype=dtype) as dataset:
            dataset.write(values)
        yield "complex", path, "scene"
    bits = rng.integers(0, 2, (1, 40, 50), dtype=np.uint8)
    yield "one bit", make_raster(folder / "bit.tif", bits, nbits=1), VALID
    yield (
        "twelve bits",
        make_raster(folder / "bits12.tif", rng.integers(0, 4095, (3, 30, 30), dtype=np.uint16), nbits=12),
        VALID,
    )
    palette = {value: (value, 255 - value, 7, 255) for value in range(256)}
    yield "palette", make_raster(folder / "palette.tif", bits[0] * 9, colormap=palette), VALID
    floats = rng.normal(size=(3, 30, 40)).astype(np.float32)
    for name, bad in (("nan", np.nan), ("inf", np.inf), ("minus_inf", -np.inf), ("huge", 3e38)):
        some, every = floats.copy(), np.full_like(floats, bad)
        some[:, :9] = bad
        yield "not finite", make_raster(folder / f"some_{name}.tif", some), VALID
        yield "not finite at all", make_raster(folder / f"every_{name}.tif", every), VALID
    yield "all nodata", make_raster(folder / "nodata.tif", np.full((3, 20, 20), 7, np.uint8), nodata=7), VALID
    yield "nodata nan", make_raster(folder / "nodata_nan.tif", floats, nodata=float("nan")), VALID
    yield "constant", make_raster(folder / "constant.tif", np.full((3, 33, 33), 5, np.uint16)), VALID
    for height, width in ((1, 1), (1, 300), (300, 1), (2, 2), (3, 5000)):
        yield "tiny or thin", make_raster(folder / f"size_{height}_{width}.tif", rgb(height, width)), VALID
    for n_bands in (2, 4, 5, 13, 200, 4000):
        yield "many bands", make_raster(folder / f"bands_{n_bands}.tif", np.ones((n_bands, 6, 7), np.uint8)), VALID
    many = folder / "bands_65535.tif"
    with rasterio.open(many, "w", driver="GTiff", width=1, height=1, count=65535, dtype="uint8", interleave="pixel"):
        pass
    yield "65535 bands", many, "scene"


def _odd_places(folder: Path) -> Iterator[tuple[str, Path, str]]:
    nan, inf = float("nan"), float("inf")
    transforms = {
        "nan": Affine(nan, 0, 0, 0, -1, 0),
        "inf": Affine(1, 0, inf, 0, -1, 0),
        "all_nan": Affine(*[nan] * 6),
        "zero": Affine(0, 0, 5, 0, 0, 5),
        "rotated": Affine(1.6, 1.2, 3, 1.2, -1.6, 4),
        "sheared": Affine(1, 2, 0, 2, 4, 0),
        "south_up": Affine(1, 0, 0, 0, 1, 0),
        "mirrored": Affine(-1, 0, 0, 0, -1, 0),
        "tiny": Affine(1e-300, 0, 0, 0, -1e-300, 0),
        "huge": Affine(1e300, 0, 0, 0, -1e300, 0),
    }
    for name, transform in transforms.items():
        expected = VALID if name in ("rotated", "south_up", "mirrored") else ANY
        yield f"geotransform {name}", make_raster(folder / f"at_{name}.tif", rgb(9, 9), transform=transform), expected
    for crs in (None, "EPSG:4326", "EPSG:3857", "EPSG:4978", "EPSG:2263", "EPSG:3031"):
        name = f"crs_{(crs or 'none').replace(':', '_')}.tif"
        yield "CRS", make_raster(folder / name, rgb(9, 9), crs=crs), ANY if crs == "EPSG:4978" else VALID
    points = [GroundControlPoint(row, col, 5 + col / 100, 45 - row / 100) for row in (0, 9) for col in (0, 9)]
    yield "GCPs", make_raster(folder / "gcps.tif", rgb(9, 9), gcps=points, crs="EPSG:4326"), VALID
    same = [GroundControlPoint(0, 0, 5, 45)] * 4
    yield "GCPs of one point", make_raster(folder / "gcps_same.tif", rgb(9, 9), gcps=same, crs="EPSG:4326"), ANY
    yield "RPCs", make_raster(folder / "rpcs.tif", rgb(9, 9), rpcs=scene_rpcs()), VALID


def tiff(width: int, height: int, bands: int = 1, rows_per_strip: int = 1, strip: tuple[int, int] = (8, 1)) -> bytes:
    """Return a TIFF of 8-bit values with one strip that claims what the arguments say."""
    entries = [
        (256, 4, 1, width),
        (257, 4, 1, height),
        (258, 3, 1, 8),
        (259, 3, 1, 1),
        (262, 3, 1, 1),
        (273, 4, 1, strip[0]),
        (277, 3, 1, bands),
        (278, 4, 1, rows_per_strip),
        (279, 4, 1, strip[1]),
    ]
    head = b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", len(entries))
    return head + b"".join(struct.pack("<HHII", *entry) for entry in entries) + bytes(4)


def _odd_headers(folder: Path) -> Iterator[tuple[str, Path, str]]:
    most = 2**31 - 1
    claims = {
        "wide": tiff(most, 1),
        "square": tiff(most, most, rows_per_strip=most),
        "negative": tiff(2**32 - 1, 2**32 - 1),
        "none": tiff(0, 0),
        "no_rows": tiff(10, 0),
        "bands": tiff(100, 100, bands=65535, rows_per_strip=100),
        "strip_far": tiff(10, 10, rows_per_strip=10, strip=(2**32 - 10, 100)),
        "strip_long": tiff(10, 10, rows_per_strip=10, strip=(8, 2**32 - 1)),
        "one_block": tiff(60000, 60000, rows_per_strip=60000),
        "terapixel": tiff(1_500_000, 1_500_000),
    }
    for name, data in claims.items():
        path = folder / f"claims_{name}.tif"
        path.write_bytes(data)
        # The strip that claims too much does hold the pixels.
        yield "absurd header", path, VALID if name == "strip_long" else "scene"
    loop = bytearray(tiff(4, 4, rows_per_strip=4, strip=(8, 16)))
    loop[-4:] = struct.pack("<I", 8)
    path = folder / "claims_loop.tif"
    path.write_bytes(bytes(loop))
    yield "directory that points to itself", path, ANY


def _odd_names(folder: Path) -> Iterator[tuple[str, Path, str]]:
    good = make_raster(folder / "plain name.tif", rgb(6, 6))
    names = (
        "with space.tif",
        "Größe 道路 🛰.tif",
        "quo'te\"s.tif",
        "-dash.tif",
        "--out.tif",
        "new\nline.tif",
        "a|layername=b.tif",
        "50%20.tif",
        "semi;colon#hash?.tif",
        "$(touch owned).tif",
        "`id`.tif",
        "..tif",
        "x" * 200 + ".tif",
        "no_suffix",
        "tab\tname.tif",
        "back\\slash.tif",
        "a,b.tif",
        "GPKG:a.tif",
        "[a-z]*.tif",
    )
    for name in names:
        shutil.copy(good, folder / name)
        yield "name", folder / name, VALID
    (folder / "folder.tif").mkdir(exist_ok=True)
    yield "folder", folder / "folder.tif", "scene"
    (folder / "broken_link.tif").symlink_to(folder / "nothing")
    yield "broken link", folder / "broken_link.tif", "scene"
    (folder / "link_loop.tif").symlink_to(folder / "link_loop.tif")
    yield "broken link", folder / "link_loop.tif", "scene"
    (folder / "link.tif").symlink_to(good)
    yield "link", folder / "link.tif", VALID
    yield "missing", folder / "missing.tif", "scene"
    os.mkfifo(folder / "pipe.tif")
    yield "pipe", folder / "pipe.tif", "scene"


def _fuzzed(folder: Path, n: int = 120) -> Iterator[tuple[str, Path, str]]:
    """Flip bytes, mostly in the header and the directory."""
    rng = np.random.default_rng(3)
    noise = rgb(64, 64)
    seeds = [
        make_raster(folder / "seed_deflate.tif", noise, compress="deflate", tiled=True, blockxsize=32, blockysize=32),
        make_raster(folder / "seed_lzw.tif", noise[0], compress="lzw", nodata=3),
        make_raster(folder / "seed_jpeg.tif", noise, compress="jpeg", photometric="YCBCR", overviews=(2,)),
        make_raster(folder / "seed_big.tif", noise.astype(np.float32), BIGTIFF="YES", crs="EPSG:4326"),
    ]
    for number, seed in zip(range(n), itertools.cycle(seeds)):
        data = bytearray(seed.read_bytes())
        for _ in range(int(rng.integers(1, 12))):
            at = int(rng.integers(0, min(len(data), 600) if rng.random() < 0.8 else len(data)))
            data[at] = int(rng.integers(0, 256))
        path = folder / f"fuzz_{number:03d}.tif"
        path.write_bytes(bytes(data))
        yield "flipped bytes", path, ANY
