"""Carry what users did to the classes of one codebook over to another that takes its place.

A new fit numbers its clusters by area, so cluster 3 of the new codebook need not be cluster 3 of the old one. What
connects the two is where the centroids lie. A new cluster takes name and colour of an old class if it is clearly of
that class: less than half as far from its nearest centroid as from those of all other classes.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, field, replace

import numpy as np

from ..classes import MAX_CLASS_ID, ClassRow, Resolved, ResolvedClass, automatic_name, is_automatic
from ..palette import color_at
from ..tables.codebook import Codebook

_CLEARLY = 0.5
"""Maximum ratio of the distances to the nearest class and to the next one."""


@dataclass(frozen=True)
class KeptNames:
    """What came of the classes of an earlier codebook.

    Attributes:
        codebook: the new one, with the names and colours that were kept.
        numbers: class_id in the old table → class_id of the same class in the new one.
        kept: names of edited classes that are in the new table.
        lost: names of edited classes that are not.
    """

    codebook: Codebook
    numbers: dict[int, int] = field(default_factory=dict)
    kept: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


def edited_classes(codebook: Codebook) -> list[ResolvedClass]:
    """Return the classes that a user named, coloured, merged or added."""
    return [each for each in codebook.resolve().classes if _is_edited(each)]


def keep_names(new: Codebook, old: Codebook, needed: Collection[int] = ()) -> KeptNames:
    """Return a codebook with the names, colours and merges of the classes of another one.

    Args:
        new: as it was fitted.
        old: as users left it.
        needed: numbers of the old table that corrections of segments use.
    """
    if new.identity() == old.identity():
        return _of_the_same(new, old)
    edited = edited_classes(old)
    resolved = old.resolve()
    owners = _owners(new, old, resolved) if _comparable(new, old) else {}
    new, given = _named(new, edited, owners)
    classes = {each.class_id: each for each in resolved.classes}
    wanted = {resolved.of_class_id[number] for number in needed if number in resolved.of_class_id}
    # A class without clusters exists for corrections only, so it needs no cluster here either.
    added = [each for each in edited if not each.clusters or (each.class_id in wanted and each.class_id not in given)]
    new = _with_classes(new, [each for each in added if not is_automatic(each.name)])
    of_class_id = _numbers(new, resolved, owners, classes)
    # A class that only corrections have now was not kept as it was, so it is named among the lost.
    found = {each.class_id for each in edited if each.class_id in given or not each.clusters}
    return KeptNames(
        new,
        {number: of_class_id[owner] for number, owner in resolved.of_class_id.items() if owner in of_class_id},
        tuple(each.name for each in edited if each.class_id in found),
        tuple(each.name for each in edited if each.class_id not in found),
    )


def same_numbers(new: Codebook, old: Codebook) -> dict[int, int]:
    """Return class_id in the old table → class_id of the class of the same name in the new one."""
    if new.identity() == old.identity():
        known = new.resolve().of_class_id
        return {number: known[number] for number in old.resolve().of_class_id if number in known}
    resolved = old.resolve()
    names = {each.class_id: each.name for each in resolved.classes}
    by_name = {each.name: each.class_id for each in new.resolve().classes}
    owners = resolved.of_class_id
    return {number: by_name[names[owner]] for number, owner in owners.items() if names[owner] in by_name}


def _is_edited(one: ResolvedClass) -> bool:
    if len(one.clusters) != 1 or not is_automatic(one.name):
        return True
    [cluster] = one.clusters
    return one.color != color_at(cluster) or one.name != automatic_name(cluster)


def _of_the_same(new: Codebook, old: Codebook) -> KeptNames:
    """Keep the whole table: the clusters are the same ones. Only their counts are new, and rows that were deleted."""
    counted = {row.cluster: row for row in new.rows if row.cluster is not None}
    rows = [
        replace(
            row,
            n_segments=counted[row.cluster].n_segments,
            area_m2=counted[row.cluster].area_m2,
            spread=counted[row.cluster].spread,
        )
        if row.cluster in counted
        else row
        for row in old.rows
        if row.cluster is None or row.cluster in counted
    ]
    there = {row.cluster for row in rows}
    resolved = old.resolve()
    for cluster, row in counted.items():
        if cluster not in there:
            number = resolved.of_cluster.get(cluster, cluster)
            name = next(each.name for each in resolved.classes if each.class_id == number)
            rows.append(replace(row, class_id=number, class_name=name))
    kept = replace(new, rows=tuple(rows))
    edited = tuple(each.name for each in edited_classes(old))
    return KeptNames(kept, {number: number for number in resolved.of_class_id}, edited)


def _comparable(new: Codebook, old: Codebook) -> bool:
    """Return whether distances between the centroids of two codebooks mean anything."""
    if new.pfl_kind != old.pfl_kind or not len(new.centroids) or not len(old.centroids):
        return False
    if new.centroids.shape[1] != old.centroids.shape[1]:
        return False
    looks = [[each.settings.get("stretch"), (each.settings.get("scene") or {}).get("bands")] for each in (new, old)]
    return json.dumps(looks[0], sort_keys=True) == json.dumps(looks[1], sort_keys=True)


def _owners(new: Codebook, old: Codebook, resolved: Resolved) -> dict[int, tuple[int, float]]:
    """Return cluster of the new codebook → the old class that it clearly is of, and the distance."""
    of_centroid = np.array([resolved.of_cluster[int(cluster)] for cluster in old.clusters])
    owners: dict[int, tuple[int, float]] = {}
    for cluster, centroid in zip(new.clusters, new.centroids):
        distances = np.linalg.norm(old.centroids.astype(np.float64) - centroid, axis=1)
        nearest = int(distances.argmin())
        others = distances[of_centroid != of_centroid[nearest]]
        if not len(others) or distances[nearest] < _CLEARLY * others.min():
            owners[int(cluster)] = int(of_centroid[nearest]), float(distances[nearest])
    return owners


def _named(
    new: Codebook, edited: list[ResolvedClass], owners: dict[int, tuple[int, float]]
) -> tuple[Codebook, set[int]]:
    """Give clusters the names and colours of the edited classes that they are of; return these classes too."""
    by_id = {each.class_id: each for each in edited}
    first: dict[int, ClassRow] = {}
    rows = []
    for row in new.rows:
        one = by_id.get(owners[row.cluster][0]) if row.cluster in owners else None
        if one is None or row.cluster is None:
            rows.append(row)
            continue
        # Merged without a name of its own: the name of another new cluster must not be taken from it.
        leader = first.setdefault(one.class_id, row)
        name = automatic_name(leader.cluster or 0) if is_automatic(one.name) else one.name
        # The same with a colour that no user chose.
        automatic = one.color in {color_at(cluster) for cluster in one.clusters}
        rows.append(replace(row, class_name=name, color=leader.color if automatic else one.color))
    return replace(new, rows=tuple(rows)), set(first)


def _with_classes(new: Codebook, added: list[ResolvedClass]) -> Codebook:
    """Add classes without clusters, under their old numbers where these are free."""
    names = {row.class_name for row in new.rows}
    taken = {row.class_id for row in new.rows if row.class_id is not None}
    rows = list(new.rows)
    for one in added:
        if one.name in names:
            continue
        number = one.class_id if one.class_id not in taken else max(taken) + 1
        if number <= MAX_CLASS_ID:
            taken.add(number)
            rows.append(ClassRow(None, number, one.name, one.color))
    return replace(new, rows=tuple(rows))


def _numbers(
    new: Codebook, old: Resolved, owners: dict[int, tuple[int, float]], classes: dict[int, ResolvedClass]
) -> dict[int, int]:
    """Return class_id of an old class → class_id of the same class now."""
    resolved = new.resolve()
    by_name = {each.name: each.class_id for each in resolved.classes if not is_automatic(each.name)}
    found: dict[int, int] = {}
    for cluster, (owner, _) in sorted(owners.items(), key=lambda item: (item[1][1], item[0])):
        found.setdefault(owner, resolved.of_cluster[cluster])
    for number, one in classes.items():
        if one.name in by_name:
            found[number] = by_name[one.name]
    return found
