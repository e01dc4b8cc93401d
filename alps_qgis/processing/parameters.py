"""The parameters that algorithms share: each is bound to one setting of the engine, which owns its default."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..engine.settings import SEGMENTERS, LabelSettings
from ..host.text import tr

Values = dict[str, Any]

PRECISIONS = ("exact", "fast", "pruned")
_DIALOG_ROUNDING = 5e-7


@dataclass(frozen=True)
class Setting:
    """A parameter and the engine's setting behind it.

    Attributes:
        name: key of the parameter; never changes once released.
        path: where the setting lies in `LabelSettings`, for example `("tiles", "tile")`.
        kind: `int`, `float`, `flag`, `text`, `choice`, `bands` or `file`.
        title: what the dialog shows, with the unit.
        help: one or two sentences.
        advanced: folded away in the dialog.
        least: smallest value of a number.
        most: largest value of a number.
        choices: values of a `choice`.
        parent: parameter of the raster whose `bands` are offered; empty for a list of numbers as text.
        filter: files that a `file` dialog shows.
    """

    name: str
    path: tuple[str, ...]
    kind: str
    title: str
    help: str
    advanced: bool = False
    least: float | None = None
    most: float | None = None
    choices: tuple[str, ...] = ()
    parent: str = ""
    filter: str = ""

    @property
    def default(self) -> Any:
        """The engine's default; None where the engine decides by itself."""
        value: Any = LabelSettings()
        for name in self.path:
            value = getattr(value, name)
        return value

    def parameter(self) -> QgsProcessingParameterDefinition:
        """Return a new parameter for `addParameter`."""
        definition = self._bare_parameter()
        definition.setHelp(self.help)
        if self.advanced:
            advanced = Qgis.ProcessingParameterFlag.Advanced
            definition.setFlags(definition.flags() | advanced)
        return definition

    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Values, context: QgsProcessingContext) -> Any:
        """Return the value the user chose, as the engine takes it; None for an optional one left empty."""
        if parameters.get(self.name) is None and self.default is None:
            return None
        if self.kind == "int":
            return algorithm.parameterAsInt(parameters, self.name, context)
        if self.kind == "float":
            value = algorithm.parameterAsDouble(parameters, self.name, context)
            # Dialogs round to six digits, and an untouched default must stay what it is.
            return self.default if abs(value - self.default) < _DIALOG_ROUNDING else value
        if self.kind == "flag":
            return algorithm.parameterAsBool(parameters, self.name, context)
        if self.kind == "choice":
            return algorithm.parameterAsEnumString(parameters, self.name, context)
        if self.kind == "bands":
            if self.parent:
                return algorithm.parameterAsInts(parameters, self.name, context) or None
            return parse_bands(algorithm.parameterAsString(parameters, self.name, context))
        return algorithm.parameterAsString(parameters, self.name, context).strip() or self.default

    def _bare_parameter(self) -> QgsProcessingParameterDefinition:
        optional = self.default is None
        if self.kind in ("int", "float"):
            kind = Qgis.ProcessingNumberParameterType.Integer
            if self.kind == "float":
                kind = Qgis.ProcessingNumberParameterType.Double
            parameter = QgsProcessingParameterNumber(self.name, self.title, kind, self.default, optional)
            if self.least is not None:
                parameter.setMinimum(self.least)
            if self.most is not None:
                parameter.setMaximum(self.most)
            return parameter
        if self.kind == "flag":
            return QgsProcessingParameterBoolean(self.name, self.title, self.default)
        if self.kind == "choice":
            return QgsProcessingParameterEnum(
                self.name, self.title, list(self.choices), False, self.default, optional, usesStaticStrings=True
            )
        if self.kind == "bands" and self.parent:
            return QgsProcessingParameterBand(self.name, self.title, None, self.parent, True, True)
        if self.kind == "file":
            return QgsProcessingParameterFile(self.name, self.title, optional=optional, fileFilter=self.filter)
        return QgsProcessingParameterString(self.name, self.title, self.default, False, optional)


def parse_bands(text: str) -> list[int] | None:
    """Return the band numbers of `1,2,3`; None for an empty text.

    Raises:
        ValueError: Anything but positive numbers.
    """
    if not text.strip():
        return None
    bands = [int(part) for part in text.split(",")]
    if min(bands) < 1:
        raise ValueError(text)
    return bands


