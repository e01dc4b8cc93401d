"""Images with boxes and the true masks in them, for the benchmark of boxes.

Boxes are made from the true masks: the axis-aligned hull of each, and the smallest rectangle around it. DOTA has no
masks: there the hulls of its oriented boxes are given, and the oriented boxes stand for the truth, which they are only
nearly, for the box itself as for everything else.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
import shapely
from PIL import Image
from rasterio.features import rasterize
from scipy import ndimage

from alps_qgis.engine.annotations.boxes import Boxes
from alps_qgis.engine.annotations.formats import read_annotations

LEAST_PX = 20


@dataclass(frozen=True)
class Known:
    """An image whose masks are known.

    Attributes:
        path: of the image.
        shape: (h, w).
        places: of each mask in the image, as slices.
        masks: of each, inside its place.
    """

    path: Path
    shape: tuple[int, int]
    places: list[tuple[slice, slice]]
    masks: list[np.ndarray]

    def hulls(self) -> Boxes:
        """Return the axis-aligned hull of every mask."""
        corners = [_corners(col.start, row.start, col.stop, row.stop) for row, col in self.places]
        return _boxes(np.array(corners, dtype=float).reshape(-1, 4, 2), False)

    def rectangles(self) -> Boxes:
        """Return the smallest rectangle around every mask."""
        return _boxes(np.array([_rectangle(m, p) for m, p in zip(self.masks, self.places, strict=True)]), True)


def _boxes(corners: np.ndarray, oriented: bool) -> Boxes:
    n = len(corners)
    names = np.full(n, "object", dtype=object)
    flags = np.full(n, oriented)
    return Boxes(corners, names, np.full(n, np.nan), np.zeros(n, dtype=bool), flags, np.arange(n))


def _corners(x0: float, y0: float, x1: float, y1: float) -> list[tuple[float, float]]:
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]


def _rectangle(mask: np.ndarray, place: tuple[slice, slice]) -> np.ndarray:
    rows, cols = np.nonzero(mask)
    points = np.stack([cols + place[1].start, rows + place[0].start], axis=1).astype(float)
    around = np.concatenate([points + shift for shift in ((0, 0), (1, 0), (0, 1), (1, 1))])
    return shapely.get_coordinates(shapely.oriented_envelope(shapely.MultiPoint(around)))[:4]


def _of_index(path: Path, index: np.ndarray, least_px: int) -> Known:
    """Return what an array (h, w) of instance numbers from 1 on shows."""
    places, masks = [], []
    for number, place in enumerate(ndimage.find_objects(index), start=1):
        if place is not None and np.count_nonzero(mask := index[place] == number) >= least_px:
            places.append(place)
            masks.append(mask)
    return Known(path, index.shape, places, masks)


def _of_polygons(path: Path, shape: tuple[int, int], polygons: list, transform: rasterio.Affine | None = None) -> Known:
    """Return what polygons that may overlap show."""
    places, masks = [], []
    for polygon in polygons:
        whole = rasterize([polygon], shape, transform=transform or rasterio.Affine.identity())
        place = ndimage.find_objects(whole)
        if place and np.count_nonzero(whole) >= LEAST_PX:
            places.append(place[0])
            masks.append(whole[place[0]] > 0)
    return Known(path, shape, places, masks)


def isaid(data: Path) -> Iterator[Known]:
    """Vehicles and storage tanks of iSAID's P0003."""
    colours = np.asarray(Image.open(data / "isaid/P0003_instance_id_RGB.png").convert("RGB")).astype(int)
    values = np.unique(colours @ (65536, 256, 1), return_inverse=True)[1].reshape(colours.shape[:2])
    yield _of_index(data / "isaid/P0003.png", values, LEAST_PX)


def deepforest(data: Path) -> Iterator[Known]:
    """Crowns of trees that were outlined by hand."""
    stem = data / "deepforest/2019_BLAN_3_751000_4330000_image_crop"
    with open(f"{stem}_polygon.csv", encoding="utf-8", newline="") as file:
        polygons = [shapely.from_wkt(row["geometry"]) for row in csv.DictReader(file)]
    path = Path(f"{stem}.jpg")
    yield _of_polygons(path, Image.open(path).size[::-1], polygons)


def dota(data: Path) -> Iterator[Known]:
    """Ships of DOTA's P0706, of which the oriented boxes stand for the truth."""
    path = data / "dota/P0706.png"
    boxes = read_annotations([data / "dota/P0706.txt"]).images[0].boxes
    ships = boxes[boxes.class_name == "ship"]
    yield _of_polygons(path, Image.open(path).size[::-1], list(shapely.polygons(ships.corners)))


def solaris(data: Path) -> Iterator[Known]:
    """Buildings in a grey image of half a metre."""
    path = data / "rasters/solaris/sample_geotiff.tif"
    features = json.loads((data / "rasters/solaris/geotiff_labels.geojson").read_text())["features"]
    with rasterio.open(path) as image:
        yield _of_polygons(path, image.shape, [each["geometry"] for each in features], image.transform)


def dubai(data: Path) -> Iterator[Known]:
    """Buildings, as the connected parts of their class, in every sixth image."""
    for path in sorted((data / "dubai").glob("tile*/images/*.jpg"))[::6]:
        mask = path.parent.parent / "masks" / f"{path.stem}.png"
        yield _of_class(path, np.asarray(Image.open(mask).convert("RGB")), (0x3C, 0x10, 0x98), 300)


def potsdam(data: Path) -> Iterator[Known]:
    """Buildings and cars of the ISPRS images, as connected parts; nothing was chosen by them."""
    for folder in ("potsdam", "vaihingen"):
        for path in sorted((data / folder / "img_dir").glob("*.png")):
            classes = np.asarray(Image.open(data / folder / "ann_dir" / path.name))
            buildings = ndimage.label(ndimage.binary_opening(classes == 2, iterations=2))[0]
            cars, _ = ndimage.label(ndimage.binary_opening(classes == 5))
            yield _of_index(path, np.where(cars > 0, cars + buildings.max(), buildings), 60)


def _of_class(path: Path, colours: np.ndarray, colour: tuple[int, int, int], least_px: int) -> Known:
    shown = ndimage.binary_opening((colours == colour).all(axis=-1), iterations=2)
    return _of_index(path, ndimage.label(shown)[0], least_px)


SETS: dict[str, tuple[Callable[[Path], Iterator[Known]], tuple[str, ...]]] = {
    "isaid": (isaid, ("hulls", "rectangles")),
    "dota": (dota, ("hulls",)),
    "deepforest": (deepforest, ("hulls",)),
    "solaris": (solaris, ("hulls", "rectangles")),
    "dubai": (dubai, ("hulls", "rectangles")),
    "isprs": (potsdam, ("hulls", "rectangles")),
}
"""What reads a set, and which boxes are given."""

UNSEEN = ("isprs",)
"""Sets that no setting was chosen by."""
