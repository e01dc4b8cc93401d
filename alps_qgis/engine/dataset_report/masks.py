"""Find the labels of a folder, and read their masks scene by scene: segments, or masks of boxes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyogrio
import shapely

from ..errors import DatasetError
from ..geopackage import is_cut_off
from ..labels.paint import CLASS_OWNERS, class_of_segments
from ..labels.rasterize import is_polygonal
from ..labels.vectorize import to_pixel
from ..run.names import SEGMENTS_ENDING
from ..scene.class_raster import ClassRaster, read_class_raster
from ..scene.raster_grid import RasterGrid
from ..segments import read_segments

CLASSES_ENDING = "_classes.tif"
INSTANCES_ENDING = "_instances.gpkg"
INSTANCES_LAYER = "instances"

_CHUNK = 5000
_NEEDED = ("instance_id", "class_id", "class_name")


@dataclass(frozen=True)
class LabelledScene:
    """The files of one scene.

    Attributes:
        stem: what its outputs are named after.
        classes: class raster.
        masks: segments, or instances where the masks come from boxes; None where there are neither.
        boxed: the masks come from boxes.
    """

    stem: str
    classes: Path
    masks: Path | None
    boxed: bool


@dataclass(frozen=True)
class Masks:
    """Some masks of a scene, as arrays of equal length n.

    Attributes:
        mask_id: (n,) int64 number of the segment or instance.
        class_id: (n,) int64; −1 where it has no class.
        score: (n,) float64 confidence of a segment, score of a mask; NaN where there is none.
        area_px: (n,) int64.
        geometry: (n,) shapely polygons in pixel coordinates.
        box: (n,) shapely polygons of the boxes in pixel coordinates; None where there is none.
        oriented: (n,) bool, the box may be turned.
    """

    mask_id: np.ndarray
    class_id: np.ndarray
    score: np.ndarray
    area_px: np.ndarray
    geometry: np.ndarray
    box: np.ndarray
    oriented: np.ndarray

    def __len__(self) -> int:
        return len(self.mask_id)

    def __getitem__(self, which: np.ndarray) -> Masks:
        return Masks(**{name: getattr(self, name)[which] for name in self.__dataclass_fields__})


def find_labelled(labels: Sequence[Path]) -> list[LabelledScene]:
    """Return the labelled scenes of folders, and those of class rasters given by name, sorted by stem.

    Raises:
        DatasetError: There are none, or two of one name.
    """
    found: dict[str, LabelledScene] = {}
    for given in labels:
        if given.is_dir():
            files = sorted(path for path in given.glob(f"*{CLASSES_ENDING}") if not path.name.startswith("."))
        elif given.name.endswith(CLASSES_ENDING) and given.is_file():
            files = [given]
        else:
            raise DatasetError(f"{given} is no folder of labels; choose one that `alps label` or `alps boxes` wrote.")
        for path in files:
            stem = path.name.removesuffix(CLASSES_ENDING)
            if stem in found:
                raise DatasetError(f"{found[stem].classes} and {path} are called alike; report on them apart.")
            found[stem] = _scene(path, stem)
    if not found:
        raise DatasetError(f"{labels[0] if labels else 'Nothing'} holds no labels; look for files *{CLASSES_ENDING}.")
    return [found[stem] for stem in sorted(found)]


def _scene(classes: Path, stem: str) -> LabelledScene:
    instances = classes.with_name(f"{stem}{INSTANCES_ENDING}")
    segments = classes.with_name(f"{stem}{SEGMENTS_ENDING}.gpkg")
    if instances.is_file():
        return LabelledScene(stem, classes, instances, True)
    return LabelledScene(stem, classes, segments if segments.is_file() else None, False)


def read_masks(scene: LabelledScene, raster: ClassRaster) -> Iterator[Masks]:
    """Read the masks of a scene in batches.

    Args:
        scene: its files.
        raster: its class raster, which tells the grid and what class each cluster is.

    Raises:
        SegmentsError: The segments cannot be read.
        DatasetError: The instances cannot be read.
    """
    if scene.masks is None:
        return
    batches = _instances(scene.masks, raster.grid) if scene.boxed else _segments(scene.masks, raster)
    for batch in batches:
        usable = is_polygonal(batch.geometry)
        yield batch if usable.all() else batch[usable]


def open_classes(scene: LabelledScene) -> ClassRaster:
    """Open the class raster of a scene."""
    return read_class_raster(scene.classes)


def _segments(path: Path, raster: ClassRaster) -> Iterator[Masks]:
    owners = raster.provenance.get(CLASS_OWNERS) or {}
    of_cluster, of_class_id = (dict(owners.get(name, ())) for name in ("of_cluster", "of_class_id"))
    for batch in read_segments(path, pfl=False, chunk=_CHUNK):
        n = len(batch)
        yield Masks(
            mask_id=batch["segment_id"],
            class_id=class_of_segments(batch["cluster"], batch["class_override"], of_cluster, of_class_id),
            score=batch["confidence"].astype(np.float64),
            area_px=batch["area_px"],
            geometry=to_pixel(batch.geometry, raster.grid),
            box=np.full(n, None, object),
            oriented=np.zeros(n, bool),
        )


def _instances(path: Path, grid: RasterGrid) -> Iterator[Masks]:
    try:
        if is_cut_off(path):
            raise DatasetError(f"{path} is cut off, so masks may be missing; copy it again or make it again.")
        info = pyogrio.read_info(path, layer=INSTANCES_LAYER)
        missing = [name for name in _NEEDED if name not in list(info["fields"])]
        if missing:
            raise DatasetError(f"{path} has no column {missing[0]!r}; choose what `alps boxes` wrote.")
        with pyogrio.open_arrow(path, layer=INSTANCES_LAYER, batch_size=_CHUNK) as (head, source):
            for record in pa.RecordBatchReader.from_stream(source):
                if record.num_rows:
                    yield _from_record(record, head["geometry_name"] or "wkb_geometry", grid)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, OSError, pa.ArrowException) as error:
        raise DatasetError(f"{path} cannot be read as masks of boxes ({error}); make it again.") from None
    except shapely.errors.ShapelyError as error:
        raise DatasetError(f"{path} has a damaged geometry ({error}); make it again.") from None


def _from_record(record: pa.RecordBatch, geometry_name: str, grid: RasterGrid) -> Masks:
    n = record.num_rows

    def column(name: str, kind: pa.DataType, default: Any) -> np.ndarray:
        if name not in record.schema.names:
            return np.full(n, default)
        return record.column(name).cast(kind).fill_null(default).to_numpy(zero_copy_only=False)

    geometry = to_pixel(shapely.from_wkb(record.column(geometry_name).to_numpy(zero_copy_only=False)), grid)
    texts = record.column("box").to_pylist() if "box" in record.schema.names else [None] * n
    box = shapely.from_wkt(np.array(texts, object), on_invalid="ignore")
    area = column("area_px", pa.int64(), -1)
    return Masks(
        mask_id=column("instance_id", pa.int64(), -1),
        class_id=column("class_id", pa.int64(), -1),
        score=column("score", pa.float64(), np.nan),
        area_px=np.where(area >= 0, area, np.rint(np.nan_to_num(shapely.area(geometry)))).astype(np.int64),
        geometry=geometry,
        box=to_pixel(box, grid),
        oriented=column("oriented", pa.bool_(), False),
    )
