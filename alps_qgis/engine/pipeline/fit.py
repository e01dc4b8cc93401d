"""Fit one codebook to segments files, and keep in it everything needed to label other scenes in the same way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ..codebook.fit import fit_codebook
from ..codebook.sample import PflSample
from ..codebook.statistics import Statistics
from ..errors import CodebookError, SegmentsError
from ..progress import SILENT, Progress
from ..scene.stretch import Stretch
from ..settings import CodebookSettings, LabelSettings, to_dict
from ..tables.codebook import Codebook, empty_codebook, write_codebook
from ..tables.segments import SegmentBatch, SegmentsMeta, read_meta, read_segments, require_meta
from .apply import clusters_of, look_of_segments
from .keep import Earlier
from .run import Setup
from .stages import FIT


def fit_segments(
    segments: Sequence[Path],
    out: Path,
    settings: CodebookSettings,
    progress: Progress,
    before: Path | None = None,
) -> Codebook:
    """Fit a codebook to the segments of one or many scenes and write it.

    Args:
        segments: segments files.
        out: the codebook to write.
        settings: of the clustering.
        progress: receives messages.
        before: codebook that the new one replaces; its names and colours are kept.

    Raises:
        SegmentsError: A file is not a segments file.
        PflKindError: The files hold PFLs of different kinds.
        CodebookError: The files have no segments.
    """
    described = describe_segments(segments, progress)
    reading, fitting, counting = FIT.parts(progress)
    sample = draw_sample(segments, described["pfl_kind"], settings.sample, reading)
    if len(sample) == 0:
        raise CodebookError(
            f"{', '.join(path.name for path in segments)} hold no segments to fit a codebook on; choose other files."
        )
    known = {name: described["settings"][name] for name in ("scene", "tiles")}
    kept = {**known, "stretch": described["stretch"], "segmenter": described["segmenter"]}
    kept |= {name: described[name] for name in ("features", "encoder") if name in described}
    codebook = fit_drawn(sample, {**kept, "codebook": to_dict(settings)}, settings, fitting)
    statistics = Statistics(codebook)
    for path, part in counting.over(segments):
        for batch, cluster, _ in clusters_of(path, codebook):
            statistics.add(cluster, batch["area_m2"])
        part.show(1.0)
    earlier = Earlier.read(before)
    names = earlier.names_for(replace(codebook, rows=statistics.rows(codebook)), ())
    earlier.say_names(names, progress)
    write_codebook(out, names.codebook, earlier.like(names))
    return names.codebook


def describe_segments(segments: Sequence[Path], progress: Progress) -> dict[str, Any]:
    """Return how the first file was made, and warn if the files have different stretches.

    Raises:
        SegmentsError: A file is not a segments file, or all of them lost their metadata.
    """
    metas = [read_meta(path) for path in segments]
    described = next((meta for meta in metas if meta is not None), None) or require_meta(segments[0])
    looks = [look_of_segments(meta) for meta in metas if meta is not None]
    if any(other["stretch"] != looks[0]["stretch"] for other in looks):
        progress.warn(
            "The scenes were segmented with different stretches, so the same ground may get different classes; segment "
            "them with one `range:LOW,HIGH`, or label them as a collection."
        )
    if any(other["scaling"] != looks[0]["scaling"] for other in looks):
        progress.warn(
            "The feature raster of the scenes was not scaled alike for all of them, so the same ground may get "
            "different classes; label them as a collection."
        )
    if any(other["colours"] != looks[0]["colours"] for other in looks):
        progress.warn(
            "The encoder took other bands as red, green and blue in some of the scenes, so the same ground may get "
            "different classes; label them as a collection."
        )
    _check_provenance(described, segments)
    return described.provenance


def _check_provenance(meta: SegmentsMeta, segments: Sequence[Path]) -> None:
    """Refuse metadata without what a codebook keeps of it."""
    kept = meta.provenance
    missing = [name for name in ("pfl_kind", "stretch", "segmenter", "settings") if name not in kept]
    missing += [f"settings.{name}" for name in ("scene", "tiles") if name not in kept.get("settings", {})]
    listed = ", ".join(str(path) for path in segments[:3])
    if missing:
        raise SegmentsError(f"The metadata of {listed} does not tell `{missing[0]}`; run `alps segment` again.")
    if kept["pfl_kind"] != meta.pfl_kind:
        raise SegmentsError(f"The metadata of {listed} names two kinds of PFL; run `alps segment` again.")
    try:
        Stretch.check(kept["stretch"], "provenance.stretch")
    except ValueError as error:
        raise SegmentsError(f"The metadata of {listed} is damaged: {error}; run `alps segment` again.") from None


def draw_sample(
    segments: Iterable[Path],
    pfl_kind: str,
    limit: int,
    progress: Progress = SILENT,
    keep: Callable[[SegmentBatch], np.ndarray] | None = None,
) -> PflSample:
    """Draw the sample for a fit from all segments, weighted by their area in pixels.

    Args:
        segments: segments files.
        pfl_kind: kind that all PFLs must have.
        limit: maximum size.
        progress: may cancel between batches.
        keep: returns (n,) bool, the segments of a batch that may be drawn; None for all.
    """
    sample = PflSample(limit, pfl_kind)
    for path in segments:
        for batch in read_segments(path, geometry=keep is not None):
            progress.check()
            kept = np.ones(len(batch), bool) if keep is None else keep(batch)
            for scene_id in dict.fromkeys(batch["scene_id"]):
                rows = (batch["scene_id"] == scene_id) & kept
                if rows.any():
                    kind = str(batch["pfl_kind"][rows][0])
                    sample.add(scene_id, batch["segment_id"][rows], batch.pfl[rows], batch["area_px"][rows], kind)
    return sample


def fit_drawn(sample: PflSample, kept: dict[str, Any], settings: CodebookSettings, progress: Progress) -> Codebook:
    """Fit a codebook to a sample; scenes without segments give an empty codebook."""
    if len(sample) == 0:
        return empty_codebook(sample.pfl_kind, kept)
    return fit_codebook(sample, settings, progress, kept)


def made_with(settings: LabelSettings, setup: Setup) -> dict[str, Any]:
    """Return what a codebook records about the run that made it."""
    described = to_dict(settings)
    kept = {name: described[name] for name in ("scene", "tiles", "codebook")}
    if settings.area.resolution is not None:
        # PFLs of larger pixels look different; the extent does not matter.
        kept["area"] = {"resolution": settings.area.resolution}
    if setup.features is not None:
        kept["features"] = setup.features.to_dict()
    if setup.encoder is not None:
        kept["encoder"] = setup.encoder.to_dict()
    return {**kept, "stretch": setup.stretch.to_dict(), "segmenter": setup.segmenter.name}


def settings_like(known: Codebook, settings: LabelSettings) -> LabelSettings:
    """Return the settings; bands, segmenter and weight that they leave open are those of the codebook."""
    bands = settings.scene.bands or known.settings.get("scene", {}).get("bands")
    scene = replace(settings.scene, bands=tuple(bands) if bands else None)
    segment = settings.segment
    if segment.segmenter == "auto" and not segment.checkpoint:
        segment = replace(segment, segmenter=known.settings.get("segmenter", "auto"))
    features, theirs = settings.features, known.settings.get("features")
    if features.feature_raster and theirs and features.feature_weight == type(features).feature_weight:
        features = replace(features, feature_weight=theirs["weight"])
    return replace(settings, scene=scene, segment=segment, features=features)
