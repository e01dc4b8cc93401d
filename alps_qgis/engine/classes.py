"""Decide which class a segment has: the one rule that class maps, tables and the styles in QGIS share.

`class_override` of a segment > the row of its cluster in the table `classes` > nothing. Rows of the same trimmed
`class_name` are one class: the smallest `class_id` and the colour of the largest row win.

Standard library only and Python 3.9-compatible, because QGIS restyles with it too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .palette import color_at

MAX_CLASS_ID = 65534
"""Maximum value of a class: 65535 stands for uncovered pixels in a class raster of 16 bits."""

_COLOR = re.compile(r"#[0-9a-fA-F]{6}(?:[0-9a-fA-F]{2})?")

_AUTOMATIC = re.compile(r"[Cc]lass \d+")
"""Names of classes that no user chose."""


@dataclass(frozen=True)
class ClassRow:
    """One row of the table `classes`, as the user left it.

    Attributes:
        cluster: k-means id 0…K−1; None for a class that exists for overrides only.
        class_id: value in the class raster; None where the user left it empty.
        class_name: what the user calls it; None or blank is allowed and reported.
        color: `#rrggbb`; anything else is allowed and reported.
        n_segments: segments of the cluster, over all scenes.
        area_m2: their ground area in m²; None where a scene has no CRS.
        spread: RMS distance of the cluster's PFLs from its centroid.
    """

    cluster: int | None
    class_id: int | None
    class_name: str | None
    color: str | None
    n_segments: int = 0
    area_m2: float | None = None
    spread: float | None = None


@dataclass(frozen=True)
class ResolvedClass:
    """One class after merging: what a legend shows.

    Attributes:
        class_id: value in the class raster.
        name: never empty.
        color: `#rrggbb`, lower case.
        clusters: the clusters that are this class, ascending.
    """

    class_id: int
    name: str
    color: str
    clusters: tuple[int, ...] = ()


@dataclass(frozen=True)
class Resolved:
    """The classes of a codebook.

    Attributes:
        classes: ascending by class_id.
        of_cluster: cluster → class_id.
        of_class_id: every class_id in the table, also of merged rows → class_id of the class that they became.
        problems: sentences about what is odd in the table and how it was read.
    """

    classes: tuple[ResolvedClass, ...]
    of_cluster: dict[int, int]
    of_class_id: dict[int, int]
    problems: tuple[str, ...]


def resolve_classes(rows: Iterable[ClassRow], n_clusters: int = 0) -> Resolved:
    """Merge the rows of a class table into classes. The order of the rows never matters.

    Odd rows are kept as far as they make sense and reported: a row without a name is the class `class <id>`, a bad
    colour is replaced, rows that share a class_id are one class. Only a row that has neither a cluster nor a usable
    class_id is left out, because nothing could refer to it.

    Args:
        rows: the table.
        n_clusters: clusters 0…n−1 whose row was deleted get their automatic name and colour again.
    """
    problems: list[str] = []
    ordered = sorted(rows, key=_row_order)
    restored = _rows_for_lost_clusters(ordered, n_clusters, problems)
    usable = _with_class_ids([*ordered, *restored], restored, problems)
    of_cluster = _cluster_owners(usable, problems)
    classes = []
    of_class_id: dict[int, int] = {}
    for group in _group(usable):
        # A cluster with several rows belongs to one of them only.
        clusters = {row.cluster for _, row in group if row.cluster is not None}
        owned = sorted(cluster for cluster in clusters if of_cluster[cluster] in {number for number, _ in group})
        resolved = _resolve_group(group, owned, problems)
        classes.append(resolved)
        of_class_id.update({number: resolved.class_id for number, _ in group})
    classes.sort(key=lambda found: found.class_id)
    return Resolved(
        classes=tuple(classes),
        of_cluster={cluster: of_class_id[number] for cluster, number in sorted(of_cluster.items())},
        of_class_id=dict(sorted(of_class_id.items())),
        problems=tuple(problems),
    )


def clean_name(name: str | None) -> str:
    """Return the name without surrounding white space; empty for NULL."""
    return (name or "").strip()


def fallback_name(class_id: int) -> str:
    """Return the name of a class that the user did not name."""
    return f"class {class_id}"


def automatic_name(cluster: int) -> str:
    """Return the name that a fit gives to a cluster."""
    return f"Class {cluster + 1}"


def is_automatic(name: str | None) -> bool:
    """Return whether no user chose a name."""
    return not clean_name(name) or _AUTOMATIC.fullmatch(clean_name(name)) is not None


def _row_order(row: ClassRow) -> tuple[int, int, str, str]:
    # Sorted by content, so that the order in which users left the rows never matters. Empty numbers come last.
    late = MAX_CLASS_ID + 1
    return (
        late if row.class_id is None else row.class_id,
        late if row.cluster is None else row.cluster,
        clean_name(row.class_name),
        str(row.color),
    )


def _size_order(row: ClassRow) -> tuple[float, int]:
    # Scenes without a CRS have no area; then the number of segments decides.
    return row.area_m2 if row.area_m2 is not None else -1.0, row.n_segments


def _is_class_id(value: int | None) -> bool:
    return value is not None and 0 <= value <= MAX_CLASS_ID


def _rows_for_lost_clusters(rows: Sequence[ClassRow], n_clusters: int, problems: list[str]) -> list[ClassRow]:
    present = {row.cluster for row in rows}
    lost = [cluster for cluster in range(n_clusters) if cluster not in present]
    taken = {clean_name(row.class_name) for row in rows}
    restored = []
    for cluster in lost:
        # Where a user gave its automatic name to another class, the name would merge the two.
        name = automatic_name(cluster) if automatic_name(cluster) not in taken else None
        restored.append(ClassRow(cluster, None, name, color_at(cluster)))
    if lost:
        listed = ", ".join(repr(row.class_name or fallback_name(row.cluster or 0)) for row in restored)
        clusters = ", ".join(map(str, lost))
        problems.append(
            f"The table has no row for cluster {clusters}; the segments are shown as {listed}."
            if len(lost) == 1
            else f"The table has no row for clusters {clusters}; the segments are shown as {listed}."
        )
    return restored


def _with_class_ids(
    rows: Sequence[ClassRow], restored: Sequence[ClassRow], problems: list[str]
) -> list[tuple[int, ClassRow]]:
    """Pair every usable row with a class_id; one without gets its cluster's number, or the next free one."""
    taken = {row.class_id for row in rows if _is_class_id(row.class_id)}
    highest = max((number for number in taken if number is not None), default=-1)
    pairs = []
    for row in rows:
        if row.class_id is not None and _is_class_id(row.class_id):
            pairs.append((row.class_id, row))
            continue
        given, allowed = row.class_id, f"0 to {MAX_CLASS_ID}"
        name = clean_name(row.class_name)
        if row.cluster is None:
            problems.append(
                f"The row {name!r} has no class_id and no cluster; it was left out: give it a free class_id."
                if given is None
                else f"The row {name!r} has the class_id {given} (allowed: {allowed}) and no cluster; it was left out: "
                "give it a free class_id."
            )
            continue
        if _is_class_id(row.cluster) and row.cluster not in taken:
            class_id = row.cluster
        elif highest < MAX_CLASS_ID:
            class_id = highest + 1
        else:
            # The highest number is in use; some lower one is free, as there are far fewer rows.
            class_id = next(number for number in range(MAX_CLASS_ID) if number not in taken)
        taken.add(class_id)
        highest = max(highest, class_id)
        pairs.append((class_id, row))
        if row not in restored and (row.class_id is not None or name or row.color is not None):
            problems.append(
                f"The row of cluster {row.cluster} has no class_id; it was read as {class_id}."
                if given is None
                else f"The row of cluster {row.cluster} has the class_id {given} (allowed: {allowed}); it was read as "
                f"{class_id}."
            )
    return pairs


