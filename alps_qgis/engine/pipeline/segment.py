"""Plan the segments of one scene, and make them from its tiles when these are computed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from ..features.features import Features
from ..progress import SILENT, Progress
from ..redact import redact_secrets
from ..runtime.executor import n_cores
from ..runtime.journal import MAX_ATTEMPTS, key_of
from ..runtime.versions import versions
from ..scene.area import Area, pack
from ..scene.grid import TileGrid, TileIndex
from ..scene.pixels import sum_of_pixels
from ..scene.raster_grid import RasterGrid
from ..scene.scene import Scene
from ..tables.area import find_area
from ..tables.segment_content import SegmentContent
from ..tables.segments import SegmentBatch, SegmentsMeta, write_segments
from .join import Joined, join_tiles
from .prepare import halo_of
from .provenance import provenance
from .run import Run, Setup
from .stages import JOIN
from .tiles import TileJob, TileReport, shared_scene

COUNTS = ("n_tiles", "n_skipped_tiles", "n_failed_tiles", "n_dropped", "n_valid_px", "n_seam_segments", "n_covered_px")
"""What a segments file counts of the run that made it."""


@dataclass(frozen=True)
class SegmentRun:
    """Result of segmenting one scene.

    Attributes:
        segmentation: see `SegmentsMeta`.
    """

    path: Path
    scene_id: str
    n_segments: int
    n_tiles: int
    n_skipped_tiles: int
    n_failed_tiles: int
    n_dropped: int
    n_seam_segments: int
    n_valid_px: int
    n_covered_px: int
    warnings: tuple[str, ...]
    segmentation: dict[str, str] | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return plain values, ready for JSON."""
        return {**asdict(self), "path": str(self.path), "warnings": list(self.warnings)}

    @classmethod
    def from_dict(cls, values: dict[str, Any], path: Path) -> SegmentRun:
        """Read what `to_dict` returned, for a file that is now at `path`.

        Raises:
            TypeError: The values are not those of a run.
        """
        read = cls(**{**values, "path": path, "warnings": tuple(values["warnings"])})
        others = ("path", "scene_id", "warnings", "segmentation")
        numbers = [value for name, value in vars(read).items() if name not in others]
        if not all(isinstance(number, int) for number in numbers):
            raise TypeError("a count is not a number")
        return read


@dataclass(frozen=True)
class ScenePlan:
    """One scene to segment.

    Attributes:
        key: identifies the content of the scene and everything on which its segments depend.
        job: computes the tiles.
        out: the segments file.
        how: identifies everything on which its segments depend, except the scene.
        earlier: segments files of earlier runs that may hold the same segments.
        replaced: that of them which the output replaces; its corrections are carried over.
    """

    key: str
    job: TileJob
    out: Path
    raster: RasterGrid
    scene_id: str
    notes: tuple[str, ...]
    pfl_kind: str
    provenance: dict[str, Any]
    min_area_px: int
    how: str
    earlier: tuple[Path, ...] = ()
    replaced: Path | None = None

    @property
    def scene_name(self) -> str:
        """Name of the scene, for the metadata."""
        return redact_secrets(self.job.scene_path.name)


def plan_scene(
    scene: Scene,
    setup: Setup,
    run: Run,
    out: Path | None = None,
    *,
    twin: int = 0,
    earlier: Sequence[Path] = (),
) -> ScenePlan:
    """Plan how a scene will be segmented.

    Args:
        scene: open.
        setup: stretch and segmenter.
        run: gives settings and folder; settings of clustering and polygons are not used.
        out: the segments file to write; None for one in the run folder.
        twin: distinguishes scenes of the run with the same name, content and modification time.
        earlier: see `ScenePlan`.
    """
    settings, segmenter = run.settings, setup.segmenter
    path = Path(scene.path)
    described = provenance(settings, setup, path)
    area = find_area(scene, settings.area)
    how: dict[str, Any] = {
        "how": {name: described[name] for name in ("segmenter", "pfl_kind", "stretch")},
        "settings": {name: described["settings"][name] for name in ("scene", "tiles", "segment")},
        **({"features": setup.features.identity()} if setup.features else {}),
        **({"encoder": setup.encoder.to_dict()} if setup.encoder else {}),
        "versions": versions(),
        "device": segmenter.device,
        # With another number of threads, a segmenter may round differently.
        "threads": 1 if segmenter.parallel else n_cores(),
    }
    if area is not None or scene.resolution is not None:
        how["area"] = [area.identity() if area else None, scene.resolution]
    key = key_of(
        {
            **how,
            # Without the folder, so that a run continues from another working folder, or after its files moved. A name
            # that is not a file on a disk has no modification time, so all of it counts.
            "scene": [path.name if path.exists() else str(path), twin, scene.scene_id, scene.stamp],
        }
    )
    grid = TileGrid(
        scene.height,
        scene.width,
        settings.tiles.tile,
        halo_of(settings.tiles, segmenter),
        shift=not segmenter.partition,
    )
    job = TileJob(
        path,
        settings.scene,
        scene.stamp,
        setup.stretch,
        grid,
        settings.segment.gate,
        run.folder.tile_folder(key),
        scene.resolution,
        area,
        keeps_whole=not segmenter.partition,
        features=setup.features,
        encoder=setup.encoder,
    )
    return ScenePlan(
        key=key,
        job=job,
        out=out or run.folder.segments_path(key),
        raster=scene.grid,
        scene_id=scene.scene_id,
        notes=tuple(scene.notes),
        pfl_kind=setup.pfl_kind,
        provenance=described,
        min_area_px=settings.segment.min_area_px,
        how=key_of(how),
        earlier=tuple(earlier),
    )


