"""Predict one scene of a run: compute the bands that are left, then write rasters and polygons from all of them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..classes import ResolvedClass
from ..errors import EngineError, SceneError
from ..labels.class_figures import ClassFigures, ClassTally
from ..labels.polygons import polygonize
from ..predict.band_file import band_bytes, band_path, is_report, load_band, report_of
from ..predict.confidence_raster import ConfidenceWriter
from ..predict.model import Predictor
from ..predict.stream import BandIndex, Layout, Reader, Stream
from ..progress import Progress
from ..runtime.files import sha256_of
from ..runtime.run_folder import RunFolder
from ..runtime.spool import IN_MEMORY_BYTES, Spool
from ..scene.area import Area
from ..scene.class_raster import ClassRasterWriter
from ..scene.grid import Window
from ..scene.raster_grid import RasterGrid
from ..scene.scene import Scene, open_scene
from ..scene.stretch import Stretch
from ..settings import NOT_COVERED, PolygonSettings, SceneSettings
from .stages import PREDICT_SCENE
from .tiles import write_tile


@dataclass(frozen=True)
class PredictOutputs:
    """Where the outputs of one scene go; None for those that are not wanted."""

    classes: Path
    polygons: Path | None = None
    confidence: Path | None = None

    @classmethod
    def beside(cls, folder: Path, stem: str, *, polygons: bool, confidence: bool) -> PredictOutputs:
        """Return `<stem>_classes.tif`, `<stem>_polygons.gpkg` and `<stem>_confidence.tif`."""
        return cls(
            folder / f"{stem}_classes.tif",
            folder / f"{stem}_polygons.gpkg" if polygons else None,
            folder / f"{stem}_confidence.tif" if confidence else None,
        )

    @property
    def paths(self) -> list[Path]:
        """All that are wanted."""
        return [path for path in (self.classes, self.polygons, self.confidence) if path]


@dataclass(frozen=True)
class ScenePrediction:
    """How a scene will be predicted.

    Attributes:
        key: identifies the content of the scene and everything on which its bands depend.
        path: of the scene.
        settings: how it is read.
        resolution: at which it is read; None for that of its file.
        stamp: of its files when the run began.
        raster: its grid.
        area: part to predict; None for all of it.
        stretch: of its values.
        layout: of its tiles.
        provenance: for its outputs.
    """

    key: str
    path: Path
    settings: SceneSettings
    resolution: float | None
    stamp: str
    raster: RasterGrid
    area: Area | None
    stretch: Stretch
    layout: Layout
    provenance: dict[str, Any]

    def open_scene(self) -> Scene:
        """Open the scene as the tiles see it."""
        return open_scene(self.path, self.settings, self.resolution)

    def bands(self) -> list[BandIndex]:
        """Return all bands of the scene that have pixels in the area."""
        return self.layout.bands(self.area)

    def tiles_of_bands(self) -> dict[BandIndex, int]:
        """Return the tiles in each of these bands; tiles on the border between two stripes are in both."""
        return {index: len(self.layout.columns(index.col)) for index in self.bands()}

    @property
    def n_px(self) -> int:
        """Pixels of its bands."""
        return sum(_size(self.layout.window(index)) for index in self.bands())

    def waiting(self, out: PredictOutputs, classes: Sequence[ResolvedClass]) -> list[tuple[Path, float]]:
        """Return folders, and the bytes of pixels that wait there on the disk until they are compressed or drawn."""
        grid, outline = self.outlined
        inside = (self.layout.window(index).intersection(outline) for index in self.bands())
        n_px = sum(_size(window) for window in inside if window)
        wide = max((each.class_id for each in classes), default=0) >= NOT_COVERED
        return [
            (path.parent, float(n_px * size))
            for path, size in ((out.classes, 2 if wide else 1), (out.polygons, 1), (out.confidence, 1))
            if path is not None and grid.height * grid.width * size > IN_MEMORY_BYTES
        ]

    @property
    def outlined(self) -> tuple[RasterGrid, Window]:
        """The grid of the outputs, and its window in the scene: the area's, or all of it."""
        if self.area is None:
            return self.raster, Window(0, 0, self.raster.height, self.raster.width)
        window = self.area.window
        return self.raster.part(window.row, window.col, window.height, window.width), window


