"""Paint segments into a class raster, each in its class by the rule of `classes.py`, with small ones on top."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from pyproj import CRS

from .. import __version__
from ..errors import SegmentsError
from ..progress import SILENT, Progress, Stages
from ..runtime.files import check_output
from ..scene.area import burn
from ..scene.class_raster import ClassRasterWriter
from ..scene.crs import same_crs
from ..scene.raster_grid import RasterGrid
from ..tables.codebook import Codebook
from ..tables.layer_path import split_layer
from ..tables.segments import (
    SegmentsMeta,
    bounds_of_segments,
    crs_of_segments,
    read_columns,
    read_meta,
    read_segments,
)
from .blocks import blocks, map_bbox
from .class_figures import ClassFigures, ClassTally
from .class_owners import ClassOwners, note_clusters
from .top_segments import labelled_area, top_segments
from .vectorize import to_pixel

_LARGE_PX = 2**30
_MIN_SHARE = 1e-6
"""If the segments of a larger scene lie in a smaller share of it, its size is damaged."""

_STAGES = Stages({"Painting classes": 70, "Writing classes": 30})


@dataclass(frozen=True)
class PaintResult:
    """What was painted.

    Attributes:
        path: the class raster.
        n_segments: segments in the file.
        n_unclassified: segments with neither a usable override nor a cluster; not painted.
        n_overridden: segments whose class a user chose.
        unknown_overrides: class_override that does not name a class → number of segments; their cluster counts instead.
        n_px: class_id → pixels.
        covered_share: share of the scene's valid pixels that have a class; share of all pixels if the number of valid
            ones is unknown.
        problems: a sentence for each problem in the table and the segments; each is also a warning.
        figures: pixels, area, segments and confidence of each class.
    """

    path: Path
    n_segments: int
    n_unclassified: int
    n_overridden: int
    covered_share: float
    unknown_overrides: dict[int, int] = field(default_factory=dict)
    n_px: dict[int, int] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    figures: tuple[ClassFigures, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return plain values, ready for JSON."""
        values = asdict(self)
        values.pop("figures")
        for name in ("unknown_overrides", "n_px"):
            values[name] = {str(key): value for key, value in values[name].items()}
        return {**values, "path": str(self.path), "classes": str(self.path), "problems": list(self.problems)}


def paint(
    segments: str | Path,
    codebook: Codebook,
    out: str | Path,
    *,
    reference: RasterGrid | None = None,
    overwrite: bool = False,
    progress: Progress = SILENT,
) -> PaintResult:
    """Write the class raster of one scene.

    Segments are painted from large to small, so that small objects remain visible; if two are equally large, the one
    with the larger `segment_id` is on top. Memory does not grow with the scene.

    Args:
        segments: a segments file whose segments have clusters; not modified.
        codebook: its classes are painted.
        out: the GeoTIFF to write.
        reference: grid of the class raster; None for the grid that the segments file keeps.
        overwrite: whether an existing `out` may be replaced.
        progress: receives every block that is done, and a warning for each problem.

    Raises:
        SegmentsError: The file is not a segments file, has lost its grid, or has clusters of another codebook.
        OutputError: `out` exists or cannot be written.
    """
    check_output(out, [split_layer(segments)[0]], overwrite)
    meta = read_meta(segments)
    grid = _grid(segments, meta, reference)
    resolved = codebook.resolve()
    owners = ClassOwners.of(resolved)
    tally = ClassTally(resolved.classes, grid)
    found = _Census.of(segments, owners, codebook.n_clusters, meta.scene_name if meta else None, tally)
    for problem in (*resolved.problems, *found.problems):
        progress.warn(problem)
    provenance = {
        **(meta.provenance if meta else {}),
        "painted_by": __version__,
        "codebook": {**codebook.settings, "pfl_kind": codebook.pfl_kind, "n_clusters": codebook.n_clusters},
        # Polygons need it: they count the segments of their own class, not those painted over.
        **owners.to_provenance(),
        **note_clusters(meta.codebook if meta else None),
    }
    mask = labelled_area(segments, meta, grid)
    painting, writing = _STAGES.parts(progress)
    with ClassRasterWriter(out, grid, resolved.classes, provenance, writing) as writer:
        windows = list(blocks(grid))
        for done, window in enumerate(windows):
            progress.check()
            batches = list(read_segments(segments, pfl=False, bbox=map_bbox(grid, window)))
            top = top_segments(batches, owners.classes, lambda geometry: to_pixel(geometry, grid), window)
            values = top.painted(writer.nodata)
            if mask is not None:
                values[~burn(mask, window)] = writer.nodata
            writer.write(window, values)
            tally.add_block(window, values)
            painting.show((done + 1) / len(windows))
    return PaintResult(
        path=Path(out),
        n_segments=found.n_segments,
        n_unclassified=found.n_unclassified,
        n_overridden=found.n_overridden,
        unknown_overrides=found.unknown_overrides,
        n_px=dict(writer.counts),
        covered_share=_covered_share(sum(writer.counts.values()), grid, None if reference else meta),
        problems=(*resolved.problems, *found.problems),
        figures=tally.figures(writer.counts),
    )


