"""Own every default of the engine: one frozen dataclass per step.

Dialogs inside QGIS read their defaults from here, so this module uses the standard library only and
stays compatible with Python 3.9.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields, is_dataclass
from typing import Any

SEGMENTERS = ("auto", "sam_vit_h", "sam_vit_l", "sam_vit_b", "superpixels")
"""Names a user may choose from, in the order dialogs list them."""

PRECISIONS = ("exact", "fast", "pruned")
"""How SAM may compute: the package's masks up to rounding; half precision where the hardware has it; fewer prompts."""

NOT_COVERED = 255
"""Class raster value where no segment covers a pixel (the paper's and mmsegmentation's ignore value)."""

NOT_COVERED_WIDE = 65535
"""The same in a class raster of more than 255 classes, which is uint16."""


@dataclass(frozen=True)
class SceneSettings:
    """How pixels of a scene become display values."""

    bands: tuple[int, ...] | None = None
    """1-based band numbers; None takes RGB by colour interpretation, else the first three."""

    stretch: str = "auto"
    """`auto` (8-bit values as they are, anything else 2–98 %), `percentile:LOW,HIGH`, `minmax`, `range:LOW,HIGH`
    or `none` (value / maximum of the integer type)."""

    allow_remote: bool = False
    """Read `/vsicurl/`, `/vsis3/` and the like; off, so that no file a user opens makes network requests."""


@dataclass(frozen=True)
class TileSettings:
    """The tile grid."""

    tile: int = 1024
    """Side of a tile in pixels, halo included."""

    halo: int | None = None
    """Overlap margin in pixels on each side; None takes the segmenter's own (SAM 128, superpixels 32)."""


@dataclass(frozen=True)
class SamSettings:
    """Settings of SAM's automatic mask generation, with the defaults of the segment-anything package."""

    points_per_side: int = 32
    points_per_batch: int = 64
    pred_iou_thresh: float = 0.88
    stability_score_thresh: float = 0.95
    stability_score_offset: float = 1.0
    box_nms_thresh: float = 0.7
    crop_n_layers: int = 0
    crop_nms_thresh: float = 0.7
    crop_overlap_ratio: float = 512 / 1500
    crop_n_points_downscale_factor: int = 1
    min_mask_region_area: int = 0

    precision: str = "exact"
    """`exact` (float32; the package's masks up to rounding), `fast` (bfloat16 or float16 where the hardware has it,
    else as exact) or `pruned` (as fast; asks no point that a mask of its neighbours already covers)."""


@dataclass(frozen=True)
class SegmentSettings:
    """Which segmenter cuts the tiles into masks, and which masks are kept."""

    segmenter: str = "auto"
    checkpoint: str | None = None
    """SAM checkpoint file; None looks in the model folder."""

    device: str = "auto"
    """`auto`, `cpu`, `cuda`, `cuda:N` or `mps`."""

    gate: float = 0.3
    """Drop masks that cover more than this share of the nominal tile area (paper: p > 0.3)."""

    min_area_px: int = 16
    """Drop segments of fewer pixels."""

    workers: int = 0
    """Processes that compute tiles; 0 takes one per core for superpixels and one for SAM."""

    memory_gb: float = 0.0
    """Most memory in GiB that the engine and its processes may use; 0 takes 90 % of the machine's."""

    sam: SamSettings = field(default_factory=SamSettings)


@dataclass(frozen=True)
class CodebookSettings:
    """How the PFLs of a collection become clusters."""

    clusters: int = 16
    seed: int = 0
    sample: int = 200_000
    """Most PFLs that the fit sees; drawn by hash of (scene_id, segment_id)."""

    mode: str = "lloyd"
    """`lloyd` (full batch, area-weighted) or `paper` (streaming mini-batch)."""

    restarts: int = 4
    """k-means++ starts, of which the one of least inertia wins."""


@dataclass(frozen=True)
class ChooseKSettings:
    """Which numbers of clusters are compared, and on what."""

    clusters: tuple[int, ...] = (8, 12, 16, 24, 32, 46, 64)
    seed: int = 0
    sample: int = 20_000
    """Most PFLs that are compared: the first of those that a fit sees."""

    starts: int = 5
    """k-means++ starts for each K, compared with one another for the stability."""

    dirichlet: bool = True
    """Fit a Dirichlet-process mixture too, which finds a number of clusters by itself."""


