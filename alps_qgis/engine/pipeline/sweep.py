"""Label existing segments with several gates and numbers of clusters, and compare: the ablation of the paper's gate.

Only segments files are read; nothing is segmented again. Every combination takes the steps of a run (gate, fit, assign,
paint, evaluate) in a folder that is removed afterwards.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..codebook.assign import assign
from ..codebook.choose_k import score_labels, silhouette_rows
from ..codebook.fit import fit_codebook, nearest_centroids, one_thread
from ..codebook.sample import PflSample
from ..evaluation.evaluate import evaluate
from ..evaluation.pairs import pair_files
from ..evaluation.truth import read_palette
from ..labels.paint import paint
from ..progress import Once, Progress
from ..scene.names import SEGMENTS_ENDING, distinct_stems
from ..settings import CodebookSettings, SweepSettings
from ..tables.codebook import Codebook
from ..tables.segments import SegmentBatch, SegmentsMeta, read_segments, require_meta, write_segments
from .fit import describe_segments, draw_sample
from .gates import Gates, combinations, refuse_looser
from .stages import SWEEP, SWEEP_ROW


@dataclass(frozen=True)
class Truth:
    """Ground truth of the scenes; see `evaluate`."""

    files: Sequence[str]
    palette: Any = None
    ignore: Sequence[int | str] = ()


@dataclass(frozen=True)
class SweepPlan:
    """What to compare, and where to write the report.

    Attributes:
        segments: segments files of one or many scenes; not modified.
        out: folder for the report, and for a temporary folder.
        settings: gates, numbers of clusters, and how to fit.
        truth: ground truth; None compares only figures without truth and the covered share.
        overwrite: whether an existing report may be replaced.
    """

    segments: Sequence[Path]
    out: Path
    settings: SweepSettings
    truth: Truth | None = None
    overwrite: bool = False


@dataclass(frozen=True)
class SweepRow:
    """One combination.

    Attributes:
        gate: maximum share of a tile that a segment may cover.
        clusters: K of the settings.
        n_clusters: K as fitted; lower if fewer segments differ, 0 without segments.
        n_segments: segments that pass the gate, in all scenes.
        covered_share: share of the scenes' valid pixels that have a class.
        silhouette: on the sample of the fit.
        davies_bouldin: on the sample of the fit.
        miou_majority, macc_majority, miou_hungarian, macc_hungarian: against the truth; None without one.
        ignored_share: share of the truth's pixels that do not count; None without a truth.
        same_as_gate: smallest gate that the same segments pass, from which the row was copied; None if it was computed.
        min_score, min_stability, min_area: the other gates; None where they are not compared.
        same_as_row: where several kinds of gates are compared, number of the row (from 1) from which this one was
            copied; None if it was computed.
    """

    gate: float
    clusters: int
    n_clusters: int = 0
    n_segments: int = 0
    covered_share: float = 0.0
    silhouette: float | None = None
    davies_bouldin: float | None = None
    miou_majority: float | None = None
    macc_majority: float | None = None
    miou_hungarian: float | None = None
    macc_hungarian: float | None = None
    ignored_share: float | None = None
    same_as_gate: float | None = None
    min_score: float | None = None
    min_stability: float | None = None
    min_area: int | None = None
    same_as_row: int | None = None


def sweep(plan: SweepPlan, progress: Progress) -> list[SweepRow]:
    """Compare all combinations of gates and numbers of clusters, by what is stored with the segments.

    A gate here applies to whole segments, joined across tiles; when a scene is segmented, it applies to the masks of
    each tile. In a scene of one tile the two are the same. Classes that users gave to single segments do not count.

    Raises:
        SegmentsError: A file is not a segments file, or lost its grid.
        PflKindError: The files hold PFLs of different kinds.
        SettingsError: A setting is out of range, or a minimum is below that of the segmentation.
        TruthError: The truth does not fit the segments.
    """
    progress = Once(progress)
    segments, settings, truth = plan.segments, plan.settings, plan.truth
    pfl_kind = describe_segments(segments, progress)["pfl_kind"]
    metas = {path: require_meta(path) for path in segments}
    refuse_looser(settings, metas)
    stems = {path: stem.removesuffix(SEGMENTS_ENDING) for path, stem in distinct_stems(segments).items()}
    if truth is not None:
        # Called for their checks: a truth that does not fit is refused before the work, not after it.
        pair_files([f"{stems[path]}_classes.tif" for path in segments], truth.files)
        read_palette(truth.palette)
    every = combinations(settings)
    _warn_about_gates(sorted(set(settings.gates)), metas, progress)
    counting, comparing = SWEEP.parts(progress)
    passing = _count(segments, every, counting)
    first = {passing[gates]: gates for gates in reversed(every)}
    _warn_about_same(every, {gates: first[passing[gates]] for gates in every}, progress)
    rows: dict[tuple[Gates, int], SweepRow] = {}
    own = [gates for gates in every if first[passing[gates]] == gates]
    with tempfile.TemporaryDirectory(dir=plan.out, prefix=".sweep.") as temporary:
        for gates, part in comparing.over(own):
            files = {path: (metas[path], stems[path]) for path in segments}
            scenes = _Scenes(files, pfl_kind, Path(temporary), gates, passing[gates].n_segments)
            for row in _sweep_clusters(scenes, settings, truth, part):
                rows[gates, row.clusters] = row
    found: list[SweepRow] = []
    for k in sorted(set(settings.clusters)):
        at = {gates: len(found) + number for number, gates in enumerate(every, start=1)}
        for gates in every:
            same = first[passing[gates]]
            found.append(rows[gates, k] if same == gates else _repeated(rows[same, k], gates, at[same]))
    return found


def _warn_about_same(every: Sequence[Gates], first: dict[Gates, Gates], progress: Progress) -> None:
    same = [gates for gates in every if first[gates] != gates]
    if same and all(str(gates).startswith("gate") and "," not in str(gates) for gates in every):
        named = ", ".join(f"{gates.gate:g}" for gates in same)
        progress.warn(f"No segment lies between a gate of {named} and the next smaller one, so its rows are the same.")
    elif same:
        progress.warn(
            f"Combinations of gates with the same segments as an earlier one: {len(same):,} of {len(every):,}; their "
            "rows are the same."
        )


@dataclass(frozen=True)
class _Scenes:
    """The segments of all scenes that pass one combination of gates.

    Attributes:
        files: segments file → its metadata and the stem of its outputs.
        pfl_kind: kind of all PFLs.
        folder: temporary folder.
        gates: see `SweepRow`.
        n_segments: number of segments that pass them.
    """

    files: dict[Path, tuple[SegmentsMeta, str]]
    pfl_kind: str
    folder: Path
    gates: Gates
    n_segments: int

    def paint(self, codebook: Codebook, progress: Progress) -> tuple[list[Path], float]:
        """Write the class rasters; return them and the share of the valid pixels that have a class."""
        painted, n_covered, n_valid = [], 0, 0
        for number, (path, (meta, stem)) in enumerate(self.files.items()):
            progress.check()
            progress.show(number / len(self.files))
            clustered = self.folder / f"{stem}{SEGMENTS_ENDING}.gpkg"
            write_segments(clustered, self._clustered(path, codebook), meta)
            classes = self.folder / f"{stem}_classes.tif"
            result = paint(clustered, codebook, classes, overwrite=True, progress=_Deaf(progress))
            clustered.unlink()
            painted.append(classes)
            n_covered += sum(result.n_px.values())
            n_valid += meta.counts.get("n_valid_px", 0) or meta.grid.width * meta.grid.height
        return painted, min(n_covered / n_valid, 1.0)

    def _clustered(self, path: Path, codebook: Codebook) -> Iterator[SegmentBatch]:
        for batch in read_segments(path):
            passing = self.gates.passes(batch)
            cluster, confidence = assign(batch.pfl[passing], codebook, codebook.pfl_kind)
            columns = {name: values[passing] for name, values in batch.columns.items()}
            columns |= {"cluster": cluster, "confidence": confidence, "class_override": np.full(len(cluster), -1)}
            # Painting does not need PFLs, which are most of the file.
            yield SegmentBatch(batch.geometry[passing], columns, np.empty((len(cluster), 0), np.float32))


class _Deaf(Progress):
    """Drops all messages, but can be cancelled."""

    def __init__(self, whole: Progress) -> None:
        self.is_cancelled = whole.is_cancelled  # type: ignore[method-assign]


def _sweep_clusters(
    scenes: _Scenes, settings: SweepSettings, truth: Truth | None, progress: Progress
) -> Iterator[SweepRow]:
    sample = draw_sample(scenes.files, scenes.pfl_kind, settings.codebook(2).sample, progress, keep=scenes.gates.passes)
    covered_share: float | None = None
    numbers = sorted(set(settings.clusters))
    for k, part in progress.over(numbers):
        fitting, painting, scoring = SWEEP_ROW.parts(part, about=f"{str(scenes.gates).capitalize()}, {k} clusters")
        fitting.show(0.0)
        row = SweepRow(clusters=k, n_segments=scenes.n_segments, **asdict(scenes.gates))
        if not len(sample):
            progress.warn(f"No segment passes the {scenes.gates}; its rows remain empty.")
            yield row
            continue
        codebook = fit_codebook(sample, settings.codebook(k), fitting)
        silhouette, davies_bouldin = _inner(sample, codebook, settings.codebook(k))
        part.check()
        row = replace(row, n_clusters=codebook.n_clusters, silhouette=silhouette, davies_bouldin=davies_bouldin)
        # The covered share does not depend on K, so without truth it is enough to paint once.
        if truth is not None or covered_share is None:
            painted, covered_share = scenes.paint(codebook, painting)
            row = _scored(row, painted, truth, scoring)
        part.show(1.0)
        yield replace(row, covered_share=covered_share)


def _inner(sample: PflSample, codebook: Codebook, settings: CodebookSettings) -> tuple[float | None, float | None]:
    pfl, _ = sample.arrays()
    some = silhouette_rows(len(pfl), settings.seed)
    with one_thread():
        return score_labels(pfl, nearest_centroids(pfl, codebook.centroids), some)


def _scored(row: SweepRow, painted: list[Path], truth: Truth | None, progress: Progress) -> SweepRow:
    if truth is None:
        return row
    scores = evaluate(painted, truth.files, ignore=truth.ignore, palette=truth.palette, progress=_Deaf(progress))
    for warning in scores["warnings"]:
        progress.warn(warning)
    figures = {f"{name}_{way}": scores[way][name] for way in ("majority", "hungarian") for name in ("miou", "macc")}
    return replace(row, **figures, ignored_share=scores["ignored_share"])


def _repeated(row: SweepRow, gates: Gates, number: int) -> SweepRow:
    several = any(value is not None for value in (gates.min_score, gates.min_stability, gates.min_area))
    return replace(row, **asdict(gates), same_as_gate=row.gate, same_as_row=number if several else None)


@dataclass(frozen=True)
class _Passing:
    """The segments that pass: how many, and a hash of which."""

    n_segments: int
    digest: bytes


def _count(segments: Sequence[Path], every: Sequence[Gates], progress: Progress) -> dict[Gates, _Passing]:
    """Return the segments that pass each combination."""
    counts = dict.fromkeys(every, 0)
    hashes = {gates: hashlib.sha256() for gates in every}
    for path in segments:
        for batch in read_segments(path, pfl=False):
            progress.check()
            for gates in every:
                passing = gates.passes(batch)
                counts[gates] += int(passing.sum())
                hashes[gates].update(passing.tobytes())
    return {gates: _Passing(counts[gates], hashes[gates].digest()) for gates in every}


def _warn_about_gates(gates: Sequence[float], metas: dict[Path, SegmentsMeta], progress: Progress) -> None:
    """Warn about gates above the one that was used in the segmentation."""
    known = {path: meta.provenance["settings"]["segment"]["gate"] for path, meta in metas.items() if _knows_gate(meta)}
    if not known:
        return
    path = min(known, key=lambda each: known[each])
    above = [f"{gate:g}" for gate in gates if gate > known[path]]
    if above:
        progress.warn(
            f"{path.name} was segmented with the gate {known[path]:g}, so larger gates ({', '.join(above)}) show "
            "nothing new; segment with `--gate 1` to compare them."
        )


def _knows_gate(meta: SegmentsMeta) -> bool:
    return isinstance(meta.provenance.get("settings", {}).get("segment", {}).get("gate"), (int, float))
