"""Add the segments of scenes that arrived later to a codebook, without changing what its classes mean.

The segments stream by in batches, so memory stays flat however many they are. The codebook that is read stays as it is
until the new one is complete.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..codebook.grow import Arrivals, NewClusters, find_groups, grown
from ..codebook.statistics import Statistics
from ..errors import CodebookError, PflKindError, SegmentsError
from ..progress import Progress
from ..runtime.versions import versions
from ..settings import UpdateSettings
from ..tables.codebook import Codebook, read_codebook, write_codebook
from ..tables.codebook_settings import UPDATES
from ..tables.segments import SegmentBatch, SegmentsMeta, count_segments, require_meta
from .apply import clusters_of, look_of_codebook, look_of_segments
from .fit import draw_sample
from .stages import FIT


@dataclass(frozen=True)
class Update:
    """What an update did.

    Attributes:
        codebook: the new one.
        n_segments: segments that arrived.
        n_far: of these, segments far from all old clusters.
        n_new: clusters that were added.
    """

    codebook: Codebook
    n_segments: int
    n_far: int
    n_new: int


def update_codebook(
    source: Path, segments: Sequence[Path], out: Path, settings: UpdateSettings, progress: Progress
) -> Update:
    """Add segments to a codebook and write the result; the order of the files does not matter.

    Args:
        source: the old codebook. It may be `out`; it stays until the new one stands.
        segments: of the scenes that arrived, segmented with the bands and stretch of the codebook.
        out: the codebook to write.
        settings: which segments are far, and when they make new clusters.
        progress: receives warnings; may cancel between batches.

    Raises:
        CodebookError: The codebook cannot be read or added to, or has these segments already.
        SegmentsError: A file is not a segments file, or its bands or stretch are not those of the codebook.
        PflKindError: A file has PFLs of another kind than the codebook.
    """
    old = read_codebook(source)
    metas = {path: require_meta(path) for path in dict.fromkeys(segments)}
    for path, meta in metas.items():
        _check(path, meta, source, old)
    # Sums of floats depend on the order.
    ordered = sorted(metas, key=lambda path: (metas[path].scene_id, path.name))
    stamp = _stamp(ordered, metas)
    history = old.settings.get(UPDATES, [])
    if any(entry.get("segments") == stamp for entry in history):
        raise CodebookError(f"An earlier update added these segments to {source}; give only segments that are new.")
    reading, seeking, counting = FIT.parts(progress)
    arrivals = Arrivals(old, settings.far)

    def far(batch: SegmentBatch) -> np.ndarray:
        return arrivals.far(batch.pfl, str(batch["pfl_kind"][0]))

    reading.show(0.0)
    sample = draw_sample(ordered, old.pfl_kind, settings.far_sample, reading, far)
    if not arrivals.n:
        raise CodebookError("The segments files hold no segments to add; choose other files.")
    seeking.show(0.0)
    found = find_groups(sample, float(arrivals.reach.min()), settings)
    new = grown(old, found, arrivals.moved() if settings.centres == "online" else None)
    new = replace(new, rows=_counted(new, ordered, counting))
    entry = {
        "settings": asdict(settings),
        "versions": versions(),
        "segments": stamp,
        "predecessor": old.identity(),
        "n_scenes": len(ordered),
        "n_segments": arrivals.n,
        "n_far": arrivals.n_far,
        "n_new_clusters": len(found.centroids),
    }
    new = replace(new, settings={**old.settings, UPDATES: [*history, entry]})
    _tell(arrivals, found, progress)
    write_codebook(out, new, source)
    return Update(new, arrivals.n, arrivals.n_far, len(found.centroids))


_LOOK = {
    "bands": "bands",
    "stretch": "stretch",
    "scaling": "scaling of the feature raster",
    "colours": "red, green and blue bands",
}
"""What must be alike, by its key in `look_of_segments`, and its words."""


def _check(path: Path, meta: SegmentsMeta, source: Path, codebook: Codebook) -> None:
    if meta.pfl_kind != codebook.pfl_kind:
        raise PflKindError(
            f"{path} has PFLs of the kind {meta.pfl_kind!r}, but the codebook {source} is for {codebook.pfl_kind!r}; "
            "segment the scenes with the codebook's segmenter and bands, and with --features plain if its kind does "
            "not name an encoder, or fit a new codebook if an earlier version of ALPS made it."
        )
    given, wanted = look_of_segments(meta), look_of_codebook(codebook)
    for key, name in _LOOK.items():
        if given[key] != wanted[key]:
            raise SegmentsError(
                f"{path} was segmented with the {name} {_short(given[key])}, but the codebook {source} was fitted "
                f"with {_short(wanted[key])}; label the scene with `--codebook` first, which takes them from the "
                "codebook."
            )


def _short(value: Any) -> str:
    if isinstance(value, dict):
        if "centre" in value:
            return f"with centres {', '.join(f'{centre:g}' for centre in value['centre'][:3])} …"
        return f"{value.get('low')} to {value.get('high')}"
    return "that the file names" if value is None else str(value)


def _stamp(ordered: Sequence[Path], metas: dict[Path, SegmentsMeta]) -> str:
    """Return a hash of which segments were added, to notice if they are added twice."""
    named = [f"{metas[path].scene_id} {count_segments(path)}" for path in ordered]
    if len(set(named)) < len(named):
        raise SegmentsError("Two of the segments files are of the same scene; give one file for each scene.")
    return hashlib.sha256("\n".join(named).encode()).hexdigest()


def _counted(codebook: Codebook, segments: Sequence[Path], progress: Progress) -> tuple[Any, ...]:
    """Return the rows with the new segments added to their counts and areas."""
    statistics = Statistics(codebook)
    for path, part in progress.over(segments):
        for batch, cluster, _ in clusters_of(path, codebook):
            part.check()
            statistics.add(cluster, batch["area_m2"])
        part.show(1.0)
    rows = []
    for old, counted in zip(codebook.rows, statistics.rows(codebook)):
        if old.cluster is None:
            rows.append(old)
            continue
        # A new cluster, and an old one without segments, has no earlier area.
        before = 0.0 if old.area_m2 is None and not old.n_segments else old.area_m2
        known = before is not None and counted.area_m2 is not None
        area = round((before or 0.0) + (counted.area_m2 or 0.0), 4) if known else None
        rows.append(replace(old, n_segments=old.n_segments + counted.n_segments, area_m2=area))
    return tuple(rows)


def _tell(arrivals: Arrivals, found: NewClusters, progress: Progress) -> None:
    n_new = len(found.centroids)
    progress.say(
        f"{arrivals.n_far:,} of {arrivals.n:,} segments are far from all old clusters; 1 new cluster was added."
        if n_new == 1
        else f"{arrivals.n_far:,} of {arrivals.n:,} segments are far from all old clusters; {n_new} new clusters were "
        "added."
    )
    if found.n_left_out:
        progress.warn(
            f"Groups of far segments that were not added: {found.n_left_out}, because only {n_new} new clusters may be "
            "added; allow more, or fit a new codebook if the new scenes differ that much."
        )
