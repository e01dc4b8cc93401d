"""The codebook file: centroids, the class table that users edit, and the settings both were made with.

It is a GeoPackage 1.2 of one table without geometry, `classes`, because QGIS asks which one to open where there are
more. The settings are metadata of that table, as for segments; files of earlier versions have a second table for them.
In QGIS rows may be edited, merged by name, added (with `cluster` NULL) and deleted; everything is checked when the file
is read again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from ..classes import ClassRow, Resolved, resolve_classes
from ..errors import CodebookError
from ..runtime.files import write_aside
from .codebook_settings import CLASSES, OWN_KEYS, UPDATES, read_settings, read_table, settings_text, stored_settings
from .geopackage import METADATA_KEY, is_cut_off, verify_layer, write_layer
from .layer_path import split_layer
from .ogr import pyogrio
from .user_changes import add_styles, own_columns, styles_of
from .vector_file import check_vector, open_vector

_COLUMNS: dict[str, pa.DataType] = {
    "cluster": pa.int32(),
    "class_id": pa.int32(),
    "class_name": pa.string(),
    "color": pa.string(),
    "n_segments": pa.int64(),
    "area_m2": pa.float64(),
    "spread": pa.float64(),
    "centroid": pa.binary(),
    "pfl_kind": pa.string(),
}
"""Columns in the order of the attribute table."""

CODEBOOK_COLUMNS = tuple(_COLUMNS)
"""Columns of the table `classes`; all others are the users' own."""

_MAX_WHOLE = 2**53
"""Larger numbers are not whole any more once a program stored them as reals."""


@dataclass(frozen=True)
class Codebook:
    """Fitted centroids with their class table.

    Attributes:
        centroids: (K, D) float32.
        pfl_kind: the kind of PFL that the centroids are means of.
        rows: the class table; it has more rows than centroids if users added classes.
        settings: how the codebook was made (stretch, segmenter, seed …), plain values for JSON.
        clusters: (K,) int32 cluster of each centroid, ascending; 0…K−1 unless users deleted rows.
        n_clusters: number of clusters that were fitted; segments have clusters 0…n_clusters−1.
        kept: identity that the file keeps, with that of the content as it was read; see `identity`.
    """

    centroids: np.ndarray
    pfl_kind: str
    rows: tuple[ClassRow, ...]
    settings: dict[str, Any] = field(default_factory=dict)
    clusters: np.ndarray = None  # type: ignore[assignment]
    n_clusters: int = -1
    kept: tuple[str, str] | None = None

    def __post_init__(self) -> None:
        if self.clusters is None:
            object.__setattr__(self, "clusters", np.arange(len(self.centroids), dtype=np.int32))
        if self.n_clusters < 0:
            object.__setattr__(self, "n_clusters", int(self.clusters.max(initial=-1)) + 1)

    def fingerprint(self) -> str:
        """Return a hash of the content rather than the file: QGIS changes bytes of a file without changing a row."""
        digest = hashlib.sha256(np.ascontiguousarray(self.centroids, "<f4").tobytes())
        digest.update(repr((self.pfl_kind, self.rows, self.clusters.tolist(), self.n_clusters)).encode())
        return digest.hexdigest()

    def identity(self) -> str:
        """Return a hash of all that decides which cluster a segment gets, and of nothing that users edit.

        It counts centroids, kind of PFL, stretch, bands and the scaling of a feature raster. Names, colours and merged
        classes do not count. A row that a user deleted takes its centroid along; then the identity that the file keeps
        is the answer, since the segments of that cluster remain in it.
        """
        scene = self.settings.get("scene")
        bands = scene.get("bands") if isinstance(scene, dict) else None
        how = [self.pfl_kind, self.n_clusters, self.clusters.tolist(), self.settings.get("stretch"), bands]
        features = self.settings.get("features")
        if isinstance(features, dict) and "scaling" in features:
            # Only here, so that codebooks without a feature raster keep the identity that their segments name.
            how.append(features["scaling"])
        digest = hashlib.sha256(np.ascontiguousarray(self.centroids, "<f4").tobytes())
        digest.update(json.dumps(how, sort_keys=True).encode())
        now = digest.hexdigest()[:32]
        if self.kept is not None and len(self.clusters) < self.n_clusters and self.kept[1] == now:
            return self.kept[0]
        return now

    def continues(self, identity: str) -> bool:
        """Return whether this is an update of the codebook with an identity, so that its classes keep their numbers."""
        return any(entry.get("predecessor") == identity for entry in self.settings.get(UPDATES, []))

    def resolve(self) -> Resolved:
        """Return the classes that the table describes."""
        return resolve_classes(self.rows, self.n_clusters)