@dataclass
class _Census:
    """Clusters and overrides of all segments of a file, counted before anything is painted."""

    n_segments: int = 0
    n_unclassified: int = 0
    n_overridden: int = 0
    unknown_overrides: dict[int, int] = field(default_factory=dict)
    problems: tuple[str, ...] = ()

    @classmethod
    def of(
        cls, segments: str | Path, owners: ClassOwners, n_clusters: int, scene: str | None, tally: ClassTally
    ) -> _Census:
        """Count the segments, and let the tally count them for their classes.

        Raises:
            SegmentsError: A segment has a cluster that the codebook does not have.
        """
        file, _ = split_layer(segments)
        name = scene or file.name
        n_segments = n_unclassified = n_overridden = 0
        unknown: Counter[int] = Counter()
        names = ("cluster", "class_override", "area_px", "confidence")
        for cluster, override, area_px, confidence in read_columns(segments, names):
            if len(cluster) and cluster.max() >= n_clusters:
                raise SegmentsError(
                    f"{file} has segments of cluster {cluster.max()}, but the codebook has {n_clusters} clusters; "
                    "run `alps apply` with this codebook first."
                )
            named = owners.named(override) >= 0
            unknown.update(override[~named & (override != -1)].tolist())
            classes = owners.classes(cluster, override)
            tally.add_segments(classes, area_px, confidence)
            n_segments += len(cluster)
            n_overridden += int(named.sum())
            n_unclassified += int((classes < 0).sum())
        unknown_overrides = dict(sorted(unknown.items()))
        problems = [
            f"The class_override {value} of 1 segment in {name} is not a class; the cluster counts instead."
            if n == 1
            else f"The class_override {value} of {n} segments in {name} is not a class; the cluster counts instead."
            for value, n in unknown_overrides.items()
        ]
        if n_unclassified:
            problems.append(
                f"1 segment in {name} with neither a cluster nor a class_override: not painted."
                if n_unclassified == 1
                else f"{n_unclassified} segments in {name} with neither a cluster nor a class_override: not painted."
            )
        return cls(n_segments, n_unclassified, n_overridden, unknown_overrides, tuple(problems))


def _covered_share(n_covered: int, grid: RasterGrid, meta: SegmentsMeta | None) -> float:
    n_valid = meta.counts.get("n_valid_px", 0) if meta else 0
    # At most 1: users may have drawn segments outside the valid pixels.
    return min(n_covered / (n_valid or grid.width * grid.height), 1.0)


def _grid(segments: str | Path, meta: SegmentsMeta | None, reference: RasterGrid | None) -> RasterGrid:
    if reference is None:
        if meta is None:
            raise SegmentsError(
                f"{segments} does not keep its scene's grid, as another program wrote it; give the scene as reference."
            )
        _check_size(segments, meta.grid)
        return meta.grid
    crs = crs_of_segments(segments)
    if not same_crs(crs, reference.crs):
        raise SegmentsError(
            f"{segments} has the CRS {_name(crs)}, but the reference has {_name(reference.crs)}; reproject one."
        )
    return reference


def _check_size(segments: str | Path, grid: RasterGrid) -> None:
    """Refuse a grid far larger than what was segmented: it is damaged, and painting it would take days."""
    bounds = bounds_of_segments(segments) if grid.width * grid.height > _LARGE_PX else None
    if bounds is None:
        return
    left, bottom, right, top = bounds
    corners = grid.to_pixel(np.array([[x, y] for x in (left, right) for y in (bottom, top)], dtype=float))
    with np.errstate(all="ignore"):
        width, height = np.ptp(corners, axis=0)
        share = width * height / (float(grid.width) * grid.height)
    if not share > _MIN_SHARE:
        raise SegmentsError(
            f"{segments} says that its scene has {grid.width} × {grid.height} pixels, but its segments lie in "
            f"{share:.1e} of it; give the scene as reference, or segment it again."
        )


def _name(crs: str | None) -> str:
    return CRS.from_user_input(crs).name if crs else "none"
