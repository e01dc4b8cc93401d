"""Find the labels of a folder, and read their masks scene by scene: instances, segments, or polygons of classes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pyarrow as pa
import shapely

from ..errors import DatasetError
from ..labels.class_owners import ClassOwners, has_painted_clusters
from ..labels.rasterize import is_polygonal
from ..labels.vectorize import to_pixel
from ..progress import Progress
from ..scene.class_raster import ClassRaster, read_class_raster
from ..tables.instances import read_instances
from ..tables.polygons import POLYGONS
from ..tables.rows import Rows
from ..tables.segments import read_meta, read_segments

CLASSES_ENDING = "_classes.tif"

_CHUNK = 5000


@dataclass(frozen=True)
class LabelledScene:
    """The files of one scene.

    Attributes:
        stem: what its outputs are named after.
        classes: class raster.
        masks: instances if the labels come from boxes, else segments, else polygons of classes; None without any.
        kind: `instances`, `segments` or `polygons`.
    """

    stem: str
    classes: Path
    masks: Path | None
    kind: str


@dataclass(frozen=True)
class Masks(Rows):
    """Some masks of a scene, as arrays of equal length n.

    Attributes:
        mask_id: (n,) int64 number of the segment or instance.
        class_id: (n,) int64; −1 for no class.
        score: (n,) float64 confidence of a segment, score of an instance; NaN for none.
        predicted_iou: (n,) float64 that the model gave the mask; NaN for none.
        stability: (n,) float64 of SAM's masks; NaN for none.
        area_px: (n,) int64.
        geometry: (n,) shapely polygons in pixel coordinates.
        box: (n,) shapely polygons of the boxes in pixel coordinates; None for no box.
        oriented: (n,) bool, the box may be turned.
    """

    mask_id: np.ndarray
    class_id: np.ndarray
    score: np.ndarray
    predicted_iou: np.ndarray
    stability: np.ndarray
    area_px: np.ndarray
    geometry: np.ndarray
    box: np.ndarray
    oriented: np.ndarray


def find_labelled(labels: Sequence[Path]) -> list[LabelledScene]:
    """Return the labelled scenes of folders, and those of class rasters given by name, sorted by stem.

    Raises:
        DatasetError: None were found, or two have the same name.
    """
    found: dict[str, LabelledScene] = {}
    for given in labels:
        if given.is_dir():
            files = sorted(path for path in given.glob(f"*{CLASSES_ENDING}") if not path.name.startswith("."))
        elif given.name.endswith(CLASSES_ENDING) and given.is_file():
            files = [given]
        else:
            raise DatasetError(
                f"{given} is not a folder of labels; choose one that `alps label` or `alps boxes` wrote."
            )
        for path in files:
            stem = path.name.removesuffix(CLASSES_ENDING)
            if stem in found:
                raise DatasetError(f"{found[stem].classes} and {path} have the same name; make a report for each.")
            found[stem] = _scene(path, stem)
    if not found:
        raise DatasetError(
            f"{labels[0]} holds no labels; look for files *{CLASSES_ENDING}."
            if labels
            else f"The list of labels is empty; give folders with files *{CLASSES_ENDING}."
        )
    return [found[stem] for stem in sorted(found)]


def _scene(classes: Path, stem: str) -> LabelledScene:
    for kind in _READERS:
        masks = classes.with_name(f"{stem}_{kind}.gpkg")
        if masks.is_file():
            return LabelledScene(stem, classes, masks, kind)
    return LabelledScene(stem, classes, None, "polygons")


def with_fitting_masks(scene: LabelledScene, raster: ClassRaster, progress: Progress) -> LabelledScene:
    """Return the scene; polygons replace segments whose clusters are not those that the class raster shows."""
    if scene.kind != "segments" or scene.masks is None:
        return scene
    meta = read_meta(scene.masks)
    if has_painted_clusters(raster.provenance, meta.codebook if meta else None):
        return scene
    polygons = scene.classes.with_name(f"{scene.stem}_polygons.gpkg")
    progress.warn(
        f"{scene.masks.name} has clusters of another codebook than {scene.classes.name}, so the report counts the "
        "class polygons instead of the segments; run `alps apply` with the codebook of the class raster to change that."
    )
    return replace(scene, masks=polygons if polygons.is_file() else None, kind="polygons")


def read_masks(scene: LabelledScene, raster: ClassRaster) -> Iterator[Masks]:
    """Read the masks of a scene in batches.

    Args:
        scene: its files.
        raster: its class raster, which has the grid and the class of each cluster.

    Raises:
        SegmentsError: The segments or instances cannot be read.
        DatasetError: The polygons cannot be read, or a file is damaged inside.
    """
    if scene.masks is None:
        return
    try:
        for batch in _READERS[scene.kind](scene.masks, raster):
            usable = is_polygonal(batch.geometry)
            yield batch if usable.all() else batch[usable]
    except (OSError, ValueError, pa.ArrowException, shapely.errors.ShapelyError) as error:
        # A file may open and still be damaged inside: invalid text, broken pages, broken geometries.
        raise DatasetError(f"{scene.masks} is damaged ({error}); make it again.") from None


def open_classes(scene: LabelledScene) -> ClassRaster:
    """Open the class raster of a scene."""
    return read_class_raster(scene.classes)


def _segments(path: Path, raster: ClassRaster) -> Iterator[Masks]:
    owners = ClassOwners.from_provenance(raster.provenance) or ClassOwners()
    for batch in read_segments(path, pfl=False, chunk=_CHUNK):
        n = len(batch)
        yield Masks(
            mask_id=batch["segment_id"],
            class_id=owners.classes(batch["cluster"], batch["class_override"]),
            score=batch["confidence"].astype(np.float64),
            predicted_iou=batch["score"].astype(np.float64),
            stability=batch["stability"].astype(np.float64),
            area_px=batch["area_px"],
            geometry=to_pixel(batch.geometry, raster.grid),
            box=np.full(n, None, object),
            oriented=np.zeros(n, bool),
        )


def _instances(path: Path, raster: ClassRaster) -> Iterator[Masks]:
    for batch in read_instances(path, chunk=_CHUNK):
        score = batch["score"].astype(np.float64)
        yield Masks(
            mask_id=batch["instance_id"],
            class_id=batch["class_id"].astype(np.int64),
            score=score,
            predicted_iou=score,
            stability=np.full(len(batch), np.nan),
            area_px=batch["area_px"],
            geometry=to_pixel(batch.geometry, raster.grid),
            box=to_pixel(shapely.from_wkt(batch["box"], on_invalid="ignore"), raster.grid),
            oriented=batch["oriented"].astype(bool),
        )


def _polygons(path: Path, raster: ClassRaster) -> Iterator[Masks]:
    """Read the polygons of classes. They are all there is after `alps relabel` into a folder without segments."""
    first = 1
    for batch in POLYGONS.read(path, ("class_id", "confidence"), chunk=_CHUNK):
        n = len(batch)
        geometry = to_pixel(batch.geometry, raster.grid)
        yield Masks(
            mask_id=np.arange(first, first + n),
            class_id=batch["class_id"].astype(np.int64),
            score=batch["confidence"].astype(np.float64),
            predicted_iou=np.full(n, np.nan),
            stability=np.full(n, np.nan),
            area_px=np.rint(np.nan_to_num(shapely.area(geometry))).astype(np.int64),
            geometry=geometry,
            box=np.full(n, None, object),
            oriented=np.zeros(n, bool),
        )
        first += n


_READERS = {"instances": _instances, "segments": _segments, "polygons": _polygons}
"""Kind of masks → how to read it; the first kind that exists is reported on."""