@dataclass(frozen=True)
class SweepSettings:
    """Which gates and numbers of clusters are compared; the rest as in `CodebookSettings`."""

    gates: tuple[float, ...] = (0.1, 0.2, 0.3, 0.5, 1.0)
    clusters: tuple[int, ...] = (16,)
    seed: int = 0
    sample: int = 200_000
    mode: str = "lloyd"
    restarts: int = 4

    def codebook(self, clusters: int) -> CodebookSettings:
        """Return the settings of one fit."""
        return CodebookSettings(clusters, self.seed, self.sample, self.mode, self.restarts)


@dataclass(frozen=True)
class PolygonSettings:
    """How the class raster becomes polygons."""

    min_unit_px: int = 64
    """Minimum mapping unit: smaller parts join their largest neighbour; 0 keeps every pixel."""

    simplify_px: float = 0.0
    """Tolerance of the topology-preserving simplification in pixels; 0 keeps the pixel edges."""


@dataclass(frozen=True)
class LabelSettings:
    """Everything `alps label` needs."""

    scene: SceneSettings = field(default_factory=SceneSettings)
    tiles: TileSettings = field(default_factory=TileSettings)
    segment: SegmentSettings = field(default_factory=SegmentSettings)
    codebook: CodebookSettings = field(default_factory=CodebookSettings)
    polygons: PolygonSettings = field(default_factory=PolygonSettings)


ANATOMICAL_AXES = ("axial", "coronal", "sagittal")
"""How a volume may be cut: at right angles to the line from foot to head, from back to front, from left to right."""


@dataclass(frozen=True)
class SliceSettings:
    """How a volume becomes slices."""

    axis: str = "axial"

    window: tuple[float, float] | None = None
    """Centre and width in the volume's own values (HU in CT); None takes the percentiles."""

    percentiles: tuple[float, float] = (1.0, 99.0)
    """Of all values of the volume; shown as black and white."""

    empty: float | None = None
    """Value of voxels outside of the body, often 0 where a program cut it out; they get no label."""

    volume: int = 1
    """Which one of a file that holds several in time, from 1 on."""

    series: int = 0
    """Which DICOM series of a folder, from 1 on; 0 where there is only one."""


@dataclass(frozen=True)
class ReportSettings:
    """What a report on labels shows."""

    samples: int = 8
    """Masks shown of each class, drawn by hash."""

    doubtful: int = 40
    """Masks of lowest confidence or score that are shown."""

    thumbnail_px: int = 112
    """Side of the picture of a mask."""

    duplicate_iou: float = 0.9
    """Two masks of a scene with a larger IoU are called duplicates."""


DATASET_LAYOUTS = ("mmsegmentation", "coco", "panoptic", "yolo", "pairs")
"""How files of a data set are arranged and what annotations are, in the order dialogs list them."""

DATASET_IMAGES = ("png", "tif")
"""Images of chips: 8 bit as the stretch shows them, or GeoTIFFs with the scene's own values and place."""

DATASET_SPLITS = ("scene", "block")
"""What goes into one split as a whole: a scene with all that overlap it, or a block of the ground."""


@dataclass(frozen=True)
class DatasetSettings:
    """How labelled scenes become a data set."""

    layout: str = "mmsegmentation"

    images: str | None = None
    """`png` or `tif`; None takes `tif` for the layout `pairs` and else `png`."""

    chip: int = 512
    """Side of a chip in pixels; 0 takes each scene as one chip."""

    overlap: int = 0
    """Pixels that neighbouring chips share; the last chip of a row or column is shifted inwards."""

    pad: bool = False
    """Fill up chips of scenes smaller than a chip: images with 0, masks with 255."""

    min_covered: float = 0.05
    """Leave out chips of which a smaller share has a class."""

    min_instance_px: int = 16
    """Leave out instances of which a chip shows fewer pixels."""

    split: tuple[float, ...] = (0.7, 0.15, 0.15)
    """Shares of train, val and test."""

    split_by: str = "scene"

    block: int = 0
    """Side of the blocks of `split_by="block"` in pixels; 0 takes four chips."""

    seed: int = 0

    ignore: tuple[str, ...] = ()
    """Names of classes that become 255."""

    mask_suffix: str = ""
    """Follows the chip's name in the name of a mask (layout mmsegmentation)."""


