"""Settings of labelling: reading, tiles, segmenting, clustering, polygons."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import BandError, SegmenterError
from .area import AreaSettings
from .features import FeatureSettings
from .fields import Settings, field, group
from .shared import (
    DETAILS,
    FEATURES,
    MAX_CLUSTERS,
    SEGMENTERS,
    checkpoint_setting,
    device_setting,
    halo_setting,
    mode_setting,
    precision_setting,
    restarts_setting,
    sample_setting,
    seed_setting,
    tile_conflict,
    tile_setting,
    workers_setting,
)

_STRETCH_FORM = "auto, minmax, none, percentile:LOW,HIGH or range:LOW,HIGH"


_NUMBER = r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?"


@dataclass(frozen=True)
class SceneSettings(Settings):
    """How pixels of a scene become display values."""

    TITLE = "reading"

    bands: tuple[int, ...] | None = field(
        None, "Bands",
        "Numbers of the bands to use, separated by commas: 4,3,2. If not set: red, green and blue where the file "
        "names them, else the first three.", minimum=1, items=-1, basic=True, error=BandError,
    )  # fmt: skip
    stretch: str = field(
        "auto", "Stretch",
        "How values become brightness, the same for the whole scene or collection: auto (8-bit values as they are, "
        "anything else 2–98 %), percentile:2,98, minmax, range:LOW,HIGH or none.",
        pattern=rf"\s*(auto|minmax|none|(percentile|range):\s*{_NUMBER}\s*,\s*{_NUMBER}\s*)\s*", form=_STRETCH_FORM,
        hints=(
            "auto", "minmax", "none", "percentile:2,98", "percentile:1,99", "percentile:0.5,99.5", "range:0,1",
            "range:0,255", "range:0,3000", "range:0,10000",
        ),
    )  # fmt: skip
    allow_remote: bool = field(
        False, "Read from servers",
        "Allow rasters on servers (/vsicurl/, /vsis3/, https:// …) and files that point to them. If not set, opening a "
        "file never makes a network request.",
    )  # fmt: skip

    def stretch_rule(self) -> tuple[str, float, float]:
        """Return kind, low and high of `stretch`; low and high are 0 where the kind has none."""
        kind, _, numbers = self.stretch.strip().partition(":")
        low, high = (float(number) for number in numbers.split(",")) if numbers else (0.0, 0.0)
        return kind, low, high

    def conflict(self) -> str:
        """Refuse two numbers that do not make a range."""
        kind, low, high = self.stretch_rule()
        if kind in ("percentile", "range") and not low < high:
            return f"The stretch {self.stretch!r} needs a low number below a high one, for example {kind}:2,98."
        if kind == "percentile" and not (low >= 0 and high <= 100):
            return f"The percentiles of {self.stretch!r} must be from 0 to 100."
        return ""


@dataclass(frozen=True)
class TileSettings(Settings):
    """The tile grid."""

    TITLE = "tiles"

    tile: int = tile_setting(minimum=1)
    halo: int | None = halo_setting(
        None,
        "Overlap on each side of a tile; less than half a tile. If not set: 128 for SAM, 32 for superpixels.",
    )

    def conflict(self) -> str:
        """Refuse tiles without a core."""
        return tile_conflict(self.tile, self.halo)


@dataclass(frozen=True)
class SamSettings(Settings):
    """Settings of SAM's automatic mask generation, with the names and defaults of the segment-anything package."""

    TITLE = "SAM's automatic masks"

    points_per_side: int = field(
        32, "SAM: points per side", "Prompts along each side of a tile. More points find more objects.", minimum=1
    )
    point_grids: str | None = field(
        None, "SAM: point grids",
        "File of prompts instead of the regular grid, as shares of a tile from 0 to 1: JSON, a list of [x, y] for each "
        "crop layer; or CSV with the columns x, y and, for crops, layer.",
        files="Point grids (*.json *.csv)",
    )  # fmt: skip
    points_per_batch: int = field(
        64, "SAM: points per batch", "Prompts decoded together. Fewer need less memory; the result is the same.",
        minimum=1,
    )  # fmt: skip
    threads: int = field(
        0, "SAM: threads", "Threads of the processor that SAM uses; 0 means one for each core that it may use.",
        minimum=0, maximum=1024,
    )  # fmt: skip
    # Without a range: SAM estimates an IoU, and its estimates leave 0 to 1.
    pred_iou_thresh: float = field(0.88, "SAM: minimum score", "Masks with a lower predicted IoU are dropped.")
    stability_score_thresh: float = field(
        0.95, "SAM: minimum stability",
        "Masks with a lower stability are dropped: they change more when the threshold moves.",
        minimum=0, maximum=1,
    )  # fmt: skip
    stability_score_offset: float = field(
        1.0, "SAM: stability offset", "How far the threshold moves to measure the stability."
    )
    box_nms_thresh: float = field(
        0.7, "SAM: box NMS IoU", "Of two masks whose bounding boxes overlap more than this, the better one is kept.",
        minimum=0, maximum=1,
    )  # fmt: skip
    crop_n_layers: int = field(
        0, "SAM: crop layers", "SAM also runs on crops of each tile; layer n has 2ⁿ × 2ⁿ crops.", minimum=0
    )
    crop_nms_thresh: float = field(
        0.7, "SAM: box NMS IoU between crops",
        "Of two masks from different crops whose bounding boxes overlap more than this, the one from the smaller crop "
        "is kept.", minimum=0, maximum=1,
    )  # fmt: skip
    crop_overlap_ratio: float = field(
        512 / 1500, "SAM: overlap of crops", "Overlap of the crops in the first layer, as a share of a tile.",
        minimum=0, maximum=1,
    )  # fmt: skip
    crop_n_points_downscale_factor: int = field(
        1, "SAM: fewer points in crops", "In layer n, points per side are divided by this number to the power of n.",
        minimum=1,
    )  # fmt: skip
    min_mask_region_area: int = field(
        0, "SAM: minimum hole or island",
        "Smaller holes and islands are removed from masks; 0 leaves masks as they are.", unit="pixels", minimum=0,
    )  # fmt: skip
    precision: str = precision_setting()

    def conflict(self) -> str:
        """Refuse a last layer without points, and two kinds of grids at once."""
        if self.point_grids:
            side = type(self).points_per_side
            both = (
                f"points_per_side is {self.points_per_side}, but point_grids gives the points; leave one of them out."
            )
            return both if self.points_per_side != side else ""
        divisor = self.crop_n_points_downscale_factor**self.crop_n_layers
        if self.points_per_side >= divisor:
            return ""
        return (
            f"points_per_side is {self.points_per_side}, which leaves no point in the last of {self.crop_n_layers} "
            f"crop layers (divided by {divisor}); use {divisor} or more."
        )