@dataclass(frozen=True)
class Predicted:
    """What came of one scene."""

    n_tiles: int
    n_valid_px: int
    n_polygons: int | None
    n_cut_parts: int
    mean_confidence: float | None
    figures: tuple[ClassFigures, ...]


@dataclass(frozen=True)
class Engine:
    """What all scenes of a run share: the model, and how many tiles are computed side by side and together."""

    predictor: Predictor
    workers: int
    batch: int


def predict_scene(
    plan: ScenePrediction,
    engine: Engine,
    folder: RunFolder,
    out: PredictOutputs,
    polygons: PolygonSettings,
    note: Callable[[int, int | None], None],
    progress: Progress,
) -> Predicted:
    """Predict a scene, and write its outputs.

    Args:
        plan: of the scene.
        engine: the model.
        folder: holds the bands that are finished.
        out: the files to write.
        polygons: how polygons are drawn.
        note: receives the pixels of each band and the size of its file, None if an earlier run wrote it; may raise.
        progress: receives every tile.

    Raises:
        SceneError: The scene cannot be read, or changed meanwhile.
        ModelError: The model cannot be run on its tiles.
        OutputError: A file cannot be written.
    """
    predicting, writing, drawing = PREDICT_SCENE.parts(progress)
    sums = _compute(plan, engine, folder, note, predicting)
    with plan.open_scene() as now:
        if now.stamp != plan.stamp:
            raise SceneError(f"{plan.path} changed while it was read; run again when nothing writes to it.")
    drawn = None
    if out.polygons is None:
        figures, mean = _write(plan, engine, folder, out, None, writing)
    else:
        grid, _ = plan.outlined
        with Spool(out.polygons, grid.height, grid.width, np.dtype(np.uint8)) as sure:
            figures, mean = _write(plan, engine, folder, out, sure, writing)

            def percent(window: Window) -> np.ndarray:
                return sure.read(window.row, window.col, window.height, window.width)

            drawn = polygonize(out.classes, out.polygons, polygons, percent=percent, overwrite=True, progress=drawing)
    return Predicted(
        sums["n_tiles"],
        sums["n_valid_px"],
        drawn.n_polygons if drawn else None,
        drawn.n_cut_parts if drawn else 0,
        mean,
        figures,
    )


def _compute(
    plan: ScenePrediction,
    engine: Engine,
    folder: RunFolder,
    note: Callable[[int, int | None], None],
    progress: Progress,
) -> dict[str, int]:
    """Compute the bands that no earlier run finished; return the sums of the reports of all."""
    journal, bands = folder.journal, plan.bands()
    reports = _recall(plan, folder, bands, progress)
    for index in reports:
        note(_size(plan.layout.window(index)), None)
    n_tiles = plan.tiles_of_bands()
    counter = _Counter(sum(n_tiles.values()), sum(n_tiles[index] for index in reports), progress)
    if reports:
        progress.say(f"Continuing an earlier run: {counter.n_done} of {counter.n_tiles} tiles are finished.")
    reader = Reader(plan.open_scene, plan.stretch, engine.predictor.facts.n_bands)
    stream = Stream(engine.predictor, plan.layout, reader, plan.area, engine.workers, engine.batch, counter.tick)
    try:
        for band in stream.bands([index for index in bands if index not in reports]):
            data = band_bytes(band)
            write_tile(band_path(folder.tile_folder(plan.key), band.index), data)
            reports[band.index] = report_of(band, n_tiles[band.index])
            journal.tile_done(plan.key, band.index, hashlib.sha256(data).hexdigest(), reports[band.index])
            note(_size(band.window), len(data))
    except MemoryError:
        raise EngineError(
            f"The memory is not enough for {plan.path}; choose smaller tiles, or fewer processes."
        ) from None
    finally:
        reader.close()
    return {name: sum(report[name] for report in reports.values()) for name in ("n_tiles", "n_valid_px")}


