"""HRSC2016's XML: ships as rotated rectangles, one file for each image.

`mbox_cx`, `mbox_cy`, `mbox_w`, `mbox_h` are the middle and the sides, `mbox_ang` the angle of the side w in radians,
from the x axis towards the y axis (clockwise on the screen). Coordinates are continuous. `Class_ID` is a number:
100000000 and the class; numbers that HRSC2016 does not name are kept as their digits.

Source: Liu et al. 2017, doi:10.5220/0006120603240331; MMRotate reads the rectangle and the classes in the same way.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np

from ..scene.xml_elements import Node
from .boxes import Annotations
from .gather import DECIMALS, Gather, Sizes, upright
from .voc import score_of
from .xml_tree import add_each, children_at, first, flag_at, number_at, read_root, size_at, text_at

_FIRST_ID = 100000000
_CLASSES = {
    1: "ship",
    2: "aircraft carrier",
    3: "warcraft",
    4: "merchant ship",
    5: "Nimitz",
    6: "Enterprise",
    7: "Arleigh Burke",
    8: "WhidbeyIsland",
    9: "Perry",
    10: "Sanantonio",
    11: "Ticonderoga",
    12: "Kitty Hawk",
    13: "Kuznetsov",
    14: "Abukuma",
    15: "Austen",
    16: "Tarawa",
    17: "Blue Ridge",
    18: "Container",
    19: "OXo|--)",
    20: "Car carrier([]==[])",
    22: "Hovercraft",
    24: "yacht",
    25: "CntShip(_|.--.--|_]=",
    26: "Cruise",
    27: "submarine",
    28: "lute",
    29: "Medical",
    30: "Car carrier(======|",
    31: "Ford-class",
    32: "Midway-class",
    33: "Invincible-class",
}
_NAMES = {str(_FIRST_ID + number): name for number, name in _CLASSES.items()}
_ANGLE_DECIMALS = 9


def read(path: Path, sizes: Sizes) -> Annotations:
    """Read one file.

    Raises:
        AnnotationError: It is not such XML.
    """
    root = read_root(path, "HRSC_Image")
    name = text_at(root, "Img_FileName") or path.stem
    gather = Gather.of_image(path, name, sizes, size_at(root, ("Img_SizeWidth",), ("Img_SizeHeight",)))
    add_each(gather, children_at(root, "HRSC_Objects", "HRSC_Object"), _add)
    return Annotations((gather.image(name),), tuple(gather.flaws))


def _add(gather: Gather, node: Node) -> None:
    oriented = first(node, "mbox_cx") is not None
    if oriented:
        cx, cy, w, h, angle = (number_at(node, f"mbox_{part}") for part in ("cx", "cy", "w", "h", "ang"))
        if w <= 0 or h <= 0:
            raise ValueError("it has no area")
        if not math.isfinite(cx + cy + w + h + angle):
            raise ValueError("a coordinate is not a finite number")
        corners = _rectangle(*_rounded(cx, cy, w, h, angle))
    else:
        corners = upright(*(number_at(node, f"box_{side}") for side in ("xmin", "ymin", "xmax", "ymax")))
    given, class_id = text_at(node, "Object_ID"), text_at(node, "Class_ID")
    gather.add(
        corners,
        _NAMES.get(class_id, class_id),
        line=node.line,
        score=score_of(node),
        difficult=flag_at(node, "difficult"),
        oriented=oriented,
        rounded=not oriented,
        # Longer numbers do not fit int64.
        box_id=int(given) if given.isascii() and given.isdigit() and len(given) < 18 else None,
    )


def _rounded(cx: float, cy: float, w: float, h: float, angle: float) -> tuple[float, ...]:
    """Return a rectangle's numbers, rounded as positions are. Rounded corners would no longer be a rectangle."""
    angle = round(math.remainder(angle, math.tau), _ANGLE_DECIMALS)
    half_turn = round(math.pi, _ANGLE_DECIMALS)
    # −π and π are one direction; equal boxes get equal corners.
    angle = half_turn if angle == -half_turn else angle
    return (*(round(value, DECIMALS) + 0.0 for value in (cx, cy, w, h)), angle + 0.0)


def _rectangle(cx: float, cy: float, w: float, h: float, angle: float) -> list[float]:
    along = np.array([math.cos(angle), math.sin(angle)]) * w / 2
    across = np.array([-math.sin(angle), math.cos(angle)]) * h / 2
    middle = np.array([cx, cy])
    corners = (middle - along - across, middle + along - across, middle + along + across, middle - along + across)
    return [float(value) for corner in corners for value in corner]