def _group(pairs: Sequence[tuple[int, ClassRow]]) -> list[list[tuple[int, ClassRow]]]:
    """Join rows of the same name or the same class_id, transitively."""
    groups: list[list[tuple[int, ClassRow]]] = []
    owner: dict[object, list[tuple[int, ClassRow]]] = {}
    for pair in pairs:
        class_id, row = pair
        name = clean_name(row.class_name)
        keys: list[object] = [class_id, *([name] if name else [])]
        found = [owner[key] for key in keys if key in owner]
        if found:
            group = found[0]
        else:
            group = []
            groups.append(group)
        for other in found[1:]:
            if other is not group:
                group.extend(other)
                groups = [kept for kept in groups if kept is not other]
                owner.update({key: group for key, value in owner.items() if value is other})
        group.append(pair)
        owner.update(dict.fromkeys(keys, group))
    return groups


def _resolve_group(
    group: Sequence[tuple[int, ClassRow]], clusters: Sequence[int], problems: list[str]
) -> ResolvedClass:
    class_id = min(number for number, _ in group)
    # Equal sizes: the smaller class_id wins.
    by_size = sorted(group, key=lambda pair: (tuple(-size for size in _size_order(pair[1])), pair[0]))
    names = [clean_name(row.class_name) for _, row in by_size]
    named = [name for name in names if name]
    name = named[0] if named else fallback_name(class_id)
    if len(set(named)) > 1:
        listed = ", ".join(repr(other) for other in sorted(set(named)))
        problems.append(f"Rows that are one class have the names {listed}; it was named {name!r} after the largest.")
    for number, row in group:
        if not clean_name(row.class_name) and row.class_id is not None:
            problems.append(f"The row with class_id {number} has no class_name; it is shown as {name!r}.")
    return ResolvedClass(class_id, name, _color(class_id, name, by_size, problems), tuple(clusters))


def _color(class_id: int, name: str, by_size: Sequence[tuple[int, ClassRow]], problems: list[str]) -> str:
    for _, row in by_size:
        color = (row.color or "").strip()
        if _COLOR.fullmatch(color):
            return color[:7].lower()
        if row.color is not None or row.class_id is not None:
            problems.append(f"The colour {row.color!r} of class {name!r} is not '#rrggbb'; another colour was used.")
    return color_at(class_id)


def _cluster_owners(pairs: Sequence[tuple[int, ClassRow]], problems: list[str]) -> dict[int, int]:
    """Return cluster → class_id of its row, before merging; of several rows the first in order counts."""
    owners: dict[int, int] = {}
    for number, row in pairs:
        if row.cluster is None:
            continue
        first = owners.setdefault(row.cluster, number)
        if first != number:
            problems.append(
                f"Cluster {row.cluster} has rows with class_id {first} and {number}; it belongs to class {first}."
            )
    return owners
