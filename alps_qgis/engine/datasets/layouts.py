"""The layouts of a data set: which files a chip becomes, and where.

Each layout is a class; `LAYOUTS` in `export.py` lists them. The plain layouts are here, those with annotations have
files of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..scene.grid import Window
from ..scene.raster_grid import RasterGrid
from ..settings import DatasetSettings
from .class_table import ClassTable
from .encode import geotiff, index_png, png
from .instances import Instance
from .split import SPLITS


@dataclass(frozen=True)
class Sample:
    """One chip, ready to be written.

    Attributes:
        name: unique in the data set.
        split: `train`, `val` or `test`.
        image: (3, h, w) uint8 display values, or (n_bands, h, w) of the scene's own type.
        mask: (h, w) uint8 numbers of classes; 255 for none.
        instances: in a fixed order; empty for layouts that have none.
        grid: of its scene.
        window: in the scene.
        labelled: the scene has labels; otherwise all of the mask is 255, and layouts with masks write none.
    """

    name: str
    split: str
    image: np.ndarray
    mask: np.ndarray
    instances: Sequence[Instance]
    grid: RasterGrid
    window: Window
    labelled: bool = True


@dataclass(frozen=True)
class Written:
    """Files of a chip, relative to the data set's folder.

    Attributes:
        image: its image.
        labels: its mask or text; empty if the annotations of all chips are in one file.
    """

    image: str
    labels: str


class Layout:
    """How chips become files. Subclasses name the folders, and add annotations.

    Attributes:
        wants_instances: the layout needs `Sample.instances`.
        image_folder: of one split; `{}` stands for its name.
        descriptions: files beside those of the chips; `{}` in a name stands for a split.
        mask_folder: of one split, in the same form; empty for a layout without masks.
    """

    wants_instances = False
    descriptions: tuple[str, ...] = ()
    image_folder = "images/{}"
    mask_folder = ""

    def __init__(self, folder: Path, table: ClassTable, settings: DatasetSettings, things: frozenset[str]) -> None:
        """Begin a data set.

        Args:
            folder: to write into.
            table: its classes.
            settings: of the export; `images` is set.
            things: names of classes that have instances of their own.
        """
        self.folder, self.table, self.settings, self.things = folder, table, settings, things
        self.suffix = f".{settings.images}"

    def start_split(self, split: str) -> None:
        """Make the folders of a split."""
        for pattern in filter(None, (self.image_folder, self.mask_folder)):
            (self.folder / pattern.format(split)).mkdir(parents=True, exist_ok=True)

    def add(self, sample: Sample) -> Written:
        """Write a chip."""
        image = f"{self.image_folder.format(sample.split)}/{sample.name}{self.suffix}"
        (self.folder / image).write_bytes(self._image(sample))
        mask = ""
        if self.mask_folder and sample.labelled:
            mask = f"{self.mask_folder.format(sample.split)}/{self.mask_name(sample)}"
            (self.folder / mask).write_bytes(self._mask(sample))
        return Written(image, mask)

    def finish(self) -> None:
        """Write what describes all chips together."""

    def discard(self) -> None:
        """Close files after a failure."""

    def mask_name(self, sample: Sample) -> str:
        """Return the file name of a mask."""
        return f"{sample.name}{self.suffix}"

    def _image(self, sample: Sample) -> bytes:
        if self.settings.images == "png":
            return png(sample.image)
        return geotiff(sample.image, sample.grid, sample.window)

    def _mask(self, sample: Sample) -> bytes:
        if self.settings.images == "png":
            return index_png(sample.mask, self.table.colors)
        return geotiff(sample.mask[None], sample.grid, sample.window, self.table.colors)


class Pairs(Layout):
    """GeoTIFFs in `images/` and `masks/` with equal names, as torchgeo's raster data sets find them."""

    mask_folder = "masks/{}"


class Mmsegmentation(Layout):
    """`img_dir/` and `ann_dir/`, and a configuration that names the classes."""

    image_folder = "img_dir/{}"
    mask_folder = "ann_dir/{}"
    CONFIG = "dataset_config.py"
    descriptions = (CONFIG,)

    def __init__(self, folder: Path, table: ClassTable, settings: DatasetSettings, things: frozenset[str]) -> None:
        super().__init__(folder, table, settings, things)
        self._has_masks: dict[str, bool] = {}

    def add(self, sample: Sample) -> Written:
        written = super().add(sample)
        self._has_masks[sample.split] = self._has_masks.get(sample.split, True) and sample.labelled
        return written

    def mask_name(self, sample: Sample) -> str:
        return f"{sample.name}{self.settings.mask_suffix}{self.suffix}"

    def finish(self) -> None:
        names = [each.name for each in self.table.classes]
        palette = self.table.colors[: len(names)].tolist()
        lines = [
            "# For mmsegmentation 1.x: name this file in `_base_` of a configuration. It finds its own folder.",
            "# If the images are elsewhere, change data_root here: it holds for every split below.",
            'dataset_type = "BaseSegDataset"',
            'data_root = "{{ fileDirname }}"',
            'if data_root.startswith("{"):',
            "    # Python alone does not fill in the folder, as mmengine does.",
            '    data_root = "."',
            f"METAINFO = dict(classes={tuple(names)!r}, palette={palette!r})",
        ]
        for split in SPLITS:
            if split in self._has_masks:
                lines.append(self._dataset(split))
        (self.folder / self.CONFIG).write_text("\n".join([*lines, ""]), encoding="utf-8")

    def _dataset(self, split: str) -> str:
        masks = f', seg_map_path="{self.mask_folder.format(split)}"' if self._has_masks[split] else ""
        return (
            f"{split}_dataset = dict(type=dataset_type, data_root=data_root, metainfo=METAINFO, "
            f"img_suffix={self.suffix!r}, seg_map_suffix={self.settings.mask_suffix + self.suffix!r}, "
            f'data_prefix=dict(img_path="{self.image_folder.format(split)}"{masks}), '
            "reduce_zero_label=False, ignore_index=255)"
        )
