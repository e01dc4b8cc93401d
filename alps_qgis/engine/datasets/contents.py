"""Which files a data set of ALPS has: of a folder that is replaced, only those are removed.

The index lists the files of each chip, and the layout the others; so this holds for every data set, also of earlier
versions. Whether a file is listed is asked of files that are in the folder, so no list leads out of it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from .coco import CocoInstances, CocoPanoptic
from .index import INDEX
from .layouts import Layout, Mmsegmentation, Pairs
from .split import SPLITS
from .yolo import Yolo

MANIFEST, CARD, CLASSES, SOURCES = "dataset.json", "README.md", "classes.csv", "sources.csv"

LAYOUTS: dict[str, type[Layout]] = {
    "mmsegmentation": Mmsegmentation,
    "coco": CocoInstances,
    "panoptic": CocoPanoptic,
    "yolo": Yolo,
    "pairs": Pairs,
}

_MAX_MANIFEST_BYTES = 2**26


class NotADataSet(Exception):
    """Why a folder is not a data set of ALPS, or not only one."""


def listed_files(folder: Path) -> list[Path]:
    """Return the files of a data set, those that say what it is last.

    Raises:
        NotADataSet: It is not one, or holds something else too.
    """
    layout = layout_of(folder)
    listed = {CARD, CLASSES, SOURCES, INDEX, MANIFEST, *_files_of_chips(folder)}
    listed |= {name.format(split) for name in LAYOUTS[layout].descriptions for split in SPLITS}
    found = []
    for path in _inside(folder):
        name = path.relative_to(folder).as_posix()
        if name not in listed:
            raise NotADataSet(f"it also holds {name}")
        found.append(path)
    return sorted(found, key=lambda path: (path.name in (INDEX, MANIFEST), path))


def remove_data_set(folder: Path, files: list[Path]) -> None:
    """Remove the files of a data set, and the folders that are empty then; whatever else appeared since stays."""
    for path in files:
        with suppress(OSError):
            path.unlink()
    for parent, _, _ in os.walk(folder, topdown=False):
        with suppress(OSError):
            os.rmdir(parent)


def layout_of(folder: Path) -> str:
    """Return the layout that the manifest names, if it is one of ours.

    Raises:
        NotADataSet: The folder does not hold a data set of ALPS.
    """
    path = folder / MANIFEST
    try:
        if path.is_symlink() or path.stat().st_size > _MAX_MANIFEST_BYTES:
            raise NotADataSet(f"its {MANIFEST} is not one of ALPS")
        manifest: Any = json.loads(path.read_text(encoding="utf-8"))
        layout = manifest["settings"]["dataset"]["layout"]
        is_ours = (
            layout in LAYOUTS
            and manifest["index"] == INDEX
            and {"about", "preset", "stretch", "not_covered", "classes", "counts"} <= manifest.keys()
            and "alps" in manifest["versions"]
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        is_ours = False
    if not is_ours:
        raise NotADataSet(f"its {MANIFEST} is not one of ALPS")
    return str(layout)


def _files_of_chips(folder: Path) -> Iterator[str]:
    try:
        if (folder / INDEX).is_symlink():
            raise NotADataSet(f"its {INDEX} is a link")
        with pq.ParquetFile(folder / INDEX) as file:
            for batch in file.iter_batches(columns=["image", "labels"]):
                for column in batch.columns:
                    yield from (name for name in column.to_pylist() if isinstance(name, str))
    except (OSError, ValueError, KeyError, pa.ArrowException):
        raise NotADataSet(f"its {INDEX} cannot be read") from None


def _inside(folder: Path) -> Iterator[Path]:
    """Yield all that is not a folder; links are not followed."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _inside(Path(entry.path))
            else:
                yield Path(entry.path)
