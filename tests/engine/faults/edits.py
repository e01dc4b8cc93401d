"""Edit each value of good codebooks, segments files and manifests of slices, one at a time.

The tests run some of the edits, always the same ones. `python -m tests.engine.faults.edits FOLDER [EVERY]` runs one in
EVERY (default 1: all) and prints those that gave neither a result nor a typed error.
"""

from __future__ import annotations

import copy
import itertools
import json
import shutil
import sqlite3
import sys
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import nibabel
import numpy as np
import rasterio

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.progress import SILENT
from tests.engine.factories import make_raster

from .cases import ANY, Case
from .layer_metadata import make_old_codebook, read_layer_metadata, write_layer_metadata
from .test_bad_input import judge
from .writing import make_inputs

CELLS = {
    "NULL": "NULL",
    "huge": "1000000000000000000",
    "negative": "-7",
    "text": "'text'",
    "bytes": "x'ff00fe'",
    "text that is not UTF-8": "CAST(x'ff80' AS TEXT)",
}
VALUES: tuple[Any, ...] = (None, 10**12, -1, "text", [], {}, float("inf"))
_DEPTH = 4
DEEP = "[" * 100_000
_METADATA_JOBS = ("paint segments", "fit", "apply")


def edited_tables(folder: Path, good: Path, every: int = 1) -> Iterator[Case]:
    """Yield a case for each column of the tables, with each value in one row and in all."""
    folder.mkdir(parents=True, exist_ok=True)
    make_old_codebook(good / "codebook.gpkg", good / "old_codebook.gpkg")
    number = itertools.count()
    for name, table, job in (
        ("codebook.gpkg", "classes", "paint"),
        ("old_codebook.gpkg", "settings", "paint"),
        ("a_segments.gpkg", "segments", "apply"),
        ("a_segments.gpkg", "segments", "paint segments"),
    ):
        for column, (kind, value), where in itertools.product(
            _columns(good / name, table), CELLS.items(), ("", " WHERE fid = 2")
        ):
            what = f"{name}, {table}.{column} is {kind}{where}"
            if not _is_chosen(f"{job}: {what}", every):
                continue
            path = folder / f"{next(number)}_{name}"
            shutil.copy(good / name, path)
            with closing(sqlite3.connect(path)) as database, database:
                _drop_triggers(database)
                database.execute(f'UPDATE "{table}" SET "{column}" = {value}{where}')
            yield Case(what, str(path), ANY, job, str(good))


def edited_settings(folder: Path, good: Path, every: int = 1) -> Iterator[Case]:
    """Yield a case for each value inside the settings of a codebook."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, (where, changed) in enumerate(_edits(read_layer_metadata(good / "codebook.gpkg"))):
        if not _is_chosen(where, every):
            continue
        path = folder / f"{number}_codebook.gpkg"
        shutil.copy(good / "codebook.gpkg", path)
        write_layer_metadata(path, _text(changed))
        is_read = where.startswith(("stretch", "scene", "segmenter", "n_clusters"))
        yield Case(f"settings: {where}", str(path), ANY, "label" if is_read else "paint", str(good))


def edited_metadata(folder: Path, good: Path, every: int = 1) -> Iterator[Case]:
    """Yield a case for each value inside the metadata of a segments file."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, (where, changed) in enumerate(_edits(read_layer_metadata(good / "a_segments.gpkg"))):
        if not _is_chosen(where, every):
            continue
        path = folder / f"{number}_a_segments.gpkg"
        shutil.copy(good / "a_segments.gpkg", path)
        write_layer_metadata(path, _text(changed))
        for job in _METADATA_JOBS if where.startswith("grid.") else _METADATA_JOBS[number % 3 :][:1]:
            yield Case(f"metadata: {where}, {job}", str(path), ANY, job, str(good))


def edited_manifests(folder: Path, good: Path, every: int = 1) -> Iterator[Case]:
    """Yield a case for each value inside the manifest of the slices in `good`."""
    folder.mkdir(parents=True, exist_ok=True)
    (manifest,) = good.glob("*.json")
    for number, (where, changed) in enumerate(_edits(json.loads(manifest.read_text()))):
        if not _is_chosen(where, every):
            continue
        path = folder / f"{number}_{manifest.name}"
        path.write_text(_text(changed))
        yield Case(f"manifest: {where}", str(path), ANY, "restore-volume", str(good))


def make_slices(folder: Path) -> Path:
    """Return a folder with the slices of a small volume, a class raster for each, and their manifest."""
    folder.mkdir(parents=True, exist_ok=True)
    values = np.arange(8 * 8 * 3, dtype=np.int16).reshape(8, 8, 3)
    nibabel.Nifti1Image(values, np.eye(4)).to_filename(folder / "v.nii.gz")
    slices = folder / "slices"
    run_job("slices", {"volume": str(folder / "v.nii.gz"), "out": str(slices)}, SILENT)
    for picture in slices.glob("*.tif"):
        with rasterio.open(picture) as dataset:
            make_raster(picture.with_name(f"{picture.stem}_classes.tif"), np.ones(dataset.shape, np.uint8))
    return slices


def _is_chosen(what: str, every: int) -> bool:
    """Return whether an edit is among one in `every`: always the same ones, spread over all values."""
    return zlib.crc32(what.encode()) % every == 0


def _columns(path: Path, table: str) -> list[str]:
    with closing(sqlite3.connect(path)) as database:
        return [row[1] for row in database.execute(f'PRAGMA table_info("{table}")') if row[1] != "fid"]


def _drop_triggers(database: sqlite3.Connection) -> None:
    for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        database.execute(f'DROP TRIGGER "{name}"')


def _edits(values: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield (which value becomes what, all values) for each value, at any depth, and for each key that goes missing."""
    for keys in _paths(values):
        name = ".".join(map(str, keys))
        for value in (*VALUES, *([DEEP] if len(keys) == 1 else [])):
            changed = copy.deepcopy(values)
            holder: Any = changed
            for key in keys[:-1]:
                holder = holder[key]
            holder[keys[-1]] = value
            yield f"{name} is {'deep' if value is DEEP else value}", changed
        if isinstance(keys[-1], str):
            changed = copy.deepcopy(values)
            holder = changed
            for key in keys[:-1]:
                holder = holder[key]
            del holder[keys[-1]]
            yield f"{name} is missing", changed


def _paths(values: Any, before: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if len(before) == _DEPTH:
        return
    inside = values.items() if isinstance(values, dict) else enumerate(values[:1]) if isinstance(values, list) else ()
    for key, value in inside:
        yield (*before, key)
        yield from _paths(value, (*before, key))


def _text(value: Any) -> str:
    """Return JSON in which the mark for a deeply nested value is replaced by one that does not end."""
    return json.dumps(value).replace(json.dumps(DEEP), DEEP)


def main() -> int:
    """Run the edits of all kinds of file."""
    folder, every = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    good = folder / "good"
    make_inputs(good)
    cases = itertools.chain(
        edited_tables(folder / "tables", good, every),
        edited_settings(folder / "settings", good, every),
        edited_metadata(folder / "metadata", good, every),
        edited_manifests(folder / "manifests", make_slices(folder / "volume"), every),
    )
    return 1 if judge(list(cases), folder / "out") else 0


if __name__ == "__main__":
    sys.exit(main())
