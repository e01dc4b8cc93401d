"""Presets of labelling: values for a kind of image, which stand behind those that a user gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import SettingsError
from .fields import fields_of, groups_of
from .labelling import LabelSettings

LABEL_PRESETS: dict[str, dict[str, dict[str, Any]]] = {
    "none": {},
    "drone": {"segment": {"detail": "coarse"}, "polygons": {"min_unit_px": 800}},
    "aerial": {"segment": {"detail": "medium"}, "polygons": {"min_unit_px": 160}},
    "satellite": {"segment": {"detail": "fine"}, "polygons": {"min_unit_px": 16}},
    "quick": {
        "segment": {"detail": "coarse"}, "codebook": {"clusters": 8, "restarts": 1}, "polygons": {"min_unit_px": 256},
    },
}  # fmt: skip
"""By name. docs/quality.md shows why each kind of image has its detail: classes agree best with labels, or as well with
fewer segments. Minimum mapping units are about 2 m² at 5 cm, 10 m² at 25 cm and 0.16 ha at 10 m."""

PRESET_HELP = (
    "Settings for a kind of image; those that you change from their default override it. drone (up to 0.1 m): coarse "
    "detail, minimum mapping unit 800 pixels. aerial (0.1 to 0.5 m): medium detail, 160 pixels. satellite (10 m): fine "
    "detail, 16 pixels. quick (a first look): coarse detail, 8 clusters, 1 restart, 256 pixels."
)


def label_preset(name: str) -> Mapping[str, Any]:
    """Return the values of a preset, by groups of `LabelSettings`.

    Raises:
        SettingsError: There is no preset of this name.
    """
    if name not in LABEL_PRESETS:
        raise SettingsError(f"The preset {name!r} does not exist; use one of {', '.join(LABEL_PRESETS)}.")
    return LABEL_PRESETS[name]


def preset_in_words(name: str, settings: LabelSettings) -> str:
    """Return which values a run took from a preset, for its log; empty for `none`."""
    groups = groups_of(LabelSettings)
    taken = []
    for group, values in LABEL_PRESETS[name].items():
        used = getattr(settings, group)
        for each in fields_of(groups[group]):
            if each.name in values and getattr(used, each.name) == values[each.name]:
                unit = f" {each.unit}" if each.unit else ""
                taken.append(f"{each.title.lower()} {each.show(values[each.name])}{unit}")
    if not LABEL_PRESETS[name]:
        return ""
    return f"Preset {name}: {', '.join(taken)}." if taken else f"Preset {name}: all of its values were given."