def empty_codebook(pfl_kind: str, settings: dict[str, Any] | None = None) -> Codebook:
    """Return the codebook of scenes without segments: it has no rows, but can be written and read."""
    return Codebook(np.empty((0, 0), np.float32), pfl_kind, (), dict(settings or {}))


def write_codebook(path: str | Path, codebook: Codebook, like: Path | None = None) -> None:
    """Write a new codebook file, which appears at `path` only after it was read back.

    Args:
        path: the file.
        codebook: what to write.
        like: an earlier file of the same clusters, whose columns and layer styles of users are kept.

    Raises:
        OutputError: The file cannot be written.
    """
    table, settings = (
        _class_table(codebook),
        settings_text(codebook.settings, codebook.n_clusters, codebook.pfl_kind, codebook.identity()),
    )
    styles = styles_of(like, CLASSES) if like is not None else []
    if like is not None:
        table = _with_own_columns(table, like)

    def verify(written: Path) -> None:
        verify_layer(written, CLASSES, len(codebook.rows))
        try:
            again = read_codebook(written)
            complete = stored_settings(written) == settings
        except CodebookError as error:
            raise OSError(str(error)) from error
        complete = complete and len(again.rows) == len(codebook.rows)
        if not complete or not np.array_equal(again.centroids, codebook.centroids):
            raise OSError("the file does not hold what was written")

    with write_aside(path, verify) as aside:
        write_layer(aside, CLASSES, table, metadata={METADATA_KEY: settings})
        add_styles(aside, styles)


def read_codebook(path: str | Path) -> Codebook:
    """Read a codebook, which users may have edited.

    Args:
        path: the GeoPackage, with or without `|layername=…`: the table is always `classes`.

    Raises:
        CodebookError: The file is missing or not a codebook, or an edit made it unusable.
    """
    file, _ = split_layer(path)
    if not file.is_file():
        raise CodebookError(f"The codebook {file} does not exist; run the fit or choose another file.")
    if is_cut_off(file):
        raise CodebookError(f"The codebook {file} is cut off; copy it again or fit it again.")
    try:
        check_vector(file)
    except (OSError, ValueError) as error:
        raise CodebookError(f"{file} cannot be read as a codebook ({error}); choose a file that a fit wrote.") from None
    settings = read_settings(file)
    table = read_table(file, CLASSES, tuple(_COLUMNS))
    rows = tuple(_row(values, file) for values in table)
    pfl_kind = _pfl_kind(table, settings, file)
    clusters, centroids = _centroids(table, rows, file)
    n_clusters = settings.get("n_clusters", int(clusters.max(initial=-1)) + 1)
    if len(clusters) and clusters[-1] >= n_clusters:
        raise CodebookError(
            f"The codebook {file} has a row for cluster {clusters[-1]} but was fitted with {n_clusters} clusters; "
            "set `cluster` of that row to NULL."
        )
    kept = {key: value for key, value in settings.items() if key not in OWN_KEYS}
    codebook = Codebook(centroids, pfl_kind, rows, kept, clusters, n_clusters)
    identity = settings.get("identity")
    return codebook if identity is None else replace(codebook, kept=(identity, codebook.identity()))


def _class_table(codebook: Codebook) -> pa.Table:
    blobs = {
        int(cluster): centroid.astype("<f4").tobytes()
        for cluster, centroid in zip(codebook.clusters, codebook.centroids)
    }
    columns: dict[str, list[Any]] = {name: [] for name in _COLUMNS}
    for row in codebook.rows:
        for name in ("cluster", "class_id", "class_name", "color", "n_segments", "area_m2", "spread"):
            columns[name].append(getattr(row, name))
        columns["centroid"].append(None if row.cluster is None else blobs.get(row.cluster))
        columns["pfl_kind"].append(codebook.pfl_kind)
    return pa.table({name: pa.array(columns[name], kind) for name, kind in _COLUMNS.items()})


