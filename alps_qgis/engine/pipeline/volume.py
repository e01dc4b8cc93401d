"""Label a volume: cut slices, label them like scenes with one codebook, and restore the label volume."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..progress import Progress
from ..runtime.files import check_output, make_folder, write_aside
from ..scene.names import SceneOutputs
from ..settings import LabelSettings, SceneSettings, SliceSettings
from ..volumes.open_volume import check_exists
from ..volumes.restore import restore_volume, table_beside
from ..volumes.scores import score_volume
from ..volumes.slices import cut_volume
from .label import LabelPlan, label
from .stages import VOLUME


@dataclass(frozen=True)
class VolumePlan:
    """What to label, where to, and how.

    Attributes:
        volume: NIfTI file, or folder of a DICOM series.
        out: folder for the label volume and its folders `slices` and `labels`.
        slices: how the volume is cut.
        settings: of the labelling; its settings for reading scenes are ignored.
        codebook: to use instead of fitting one.
        truth: a label volume to compare with.
        overwrite: whether existing outputs may be replaced.
    """

    volume: Path
    out: Path
    slices: SliceSettings
    settings: LabelSettings
    codebook: Path | None = None
    truth: Path | None = None
    overwrite: bool = False


def label_volume(plan: VolumePlan, progress: Progress) -> dict[str, Any]:
    """Run the plan and return a summary, ready for JSON.

    Slices that an earlier run cut from the same volume are used again, so an interrupted run continues.

    Raises:
        AlpsError: The volume cannot be read, its slices cannot be labelled, or an output cannot be written.
    """
    for path in (plan.volume, *([plan.truth] if plan.truth else [])):
        check_exists(path)
    out = make_folder(plan.out)
    cut, labels = make_folder(out / "slices"), make_folder(out / "labels")
    cutting, labelling, restoring, scoring = VOLUME.parts(progress)
    manifest_path, manifest = cut_volume(plan.volume, cut, plan.slices, cutting, overwrite=plan.overwrite, reuse=True)
    final, report = out / f"{manifest.name}_labels.nii.gz", out / f"{manifest.name}_scores.json"
    for path in (final, table_beside(final), *([report] if plan.truth else [])):
        check_output(path, [plan.volume, *([plan.truth] if plan.truth else [])], plan.overwrite)
    outputs = {cut / file: SceneOutputs.beside(labels, Path(file).stem) for file in manifest.slices}
    settings = replace(plan.settings, scene=SceneSettings())
    run = LabelPlan(outputs, labels / "codebook.gpkg", plan.codebook, settings, plan.overwrite)
    labelled = label(run, labelling)
    restored = restore_volume(manifest_path, [labels], final, restoring, overwrite=plan.overwrite)
    scores = None
    if plan.truth:
        scores = score_volume(final, plan.truth, out, scoring)
        text = json.dumps(scores, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
        with write_aside(report) as aside:
            aside.write_text(text, encoding="utf-8")
    progress.show(1.0, "Done")
    return {
        **restored,
        "input": str(plan.volume),
        "manifest": str(manifest_path),
        "axis": manifest.axis,
        "codebook": labelled["codebook"],
        "segmenter": labelled["segmenter"],
        "n_segments": sum(scene["n_segments"] for scene in labelled["scenes"]),
        "failed": labelled["failed"],
        "report": str(report) if scores else None,
        "scores": scores,
    }