def finish_scene(
    plan: ScenePlan, reports: dict[TileIndex, TileReport], lost: dict[TileIndex, str], progress: Progress
) -> SegmentRun | list[TileIndex]:
    """Join the tiles of a scene and write its segments file.

    If only an area is labelled, segments may continue in tiles outside it. Then these tiles are returned, and nothing
    is written.

    Args:
        plan: of the scene.
        reports: of the tiles that were computed.
        lost: for the other tiles, why they were not.
        progress: receives every tile that is joined.

    Raises:
        SceneError: The scene changed since the run began.
        OutputError: The segments file cannot be written.
    """
    grid, folder, area = plan.job.grid, plan.job.folder, plan.job.area
    tiles = [grid.tile_at(*index) for index in sorted(reports) if not reports[index].skipped]
    matching, joining = JOIN.parts(progress)
    # For an area it may not be the last time, and progress must not go back.
    matching = matching if area is None else SILENT
    joined = join_tiles(grid, tiles, folder, plan.min_area_px, matching, only_inside=area is not None)
    if missing := joined.missing(grid, {*reports, *lost}, folder):
        return missing
    computed = sorted({*reports, *lost})
    whole = not lost and not any(report.note for report in reports.values())
    pixels = _pixels(plan, computed) if whole else None
    # After the pixels were read, so that they are those that were segmented.
    plan.job.check_unchanged()
    counts = {
        "n_tiles": len(computed),
        "n_skipped_tiles": sum(report.skipped for report in reports.values()),
        "n_failed_tiles": len(lost),
        "n_dropped": sum(report.n_dropped for report in reports.values()),
        # All pixels of a lost tile count as valid, so that the covered share does not hide them.
        "n_valid_px": sum(report.n_valid_px for report in reports.values())
        + sum(_n_counted(plan, index) for index in lost),
        "n_seam_segments": joined.n_cut,
        "n_covered_px": joined.n_covered_px,
    }
    meta = SegmentsMeta(
        grid=plan.raster if area is None else _part(plan.raster, area),
        scene_id=plan.scene_id,
        scene_name=plan.scene_name,
        pfl_kind=plan.pfl_kind,
        pfl_dim=joined.pfl_dim(folder),
        tile=grid.tile,
        halo=grid.halo,
        provenance=plan.provenance,
        counts=counts,
        mask=None if area is None else pack(area, plan.raster),
    )
    batches = joined.batches(folder, plan.raster, meta, joining)
    content, featured = SegmentContent(), Featured(plan.job.features)
    n_segments = write_segments(plan.out, content.counting(featured.scaled(batches)), meta)
    segmentation = None
    if pixels is not None and n_segments:
        segmentation = {"how": plan.how, "pixels": pixels, "content": content.hexdigest()}
        if area is not None:
            segmentation["tiles"] = " ".join(map(str, computed))
    warnings = (*plan.notes, *featured.notes(n_segments), *_odd_tiles(reports, lost))
    if counts["n_valid_px"] == 0:
        warnings += ("The scene has no valid pixels; the outputs are empty.",)
    elif n_segments == 0:
        warnings += (_why_empty(joined),)
    return SegmentRun(plan.out, plan.scene_id, n_segments, warnings=warnings, segmentation=segmentation, **counts)


class Featured:
    """Scales the features of a raster in joined segments, and counts the segments that have none.

    Joined first and scaled then, a segment that a tile cuts has the same features as one that is whole.
    """

    def __init__(self, features: Features | None) -> None:
        """Take the feature raster; None for none."""
        self._features = features
        self._n_without = 0

    def scaled(self, batches: Iterable[SegmentBatch]) -> Iterator[SegmentBatch]:
        """Yield the segments; those without a value get the middle of each band."""
        for batch in batches:
            if self._features is None:
                yield batch
                continue
            pfl, n_without = self._features.scaled(batch.pfl)
            self._n_without += n_without
            yield replace(batch, pfl=pfl)

    def notes(self, n_segments: int) -> Iterator[str]:
        """Yield a sentence on segments without features, if there are any."""
        if self._features is not None and self._n_without:
            yield (
                f"{self._n_without:,} of {n_segments:,} segments lie where the feature raster "
                f"{Path(self._features.path).name} has no value; its bands do not count for them."
            )


def _part(grid: RasterGrid, area: Area) -> RasterGrid:
    return grid.part(area.window.row, area.window.col, area.window.height, area.window.width)


def _n_counted(plan: ScenePlan, index: TileIndex) -> int:
    core = plan.job.grid.tile_at(*index).core
    return core.area_px if plan.job.area is None else int(plan.job.area.mask(core).sum())


def _pixels(plan: ScenePlan, computed: Sequence[TileIndex]) -> str | None:
    job, grid = plan.job, plan.job.grid
    # In a small scene, this process has just read its tiles, so it is open.
    scene = shared_scene(job.scene_path, job.scene_settings, job.resolution, job.stamp)
    return sum_of_pixels(scene, None if job.area is None else [grid.tile_at(*i).window for i in computed])


def _odd_tiles(reports: dict[TileIndex, TileReport], lost: dict[TileIndex, str]) -> Iterator[str]:
    """Yield a sentence for each tile without segments, and for tiles not computed as the settings say."""
    for index, why in sorted(lost.items()):
        yield f"Tile {index} failed {MAX_ATTEMPTS} times and has no segments: {why}."
    notes: dict[str, list[TileIndex]] = {}
    for index, report in sorted(reports.items()):
        if report.note:
            notes.setdefault(report.note, []).append(index)
    for note, indices in notes.items():
        yield f"{note}: tiles {', '.join(map(str, indices))}."


def _why_empty(joined: Joined) -> str:
    if joined.n_groups:
        return f"Every segment is smaller than the minimum area of {joined.min_area_px} px; the outputs are empty."
    return "No segment was found; the outputs are empty."
