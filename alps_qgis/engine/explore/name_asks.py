"""Answer which names a map has for the classes of a session, as they are now."""

from __future__ import annotations

import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ..labels.class_owners import ClassOwners
from ..progress import SILENT
from ..runtime.files import file_stamp
from ..runtime.json_values import optional, text
from ..settings import CrosswalkSettings
from ..tables.codebook import Codebook
from ..tables.layer_path import split_layer
from .asks import Ask, Exploration
from .crosswalk import agreement, joined, propose
from .overlaps import Overlaps, measure_overlaps
from .reference import open_reference


def _crosswalk(exploration: Exploration, arguments: dict[str, Any]) -> dict[str, Any]:
    codebook = replace(exploration.collection.codebook, rows=exploration.collection.rows)
    overlaps = _with_classes(_overlaps(exploration, codebook, arguments), codebook)
    proposals = propose(overlaps, codebook, CrosswalkSettings())
    return {
        "table": [each.to_dict() for each in proposals],
        "overall": agreement(overlaps, codebook),
        "joined": joined(codebook, proposals),
        "problems": overlaps.problems,
    }


def _overlaps(exploration: Exploration, codebook: Codebook, arguments: dict[str, Any]) -> Overlaps:
    """Return the overlaps with a map, which stay the same while only names and merges change."""
    collection, path = exploration.collection, arguments["reference"]
    field, palette = arguments.get("field"), arguments.get("palette")
    stamp = str(file_stamp(Path(split_layer(path)[0])))
    # Which class an override means may change too, as when a merge is undone.
    owners = ClassOwners.of(collection.resolved).named(collection.override)
    key = ("crosswalk", path, field, palette, stamp, zlib.crc32(np.ascontiguousarray(owners).data))
    if exploration.kept.get("crosswalk key") == key:
        kept: Overlaps = exploration.kept["crosswalk"]
        return kept

    def override_of(file: int, fids: np.ndarray) -> np.ndarray:
        rows = collection.rows_of_fids(file, fids)
        return np.where(rows >= 0, collection.override[rows], -1)

    files = [each.path for each in collection.files]
    reference = open_reference(path, field, palette, SILENT)
    found = measure_overlaps(files, codebook, "codebook.gpkg", reference, (), SILENT, override_of)
    exploration.kept |= {"crosswalk": found, "crosswalk key": key}
    return found


def _with_classes(overlaps: Overlaps, codebook: Codebook) -> Overlaps:
    """Return overlaps with the classes as they are now; the user may have merged some since."""
    resolved = codebook.resolve()
    pairs = zip(overlaps.class_ids, overlaps.clusters, strict=True)
    # A class that is gone has no segments, so its empty group may be of any class.
    any_class = resolved.classes[0].class_id
    return replace(
        overlaps,
        class_ids=[
            resolved.of_class_id.get(class_id, any_class) if cluster is None else resolved.of_cluster[cluster]
            for class_id, cluster in pairs
        ],
    )


ASKS = {"crosswalk": Ask(_crosswalk, {"reference": text()}, {"field": optional(text()), "palette": optional(text())})}
