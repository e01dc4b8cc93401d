"""Compare clusters with a reference: a table, proposals of names, and on request a codebook that has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import SegmentsError, SettingsError
from ..progress import Progress
from ..reports.small_table import check_table
from ..runtime.files import check_outputs
from ..settings import CrosswalkSettings
from ..tables.codebook import Codebook, read_codebook, write_codebook
from ..tables.layer_path import split_layer
from .crosswalk import accept, agreement, joined, propose
from .crosswalk_table import rows_of, write_crosswalk
from .overlaps import measure_overlaps
from .reference import open_reference


@dataclass(frozen=True)
class CrosswalkPlan:
    """What to compare, and where the results go.

    Attributes:
        segments: segments files with clusters of the codebook.
        codebook: its file.
        reference: a polygon layer or a class raster.
        field: of a polygon layer that holds the class; None for the first of the usual names.
        palette: what the values of a raster mean; None for what it says itself.
        ignore: names or values of the reference that do not count.
        settings: when a name is proposed.
        table: of the overlaps (.gpkg or .csv); None for none.
        accepted: classes whose proposal is accepted; None for all.
        new_codebook: file that gets the codebook with the accepted names; None for none.
        overwrite: whether outputs that exist may be replaced.
    """

    segments: Sequence[str | Path]
    codebook: str | Path
    reference: str | Path
    field: str | None = None
    palette: Any = None
    ignore: Sequence[str | int] = ()
    settings: CrosswalkSettings = CrosswalkSettings()
    table: Path | None = None
    accepted: Sequence[int] | None = None
    new_codebook: Path | None = None
    overwrite: bool = False


def name_from(plan: CrosswalkPlan, progress: Progress) -> dict[str, Any]:
    """Run a comparison and write what the plan asks for. The inputs are only read.

    Returns:
        `classes` (see `Proposal.to_dict`), `n_proposed`, `n_accepted`, `overall` (see `agreement`), `joined` (names
        that several classes would have), `problems`, and the paths `table` and `new_codebook`; ready for JSON.

    Raises:
        SegmentsError: A file is not a segments file, or has clusters of another codebook.
        CodebookError: The codebook cannot be read.
        TruthError: The reference cannot be used, or does not overlap the scenes.
        SettingsError: A class to accept or to ignore does not exist.
        OutputError: An output exists or cannot be written.
    """
    outputs = [path for path in (plan.table, plan.new_codebook) if path is not None]
    inputs = [split_layer(path)[0] for path in (*plan.segments, plan.codebook, plan.reference)]
    if plan.table is not None:
        check_table(plan.table, "the table of overlaps")
    check_outputs(outputs, inputs, plan.overwrite)
    if not plan.segments:
        raise SegmentsError("No segments file is given; name at least one.")
    if plan.accepted is not None and plan.new_codebook is None:
        raise SettingsError("accept is given without a new codebook, which would hold the names; give both.")
    codebook = read_codebook(plan.codebook)
    reference = open_reference(plan.reference, plan.field, plan.palette, progress)
    ignore = [str(each) for each in plan.ignore]
    overlaps = measure_overlaps(plan.segments, codebook, plan.codebook, reference, ignore, progress.part(0, 0.95))
    proposals = propose(overlaps, codebook, plan.settings)
    named = accept(codebook, proposals, plan.accepted)
    for problem in overlaps.problems:
        progress.warn(problem)
    if plan.table is not None:
        write_crosswalk(plan.table, rows_of(overlaps, proposals))
    if plan.new_codebook is not None:
        write_codebook(plan.new_codebook, named, split_layer(plan.codebook)[0])
    return {
        "classes": [each.to_dict() for each in proposals],
        "n_proposed": sum(each.proposal is not None for each in proposals),
        "n_accepted": _n_changed(codebook, named) if plan.new_codebook else 0,
        "overall": agreement(overlaps, codebook),
        "joined": joined(codebook, proposals),
        "problems": overlaps.problems,
        "table": str(plan.table) if plan.table else None,
        "new_codebook": str(plan.new_codebook) if plan.new_codebook else None,
    }


def _n_changed(before: Codebook, after: Codebook) -> int:
    """Return the number of classes that got a name."""
    owner = before.resolve().of_class_id
    changed = {
        owner.get(row.class_id, row.cluster) if row.class_id is not None else row.cluster
        for row, new in zip(before.rows, after.rows, strict=True)
        if row.class_name != new.class_name
    }
    return len(changed)
