"""Report on a folder of labels: one page and the tables behind it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..pages.report import Report, to_csv, write_texts
from ..pages.template import Cell
from ..progress import Progress, Stages
from ..runtime.files import check_outputs
from ..scene.names import distinct_stems, find_scenes
from ..settings import ReportSettings
from .gather import Gathered, gather
from .masks import find_labelled
from .page import to_page
from .statistics import N_OCTAVES
from .thumbnails import thumbnails

PAGE = "report.html"
TABLES = ("classes.csv", "scenes.csv", "sizes.csv", "duplicates.csv", "doubtful.csv")

_STAGES = Stages({"Reading masks": 70, "Drawing samples": 25, "Writing the report": 5})


def report_on_labels(
    labels: Sequence[Path],
    out: Path,
    scenes: Sequence[str],
    settings: ReportSettings,
    progress: Progress,
    *,
    overwrite: bool = False,
) -> dict[str, Any]:
    """Write a page and its tables.

    Args:
        labels: folders that `alps label` or `alps boxes` wrote, or class rasters of them.
        out: folder for `report.html` and the tables; it must exist.
        scenes: the rasters that were labelled, for pictures of samples; may be empty.
        settings: how many samples, how large.
        progress: receives each finished scene.
        overwrite: outputs that exist may be replaced.

    Returns:
        A summary ready for JSON.

    Raises:
        DatasetError: No labels were found.
        SettingsError: A setting is out of range.
        OutputError: An output exists or cannot be written.
    """
    labelled = find_labelled(labels)
    inputs = [path for scene in labelled for path in (scene.classes, scene.masks) if path]
    check_outputs([out / name for name in (PAGE, *TABLES)], inputs, overwrite)
    images = _images(scenes)
    if scenes and not images.keys() & {scene.stem for scene in labelled}:
        progress.warn("None of the scenes has the name of a class raster, so samples are shown on a plain background.")
    reading, drawing, _ = _STAGES.parts(progress)
    gathered = gather(labelled, settings, reading)
    figures = gathered.figures
    examples = [*figures.doubtful.sorted(), *(e for class_id in figures.classes for e in figures.samples(class_id))]
    classes = {scene.stem: scene.classes for scene in labelled if scene.classes}
    colors = {each.class_id: each.color for each in figures.classes.values()}
    pictures = thumbnails(examples, images, classes, colors, settings.thumbnail_px, drawing)
    folder = labels[0] if labels[0].is_dir() else labels[0].parent
    title = f"Labels in {folder.resolve().name}"
    page = to_page(gathered, pictures, title, bool(images))
    write_texts({out / name: text for name, text in {**_tables(gathered), PAGE: page}.items()})
    progress.show(1.0, "Done")
    return _summary(gathered, out)


def _images(scenes: Sequence[str]) -> dict[str, Path]:
    """Return scenes by the stem that a run with all of them gave their outputs."""
    if not scenes:
        return {}
    return {stem: path for path, stem in distinct_stems(find_scenes(scenes)).items()}


def _tables(gathered: Gathered) -> dict[str, str]:
    classes = sorted(gathered.figures.classes.values(), key=lambda each: each.class_id)
    names = {each.class_id: each.name for each in classes}
    texts = (
        _csv(
            "class_id,name,color,pixels,masks,scenes,mean_size_px,median_size_px,mean_confidence,mean_hull_box_iou",
            [
                (
                    *(each.class_id, each.name, each.color, each.n_px, each.n_masks, each.n_scenes),
                    *(each.mean("mask_px", "n_masks"), each.median_size, each.mean("score_sum", "n_scored")),
                    each.mean("iou_sum", "n_boxed"),
                )
                for each in classes
            ],
        ),
        _csv(
            "scene,width,height,covered_share,masks,mean_confidence,duplicates",
            [
                (
                    *(each.stem, each.width, each.height, each.covered_share, each.n_masks),
                    *(each.mean_score, len(each.duplicates)),
                )
                for each in gathered.scenes
            ],
        ),
        _csv(
            "class_id,name,from_px,to_px,masks",
            [
                (each.class_id, each.name, 2**n, 2 ** (n + 1) - 1, int(each.octaves[n]))
                for each in classes
                for n in range(N_OCTAVES)
                if each.octaves[n]
            ],
        ),
        _csv(
            "scene,mask,other_mask,iou",
            [(scene.stem, each.first, each.second, each.iou) for scene in gathered.scenes for each in scene.duplicates],
        ),
        _csv(
            "scene,mask,class_id,class_name,confidence,area_px",
            [
                (each.stem, each.mask_id, each.class_id, names.get(each.class_id, ""), each.score, each.area_px)
                for each in gathered.figures.doubtful.sorted()
            ],
        ),
    )
    return dict(zip(TABLES, texts, strict=True))


def _csv(columns: str, rows: Sequence[Sequence[Cell]]) -> str:
    return to_csv(Report("", (), (), {name: name for name in columns.split(",")}, rows))


def _summary(gathered: Gathered, out: Path) -> dict[str, Any]:
    scenes = gathered.scenes
    n_px = sum(each.width * each.height for each in scenes)
    covered = sum(each.covered_share * each.width * each.height for each in scenes)
    return {
        "report": str(out / PAGE),
        "tables": [str(out / name) for name in TABLES],
        "n_scenes": len(scenes),
        "n_masks": sum(each.n_masks for each in scenes),
        "n_classes": sum(each.n_px > 0 for each in gathered.figures.classes.values()),
        "n_duplicates": sum(len(each.duplicates) for each in scenes),
        "n_unclassified": gathered.figures.n_unclassified,
        "covered_share": covered / n_px,
        "failed": gathered.failed,
    }
