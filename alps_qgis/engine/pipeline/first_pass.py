"""The first pass: from scenes to their segments files.

Tiles are computed in any order, and on any machine that sees the run folder. The result of each is in this folder and
in the journal. When all tiles of a scene are done, its masks are matched across the seams, joined, and written.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any

from ..errors import AlpsError, EngineError, OutputError
from ..features.features import close_rasters
from ..progress import SILENT, Progress
from ..redact import redact_secrets
from ..runtime.executor import Executor, Outcome, has_room
from ..runtime.failures import Failures
from ..runtime.files import sha256_of
from ..runtime.journal import MAX_ATTEMPTS
from ..runtime.memory import memory_limit
from ..runtime.run_folder import RunFolder, remove, run_folder
from ..scene.grid import TileIndex
from ..scene.scene import Scene, open_scene
from ..segment.protocol import Segmenter
from ..settings import LabelSettings
from .disk import DiskWatch
from .reuse import reuse_segments, say_reused
from .run import Run, Setup
from .segment import ScenePlan, SegmentRun, finish_scene, plan_scene
from .stages import SEGMENT_SCENE
from .tiles import TileReport, close_scenes, compute_tiles, tile_path

Task = tuple[Path, tuple[TileIndex, ...]]
"""Tiles of a scene to compute; without tiles, the scene is to be joined."""


def segment_scene(
    scene_path: Path,
    out: Path,
    settings: LabelSettings,
    setup: Setup,
    progress: Progress,
    resume_in: Path | None = None,
) -> SegmentRun:
    """Segment one scene and write its segments file, replacing an existing one.

    Args:
        scene_path: the raster.
        out: the segments file to write.
        settings: all settings; those of clustering are not used.
        setup: stretch and segmenter.
        progress: receives every finished tile.
        resume_in: folder for the run folder if `out` is temporary; None to put it beside `out`.

    Raises:
        SceneError: The scene cannot be read.
        OutputError: `out` cannot be written.
    """
    limit = memory_limit(settings.segment.memory_gb)
    with limit, run_folder(out, progress) as folder, _open(scene_path, settings) as scene:
        run = Run(settings, folder, Failures([scene_path], progress), progress)
        return segment_scenes({scene_path: plan_scene(scene, setup, run, out)}, setup.segmenter, run)[scene_path]


def segment_scenes(plans: dict[Path, ScenePlan], segmenter: Segmenter, run: Run) -> dict[Path, SegmentRun]:
    """Segment every scene, continuing from the results that an earlier run left in the folder.

    Raises:
        SceneError: No scene could be read.
        EngineError: No tile of any scene could be computed.
        OutputError: The run folder cannot be written to.
    """
    n_tiles = sum(len(plan.job.tiles()) for plan in plans.values())
    try:
        with run.executor(n_tiles, parallel=segmenter.parallel) as executor:
            return _FirstPass(plans, segmenter, run, executor).run()
    finally:
        close_scenes()
        close_rasters()


def _open(scene_path: Path, settings: LabelSettings) -> Scene:
    return open_scene(scene_path, settings.scene, settings.area.resolution)


class _FirstPass:
    """Hands out tiles, keeps the journal, and finishes each scene when all its tiles are done."""

    def __init__(self, plans: dict[Path, ScenePlan], segmenter: Segmenter, run: Run, executor: Executor) -> None:
        self.plans = plans
        self.folder, self.journal = run.folder, run.folder.journal
        self.executor, self.failures, self.progress = executor, run.failures, run.progress
        # A single scene is joined after its tiles. One of several is joined while tiles of others are computed, so its
        # progress is not shown.
        self.computing, self.joining = SEGMENT_SCENE.parts(run.progress) if len(plans) == 1 else (run.progress, SILENT)
        self.partition = segmenter.partition
        self.segmenter, self.n_together = executor.share(segmenter), segmenter.together
        self.runs: dict[Path, SegmentRun] = {}
        self.reports: dict[Path, dict[TileIndex, TileReport]] = {scene: {} for scene in plans}
        self.lost: dict[Path, dict[TileIndex, str]] = {scene: {} for scene in plans}
        self.ready: deque[Task] = deque()
        self.n_joins: Counter[Path] = Counter()
        self.tiles = {scene: plan.job.tiles() for scene, plan in plans.items()}
        self.n_done, self.share = 0, 0.0
        self.disk = DiskWatch(plans, run.folder.path, run.labelled)

    @property
    def n_tiles(self) -> int:
        """Number of tiles of all scenes, as far as it is known yet."""
        return sum(map(len, self.tiles.values()))

    def run(self) -> dict[Path, SegmentRun]:
        _take_up(self.plans, self.tiles, self.folder, self.progress)
        self._reuse()
        self._recall()
        self.disk.check(self.failures.is_left, partition=self.partition)
        tasks = self._tiles()
        while True:
            while has_room(self.executor) and (task := self._next(tasks)) is not None:
                self._submit(*task)
            if not self.executor.pending:
                break
            for outcome in self.executor.wait(self.progress):
                self._handle(outcome)
        return {scene: self.runs[scene] for scene in self.plans if scene in self.runs}

    def _reuse(self) -> None:
        """Take segments of earlier runs that ended, where a scene has them and nothing of this run is left."""
        waiting = [
            scene
            for scene, plan in self.plans.items()
            if any(file.is_file() for file in plan.earlier) and self.journal.finished_scene(plan.key) is None
        ]
        left, found = iter(waiting), []
        while True:
            while has_room(self.executor) and (scene := next(left, None)) is not None:
                self.executor.submit((scene, ()), reuse_segments, self.plans[scene])
            if not self.executor.pending:
                break
            for outcome in self.executor.wait(self.progress):
                if isinstance(outcome.error, OutputError):
                    raise outcome.error
                # Whatever else is wrong with earlier segments, the scene can be segmented.
                if outcome.result is None:
                    continue
                found.append(outcome.result)
                task: Task = outcome.task  # type: ignore[assignment]
                if outcome.result.run is not None:
                    self._take_over(task[0], outcome.result.run)
        say_reused(found, len(self.plans), self.progress)

    def _take_over(self, scene: Path, run: SegmentRun) -> None:
        plan = self.plans[scene]
        self.runs[scene] = run
        self.journal.scene_done(plan.key, sha256_of(run.path, from_disk=True), run.to_dict())
        remove(plan.job.folder)
        self.disk.scene_done(scene, run.path)
        self.n_done += len(self.tiles[scene])
        self._show(f"Scene {len(self.runs)} of {len(self.plans)}")

    def _recall(self) -> None:
        """Take from the journal what is finished, and check that its files have not changed."""
        n_kept = 0
        for scene, plan in self.plans.items():
            if scene in self.runs:
                continue
            finished = self.journal.finished_scene(plan.key)
            if finished and (run := _finished_run(plan, *finished)) is not None:
                self.runs[scene] = run
                self.disk.scene_done(scene, run.path)
                n_kept += len(self.tiles[scene])
                continue
            if finished:
                self.journal.forget_scene(plan.key)
            for (row, col), record in self.journal.tiles(plan.key).items():
                index = TileIndex(row, col)
                report = TileReport.from_dict(record.report) if record.report is not None else None
                if report is not None and _is_whole(plan, index, record.sha256):
                    self.reports[scene][index] = report
                    self.disk.tile_done(scene, index)
                elif record.report is None and record.attempts >= MAX_ATTEMPTS:
                    self.lost[scene][index] = record.error or ""
                elif record.report is not None:
                    self.progress.warn(f"Tile {index} of {scene.name} is damaged on the disk and is computed again.")
                    self.journal.forget_tile(plan.key, index)
            n_kept += len(self.reports[scene])
            # Those outside the area that an earlier run found to be needed.
            known = {*self.reports[scene], *self.lost[scene]}
            self.tiles[scene] += (more := sorted(known - set(self.tiles[scene])))
            self.disk.more_tiles(scene, more)
            self._finish_if_complete(scene)
        if n_kept:
            self.progress.say(f"Continuing an earlier run: {n_kept} of {self.n_tiles} tiles are finished.")
        self.n_done += n_kept

    def _tiles(self) -> Iterator[Task]:
        for scene in self.plans:
            if scene in self.runs:
                continue
            done = {*self.reports[scene], *self.lost[scene]}
            left = iter([index for index in self.tiles[scene] if index not in done])
            while batch := tuple(islice(left, self.n_together)):
                yield scene, batch

    def _next(self, tiles: Iterator[Task]) -> Task | None:
        while self.ready:
            task = self.ready.popleft()
            if self.failures.is_left(task[0]):
                return task
        return next((task for task in tiles if self.failures.is_left(task[0])), None)

    def _submit(self, scene: Path, indices: tuple[TileIndex, ...]) -> None:
        plan = self.plans[scene]
        if indices:
            self.executor.submit((scene, indices), compute_tiles, plan.job, self.segmenter, indices)
        elif len(self.plans) > 1:
            self.executor.submit(
                (scene, indices), finish_scene, plan, self.reports[scene], self.lost[scene], self.joining
            )
        else:
            # A single scene is joined in this process, which can show its progress. The others have no work left,
            # unless segments continue outside the area.
            if plan.job.area is None:
                self.executor.release()
            with self.failures.of(scene):
                self._finished(scene, finish_scene(plan, self.reports[scene], self.lost[scene], self.joining))

    def _handle(self, outcome: Outcome) -> None:
        task: Task = outcome.task  # type: ignore[assignment]
        scene, indices = task
        if isinstance(outcome.error, OutputError):
            raise outcome.error
        if isinstance(outcome.error, AlpsError):
            if self.failures.is_left(scene):
                self.failures.add(scene, outcome.error)
        elif outcome.error is not None:
            self._failed(scene, indices, str(outcome.error))
        elif not indices:
            self._finished(scene, outcome.result)
        else:
            for index, (report, sha256) in zip(indices, outcome.result, strict=True):
                self.journal.tile_done(self.plans[scene].key, index, sha256, report.to_dict())
                self.reports[scene][index] = report
                self.disk.tile_done(scene, index)
                self._tile_ended(scene)
            self.disk.check(self.failures.is_left, partition=self.partition)

    def _failed(self, scene: Path, indices: tuple[TileIndex, ...], why: str) -> None:
        if not indices:
            self.n_joins[scene] += 1
            if self.n_joins[scene] < MAX_ATTEMPTS:
                self.ready.append((scene, indices))
                return
            self.failures.add(scene, EngineError(f"The segments of {scene} could not be joined: {why}; run again."))
            return
        if len(indices) > 1:
            # Only one of them may be at fault, so try each separately; attempts count from then on.
            self.ready.extend((scene, (index,)) for index in indices)
            return
        [index] = indices
        attempts = self.journal.tile_failed(self.plans[scene].key, index, why)
        if attempts < MAX_ATTEMPTS:
            self.progress.say(f"Tile {index} of {scene.name} failed ({why}); it is tried again.")
            self.ready.append((scene, indices))
            return
        self.lost[scene][index] = why
        self.disk.tile_done(scene, index)
        self._tile_ended(scene)

    def _tile_ended(self, scene: Path) -> None:
        self.n_done += 1
        self._show(f"Tile {self.n_done} of {self.n_tiles}")
        self._finish_if_complete(scene)

    def _show(self, message: str) -> None:
        # The number of tiles may grow, since segments may continue outside the area.
        self.share = max(self.share, self.n_done / self.n_tiles)
        self.computing.show(self.share, message)

    def _finish_if_complete(self, scene: Path) -> None:
        reports, lost = self.reports[scene], self.lost[scene]
        if len(reports) + len(lost) < len(self.tiles[scene]):
            return
        if lost and not any(not report.skipped for report in reports.values()):
            index, why = next(iter(lost.items()))
            error = EngineError(f"No tile of {scene} could be computed; tile {index}: {why}.")
            self.failures.add(scene, error)
            return
        self.ready.appendleft((scene, ()))

    def _finished(self, scene: Path, run: SegmentRun | list[TileIndex]) -> None:
        if isinstance(run, list):
            self.tiles[scene] += run
            self.disk.more_tiles(scene, run)
            self.ready.extend((scene, (index,)) for index in run)
            return
        plan = self.plans[scene]
        self.runs[scene] = run
        self.disk.scene_done(scene, run.path)
        del self.reports[scene]
        self.journal.scene_done(plan.key, sha256_of(run.path, from_disk=True), run.to_dict())
        # The journal has the scene now, so its tiles only use space. Not before: they would be lost if the run ended.
        remove(plan.job.folder)


def _take_up(
    plans: dict[Path, ScenePlan], tiles: dict[Path, list[TileIndex]], folder: RunFolder, progress: Progress
) -> None:
    """Begin these scenes in the journal, and warn if an earlier run had other scenes or settings."""
    keys = {plan.key: plan for plan in plans.values()}
    earlier = folder.journal.scenes()
    gone = [path for key, (path, _) in earlier.items() if key not in keys]
    if gone:
        progress.warn(
            f"An earlier run was interrupted, but {gone[0].name}, the settings, the model or the versions changed "
            "since then; its results for them are computed again."
            if len(gone) == 1
            else f"An earlier run was interrupted, but {len(gone)} scenes, the settings, the model or the versions "
            "changed since then; its results for them are computed again."
        )
    n_tiles = {plan.key: len(tiles[scene]) for scene, plan in plans.items()}
    folder.journal.begin(
        {key: (Path(redact_secrets(str(plan.job.scene_path))), n_tiles[key]) for key, plan in keys.items()}
    )
    folder.remove_others(set(keys))


def _finished_run(plan: ScenePlan, sha256: str, summary: dict[str, Any]) -> SegmentRun | None:
    """Return the result of an earlier run for a scene, if its segments file has not changed."""
    with suppress(OSError, TypeError, KeyError):
        if sha256_of(plan.out, from_disk=True) == sha256:
            return SegmentRun.from_dict(summary, plan.out)
    return None


def _is_whole(plan: ScenePlan, index: TileIndex, sha256: str | None) -> bool:
    if sha256 is None:
        return True
    try:
        return sha256_of(tile_path(plan.job.folder, index), from_disk=True) == sha256
    except OSError:
        return False