def scene_settings(parent: str) -> list[Setting]:
    """Return the settings of reading a scene.

    Args:
        parent: raster parameter that bands belong to; empty where there are many rasters.
    """
    bands_help = tr(
        "Bands to look at. Left empty: red, green and blue where the file says which they are, else the first three."
    )
    if not parent:
        bands_help += " " + tr("Numbers with commas, for example 4,3,2.")
    remote_help = tr(
        "Allow rasters on servers (/vsicurl/, /vsis3/ …) and files that point to some. Without it no file that is "
        "opened makes requests."
    )
    stretch_help = tr(
        "How values become brightness, the same for the whole scene or collection: auto (8-bit values as they are, "
        "anything else 2–98 %), percentile:2,98, minmax, range:LOW,HIGH or none."
    )
    return [
        Setting("BANDS", ("scene", "bands"), "bands", tr("Bands"), bands_help, parent=parent),
        Setting("STRETCH", ("scene", "stretch"), "text", tr("Stretch"), stretch_help, advanced=True),
        Setting("ALLOW_REMOTE", ("scene", "allow_remote"), "flag", tr("Read from servers"), remote_help, advanced=True),
    ]


def segmenter_setting() -> Setting:
    """Return the choice of the segmenter."""
    text = tr(
        "What cuts the scene into segments. auto takes the best one that is installed and says which; sam_vit_h, "
        "sam_vit_l and sam_vit_b need a checkpoint; superpixels needs nothing and takes any number of bands."
    )
    return Setting("SEGMENTER", ("segment", "segmenter"), "choice", tr("Segmenter"), text, choices=SEGMENTERS)


def segment_settings() -> list[Setting]:
    """Return the settings of segmenting but the segmenter itself."""
    return [
        Setting(
            "CHECKPOINT",
            ("segment", "checkpoint"),
            "file",
            tr("SAM checkpoint"),
            tr("Checkpoint file of segment-anything. Left empty: the file in the model folder."),
            advanced=True,
            filter=tr("Checkpoints (*.pth *.pt *.safetensors)"),
        ),
        *tile_settings(),
        Setting(
            "GATE",
            ("segment", "gate"),
            "float",
            tr("Gate: largest share of a tile"),
            tr("Masks that cover more than this share of a tile are dropped as background. The paper takes 0.3."),
            advanced=True,
            least=0.0,
            most=1.0,
        ),
        Setting(
            "MIN_AREA",
            ("segment", "min_area_px"),
            "int",
            tr("Smallest segment (pixels)"),
            tr("Segments of fewer pixels are dropped."),
            advanced=True,
            least=0,
        ),
        Setting(
            "DEVICE",
            ("segment", "device"),
            "text",
            tr("Device"),
            tr("Where SAM computes: auto, cpu, cuda, cuda:0 … or mps."),
            advanced=True,
        ),
        Setting(
            "WORKERS",
            ("segment", "workers"),
            "int",
            tr("Processes"),
            tr("Processes that compute tiles side by side; 0 takes one per core for superpixels and one for SAM."),
            advanced=True,
            least=0,
        ),
        Setting(
            "MEMORY",
            ("segment", "memory_gb"),
            "float",
            tr("Most memory (GiB)"),
            tr("Most memory that the engine may use; 0 takes 90 % of the machine's. Beyond it a tile is tried again."),
            advanced=True,
            least=0,
        ),
        *sam_settings(),
    ]


def tile_settings() -> list[Setting]:
    """Return the settings of the tile grid."""
    return [
        Setting(
            "TILE",
            ("tiles", "tile"),
            "int",
            tr("Tile (pixels)"),
            tr("Side of a tile, halo included. Smaller tiles need less memory; SAM was made for 1024."),
            advanced=True,
            least=1,
        ),
        Setting(
            "HALO",
            ("tiles", "halo"),
            "int",
            tr("Halo (pixels)"),
            tr("Overlap on each side of a tile; less than half a tile. Left empty: the segmenter's own."),
            advanced=True,
            least=0,
        ),
    ]