@dataclass(frozen=True)
class SegmentSettings(Settings):
    """Which segmenter cuts the tiles into masks, and which masks are kept."""

    TITLE = "segmenting"

    segmenter: str = field(
        "auto", "Segmenter",
        "What cuts the scene into segments. auto uses the best one installed and says which; sam_vit_h, sam_vit_l and "
        "sam_vit_b need a checkpoint; superpixels needs no download and works with any number of bands.",
        choices=SEGMENTERS, basic=True, error=SegmenterError,
    )  # fmt: skip
    detail: str = field(
        "medium", "Detail of superpixels",
        "Size of the superpixels: fine has about twice as many as medium, for small objects; coarse has half as many, "
        "for large, even areas. Segments of all three can share a codebook. SAM does not use this.",
        choices=DETAILS, basic=True, later=True,
    )  # fmt: skip
    features: str = field(
        "auto", "What describes the segments",
        "plain: the segmenter's own features, such as colour and texture. encoder: also those of a small neural "
        "network that is part of ALPS and needs red, green and blue bands. auto: encoder for superpixels where these "
        "bands are known, otherwise plain; with a codebook, what it was made with.",
        choices=FEATURES, later=True,
    )  # fmt: skip
    checkpoint: str | None = checkpoint_setting()
    device: str = device_setting()
    gate: float = field(
        0.3, "Gate: maximum segment size",
        "Masks that cover a larger share of a tile are dropped as background. The ALPS paper uses 0.3.",
        unit="share of a tile", minimum=0, maximum=1,
    )  # fmt: skip
    min_area_px: int = field(
        16, "Minimum segment size", "Smaller segments are dropped.", unit="pixels", minimum=0, key="MIN_AREA",
        option="--min-area",
    )  # fmt: skip
    workers: int = workers_setting(
        "Processes that compute tiles in parallel. 0 means one per core, or a single process for SAM."
    )
    memory_gb: float = field(
        0.0, "Maximum memory",
        "The engine uses no more than this; 0 means 90 % of the machine's memory. A tile that needs more is tried "
        "again.", unit="GiB", minimum=0, key="MEMORY",
    )  # fmt: skip
    sam: SamSettings = group(SamSettings)


@dataclass(frozen=True)
class CodebookSettings(Settings):
    """How the PFLs of a collection become clusters."""

    TITLE = "clustering"

    clusters: int = field(
        16, "Clusters",
        "Number of clusters; each starts as a class of its own. Choose more than the classes you want: clusters with "
        "the same name merge later, in the table. With fewer segments there are fewer clusters.",
        minimum=2, maximum=MAX_CLUSTERS, basic=True,
    )  # fmt: skip
    seed: int = seed_setting()
    sample: int = sample_setting(200_000, "The fit uses at most this many segments. Every segment then gets a cluster.")
    mode: str = mode_setting()
    restarts: int = restarts_setting()

    def conflict(self) -> str:
        """Refuse a sample with fewer segments than clusters."""
        if self.sample >= self.clusters:
            return ""
        return f"sample is {self.sample}; it must not be smaller than clusters ({self.clusters})."


@dataclass(frozen=True)
class PolygonSettings(Settings):
    """How the class raster becomes polygons."""

    TITLE = "polygons"

    min_unit_px: int = field(
        64, "Minimum mapping unit", "Smaller areas join their largest neighbour; 0 keeps every pixel.",
        unit="pixels", minimum=0, key="MIN_UNIT", option="--min-unit",
    )  # fmt: skip
    simplify_px: float = field(
        0.0, "Simplification",
        "How far simplified borders may move. Neighbours keep their common border. 0 keeps the pixel edges.",
        unit="pixels", minimum=0, key="SIMPLIFY", option="--simplify",
    )  # fmt: skip


@dataclass(frozen=True)
class LabelSettings(Settings):
    """Everything `alps label` needs."""

    scene: SceneSettings = group(SceneSettings)
    area: AreaSettings = group(AreaSettings)
    tiles: TileSettings = group(TileSettings)
    segment: SegmentSettings = group(SegmentSettings)
    features: FeatureSettings = group(FeatureSettings)
    codebook: CodebookSettings = group(CodebookSettings)
    polygons: PolygonSettings = group(PolygonSettings)


@dataclass(frozen=True)
class SampleSceneSettings(Settings):
    """Which procedural scene is made."""

    TITLE = "scene"

    seed: int = seed_setting("Seed of the random numbers. The same seed gives the same scene.")
