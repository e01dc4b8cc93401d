"""Compare two dates: write raster, polygons, table and picture of what changed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import __version__
from ..errors import SegmentsError
from ..pages.report import write_texts
from ..progress import Progress, Stages
from ..reports.small_table import check_table
from ..runtime.files import check_outputs
from ..scene.names import SEGMENTS_ENDING
from ..settings import ChangeSettings, PolygonSettings, to_dict
from ..tables.codebook import read_codebook
from ..tables.layer_path import split_layer
from .dates import two_dates
from .flows import draw_flows
from .legend import changes_of, legend
from .outputs import table_rows, write_changes, write_polygons, write_raster
from .pairs import find_changes

_STAGES = Stages({"Comparing segments": 40, "Writing changes": 30, "Drawing polygons": 30})


_SUSPICIOUS = 0.5
"""Share of changed ground above which the images rather than the ground differ."""


@dataclass(frozen=True)
class ChangePlan:
    """What to compare, and where the results go; None for an output that is not wanted.

    Attributes:
        before: segments file of the earlier date, with clusters of the codebook.
        after: that of the later date.
        codebook: file of the classes of both.
        raster: GeoTIFF of the changes.
        polygons: their polygons.
        table: areas by class before and after (.gpkg or .csv).
        picture: where the ground of each class went (.svg).
        settings: tolerance.
        drawing: minimum mapping unit and simplification of the polygons.
        overwrite: whether outputs that exist may be replaced.
    """

    before: str | Path
    after: str | Path
    codebook: str | Path
    raster: Path
    polygons: Path | None = None
    table: Path | None = None
    picture: Path | None = None
    settings: ChangeSettings = ChangeSettings()
    drawing: PolygonSettings = PolygonSettings()
    overwrite: bool = False

    @classmethod
    def inside(
        cls, folder: Path, before: str | Path, after: str | Path, codebook: str | Path, **more: Any
    ) -> ChangePlan:
        """Return a plan that writes all outputs into a folder, named after the later date."""
        stem = split_layer(after)[0].stem.removesuffix(SEGMENTS_ENDING)
        return cls(
            before,
            after,
            codebook,
            folder / f"{stem}_change.tif",
            folder / f"{stem}_change_polygons.gpkg",
            folder / f"{stem}_change.csv",
            folder / f"{stem}_change.svg",
            **more,
        )


def find_change(plan: ChangePlan, progress: Progress) -> dict[str, Any]:
    """Run a comparison. The inputs are only read.

    Returns:
        `changes` (see `table_rows`), `changed_share`, `changed_m2`, `n_polygons`, `classes` (values of the raster) and
        the paths of the outputs; ready for JSON.

    Raises:
        SegmentsError: A file is not a segments file, has clusters of another codebook, or the two do not overlap.
        CodebookError: The codebook cannot be read.
        OutputError: An output exists or cannot be written.
    """
    outputs = [path for path in (plan.raster, plan.polygons, plan.table, plan.picture) if path is not None]
    if plan.table is not None:
        check_table(plan.table, "the table of changes")
    check_outputs(outputs, [split_layer(path)[0] for path in (plan.before, plan.after, plan.codebook)], plan.overwrite)
    codebook = read_codebook(plan.codebook)
    resolved = codebook.resolve()
    before, after, grid = two_dates(plan.before, plan.after, codebook, plan.codebook)
    comparing, writing, drawing = _STAGES.parts(progress)
    found = find_changes(before, after, grid, codebook, plan.settings, comparing)
    if not found.flows:
        raise SegmentsError(
            f"{plan.before} and {plan.after} have no ground in common where both have a class; choose two dates of the "
            "same ground."
        )
    changes = changes_of(found.flows, resolved)
    provenance = {
        "compared_by": __version__,
        "before": before.meta.scene_name,
        "after": after.meta.scene_name,
        "settings": to_dict(plan.settings),
    }
    write_raster(plan.raster, (before, after), grid, found, changes, provenance, writing)
    n_polygons = None
    if plan.polygons is not None:
        n_polygons = write_polygons(plan.polygons, plan.raster, changes, plan.drawing, drawing)
    rows = table_rows(found.flows, changes, resolved)
    if plan.table is not None:
        write_changes(plan.table, rows)
    if plan.picture is not None:
        title = f"{before.meta.scene_name} → {after.meta.scene_name}"
        write_texts({plan.picture: str(draw_flows(title, found.flows, resolved)) + "\n"})
    changed_share = sum(row["share"] for row in rows if row["changed"])
    if changed_share > _SUSPICIOUS:
        progress.warn(
            f"The two dates differ on {changed_share:.0%} of the ground, probably because light, season or sensor "
            "differ rather than the ground; read the changes with care."
        )
    area = sum(flow.area_m2 for flow in found.flows if flow.before != flow.after)
    return {
        "changes": rows,
        "changed_share": changed_share,
        "changed_m2": area if math.isfinite(area) else None,
        "n_polygons": n_polygons,
        "classes": [
            {"class_id": each.class_id, "name": each.name, "color": each.color[:7]} for each in legend(changes)
        ],
        **{name: str(path) if (path := getattr(plan, name)) else None
           for name in ("raster", "polygons", "table", "picture")},
    }  # fmt: skip