DATASET_PRESETS: dict[str, dict[str, Any]] = {
    "none": {},
    "isaid-pl": {
        "layout": "mmsegmentation", "images": "png", "chip": 896, "overlap": 384, "pad": True, "min_covered": 0.0,
        "mask_suffix": "_instance_color_RGB",
    },
    "samrs-pl": {
        "layout": "mmsegmentation", "images": "png", "chip": 0, "overlap": 0, "min_covered": 0.0,
        "split": (0.7, 0.3, 0.0),
    },
}  # fmt: skip
"""Settings of published data sets, by name: those of mmsegmentation's converter of iSAID, and SAMRS's whole images."""

DATASET_PRESET_CLASSES: dict[str, tuple[int, ...]] = {"isaid-pl": (16,), "samrs-pl": (46, 64)}
"""How many classes those have."""


BOX_SEGMENTERS = (*(name for name in SEGMENTERS if name != "superpixels"), "colour")
"""What finds the object in a box; `colour` needs no model."""

BOX_PROMPTS = ("hull", "points")
"""How SAM is asked about an oriented box: by its axis-aligned hull, or by that and points along its longer axis."""


@dataclass(frozen=True)
class BoxSettings:
    """How boxes become masks."""

    segmenter: str = "auto"
    checkpoint: str | None = None
    """SAM checkpoint file; None looks in the model folder."""

    device: str = "auto"
    """`auto`, `cpu`, `cuda`, `cuda:N` or `mps`."""

    precision: str = "exact"
    """How SAM computes, as in `SamSettings`; `pruned` is the same as `fast`."""

    prompt: str = "hull"

    margin: float = 0.1
    """How far a mask may reach beyond its box, as a share of the box's sides."""

    tile: int = 1024
    """Side of a tile in pixels, halo included."""

    halo: int = 128
    """Overlap of tiles on each side; boxes that no tile holds get a window of their own."""

    classes: tuple[str, ...] = ()
    """Only boxes of these classes, which get their class_id in this order; none takes all, in order of their names."""

    least_score: float = 0.0
    """Boxes that a detector is less sure of are left out; boxes without a score stay."""

    difficult: bool = True
    """Keep boxes that the annotator marked as difficult."""

    workers: int = 0
    """Processes that take an image each; 0 takes one per core for `colour` and one for SAM."""


@dataclass(frozen=True)
class ClusterSettings:
    """Where tiles are computed when not by processes of the engine itself."""

    scheduler: str | None = None
    """`local` for a Dask cluster on this machine, or a scheduler: `tls://HOST:PORT`, or `tcp://` on loopback."""

    tls_ca: str | None = None
    """Certificate of the authority that signed scheduler and workers."""

    tls_cert: str | None = None
    """Certificate of this machine."""

    tls_key: str | None = None
    """Its key."""


def to_dict(settings: Any) -> dict[str, Any]:
    """Return nested plain dicts, ready for JSON."""
    return asdict(settings)


def from_dict(cls: type, values: dict[str, Any]) -> Any:
    """Build a settings dataclass from nested plain dicts; missing keys keep their defaults.

    Raises:
        KeyError: A key that the dataclass does not have.
    """
    known = {f.name: f for f in fields(cls)}
    unknown = sorted(set(values) - set(known))
    if unknown:
        raise KeyError(f"{cls.__name__} has no setting {unknown[0]!r}; it has {', '.join(sorted(known))}.")
    arguments = {}
    for name, value in values.items():
        default = getattr(cls(), name)
        if is_dataclass(default) and isinstance(value, dict):
            value = from_dict(type(default), value)
        elif isinstance(value, list):
            value = tuple(value)
        arguments[name] = value
    return cls(**arguments)