def sam_settings() -> list[Setting]:
    """Return the settings of SAM's automatic mask generation, named as in its package."""

    def sam(name: str, kind: str, title: str, text: str, least: float = 0, most: float | None = None) -> Setting:
        return Setting(name.upper(), ("segment", "sam", name), kind, f"SAM: {title}", text, True, least, most)

    precision_help = tr(
        "exact gives the masks of the segment-anything package up to rounding; fast computes with half the bits where "
        "the hardware can; pruned also skips points that are covered already."
    )
    return [
        Setting(
            "PRECISION",
            ("segment", "sam", "precision"),
            "choice",
            f"SAM: {tr('precision')}",
            precision_help,
            advanced=True,
            choices=PRECISIONS,
        ),
        sam(
            "points_per_side",
            "int",
            tr("points per side"),
            tr("Prompts along each side of a tile. More finds more."),
            1,
        ),
        sam(
            "points_per_batch",
            "int",
            tr("points per batch"),
            tr("Prompts decoded together. Fewer need less memory; the result is the same."),
            1,
        ),
        sam(
            "pred_iou_thresh",
            "float",
            tr("least score"),
            tr("Masks whose predicted IoU is lower are dropped."),
            most=1.0,
        ),
        sam(
            "stability_score_thresh",
            "float",
            tr("least stability"),
            tr("Masks that change more when the threshold moves are dropped."),
            most=1.0,
        ),
        sam(
            "stability_score_offset",
            "float",
            tr("stability offset"),
            tr("How far the threshold moves for the stability."),
        ),
        sam(
            "box_nms_thresh",
            "float",
            tr("overlap of duplicates"),
            tr("Of masks whose boxes overlap more (IoU), the best is kept."),
            most=1.0,
        ),
        sam(
            "crop_n_layers",
            "int",
            tr("crop layers"),
            tr("Runs again on crops of each tile; layer n has 2ⁿ by 2ⁿ crops."),
        ),
        sam(
            "crop_nms_thresh",
            "float",
            tr("overlap of duplicates between crops"),
            tr("Of masks of different crops whose boxes overlap more (IoU), the one of the smaller crop is kept."),
            most=1.0,
        ),
        sam(
            "crop_overlap_ratio",
            "float",
            tr("overlap of crops"),
            tr("Share of a tile by which crops overlap in the first layer."),
            most=1.0,
        ),
        sam(
            "crop_n_points_downscale_factor",
            "int",
            tr("fewer points in crops"),
            tr("Points per side are divided by this to the power of the layer."),
            1,
        ),
        sam(
            "min_mask_region_area",
            "int",
            tr("smallest hole or island (pixels)"),
            tr("Smaller holes and islands of a mask are removed; 0 leaves masks as they are."),
        ),
    ]


def codebook_settings() -> list[Setting]:
    """Return the settings of fitting a codebook."""
    return [
        Setting(
            "CLUSTERS",
            ("codebook", "clusters"),
            "int",
            tr("Clusters"),
            tr(
                "Number of clusters, each a class to begin with. Take more than the classes you want: equal names "
                "merge clusters later, in the table. Fewer when there are fewer segments."
            ),
            least=2,
        ),
        Setting(
            "SEED",
            ("codebook", "seed"),
            "int",
            tr("Seed"),
            tr("Start of the random numbers. Equal seeds and inputs give equal results."),
            advanced=True,
            least=0,
        ),
        Setting(
            "MODE",
            ("codebook", "mode"),
            "choice",
            tr("Clustering"),
            tr("lloyd weighs segments by area and sees all at once; paper is the streaming mini-batch of the paper."),
            advanced=True,
            choices=("lloyd", "paper"),
        ),
        Setting(
            "SAMPLE",
            ("codebook", "sample"),
            "int",
            tr("Largest sample (segments)"),
            tr("At most so many segments are used for the fit; all are assigned afterwards."),
            advanced=True,
            least=2,
        ),
        Setting(
            "RESTARTS",
            ("codebook", "restarts"),
            "int",
            tr("Restarts"),
            tr("Starts of k-means, of which the best wins."),
            advanced=True,
            least=1,
        ),
    ]


def polygon_settings() -> list[Setting]:
    """Return the settings of making polygons."""
    return [
        Setting(
            "MIN_UNIT",
            ("polygons", "min_unit_px"),
            "int",
            tr("Minimum mapping unit (pixels)"),
            tr("Smaller parts join their largest neighbour in the polygons; 0 keeps every pixel."),
            advanced=True,
            least=0,
        ),
        Setting(
            "SIMPLIFY",
            ("polygons", "simplify_px"),
            "float",
            tr("Simplify (pixels)"),
            tr("Tolerance of the simplification, which keeps common borders common; 0 keeps the pixel edges."),
            advanced=True,
            least=0.0,
        ),
    ]


def collect(
    settings: Iterable[Setting], algorithm: QgsProcessingAlgorithm, parameters: Values, context: QgsProcessingContext
) -> Values:
    """Return nested plain dicts for the engine's `from_dict`, for example `{"tiles": {"tile": 1024}}`."""
    nested: Values = {}
    for setting in settings:
        place = nested
        for name in setting.path[:-1]:
            place = place.setdefault(name, {})
        place[setting.path[-1]] = setting.read(algorithm, parameters, context)
    return nested
