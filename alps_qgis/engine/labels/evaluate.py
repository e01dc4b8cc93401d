"""Compare label rasters with ground truth."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from pyproj import CRS

from ..classes import fallback_name
from ..errors import TruthError
from ..progress import SILENT, Progress
from ..scene.class_raster import ClassRaster, read_class_raster
from ..scene.files import check_output, write_aside
from ..scene.grid import Window
from ..settings import NOT_COVERED, NOT_COVERED_WIDE
from .metrics import Scores, finite, match_hungarian, match_majority, score
from .pairs import pair_files
from .truth import NO_TRUTH, Palette, TruthRaster, read_palette

_BLOCK_PX = 4_000_000
_MAX_VALUES = 1024
"""Truth with more different values than this is no class map."""

_UNCOVERED = -1


def evaluate(
    labels: Sequence[str | Path],
    truth: Sequence[str | Path],
    *,
    ignore: Sequence[int | str] = (),
    palette: Any = None,
    report: str | Path | None = None,
    overwrite: bool = False,
    progress: Progress = SILENT,
) -> dict[str, Any]:
    """Score label rasters against ground truth; all pairs add to one confusion matrix.

    Clusters have no names, so labels are matched to truth classes in two ways, both reported: `hungarian` one-to-one,
    `majority` many-to-one. Pixels that no segment covers (255, or the raster's nodata) but that have a truth count as
    wrong. Truth pixels that are ignored, nodata, transparent, or of a colour the palette lacks do not count at all.
    The means are over the classes that have at least one counted pixel; `classes_in_mean` names them.

    Args:
        labels: class rasters or index images, or folders of them.
        truth: index, paletted or RGB rasters, or folders; paired by name, see `pair_files`.
        ignore: truth values that do not count: indices, colours `#rrggbb`, or names of the palette.
        palette: what truth values mean, see `read_palette`; None takes every colour for a class.
        report: JSON file to write the result to.
        overwrite: an existing `report` may be replaced.
        progress: told about pairs done.

    Returns:
        A dict ready for JSON; numbers that do not exist are None.

    Raises:
        TruthError: labels and truth do not fit each other.
        SceneError: a file cannot be read.
        OutputError: `report` cannot be written.
    """
    pairs = pair_files(labels, truth)
    if report is not None:
        check_output(report, [path for pair in pairs for path in pair], overwrite)
    meaning = read_palette(palette)
    as_color = _as_color([path for _, path in pairs], meaning)
    counts: dict[tuple[int, int], int] = defaultdict(int)
    names: dict[int, str] = {}
    for done, (label_path, truth_path) in enumerate(pairs):
        part = progress.part(done / len(pairs), (done + 1) / len(pairs), f"Comparing {label_path.name}")
        with read_class_raster(label_path) as raster, TruthRaster(truth_path) as reference:
            _check_fit(raster, reference, label_path)
            names.update({each.class_id: each.name for each in raster.classes})
            for pair, n in _count(raster, reference, as_color, part):
                counts[pair] += n
        if len({value for value, _ in counts}) > _MAX_VALUES:
            raise TruthError(
                f"{truth_path} has too many different values for a class map (more than {_MAX_VALUES}); lossy "
                "compression changes colours: use PNG or GeoTIFF, or give a palette of the true colours."
            )
    ignored = _ignored(ignore, meaning, as_color)
    result = {
        "pairs": [{"labels": str(label), "truth": str(true)} for label, true in pairs],
        **_summary(counts, names, meaning, as_color, ignored),
    }
    progress.show(1.0)
    if report is not None:
        _write_report(report, result)
    return result


def _as_color(paths: Sequence[Path], meaning: Palette | None) -> bool:
    """Decide whether truth values are colours, for all files alike.

    Paletted files are indices unless others are RGB, the palette has colours, or their colour tables differ.

    Raises:
        TruthError: some files cannot be read that way.
    """
    kinds: dict[str, Path] = {}
    tables = set()
    for path in paths:
        with TruthRaster(path) as raster:
            kinds.setdefault(raster.kind, path)
            if raster.colormap is not None:
                tables.add(raster.colormap.tobytes())
    as_color = bool(meaning and meaning.colors) or "color" in kinds or len(tables) > 1
    if as_color and "index" in kinds:
        other = kinds.get("color") or kinds.get("paletted")
        against = f"{other} colours" if other else "the palette has colours"
        raise TruthError(f"{kinds['index']} holds indices, but {against}; give truth of one kind.")
    if meaning and not meaning.colors and "color" in kinds:
        raise TruthError(
            f"{kinds['color']} holds colours, but the palette has indices; give colours such as '#3c1098'."
        )
    return as_color


def _check_fit(labels: ClassRaster, truth: TruthRaster, path: Path) -> None:
    a, b = labels.grid, truth.grid
    if (a.width, a.height) != (b.width, b.height):
        raise TruthError(
            f"{path} has {a.width} × {a.height} pixels, its truth {truth.path} {b.width} × {b.height}; they must be of "
            "the same size."
        )
    if a.placed != "transform" or b.placed != "transform":
        return
    corners = np.array([[0, 0], [a.width, 0], [0, a.height], [a.width, a.height]], dtype=float)
    apart = np.abs(b.to_pixel(a.to_map(corners)) - corners).max()
    if apart > 0.5 or (a.crs and b.crs and a.crs != b.crs and not _same_crs(a.crs, b.crs)):
        raise TruthError(
            f"{path} and its truth {truth.path} lie on different grids; warp the truth to the labels' grid with "
            "nearest neighbour first."
        )


def _same_crs(a: str, b: str) -> bool:
    return bool(CRS.from_wkt(a).equals(CRS.from_wkt(b), ignore_axis_order=True))


def _count(
    labels: ClassRaster, truth: TruthRaster, as_color: bool, progress: Progress
) -> Iterator[tuple[tuple[int, int], int]]:
    """Yield ((truth value, label or uncovered), pixels), a block of rows at a time."""
    height, width = labels.grid.height, labels.grid.width
    uncovered = labels.nodata
    if uncovered is None:
        uncovered = NOT_COVERED if labels.dtype.itemsize == 1 else NOT_COVERED_WIDE
    # Truth without a place of its own has the rows of the image that was labelled.
    flipped = truth.grid.south_up if truth.grid.placed == "transform" else labels.grid.south_up
    rows = max(_BLOCK_PX // width, 1)
    for row in range(0, height, rows):
        progress.check()
        window = Window(row, 0, min(rows, height - row), width)
        found = labels.read(window).astype(np.int64)
        found[found == uncovered] = _UNCOVERED
        true_values, true_codes = np.unique(truth.read(window, flipped, as_color), return_inverse=True)
        label_values, label_codes = np.unique(found, return_inverse=True)
        n_labels = len(label_values)
        if len(true_values) > 64 * _MAX_VALUES:
            raise TruthError(f"{truth.path} has {len(true_values)} different values; it is no class map.")
        table = np.bincount(true_codes.ravel() * n_labels + label_codes.ravel(), minlength=len(true_values) * n_labels)
        table = table.reshape(len(true_values), n_labels)
        for i, j in zip(*np.nonzero(table)):
            yield (int(true_values[i]), int(label_values[j])), int(table[i, j])
        progress.show((row + window.height) / height)


def _ignored(ignore: Sequence[int | str], meaning: Palette | None, as_color: bool) -> set[int]:
    """Return the truth values that do not count.

    Raises:
        TruthError: a value that truth of this kind cannot have.
    """
    values = {NO_TRUTH}
    for each in ignore:
        named = {value for value, name in meaning.names.items() if name == each} if meaning else set()
        if named:
            values |= named
        elif as_color and re.fullmatch("#?[0-9a-fA-F]{6}", str(each)):
            values.add(int(str(each).lstrip("#"), 16))
        elif not as_color and str(each).lstrip("-").isdigit():
            values.add(int(each))
        else:
            allowed = "colours '#rrggbb'" if as_color else "indices"
            raise TruthError(f"ignore has {each!r}; for this truth give {allowed} or names of the palette.")
    return values


def _summary(
    counts: dict[tuple[int, int], int],
    names: dict[int, str],
    meaning: Palette | None,
    as_color: bool,
    ignored: set[int],
) -> dict[str, Any]:
    """Turn the counts into the report."""
    kept, n_ignored, n_unknown = _kept(counts, meaning, as_color, ignored)
    first = _first_values(meaning)
    found = {value for value, _ in kept}
    classes = [value for value in first.values() if value not in ignored]
    classes += sorted(found - set(classes))
    labels = sorted({label for _, label in kept} - {_UNCOVERED})
    confusion = np.zeros((len(classes), len(labels)), np.int64)
    uncovered = np.zeros(len(classes), np.int64)
    row, column = ({value: i for i, value in enumerate(values)} for values in (classes, labels))
    for (value, label), n in kept.items():
        if label == _UNCOVERED:
            uncovered[row[value]] += n
        else:
            confusion[row[value], column[label]] += n
    n_counted = int(confusion.sum() + uncovered.sum())
    if not n_counted:
        raise TruthError("No pixel has a truth that counts; check the ignored values and the palette.")
    class_names = [_class_name(value, meaning, as_color) for value in classes]
    in_mean = confusion.sum(axis=1) + uncovered > 0
    return {
        "n_counted_px": n_counted,
        "n_ignored_px": n_ignored,
        "n_unknown_truth_px": n_unknown,
        "covered_share": 1 - float(uncovered.sum()) / n_counted,
        "classes": class_names,
        "classes_in_mean": [name for name, used in zip(class_names, in_mean) if used],
        "labels": [{"class_id": label, "name": names.get(label, fallback_name(label))} for label in labels],
        "confusion": confusion.tolist(),
        "uncovered_px": uncovered.tolist(),
        "hungarian": _scores(score(confusion, uncovered, match_hungarian(confusion)), class_names, labels),
        "majority": _scores(score(confusion, uncovered, match_majority(confusion)), class_names, labels),
    }


def _kept(
    counts: dict[tuple[int, int], int], meaning: Palette | None, as_color: bool, ignored: set[int]
) -> tuple[dict[tuple[int, int], int], int, int]:
    """Return the counts that count, how many pixels were ignored, and how many have a colour that the palette lacks.

    Values to which the palette gives one name count as the first of them. Indices without a name count as themselves;
    colours without one are the blur and the outlines of a drawing.
    """
    first = _first_values(meaning)
    kept: dict[tuple[int, int], int] = defaultdict(int)
    n_ignored = n_unknown = 0
    for (value, label), n in counts.items():
        name = meaning.names.get(value) if meaning else None
        if value in ignored:
            n_ignored += n
        elif meaning and as_color and name is None:
            n_unknown += n
        else:
            kept[value if name is None else first[name], label] += n
    return kept, n_ignored, n_unknown


def _first_values(meaning: Palette | None) -> dict[str, int]:
    """Return class name → the first value that has it, in the palette's order."""
    first: dict[str, int] = {}
    for value, name in meaning.names.items() if meaning else ():
        first.setdefault(name, value)
    return first


def _class_name(value: int, meaning: Palette | None, as_color: bool) -> str:
    if meaning and value in meaning.names:
        return meaning.names[value]
    return f"#{value:06x}" if as_color else str(value)


def _scores(scores: Scores, class_names: Sequence[str], labels: Sequence[int]) -> dict[str, Any]:
    return {
        "miou": scores.miou,
        "macc": scores.macc,
        "accuracy": scores.accuracy,
        "iou": dict(zip(class_names, finite(scores.iou))),
        "accuracy_of": dict(zip(class_names, finite(scores.accuracy_of))),
        "mapping": {
            str(label): class_names[index] if index >= 0 else None
            for label, index in zip(labels, scores.mapping.tolist())
        },
    }


def _write_report(path: str | Path, result: dict[str, Any]) -> None:
    text = json.dumps(result, indent=2, ensure_ascii=False) + "\n"

    def verify(written: Path) -> None:
        if written.read_text(encoding="utf-8") != text:
            raise OSError("the report came back different")

    with write_aside(path, verify) as aside:
        aside.write_text(text, encoding="utf-8")
