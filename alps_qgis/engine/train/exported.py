"""Samples of a data set that ALPS exported: its chips, splits, classes and stretch."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import shapely
from pyproj import Geod

from ..classes import ResolvedClass
from ..datasets.contents import LAYOUTS, MANIFEST, NotADataSet, layout_of
from ..datasets.index import INDEX
from ..errors import DatasetError
from ..runtime.files import sha256_of
from ..runtime.json_values import color, items, record, text, whole
from ..scene.class_raster import read_class_raster
from ..scene.grid import Window
from ..scene.scene import Scene, open_scene
from ..scene.sources import open_dataset
from ..scene.stretch import Stretch
from ..scene.stretch_fit import fit_stretch
from ..settings import NOT_COVERED, SceneSettings, from_dict
from .source import HELD_OUT, TRAIN, Item, spread

_COLUMNS = ["split", "image", "labels", "height", "width", "classes", "classes_px", "geometry"]
_LOOKED_AT = 200
"""Chips whose files are opened before the first step; every other chip is checked when it is read."""

_STRETCHED = 128
"""Chips that the stretch of a data set with raw values is fitted to."""

_SIDE, _PIXELS = whole(1, 2**20), whole(0, 2**53)


def _geometry(value: Any, where: str) -> None:
    if value is not None and not isinstance(value, bytes):
        raise ValueError(f"`{where}` is not a geometry")


_ROW = record({
    "image": text(), "labels": text(), "height": _SIDE, "width": _SIDE, "classes": items(_PIXELS),
    "classes_px": items(_PIXELS), "geometry": _geometry,
})  # fmt: skip
_CLASSES = items(record({"name": text(), "color": color}), 1, NOT_COVERED)

_PNG = Stretch((0.0,) * 3, (255.0,) * 3)
"""PNGs hold display values already."""


def is_data_set(path: str | Path) -> bool:
    """Return whether a path is the folder of an exported data set."""
    return (Path(path) / MANIFEST).is_file()


@dataclass(frozen=True)
class _Chip:
    image: Path
    labels: Path


class ExportedSource:
    """The chips of a data set; see `TrainingSource`."""

    def __init__(self, folder: Path) -> None:
        """Read the manifest and the index, and look at some chips.

        Raises:
            DatasetError: It is not a data set with masks, a file is missing, or masks do not fit the images or classes.
        """
        self._folder = folder
        manifest = _manifest(folder)
        self.classes = _classes(folder, manifest)
        rows = _rows(folder)
        chips_of: dict[str, list[Item]] = {TRAIN: [], HELD_OUT: []}
        self.splits: Mapping[str, Sequence[Item]] = chips_of
        self._chips: dict[str, list[_Chip]] = {TRAIN: [], HELD_OUT: []}
        counts: dict[str, list[np.ndarray]] = {TRAIN: [], HELD_OUT: []}
        geometries = []
        for row in rows:
            split = row["split"]
            if split not in chips_of or not row["labels"]:
                continue
            try:
                _ROW(row, "")
            except ValueError as error:
                raise DatasetError(f"{folder / INDEX} is damaged: {error}; export the data set again.") from None
            counts[split].append(self._count(row))
            chips_of[split].append(Item(row["image"], row["height"], row["width"]))
            self._chips[split].append(_Chip(self._file(row["image"]), self._file(row["labels"])))
            geometries.append((row["geometry"], row["height"] * row["width"]))
        empty = np.zeros((0, len(self.classes)), np.int64)
        self._counts = {split: np.array(found) if found else empty for split, found in counts.items()}
        settings = manifest["settings"]["dataset"]
        raw = settings.get("images", "png") != "png"
        chips = [*self._chips[TRAIN], *self._chips[HELD_OUT]]
        if not chips:
            raise DatasetError(f"{folder} holds no chips with masks to train on; export scenes with their labels.")
        self.stretch = self._stretch = _PNG
        self._bands: tuple[int, ...] = (1, 2, 3)
        self.n_bands = 3
        if raw:
            self._of_raw(manifest)
        elif manifest["stretch"]:
            try:
                Stretch.check(manifest["stretch"], "stretch")
            except ValueError as error:
                raise DatasetError(f"{folder / MANIFEST} is damaged: {error}; export the data set again.") from None
            self.stretch = Stretch.from_dict(manifest["stretch"])
        self._look_at(chips, [*chips_of[TRAIN], *chips_of[HELD_OUT]])
        try:
            self.resolution_m = _resolution(geometries)
        except shapely.errors.ShapelyError as error:
            raise DatasetError(
                f"{folder / INDEX} is damaged: a geometry cannot be read ({error}); export the data set again."
            ) from None
        digest = hashlib.sha256(sha256_of(folder / MANIFEST).encode() + sha256_of(folder / INDEX).encode())
        self.fingerprint = digest.hexdigest()[:16]

    def _of_raw(self, manifest: dict[str, Any]) -> None:
        """Fit the stretch to chips that hold raw values of any number of bands."""
        chips = self._chips[TRAIN] or self._chips[HELD_OUT]
        # All bands: a chip holds only those that the export chose, and need not name them.
        dataset, _ = open_dataset(chips[0].image)
        with dataset:
            self._bands = tuple(range(1, dataset.count + 1))
        settings = from_dict(SceneSettings, {"stretch": manifest["settings"]["scene"].get("stretch", "auto")})
        scenes = [self._open(chips[number].image) for number in spread(len(chips), _STRETCHED)]
        try:
            self.stretch = self._stretch = fit_stretch(scenes, settings)
            self.n_bands = scenes[0].n_bands
        finally:
            for scene in scenes:
                scene.close()

    def _open(self, image: Path) -> Scene:
        return open_scene(image, SceneSettings(bands=self._bands, stretch="none"))

    def _count(self, row: dict[str, Any]) -> np.ndarray:
        counts = np.zeros(len(self.classes), np.int64)
        for value, n in zip(row["classes"], row["classes_px"]):
            if not 0 <= value < len(self.classes):
                raise self._beyond(row["labels"], value)
            counts[value] = n
        return counts

    def _beyond(self, name: str, value: int) -> DatasetError:
        return DatasetError(
            f"{self._folder / name} has the class number {value}, but the data set has {len(self.classes)} classes, "
            f"0 to {len(self.classes) - 1}; export it again."
        )

    def _file(self, name: str) -> Path:
        if Path(name).is_absolute() or ".." in Path(name).parts:
            raise DatasetError(f"{self._folder / INDEX} names a file outside of the data set; export it again.")
        path = self._folder / name
        if not path.is_file():
            raise DatasetError(f"{path} is missing from the data set; copy the whole folder, or export it again.")
        return path

    def _look_at(self, chips: Sequence[_Chip], sizes: Sequence[Item]) -> None:
        for number in spread(len(chips), _LOOKED_AT):
            chip = chips[number]
            with self._open(chip.image) as scene, read_class_raster(chip.labels) as raster:
                ours, theirs = scene.grid, raster.grid
                if (ours.height, ours.width) != (theirs.height, theirs.width):
                    raise DatasetError(
                        f"{chip.labels} has {theirs.width} × {theirs.height} pixels and {chip.image} has "
                        f"{ours.width} × {ours.height}; masks must have the size of their images. Export the "
                        "data set again."
                    )
                if (ours.height, ours.width) != (sizes[number].height, sizes[number].width):
                    raise DatasetError(
                        f"{chip.image} does not have the size that {INDEX} gives; export the data set again."
                    )
                if scene.n_bands != self.n_bands:
                    raise DatasetError(
                        f"{chip.image} has {scene.n_bands} bands and other chips have {self.n_bands}; all images of a "
                        "data set must have the same bands."
                    )
                self._check(chip, raster.read(Window(0, 0, theirs.height, theirs.width)))

    def _check(self, chip: _Chip, label: np.ndarray) -> np.ndarray:
        wrong = label[(label != NOT_COVERED) & (label >= len(self.classes))]
        if wrong.size:
            raise self._beyond(str(chip.labels.relative_to(self._folder)), int(wrong[0]))
        return label.astype(np.uint8, copy=False)

    def counts(self, split: str) -> np.ndarray:
        """Return the pixels of each class in each chip, from the index."""
        return self._counts[split]

    def read(self, split: str, index: int, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Read a window of a chip."""
        chip = self._chips[split][index]
        with self._open(chip.image) as scene, read_class_raster(chip.labels) as raster:
            if (scene.height, scene.width) != (raster.grid.height, raster.grid.width):
                raise DatasetError(f"{chip.labels} does not have the size of {chip.image}; export the data set again.")
            try:
                image, _ = scene.read(window, self._stretch)
            except ValueError as error:
                raise DatasetError(f"{chip.image} does not have the bands of the other chips ({error}).") from None
            label = self._check(chip, raster.read(window))
        return np.nan_to_num(image, copy=False), label

    def close(self) -> None:
        """Do nothing: files are closed after each read."""


