"""The classes of a codebook as rows for a person: one for each class, whatever number of clusters it has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from qgis.core import QgsVectorLayer

from ..classes_table import integer, number, resolve_layer


@dataclass(frozen=True)
class ClassEntry:
    """One class.

    Attributes:
        class_id: its value in the class raster.
        name: never empty.
        color: `#rrggbb`.
        clusters: what the clustering found of it; empty for a class that a user added.
        rows: FIDs of its rows in the table.
        n_segments: over all scenes; from the table, where the engine has not counted corrections too.
        area_m2: None where it is not known.
        area_px: None where only the table was read.
        share: of the area of all classes, 0 to 1; of the segments where no area is known.
        confidence: mean, weighted by area; None where only the table was read.
    """

    class_id: int
    name: str
    color: str
    clusters: tuple[int, ...] = ()
    rows: tuple[int, ...] = ()
    n_segments: int = 0
    area_m2: float | None = None
    area_px: int | None = None
    share: float = 0.0
    confidence: float | None = None


def entries_of(layer: QgsVectorLayer) -> tuple[list[ClassEntry], list[str]]:
    """Return the classes of a table as it is edited now, by their numbers, and what is odd in the table."""
    resolved = resolve_layer(layer)
    rows: dict[int, list[tuple[int, int, float | None]]] = {found.class_id: [] for found in resolved.classes}
    for feature in layer.getFeatures():
        given, cluster = integer(feature["class_id"]), integer(feature["cluster"])
        owner = resolved.of_class_id.get(given) if given is not None else None
        if owner is None and cluster is not None:
            owner = resolved.of_cluster.get(cluster)
        if owner is not None:
            n_segments = integer(_value(feature, "n_segments")) or 0
            rows[owner].append((feature.id(), n_segments, number(_value(feature, "area_m2"))))
    entries = []
    for found in resolved.classes:
        mine = rows[found.class_id]
        areas = [area for _, _, area in mine if area is not None]
        entries.append(
            ClassEntry(
                found.class_id,
                found.name,
                found.color,
                found.clusters,
                tuple(fid for fid, _, _ in mine),
                sum(n for _, n, _ in mine),
                sum(areas) if areas else None,
            )
        )
    return with_shares(entries), list(resolved.problems)


def with_figures(entries: list[ClassEntry], figures: list[Mapping[str, Any]]) -> list[ClassEntry]:
    """Return the classes with what the engine counted, corrections of single segments included."""
    by_id = {int(each["class_id"]): each for each in figures}
    counted = []
    for entry in entries:
        found = by_id.get(entry.class_id)
        if found is None:
            counted.append(replace(entry, n_segments=0, area_m2=None, area_px=0))
            continue
        counted.append(
            replace(
                entry,
                n_segments=int(found.get("n_segments") or 0),
                area_m2=number(found.get("area_m2")),
                area_px=integer(found.get("area_px")) or 0,
                confidence=number(found.get("confidence")),
            )
        )
    return with_shares(counted)


def with_shares(entries: list[ClassEntry]) -> list[ClassEntry]:
    """Return the classes with their shares of the area, or of the pixels or segments where no ground area is known."""
    for sizes in (
        [entry.area_m2 for entry in entries],
        [entry.area_px for entry in entries],
        [entry.n_segments for entry in entries],
    ):
        known = [float(size) for size in sizes if size is not None]
        empty = [entry for entry, size in zip(entries, sizes) if size is None and entry.n_segments]
        if sum(known) > 0 and not empty:
            break
    total = sum(known) or 1.0
    return [replace(entry, share=float(size or 0) / total) for entry, size in zip(entries, sizes)]


def _value(feature: Any, name: str) -> Any:
    return feature[name] if feature.fields().lookupField(name) >= 0 else None
