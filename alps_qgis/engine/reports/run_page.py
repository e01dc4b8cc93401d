"""Lay out the report on a run: what was found first, then what needs a look, then how it was made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import shapely

from ..classes import Resolved
from ..labels.class_figures import ClassFigures, together
from ..labels.class_owners import ClassOwners
from ..pages.template import Cell, render
from ..progress import Progress
from ..settings import LabelSettings
from ..settings.fields import fields_of, groups_of
from .areas import area_unit
from .charts import bars
from .cluster_picture import cluster_picture
from .run_facts import RunFacts, SceneFacts
from .run_pictures import class_map, scene_picture, segment_pictures
from .run_sample import N_DOUBTFUL, N_PFL, Doubtful, RunSample

_MAX_SCENES = 6
_SCENE_PX, _SCENES_PX = 460, 280
"""Side of the picture of a single scene, and of each of several."""

_MAX_ROWS = 200
_MAX_BARS = 40
_MAX_WARNINGS = 20


def to_run_page(run: RunFacts, title: str, progress: Progress) -> str:
    """Return the page as HTML that needs no other file and runs no script.

    Args:
        run: what it shows.
        title: heading.
        progress: may cancel between pictures.
    """
    resolved = run.codebook.resolve()
    figures = together(scene.figures for scene in run.scenes.values())
    used = sorted((each for each in figures if each.n_px or each.n_segments), key=lambda e: (-e.n_px, e.class_id))
    unit, size = area_unit([each.area_m2 for each in used])
    n_px = max(sum(each.n_px for each in used), 1)
    classes = [_class(each, n_px, size) for each in used]
    return render(
        "reports/run_page.html.j2",
        title=title,
        lead=_lead(run),
        cards=_cards(run, used, unit, size),
        warnings=list(run.warnings[:_MAX_WARNINGS]),
        n_more_warnings=max(len(run.warnings) - _MAX_WARNINGS, 0),
        n_scenes=len(run.scenes),
        scenes=list(_scenes(run, progress)),
        unit=unit,
        classes=classes,
        n_empty=len(figures) - len(used),
        charts=_charts(run, resolved, classes[:_MAX_BARS], unit),
        doubtful=_doubtful(run, resolved, progress),
        scene_rows=_scene_rows(run),
        failed=list(run.failed),
        made=list(_made(run)),
        settings=list(_settings(LabelSettings, run.settings)),
    )


def _lead(run: RunFacts) -> str:
    n = len(run.codebook.centroids)
    if run.given:
        return f"Labelled with the {n} clusters of a codebook that was fitted earlier, so its classes are the same."
    if len(run.scenes) == 1:
        return f"Labelled with {n} clusters that were fitted to this scene alone: other scenes have other classes."
    return f"Labelled with {n} clusters that were fitted to all {len(run.scenes):,} scenes."


def _cards(run: RunFacts, used: Sequence[ClassFigures], unit: str, size: float) -> list[tuple[str, str]]:
    scenes = run.scenes.values()
    n_px = sum(each.n_px for each in used)
    total = _area(sum(each.area_m2 or 0.0 for each in used), n_px, size)
    # Large scenes count more; without pixels, none does.
    valid = sum(_n_px(scene) / scene.covered_share for scene in scenes if scene.covered_share)
    return [
        *([(f"{len(scenes):,}", "scenes")] if len(scenes) != 1 else []),
        (f"{len(used):,}", "class" if len(used) == 1 else "classes"),
        (f"{total} {unit}", "labelled"),
        (f"{n_px / valid:.1%}" if valid else "–", "of the valid pixels"),
        (f"{sum(scene.n_segments for scene in scenes):,}", "segments"),
        (f"{sum(scene.n_polygons for scene in scenes):,}", "polygons"),
        (_duration(sum(run.durations.values())), "of computing"),
    ]


def _n_px(scene: SceneFacts) -> int:
    return sum(each.n_px for each in scene.figures)


def _class(each: ClassFigures, n_px: int, size: float) -> dict[str, Any]:
    return {
        "name": each.name,
        "color": each.color,
        "area": _area(each.area_m2, each.n_px, size),
        "share": each.n_px / n_px,
        "n_segments": each.n_segments,
        "confidence": each.confidence,
    }


def _area(area_m2: float | None, n_px: int, size: float) -> str:
    """Return an area with three digits that count."""
    if not size or area_m2 is None:
        return f"{n_px:,}"
    value = area_m2 / size
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _charts(run: RunFacts, resolved: Resolved, classes: Sequence[Mapping[str, Any]], unit: str) -> list[str]:
    names, colors = [each["name"] for each in classes], [each["color"] for each in classes]
    title = "Pixels of each class" if unit == "px" else f"Area of each class ({unit})"
    shown = [f"{each['area']}  ({each['share']:.1%})" for each in classes]
    charts: list[str] = [bars(title, names, [each["share"] for each in classes], colors, shown)] if classes else []
    samples = [scene.sample.pfl for scene in run.scenes.values()]
    whole = RunSample("", run.codebook.pfl_kind, N_PFL, 0).pfl
    for sample in samples:
        whole.merge(sample)
    picture = cluster_picture(whole, run.codebook, resolved)
    return [*charts, *([picture] if picture else [])]


def _scenes(run: RunFacts, progress: Progress) -> Iterator[dict[str, Any]]:
    side = _SCENE_PX if len(run.scenes) == 1 else _SCENES_PX
    for name, facts in list(run.scenes.items())[:_MAX_SCENES]:
        progress.check()
        yield {"name": name, "image": scene_picture(facts, run, side), "map": class_map(facts, side)}


def _doubtful(run: RunFacts, resolved: Resolved, progress: Progress) -> list[dict[str, Any]]:
    segments = sorted(each for scene in run.scenes.values() for each in scene.sample.doubtful)[:N_DOUBTFUL]
    classes = {each.class_id: each for each in resolved.classes}
    owners = ClassOwners.of(resolved)
    pictures = segment_pictures(segments, run, progress)
    rows = []
    for each in segments:
        found = classes.get(int(owners.classes(np.array([each.cluster]), np.array([each.override]))[0]))
        rows.append(
            {
                "picture": pictures.get((each.scene, each.segment_id)),
                "color": found.color if found else "#888888",
                "class_name": found.name if found else "no class",
                "confidence": each.confidence,
                "segment_id": each.segment_id,
                "scene": each.scene,
                "where": _where(each),
            }
        )
    return rows


def _where(each: Doubtful) -> str:
    """Return a point inside the segment, in the coordinates of its layer."""
    x, y = shapely.get_coordinates(shapely.point_on_surface(shapely.from_wkb(each.wkb)))[0]
    digits = 5 if max(abs(x), abs(y)) <= 360 else 1
    return f"at {x:.{digits}f}, {y:.{digits}f}"


def _scene_rows(run: RunFacts) -> list[Sequence[Cell]]:
    scenes = sorted(run.scenes.items(), key=lambda item: (item[1].covered_share, item[0]))
    return [
        (name, facts.n_segments, facts.n_polygons, f"{facts.covered_share:.1%}", _largest(facts))
        for name, facts in scenes[:_MAX_ROWS]
    ]


def _largest(facts: SceneFacts) -> str:
    n_px = _n_px(facts)
    if not n_px:
        return "–"
    each = max(facts.figures, key=lambda found: (found.n_px, -found.class_id))
    return f"{each.name} ({each.n_px / n_px:.0%})"


def _made(run: RunFacts) -> Iterator[tuple[str, str]]:
    yield "Segmenter", run.segmenter
    yield "Kind of PFL, with the hash of the model", run.codebook.pfl_kind
    yield "Codebook", "of an earlier run" if run.given else "fitted in this run"
    changed = [f"{title}: {value}" for title, value, _ in _settings(LabelSettings, run.settings, changed_only=True)]
    yield "Settings that differ from their defaults", "; ".join(changed) or "none"
    for name, seconds in run.durations.items():
        yield f"Time for {name}", _duration(seconds)
    yield "Versions", ", ".join(f"{name} {version}" for name, version in run.versions.items())


def _settings(
    cls: type, values: Mapping[str, Any], changed_only: bool = False, part: str = ""
) -> Iterator[tuple[str, str, str]]:
    """Yield title, value and group of each setting that the run recorded."""
    for each in fields_of(cls):
        if each.name in values and not (changed_only and _same(values[each.name], each.default)):
            yield each.title, _shown(values[each.name]), part
    for name, group in groups_of(cls).items():
        yield from _settings(group, values.get(name, {}), changed_only, getattr(group, "TITLE", name) or name)


def _same(value: Any, default: Any) -> bool:
    return value == default or (isinstance(value, (list, tuple)) and list(value) == list(default or ()))


def _shown(value: Any) -> str:
    if value is None:
        return "automatic"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.1f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
