"""Draw where the ground of each class went, as SVG: classes of the earlier date left, those of the later date right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from ..classes import Resolved
from ..pages.template import render
from ..reports.areas import area_unit
from .pairs import Flow

_WIDTH, _HEIGHT = 760, 460
_TOP, _BOTTOM, _SIDE, _BAR = 52, 34, 190, 16
_GAP, _LINE = 8, 13
_MAX_CLASSES = 14
_OTHER, _OTHER_COLOR = -1, "#9a9a9a"
_MAX_NAME = 24


@dataclass(frozen=True)
class _End:
    """One class at one date."""

    y: float
    height: float
    text_y: float
    name: str
    short_name: str
    color: str
    shown: str


def draw_flows(title: str, flows: Sequence[Flow], resolved: Resolved) -> Markup:
    """Return the picture. Classes with little ground are drawn together as "other".

    Args:
        title: above the picture.
        flows: all ground that was compared.
        resolved: the classes.
    """
    known = all(flow.area_m2 == flow.area_m2 for flow in flows)
    sizes = _with_other(flows, known)
    total = sum(sizes.values()) or 1.0
    largest = [max(_ends(sizes, side).values(), default=0.0) for side in (0, 1)]
    unit, unit_m2 = area_unit(largest) if known else ("px", 1.0)
    names = {each.class_id: (each.name, each.color) for each in resolved.classes} | {_OTHER: ("other", _OTHER_COLOR)}
    order = [class_id for class_id in names if any(class_id in pair for pair in sizes)]
    n = max(len(_ends(sizes, side)) for side in (0, 1)) if sizes else 1
    scale = (_HEIGHT - _TOP - _BOTTOM - _GAP * (n - 1)) / total
    sides = []
    for side in (0, 1):
        ends, y = {}, float(_TOP)
        for class_id in order:
            size = _ends(sizes, side).get(class_id)
            if size is None:
                continue
            name, color = names[class_id]
            short = name if len(name) <= _MAX_NAME else f"{name[: _MAX_NAME - 1]}…"
            shown = f"{size / unit_m2:,.4g} {unit}"
            ends[class_id] = _End(y, size * scale, y + size * scale / 2, name, short, color, shown)
            y += size * scale + _GAP
        sides.append(_apart(ends))
    return render(
        "change/flows.svg.j2",
        **{"title": title, "width": _WIDTH, "height": _HEIGHT, "bar": _BAR},
        **{"left": _SIDE, "right": _WIDTH - _SIDE - _BAR},
        changed=f"{sum(_size(flow, known) for flow in flows if flow.before != flow.after) / total:.1%}",
        ends=[list(ends.values()) for ends in sides],
        bands=_bands(sizes, sides, order, scale, names, (unit, unit_m2)),
    )


def _with_other(flows: Sequence[Flow], known: bool) -> dict[tuple[int, int], float]:
    """Return the size of each flow, with rare classes as one."""
    of_class: dict[int, float] = defaultdict(float)
    for flow in flows:
        for class_id in {flow.before, flow.after}:
            of_class[class_id] += _size(flow, known)
    largest = sorted(of_class, key=lambda class_id: (-of_class[class_id], class_id))
    shown = set(largest if len(largest) <= _MAX_CLASSES else largest[: _MAX_CLASSES - 1])
    sizes: dict[tuple[int, int], float] = defaultdict(float)
    for flow in flows:
        pair = tuple(class_id if class_id in shown else _OTHER for class_id in (flow.before, flow.after))
        sizes[pair[0], pair[1]] += _size(flow, known)
    return dict(sizes)


def _size(flow: Flow, known: bool) -> float:
    return flow.area_m2 if known else float(flow.n_px)


def _ends(sizes: Mapping[tuple[int, int], float], side: int) -> dict[int, float]:
    ends: dict[int, float] = defaultdict(float)
    for pair, size in sizes.items():
        ends[pair[side]] += size
    return ends


def _apart(ends: dict[int, _End]) -> dict[int, _End]:
    """Move texts of thin bars apart, so that none covers another."""
    at = [end.text_y for end in ends.values()]
    for number in range(1, len(at)):
        at[number] = max(at[number], at[number - 1] + _LINE)
    low = float(_HEIGHT - _BOTTOM)
    for number in reversed(range(len(at))):
        at[number] = min(at[number], low)
        low = at[number] - _LINE
    return {class_id: replace(end, text_y=y) for (class_id, end), y in zip(ends.items(), at, strict=True)}


def _bands(
    sizes: Mapping[tuple[int, int], float],
    sides: Sequence[Mapping[int, _End]],
    order: Sequence[int],
    scale: float,
    names: Mapping[int, tuple[str, str]],
    unit: tuple[str, float],
) -> list[dict[str, object]]:
    """Return a band for each flow; at both ends, bands lie in the order of the classes at the other end."""
    rank = {class_id: number for number, class_id in enumerate(order)}
    left = {class_id: end.y for class_id, end in sides[0].items()}
    right = {class_id: end.y for class_id, end in sides[1].items()}
    starts = {}
    for pair in sorted(sizes, key=lambda pair: (rank[pair[0]], rank[pair[1]])):
        starts[pair] = left[pair[0]]
        left[pair[0]] += sizes[pair] * scale
    bands = []
    for pair in sorted(sizes, key=lambda pair: (rank[pair[1]], rank[pair[0]])):
        height = sizes[pair] * scale
        bands.append(
            {
                "start": starts[pair],
                "end": right[pair[1]],
                "height": height,
                "color": names[pair[1]][1],
                "stays": pair[0] == pair[1],
                "label": f"{names[pair[0]][0]} → {names[pair[1]][0]}: {sizes[pair] / unit[1]:,.4g} {unit[0]}",
            }
        )
        right[pair[1]] += height
    # What stayed lies below what changed.
    return sorted(bands, key=lambda band: not band["stays"])
