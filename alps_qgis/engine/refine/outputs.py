"""Write the refined labels: new segments files, class rasters and polygons, and the codebook that they belong to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..labels.paint import paint
from ..labels.polygons import polygonize
from ..progress import Progress
from ..runtime.journal import key_of
from ..runtime.publish import Wanted, complete_earlier, staged_outputs
from ..runtime.run_folder import run_folder
from ..scene.names import SceneOutputs
from ..settings import PolygonSettings, to_dict
from ..tables.codebook import Codebook, write_codebook
from ..tables.segments import SegmentBatch, read_segments, require_meta, write_segments
from .columns import SegmentColumns


@dataclass(frozen=True)
class RefinedScene:
    """One scene with its new labels.

    Attributes:
        scene: the raster.
        segments: its segments file; only read.
        out: where its outputs go.
        labels: of its segments, in the order of the file.
        changed: (n,) bool: segments with another cluster than at the beginning.
    """

    scene: Path
    segments: Path
    out: SceneOutputs
    labels: SegmentColumns
    changed: np.ndarray


def write_refined(
    scenes: Sequence[RefinedScene],
    codebook: Codebook,
    codebook_file: Path,
    table: Path,
    polygons: PolygonSettings,
    overwrite: bool,
    progress: Progress,
) -> list[dict[str, Any]]:
    """Write all outputs; they appear together.

    Args:
        scenes: with their labels.
        codebook: of the labels.
        codebook_file: its file, which is only read.
        table: the new codebook.
        polygons: how polygons are drawn.
        overwrite: whether existing outputs may be replaced.
        progress: receives every scene.

    Returns:
        A row for each scene.
    """
    finals = [path for each in scenes for path in vars(each.out).values()] + [table]
    digest = key_of([codebook.fingerprint(), *(each.labels.cluster.tobytes().hex() for each in scenes)])

    def result(kept: dict[str, Any]) -> list[dict[str, Any]]:
        paths = [{name: str(path) for name, path in vars(each.out).items()} for each in scenes]
        return [{"input": str(each.scene), **row, **path} for each, row, path in zip(scenes, kept["rows"], paths)]

    wanted = Wanted(lambda: key_of(["refine", digest, to_dict(polygons)]), finals, result, overwrite)
    with run_folder(table, progress) as folder, staged_outputs(folder) as staged:
        earlier = complete_earlier(folder, wanted, progress)
        if earlier is not None:
            return earlier
        rows = []
        for each, part in progress.over(list(scenes)):
            names = SceneOutputs(*(staged.path(path) for path in vars(each.out).values()))
            rows.append(_write_scene(each, names, codebook, polygons, part))
        write_codebook(staged.path(table), codebook, like=codebook_file)
        return staged.publish(wanted, {"rows": rows})


def _write_scene(
    each: RefinedScene, names: SceneOutputs, codebook: Codebook, polygons: PolygonSettings, progress: Progress
) -> dict[str, Any]:
    meta = require_meta(each.segments)
    n = write_segments(names.segments, _labelled(each, progress), meta)
    painted = paint(names.segments, codebook, names.classes)
    drawn = polygonize(names.classes, names.polygons, polygons, segments=names.segments)
    return {
        "n_segments": n,
        "n_changed": int(each.changed.sum()),
        "n_overridden": painted.n_overridden,
        "n_polygons": drawn.n_polygons,
        "covered_share": painted.covered_share,
        "figures": [asdict(figure) for figure in painted.figures],
    }


def _labelled(each: RefinedScene, progress: Progress) -> Iterator[SegmentBatch]:
    done = 0
    for batch in read_segments(each.segments, drawn=True):
        progress.check()
        part = slice(done, done + len(batch))
        done += len(batch)
        yield batch.with_columns(cluster=each.labels.cluster[part], confidence=each.labels.confidence[part])
        progress.show(done / max(len(each.labels), 1))
