"""Turn a class raster into class polygons that do not overlap, block by block.

The first pass finds the connected components, and which of them touch. These numbers are enough to let small components
join their neighbours. The second pass draws the fragments of each block, and unites those of a component after its last
block.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..classes import fallback_name
from ..errors import SceneError
from ..palette import color_at
from ..progress import SILENT, Progress, Stages
from ..runtime.files import check_output
from ..scene.class_raster import UNCOVERED, ClassRaster, read_class_raster
from ..scene.grid import Window
from ..settings import PolygonSettings
from ..tables.layer_path import split_layer
from ..tables.polygon_table import PolygonBatch
from ..tables.polygons import POLYGONS
from . import dissolve
from .areas import polygon_area_m2
from .blocks import BLOCK, blocks
from .components import BlockLines, find_components, label_components, run_begins
from .dissolve import OpenComponents
from .fragments import Fragments, draw, draw_simplified, without_straight_vertices
from .polygon_pixels import PixelTally
from .polygon_segments import N_TALLIES, SegmentTally, counts_and_confidence
from .sieve import sieve
from .vectorize import to_map

_STAGES = Stages({"Finding components": 30, "Drawing polygons": 70})


@dataclass(frozen=True)
class PolygonResult:
    """What was drawn.

    Attributes:
        path: the GeoPackage.
        n_polygons: features in its layer `polygons`.
        n_sieved_px: pixels whose class the minimum mapping unit changed.
        n_cut_parts: connected components that are so large that they became several polygons, cut along the blocks.
    """

    path: Path
    n_polygons: int
    n_sieved_px: int
    n_cut_parts: int = 0

    def to_dict(self) -> dict[str, Any]:
        """Return plain values, ready for JSON."""
        return {
            "polygons": str(self.path),
            "n_polygons": self.n_polygons,
            "n_sieved_px": self.n_sieved_px,
            "n_cut_parts": self.n_cut_parts,
        }


def polygonize(
    classes: str | Path,
    out: str | Path,
    settings: PolygonSettings = PolygonSettings(),  # noqa: B008 - frozen
    *,
    segments: str | Path | None = None,
    percent: Callable[[Window], np.ndarray] | None = None,
    overwrite: bool = False,
    progress: Progress = SILENT,
) -> PolygonResult:
    """Write one polygon for each 4-connected component of a class.

    A pixel that has the raster's nodata value belongs to no polygon. If the raster declares none, every pixel does: a
    mask of 0 and 255 becomes polygons of both.

    Memory holds one block, some tens of bytes for each component, and the fragments of components that continue in
    later blocks. A component with more than 200,000 vertices in waiting fragments is not united: its polygons end at
    the sides of the blocks, 2048 pixels apart, and share them. Apart from such components, and from simplified borders
    at the sides of blocks, the polygons do not depend on the blocks.

    Args:
        classes: a class raster; not modified.
        out: the GeoPackage to write.
        settings: minimum mapping unit and simplification.
        segments: a segments file. Segments are counted for the polygon of their class that contains their inner point,
            and their confidence is averaged by area.
        percent: returns the (h, w) confidences of the pixels of a window, 0 to 100; their mean is that of a polygon,
            instead of `segments`. Columns that neither of the two gives are NULL.
        overwrite: whether an existing `out` may be replaced.
        progress: receives every block that is done, and a line about components that are cut.

    Raises:
        SettingsError: A setting is negative.
        SceneError: `classes` is not a class raster.
        SegmentsError: `segments` is not a segments file.
        OutputError: `out` exists or cannot be written.
    """
    check_output(out, [classes, *([split_layer(segments)[0]] if segments else [])], overwrite)
    progress.show(0.0, "Drawing polygons")
    with read_class_raster(classes) as raster:
        tally: SegmentTally | PixelTally | None = None
        if segments:
            tally = SegmentTally(segments, raster.grid, raster.provenance)
        elif percent:
            tally = PixelTally(percent, raster)
        drawing = _Drawing(raster, settings, tally, progress)

        n_polygons = POLYGONS.write(out, drawing.batches(), raster.grid.crs)
    if drawing.n_cut_parts:
        n = drawing.n_cut_parts
        progress.say(
            "1 connected component of a class is too large for one polygon, with more than "
            f"{dissolve.MAX_VERTICES:,} vertices; drawn as several, cut along a grid of {BLOCK} pixels."
            if n == 1
            else f"{n} connected components of classes are too large for one polygon, with more than "
            f"{dissolve.MAX_VERTICES:,} vertices; drawn as several, cut along a grid of {BLOCK} pixels."
        )
    progress.show(1.0)
    return PolygonResult(Path(out), n_polygons, drawing.n_sieved_px, drawing.n_cut_parts)


def _read(raster: ClassRaster, window: Window) -> np.ndarray:
    """Return the (h, w) int32 class ids of a window, `UNCOVERED` for pixels without a class."""
    read = raster.read(window)
    covered = np.ones(read.shape, bool) if raster.nodata is None else read != raster.nodata
    inside = read[covered]
    if len(inside) and not 0 <= int(inside.min()) <= int(inside.max()) <= np.iinfo(np.int32).max:
        raise SceneError(
            f"{raster.path} has values from {inside.min()} to {inside.max()}, but class ids are 0 or more; choose a "
            "class raster."
        )
    return np.where(covered, read.astype(np.int32), np.int32(UNCOVERED))


class _Drawing:
    """The polygons of one class raster, as a stream."""

    def __init__(
        self,
        raster: ClassRaster,
        settings: PolygonSettings,
        tally: SegmentTally | PixelTally | None,
        progress: Progress,
    ) -> None:
        self._raster, self._settings, self._tally, self._progress = raster, settings, tally, progress
        self._finding, self._drawing = _STAGES.parts(progress)
        self._windows = list(blocks(raster.grid))
        self._legend = {each.class_id: (each.name, each.color) for each in raster.classes}
        self.n_sieved_px = self.n_cut_parts = 0

    def batches(self) -> Iterator[PolygonBatch]:
        """Yield all polygons block by block: first those inside the block, then those that end with it."""
        for fragments in self._polygons():
            self._progress.check()
            if len(fragments):
                yield self._batch(fragments)

    def _polygons(self) -> Iterator[Fragments]:
        starts, lines, of_fragment = self._components_after_sieving()
        waiting = _open_components(of_fragment, starts, len(self._class_id), simplified=self._settings.simplify_px > 0)
        for number, window in enumerate(self._windows):
            fragments_here = of_fragment[starts[number] : starts[number + 1]]
            # The last block is still at hand; most scenes have no other.
            found = self._last if number == len(self._windows) - 1 else label_components(_read(self._raster, window))
            for fragments in self._draw(window, found, fragments_here, lines):
                yield waiting.add(fragments)
            yield from waiting.close(number, fragments_here)
            self.n_cut_parts = waiting.n_cut
            self._drawing.show((number + 1) / len(self._windows))

    def _components_after_sieving(self) -> tuple[np.ndarray, BlockLines, np.ndarray]:
        """Return starts and lines of `Components`, and the component of each fragment after sieving."""
        components = find_components(
            lambda window: _read(self._raster, window), self._windows, self._settings.min_unit_px, self._first_pass
        )
        belongs, self._class_id = sieve(
            components.size, components.class_id, components.edges, self._settings.min_unit_px
        )
        self._progress.check()
        self.n_sieved_px = int(components.size[self._class_id[belongs] != components.class_id].sum())
        self._last = components.last
        return components.starts, components.lines, belongs.astype(np.int32)[components.of_fragment]

    def _first_pass(self, share: float) -> None:
        self._progress.check()
        self._finding.show(share)

    def _draw(
        self, window: Window, found: tuple[np.ndarray, int], of_fragment: np.ndarray, lines: BlockLines
    ) -> Iterator[Fragments]:
        """Yield the fragments of one block.

        Args:
            window: the block.
            found: its fragments, as `label_components` returns them.
            of_fragment: the component, after sieving, of each fragment of the block.
            lines: between the blocks.
        """
        labels, n = found
        if n != len(of_fragment):
            raise SceneError(f"{self._raster.path} changed while it was read; run again when nothing writes to it.")
        if not n:
            return
        # Fragments whose components were joined become one, so that no border remains between them.
        component_at = np.append(of_fragment, np.int32(UNCOVERED))[labels]
        fragments, n_fragments = label_components(component_at)
        component = np.empty(n_fragments, np.int64)
        some = np.flatnonzero(run_begins(fragments) & (fragments >= 0))
        component[fragments.ravel()[some]] = component_at.ravel()[some]
        if self._tally:
            tallies = self._tally.of_block(window, fragments, self._class_id[component])
        else:
            tallies = np.zeros((n_fragments, N_TALLIES))
        if self._settings.simplify_px:
            drawn = iter([draw_simplified(fragments, window, self._settings.simplify_px, lines.hold)])
        else:
            drawn = draw(fragments, window)
        for polygons, fragment in drawn:
            yield Fragments(polygons, component[fragment], tallies[fragment])

    def _batch(self, fragments: Fragments) -> PolygonBatch:
        n, class_ids = len(fragments), self._class_id[fragments.components]
        different, which = np.unique(class_ids, return_inverse=True)
        entries = [self._legend.get(class_id) or _unnamed(class_id) for class_id in different.tolist()]
        area = polygon_area_m2(fragments.polygons, self._raster.grid)
        counts, confidence = np.full(n, -1), np.full(n, np.nan)
        if self._tally:
            found, confidence = counts_and_confidence(fragments.tallies)
            counts = found if self._tally.counts_segments else counts
        return PolygonBatch(
            to_map(fragments.polygons, self._raster.grid),
            {
                "class_id": class_ids,
                "class_name": np.array([name for name, _ in entries], object)[which],
                "color": np.array([color for _, color in entries], object)[which],
                "area_m2": np.full(n, np.nan) if area is None else area,
                "n_segments": counts,
                "confidence": confidence,
            },
        )


def _open_components(of_fragment: np.ndarray, starts: np.ndarray, n: int, *, simplified: bool) -> OpenComponents:
    block = np.repeat(np.arange(len(starts) - 1, dtype=np.int32), np.diff(starts))
    first, last = np.full(n, len(starts), np.int32), np.zeros(n, np.int32)
    np.minimum.at(first, of_fragment, block)
    np.maximum.at(last, of_fragment, block)
    # Simplified polygons keep vertices at the sides of blocks, since their neighbours have these vertices too.
    return OpenComponents(first != last, last, (lambda united: united) if simplified else without_straight_vertices)


def _unnamed(class_id: int) -> tuple[str, str]:
    """Return a name and a colour for a class of a raster that another program wrote."""
    return fallback_name(class_id), color_at(class_id)