def _manifest(folder: Path) -> dict[str, Any]:
    try:
        layout = layout_of(folder)
    except NotADataSet as error:
        raise DatasetError(
            f"{folder} cannot be trained on: {error}; give a data set that `alps export` wrote."
        ) from None
    if not LAYOUTS[layout].mask_folder:
        able = " or ".join(name for name, cls in LAYOUTS.items() if cls.mask_folder)
        raise DatasetError(
            f"{folder} has the layout {layout}, whose annotations are not masks of classes; export it with the layout "
            f"{able}."
        )
    manifest: dict[str, Any] = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    return manifest


def _classes(folder: Path, manifest: dict[str, Any]) -> tuple[ResolvedClass, ...]:
    try:
        found = tuple(
            ResolvedClass(int(row["class_id"]), str(row["name"]), str(row["color"])) for row in manifest["classes"]
        )
        _CLASSES([vars(each) for each in found], "classes")
    except (KeyError, OverflowError, TypeError, ValueError):
        raise DatasetError(f"The classes of {folder / MANIFEST} cannot be read; export the data set again.") from None
    if [each.class_id for each in found] != list(range(len(found))):
        raise DatasetError(
            f"The class numbers of {folder / MANIFEST} are not 0 to {len(found) - 1}; export the data set again."
        )
    return found


def _rows(folder: Path) -> list[dict[str, Any]]:
    try:
        table = pq.read_table(folder / INDEX, columns=_COLUMNS)
    except (OSError, ValueError, KeyError, pa.ArrowException) as error:
        raise DatasetError(f"{folder / INDEX} cannot be read ({error}); export the data set again.") from None
    rows: list[dict[str, Any]] = table.to_pylist()
    return rows


def _resolution(geometries: Sequence[tuple[bytes | None, int]]) -> float | None:
    """Return the side of a pixel in metres, from the ground that chips cover; None without georeferencing."""
    geod = Geod(ellps="WGS84")
    sides = []
    for number in spread(len(geometries), 32):
        wkb, n_px = geometries[number]
        if wkb is not None:
            area, _ = geod.geometry_area_perimeter(shapely.from_wkb(wkb))
            sides.append(math.sqrt(abs(area) / n_px))
    return round(float(np.median(sides)), 4) if sides else None