def _with_own_columns(table: pa.Table, like: Path) -> pa.Table:
    """Add the columns that users added to another file: by cluster, and by class_id for classes without one."""
    names = own_columns(like, CLASSES, tuple(_COLUMNS))
    if not names:
        return table
    _, old = open_vector(
        pyogrio.read_arrow, like, layer=CLASSES, columns=["cluster", "class_id", *names], read_geometry=False
    )
    at: dict[tuple[Any, Any], int] = {}
    for n, row in enumerate(old.select(["cluster", "class_id"]).to_pylist()):
        at.setdefault(_key_of_row(row), n)
    order = pa.array(
        [at.get(_key_of_row(row)) for row in table.select(["cluster", "class_id"]).to_pylist()], pa.int64()
    )
    for name in names:
        if name in old.column_names:
            table = table.append_column(old.schema.field(name), old.column(name).take(order))
    return table


def _key_of_row(row: dict[str, Any]) -> tuple[Any, Any]:
    return (row["cluster"], None) if row["cluster"] is not None else (None, row["class_id"])


def _row(values: dict[str, Any], file: Path) -> ClassRow:
    return ClassRow(
        cluster=_integer(values, "cluster", file),
        class_id=_integer(values, "class_id", file),
        class_name=_text(values["class_name"]),
        color=_text(values["color"]),
        n_segments=_integer(values, "n_segments", file) or 0,
        area_m2=_number(values["area_m2"]),
        spread=_number(values["spread"]),
    )


def _integer(values: dict[str, Any], name: str, file: Path) -> int | None:
    """Return a whole number; other programs may have rewritten the column as reals or text."""
    value = values[name]
    # NaN, too, is NULL: it is the only value that differs from itself.
    if value is None or value == "" or value != value:
        return None
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = float("nan")
    if not number.is_integer() or abs(number) > _MAX_WHOLE:
        raise CodebookError(f"The table 'classes' of {file} has {name} {value!r}; it must be a whole number or NULL.")
    return int(number)


def _number(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if np.isfinite(number) else None


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _pfl_kind(table: Sequence[dict[str, Any]], settings: dict[str, Any], file: Path) -> str:
    kinds = {str(row["pfl_kind"]) for row in table if row["pfl_kind"] is not None}
    stated = settings.get("pfl_kind")
    if isinstance(stated, str):
        kinds.add(stated)
    if len(kinds) != 1:
        found = " and ".join(repr(kind) for kind in sorted(kinds)) or "none"
        raise CodebookError(f"The codebook {file} must name one kind of PFL, but has {found}; fit it again.")
    return kinds.pop()


def _centroids(table: Sequence[dict[str, Any]], rows: Sequence[ClassRow], file: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return the clusters, ascending, and their centroids. A cluster may occur twice if a user copied its row."""
    blobs: dict[int, bytes] = {}
    for row, values in zip(rows, table):
        if row.cluster is None:
            continue
        if row.cluster < 0:
            raise CodebookError(f"The codebook {file} has a row for cluster {row.cluster}; set it to NULL.")
        blob = values["centroid"]
        if not isinstance(blob, bytes) or not blob or len(blob) % 4:
            raise CodebookError(
                f"The codebook {file} has no usable centroid for cluster {row.cluster}; for a class made by hand set "
                "`cluster` to NULL, else fit again."
            )
        if blobs.setdefault(row.cluster, blob) != blob:
            raise CodebookError(
                f"The codebook {file} has two rows for cluster {row.cluster} with different centroids; delete one."
            )
    if len({len(blob) for blob in blobs.values()}) > 1:
        raise CodebookError(f"The codebook {file} has centroids of different lengths; fit it again.")
    if not blobs:
        return np.empty(0, np.int32), np.empty((0, 0), np.float32)
    clusters = sorted(blobs)
    centroids = np.frombuffer(b"".join(blobs[cluster] for cluster in clusters), dtype="<f4").astype(np.float32)
    if not np.isfinite(centroids).all():
        raise CodebookError(f"The codebook {file} has centroids that are not finite; fit it again.")
    return np.array(clusters, np.int32), centroids.reshape(len(clusters), -1)
