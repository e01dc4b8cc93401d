"""Compare numbers of clusters on segments files, and write the comparison."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..codebook.choose_k import CLEAR_SILHOUETTE, KChoice, KRow, choose_k
from ..codebook.dirichlet import LEAST_WEIGHT
from ..pages.plot import Chart
from ..pages.report import Report, ReportOutputs, write_report
from ..progress import Progress
from ..settings import ChooseKSettings
from ..tables.layer_path import split_layer
from .fit import describe_segments, draw_sample
from .stages import CHOOSE_K

_COLUMNS = {
    "clusters": "K",
    "inertia": "Inertia",
    "silhouette": "Silhouette",
    "davies_bouldin": "Davies–Bouldin",
    "stability": "Stability (ARI)",
    "smallest_share": "Smallest cluster (share of the area)",
    "suggested": "Suggested by",
}
_CHARTS = {
    "silhouette": ("Silhouette", "Higher is better: segments lie nearer to their own cluster than to the next one."),
    "davies_bouldin": ("Davies–Bouldin index", "Lower is better: clusters are compact and lie far apart."),
    "stability": ("Stability (ARI)", "Higher is better: 1 means that every start finds the same clusters."),
    "inertia": ("Inertia", "Falls with every further cluster. After a bend, more clusters add little."),
}
_INDEX_NAMES = {
    "silhouette": "silhouette",
    "davies_bouldin": "Davies–Bouldin",
    "stability": "stability",
    "elbow": "elbow",
}


def choose_k_of_segments(
    segments: Sequence[Path],
    outputs: ReportOutputs,
    settings: ChooseKSettings,
    progress: Progress,
    overwrite: bool = False,
) -> dict[str, Any]:
    """Compare numbers of clusters on the segments of one or many scenes, in any order, and write the comparison.

    Returns:
        The figures of `KChoice`, ready for JSON.

    Raises:
        SegmentsError: A file is not a segments file.
        PflKindError: The files hold PFLs of different kinds.
        SettingsError: A setting is out of range.
        CodebookError: The files have no segments, or fewer than the smallest K.
        OutputError: An output exists or cannot be written.
    """
    outputs.check([split_layer(path)[0] for path in segments], overwrite)
    described = describe_segments(segments, progress)
    reading, comparing = CHOOSE_K.parts(progress)
    reading.show(0.0)
    sample = draw_sample(segments, described["pfl_kind"], settings.sample, reading)
    choice = choose_k(sample, settings, comparing)
    figures = {**choice.to_dict(), "pfl_kind": sample.pfl_kind}
    write_report(_report(choice), figures, outputs)
    return {**figures, **outputs.to_dict()}


def _report(choice: KChoice) -> Report:
    rows = choice.rows
    marked = next(number for number, row in enumerate(rows) if row.clusters == choice.suggested)
    numbers = [row.clusters for row in rows]
    labels = [str(k) for k in numbers]
    charts = [
        Chart(title, "clusters (K)", labels, {title: [getattr(row, name) for row in rows]}, marked, note, numbers)
        for name, (title, note) in _CHARTS.items()
    ]
    return Report(
        title="How many clusters?",
        paragraphs=[
            _reason(choice),
            "These figures do not know which classes you want, so treat the suggestion as a starting point. More "
            "clusters separate fine classes better, and you can give several of them the same name later. Fewer "
            "clusters are quicker to name.",
        ],
        charts=charts,
        columns=_COLUMNS,
        rows=[_cells(row, choice) for row in rows],
        marked=marked,
        notes=_notes(choice),
    )


def _reason(choice: KChoice) -> str:
    best = max(row.silhouette or 0.0 for row in choice.rows)
    if best >= CLEAR_SILHOUETTE:
        return (
            f"Suggested: {choice.suggested} clusters. The groups are distinct, and this number has the best silhouette."
        )
    return (
        f"Suggested: {choice.suggested} clusters, where the inertia bends. No number reaches a silhouette of "
        f"{CLEAR_SILHOUETTE:g}, so the groups are not distinct and the best silhouette says little."
    )


def _cells(row: KRow, choice: KChoice) -> list[Any]:
    by = [_INDEX_NAMES[name] for name, k in choice.by_index.items() if k == row.clusters]
    if row.clusters == choice.suggested:
        by.insert(0, "rule")
    figures = (row.clusters, row.inertia, row.silhouette, row.davies_bouldin, row.stability, row.smallest_share)
    return [*figures, "; ".join(by)]


def _notes(choice: KChoice) -> list[str]:
    notes = [
        f"These figures come from {choice.n_sample:,} of {choice.n_seen:,} segments, the silhouette from "
        f"{choice.n_silhouette:,} of them. k-means and inertia weight segments by area. The other figures count every "
        "segment once."
    ]
    mixture = choice.mixture
    if mixture is not None:
        notes.append(
            f"Unknown K: a Dirichlet-process mixture of at most {mixture.n_most} components was fitted on "
            f"{mixture.n_sample:,} segments. {mixture.n_components} components hold at least {LEAST_WEIGHT:.0%} of "
            f"the segments each, {mixture.n_any} hold any at all. The mixture splits every group that is not a single "
            "Gaussian, so on real images this number grows with the number of segments. It shows how fine groups could "
            "be, not how many classes there are."
        )
    return notes