def _size(window: Window) -> int:
    return window.height * window.width


class _Counter:
    """Shows the tiles that are done, and asks whether to stop."""

    def __init__(self, n_tiles: int, n_done: int, progress: Progress) -> None:
        self.n_tiles, self.n_done, self._progress = n_tiles, n_done, progress

    def tick(self) -> None:
        """Count a tile. After a resume, some are computed twice, because their neighbours need them."""
        self._progress.check()
        self.n_done = min(self.n_done + 1, self.n_tiles)
        self._progress.show(self.n_done / self.n_tiles, f"Tile {self.n_done} of {self.n_tiles}")


def _recall(
    plan: ScenePrediction, folder: RunFolder, bands: list[BandIndex], progress: Progress
) -> dict[BandIndex, dict[str, int]]:
    """Return the reports of the bands that an earlier run finished and whose files are unchanged."""
    found: dict[BandIndex, dict[str, int]] = {}
    known, wanted = folder.journal.tiles(plan.key), set(bands)
    for (row, col), record in known.items():
        index = BandIndex(row, col)
        if index not in wanted or not is_report(record.report):
            continue
        try:
            whole = sha256_of(band_path(folder.tile_folder(plan.key), index), from_disk=True) == record.sha256
        except OSError:
            whole = False
        if whole:
            found[index] = dict(record.report or {})
        else:
            progress.warn(f"A result of an earlier run for {plan.path.name} is damaged on the disk; computed again.")
            folder.journal.forget_tile(plan.key, index)
    return found


def _write(
    plan: ScenePrediction,
    engine: Engine,
    folder: RunFolder,
    out: PredictOutputs,
    sure: Spool | None,
    progress: Progress,
) -> tuple[tuple[ClassFigures, ...], float | None]:
    """Write class raster and confidence raster; return the figures of the classes, and the mean confidence.

    Args:
        plan: of the scene.
        engine: the model.
        folder: holds the bands.
        out: the files to write.
        sure: receives the confidence of each pixel, for the polygons.
        progress: of writing.
    """
    classes = engine.predictor.facts.classes
    grid, outline = plan.outlined
    ids = np.array([each.class_id for each in classes])
    tally, n_sure, sum_sure = ClassTally(classes, grid), 0, 0
    share = 0.5 if out.confidence else 1.0
    with ExitStack() as stack:
        confidence = None
        if out.confidence:
            parts = progress.part(share, 1)
            confidence = stack.enter_context(ConfidenceWriter(out.confidence, grid, plan.provenance, parts))
        writer = stack.enter_context(
            ClassRasterWriter(out.classes, grid, classes, plan.provenance, progress.part(0, share))
        )
        table = np.append(ids, writer.nodata)
        for window, channels, percent in _bands(plan, folder, outline):
            progress.check()
            # −1, for no class, is the last of the table.
            values = table[channels]
            writer.write(window, values)
            tally.add_block(window, values)
            inside = channels >= 0
            covered = percent[inside]
            tally.add_pixels(values[inside], covered)
            n_sure, sum_sure = n_sure + covered.size, sum_sure + int(covered.sum(dtype=np.int64))
            if sure is not None:
                sure.write(window.row, window.col, percent)
            if confidence is not None:
                confidence.write(window, percent)
    return tally.figures(writer.counts), sum_sure / n_sure / 100 if n_sure else None


def _bands(
    plan: ScenePrediction, folder: RunFolder, outline: Window
) -> Iterator[tuple[Window, np.ndarray, np.ndarray]]:
    """Yield the bands with their windows in the outputs."""
    for index in plan.bands():
        window = plan.layout.window(index)
        path = band_path(folder.tile_folder(plan.key), index)
        try:
            channels, percent = load_band(path, window)
        except ValueError as error:
            raise EngineError(f"The intermediate result {path} cannot be read: {error}; run again.") from error
        inside = window.intersection(outline)
        if inside is None:
            continue
        part = inside.slices(window)
        at = Window(inside.row - outline.row, inside.col - outline.col, inside.height, inside.width)
        yield at, channels[part], percent[part]
